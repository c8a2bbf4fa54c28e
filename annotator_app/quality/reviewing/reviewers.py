# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reviewers are measured too: planted errors, false rejects, and the error rate corrected for both (quality.md 2.5)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from annotator_app.quality.distributions import normal_quantile
from annotator_app.quality.intervals import LEVEL, share_of, wilson
from annotator_app.quality.results import Estimate, Interval, Reason, Result, Undefined

LEAST_PLANTED = 10
# Of a lot at its limit the five looks of quality.md 2.2 see half the errors then, and accept it 49 times in 100
# instead of 5 (the table at 2.5%): of those who find fewer, agreement is no ground to accept anything.
LEAST_RECALL = 0.5


@dataclass(frozen=True, slots=True)
class Reviewer:
    """What a reviewer did with known answers: how many of the planted errors and of the good ones they rejected."""

    found: int
    planted: int
    rejected: int
    good: int

    @property
    def recall(self) -> Result:
        """The share of planted errors that was found, with Wilson's interval."""
        return share_of(self.found, self.planted, "planted errors")

    @property
    def false_rejects(self) -> Result:
        """The share of known-good answers that was rejected, with Wilson's interval."""
        return share_of(self.rejected, self.good, "good answers")

    @property
    def can_accept(self) -> bool:
        """Whether a lot may be accepted because they agree with it.

        Not where they found fewer than half of ten planted errors or more, or so few of fewer that the interval of
        their recall lies below a half all the same, nor where they reject good answers as often as wrong ones. Of
        whom less is known, nothing speaks against it.
        """
        if self.planted and wilson(self.found, self.planted).high < LEAST_RECALL:
            return False
        if self.planted < LEAST_PLANTED:
            return True
        recall = self.found / self.planted
        return recall >= LEAST_RECALL and (not self.good or recall > self.rejected / self.good)


def corrected_rate(errors: float, checked: float, reviewer: Reviewer, level: float = LEVEL) -> Result:
    """Give the error rate behind the one that reviewers reported; n: the checked answers.

    Of answers that were not equally likely to be drawn these are as many equally likely ones as tell as much.

    Rogan and Gladen 1978: (apparent + t - 1) / (s + t - 1), s the recall, t = 1 - false rejects, kept between 0
    and 1. Interval: Lang and Reiczigel 2014, which takes in how little s and t are known.
    """
    if not checked:
        return Undefined(Reason.NO_ANSWERS)
    if reviewer.planted < LEAST_PLANTED:
        return Undefined(Reason.TOO_FEW_ANSWERS, reviewer.planted, LEAST_PLANTED)
    if not reviewer.good:
        return Undefined(Reason.TOO_FEW_ANSWERS, 0, 1)
    recall, right = reviewer.found / reviewer.planted, 1 - reviewer.rejected / reviewer.good
    if recall + right <= 1:
        return Undefined(Reason.REVIEWERS_GUESS)
    value = min(1.0, max(0.0, (errors / checked + right - 1) / (recall + right - 1)))
    return Estimate(value, round(checked), "answers", _interval(errors, checked, reviewer, level))


def _interval(errors: float, checked: float, reviewer: Reviewer, level: float) -> Interval:
    z = normal_quantile((1 + level) / 2)
    n = checked + z * z
    apparent = (errors + z * z / 2) / n
    planted, good = reviewer.planted + 2, reviewer.good + 2
    recall = (reviewer.found + 1) / planted
    right = (reviewer.good - reviewer.rejected + 1) / good
    power = max(recall + right - 1, 1e-9)
    rate = (apparent + right - 1) / power
    of_recall, of_right = recall * (1 - recall) / planted, right * (1 - right) / good
    shift = 2 * z * z * (rate * of_recall - (1 - rate) * of_right)
    error = (
        math.sqrt(apparent * (1 - apparent) / n + (1 - rate) ** 2 * of_right + rate**2 * of_recall) / power
    )
    low, high = rate + shift - z * error, rate + shift + z * error
    return Interval(min(1.0, max(0.0, low)), min(1.0, max(0.0, high)), level, "Lang-Reiczigel")
