# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One response of a comparison: its letter, its length, its text, and the key that chooses it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.key_cap import Look, caps_width, draw_caps
from annotator_app.gui.parts.part import Drawn, Pressable, name_part
from annotator_app.gui.parts.pill import Pill
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.reading_block import ReadingBlock

_HEAD = 40


class CardHead(Drawn, Pressable, QAbstractButton):
    """The head of a card is the button that chooses it: letter, count, place, cap."""

    def __init__(self, theme: Theme, letter: str, parent: QWidget | None = None) -> None:
        """Start not chosen."""
        super().__init__(parent)
        self.letter = letter
        self._caps: tuple[str, ...] = ()
        self._look = Look.STRONG
        self.place = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = row = QHBoxLayout(self)
        self.name = Label(theme, "heading", "text", self, wrap=False)
        self.name.set_text(letter)
        self.count = Label(theme, "caption", "textSoft", self, wrap=False)
        self.said = Pill(theme, self)
        self.said.hide()
        for part in (self.name, self.count):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.said)
        self._room = QWidget(self)
        row.addWidget(self._room)
        for part in (self.name, self.count, self.said, self._room):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.adopt(theme)

    def set_caps(self, caps: tuple[str, ...], look: Look) -> None:
        """Show the caps that choose this response now."""
        self._caps, self._look = caps, look
        self._room.setFixedWidth(round(caps_width(self.theme, caps)))
        self.update()

    def restyle(self) -> None:
        """Take the height again; large text needs the width for its words."""
        self._side, gap = (10, 6) if self.theme.large_text else (16, 12)
        self._row.setContentsMargins(self._side, 0, self._side, 0)
        self._row.setSpacing(gap)
        self.setFixedHeight(round(max(self.theme.pad(_HEAD), self.theme.line("heading") + 4)))
        self._room.setFixedWidth(round(caps_width(self.theme, self._caps)))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line below the head, the caps and the ring."""
        painter = self.painter()
        painter.setPen(self.theme.colour("border"))
        painter.drawLine(1, self.height() - 1, self.width() - 1, self.height() - 1)
        if self._caps:
            place = paint.mirrored(
                self, QRectF(self.width() - self._side - self._room.width(), 0, self._room.width(), 1)
            )
            look = Look.FILLED if self.isChecked() else self._look
            draw_caps(painter, self.theme, place.x(), self.height() / 2, self._caps, look)
        self.draw_ring(painter, self.theme.radius("card"))


class ResponseCard(Drawn, QWidget):
    """A card with head and text. `pressed()`: a person chose it by mouse or Space."""

    pressed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, letter: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.head = CardHead(theme, letter, self)
        self.block = ReadingBlock(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(0)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 12, 12, 12)
        inner.addWidget(self.block)
        column.addLayout(inner, 1)
        self.chosen = False
        self.head.clicked.connect(self.pressed)
        self.adopt(theme)

    def set_chosen(self, chosen: bool, said: str) -> None:
        """Show whether this response is the best, or its place."""
        self.chosen = chosen
        self.head.setChecked(chosen)
        self.head.said.set_pill(said, "check" if chosen else "", "accent" if chosen else "neutral")
        self.head.said.setVisible(bool(said))
        name = self.tr("Response {letter}").replace("{letter}", self.head.letter)
        name_part(self.head, f"{name}, {said}" if said else name)
        name_part(self.block, name)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the text chooses as the head does."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.head.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, with the accent line when it is chosen."""
        painter = self.painter()
        colour, stroke = self.theme.colour, self.theme.tokens["stroke"]
        line = colour("accent" if self.chosen else "border")
        width = self.theme.strong_line if self.chosen else stroke["hairline"]
        paint.box(painter, self.body(), self.theme.radius("card"), colour("surface"), line, width)
