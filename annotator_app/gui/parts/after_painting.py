# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What can wait until something else is seen: it has a turn of its own, so that the window never does both at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

# A window that is covered or minimised is not painted; nobody sees then what comes late.
_AT_LATEST_MS: Final = 100


class AfterPainting(QObject):
    """Does one thing after the other once a part was painted, each in its own turn; lives as long as the part."""

    def __init__(self, part: QWidget) -> None:
        """Wait for nothing yet."""
        super().__init__(part)
        self._part = part
        self._works: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._do)

    def then(self, work: Callable[[], object]) -> None:
        """Do `work` once the part was painted after this call, or a tenth of a second from now if it is not."""
        self._part.removeEventFilter(self)
        self._part.installEventFilter(self)
        self._works.append(work)
        self._timer.start(_AT_LATEST_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the part painted; what is done then comes after the whole window was."""
        if event.type() == QEvent.Type.Paint:
            self._part.removeEventFilter(self)
            self._timer.start(0)
        return super().eventFilter(watched, event)

    def _do(self) -> None:
        self._part.removeEventFilter(self)
        work = self._works.popleft()
        if self._works:
            self._timer.start(0)
        work()
