# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Majority and median over long rows, by the rules of `votes.py` (quality.md 1.2, 1.4): a tie is never broken."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator_app.quality.deciding.votes import MANY, RULE, State
from annotator_app.quality.labels import AT_ONCE, BoolArray, FloatArray, IntArray, Labels, parts_by_item

NO_CODE = -1
_RULE = np.array(RULE, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Majority:
    """One entry an item: `code` is the commonest option (-1 on a tie and without answers).

    `top` answers of `count` have it.
    """

    state: IntArray
    code: IntArray
    top: IntArray
    count: IntArray

    @property
    def ties(self) -> BoolArray:
        """The items that go to adjudication."""
        return np.equal(self.state, int(State.TIE))


def majority(labels: Labels) -> Majority:
    """Give the commonest option of each item; two equally common ones are a tie."""
    size = max(1, labels.options)
    top, leaders, count = (np.zeros(labels.items, dtype=np.int64) for _ in range(3))
    code = np.full(labels.items, NO_CODE, dtype=np.int64)
    for part in parts_by_item(labels.item, AT_ONCE):
        cells, votes = np.unique(labels.cells(part), return_counts=True)
        item = cells // size
        np.maximum.at(top, item, votes)
        np.add.at(count, item, votes)
        leading = votes == top[item]
        np.add.at(leaders, item[leading], 1)
        code[item[leading]] = cells[leading] % size
    code[leaders > 1] = NO_CODE
    state = _RULE[np.minimum(count, MANY), np.minimum(leaders, MANY)]
    return Majority(state, code, top, count)


def median(labels: Labels, points: int) -> Majority:
    """Give the middle one of the ordered options 0 to `points` - 1; later ones are no points (`votes.median`)."""
    first = majority(labels)
    on = labels.code < points
    many = np.bincount(labels.item[on], minlength=labels.items)
    order = np.lexsort((labels.code[on], labels.item[on]))
    sorted_codes = np.append(labels.code[on][order], NO_CODE)
    start = np.cumsum(many) - many
    low, high = (sorted_codes[start + np.maximum(at, 0)] for at in ((many - 1) // 2, many // 2))
    decided = 2 * many > first.count
    off = (2 * first.top > first.count) & (first.code >= points)
    code = np.where(decided, np.where(low == high, low, NO_CODE), np.where(off, first.code, NO_CODE))
    state = _RULE[np.minimum(first.count, MANY), np.where(code == NO_CODE, MANY, 1)]
    same = np.bincount(labels.item[labels.code == code[labels.item]], minlength=labels.items)
    return Majority(state, code, np.where(code == NO_CODE, first.top, same), first.count)


def vote_shares(labels: Labels) -> FloatArray:
    """Give the share of each option among the answers of an item, items × options; the soft label.

    Items without answers have equal shares.
    """
    options = labels.options
    shares = np.full((options, labels.items), 1 / max(1, options))
    for part in parts_by_item(labels.item, AT_ONCE):
        first, end = int(labels.item[part].min()), int(labels.item[part].max()) + 1
        own = labels.item[part] - first
        count = np.bincount(own, minlength=end - first)
        each = 1 / np.maximum(count, 1)[own]
        cells = labels.cells(part) - first * options
        summed = np.bincount(cells, weights=each, minlength=(end - first) * options)
        given = count > 0
        shares[:, first:end][:, given] = summed.reshape(end - first, options).T[:, given]
    return shares.T
