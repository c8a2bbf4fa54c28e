# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What every figure comes as: an estimate with its n and its interval, or the reason why there is none.

A figure that cannot be computed is a value of its own, never 0 and never 1 (quality.md 1.3). Intervals that
were drawn carry the seed, the number of draws and the version of numpy, since its random streams may change.
This module needs no numpy, so that pages can put results in words without loading it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator_app.text import QT_TRANSLATE_NOOP, Filled, Marked


class Reason(StrEnum):
    """Why a figure cannot be computed."""

    NO_ANSWERS = "no_answers"
    NO_SHARED_ITEM = "no_shared_item"
    ONE_ITEM = "one_item"
    ONE_VALUE = "one_value"
    TOO_FEW_ITEMS = "too_few_items"
    TOO_FEW_ANSWERS = "too_few_answers"
    TWO_PEOPLE_NEEDED = "two_people_needed"
    INCOMPLETE = "incomplete"
    NO_SPREAD = "no_spread"
    DIFFERENT_ITEMS = "different_items"
    ASKED_DIFFERENTLY = "asked_differently"
    NO_SHARED_PROMPT = "no_shared_prompt"
    REVIEWERS_GUESS = "reviewers_guess"
    NOT_CONNECTED = "not_connected"
    NO_MODELS = "no_models"
    NO_ORDER = "no_order"


SENTENCES: Final[Mapping[Reason, Marked]] = {
    Reason.NO_ANSWERS: QT_TRANSLATE_NOOP("quality", "Cannot be computed: there are no answers."),
    Reason.NO_SHARED_ITEM: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: no item was answered by two people."
    ),
    Reason.ONE_ITEM: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: only one item was answered by two people."
    ),
    Reason.ONE_VALUE: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: everybody gave the same answer to every item."
    ),
    Reason.TOO_FEW_ITEMS: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: too few items ({found}, at least {needed})."
    ),
    Reason.TOO_FEW_ANSWERS: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: too few answers ({found}, at least {needed})."
    ),
    Reason.TWO_PEOPLE_NEEDED: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: this figure compares two people."
    ),
    Reason.INCOMPLETE: QT_TRANSLATE_NOOP("quality", "Cannot be computed: not everybody answered every item."),
    Reason.NO_SPREAD: QT_TRANSLATE_NOOP("quality", "Cannot be computed: all scores are the same."),
    Reason.DIFFERENT_ITEMS: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: these people answered different items."
    ),
    Reason.ASKED_DIFFERENTLY: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: the two rounds asked this question differently."
    ),
    Reason.NO_SHARED_PROMPT: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: the two rounds share no held-out prompts."
    ),
    Reason.REVIEWERS_GUESS: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: the reviewers do not find more errors than guessing would."
    ),
    Reason.NOT_CONNECTED: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: some models were never compared with the others."
    ),
    Reason.NO_MODELS: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: responses that name no model are not the same from item to item."
    ),
    Reason.NO_ORDER: QT_TRANSLATE_NOOP(
        "quality", "Cannot be computed: answers from a file do not say which response was shown first."
    ),
}


@dataclass(frozen=True, slots=True)
class Undefined:
    """A figure that cannot be computed; `found` and `needed` belong to the reasons that count something."""

    reason: Reason
    found: int = 0
    needed: int = 0

    def sentence(self) -> Filled:
        """Say why there is no figure; the numbers are filled in."""
        return Filled(SENTENCES[self.reason], found=self.found, needed=self.needed)


@dataclass(frozen=True, slots=True)
class Draws:
    """How an interval or a p value was drawn: what is needed to draw it again."""

    seed: int
    count: int
    numpy: str


@dataclass(frozen=True, slots=True)
class Interval:
    """A two-sided interval; with `draws` it is a bootstrap interval and printed with "about".

    quality.md 1.3: bootstrap intervals of alpha covered 92%, not 95%, at 30 and at 100 items.
    """

    low: float
    high: float
    level: float
    method: str
    draws: Draws | None = None

    @property
    def about(self) -> bool:
        """Tell whether the ends are to be printed with "about"."""
        return self.draws is not None


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with what it rests on: `n` of `unit` (items, prompts, answers …), `left_out` of them unused."""

    value: float
    n: int
    unit: str = "items"
    interval: Interval | None = None
    left_out: int = 0


Result = Estimate | Undefined
