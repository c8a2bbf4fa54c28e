# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rework on real tweets: a lot that was rejected is not accepted on a sample out of which the errors were mended."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import UsageError
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.reviewing import desk_review
from tests.builders.tweet_round import TweetRound, tweets

COUNT = 150
# One in seven is wrong: far above the 5% that the plan guards against.
WRONG = frozenset(row["id"] for number, row in enumerate(tweets(COUNT)) if number % 7 == 3)


def a_round(story: TweetRound) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Draw, check, send back, mend and merge once; give the first lot after the verdicts and after the rework."""
    story.merge(story.review(story.draw().path, story.judge))
    first = story.lots()[0]
    for back in story.send_back():
        story.merge(story.work(back.contributor, back.path, story.right))
    return first, story.lots()[0]


def test_a_rejected_lot_is_accepted_only_when_all_of_it_was_checked(tmp_path: Path) -> None:
    with TweetRound(tmp_path, COUNT, {"Ann": WRONG}) as story:
        first, mended = a_round(story)
        assert first["outcome"] == "rejected"
        assert first["errors"] > 5
        left = len(
            [row for row in story.rows_as("jsonl") if row["answers"]["label"] != story.right[row["item"]]]
        )
        assert left > 0.05 * COUNT, "most errors are in what nobody checked"
        # What was found keeps its place: the sample says of the rest what it said before.
        for name in ("answers", "errors", "checked", "at_most", "interval", "found_by_risk"):
            assert mended[name] == first[name], name
        assert (mended["outcome"], mended["next"]) == ("more", COUNT)
        page = make_report.run(story.bundle, tmp_path / "a.html").figures
        assert [one["errors"] for one in page["lots"] if one["answers"] == COUNT] == [first["errors"]]
        folder = tmp_path / "set"
        export_set.run(story.bundle, "dataset", folder)
        card = (folder / "README.md").read_text(encoding="utf-8")
        assert f"Of the answers drawn at random {first['errors']} of {first['checked']} were errors" in card
        assert "accepted lot" not in card
        assert desk_review.run(story.bundle).lots[0]["outcome"] == "more"

        drawn = story.draw()
        whole = next(one for one in drawn.lots if one.answers > 100)
        assert whole.random == COUNT - first["seen"], "a full check: everything that nobody has looked at"
        story.merge(story.review(drawn.path, story.judge))
        again = story.lots()[0]
        assert (again["outcome"], again["errors"]) == ("rejected", left)
        for back in story.send_back():
            story.merge(story.work(back.contributor, back.path, story.right))
        last = story.lots()[0]
        assert (last["outcome"], last["errors"]) == ("accepted", 0)
        assert last["checked"] == last["seen"], "nothing of it is an estimate any more"
        assert not [
            row for row in story.rows_as("jsonl") if row["answers"]["label"] != story.right[row["item"]]
        ]


def test_errors_of_a_lot_that_is_not_decided_stay_in_its_sample_too(tmp_path: Path) -> None:
    """Between the numbers of two looks mending changes nothing either: the next look counts what this one found."""
    few = frozenset(sorted(WRONG)[::2])
    with TweetRound(tmp_path, COUNT, {"Ann": few}) as story:
        first, mended = a_round(story)
        assert (first["outcome"], first["errors"] > 0) == ("more", True)
        assert {**mended, "seen": 0} == {**first, "seen": 0}
        _, after = a_round(story)
        assert after["checked"] > mended["checked"]
        assert after["errors"] >= mended["errors"]
        wrong = [row for row in story.rows_as("jsonl") if row["answers"]["label"] != story.right[row["item"]]]
        assert wrong, "some are left"
        assert after["outcome"] != "accepted", "more than one in twenty was wrong as it was handed in"
        assert len(few) > 0.05 * COUNT


def test_neither_another_seed_nor_another_plan_gets_a_lot_accepted_that_was_rejected(tmp_path: Path) -> None:
    """The sample is fixed at the first draw: who may draw anew until the errors lie elsewhere proves nothing."""
    with TweetRound(
        tmp_path, COUNT, {"Ann": WRONG, "Ben": ()}, more="[plan]\nanswers_per_item = 2\n"
    ) as story:
        first = story.draw("light")
        assert {one.random for one in first.lots} == {77}
        story.merge(story.review(first.path, story.judge))
        before = {one["contributor"]: one for one in story.lots()}
        assert (before["Ann"]["outcome"], before["Ben"]["outcome"]) == ("rejected", "accepted")

        drawn = story.draw("strict", seed="another")
        (lot,) = drawn.lots
        lot_id = f"s\x1fBen\x1f{lot.series}\x1fsentiment\x1fha\x1fha"
        order = sorted(story.right, key=lambda item: hashlib.sha256(f"{lot_id}\x1f{item}".encode()).digest())
        with bundle_store.open_bundle(story.bundle) as bundle:
            of_ben = [one for _, one in bundle.drawn_answers(first.pack_id) if one.contributor == "Ben"]
            seen = {one.item for one in of_ben if one.half != "planted"}
            new = {one.item for _, one in bundle.drawn_answers(drawn.pack_id) if one.half == "random"}
        assert lot.contributor == "Ben"
        assert new == set(order[:132]) - seen, "it goes on where the first one ended"
        story.merge(story.review(drawn.path, story.judge))
        after = {one["contributor"]: one for one in story.lots()}
        assert (after["Ann"]["outcome"], after["Ann"]["plan"]) == ("rejected", "light")
        assert (after["Ben"]["outcome"], after["Ben"]["plan"], after["Ben"]["checked"]) == (
            "accepted",
            "strict",
            132,
        )

        for plan in ("default", "iso:II:15"):
            with pytest.raises(UsageError, match="nothing to check"):
                story.draw(plan, seed="a third")
        (whole, *_) = story.draw("all").lots
        assert (whole.contributor, whole.random) == ("Ann", COUNT - before["Ann"]["seen"]), "a full check may"
