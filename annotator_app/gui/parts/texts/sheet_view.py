# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A long text to read, as of the manual: scrolled and copied by keys, with the ring around it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint


class SheetView(QTextEdit):
    """Shows a document that others have built."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        # Lines break at the width; right to left Qt counts the number of a step, which stands out, as more.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(self.viewport().rect())
            paint.ring(painter, self._theme, place, self._theme.radius("chip"))
