# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The normal single sampling plans of ISO 2859-1, as an option (quality.md 2.2).

Its table is a diagonal, so that no table is copied: the acceptance number follows from the sum of the place of the
code letter and the place of the AQL. The standard means a series of lots with switching rules; one result pack is
a lot on its own, so the buyer's side is always given too.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from annotator_app.quality.intervals import upper_bound

LETTERS = "ABCDEFGHJKLMNPQR"
SIZES = (2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000)
AQLS = (0.010, 0.015, 0.025, 0.040, 0.065, 0.10, 0.15, 0.25, 0.40, 0.65, 1.0, 1.5, 2.5, 4.0, 6.5, 10.0, 15.0)
USUAL_AQLS = tuple(one for one in AQLS if 0.65 <= one <= 4.0)
# The largest lot of each letter at general inspection level II, from A on.
LARGEST_LOTS = (8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000)
_ACCEPT = {14: 0, 17: 1, 18: 2, 19: 3, 20: 5, 21: 7, 22: 10, 23: 14, 24: 21}
_FIRST, _UP, _DOWN, _LAST = 14, 15, 16, 24
_BUYER = 0.90


@dataclass(frozen=True, slots=True)
class IsoPlan:
    """Check `checked` answers, accept at `accept` errors or fewer; `letter` is the one whose row is used.

    `passes_to`: the error rate at which one lot in ten still passes.
    """

    letter: str
    aql: float
    checked: int
    accept: int
    passes_to: float


def letter_for(lot: int) -> str:
    """Give the code letter of a lot at general inspection level II."""
    return LETTERS[bisect_left(LARGEST_LOTS, lot)]


def iso_plan(lot: int, aql: float) -> IsoPlan:
    """Give the normal single plan for a lot and an AQL in percent; raises `ValueError` for another AQL.

    Where the arrows lead to a sample as large as the lot, the whole lot is checked.
    """
    place = LETTERS.index(letter_for(lot))
    column = AQLS.index(aql)
    total = place + column
    if total == _UP:
        place -= 1
    elif total == _DOWN:
        place += 1
    else:
        place += max(0, _FIRST - total) - max(0, total - _LAST)
    place = min(max(place, 0), len(LETTERS) - 1)
    accept = _ACCEPT.get(min(max(place + column, _FIRST), _LAST), 0)
    checked = min(SIZES[place], lot)
    passes_to = accept / lot if checked == lot else upper_bound(accept, checked, _BUYER)
    return IsoPlan(LETTERS[place], aql, checked, accept, passes_to)
