# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a sample says of its lot whose answers were not equally likely to be drawn: the expert option of quality.md 2.3.

Each error stands for as many as its chance to be drawn says (Horvitz and Thompson 1952), over the known number of
answers in the lot: without bias, whatever the chances were. No variance is estimated for the bounds, since with few
errors any estimate of it is near nothing, and with none it is nothing. They are Stringer's (1963), made for audits by
unequal chances: the bound of Clopper and Pearson for no error is given the largest weight that any answer of the lot
has, each further step of it the weight of an error found, the heaviest first. Bickel (1992) shows that they hold in
large samples, and tests that they do here with errors at the worst of places. Where all chances are equal they are
Clopper and Pearson's. Answers that were drawn for certain are counted and not estimated.

A lot is looked at by such a sample once, not five times: it is accepted if the bound that holds 95% of the time is not
above the limit, rejected if the one that holds 98% of the time is above it, and else checked whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Final

from annotator_app.quality.intervals import LEVEL, lower_bound, upper_bound
from annotator_app.quality.results import Interval
from annotator_app.quality.reviewing.sampling import EACH_LOOK, LIMIT, PROMISE, Outcome, Verdict

METHOD: Final = "Stringer"
# The size of an answer without any sign of risk, which can be drawn as well.
FLOOR: Final = 1


@dataclass(frozen=True, slots=True)
class Sample:
    """The answers drawn of a lot, each with its chance and whether it is an error; `least`: the smallest in the lot.

    `certain`: how many answers of the lot were drawn for certain; they are among `drawn`, with the chance 1.
    """

    drawn: Sequence[tuple[Fraction, bool]]
    lot: int
    least: Fraction

    @property
    def rate(self) -> float:
        """The estimate of Horvitz and Thompson, the size of the lot known; kept below 1."""
        return min(1.0, float(sum(1 / chance for chance, wrong in self.drawn if wrong) / self.lot))

    @property
    def effective(self) -> float:
        """How many answers drawn with equal chances would tell as much (Kish 1965)."""
        weights = [float(1 / chance) for chance, _ in self.drawn]
        return sum(weights) ** 2 / sum(one * one for one in weights) if weights else 0.0

    def at_most(self, sure: float) -> float:
        """Give the bound that the rate of the lot is below, `sure` of the time."""
        rest, certain = self._parts()
        if not rest:
            return certain / self.lot
        others = self.lot - (len(self.drawn) - len(rest))
        weights = sorted(self._weights(others), reverse=True)
        steps = [upper_bound(errors, len(rest), sure) for errors in range(len(weights) + 1)]
        most = float(Fraction(len(rest)) / (others * self.least)) * steps[0]
        most += sum(
            weight * (now - before) for weight, (before, now) in zip(weights, pairwise(steps), strict=True)
        )
        unseen = self.lot - len(self.drawn)
        return min(certain + most * others, certain + len(weights) + unseen) / self.lot

    def at_least(self, sure: float) -> float:
        """Give the bound that the rate of the lot is above, `sure` of the time: the same from below."""
        rest, certain = self._parts()
        others = self.lot - (len(self.drawn) - len(rest))
        weights = sorted(self._weights(others), reverse=True) if rest else []
        steps = [lower_bound(errors, len(rest), sure) for errors in range(len(weights) + 1)]
        least = sum(
            weight * (now - before) for weight, (before, now) in zip(weights, pairwise(steps), strict=True)
        )
        return max(certain + least * others, certain + len(weights)) / self.lot

    def interval(self, level: float = LEVEL) -> Interval:
        """Give the interval of the rate."""
        sure = (1 + level) / 2
        return Interval(self.at_least(sure), self.at_most(sure), level, METHOD)

    def _parts(self) -> tuple[list[tuple[Fraction, bool]], int]:
        """Give what was left to chance, and how many of the others are errors."""
        rest = [one for one in self.drawn if one[0] < 1]
        return rest, sum(wrong for chance, wrong in self.drawn if chance == 1)

    def _weights(self, others: int) -> list[float]:
        """Give the weight of each error left to chance; equal chances give 1."""
        rest, _ = self._parts()
        return [float(Fraction(len(rest)) / (others * chance)) for chance, wrong in rest if wrong]


def judge(sample: Sample, found_by_risk: int = 0, limit: float = LIMIT) -> Verdict:
    """Tell what the sample says of its lot; `found_by_risk`: errors found outside of it, which are in no rate."""
    errors = sum(wrong for _, wrong in sample.drawn)
    at_most = sample.at_most(PROMISE)
    outcome = Outcome.MORE
    if at_most <= limit + 1e-9:
        outcome = Outcome.ACCEPTED
    elif sample.at_least(EACH_LOOK) > limit:
        outcome = Outcome.REJECTED
    goal = sample.lot if outcome == Outcome.MORE else None
    return Verdict(
        outcome, len(sample.drawn), errors, goal, sample.interval(), at_most, found_by_risk, sample.rate,
        sample.effective,
    )  # fmt: skip


def enough(sizes: Sequence[int], limit: float = LIMIT) -> int:
    """Give how many answers to draw: the fewest after which a lot in which one error was found can be accepted.

    The error has the mean weight. The less equal the sizes are, the more it takes: what was not looked at is then
    mostly of the smallest.
    """
    most = sum(sizes) / (len(sizes) * min(sizes))
    low, high = 0, len(sizes)
    while high - low > 1:
        middle = (low + high) // 2
        none, one = (upper_bound(errors, middle, PROMISE) for errors in (0, 1))
        low, high = (low, middle) if most * none + (one - none) <= limit else (middle, high)
    return high
