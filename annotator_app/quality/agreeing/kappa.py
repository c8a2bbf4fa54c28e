# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Kappas, for people who ask for them: Cohen's for two people, Fleiss' for equally many answers an item.

Krippendorff's alpha (`agreement`) makes both unnecessary. Kappa takes the declared scale, never the options
that happened to be used: linear kappa moves when one level is unused (quality.md 1.3).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from annotator_app.quality.agreeing.agreement import Weighting, agreement_weights, lacking
from annotator_app.quality.labels import FloatArray, IntArray, Labels, Patterns, weighted_sums
from annotator_app.quality.resampling import Plan, Statistic, intervals
from annotator_app.quality.results import Estimate, Reason, Result, Undefined


def pair_table(labels: Labels, first: int, second: int) -> IntArray:
    """Count the items that two people answered: options of `first` × options of `second`."""
    options = labels.options
    mine, yours = labels.rater == first, labels.rater == second
    code = np.full(labels.items, -1, dtype=np.int64)
    code[labels.item[mine]] = labels.code[mine]
    items, other = labels.item[yours], labels.code[yours]
    both = code[items] >= 0
    cells = code[items[both]] * options + other[both]
    return np.bincount(cells, minlength=options * options).reshape(options, options)


def cohen(
    labels: Labels,
    first: int,
    second: int,
    weighting: Weighting = "identity",
    values: Sequence[float] | None = None,
    plan: Plan | None = None,
) -> Result:
    """Give Cohen's kappa of two people over the items both answered, with its bootstrap interval."""
    if first == second or not labels.raters > max(first, second):
        return Undefined(Reason.TWO_PEOPLE_NEEDED)
    table = pair_table(labels, first, second)
    return cohen_of_table(table, agreement_weights(labels.options, weighting, values), plan or Plan())


def cohen_of_table(table: IntArray, weights_of_options: FloatArray, plan: Plan | None) -> Result:
    """Give Cohen's kappa of a table of two people, options × options; without a plan there is no interval.

    Cohen 1960, 1968 in agreement weights: (p_o - p_e) / (1 - p_e), p_e = sum w_kl p_k. p_.l.
    """
    items = int(table.sum())
    if not items:
        return Undefined(Reason.NO_SHARED_ITEM)
    if items == 1:
        return Undefined(Reason.ONE_ITEM, 1, 2)
    used = np.flatnonzero(table.ravel())
    times = table.ravel()[used]
    statistic = _cohen(used, weights_of_options)
    value = float(statistic(times[None, :].astype(np.float64))[0])
    if not np.isfinite(value):
        return Undefined(Reason.ONE_VALUE)
    interval = intervals(times, [statistic], plan)[0] if plan else None
    return Estimate(value, items, "items", interval)


def _cohen(cells: IntArray, weights_of_options: FloatArray) -> Statistic:
    options = weights_of_options.shape[0]
    eye = np.eye(options)
    rows, columns = np.divmod(cells, options)
    agreed = weights_of_options.ravel()[cells]

    def statistic(weights: FloatArray) -> FloatArray:
        total = weights.sum(axis=1)
        observed = weights @ agreed / total
        mine = weights @ eye[rows] / total[:, None]
        yours = weights @ eye[columns] / total[:, None]
        by_chance = ((mine @ weights_of_options) * yours).sum(axis=1)
        return _beyond_chance(observed, by_chance)

    return statistic


def fleiss(patterns: Patterns, plan: Plan | None = None) -> Result:
    """Give Fleiss' kappa of the items that have the commonest number of answers; the rest is `left_out`.

    Fleiss 1971: (mean P_i - sum p_k^2) / (1 - sum p_k^2). It assumes the same number of answers for each item.
    """
    missing = lacking(patterns)
    if missing is not None:
        return missing
    shared = patterns.shared()
    sizes = shared.sizes.astype(np.int64)
    commonest = int(np.bincount(sizes, weights=shared.times).argmax())
    used = shared.only(sizes == commonest)
    if used.items < 2:
        return Undefined(Reason.INCOMPLETE)
    statistic = _fleiss(used, commonest)
    value = float(statistic(used.times[None, :].astype(np.float64))[0])
    if not np.isfinite(value):
        return Undefined(Reason.ONE_VALUE)
    interval = intervals(used.times, [statistic], plan, used.prompts)[0] if plan else None
    return Estimate(value, used.items, "items", interval, patterns.items - used.items)


def _fleiss(used: Patterns, size: int) -> Statistic:
    equal = (used.counts * (used.counts - 1)).sum(axis=1) / (size * (size - 1))
    counts_of = weighted_sums(used.counts)

    def statistic(weights: FloatArray) -> FloatArray:
        total = weights.sum(axis=1)
        shares = counts_of(weights) / (total * size)[:, None]
        return _beyond_chance(weights @ equal / total, (shares**2).sum(axis=1))

    return statistic


def _beyond_chance(observed: FloatArray, by_chance: FloatArray) -> FloatArray:
    """Give (observed - chance) / (1 - chance); nan where chance alone gives full agreement."""
    room = 1 - by_chance
    known = room > 1e-12
    return np.where(known, (observed - by_chance) / np.where(known, room, 1.0), np.nan)
