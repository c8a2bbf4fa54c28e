# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One round or model against another on the same prompts, and what re-rating selected items does by itself.

quality.md 4.4: the unit is the prompt; raters are averaged first. Progress is claimed from held-out prompts only:
items picked for low scores rise without any change (regression to the mean).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from annotator_app.quality.comparing.significance import PValue, sign_flips, wilcoxon
from annotator_app.quality.distributions import t_quantile
from annotator_app.quality.intervals import LEVEL, mean_by_prompt
from annotator_app.quality.labels import FloatArray, IntArray
from annotator_app.quality.results import Estimate, Interval, Reason, Result, Undefined

LEAST_PROMPTS = 30


def means_by_prompt(prompt: IntArray, score: FloatArray, prompts: int) -> FloatArray:
    """Average the raters of each prompt; nan where it has no score."""
    n = np.bincount(prompt, minlength=prompts)
    sums = np.bincount(prompt, weights=score, minlength=prompts)
    return np.where(n > 0, sums / np.maximum(n, 1), np.nan)


def mean_of_prompts(means: FloatArray, level: float = LEVEL) -> Result:
    """Give the mean of one value a prompt with its t interval (Student 1908); nan prompts are left out."""
    used = means[np.isfinite(means)]
    n, left_out = len(used), len(means) - len(used)
    if n < 2:
        return Undefined(Reason.TOO_FEW_ITEMS, n, 2) if n else Undefined(Reason.NO_ANSWERS)
    half = t_quantile((1 + level) / 2, n - 1) * float(used.std(ddof=1)) / math.sqrt(n)
    mean = float(used.mean())
    return Estimate(mean, n, "prompts", Interval(mean - half, mean + half, level, "t by prompt"), left_out)


def share_of_prompts(means: FloatArray, level: float = LEVEL) -> Result:
    """Give the same of one share a prompt: no interval passes 0 or 1, and none is a point where all prompts are alike.

    There it is Wilson's by prompt: that 20 of 20 agree does not say that everybody always will.
    """
    used = means[np.isfinite(means)]
    found = mean_by_prompt(np.arange(len(used)), used, level, (0.0, 1.0))
    return replace(found, left_out=len(means) - len(used)) if isinstance(found, Estimate) else found


@dataclass(frozen=True, slots=True)
class Difference:
    """How far the second is above the first on the prompts that both have; `few`: below 30, no arrow is drawn."""

    mean: Result
    flips: PValue | Undefined
    ranks: PValue | Undefined
    few: bool


def difference(first: FloatArray, second: FloatArray, seed: int = 0) -> Difference:
    """Compare two arrays of means by prompt, one entry a prompt in the same order, nan where one has none."""
    apart = second - first
    used = apart[np.isfinite(apart)]
    return Difference(
        mean_of_prompts(apart), sign_flips(used, seed), wilcoxon(used), len(used) < LEAST_PROMPTS
    )


def apart(first: Sequence[float], second: Sequence[float], level: float = LEVEL) -> Result:
    """Give how far the mean of other prompts is above, by Welch's t (Welch 1947): for prompts that are not paired."""
    sizes = len(first), len(second)
    if min(sizes) < 2:
        return Undefined(Reason.TOO_FEW_ITEMS, min(sizes), 2) if min(sizes) else Undefined(Reason.NO_ANSWERS)
    values = [np.asarray(one, dtype=np.float64) for one in (first, second)]
    parts = [float(one.var(ddof=1)) / len(one) for one in values]
    mean, spread = float(values[1].mean() - values[0].mean()), sum(parts)
    if spread == 0:
        return Undefined(Reason.NO_SPREAD, sum(sizes))
    freedom = spread**2 / sum(part**2 / (size - 1) for part, size in zip(parts, sizes, strict=True))
    half = t_quantile((1 + level) / 2, freedom) * math.sqrt(spread)
    return Estimate(
        mean, sum(sizes), "prompts", Interval(mean - half, mean + half, level, "Welch t by prompt")
    )


@dataclass(frozen=True, slots=True)
class Rebound:
    """What selection alone does: the picked items by the scores they were picked for, and by the other raters'.

    `everything`: all items, by the other raters; `picked`: the numbers of the picked ones. The rise from `picked_by` to
    `picked_again` is no progress.
    """

    picked_by: float
    picked_again: float
    everything: float
    items: int
    picked: IntArray = field(compare=False, repr=False)


def rebound(
    item: IntArray, rater: IntArray, score: FloatArray, share: float = 0.2, halves: IntArray | None = None
) -> Rebound | Undefined:
    """Split the raters of each item in two, pick the lowest share of items by one half, score them by the other.

    `halves`: 0 or 1 for each row; without it the raters of an item alternate in the order of their numbers.
    """
    items = int(item.max()) + 1 if len(item) else 0
    if halves is None:
        order = np.lexsort((rater, item))
        place = np.arange(len(item)) - np.concatenate(([0], np.bincount(item).cumsum()))[item[order]]
        halves = np.empty(len(item), dtype=np.int64)
        halves[order] = place % 2
    first = means_by_prompt(item[halves == 0], score[halves == 0], items)
    second = means_by_prompt(item[halves == 1], score[halves == 1], items)
    both = np.flatnonzero(np.isfinite(first) & np.isfinite(second))
    count = math.floor(share * len(both))
    if not count:
        return Undefined(Reason.TOO_FEW_ITEMS, len(both), math.ceil(1 / share))
    picked = both[np.argsort(first[both], kind="stable")][:count]
    return Rebound(
        float(first[picked].mean()), float(second[picked].mean()), float(second[both].mean()), count, picked
    )
