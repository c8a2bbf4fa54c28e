# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The only place that asks for the time. Times in files are claims, never proofs (packs.md 5.5)."""

from __future__ import annotations

import os
import time
from datetime import UTC, date, datetime

FORMAT = "%Y-%m-%dT%H:%M:%SZ"


def now() -> datetime:
    """Give the time of this computer in UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


def stamp(moment: datetime | None = None) -> str:
    """Give `moment` (default: now) as `YYYY-MM-DDTHH:MM:SSZ`."""
    return (moment or now()).strftime(FORMAT)


def build_stamp() -> str:
    """Give the time to write into a pack: that of `SOURCE_DATE_EPOCH` where it is set, else now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return stamp(datetime.fromtimestamp(int(epoch), UTC)) if epoch else stamp()


def today() -> date:
    """Give the day on this computer's calendar, for due dates shown to people."""
    return datetime.now().astimezone().date()


def monotonic_ms() -> int:
    """Give milliseconds from a clock that never runs backwards; only differences mean something."""
    return time.monotonic_ns() // 1_000_000
