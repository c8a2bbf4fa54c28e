# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The only place that asks for the time. Times in files are claims, never proofs (packs.md 5.5)."""

from __future__ import annotations

import os
import time
from datetime import UTC, date, datetime
from typing import Final

from annotator_app.errors import UsageError
from annotator_app.text import QT_TRANSLATE_NOOP

NO_TIME = QT_TRANSLATE_NOOP("errors", "{name} is {value}, which is no time. Nothing was written.")
FORMAT = "%Y-%m-%dT%H:%M:%SZ"
# A clock that the network corrects moves by less; one that a person or an empty battery sets moves by more.
SET_MS: Final = 120_000


def now() -> datetime:
    """Give the time of this computer in UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


def stamp(moment: datetime | None = None) -> str:
    """Give `moment` (default: now) as `YYYY-MM-DDTHH:MM:SSZ`."""
    return (moment or now()).strftime(FORMAT)


def moment(said: str) -> datetime:
    """Give the time that a stamp tells. Raises ValueError."""
    return datetime.strptime(said, FORMAT).replace(tzinfo=UTC)


def claimed(said: str) -> datetime | None:
    """Give the time that somebody else's stamp tells; None where there is no such time, as on a 31st of June."""
    try:
        return moment(said)
    except ValueError:
        return None


def build_stamp() -> str:
    """Give the time to write into a pack: that of `SOURCE_DATE_EPOCH` where it is set, else now.

    Raises UsageError for a value that is no time.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return stamp()
    try:
        return stamp(datetime.fromtimestamp(int(epoch), UTC))
    except (ValueError, OverflowError, OSError):
        raise UsageError(NO_TIME, name="SOURCE_DATE_EPOCH", value=epoch) from None


def today() -> date:
    """Give the day on this computer's calendar, for due dates shown to people."""
    return datetime.now().astimezone().date()


def midnight() -> datetime:
    """Give the moment at which this computer's day began, in UTC."""
    here = datetime.now().astimezone()
    return here.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def monotonic_ms() -> int:
    """Give milliseconds from a clock that never runs backwards; only differences mean something."""
    return time.monotonic_ns() // 1_000_000


def running_ms() -> int:
    """Give milliseconds that go on while the computer sleeps, from a clock that nobody can set."""
    # Linux stops its monotonic clock in sleep, macOS the one that Python takes for it; Windows stops none.
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        which = getattr(time, name, None)
        if which is not None:
            return time.clock_gettime_ns(which) // 1_000_000
    return monotonic_ms()


class Watch:
    """Notices that the clock of the computer was set, against one that cannot be."""

    def __init__(self) -> None:
        """Begin to watch now."""
        self._apart = self._difference()

    def jump_ms(self) -> int:
        """Give by how much the clock was set since this was asked last: below 0 is back, 0 is not at all."""
        apart = self._difference()
        jump = apart - self._apart
        if abs(jump) < SET_MS:
            return 0
        self._apart = apart
        return jump

    @staticmethod
    def _difference() -> int:
        return int(now().timestamp() * 1000) - running_ms()
