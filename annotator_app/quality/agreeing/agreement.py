# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How far people agree: Krippendorff's alpha beside raw agreement, Gwet's AC and the shares of the options.

No figure stands alone (quality.md 0.2): `agreement` gives all of them with n and intervals from the same
draws. Below 30 shared items there is no alpha. A low alpha judges the single answer and the guideline, not the
merged data; `Reading` is an aid, never a gate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from annotator_app.quality.labels import FloatArray, Labels, Patterns, patterns_of, weighted_sums
from annotator_app.quality.resampling import Plan, Statistic, intervals, wilson_of
from annotator_app.quality.results import Estimate, Interval, Reason, Result, Undefined

Level = Literal["nominal", "ordinal", "interval", "ratio"]
Reading = Literal["firm", "tentative", "low"]
Weighting = Literal["identity", "linear", "quadratic"]

LEAST_SHARED_ITEMS = 30
FIRM, TENTATIVE = 0.80, 0.667


@dataclass(frozen=True, slots=True)
class Agreement:
    """The figures of one question, never one number alone.

    `items` have an answer, `shared` of them two or more. `prevalence` is the share of each option of the
    declared scale among all answers.
    """

    level: Level
    alpha: Result
    raw: Result
    gwet: Result
    prevalence: tuple[float, ...]
    answers: int
    items: int
    shared: int
    raters: int

    @property
    def reading(self) -> Reading | None:
        """The reading aid of quality.md 1.3; None where there is no alpha."""
        if isinstance(self.alpha, Undefined):
            return None
        value = self.alpha.value
        return "firm" if value >= FIRM else "tentative" if value >= TENTATIVE else "low"


def agreement(
    labels: Labels,
    level: Level,
    values: Sequence[float] | None = None,
    plan: Plan | None = None,
    least: int = LEAST_SHARED_ITEMS,
) -> Agreement:
    """Compute the agreement of one question from long rows.

    `values`: the number behind each option of the declared scale (interval and ratio); without them options
    count as 0, 1, 2 …. AC is AC1 at the nominal level, AC2 with quadratic weights above it.
    """
    patterns = patterns_of(labels)
    shared = patterns.shared()
    weighting: Weighting = "identity" if level == "nominal" else "quadratic"
    statistics = (
        alpha_of(shared, level, values),
        raw_of(shared),
        ac_of(patterns, agreement_weights(labels.options, weighting, values)),
    )
    figures = _figures(patterns, shared, statistics, plan or Plan())
    alpha = figures[0]
    if isinstance(alpha, Estimate) and shared.items < least:
        alpha = Undefined(Reason.TOO_FEW_ITEMS, shared.items, least)
    shares = np.bincount(labels.code, minlength=labels.options) / max(1, len(labels.code))
    return Agreement(
        level,
        alpha,
        figures[1],
        figures[2],
        tuple(shares.tolist()),
        len(labels.code),
        patterns.items,
        shared.items,
        int(np.count_nonzero(np.bincount(labels.rater, minlength=1))),
    )


def _figures(
    patterns: Patterns, shared: Patterns, statistics: tuple[Statistic, ...], plan: Plan
) -> list[Result]:
    """Compute alpha and raw agreement of the shared patterns and AC of all, with intervals by item."""
    alpha, raw, gwet = statistics
    missing = lacking(patterns)
    if missing is not None:
        return [missing] * 3
    held = patterns.sizes >= 2
    drawn = intervals(
        patterns.times,
        [lambda weights: alpha(weights[:, held]), lambda weights: raw(weights[:, held]), gwet],
        plan,
        patterns.prompts,
    )
    weighted = ((alpha, shared), (raw, shared), (gwet, patterns))
    figures = [
        _result(statistic, part, shared.items, interval)
        for (statistic, part), interval in zip(weighted, drawn, strict=True)
    ]
    agreed = figures[1]
    if isinstance(agreed, Estimate) and agreed.interval is not None and agreed.value in (0.0, 1.0):
        # All items are alike, so that no draw differs.
        figures[1] = replace(agreed, interval=wilson_of(agreed.value, agreed.n, plan))
    return figures


def _result(statistic: Statistic, patterns: Patterns, shared: int, interval: Interval | None) -> Result:
    value = float(statistic(patterns.times[None, :].astype(np.float64))[0])
    if not np.isfinite(value):
        return Undefined(Reason.ONE_VALUE)
    return Estimate(value, shared, "items", interval)


def lacking(patterns: Patterns) -> Undefined | None:
    """Give what keeps any agreement from being computed; None where nothing does."""
    if not patterns.items:
        return Undefined(Reason.NO_ANSWERS)
    shared = patterns.shared().items
    if not shared:
        return Undefined(Reason.NO_SHARED_ITEM)
    return Undefined(Reason.ONE_ITEM, 1, 2) if shared == 1 else None


def alpha(patterns: Patterns, level: Level, values: Sequence[float] | None = None) -> Result:
    """Give Krippendorff's alpha alone, without interval and whatever the number of items; n: shared items."""
    missing = lacking(patterns)
    if missing is not None:
        return missing
    shared = patterns.shared()
    left_out = patterns.items - shared.items
    result = _result(alpha_of(shared, level, values), shared, shared.items, None)
    return Estimate(result.value, result.n, left_out=left_out) if isinstance(result, Estimate) else result


def alpha_of(shared: Patterns, level: Level, values: Sequence[float] | None = None) -> Statistic:
    """Give alpha as a function of the weights of `shared` (patterns of two answers or more).

    Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section E: coincidences
    o_ck += n_uc (n_uk - [c=k]) / (m_u - 1), alpha = 1 - (n-1) sum o_ck d2_ck / sum n_c n_k d2_ck.
    The ordinal difference is that of mid-ranks, so it follows the weights.
    """
    if level == "ordinal":
        return _ordinal_alpha(shared)
    delta = squared_differences(shared.counts.shape[1], level, values)
    per_item = ((shared.counts @ delta) * shared.counts).sum(axis=1) / (shared.sizes - 1)
    margins_of = weighted_sums(shared.counts)

    def statistic(weights: FloatArray) -> FloatArray:
        margins = margins_of(weights)
        expected = ((margins @ delta) * margins).sum(axis=1)
        return _one_minus(weights @ per_item, expected, margins.sum(axis=1))

    return statistic


def _ordinal_alpha(shared: Patterns) -> Statistic:
    sizes = shared.sizes

    def statistic(weights: FloatArray) -> FloatArray:
        margins = weights @ shared.counts
        total = margins.sum(axis=1)
        ranks = margins.cumsum(axis=1) - margins / 2 - total[:, None] / 2
        first = shared.counts @ ranks.T
        second = shared.counts @ (ranks**2).T
        per_item = 2 * (sizes[:, None] * second - first**2) / (sizes - 1)[:, None]
        expected = 2 * (total * (margins * ranks**2).sum(axis=1) - (margins * ranks).sum(axis=1) ** 2)
        return _one_minus((weights * per_item.T).sum(axis=1), expected, total)

    return statistic


def _one_minus(observed: FloatArray, expected: FloatArray, total: FloatArray) -> FloatArray:
    """Give 1 - (n - 1) observed / expected; nan where nothing differs that could."""
    known = expected > 0
    return np.where(known, 1 - (total - 1) * observed / np.where(known, expected, 1.0), np.nan)


def squared_differences(options: int, level: Level, values: Sequence[float] | None = None) -> FloatArray:
    """Give the squared difference of each two options (Krippendorff 2011, section E), options × options."""
    if level == "nominal":
        return 1.0 - np.eye(options)
    numbers = np.arange(options, dtype=np.float64) if values is None else np.asarray(values, dtype=np.float64)
    if len(numbers) != options:
        raise ValueError("the declared scale has another number of options")
    apart = (numbers[:, None] - numbers[None, :]) ** 2
    if level == "interval":
        return apart
    if level != "ratio":
        raise ValueError("ordinal differences follow from the answers")
    together = (numbers[:, None] + numbers[None, :]) ** 2
    return np.where(together > 0, apart / np.where(together > 0, together, 1.0), 0.0)


def raw_of(shared: Patterns) -> Statistic:
    """Give raw agreement: the mean over items of the share of pairs of answers that are equal (Fleiss 1971)."""
    sizes = shared.sizes
    equal = (shared.counts * (shared.counts - 1)).sum(axis=1) / (sizes * (sizes - 1))
    return lambda weights: _share(weights @ equal, weights.sum(axis=1))


def agreement_weights(
    options: int, weighting: Weighting, values: Sequence[float] | None = None
) -> FloatArray:
    """Give how far two options agree, 1 on the diagonal: Gwet 2014, chapter 3; Cohen 1968.

    Over the whole declared scale: a level that nobody used still counts (quality.md 7, pitfall 3).
    """
    if weighting == "identity":
        return np.eye(options)
    numbers = np.arange(options, dtype=np.float64) if values is None else np.asarray(values, dtype=np.float64)
    if len(numbers) != options:
        raise ValueError("the declared scale has another number of options")
    span = float(numbers.max() - numbers.min()) if options > 1 else 1.0
    apart = np.abs(numbers[:, None] - numbers[None, :]) / (span or 1.0)
    return 1.0 - (apart if weighting == "linear" else apart**2)


def ac_of(patterns: Patterns, weights_of_options: FloatArray) -> Statistic:
    """Give Gwet's AC1 (identity weights) or AC2 as a function of the weights of all patterns.

    Gwet 2008 (AC1) and 2014, chapter 4: p_a over items with two answers or more, the shares of the options
    as the mean over all items, p_e = sum(w) / (q (q - 1)) sum pi_k (1 - pi_k), q options declared.
    """
    options = weights_of_options.shape[0]
    sizes = patterns.sizes
    held = sizes >= 2
    pairs = np.where(held, sizes * (sizes - 1), 1.0)
    agreeing = (patterns.counts * (patterns.counts @ weights_of_options - 1)).sum(axis=1) / pairs
    agreeing = np.where(held, agreeing, 0.0)
    shares_of = weighted_sums(patterns.counts / sizes[:, None])
    factor = float(weights_of_options.sum()) / (options * (options - 1)) if options > 1 else np.nan

    def statistic(weights: FloatArray) -> FloatArray:
        observed = _share(weights @ agreeing, weights @ held.astype(np.float64))
        mean = shares_of(weights) / weights.sum(axis=1)[:, None]
        by_chance = factor * (mean * (1 - mean)).sum(axis=1)
        return np.asarray((observed - by_chance) / (1 - by_chance), dtype=np.float64)

    return statistic


def _share(part: FloatArray, whole: FloatArray) -> FloatArray:
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1.0), np.nan)
