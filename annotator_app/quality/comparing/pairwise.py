# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Comparisons of two responses: win rates, and the share of the first position (quality.md 1.6 and 4.2).

Verdicts come as they were given, by position; they are turned to models before anything is computed. A tie is
half a win for both. "Both bad" is no tie: it is counted in a column of its own and is in no win rate.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from annotator_app.quality.intervals import mean_by_prompt
from annotator_app.quality.labels import BoolArray, FloatArray, IntArray
from annotator_app.quality.results import Reason, Result, Undefined


class Verdict(IntEnum):
    """What a person said of the two positions they saw."""

    FIRST = 0
    SECOND = 1
    TIE = 2
    BOTH_BAD = 3


@dataclass(frozen=True, slots=True, eq=False)
class Comparisons:
    """One row a verdict: the prompt, the models in first and second position, and the verdict by position."""

    prompt: IntArray
    first: IntArray
    second: IntArray
    verdict: IntArray
    models: int

    def __post_init__(self) -> None:
        if not len(self.prompt) == len(self.first) == len(self.second) == len(self.verdict):
            raise ValueError("columns differ in length")
        if (self.first == self.second).any():
            raise ValueError("a model was compared with itself")

    def turned(self) -> IntArray:
        """Give the verdicts with the model of the lower number first, as agreement is computed from them."""
        swapped = self.first > self.second
        return np.where(swapped & (self.verdict <= Verdict.SECOND), 1 - self.verdict, self.verdict)

    def only(self, rows: BoolArray | IntArray) -> Comparisons:
        """Give the rows marked true, or those named."""
        return Comparisons(
            self.prompt[rows], self.first[rows], self.second[rows], self.verdict[rows], self.models
        )


@dataclass(frozen=True, slots=True)
class WinRate:
    """How often one model was better than another; `rate` = (wins + ties / 2) / (wins + losses + ties)."""

    wins: int
    losses: int
    ties: int
    both_bad: int
    rate: Result


def win_rate(rows: Comparisons, model: int, other: int) -> WinRate:
    """Give the win rate of `model` against `other`, with an interval clustered by prompt."""
    met = ((rows.first == model) & (rows.second == other)) | ((rows.first == other) & (rows.second == model))
    part = rows.only(met)
    better = np.where(part.first == model, Verdict.FIRST, Verdict.SECOND)
    points = np.where(part.verdict == better, 1.0, np.where(part.verdict == Verdict.TIE, 0.5, 0.0))
    counted = part.verdict != Verdict.BOTH_BAD
    wins, ties = int((part.verdict == better).sum()), int((part.verdict == Verdict.TIE).sum())
    both_bad = int((~counted).sum())
    rate: Result = Undefined(Reason.NO_ANSWERS)
    if counted.any():
        rate = mean_by_prompt(part.prompt[counted], points[counted], bounds=(0.0, 1.0))
    return WinRate(wins, len(part.prompt) - wins - ties - both_bad, ties, both_bad, rate)


def first_position(rows: Comparisons) -> Result:
    """Give how often the response shown first was the better one, ties and both bad left out."""
    decided = rows.verdict <= Verdict.SECOND
    if not decided.any():
        return Undefined(Reason.NO_ANSWERS)
    first = (rows.verdict[decided] == Verdict.FIRST).astype(np.float64)
    return mean_by_prompt(rows.prompt[decided], first, bounds=(0.0, 1.0))


def points(rows: Comparisons) -> FloatArray:
    """Give the points of each prompt: prompts × winner × loser, a tie half a point each, both bad none."""
    prompts = int(rows.prompt.max()) + 1 if len(rows.prompt) else 0
    size = prompts * rows.models * rows.models
    won = np.select([rows.verdict == Verdict.FIRST, rows.verdict == Verdict.TIE], [1.0, 0.5], 0.0)
    lost = np.select([rows.verdict == Verdict.SECOND, rows.verdict == Verdict.TIE], [1.0, 0.5], 0.0)
    forth = (rows.prompt * rows.models + rows.first) * rows.models + rows.second
    back = (rows.prompt * rows.models + rows.second) * rows.models + rows.first
    table = np.bincount(forth, weights=won, minlength=size) + np.bincount(back, weights=lost, minlength=size)
    return np.asarray(table.reshape(prompts, rows.models, rows.models), dtype=np.float64)
