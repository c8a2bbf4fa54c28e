# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Read-only lines beside a text: small and soft, each with its name, its language and its own direction.

They are read and never marked; no place in the text counts their letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator_app.gui.parts import paint
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.part import viewport_of
from annotator_app.gui.theme import Theme

_SHARE = 0.42  # of the room of its section, where the text above needs the rest


@dataclass(frozen=True, slots=True)
class LineText:
    """One line: what it is, and the text with its script and direction."""

    title: str
    text: str
    script: str = ""
    rtl: bool | None = None


class BesideLines(QScrollArea):
    """The lines of one text, one below the other; it scrolls when they are long."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty and hidden."""
        super().__init__(parent)
        self.theme = theme
        self._labels: list[tuple[Label, Label]] = []
        self._count = 0
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = viewport_of(self)
        self._sheet.setAutoFillBackground(False)
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_lines(self, lines: Sequence[LineText]) -> None:
        """Show exactly these lines."""
        while len(self._labels) < len(lines):
            title = Label(self.theme, "caption", "textFaint", self._inner, inset=True)
            text = Label(self.theme, "body", "textSoft", self._inner, reading=True, inset=True)
            for label in (title, text):
                self._column.insertWidget(self._column.count() - 1, label)
            self._labels.append((title, text))
        self._count = len(lines)
        for number, (title, text) in enumerate(self._labels):
            here = number < len(lines)
            for label in (title, text):
                label.setVisible(here)
            if number == 0 and here:
                self.setAccessibleName(lines[0].title)
            if here:
                title.set_text(lines[number].title)
                self.theme.fonts.load_for(lines[number].text)
                text.set_text(lines[number].text, lines[number].script, lines[number].rtl)
                text.setAccessibleName(f"{lines[number].title}: {lines[number].text}")
        self.verticalScrollBar().setValue(0)

    @property
    def texts(self) -> list[str]:
        """The lines that are shown, in order."""
        return [text.text() for _title, text in self._labels[: self._count]] if not self.isHidden() else []

    def wanted(self) -> int:
        """Give the height in pixels that shows all lines without scrolling; 0 while folded."""
        if self.isHidden() or not self._count:
            return 0
        width = max(self.width(), 160)
        heights = [label.heightForWidth(width) for pair in self._labels[: self._count] for label in pair]
        return sum(heights) + 2 * len(heights) + 4

    def least(self) -> int:
        """Give the height in pixels in which the first line can be read, the rest by scrolling."""
        if not self.wanted():
            return 0
        return sum(label.sizeHint().height() for label in self._labels[0]) + 4

    def fit(self, room: int) -> None:
        """Take what the lines need, up to their share of `room`."""
        if not self.isHidden():
            wanted, most = self.wanted(), max(round(room * _SHARE), self.least())
            self.setFixedHeight(min(wanted, most))
            # Only what scrolls needs the focus.
            scrolls = wanted > most
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let text break at the new width."""
        super().resizeEvent(event)
        self._inner.setMaximumWidth(self.viewport().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring while arrows scroll the lines."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.ring(painter, self.theme, QRectF(self.viewport().rect()), self.theme.radius("chip"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _restyle(self) -> None:
        self.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
