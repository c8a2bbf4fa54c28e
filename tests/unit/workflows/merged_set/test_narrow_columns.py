# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers are kept in columns as wide as their numbers need; what they come to does not depend on that."""

from __future__ import annotations

import numpy as np
import pytest

from annotator_app.model.question import Choice, Option
from annotator_app.quality.deciding.aggregation import aggregate
from annotator_app.quality.deciding.majority import vote_shares
from annotator_app.quality.labels import AT_ONCE, Labels
from annotator_app.workflows.merged_set.answer_columns import Columns
from annotator_app.workflows.merged_set.merging_figures import kept_of, labels_of

OPTIONS = tuple(Option(id=f"o{number}", text={"en": f"{number}"}) for number in range(300))


def test_columns_widen_when_people_or_options_are_many() -> None:
    columns = Columns(Choice(id="label", options=OPTIONS), "en")
    columns.add("a", [("first", "o7")])
    widths = [one.itemsize for one in (columns.item, columns.rater, columns.code)]
    assert widths == [4, 2, 1], "nearly all questions have few people and options"
    for number in range(70_000):
        columns.add("a", [(f"p{number}", f"o{number % 300}")])
    kept, whole = kept_of(columns), labels_of(columns)
    assert (kept.rater.max(), kept.code.max(), kept.code[0]) == (70_000, 299, 7)
    for one, other in ((kept.item, whole.item), (kept.rater, whole.rater), (kept.code, whole.code)):
        assert np.array_equal(one, other)


@pytest.mark.parametrize("ordered", [True, False], ids=["by item", "as they come"])
def test_narrow_and_wide_columns_come_to_the_same_to_the_last_bit(ordered: bool) -> None:
    """People times options, and items times options, are more than the narrow numbers hold."""
    draw = np.random.default_rng(3)
    items, people, options = AT_ONCE, 60_000, 200
    item = np.repeat(np.arange(items), 3)
    if not ordered:
        item = draw.permutation(item)
    rater = draw.integers(0, people, len(item))
    code = np.where(draw.random(len(item)) < 0.7, item % 7, draw.integers(0, options, len(item)))
    known = np.where(np.arange(items) % 50 == 0, 3, -1)
    wide = Labels(item, rater, code, items, people, options)
    narrow = Labels(
        item.astype(np.int32), rater.astype(np.uint16), code.astype(np.uint8), items, people, options
    )
    few = Labels(item, rater % 50, code % 7, items, 50, 7)
    small = Labels(
        item.astype(np.int32), (rater % 50).astype(np.uint16), (code % 7).astype(np.uint8), items, 50, 7
    )
    assert np.array_equal(wide.cells(slice(None)), narrow.cells(slice(None)))
    assert np.array_equal(vote_shares(wide), vote_shares(narrow))
    for gold in (None, known):
        mine, other = aggregate(few, gold), aggregate(small, gold)
        for name in ("code", "causes", "told", "likely"):
            assert np.array_equal(getattr(mine, name), getattr(other, name), equal_nan=True), name
        assert np.array_equal(mine.merged.posterior, other.merged.posterior)
        assert np.array_equal(mine.majority.state, other.majority.state)


def test_shares_of_votes_are_those_of_each_item_by_itself() -> None:
    item = np.array([5, 0, 5, 2, 0, 5])
    labels = Labels(item, np.arange(6), np.array([0, 1, 1, 2, 1, 1]), 7, 6, 3)
    third = 1 / 3
    assert vote_shares(labels).tolist() == [
        [0, 1, 0], [third] * 3, [0, 0, 1], [third] * 3, [third] * 3, [third, 2 * third, 0], [third] * 3,
    ]  # fmt: skip
