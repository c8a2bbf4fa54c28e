# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Agreement on sets of labels: alpha for each label on its own, and the mean Jaccard index of pairs of answers.

quality.md 1.2: several labels for an item are as many yes-or-no questions; the index tells about the whole set.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from annotator_app.quality.agreeing.agreement import LEAST_SHARED_ITEMS, Agreement, agreement
from annotator_app.quality.labels import BoolArray, FloatArray, IntArray, Labels
from annotator_app.quality.resampling import Plan, mean_of_items
from annotator_app.quality.results import Reason, Result, Undefined

_CHUNK = 200_000


def of_each_label(
    item: IntArray,
    rater: IntArray,
    held: BoolArray,
    plan: Plan | None = None,
    least: int = LEAST_SHARED_ITEMS,
) -> list[Agreement]:
    """Give the nominal agreement of each label as a question of its own.

    One row an answer: `held` is answers × labels, true where the answer holds the label.
    """
    items = int(item.max()) + 1 if len(item) else 0
    raters = int(rater.max()) + 1 if len(rater) else 0
    return [
        agreement(
            Labels(item, rater, column.astype(np.int64), items, raters, 2), "nominal", None, plan, least
        )
        for column in held.T
    ]


def mean_jaccard(item: IntArray, held: BoolArray, plan: Plan | None = None) -> Result:
    """Give the mean over items of the mean Jaccard index of its pairs of answers; n: shared items.

    Jaccard 1912: |A and B| / |A or B|; two empty sets are equal, so 1.
    """
    if not len(item):
        return Undefined(Reason.NO_ANSWERS)
    size = int(item.max()) + 1
    sums, pairs = np.zeros(size), np.zeros(size)
    for items, values in _pairs(item, held):
        sums += np.bincount(items, weights=values, minlength=size)
        pairs += np.bincount(items, minlength=size)
    shared = pairs > 0
    if not shared.any():
        return Undefined(Reason.NO_SHARED_ITEM)
    return mean_of_items(sums[shared] / pairs[shared], plan or Plan(), share=True)


def _pairs(item: IntArray, held: BoolArray) -> Iterator[tuple[IntArray, FloatArray]]:
    """Give items and indices of all pairs of answers to one item, some hundred thousand at a time."""
    order = np.argsort(item, kind="stable")
    item, held = item[order], held[order]
    most = int(np.bincount(item).max())
    for apart in range(1, most):
        first = np.flatnonzero(item[:-apart] == item[apart:])
        for start in range(0, len(first), _CHUNK):
            rows = first[start : start + _CHUNK]
            one, other = held[rows], held[rows + apart]
            either = (one | other).sum(axis=1)
            both = (one & other).sum(axis=1)
            yield item[rows], np.where(either > 0, both / np.maximum(either, 1), 1.0)
