# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stands under a text that is being written: the scale of its length, and quiet checks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Icon
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.lettering import Lettering
from annotator_app.gui.translate import digits

_SIGNS = {"success": "circle-check", "warn": "circle-alert", "danger": "circle-alert", "neutral": "info"}


class LengthScale(Drawn, QProgressBar):
    """A thin bar of the length with a stroke at both limits of the goal."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a goal."""
        super().__init__(parent)
        self._count, self._low, self._high = 0, 0, 0
        self._words = Lettering(theme, "caption")
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.adopt(theme)

    def set_length(self, count: int, low: int, high: int, spoken: str) -> None:
        """Show `count` against the goal from `low` to `high` (0 for no limit); `spoken` says it in words."""
        self._count, self._low, self._high = count, low, high
        self.setRange(0, max(self._end(), 1))
        self.setValue(min(count, self._end()))
        name_part(self, spoken)
        self.update()

    def restyle(self) -> None:
        """Lay the numbers out again."""
        self._words.forget()
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(200, round(12 + self._words.line_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        colour = self.theme.colour
        good = self._low <= self._count and (not self._high or self._count <= self._high)
        tone = "success" if good else "warn"
        track = QRectF(0, 4, self.width(), 6)
        paint.box(painter, track, 3, colour("border"), None)
        goal = self._span(self._low, self._high or self._end())
        paint.box(painter, goal, 0, colour("successSoft"), None)
        if self._count:
            paint.box(painter, self._span(0, min(self._count, self._end())), 3, colour(tone), None)
        for limit in (self._low, self._high):
            if limit:
                self._draw_limit(painter, limit, colour("success"))

    def _end(self) -> int:
        return round((self._high or 2 * self._low or 1) * 1.25)

    def _span(self, start: int, end: int) -> QRectF:
        scale = self.width() / max(self._end(), 1)
        return paint.mirrored(self, QRectF(start * scale, 4, (end - start) * scale, 6))

    def _draw_limit(self, painter: object, limit: int, colour: QColor) -> None:
        x = self._span(limit, limit).x()
        painter.fillRect(QRectF(round(x) - 0.5, 0, 1.5, 13), colour)
        self._words.set(digits(str(limit)))
        width = self._words.natural_width()
        left = max(0.0, min(x - width / 2, self.width() - width - 1))
        self._words.draw(painter, left, 12, width + 1, colour)


class QuietCheck(Drawn, QFrame):
    """One line with its own sign: a check that advises and never blocks. Signal: `clicked()`: show where."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.icon = Icon(theme, side=18)
        self.text = Label(theme, "small", "textSoft")
        self.place = Button(theme, Kind.QUIET, self, small=True)
        self.place.clicked.connect(self.clicked)
        self.place.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        self.adopt(theme)

    def set_check(self, text: str, tone: str = "success", place: str = "") -> None:
        """Say `text` in the tone success, warn, danger or neutral; `place` is the button that shows where."""
        self.icon.set_icon(_SIGNS[tone], "textSoft" if tone == "neutral" else tone)
        self.text.set_text(text)
        self.text.set_colour("text" if tone in ("warn", "danger") else "textSoft")
        self.place.set_label(place)
        self.place.setVisible(bool(place))
        name_part(self, text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.place.isHidden():
            self.clicked.emit()
