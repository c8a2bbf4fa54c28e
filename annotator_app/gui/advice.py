# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Advice while a person types: a thread of its own that keeps only the newest request.

Language hints, word counts and copied stretches are computed here, never on the way from a key to the
paint. What comes back late, for a text that has changed since, is thrown away.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

PAUSE_MS = 600  # ux.md 7.6: checked after the last key


class Advice(QObject):
    """Asks after a pause in typing and gives the newest answer on the thread of the window."""

    _come = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None, pause_ms: int = PAUSE_MS) -> None:
        """Start the thread at the first request."""
        super().__init__(parent)
        self._number = 0
        self._asked: tuple[Callable[[], Any], Callable[[Any], None]] | None = None
        self._queue: queue.SimpleQueue[tuple[int, Callable[[], Any], Callable[[Any], None]] | None]
        self._queue = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._send)
        self._come.connect(self._give, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Run `work()` after a pause, in place of anything asked before; `then(result)` if still wanted."""
        self._number += 1
        self._asked = (work, then)
        self._timer.start()

    def ask_now(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Run `work()` without a pause, as for something that was asked by a key."""
        self.ask(work, then)
        self._timer.stop()
        self._send()

    def forget(self) -> None:
        """Drop what was asked, as when another item is shown."""
        self._number += 1
        self._asked = None
        self._timer.stop()

    def close(self) -> None:
        """End the thread."""
        self.forget()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _send(self) -> None:
        if self._asked is None:
            return
        # A bug of what was asked ends the thread and is told by its hook; what is asked next gets another one.
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._work, name="postil-advice", daemon=True)
            self._thread.start()
        self._queue.put((self._number, *self._asked))

    def _work(self) -> None:
        while (request := self._queue.get()) is not None:
            while not self._queue.empty():
                newer = self._queue.get()
                if newer is None:
                    return
                request = newer
            number, work, then = request
            self._come.emit(number, work(), then)

    def _give(self, number: int, result: Any, then: Callable[[Any], None]) -> None:
        if number == self._number:
            then(result)
