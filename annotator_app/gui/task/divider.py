# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The line between two panes, which the pointer can drag. By keyboard the same is done by two commands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.part import Drawn

WIDTH = 7


class Divider(Drawn, QWidget):
    """Draws the line, and takes the pointer a little beside it.

    `dragged(pixels)`: where the line is wanted, from the start or the top.
    """

    dragged = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Lie over what `parent` holds by now; what opens over the panes later lies over the line as well."""
        super().__init__(parent)
        self._across = True
        self.adopt(theme)

    def put(self, at: int, *, across: bool) -> None:
        """Lie at `at` pixels from the left, or with `across` off from the top, over the whole other side."""
        self._across = across
        host = self.parentWidget()
        half = WIDTH // 2
        if across:
            self.setGeometry(at - half, 0, WIDTH, host.height())
        else:
            self.setGeometry(0, at - half, host.width(), WIDTH)
        self.setCursor(Qt.CursorShape.SplitHCursor if across else Qt.CursorShape.SplitVCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, which in high contrast is all that parts paper and desk."""
        width = 2 if self.theme.contrast else 1
        middle = WIDTH // 2
        line = (middle, 0, width, self.height()) if self._across else (0, middle, self.width(), width)
        QPainter(self).fillRect(*line, self.theme.colour("border"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line up."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where it is wanted."""
        place = self.mapToParent(event.position().toPoint())
        host = self.parentWidget()
        if not self._across:
            self.dragged.emit(place.y())
        elif host.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.dragged.emit(host.width() - place.x())
        else:
            self.dragged.emit(place.x())
