# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One rewritten line on a terminal, and Ctrl-C taken as a wish: work stops at its next step, not anywhere.

A second Ctrl-C does not wait for the next step.
"""

from __future__ import annotations

import shutil
import signal
import threading
from types import FrameType, TracebackType
from typing import Any, TextIO

from annotator_app.cli import terminal
from annotator_app.errors import Cancelled
from annotator_app.model import clock

_QUIET_MS = 500
_EVERY_MS = 50
_BAR = 24


class ProgressBar:
    """Told by the core how far it is; `stream` None: nobody looks, but Ctrl-C is heard all the same."""

    def __init__(self, title: str, stream: TextIO | None) -> None:
        """Prepare; nothing is shown before half a second."""
        self._title = title
        self._stream = stream
        self._began = self._last = clock.monotonic_ms()
        self._shown = False
        self._stop = False
        self._before: Any = None

    def step(self, done: int, total: int, what: str = "") -> None:
        """Show how far it is. Raises Cancelled after Ctrl-C."""
        if self._stop:
            raise Cancelled
        now = clock.monotonic_ms()
        if self._stream is None or now - self._began < _QUIET_MS or now - self._last < _EVERY_MS:
            return
        self._last, self._shown = now, True
        self._draw(done, total, what)

    def __enter__(self) -> ProgressBar:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._interrupted)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)
        if self._shown and self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def _interrupted(self, _number: int, _frame: FrameType | None) -> None:
        if self._stop:
            raise KeyboardInterrupt
        self._stop = True

    def _draw(self, done: int, total: int, what: str) -> None:
        assert self._stream is not None
        if total:
            full = min(_BAR, _BAR * done // total)
            bar = f"[{'#' * full}{'.' * (_BAR - full)}] {done:,} of {total:,}"
        else:
            bar = f"{done:,}"
        line = f"{self._title} {bar} {terminal.plain(what)}".rstrip()
        columns = shutil.get_terminal_size().columns - 1
        self._stream.write("\r\x1b[K" + terminal.shortened(line, columns))
        self._stream.flush()
