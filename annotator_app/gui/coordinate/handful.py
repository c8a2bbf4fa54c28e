# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the worker gives the window what it finds: in handfuls, each of which the window draws before it goes on.

The interpreter runs one thread at a time: what the worker does while the window draws is added to how long it draws.
"""

from __future__ import annotations

from threading import Event
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

from annotator_app.model.clock import monotonic_ms

_AFTER_DRAWING: Final = Qt.EventPriority.LowEventPriority.value - 1
# Seconds that the worker lets a window draw, which may be hidden, or busy with else.
_DRAWN_WITHIN: Final = 0.1


class Drawing(QObject):
    """Tells the worker when the window has drawn what it was given."""

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing to draw."""
        super().__init__(parent)
        self._drawn = Event()

    def begin(self) -> None:
        """Something is given to the window."""
        self._drawn.clear()

    def wait(self) -> None:
        """In the worker: let the window draw it, for a tenth of a second at most."""
        self._drawn.wait(_DRAWN_WITHIN)

    def shown(self) -> None:
        """In the window: it is shown; laying out and drawing are events of Qt that come before this one."""
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _AFTER_DRAWING)

    def customEvent(self, event: QEvent) -> None:
        """What was shown is drawn."""
        del event
        self._drawn.set()


class Handful:
    """Gathers what the worker finds, and gives it to the window every so many milliseconds."""

    def __init__(self, signal: Any, every_ms: int, drawing: Drawing) -> None:
        """Give lists of what was found by `signal`."""
        self._signal, self._every_ms, self._drawing = signal, every_ms, drawing
        self._gathered: list[Any] = []
        self._since = monotonic_ms()

    def tell(self, one: Any) -> None:
        """Take what was found, and give all that was gathered if it is time."""
        self._gathered.append(one)
        if monotonic_ms() - self._since >= self._every_ms:
            self.give()

    def give(self) -> None:
        """Give what was gathered, and let the window draw it."""
        if self._gathered:
            self._drawing.begin()
            self._signal.emit(self._gathered)
            self._drawing.wait()
        self._gathered, self._since = [], monotonic_ms()
