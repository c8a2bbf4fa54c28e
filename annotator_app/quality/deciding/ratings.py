# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Scores: n, mean, median and spread of each item, and the shrunken z of raters beside them (quality.md 1.5).

The raw scores are always kept. A strict rater and a hard pool look alike, so z is computed inside one language,
one criterion and one random pool only, and for raters with ten scores there or more.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator_app.quality.labels import BoolArray, FloatArray, IntArray
from annotator_app.quality.results import Reason, Undefined

SHRINKAGE = 5.0
LEAST_SCORES = 10
NOT_DRAWN = -1


@dataclass(frozen=True, slots=True, eq=False)
class ItemScores:
    """One entry an item; nan where it has no scores, and for `spread` where it has one.

    `spread`: the standard deviation of the scores (n - 1).
    """

    n: IntArray
    mean: FloatArray
    median: FloatArray
    spread: FloatArray


def item_scores(item: IntArray, score: FloatArray, items: int) -> ItemScores:
    """Sum up long rows of scores; "cannot judge" is no score and must be left out."""
    n = np.bincount(item, minlength=items)
    safe = np.maximum(n, 1)
    mean = np.where(n > 0, np.bincount(item, weights=score, minlength=items) / safe, np.nan)
    squares = np.bincount(item, weights=(score - mean[item]) ** 2, minlength=items)
    spread = np.where(n > 1, np.sqrt(squares / np.maximum(n - 1, 1)), np.nan)
    ordered = score[np.lexsort((score, item))]
    starts = np.cumsum(n) - n
    median = np.full(items, np.nan)
    held = n > 0
    low, high = starts[held] + (n[held] - 1) // 2, starts[held] + n[held] // 2
    median[held] = (ordered[low] + ordered[high]) / 2
    return ItemScores(n, mean, median, spread)


def far_apart(item: IntArray, score: IntArray, items: int, points: int) -> BoolArray:
    """Tell which items people have to look at: two scores or more, as far apart as the points of the scale are.

    Ratings are opinions whose distribution is kept (quality.md 7, pitfall 22), so that neighbours on the scale are no
    conflict and nothing is a tie. The mean square of the scores about their mean is held against that of all
    `points` of the scale, each taken once: (k² - 1) / 12. In whole numbers, so that it is exact.
    """
    n = np.bincount(item, minlength=items)
    sums = np.bincount(item, weights=score, minlength=items)
    squares = np.bincount(item, weights=score * score, minlength=items)
    found: BoolArray = (n > 1) & (points > 1) & (12 * (n * squares - sums**2) >= n * n * (points**2 - 1))
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Adjusted:
    """Scores freed of how strict each rater is, on the scale of the raw ones.

    `score`: one entry a row, nan where the row could not be adjusted. `item`: the mean of each item over its
    adjusted rows, nan without any. `raters`: the numbers of the raters that were left out.
    """

    score: FloatArray
    item: FloatArray
    raters: tuple[int, ...]
    shrinkage: float


def adjusted(
    item: IntArray,
    rater: IntArray,
    score: FloatArray,
    items: int,
    pool: IntArray | None = None,
    shrinkage: float = SHRINKAGE,
) -> Adjusted | Undefined:
    """Give the shrunken z of one criterion in one language, as g + s · z (g, s: mean and spread of the pool).

    m' = (n m + 5 g) / (n + 5) and v' likewise for each rater, z = (y - m') / sqrt(v'). `pool`: the random pool
    that each row's item was drawn from, -1 for items that were selected; each pool is adjusted on its own.
    """
    if not len(score):
        return Undefined(Reason.NO_ANSWERS)
    pool = np.zeros(len(score), dtype=np.int64) if pool is None else pool
    shown = np.full(len(score), np.nan)
    most, people = 0, 0
    for one in np.unique(pool[pool != NOT_DRAWN]).tolist():
        inside = pool == one
        count = np.bincount(rater[inside], minlength=int(rater.max()) + 1)
        used = inside & (count[rater] >= LEAST_SCORES)
        most, raters = max(most, int(count.max())), int((count >= LEAST_SCORES).sum())
        if raters >= 2 and float(np.ptp(score[used])) > 0:
            shown[used] = _shrunken(rater[used], score[used], shrinkage)
        people = max(people, raters)
    if most < LEAST_SCORES:
        return Undefined(Reason.TOO_FEW_ANSWERS, most, LEAST_SCORES)
    if people < 2:
        return Undefined(Reason.TWO_PEOPLE_NEEDED)
    if np.isnan(shown).all():
        return Undefined(Reason.NO_SPREAD)
    known: BoolArray = ~np.isnan(shown)
    means = item_scores(item[known], shown[known], items).mean
    left_out = sorted(set(rater.tolist()) - set(rater[known].tolist()))
    return Adjusted(shown, means, tuple(left_out), shrinkage)


def _shrunken(rater: IntArray, score: FloatArray, shrinkage: float) -> FloatArray:
    everywhere, spread = float(score.mean()), float(score.var())
    n = np.bincount(rater)
    safe = np.maximum(n, 1)
    mean = np.bincount(rater, weights=score) / safe
    variance = np.bincount(rater, weights=(score - mean[rater]) ** 2) / safe
    weight = n + shrinkage
    mean = (n * mean + shrinkage * everywhere) / weight
    variance = (n * variance + shrinkage * spread) / weight
    return np.asarray(
        everywhere + np.sqrt(spread) * (score - mean[rater]) / np.sqrt(variance[rater]), dtype=np.float64
    )
