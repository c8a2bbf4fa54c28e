# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Intervals of shares and of means by prompt (quality.md 2.2 and 4.4).

Wilson's for the screen, Clopper and Pearson's for a decision. Answers to one prompt are not independent, so
comparisons are clustered: a naive Wilson interval over single answers covered 78 to 88% instead of 95%.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from annotator_app.quality.distributions import (
    binomial_from,
    binomial_up_to,
    bisected,
    hypergeometric_up_to,
    normal_quantile,
    t_quantile,
)
from annotator_app.quality.labels import FloatArray, IntArray
from annotator_app.quality.results import Estimate, Interval, Reason, Result, Undefined

LEVEL = 0.95
_EVEN = 1e-12


def wilson(found: float, of: float, level: float = LEVEL) -> Interval:
    """Give Wilson's score interval of the share `found` / `of` (Wilson 1927; Newcombe 1998, method 3)."""
    z = normal_quantile((1 + level) / 2)
    share = found / of
    middle = (found + z * z / 2) / (of + z * z)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    low = 0.0 if found <= 0 else max(0.0, middle - half)
    high = 1.0 if found >= of else min(1.0, middle + half)
    return Interval(low, high, level, "Wilson")


@lru_cache(maxsize=4096)
def clopper_pearson(found: float, of: float, level: float = LEVEL) -> Interval:
    """Give Clopper and Pearson's exact interval (1934; Newcombe 1998, method 5).

    Of a sample of unequal parts `of` is as many equally likely ones as tell as much (Korn and Graubard 1998).
    """
    tail = (1 - level) / 2
    return Interval(
        lower_bound(found, of, 1 - tail), upper_bound(found, of, 1 - tail), level, "Clopper-Pearson"
    )


@lru_cache(maxsize=4096)
def lower_bound(found: float, of: float, sure: float) -> float:
    """Give the exact one-sided bound that the true share is above, `sure` of the time."""
    return (
        0.0 if found <= 0 else bisected(lambda share: binomial_from(found, of, share) - (1 - sure), 0.0, 1.0)
    )


@lru_cache(maxsize=4096)
def upper_bound(found: float, of: float, sure: float) -> float:
    """Give the exact one-sided bound that the true share is below, `sure` of the time."""
    if found >= of:
        return 1.0
    return bisected(lambda share: (1 - sure) - binomial_up_to(found, of, share), 0.0, 1.0)


@lru_cache(maxsize=4096)
def most_in_lot(found: int, of: int, lot: int, sure: float) -> int:
    """Give how many there are in a lot at most, `sure` of the time, where `found` were among the `of` drawn of it."""
    # `low` may still be what the lot holds, `high` is more than it can hold.
    low, high = found, lot - (of - found) + 1
    while high - low > 1:
        middle = (low + high) // 2
        if hypergeometric_up_to(found, lot, middle, of) > 1 - sure:
            low = middle
        else:
            high = middle
    return low


def exact_in_lot(found: int, of: int, lot: int, level: float = LEVEL) -> Interval:
    """Give the exact interval of the share of a lot of which `of` were drawn; a single point once all of it was."""
    sure = 1 - (1 - level) / 2
    others = most_in_lot(of - found, of, lot, sure)
    return Interval((lot - others) / lot, most_in_lot(found, of, lot, sure) / lot, level, "hypergeometric")


def share_of(found: int, of: int, unit: str = "answers", exact: bool = False) -> Result:
    """Give a share with its n and interval: Wilson's, or the exact one where something is decided on it."""
    if not of:
        return Undefined(Reason.NO_ANSWERS)
    return Estimate(found / of, of, unit, clopper_pearson(found, of) if exact else wilson(found, of))


def mean_by_prompt(
    prompt: IntArray, value: FloatArray, level: float = LEVEL, bounds: tuple[float, float] | None = None
) -> Result:
    """Give the mean of single answers with a t interval clustered by prompt; n: prompts.

    The mean is a ratio of sums by prompt, with the variance of its residuals (Cochran 1977, section 6.8 and
    9A.1); where every prompt has as many answers it is the t interval of the means by prompt.
    `bounds`: what the mean cannot pass; for shares between 0 and 1 without any variance Wilson's by prompt.
    """
    if not len(prompt):
        return Undefined(Reason.NO_ANSWERS)
    count = np.bincount(prompt)
    sums = np.bincount(prompt, weights=value)[count > 0]
    sizes = count[count > 0].astype(np.float64)
    prompts = len(sizes)
    mean = float(sums.sum() / sizes.sum())
    if prompts < 2:
        return Undefined(Reason.TOO_FEW_ITEMS, prompts, 2)
    residuals = sums - mean * sizes
    variance = prompts / (prompts - 1) * float((residuals**2).sum()) / float(sizes.sum()) ** 2
    if bounds == (0.0, 1.0) and variance < _EVEN:
        even = wilson(mean * prompts, prompts, level)
        return Estimate(mean, prompts, "prompts", Interval(even.low, even.high, level, "Wilson by prompt"))
    half = t_quantile((1 + level) / 2, prompts - 1) * math.sqrt(variance)
    low, high = bounds or (-math.inf, math.inf)
    interval = Interval(max(low, mean - half), min(high, mean + half), level, "t by prompt")
    return Estimate(mean, prompts, "prompts", interval)
