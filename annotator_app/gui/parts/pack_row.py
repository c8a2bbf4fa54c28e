# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A pack in the library: tile, title, ribbon, count, due day, and the one thing to do with it.

The large form is the card of the pack worked on last. The row itself has the ring; its button is for the
mouse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui.parts import paint
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.pill import Pill
from annotator_app.gui.parts.ribbon import Ribbon
from annotator_app.gui.parts.tile import LanguageTile
from annotator_app.gui.theme import Theme


@dataclass(frozen=True, kw_only=True)
class PackShown:
    """What a row shows; all texts are in the language of the interface but the title, which has its script."""

    title: str
    script: str
    rtl: bool | None
    letters: str
    letters_script: str
    about: str
    states: Sequence[int]
    position: int
    count: str
    due: str
    due_tone: str
    pill: str
    action: str
    icon: str


class PackRow(Drawn, QAbstractButton):
    """Pressing it does what its button says. `entered()`: it has the ring."""

    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, large: bool = False) -> None:
        """Start empty; `large` is the card on top."""
        super().__init__(parent)
        self.large = large
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.tile = LanguageTile(theme, 64 if large else 42, self)
        self.title = Label(theme, "title" if large else "control", "text", self, weight=600)
        self.about = Label(theme, "small", "textSoft", self)
        self.ribbon = Ribbon(theme, self, clickable=False)
        self.count = Label(theme, "caption", "textSoft", self)
        self.due = Label(theme, "small", "textSoft", self)
        self.pill = Pill(theme, self)
        self.action = Button(theme, Kind.PRIMARY if large else Kind.SECONDARY, self)
        self.action.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.action.clicked.connect(self.click)
        for part in (self.title, self.about, self.count, self.due):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
        self._arrange()
        self.adopt(theme)

    def show_pack(self, shown: PackShown) -> None:
        """Show a pack."""
        self.tile.set_letters(shown.letters, shown.letters_script)
        self.title.set_text(shown.title, shown.script, shown.rtl)
        self.about.set_text(shown.about)
        self.ribbon.set_states(shown.states, shown.position)
        self.count.set_text(shown.count)
        self.due.set_text(shown.due)
        self.due.set_colour(shown.due_tone)
        self.due.setVisible(bool(shown.due) and not shown.pill and not self.large)
        self.pill.set_pill(shown.pill, "clock", "warn")
        self.pill.setVisible(bool(shown.pill) and not self.large)
        self.action.set_label(shown.action, shown.icon)
        name_part(
            self, shown.title, ", ".join(filter(None, (shown.about, shown.count, shown.due, shown.pill)))
        )
        self.update()

    def restyle(self) -> None:
        """Take the least height again; what stands on the row may make it taller."""
        self.setMinimumHeight(round(self.theme.pad(self.theme.size("packRow"))))
        super().restyle()

    def sizeHint(self) -> QSize:
        """As wide as a row is at least; the height follows from the width."""
        hint = self.layout().sizeHint()
        return QSize(max(hint.width(), 480), max(hint.height(), self.minimumHeight()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the ring is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is one press, not two."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Redraw when the pointer comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper below and the ring."""
        painter = self.painter()
        radius = self.theme.radius("card")
        line = self.theme.colour("border") if self.large else None
        paint.box(painter, self.body(), radius, self.theme.colour("surface"), line)
        self.draw_ring(painter, radius)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        edge = 18 if self.large else 12
        row.setContentsMargins(edge + 3, edge - 4, edge, edge - 4)
        row.setSpacing(16)
        row.addWidget(self.tile)
        if self.large:
            column = QVBoxLayout()
            column.setSpacing(4)
            for part in (self.title, self.about, self.ribbon):
                column.addWidget(part)
            row.addLayout(column, 1)
            for part in (self.count, self.due, self.pill):
                part.hide()
        else:
            grid = QGridLayout()
            grid.setHorizontalSpacing(20)
            grid.setVerticalSpacing(0)
            grid.addWidget(self.title, 0, 0)
            grid.addWidget(self.about, 1, 0)
            grid.addWidget(self.ribbon, 0, 1)
            grid.addWidget(self.count, 1, 1)
            grid.addWidget(self.due, 0, 2, 2, 1)
            grid.addWidget(self.pill, 0, 2, 2, 1, Qt.AlignmentFlag.AlignCenter)
            for place, stretch in enumerate((5, 4, 3)):
                grid.setColumnStretch(place, stretch)
            row.addLayout(grid, 1)
        row.addWidget(self.action)
