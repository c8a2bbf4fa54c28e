# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the times in a journal tell of the clock they were read from. They are claims: nothing is refused for them.

Rule: packs.md section 8, row 87.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from annotator_app.errors import Problem
from annotator_app.model import clock, event
from annotator_app.text import QT_TRANSLATE_NOOP

_AHEAD_MS: Final = 3_600_000
SET_BACK: Final = QT_TRANSLATE_NOOP(
    "packs",
    "The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.",
)
AHEAD: Final = QT_TRANSLATE_NOOP(
    "packs",
    "The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.",
)
BEHIND: Final = QT_TRANSLATE_NOOP(
    "packs",
    "The clock of {name} is behind: this file is dated {date}, before its pack was made. "
    "Do not rely on the times in this file.",
)


@dataclass(frozen=True)
class ClaimedTimes:
    """How far the clock of the writer was set back at one time, and how far it is ahead of ours, in ms.

    `dated`: the day the file names, where it says that it was made before the pack it answers; it is told where
    nothing else is.
    """

    back_ms: int = 0
    ahead_ms: int = 0
    dated: str = ""

    def problems(self, name: str) -> tuple[Problem, ...]:
        """Give what to tell about the clock of the person `name`; nothing while it only drifts."""
        told = []
        if self.back_ms >= clock.SET_MS:
            told.append(Problem("clock_back", SET_BACK, _params(name, self.back_ms), "warning"))
        if self.ahead_ms >= _AHEAD_MS:
            told.append(Problem("clock_ahead", AHEAD, _params(name, self.ahead_ms), "warning"))
        if self.dated and not told:
            told.append(Problem("clock_behind", BEHIND, {"name": name, "date": self.dated}, "warning"))
        return tuple(told)


def claimed_times(events: Iterable[Mapping[str, Any]], received: datetime) -> ClaimedTimes:
    """Read the claims of proven events in their order; `received` is the time here."""
    back, last = 0, ""
    for one in events:
        if one["type"] == event.CLOCK:
            back = max(back, -one["value"]["jump"])
        claim = one.get("t") or last
        if claim < last:  # stamps of one form: their letters stand in the order of time
            back = max(back, _ms(last, clock.claimed(claim)))
        last = claim
    return ClaimedTimes(back, max(0, _ms(last, received)))


def dated_before(made: str, dated: str) -> str:
    """Give the day of a file that says it is older than the pack it answers; nothing where clocks only drift."""
    return dated[:10] if _ms(made, clock.claimed(dated)) >= clock.SET_MS else ""


def _ms(later: str, earlier: datetime | None) -> int:
    moment = clock.claimed(later)
    return 0 if moment is None or earlier is None else int((moment - earlier).total_seconds() * 1000)


def _params(name: str, milliseconds: int) -> dict[str, object]:
    return {"name": name, "minutes": round(milliseconds / 60_000)}
