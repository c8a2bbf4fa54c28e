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
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.frame.ribbon import Ribbon
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.pill import Pill
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.tile import LanguageTile

_TITLE_LEAST = 150  # pixels at 100 % under which a title says too little
_GAPS = 100  # margins and gaps of a row in pixels
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_BETWEEN, _CLOSE = 16, 12  # pixels between tile, words and button; the latter without room for columns
_ROOMY = 700  # pixels at 100 % from which all columns have room
_BY_HAND = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason)


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

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, large: bool = False, lined: bool = False
    ) -> None:
        """Start empty; `large` is the card on top, `lined` has a hairline above it."""
        super().__init__(parent)
        self.large, self._lined = large, lined
        self._enter_keys: tuple[str, ...] = ()
        self._rooms = (0, 0)
        self._narrow = self._tight = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.tile = LanguageTile(theme, 64 if large else 42, self)
        self.title = Label(theme, "title" if large else "control", "text", self, weight=600, elide=True)
        # How far the pack is stands at the end of what the card says: there it goes on in a second line.
        self.about = Label(theme, "small", "textSoft", self, elide=not large)
        self.ribbon = Ribbon(theme, self, clickable=False)
        self.count = Label(theme, "caption", "textSoft", self, elide=True)
        self.due = Label(theme, "small", "textSoft", self, wrap=False)
        self.pill = Pill(theme, self)
        self.action = Button(theme, Kind.PRIMARY if large else Kind.SECONDARY, self)
        self.action.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.action.clicked.connect(self.click)
        for part in (self.title, self.about, self.count):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._arrange()
        self._about = "", ""
        self.adopt(theme)

    def show_pack(self, shown: PackShown) -> None:
        """Show a pack."""
        self.tile.set_letters(shown.letters, shown.letters_script)
        self.title.set_text(shown.title, shown.script, shown.rtl)
        self._about = shown.about, shown.count
        self._say_about()
        self.ribbon.set_states(shown.states, shown.position)
        self.count.set_text(shown.count)
        self.due.set_text(shown.due)
        self.due.set_colour(shown.due_tone)
        # On the card on top only what presses is said.
        said = shown.due_tone == "warn" if self.large else bool(shown.due)
        self.due.setVisible(said and not shown.pill)
        self.pill.set_pill(shown.pill, "clock", "warn")
        self.pill.setVisible(bool(shown.pill))
        self.action.set_label(shown.action, shown.icon)
        name_part(
            self, shown.title, ", ".join(filter(None, (shown.about, shown.count, shown.due, shown.pill)))
        )
        self.update()

    def set_enter_keys(self, keys: tuple[str, ...]) -> None:
        """Name the keys that press the row while it has the ring; only then they stand on its button."""
        self._enter_keys = keys
        self.action.set_keys(keys if self.hasFocus() or self.large else ())

    def status_width(self) -> int:
        """Give the width in pixels of the due day or the pill."""
        return self.pill.sizeHint().width() if not self.pill.isHidden() else self.due.sizeHint().width()

    def action_width(self) -> int:
        """Give the width in pixels of the button with its caps."""
        before = self.action.keys
        self.action.set_keys(self._enter_keys)
        width = self.action.width_with(caps=True, label=True)
        self.action.set_keys(before)
        return width

    def set_rooms(self, status: int, action: int) -> None:
        """Give the columns of the due day and of the button these widths, the same in all rows."""
        if (status, action) != self._rooms:
            self._rooms = status, action
            self._put_status()

    def sizeHint(self) -> QSize:
        """As high as what stands on it."""
        least = self.theme.size("packRow")
        hint = self.layout().sizeHint()
        return QSize(max(hint.width(), 480), max(hint.height(), round(self.theme.pad(least))))

    def minimumSizeHint(self) -> QSize:
        """It gives way by itself; it never makes the list wider than the window."""
        least = super().minimumSizeHint()
        return least if self.large else QSize(0, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room for all columns the ribbon gives way; its count goes on in words."""
        super().resizeEvent(event)
        narrow = not self.large and self.width() < self.theme.px(_ROOMY)
        if narrow != self._narrow:
            self._narrow = narrow
            self.ribbon.setVisible(not narrow)
            self.count.setVisible(not narrow)
            self._grid.setColumnStretch(1, 0 if narrow else 4)
            self._say_about()
        if self.large:
            self._part_head()
        else:
            self._put_status()

    def _put_status(self) -> None:
        """Put the due day at the end, or below the title where it would leave that no room."""
        status, action = self._rooms
        taken = self.tile.sizeHint().width() + status + action + _GAPS
        tight = self._narrow and self.width() - taken < self.theme.px(_TITLE_LEAST)
        # Decoration gives way first: the name of the language stands beside it.
        self.tile.setVisible(not tight or taken <= self.width())
        self._grid.setColumnMinimumWidth(2, 0 if tight else status)
        self._end.setMinimumWidth(0 if tight else action)
        self.action.show_caps(not tight)
        self.layout().setSpacing(_CLOSE if tight else _BETWEEN)
        if tight == self._tight:
            return
        self._tight = tight
        place, side = ((2, 0, 1, 3), _START) if tight else ((0, 2, 2, 1), _END)
        for part in (self.due, self.pill):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, *place, side)

    def _part_head(self) -> None:
        """On the card, put the due day beside the title, or below it where it would leave that no room."""
        tight = self.width() < self.theme.px(_ROOMY)
        if tight == self._tight:
            return
        self._tight = tight
        for part in (self.due, self.pill):
            if tight:
                self._head.removeWidget(part)
                self._column.insertWidget(2, part, 0, _START)
            else:
                self._column.removeWidget(part)
                self._head.addWidget(part)

    def _say_about(self) -> None:
        about, count = self._about
        self.about.set_text(f"{count} · {about}" if self._narrow and count else about)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the ring is here."""
        super().focusInEvent(event)
        self.action.set_keys(self._enter_keys)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give the keys on; under a dialog they stay as they were."""
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, *_BY_HAND):
            self.action.set_keys(())

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
        if self._lined:
            painter.fillRect(0, 0, self.width(), 1, self.theme.colour("border"))
        self.draw_ring(painter, radius)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        edge = 20 if self.large else 14
        row.setContentsMargins(edge + 3, edge - 2 if self.large else 8, edge, edge - 2 if self.large else 8)
        row.setSpacing(_BETWEEN)
        row.addWidget(self.tile)
        if self.large:
            column = self._column = QVBoxLayout()
            column.setSpacing(4)
            head = self._head = QHBoxLayout()
            head.setSpacing(_CLOSE)
            head.addWidget(self.title, 1)
            for part in (self.due, self.pill):
                head.addWidget(part)
            column.addLayout(head)
            for part in (self.about, self.ribbon):
                column.addWidget(part)
            row.addLayout(column, 1)
            for part in (self.count, self.due, self.pill):
                part.hide()
        else:
            grid = self._grid = QGridLayout()
            grid.setHorizontalSpacing(20)
            grid.setVerticalSpacing(0)
            grid.addWidget(self.title, 0, 0)
            grid.addWidget(self.about, 1, 0)
            grid.addWidget(self.ribbon, 0, 1)
            grid.addWidget(self.count, 1, 1)
            grid.addWidget(self.due, 0, 2, 2, 1, _END)
            grid.addWidget(self.pill, 0, 2, 2, 1, _END)
            for place, stretch in enumerate((5, 4, 0)):
                grid.setColumnStretch(place, stretch)
            row.addLayout(grid, 1)
        self._end = QWidget(self)
        holder = QHBoxLayout(self._end)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addStretch(1)
        holder.addWidget(self.action)
        row.addWidget(self._end)
