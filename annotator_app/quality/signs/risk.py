# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which answers to look at first: reasons with weights (quality.md 2.3). The reasons are shown, never the sum.

Only the half of a check that was drawn at random says how many errors there are; this half finds them.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Sign(StrEnum):
    """Why an answer is worth a look."""

    TOO_FAST = "too_fast"
    NEAR_A_GOLD_MISS = "near_a_gold_miss"
    PASTED = "pasted"
    OTHER_LANGUAGE = "other_language"
    AGAINST_THE_MAJORITY = "against_the_majority"
    UNSURE = "unsure"
    NEAR_COPY = "near_copy"
    ODD_LENGTH = "odd_length"
    FILLER = "filler"
    STRAIGHT_RUN = "straight_run"
    FIRST_ITEMS = "first_items"
    LONG_IDLE = "long_idle"


WEIGHTS = {
    Sign.TOO_FAST: 3,
    Sign.NEAR_A_GOLD_MISS: 3,
    Sign.PASTED: 3,
    Sign.OTHER_LANGUAGE: 3,
    Sign.AGAINST_THE_MAJORITY: 2,
    Sign.UNSURE: 2,
    Sign.NEAR_COPY: 2,
    Sign.FILLER: 2,
    Sign.ODD_LENGTH: 1,
    Sign.STRAIGHT_RUN: 1,
    Sign.FIRST_ITEMS: 1,
    Sign.LONG_IDLE: 1,
}
FIRST_ITEMS = 20
# Ten times what counts as idle at all: who was away so long inside an answer has not read it in one go.
LONG_IDLE_MS = 5 * 60_000


def risk(signs: Iterable[Sign]) -> int:
    """Give the weight of all signs of an answer, each counted once; it orders answers and is not shown."""
    return sum(WEIGHTS[sign] for sign in set(signs))
