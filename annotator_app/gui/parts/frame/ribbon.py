# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The ribbon: one cell for each item, told apart by height as well as by colour.

Above 600 items a cell stands for a group and takes the state that most needs attention. The cells are
kept as a picture: a change of one state redraws one cell, whatever the number of items. The ribbon is a
progress bar to screen readers, with a sentence of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QToolTip, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.part import Drawn
from annotator_app.gui.parts.speech import announce

OPEN, ANSWERED, LATER, PROBLEM, AGREE, CORRECTED, DISAGREE = range(7)
_PAGE = 10  # items that a Page key goes along
_POINTER = 4  # pixels that the pointer of the arrows takes at least
_NAMES = ("open", "answered", "later", "problem", "agree", "corrected", "disagree")
# Which state speaks for a group of items: the one that most needs attention.
_URGENT_FIRST = (PROBLEM, LATER, OPEN, DISAGREE, CORRECTED, AGREE, ANSWERED)


class Ribbon(Drawn, QProgressBar):
    """The states of all items of a pack. Signals: `jumped(position)`; `hovered(position)` with -1 for none."""

    jumped = Signal(int)
    hovered = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, clickable: bool = True) -> None:
        """Start without items; `clickable` lets a click jump."""
        super().__init__(parent)
        self._states: Sequence[int] = b""
        self._cells = 0
        self._answered = 0
        self._current = -1
        self._clickable = clickable
        self._picture: QPixmap | None = None
        self._stale: set[int] = set()
        self._under = -1
        self.tip_for: object = None
        self.setTextVisible(False)
        self.setMouseTracking(clickable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if clickable else Qt.FocusPolicy.NoFocus)
        self.setProperty("own_keys", ["Enter", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Space"])
        self._pointed = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_states(self, states: Sequence[int], current: int = -1) -> None:
        """Show `states` (a live sequence of the codes above, read again at each `state_changed`)."""
        self._states = states
        self._cells = min(len(states), self._bin_from())
        self._current = current
        self._picture = None
        self.setRange(0, max(len(states), 1))
        self.update()

    def state_changed(self, position: int) -> None:
        """Draw the cell of `position` again; costs the same for any number of items."""
        if self._picture is not None:
            self._want(self._cell_of(position))

    def set_current(self, position: int) -> None:
        """Move the tall cell to `position`; -1 for none."""
        before, self._current = self._current, position
        if self._picture is not None:
            for place in {before, position} - {-1}:
                self._want(self._cell_of(place))

    def set_spoken(self, sentence: str, answered: int) -> None:
        """Give screen readers the sentence and the progress value."""
        self.setAccessibleName(sentence)
        # Qt paints a progress bar at once when its value changes; the item is painted first.
        self._answered = answered
        QTimer.singleShot(0, self, self._tell_answered)

    def _tell_answered(self) -> None:
        self.setValue(self._answered)

    def set_tips(self, words_of: object) -> None:
        """Ask `words_of(position)` for the words to show under the pointer."""
        self.tip_for = words_of

    def cell_rect(self, cell: int) -> QRectF:
        """Give the place of `cell` at full height, in the widget's direction."""
        left, right = self._edge(cell), self._edge(cell + 1) - self._gap()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = self.width() - right, self.width() - left
        return QRectF(left, 0, max(right - left, 1 / self.devicePixelRatioF()), self.height())

    def position_at(self, x: float) -> int:
        """Give the first item of the cell at `x` pixels; -1 outside."""
        if not self._cells or not 0 <= x < self.width():
            return -1
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - 1 - x
        cell = min(int(x / self.width() * self._cells), self._cells - 1)
        return cell * len(self._states) // self._cells

    def restyle(self) -> None:
        """Draw all cells again."""
        self._picture = None
        super().restyle()

    def sizeHint(self) -> QSize:
        """The height of the tokens; any width."""
        return QSize(200, int(self.theme.tokens["ribbon"]["height"]))

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the kept picture on the screen."""
        if self._picture is None:
            self._draw_all()
        elif self._stale:
            self._draw_stale()
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), self._picture)
        if self.hasFocus():
            self._draw_pointer(painter)

    def _draw_pointer(self, painter: QPainter) -> None:
        """Show the focus: a line of the ring's colour round the ribbon, and the cell that the arrows are at."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = self.theme.ring_width
        painter.setPen(QPen(self.theme.colour("accent"), width, j=Qt.PenJoinStyle.MiterJoin))
        half = width / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        if self._pointed >= 0:
            cell = self.cell_rect(self._cell_of(self._pointed))
            least = max(cell.width(), _POINTER)
            place = QRectF(cell.center().x() - least / 2, 0, least, self.height())
            painter.fillRect(place, self.theme.colour("accentText"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width."""
        self._picture = None
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the current item."""
        super().focusInEvent(event)
        self._point(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget where the arrows were."""
        super().focusOutEvent(event)
        self._pointed = -1
        QToolTip.hideText()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page keys, Home and End go along the items; Enter and Space open the one that is pointed at."""
        key, count = Qt.Key(event.key()), len(self._states)
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -forward, Qt.Key.Key_Right: forward,
            Qt.Key.Key_PageUp: -_PAGE, Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_Home: -count, Qt.Key.Key_End: count,
        }  # fmt: skip
        if key in steps and count:
            self._point(min(max(self._pointed + steps[key], 0), count - 1))
            announce(self, self._tip(self._pointed))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._pointed >= 0:
            if not event.isAutoRepeat():
                self.jumped.emit(self._pointed)
        else:
            super().keyPressEvent(event)

    @property
    def pointed(self) -> int:
        """The item that the arrows are at; -1 without the focus."""
        return self._pointed

    def _point(self, position: int) -> None:
        self._pointed = position
        if position >= 0 and position != self._current:
            place = self.cell_rect(self._cell_of(position)).toAlignedRect()
            QToolTip.showText(self.mapToGlobal(place.bottomLeft()), self._tip(position), self)
        self.update()

    def _tip(self, position: int) -> str:
        return str(self.tip_for(position)) if callable(self.tip_for) and position >= 0 else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the item under the pointer."""
        position = self.position_at(event.position().x())
        if self._clickable and event.button() == Qt.MouseButton.LeftButton and position >= 0:
            self.jumped.emit(position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which item is under the pointer."""
        position = self.position_at(event.position().x())
        if position != self._under:
            self._under = position
            self.hovered.emit(position)

    def leaveEvent(self, event: QEvent) -> None:
        """Say that no item is under the pointer."""
        self._under = -1
        self.hovered.emit(-1)

    def event(self, event: QEvent) -> bool:
        """Show number and state of the item under the pointer."""
        if event.type() == QEvent.Type.ToolTip and callable(self.tip_for):
            assert isinstance(event, QHelpEvent)
            position = self.position_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.tip_for(position) if position >= 0 else "", self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of direction."""
        super().changeEvent(event)
        if self.shown_again(event):
            self.restyle()

    def _bin_from(self) -> int:
        return int(self.theme.tokens["ribbon"]["binFrom"])

    def _gap(self) -> float:
        if not self._cells:
            return 0.0
        tokens = self.theme.tokens["ribbon"]
        gap = tokens["gapOver200"] if self._cells > 200 else tokens["gap"]
        return float(min(gap, self.width() / self._cells / 3))

    def _edge(self, cell: int) -> float:
        """Cell borders on whole device pixels, so that all gaps look alike."""
        ratio = self.devicePixelRatioF()
        return round(cell * (self.width() + self._gap()) / max(self._cells, 1) * ratio) / ratio

    def _cell_of(self, position: int) -> int:
        return ((position + 1) * self._cells - 1) // len(self._states) if len(self._states) else 0

    def _state(self, cell: int) -> int:
        count = len(self._states)
        first, end = cell * count // self._cells, (cell + 1) * count // self._cells
        group = self._states[first : max(end, first + 1)]
        return next(state for state in _URGENT_FIRST if state in group)

    def _draw_all(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        here = self._cell_of(self._current) if self._current >= 0 else -1
        for cell in range(self._cells):
            self._draw_cell(painter, cell, here)
        painter.end()
        self._stale.clear()

    def _want(self, cell: int) -> None:
        if cell not in self._stale:
            self._stale.add(cell)
            self.update(self.cell_rect(cell).toAlignedRect())

    def _draw_stale(self) -> None:
        painter = QPainter(self._picture)
        here = self._cell_of(self._current) if self._current >= 0 else -1
        for cell in self._stale:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(self.cell_rect(cell), Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            self._draw_cell(painter, cell, here)
        painter.end()
        self._stale.clear()

    def _draw_cell(self, painter: QPainter, cell: int, here: int) -> None:
        name = "current" if cell == here else _NAMES[self._state(cell)]
        look = self.theme.tokens["ribbon"][name]
        place = self.cell_rect(cell)
        if self.theme.contrast and name in ("open", "later"):
            # Without tints an open cell is a line at the foot; a filled one would look answered.
            painter.fillRect(_lower(place, 0.1), self.theme.colour("border"))
            if name == "open":
                return
        ground = self.theme.tokens["ribbon"]["open"]["height"]
        if "on" in look and not self.theme.contrast:
            painter.fillRect(_lower(place, ground), self._ground(look["on"]))
        painter.fillRect(_lower(place, look["height"]), self._ground(look["color"]))

    def _ground(self, name: str) -> QColor:
        return self.theme.colour(name)


def _lower(place: QRectF, share: float) -> QRectF:
    height = round(place.height() * share)
    return QRectF(place.x(), place.bottom() - height, place.width(), height)
