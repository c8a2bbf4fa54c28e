# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The legend of the differences: two colours as they stand in the texts, each with its response."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.part import Drawn
from annotator_app.gui.parts.texts.label import Label


class _Sample(Drawn, QWidget):
    """Tint and line of one colour."""

    def __init__(self, theme: Theme, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def sizeHint(self) -> QSize:
        return QSize(round(self.theme.px(22)), round(self.theme.px(16)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = self.painter(), self.theme
        painter.fillRect(self.rect(), theme.colour(self._colour))
        line = QRectF(0, self.height() - 2, self.width(), 2)
        painter.fillRect(line, theme.colour(f"{self._colour}Line"))


class Legend(QWidget):
    """Hidden until two responses are compared."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make both samples with their words."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.words = [Label(theme, "caption", "textSoft", self, wrap=False) for _colour in range(2)]
        for colour, label in zip(("diffA", "diffB"), self.words, strict=True):
            row.addWidget(_Sample(theme, colour, self))
            row.addWidget(label)
            row.addSpacing(8)
        self.hide()

    def show_pair(self, first: str, second: str) -> None:
        """Name the two responses that are compared by their letters."""
        for label, letter in zip(self.words, (first, second), strict=True):
            label.set_text(translate.filled(self.tr("only in {letter}"), letter=letter))
        self.show()
