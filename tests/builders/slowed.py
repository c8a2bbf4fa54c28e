# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Threads made slow on purpose, to find tests, and faults, that depend on how fast an answer comes.

`POSTIL_SLOW_WORKERS=150 pytest tests/gui/test_x.py` lets each piece of work begin 150 ms late: jobs of the window,
advice while typing, answers on their way to the disk, searches, the proof of a safety copy. `20,400` lets it begin
20 ms late and tells what came of it 400 ms late. `POSTIL_SWITCH_INTERVAL=0.1` lets threads take turns of a tenth of
a second. What asks the store and waits for it is as fast as ever. `POSTIL_CLOCK_STEP=1` lets a second pass between
any two looks at the clock, as where a computer is slow or a test happens to begin at the end of a second.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import pytest

from annotator_app.model import clock
from annotator_app.store.safety.keeper import Keeper
from annotator_app.store.thread import Store

WORKERS, TURNS, CLOCK = "POSTIL_SLOW_WORKERS", "POSTIL_SWITCH_INTERVAL", "POSTIL_CLOCK_STEP"


def asked() -> tuple[float, float]:
    """Give how late work begins and how late it is told, in seconds."""
    start, _, result = os.environ.get(WORKERS, "0").partition(",")
    return float(start) / 1000, float(result or 0) / 1000


@contextmanager
def slowed() -> Iterator[None]:
    """Make threads as slow as the environment asks for, if it does."""
    if not any(os.environ.get(name) for name in (WORKERS, TURNS, CLOCK)):
        yield
        return
    turns = sys.getswitchinterval()
    sys.setswitchinterval(float(os.environ.get(TURNS) or turns))
    with pytest.MonkeyPatch.context() as patch:
        if os.environ.get(WORKERS):
            _slow_window(patch)
            _slow_store(patch)
        if os.environ.get(CLOCK):
            _hasty_clock(patch, timedelta(seconds=float(os.environ[CLOCK])))
        yield
    sys.setswitchinterval(turns)


def _late(work: Callable[..., Any]) -> Callable[..., Any]:
    start, result = asked()

    def late(*given: Any) -> Any:
        time.sleep(start)
        try:
            return work(*given)
        finally:
            time.sleep(result)

    return late


def _slow_window(patch: pytest.MonkeyPatch) -> None:
    from annotator_app.gui.advice import Advice
    from annotator_app.gui.jobs import Jobs

    run, ask = Jobs.run, Advice.ask
    patch.setattr(Jobs, "run", lambda jobs, work, *then, **more: run(jobs, _late(work), *then, **more))
    patch.setattr(Advice, "ask", lambda advice, work, then: ask(advice, _late(work), then))


def _slow_store(patch: pytest.MonkeyPatch) -> None:
    read = Store.read
    patch.setattr(Store, "ask", lambda store, work: read(store, work).result())
    patch.setattr(Store, "read", lambda store, work: read(store, _late(work)))
    patch.setattr(Store, "_save_answers", _late(Store._save_answers))
    patch.setattr(Keeper, "_prove_quietly", _late(Keeper._prove_quietly))


def _hasty_clock(patch: pytest.MonkeyPatch, step: timedelta) -> None:
    now, looks = clock.now, count()

    def later() -> datetime:
        return now() + next(looks) * step

    patch.setattr(clock, "now", later)
