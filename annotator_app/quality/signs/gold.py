# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The sequential test on hidden gold: Wald 1947 between a contributor who is right 85% and one who is right 60%.

quality.md 3.1: stops after about 15 items. A flag orders a look; it never rejects and never touches pay.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

RIGHT, WRONG = 0.85, 0.60
ALPHA, BETA = 0.05, 0.10


class Standing(StrEnum):
    """What the gold items so far say of a contributor."""

    FINE = "fine"
    LOOK = "look"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class GoldTest:
    """Where the test stands, and after how many gold items it was decided (all, while it is open)."""

    standing: Standing
    items: int
    hits: int


def gold_test(
    hits: Iterable[bool], right: float = RIGHT, wrong: float = WRONG, alpha: float = ALPHA, beta: float = BETA
) -> GoldTest:
    """Take the gold items in the order in which they were answered; later ones change nothing."""
    flag, pass_ = math.log((1 - beta) / alpha), math.log(beta / (1 - alpha))
    hit, miss = math.log(wrong / right), math.log((1 - wrong) / (1 - right))
    evidence, items, good = 0.0, 0, 0
    for one in hits:
        items, good = items + 1, good + one
        evidence += hit if one else miss
        if evidence >= flag:
            return GoldTest(Standing.LOOK, items, good)
        if evidence <= pass_:
            return GoldTest(Standing.FINE, items, good)
    return GoldTest(Standing.OPEN, items, good)
