# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the card says of review: plan, interval and recall, by the numbers of the lots and of nobody in them."""

from __future__ import annotations

from typing import Any

import pytest

from annotator_app.quality.reviewing.sampling import known
from annotator_app.workflows.exporting.publish_review import of_review
from annotator_app.workflows.standing.bundle_status import Reviewed


def lot(outcome: str, checked: int, errors: int, **more: Any) -> dict[str, Any]:
    told = {
        "drawn": 77, "seen": checked, "contributor": "Ann", "plan": "default", "language": "hi", "at_most": 0.0382, "found_by_risk": 0,
        "answers": 5000, "passes_to": None,
    }  # fmt: skip
    interval = known(errors, checked, more.get("answers", 5000))[0]
    ends = [round(interval.low, 4), round(interval.high, 4)] if interval is not None else None
    rate = {"rate": errors / checked if checked else None, "effective": checked, "weighed": False}
    return {
        **told,
        **rate,
        "outcome": outcome,
        "checked": checked,
        "errors": errors,
        "interval": ends,
        **more,
    }


def reviewer(found: int, planted: int, rejected: int, good: int) -> dict[str, Any]:
    return {"reviewer": "Rev", "found": found, "planted": planted, "rejected": rejected, "good": good}


def test_the_plan_its_result_with_an_interval_and_the_recall() -> None:
    """Lots count by their sizes: 0 % of 4,000 answers and 50 % of 1,000 are 10 %, however many were checked."""
    lots = (
        lot("accepted", 79, 0, answers=4000),
        lot("rejected", 18, 9, answers=1000, at_most=1.0, found_by_risk=3),
    )
    people = (reviewer(9, 10, 1, 40), reviewer(0, 10, 1, 40))
    first, _, plan, recall, right, corrected = of_review(Reviewed(lots, people))
    assert "answers of 2 lots" in first
    assert (
        "9 of 97 were errors; by the size of each lot the error rate is 10.0 % (4.9 to 17.7 %); 3 more"
        in first
    )
    assert plan.startswith(
        "- Plan `default` (up to five looks; a lot with 5 % errors or more is accepted at most 5"
    )
    assert "hi: 2 lots, 1 accepted, 1 rejected; 9 of 97 were errors; by the size" in plan
    assert plan.endswith("No accepted lot has, 95 % sure, more than 3.8 % errors.")
    assert "9 of 20 planted errors were found: 45.0 % (25.8 to 65.8 %)" in recall
    assert recall.endswith("the least by one of 2 reviewers: 0 of 10.")
    assert "2 of 80: 2.5 % (0.7 to 8.7 %)" in right
    assert corrected.startswith("- Errors, corrected by what reviewers miss and wrongly reject: 8.6 % ("), (
        "of whom agreement counts for nothing, misses are in no rate: (10/100 - 1/40) / (9/10 - 1/40)"
    )
    told = f"{first} {plan} {recall} {right} {corrected}".split()
    assert not {"Ann", "Rev"} & set(told)


def test_one_lot_has_the_interval_of_its_row() -> None:
    """0 of 211 out of 400: what nobody has looked at can hold 4 errors at most, and the row of the lot says so."""
    (row,) = (lot("accepted", 211, 0, answers=400),)
    assert row["interval"] == [0.0, 0.01]
    first, _, plan, *_ = of_review(Reviewed((row,)))
    assert "0 of 211 were errors: 0.0 % (0.0 to 1.0 %)" in first
    assert "0 of 211 were errors: 0.0 % (0.0 to 1.0 %)" in plan
    whole = "\n".join(
        of_review(Reviewed((lot("accepted", 30, 1, answers=30), lot("rejected", 20, 5, answers=20))))
    )
    assert (
        "6 of 50 were errors; by the size of each lot the error rate is 12.0 % (12.0 to 12.0 %)" in whole
    ), "of lots that were checked whole nothing is a guess"


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        ("iso:II:2.5", "(ISO 2859-1, single sampling, level II, AQL 2.5)"),
        ("all", "(every answer is checked)"),
        (
            "zero:2",
            "(one look without an error; a lot with 2 % errors or more is accepted at most 5 times in 100)",
        ),
        ("strict", "(one look; a lot with 5 % errors or more is accepted at most 10 times in 100)"),
    ],
)
def test_every_plan_says_what_it_promises(plan: str, words: str) -> None:
    told = "\n".join(of_review(Reviewed((lot("more", 1, 0, plan=plan),))))
    assert f"- Plan `{plan}` {words}, hi: 1 lot, 1 not checked far enough yet; 0 of 1 were errors" in told
    assert "No accepted lot" not in told
    assert "nobody knows how many errors the reviewers miss" in told


def test_what_a_plan_by_acceptable_level_lets_pass_is_told_of_its_worst_lot() -> None:
    """AQL 2.5 names what the producer may expect; the buyer's side is another number, by the size of each lot."""
    lots = [lot("accepted", 80, 2, plan="iso:II:2.5", passes_to=one) for one in (0.0845, 0.1131)]
    told = "\n".join(of_review(Reviewed(tuple(lots))))
    assert (
        "No accepted lot has, 95 % sure, more than 3.8 % errors. One lot in ten with 11.3 % errors is" in told
    )
    assert "still accepted" not in "\n".join(of_review(Reviewed((lot("accepted", 77, 0),))))


def test_a_perfect_reviewer_corrects_nothing_of_weighed_lots() -> None:
    """Rates of lots count by their sizes before and after: 11.6 % and 1.7 % of 298 answers each are 6.6 %."""
    weighed = {"plan": "risk:100", "answers": 298, "weighed": True, "interval": [0.02, 0.2]}
    lots = (
        lot("rejected", 100, 21, **weighed, rate=0.116, effective=62.8),
        lot("more", 100, 3, **weighed, rate=0.0168, effective=81.3),
    )
    told = "\n".join(of_review(Reviewed(lots, (reviewer(10, 10, 0, 174),))))
    assert "weighed (Horvitz-Thompson) 6.6 % (" in told
    assert "wrongly reject: 6.6 % (" in told
    both = "\n".join(
        of_review(Reviewed((*lots, lot("more", 298, 10, answers=596)), (reviewer(10, 10, 0, 174),)))
    )
    assert "wrongly reject: 5.0 % (" in both, "half of all answers at 6.6 %, half at 3.4 %"


def test_reviewers_who_find_nothing_leave_no_rate() -> None:
    told = "\n".join(of_review(Reviewed((lot("accepted", 77, 0),), (reviewer(0, 10, 2, 20),))))
    assert "0 of 10 planted errors were found: 0.0 % (0.0 to 27.8 %)" in told
    assert (
        "wrongly reject: Cannot be computed: the reviewers do not find more errors than guessing would."
        in told
    )


def test_without_review_the_card_says_so() -> None:
    assert list(of_review(Reviewed())) == ["No answers were drawn for review."]


def test_what_was_drawn_and_not_checked_is_no_review() -> None:
    """Nothing was checked, so nobody "checked answers", and "0 of 0 were errors" would say what nobody knows."""
    lots = (lot("more", 0, 0), lot("more", 0, 0, contributor="Ben"))
    assert list(of_review(Reviewed(lots))) == [
        "154 answers of 2 lots were drawn for review, and none of them is checked yet."
    ]
