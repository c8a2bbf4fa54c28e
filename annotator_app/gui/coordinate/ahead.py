# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Loads the code of tabs before they are opened, a few modules at a time while nothing else is to be done.

A tab loads what it needs when it is first opened, so that the start does not wait for it. Loading takes longer than
building the tab, and opening one should not stand still for both (issue 5, Figures: 50 ms). Nor does the window stand
still for the loading: of what a tab needs, what needs nothing more comes first, with turns of the window in between,
and what is not of Qt is loaded by the worker: the core never needs the window, so nothing waits for that order.
"""

from __future__ import annotations

import dis
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from types import CodeType

from PySide6.QtCore import QObject, QTimer

from annotator_app.gui.jobs import Jobs
from annotator_app.model.clock import monotonic_ms
from annotator_app.workflows.keeping.uncollected import keep_loaded

_REST_MS = 30  # the window has its turn between two goes
_AT_ONCE_MS = 6  # from here on a go takes no further module
_HEAD_ENDS = ("MAKE_FUNCTION", "LOAD_BUILD_CLASS")  # by custom imports stand before all functions and classes
# What makes classes of Qt is loaded where Qt is used.
_HERE = (f"{__package__.partition('.')[0]}.gui", "PySide6", "shiboken6")


class Ahead(QObject):
    """Begins as soon as it is made, and lives as long as its parent."""

    def __init__(self, tabs: Iterable[str], jobs: Jobs, parent: QObject) -> None:
        """Load the modules of this folder with these names, none while a job runs that a person waits for."""
        super().__init__(parent)
        self._jobs = jobs
        self._left = deque(f"{__package__}.{tab}" for tab in tabs)
        self._before: Iterator[str] | None = None
        self._here: deque[str] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @property
    def over(self) -> bool:
        """Whether there is nothing left to load."""
        return not self._timer.isActive()

    def _go_on(self) -> None:
        if self._jobs.closed:
            self._timer.stop()
        elif not self._left:
            self._timer.stop()
            keep_loaded()
        elif self._jobs.busy:
            return
        elif self._here:
            end = monotonic_ms() + _AT_ONCE_MS
            while self._here and monotonic_ms() < end:
                self._load_here(self._here.popleft())
        else:
            self._before = self._before or needed_by(self._left[0])
            self._jobs.run(partial(_load_some, self._before, self._left[0]), self._here.extend, _nothing)

    def _load_here(self, name: str) -> None:
        if name == self._left[0]:
            self._before = None
            import_module(self._left.popleft())
        else:
            _load(name)


def _load_some(before: Iterator[str], tab: str, _job: object) -> list[str]:
    """In the worker: load what comes before a tab; give what the window has to load, the tab last of all."""
    end = monotonic_ms() + _AT_ONCE_MS
    for_window = []
    for name in before:
        if any(f"{name}.".startswith(f"{one}.") for one in _HERE):
            for_window.append(name)
        else:
            _load(name)
        if monotonic_ms() >= end:
            return for_window
    return [*for_window, tab]


def _load(name: str) -> None:
    with suppress(ImportError):  # what a module does without is its own business
        __import__(name)


def _nothing(_told: object) -> None:
    """Nobody waits for what was loaded."""


def needed_by(module: str) -> Iterator[str]:
    """Give what loading `module` would load besides itself, in an order in which each comes alone.

    Modules of its own program are gone through; of others, which load themselves whole, only the name is given.
    """
    if module in sys.modules:
        return iter(())
    return _needed(module, module.partition(".")[0], set())


def _needed(module: str, program: str, seen: set[str]) -> Iterator[str]:
    seen.add(module)
    for name in _imported(module):
        if name in seen or name in sys.modules:
            continue
        if name.partition(".")[0] == program:
            yield from _needed(name, program, seen)
        seen.add(name)
        yield name


def _imported(module: str) -> Iterator[str]:
    """Give what a module imports when it is loaded: not what is only for types, nor what its functions import."""
    found = find_spec(module)
    code_of = getattr(found.loader, "get_code", None) if found is not None else None
    code = code_of(module) if code_of is not None else None
    for name, parts in _imports_in(code) if code is not None else ():
        yield name
        inside = sys.modules.get(name) or find_spec(name) if parts else None
        if inside is not None and (
            getattr(inside, "submodule_search_locations", None) or hasattr(inside, "__path__")
        ):
            yield from (whole for part in parts if find_spec(whole := f"{name}.{part}") is not None)


def _imports_in(code: CodeType) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the name of each import at the head of a module, and the names that it takes from there."""
    last: deque[dis.Instruction] = deque(maxlen=2)
    types_until = 0
    for step in dis.get_instructions(code):
        if step.opname in _HEAD_ENDS:
            return
        if step.offset < types_until:
            continue
        if "JUMP" in step.opname and any(one.argval == "TYPE_CHECKING" for one in last):
            types_until = step.argval
        elif step.opname == "IMPORT_NAME" and last[0].argval == 0:  # 0: not relative
            yield step.argval, tuple(last[1].argval or ())
        last.append(step)
