# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Percentile bootstrap on distinct patterns: draws multinomial weights instead of items (quality.md 1.3).

Drawing n of n items with replacement and counting how often each distinct pattern came is one multinomial
draw, so that a million answers cost no more than their few patterns. Efron and Tibshirani 1993, chapter 13. Responses
to one prompt are drawn together (quality.md 0, decision 11): there prompts are drawn, by the patterns they have.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from annotator_app.quality.intervals import wilson
from annotator_app.quality.labels import FloatArray, IntArray, Prompts
from annotator_app.quality.results import Draws, Estimate, Interval

# A figure of weighted patterns: weights draws × patterns -> one value a draw, nan where it is undefined.
Statistic = Callable[[FloatArray], FloatArray]

LEVEL = 0.95
REPLICATES = 1000
# Where more than a tenth of the draws has no value, the rest does not tell how sure the figure is.
_DEFINED = 0.9
_CELLS = 4_000_000


@dataclass(frozen=True, slots=True)
class Plan:
    """How intervals are drawn."""

    seed: int = 0
    replicates: int = REPLICATES
    level: float = LEVEL


def intervals(
    times: IntArray, statistics: Sequence[Statistic], plan: Plan, prompts: Prompts | None = None
) -> list[Interval | None]:
    """Give the interval of each statistic, all from the same draws; None where too few draws have a value.

    `times`: how many items have each pattern. `prompts`: what is drawn, where several items belong to one prompt.
    """
    kinds = None
    patterns = len(times)
    if prompts is not None:
        kinds, times = prompts.kinds()
    total = int(times.sum())
    if total < 2:
        return [None] * len(statistics)
    source = np.random.default_rng(plan.seed)
    shares = times / total
    block = max(1, _CELLS // max(len(times), patterns))
    parts: list[list[FloatArray]] = [[] for _statistic in statistics]
    for done in range(0, plan.replicates, block):
        size = min(block, plan.replicates - done)
        weights = source.multinomial(total, shares, size=size).astype(np.float64)
        if kinds is not None:
            weights = _of_patterns(weights, kinds, patterns)
        for part, statistic in zip(parts, statistics, strict=True):
            part.append(statistic(weights))
    return [percentiles(np.concatenate(part), plan) for part in parts]


def _of_patterns(weights: FloatArray, kinds: IntArray, patterns: int) -> FloatArray:
    """Give how often each pattern was drawn from how often each kind of prompt was, draws × patterns."""
    found = np.zeros((len(weights), patterns))
    for column in kinds.T:
        kind = np.flatnonzero(column >= 0)
        kind = kind[np.argsort(column[kind], kind="stable")]
        pattern, starts = np.unique(column[kind], return_index=True)
        found[:, pattern] += np.add.reduceat(weights[:, kind], starts, axis=1)
    return found


def percentiles(values: FloatArray, plan: Plan, method: str = "bootstrap by item") -> Interval | None:
    """Give the interval that holds the middle of the drawn values."""
    defined = values[np.isfinite(values)]
    if not len(values) or len(defined) < _DEFINED * len(values):
        return None
    tail = (1 - plan.level) / 2
    low, high = np.quantile(defined, (tail, 1 - tail)).tolist()
    draws = Draws(plan.seed, len(values), np.__version__)
    return Interval(low, high, plan.level, method, draws)


def wilson_of(share: float, items: int, plan: Plan) -> Interval:
    """Give Wilson's interval of a share that all items have alike, at the level of the plan."""
    found = wilson(share * items, items, plan.level)
    return Interval(found.low, found.high, plan.level, "Wilson by item")


def mean_of_items(values: FloatArray, plan: Plan, unit: str = "items", *, share: bool = False) -> Estimate:
    """Give the mean of one value an item with its interval; `values` must not be empty.

    `share`: the values lie between 0 and 1. Where all items are alike no draw differs; Wilson's interval by item says
    then what so many alike items tell.
    """
    distinct, times = np.unique(values, return_counts=True)
    if share and len(distinct) == 1 < len(values):
        return Estimate(
            float(distinct[0]), len(values), unit, wilson_of(float(distinct[0]), len(values), plan)
        )
    (interval,) = intervals(
        times.astype(np.int64), [lambda weights: weights @ distinct / weights.sum(axis=1)], plan
    )
    return Estimate(float(values.mean()), len(values), unit, interval)
