# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How long a person works on an item, without idle time: the counters of quality.md 3.2.

Only durations and counts are kept, never keys, never clock times. A pause without any input longer than
30 seconds is idle; a long text raises that to the time it takes to read it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from annotator_app.model.clock import monotonic_ms

IDLE_AFTER_MS: Final = 30_000
BREAK_MS: Final = 5 * 60_000
_LETTERS_A_MINUTE: Final = 900


class Pace:
    """Measures one visit to one item after the other.

    `more` gives what else was counted; `away_ms` is how long the person was in another window just before.
    """

    def __init__(self) -> None:
        """Measure nothing yet."""
        self._visits: dict[str, int] = {}
        self._rested = monotonic_ms()
        self.more: Callable[[], dict[str, int]] | None = None
        self.away_ms = 0
        self._left_at: int | None = None
        self.start("", 0)

    def start(self, item: str, letters: int) -> None:
        """Begin a visit to an item whose texts have this many letters."""
        self._idle_after = max(IDLE_AFTER_MS, letters * 60_000 // _LETTERS_A_MINUTE)
        self._visits[item] = self._visits.get(item, 0) + 1
        self._item = item
        self._last = self._begun = monotonic_ms()
        self._active = self._idle = 0
        self._losses = self._edits = 0
        self._first: int | None = None

    def input(self) -> None:
        """A key, the pointer, the wheel or an input method was used."""
        now = monotonic_ms()
        gap, self._last = now - self._last, now
        if self._left_at is not None:
            self.away_ms, self._left_at = now - self._left_at, None
        if gap >= BREAK_MS:
            self._rested = now
        if gap <= self._idle_after:
            self._active += gap
        else:
            self._idle += gap

    def worked_ms(self) -> int:
        """Give the time since the last break, or since the pack was opened."""
        return monotonic_ms() - self._rested

    def rested(self) -> None:
        """Begin to count the time to the next break."""
        self._rested = monotonic_ms()

    def edit(self) -> None:
        """A value was changed."""
        self.input()
        self._edits += 1
        if self._first is None:
            self._first = self._active

    def focus_lost(self) -> None:
        """The person went to another window."""
        self._losses += 1
        self._left_at = monotonic_ms()

    def measured(self) -> dict[str, int]:
        """Give the counters of this visit so far, times in milliseconds."""
        self.input()
        counters = {
            "active_ms": self._active,
            "idle_ms": self._idle,
            "focus_losses": self._losses,
            "visits": self._visits[self._item],
            "edits": self._edits,
        }
        if self._first is not None:
            counters["first_answer_ms"] = self._first
        if self.more is not None:
            counters.update(self.more())
        return counters
