# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The language tile and the mark of the app. Both are decoration: the name always stands beside them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn

_LETTER_SHARE = 0.44
_LINES = ((0.30, 0.46), (0.48, 0.30), (0.66, 0.40))  # place and length of the three lines of the mark


class LanguageTile(Drawn, QWidget):
    """One or two letters in the script of a language, centred on their ink."""

    def __init__(self, theme: Theme, side: int = 42, parent: QWidget | None = None) -> None:
        """Start empty with `side` pixels (32, 42 or 64)."""
        super().__init__(parent)
        self._side = side
        self._letters, self._script = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_letters(self, letters: str, script: str) -> None:
        """Show `letters`, written in `script`."""
        if (letters, script) != (self._letters, self._script):
            self.theme.fonts.load_for(letters)
            self._letters, self._script = letters, script
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        draw_tile(painter, self.theme, QRectF(self.rect()), self._letters, self._script)


def draw_tile(
    painter: QPainter, theme: Theme, place: QRectF, letters: str, script: str, *, pale: bool = False
) -> None:
    """Draw a tile into `place`; `pale` is the one behind others in an empty state."""
    radius = theme.radius("tile") * min(1.0, place.width() / 42)
    line = theme.colour("border") if pale else theme.colour("accent") if theme.contrast else None
    paint.box(painter, place, radius, theme.colour("surface" if pale else "accentSoft"), line)
    if letters:
        draw_letters(painter, theme, place, letters, script, pale=pale)


def draw_letters(
    painter: QPainter, theme: Theme, place: QRectF, letters: str, script: str, *, pale: bool = False
) -> None:
    """Draw the letters of a tile alone."""
    font = theme.fonts.font_for(script, "ui", 100, 600)
    font.setPixelSize(max(8, round(place.width() * _LETTER_SHARE)))
    metrics = QFontMetricsF(font)
    widest = place.width() * 0.72
    if metrics.horizontalAdvance(letters) > widest:
        font.setPixelSize(max(8, round(font.pixelSize() * widest / metrics.horizontalAdvance(letters))))
        metrics = QFontMetricsF(font)
    ink = metrics.tightBoundingRect(letters)
    painter.setFont(font)
    painter.setPen(theme.colour("textFaint" if pale else "accentText"))
    painter.drawText(place.center() - ink.center(), letters)


class AppMark(Drawn, QWidget):
    """The mark of the app: a rounded square with three lines of different length."""

    def __init__(self, theme: Theme, side: int = 28, parent: QWidget | None = None) -> None:
        """Show the mark with `side` pixels."""
        super().__init__(parent)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        side = float(self._side)
        paint.box(painter, QRectF(0, 0, side, side), side / 4, self.theme.colour("accent"), None)
        pen = painter.pen()
        pen.setColor(self.theme.colour("onAccent"))
        pen.setWidthF(side / 11)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        for height, length in _LINES:
            start = paint.mirrored(self, QRectF(side * 0.28, height * side, length * side, 0))
            painter.drawLine(
                QPointF(start.left(), start.y() + side / 50), QPointF(start.right(), start.y() + side / 50)
            )
