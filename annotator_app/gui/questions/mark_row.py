# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One mark in the list below a question: its number, its words, its name, and the cross that removes it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.wording import Words

_HEIGHT = 30
_FIRST_LETTERS = 44


class MarkRow(Drawn, QAbstractButton):
    """Pressing it scrolls to the mark. `removed()`: the cross was pressed; `entered()`: it has the focus."""

    removed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._number = Label(theme, "small", "text", self, weight=600, wrap=False)
        self._words = Label(theme, "small", "text", self, wrap=False)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._name = Label(theme, "caption", "text", self, weight=600, wrap=False)
        self._cross = Button(theme, Kind.QUIET, self, small=True)
        self._cross.set_label(self.tr("Remove the mark"), "x")
        self._cross.show_label(False)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(self._number)
        row.addWidget(self._words, 1)
        row.addWidget(self._name)
        row.addWidget(self._cross)
        for part in (self._number, self._words, self._name):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._current = False
        self.adopt(theme)

    def show_mark(self, number: str, said: Words, name: str, *, current: bool) -> None:
        """Show the mark; `current` is the one that digits name."""
        one_line = _beginning(said.text)
        self._number.set_text(number)
        self._words.set_text(one_line, said.script, said.rtl)
        self._name.set_text(name)
        self._current = current
        name_part(self, f"{number} {one_line}", name)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, round(self.theme.pad(_HEIGHT)) + 2 * self.theme.ring_room)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the ring is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint, the line of the current mark, and the ring."""
        painter = self.painter()
        line = self.theme.colour("evidenceLine") if self._current else None
        body = QRectF(self.body())
        paint.box(painter, body, self.theme.radius("chip"), self.theme.colour("evidence"), line, 1.5)
        self.draw_ring(painter, self.theme.radius("chip"))


def _beginning(text: str) -> str:
    """Give the first words of a text on one line, never cutting a word where spaces part words."""
    line = " ".join(text.split())
    if len(line) <= _FIRST_LETTERS:
        return line
    cut = line[:_FIRST_LETTERS]
    return (cut[: cut.rfind(" ")] if " " in cut else cut) + " …"
