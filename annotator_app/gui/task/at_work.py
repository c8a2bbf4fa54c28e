# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Notices that the person is at work, for the time an item takes: keys, pointer, wheel, input method.

It listens to the window of the system only. A listener to the whole application would be called for every
paint and timer, and would have Qt load what it knows of all its classes at the start.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from annotator_app.gui.task.pace import Pace

_INPUTS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.InputMethod}
)


class AtWork(QObject):
    """Tells the measure of pace about each input."""

    def __init__(self, pace: Pace, parent: QObject) -> None:
        """Listen to nothing yet."""
        super().__init__(parent)
        self._pace = pace
        self._window: QWindow | None = None

    def listen(self, window: QWindow | None) -> None:
        """Listen to `window`, once."""
        if window is not None and window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the input and let it pass."""
        if event.type() in _INPUTS:
            self._pace.input()
        return False
