# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One chart on the screen: every number can be reached by arrows or the mouse, Enter or a click lists its items.

A screen reader hears the number that has the ring; the table of the block says all of them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QWidget

from annotator_app.gui.charts import grids, rows
from annotator_app.gui.charts.pen import Mark, Pen
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.model.charts import Chart, Heat, Multiples

_KEYS = {Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChartView(Drawn, QPushButton):
    """Signal: `picked(Pick, str)`, somebody wants the items behind a number; the text says which."""

    picked = Signal(object, str)

    def __init__(self, theme: Theme, chart: Chart, name: str, parent: QWidget | None = None) -> None:
        """Show `chart`; `name` is what it is called."""
        super().__init__(parent)
        self.chart, self._name = chart, name
        self.current = 0
        self._marks: list[Mark] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.clicked.connect(lambda: self.pick(self.current))
        self.adopt(theme)
        name_part(self, name)

    @property
    def marks(self) -> list[Mark]:
        """What can be reached, in reading order."""
        if not self._marks:
            self._marks = list(self._draw(Pen(self.theme, self)))
        return self._marks

    def restyle(self) -> None:
        """Lay everything out again."""
        self._marks = []
        self.setMinimumHeight(self.heightForWidth(self.width()))
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        """Its height follows its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height for `width` pixels."""
        pen, inner = Pen(self.theme, self), float(width - 2 * self.theme.ring_room)
        if isinstance(self.chart, Heat):
            height = grids.heat_height(pen, self.chart)
        elif isinstance(self.chart, Multiples):
            height = grids.multiples_height(pen, self.chart, inner)
        else:
            height = rows.height(pen, self.chart, inner)
        return round(height) + 2 * self.theme.ring_room

    def sizeHint(self) -> QSize:
        """A readable width with the height that belongs to it."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """May become narrow; texts end in an ellipsis then and stand in the tooltip."""
        return QSize(240, 40)

    def resizeEvent(self, event: object) -> None:
        """Find the marks again; no layout may take of the height that this width needs."""
        self._marks = []
        self.setMinimumHeight(self.heightForWidth(self.width()))
        super().resizeEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and the ring around the number that has it."""
        painter = self.painter()
        self._marks = list(self._draw(Pen(self.theme, self, painter)))
        if self.hasFocus() and self._marks:
            room = self.theme.ring_room
            place = self._marks[min(self.current, len(self._marks) - 1)].place
            # A row may fill the whole width; the ring stays inside.
            around = place.adjusted(-room, -room, room, room) & QRectF(self.rect())
            paint.ring(painter, self.theme, around, 6.0)

    def _draw(self, pen: Pen) -> list[Mark]:
        room = self.theme.ring_room
        area = QRectF(self.rect()).adjusted(room, room, -room, -room)
        if isinstance(self.chart, Heat):
            return list(grids.draw_heat(pen, self.chart, area))
        if isinstance(self.chart, Multiples):
            return list(grids.draw_multiples(pen, self.chart, area))
        return list(rows.draw(pen, self.chart, area))

    # --- keys and mouse --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next number that way, Enter lists its items."""
        key = Qt.Key(event.key())
        if key in _ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.pick(self.current)
        elif key in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.setAccepted(self._go(*_KEYS[key]))
        else:
            super().keyPressEvent(event)

    def _go(self, across: int, down: int) -> bool:
        """Go to the nearest number in that direction; False at the edge, so that the page scrolls."""
        here = self.marks[self.current].place.center() if self.marks else QPointF()
        best, found = float("inf"), -1
        for place, mark in enumerate(self.marks):
            apart = mark.place.center() - here
            ahead = apart.x() * across + apart.y() * down
            aside = abs(apart.x() * down) + abs(apart.y() * across)
            if ahead > 1 and ahead + 4 * aside < best:
                best, found = ahead + 4 * aside, place
        if found >= 0:
            self.stand(found)
        return found >= 0

    def stand(self, place: int) -> None:
        """Put the ring on a number and say it."""
        self.current = place
        if self.marks:
            name_part(self, self.marks[place].said, self._name)
        self.update()

    def pick(self, place: int) -> None:
        """Ask for the items behind a number."""
        if 0 <= place < len(self.marks) and self.marks[place].pick is not None:
            self.picked.emit(self.marks[place].pick, self.marks[place].said)

    def _under(self, point: QPointF) -> int:
        return next((place for place, mark in enumerate(self.marks) if mark.place.contains(point)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes the ring along and lists the items."""
        place = self._under(event.position())
        if place >= 0:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.stand(place)
            self.pick(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        place = self._under(event.position())
        hand = place >= 0 and self.marks[place].pick is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Say in full what a number is, where it may be cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.marks[place].said if place >= 0 else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the number that had the ring last."""
        super().focusInEvent(event)
        self.stand(min(self.current, max(0, len(self.marks) - 1)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of direction."""
        super().changeEvent(event)
        if self.shown_again(event):
            self.restyle()
