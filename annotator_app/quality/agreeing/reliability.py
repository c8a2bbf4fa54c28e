# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Intraclass correlations of scores, for tables in which everybody scored every item (quality.md 1.2)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator_app.quality.labels import FloatArray, IntArray, Labels, Prompts
from annotator_app.quality.resampling import Plan, Statistic, intervals
from annotator_app.quality.results import Estimate, Reason, Result, Undefined

MOST_ROWS = 10_000  # of so many different ones the interval is narrower than what is printed of it


@dataclass(frozen=True, slots=True)
class Reliability:
    """`single`: ICC(2,1), of one person's score; `mean`: ICC(2,k), of the mean of all `raters`."""

    single: Result
    mean: Result
    raters: int


def reliability(scores: FloatArray, plan: Plan | None = None, prompt: IntArray | None = None) -> Reliability:
    """Give both correlations of a table of scores, items × raters, nan where somebody gave none.

    Shrout and Fleiss 1979, case 2: raters are a sample of raters, agreement is absolute. From the mean
    squares BMS of items, JMS of raters and EMS of the rest: ICC(2,1) = (BMS - EMS) / (BMS + (k - 1) EMS +
    k (JMS - EMS) / n), ICC(2,k) = (BMS - EMS) / (BMS + (JMS - EMS) / n). Items scored alike are one row, drawn as often
    as it stands there; of very many different rows no interval is drawn. `prompt`: where rows are responses to prompts,
    the prompt of each; these are drawn then, and counted.
    """
    items, raters = scores.shape
    missing = _lacking(scores)
    if missing is not None:
        return Reliability(missing, missing, raters)
    rows, kind, times = np.unique(scores, axis=0, return_inverse=True, return_counts=True)
    prompts = None if prompt is None else Prompts(prompt, kind.reshape(-1))
    counted = items if prompts is None else prompts.count
    single, mean = (_statistic(rows, averaged) for averaged in (False, True))
    few = len(rows) <= MOST_ROWS
    drawn = intervals(times, [single, mean], plan, prompts) if plan and few else [None, None]
    results = []
    for statistic, interval in zip((single, mean), drawn, strict=True):
        value = float(statistic(times[None].astype(np.float64))[0])
        known = np.isfinite(value)
        results.append(Estimate(value, counted, "items", interval) if known else Undefined(Reason.NO_SPREAD))
    return Reliability(results[0], results[1], raters)


def table_of(labels: Labels, values: FloatArray) -> FloatArray:
    """Lay long rows out as a table of scores, items × raters; `values`: the number behind each option."""
    table = np.full((labels.items, labels.raters), np.nan)
    table[labels.item, labels.rater] = values[labels.code]
    return table


def _lacking(scores: FloatArray) -> Undefined | None:
    items, raters = scores.shape
    if not np.isfinite(scores).any():
        return Undefined(Reason.NO_ANSWERS)
    if raters < 2:
        return Undefined(Reason.NO_SHARED_ITEM)
    if not np.isfinite(scores).all():
        return Undefined(Reason.INCOMPLETE)
    return Undefined(Reason.ONE_ITEM, 1, 2) if items < 2 else None


def _statistic(scores: FloatArray, averaged: bool) -> Statistic:
    raters = scores.shape[1]
    centred = scores - scores.mean()
    per_item = centred.mean(axis=1)
    squares = (centred**2).sum(axis=1)

    def statistic(weights: FloatArray) -> FloatArray:
        items = weights.sum(axis=1)
        grand = weights @ per_item / items
        of_raters = weights @ centred / items[:, None]
        total = weights @ squares - items * raters * grand**2
        between = raters * (weights @ per_item**2 - items * grand**2)
        across = items * ((of_raters - grand[:, None]) ** 2).sum(axis=1)
        rest = np.maximum(0.0, total - between - across) / ((items - 1) * (raters - 1))
        bms, jms = between / (items - 1), across / (raters - 1)
        divisor = bms + (jms - rest) / items
        if not averaged:
            divisor = bms + (raters - 1) * rest + raters * (jms - rest) / items
        known = np.abs(divisor) > 1e-12
        return np.where(known, (bms - rest) / np.where(known, divisor, 1.0), np.nan)

    return statistic
