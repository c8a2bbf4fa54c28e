# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""When a report may say that something got better (quality.md 4.4, 7): never without n, interval, raters, agreement.

A claim is a value; the report puts it in words. Where a condition fails there is no claim but the reasons.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from annotator_app.quality.comparing.rounds import LEAST_PROMPTS
from annotator_app.quality.comparing.significance import PValue
from annotator_app.quality.results import Estimate, Result
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

Split = Literal["train", "validation", "heldout"]
Direction = Literal["better", "worse", "no difference shown"]

SURE = 0.05
FRESH_VIEWS = 3


class Refusal(StrEnum):
    """Why nothing is claimed."""

    NOT_HELD_OUT = "not_held_out"
    TOO_FEW_PROMPTS = "too_few_prompts"
    NO_INTERVAL = "no_interval"
    ONE_RATER = "one_rater"
    NO_AGREEMENT = "no_agreement"
    RATED_APART = "rated_apart"


SENTENCES: Final[Mapping[Refusal, Marked]] = {
    Refusal.NOT_HELD_OUT: QT_TRANSLATE_NOOP(
        "quality", "Selected items rise when they are rated again, without any change."
    ),
    Refusal.TOO_FEW_PROMPTS: QT_TRANSLATE_NOOP("quality", "Too few prompts to claim anything."),
    Refusal.NO_INTERVAL: QT_TRANSLATE_NOOP("quality", "There is no interval, so nothing is claimed."),
    Refusal.ONE_RATER: QT_TRANSLATE_NOOP(
        "quality", "On average fewer than two people judged each prompt, so nothing is claimed."
    ),
    Refusal.NO_AGREEMENT: QT_TRANSLATE_NOOP(
        "quality", "The agreement cannot be computed, so nothing is claimed."
    ),
    Refusal.RATED_APART: QT_TRANSLATE_NOOP(
        "quality", "Old and new responses were not rated in the same packs."
    ),
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a claim rests on. `even`: the value of `figure` without a difference (.5 for win rates, 0 for means).

    `test` is after Holm where several were made. `views`: how many rounds the held-out prompts have served.
    """

    split: Split
    figure: Result
    even: float
    test: PValue | None
    raters: float
    agreement: Result
    rated_together: bool
    views: int = 1


@dataclass(frozen=True, slots=True)
class Claim:
    """What may be said; `worn`: the held-out prompts have served in three rounds, fresh ones are due."""

    direction: Direction
    figure: Estimate
    test: PValue
    raters: float
    agreement: Estimate
    worn: bool


@dataclass(frozen=True, slots=True)
class NoClaim:
    """Every reason why nothing may be claimed."""

    reasons: tuple[Refusal, ...]


def claim(evidence: Evidence) -> Claim | NoClaim:
    """Give the claim, or every condition that fails."""
    figure, agreement, test = evidence.figure, evidence.agreement, evidence.test
    reasons: list[Refusal] = []
    if evidence.split != "heldout":
        reasons.append(Refusal.NOT_HELD_OUT)
    if not evidence.rated_together:
        reasons.append(Refusal.RATED_APART)
    if evidence.raters < 2:
        reasons.append(Refusal.ONE_RATER)
    if not isinstance(agreement, Estimate):
        reasons.append(Refusal.NO_AGREEMENT)
    if not isinstance(figure, Estimate) or figure.interval is None or test is None:
        return NoClaim((*reasons, Refusal.NO_INTERVAL))
    if figure.n < LEAST_PROMPTS:
        reasons.append(Refusal.TOO_FEW_PROMPTS)
    if reasons or not isinstance(agreement, Estimate):
        return NoClaim(tuple(reasons))
    direction = _direction(figure, evidence.even, test)
    return Claim(direction, figure, test, evidence.raters, agreement, evidence.views >= FRESH_VIEWS)


def _direction(figure: Estimate, even: float, test: PValue) -> Direction:
    """Interval and test have to say the same."""
    interval = figure.interval
    if interval is None or test.p >= SURE or interval.low <= even <= interval.high:
        return "no difference shown"
    return "better" if figure.value > even else "worse"
