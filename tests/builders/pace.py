# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bounds on time that a slow or busy computer does not break: each is a ratio to a baseline of the same moment.

The baseline is plain Python work: text, numbers, a dictionary. It took `REFERENCE` seconds of processor time on the
computer on which the bounds were set; where it takes three times as long now, so may everything else.
"""

from __future__ import annotations

import time
from collections.abc import Callable

REFERENCE = 0.008


def seconds(act: Callable[[], object]) -> float:
    """Give the processor time of this process that `act` takes, in seconds."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


def allowed(bound: float) -> float:
    """Give the bound (seconds on the computer of the reference) for this computer as it is now; never less."""
    return bound * max(1.0, min(seconds(_baseline) for _turn in range(3)) / REFERENCE)


def within(bound: float, act: Callable[[], object], *, turns: int = 1) -> None:
    """Do `act`, up to `turns` times until one stays within `bound`; fail where none did.

    More than one turn is for what is short: whatever else runs can only make it slower.
    """
    taken = []
    for _turn in range(turns):
        taken.append(seconds(act))
        if taken[-1] < bound:  # the usual case needs no baseline
            return
    assert min(taken) < allowed(bound), taken


def _baseline() -> int:
    found: dict[str, int] = {}
    for number in range(40_000):
        word = f"word {number % 700}"
        found[word] = found.get(word, 0) + len(word.upper())
    return sum(found.values())
