# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Agreement of rankings: alpha of the first place, which has no order, and how many whole rankings are the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Any

import pytest

from annotator_app.model.question import Comparison
from annotator_app.reports.agreement import Agreement
from annotator_app.workflows.merged_set.answer_columns import Collector
from annotator_app.workflows.reporting.agreement_figures import agreement_figures
from tests.builders.rows import row

RANKING = (Comparison(id="ranking", form="rank", level="ordinal"),)
# krippendorff 0.9.0, nominal, on the same first places: the first, second or third model of the item in the order of
# names, two of them together, equal or bad. Early and late prompts have other models; each offers three, not six.
NOMINAL = 0.5765124555160142
LETTERS = "abc"


def said(item: int, person: int) -> Any:
    """As three people rank 40 prompts: one of them always otherwise below the first place, or beside it."""
    if item % 10 in (8, 9):
        return "bad" if item % 10 == 9 else "equal"
    if item % 2:
        return [["a", "b"], ["c"]] if person < 2 else [["a"], ["b", "c"]]
    return [["a"], ["b"], ["c"]] if person < 2 else [["a"], ["c"], ["b"]]


def agreement(order: Sequence[int] = range(40), names: Mapping[str, str] | None = None) -> Agreement:
    names = names or {}
    collector = Collector()
    for number in order:
        item = {"id": f"i-{number}", "prompt": [], "responses": [{"id": one, "text": one} for one in LETTERS]}
        round_ = "early" if number < 20 else "late"
        models = {one: names.get(f"{round_} {one}", f"{round_} {one}") for one in LETTERS}
        for person, by in enumerate(("Ann", "Ben", "Cem")):
            given = {"ranking": said(number, person)}
            collector.take(row("comparison", item, given, by=by, questions=RANKING, models=models))
    (found,) = agreement_figures(collector.found.values()).questions
    return found


def test_alpha_is_that_of_the_first_place_and_says_so() -> None:
    found = agreement()
    assert (found.level, found.main.name) == ("first places", "alpha of first places")
    assert found.main.value == pytest.approx(NOMINAL)
    others = {one.name: one.value for one in found.others}
    assert others["raw agreement of first places"] == pytest.approx((24 + 16 / 3) / 40)
    assert others["same ranking"] == pytest.approx((8 + 32 / 3) / 40), "below the first place nobody agrees"


def test_no_names_and_no_order_of_items_move_a_figure() -> None:
    """As long as the models of an item keep their order; how many answers are the same holds however they are called."""
    known = agreement()
    places = [f"{round_} {one}" for round_ in ("early", "late") for one in LETTERS]
    for early in permutations(("x", "M1", "model b", "ä"), 3):
        for late in (("F", "g", "ß"), ("g", "ß", "F"), early):
            found = agreement(range(39, -1, -1), dict(zip(places, (*early, *late), strict=True)))
            raw, same = (found.others[number].value for number in (0, -1))
            assert [raw, same] == pytest.approx([known.others[0].value, known.others[-1].value])
            if [*early] == sorted(early) and [*late] == sorted(late):
                assert found.main.value == pytest.approx(known.main.value)
                assert [one.value for one in found.others] == pytest.approx(
                    [one.value for one in known.others]
                )


def test_rankings_of_responses_without_a_model_are_held_against_each_other_by_place() -> None:
    """Ids of responses are others in each item; the orders of two items are the same ones."""
    collector = Collector()
    for number in range(30):
        names = [f"r-{number}{one}" for one in LETTERS]
        item = {"id": f"i-{number}", "prompt": [], "responses": [{"id": one, "text": one} for one in names]}
        for by, order in (("Ann", names), ("Ben", names[::-1] if number % 3 == 0 else names)):
            given = {"ranking": [[one] for one in order]}
            collector.take(row("comparison", item, given, by=by, questions=RANKING))
    (columns,) = collector.found.values()
    assert len(columns.orders) == 2
    (found,) = agreement_figures([columns]).questions
    assert {one.name: one.value for one in found.others}["same ranking"] == pytest.approx(2 / 3)
