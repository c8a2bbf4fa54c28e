# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Pills tell a state and cannot be clicked; chips can: recent labels, reasons, chosen labels."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.lettering import Lettering

# Tone: fill and ink. A tone never stands without its icon and word.
TONES = {
    "neutral": ("sunken", "textSoft"),
    "accent": ("accentSoft", "accentText"),
    "success": ("successSoft", "success"),
    "warn": ("warnSoft", "warn"),
    "danger": ("dangerSoft", "danger"),
}


class Pill(Drawn, QLabel):
    """Icon and word on a soft tint."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._words = Lettering(theme, "caption", 500)
        self._icon, self._tone = "", "neutral"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_pill(self, text: str, icon: str = "", tone: str = "neutral") -> None:
        """Show `text` after the outline `icon`, in the tone neutral, accent, success, warn or danger."""
        self._words.set(text)
        self._icon, self._tone = icon, tone
        self.setText(text)
        self.restyle()

    def restyle(self) -> None:
        """Lay the words out again."""
        self._words.forget()
        super().restyle()

    def sizeHint(self) -> QSize:
        icon = self.theme.px(14) + 5 if self._icon else 0
        height = max(self.theme.px(24), self._words.line_height + 6)
        return QSize(ceil(self._words.natural_width() + icon + 2 * self.theme.pad(8)), ceil(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        fill, ink = (self.theme.colour(name) for name in TONES[self._tone])
        line = ink if self.theme.contrast else None
        paint.box(painter, QRectF(self.rect()), self.theme.radius("chip"), fill, line)
        x, middle = self.theme.pad(8), self.height() / 2
        if self._icon:
            side = self.theme.px(14)
            paint.icon(
                painter, paint.mirrored(self, QRectF(x, middle - side / 2, side, side)), self._icon, ink
            )
            x += side + 5
        place = paint.mirrored(self, QRectF(x, 0, self._words.natural_width(), 1))
        self._words.draw(painter, place.x(), middle - self._words.line_height / 2, place.width(), ink)


class Chip(Drawn, QPushButton):
    """A small button on `sunken`; checkable chips are chosen or not. `closable` shows a cross at the end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, closable: bool = False) -> None:
        """Start empty."""
        super().__init__(parent)
        self._words = Lettering(theme, "small", 500)
        self._closable = closable
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("own_keys", ["Space"])
        self.adopt(theme)

    def set_chip(self, text: str, script: str = "", rtl: bool | None = None, spoken: str = "") -> None:
        """Show `text`; `spoken` is what a screen reader says where it differs."""
        self._words.set(text, script, rtl)
        self.setText(text.replace("&", "&&"))
        name_part(self, spoken or text)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Lay the words out again."""
        self._words.forget()
        super().restyle()

    def sizeHint(self) -> QSize:
        room = 2 * self.theme.ring_room
        cross = self.theme.px(16) + 4 if self._closable else 0
        height = max(self.theme.px(self.theme.size("targetMinimum")), self._words.line_height + 8)
        return QSize(
            ceil(self._words.natural_width() + cross + 2 * self.theme.pad(9)) + room, ceil(height) + room
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        body, colour = self.body(), self.theme.colour
        if self.isChecked():
            paint.box(
                painter,
                body,
                self.theme.radius("chip"),
                colour("accentSoft"),
                colour("accent"),
                self.theme.strong_line,
            )
        else:
            line = (
                colour("borderStrong") if self.theme.contrast or self.underMouse() or self.isDown() else None
            )
            paint.box(painter, body, self.theme.radius("chip"), colour("sunken"), line)
        self._draw_words(painter, body)
        self.draw_ring(painter, self.theme.radius("chip"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.shown_again(event):
            self.restyle()

    def _draw_words(self, painter: QPainter, body: QRectF) -> None:
        ink = self.theme.colour("accentText" if self.isChecked() else "text")
        middle = body.center().y()
        width = self._words.natural_width()
        place = paint.mirrored(self, QRectF(body.x() + self.theme.pad(9), 0, width, 1))
        self._words.draw(painter, place.x(), middle - self._words.line_height / 2, width, ink)
        if self._closable:
            side = self.theme.px(16)
            cross = QRectF(body.right() - self.theme.pad(7) - side, middle - side / 2, side, side)
            paint.icon(painter, paint.mirrored(self, cross), "x", self.theme.colour("textSoft"))
