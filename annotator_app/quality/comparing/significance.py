# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Could it be chance? Tests of paired differences by prompt, of right and wrong items, and for many at once.

quality.md 4.4: differences are of prompts, raters averaged first. Sign flips are exact up to 2^15 of them, else
10,000 are drawn with a seed; Wilcoxon's test is a second opinion; several criteria or languages go through Holm.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator_app.quality.distributions import binomial_up_to, normal_above
from annotator_app.quality.labels import FloatArray
from annotator_app.quality.results import Draws, Reason, Undefined

EXACT_FLIPS = 15
FLIPS = 10_000
_EXACT_RANKS = 300
_CELLS = 4_000_000
_CLOSE = 1e-9


@dataclass(frozen=True, slots=True)
class PValue:
    """A two-sided p value, what it rests on, and how it was drawn where it is not exact."""

    p: float
    n: int
    method: str
    draws: Draws | None = None


def sign_flips(differences: FloatArray, seed: int = 0, flips: int = FLIPS) -> PValue | Undefined:
    """Give how often chance alone gives a mean as far from 0: Fisher 1935, section 21; n: prompts that differ."""
    moved = differences[differences != 0]
    if not len(moved):
        return Undefined(Reason.NO_SPREAD if len(differences) else Reason.NO_ANSWERS)
    reached = abs(float(moved.sum())) - _CLOSE * float(np.abs(moved).sum())
    if len(moved) <= EXACT_FLIPS:
        bits = np.arange(2 ** len(moved))[:, None] >> np.arange(len(moved)) & 1
        sums = np.abs((2.0 * bits - 1) @ moved)
        return PValue(float((sums >= reached).mean()), len(moved), "sign flips, exact")
    source = np.random.default_rng(seed)
    block, beyond = max(1, _CELLS // len(moved)), 0
    for done in range(0, flips, block):
        signs = source.integers(0, 2, size=(min(block, flips - done), len(moved)))
        beyond += int((np.abs((2.0 * signs - 1) @ moved) >= reached).sum())
    draws = Draws(seed, flips, np.__version__)
    return PValue((beyond + 1) / (flips + 1), len(moved), "sign flips, drawn", draws)


def wilcoxon(differences: FloatArray) -> PValue | Undefined:
    """Give Wilcoxon's signed-rank test (1945): prompts without a difference are dropped, ties share their ranks.

    Exact up to 300 prompts, by the distribution of these very ranks; the normal one above, corrected for ties.
    """
    moved = differences[differences != 0]
    if not len(moved):
        return Undefined(Reason.NO_SPREAD if len(differences) else Reason.NO_ANSWERS)
    _values, where, times = np.unique(np.abs(moved), return_inverse=True, return_counts=True)
    # Twice the mean rank of each group of equal sizes is a whole number.
    doubled = (2 * np.cumsum(times) - times + 1)[where]
    positive = int(doubled[moved > 0].sum())
    if len(moved) > _EXACT_RANKS:
        middle, spread = doubled.sum() / 2, math.sqrt(float((doubled.astype(np.float64) ** 2).sum()) / 4)
        p = 2 * normal_above(abs(positive - middle) / spread)
        return PValue(min(1.0, p), len(moved), "Wilcoxon, normal")
    ways = np.zeros(int(doubled.sum()) + 1)
    ways[0] = 1.0
    for rank in doubled.tolist():
        ways[rank:] += ways[:-rank].copy()
        ways /= 2
    tail = min(float(ways[: positive + 1].sum()), float(ways[positive:].sum()))
    return PValue(min(1.0, 2 * tail), len(moved), "Wilcoxon, exact")


def mcnemar(only_first: int, only_second: int) -> PValue | Undefined:
    """Give McNemar's test (1947), exact: items right with one model only; n: their number."""
    differing = only_first + only_second
    if not differing:
        return Undefined(Reason.NO_SPREAD)
    p = 2 * binomial_up_to(min(only_first, only_second), differing, 0.5)
    return PValue(min(1.0, p), differing, "McNemar, exact")


def holm(p_values: Sequence[float]) -> list[float]:
    """Give each p value as it counts among all of them: Holm 1979, step down; in the order given."""
    order = sorted(range(len(p_values)), key=lambda place: p_values[place])
    adjusted = [0.0] * len(p_values)
    highest = 0.0
    for rank, place in enumerate(order):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[place]))
        adjusted[place] = highest
    return adjusted
