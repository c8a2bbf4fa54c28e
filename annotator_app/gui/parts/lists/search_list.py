# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The list of labels under a search field: lines with their key, hits marked, groups that fold.

The caret stays in the field; the field's owner moves the highlight with `move`. A real list view, so that
screen readers read it as a list; only the lines are drawn anew. 200 labels are replaced in one step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.lists.search_line import LineDelegate, SearchLine
from annotator_app.gui.parts.part import Drawn, name_part

LINE_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_MOST_SLOTS = 9
_SLACK = 2  # pixels that may be missing of a line that counts as visible


class LineModel(QAbstractListModel):
    """The lines that are shown now."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.lines: list[SearchLine] = []

    def set_lines(self, lines: Sequence[SearchLine]) -> None:
        """Show `lines` instead of the present ones."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ", ".join(part for part in (line.second, line.group, " ".join(line.keys)) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.lines[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on a line besides the label itself."""

    keys: tuple[str, ...]
    chosen: bool


class SearchList(Drawn, QListView):
    """Signals: `picked(id)` by click; `highlighted(id)` when the highlight moved ("" for none)."""

    picked = Signal(str)
    highlighted = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, numbered: bool = True, folds: bool = True
    ) -> None:
        """Start empty; `numbered` gives the first nine lines in view a digit, `folds` lets groups fold.

        What folds lists names to tell apart, strong and with a rule between; commands are read in passing.
        """
        super().__init__(parent)
        self._lines = LineModel(self)
        self._all: list[SearchLine] = []
        self._folded: set[str] = set()
        self._chosen: frozenset[str] = frozenset()
        self._caps: Callable[[int], tuple[str, ...]] | None = None
        self._numbered = numbered
        self.folds = self.ruled = folds
        self.setModel(self._lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(1, 1, 1, 1)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())
        self.setItemDelegate(LineDelegate(theme, self))
        self.adopt(theme)

    def set_lines(self, lines: Sequence[SearchLine], highlight: str = "") -> None:
        """Show `lines`; the highlight goes to the line with the id `highlight`, else to the first label."""
        self._all = list(lines)
        self._show_unfolded(highlight)

    def set_chosen(self, ids: Sequence[str]) -> None:
        """Show these labels with a check."""
        self._chosen = frozenset(ids)
        self.viewport().update()

    def set_caps(self, caps: Callable[[int], tuple[str, ...]]) -> None:
        """Show the caps that `caps(digit)` gives on the first nine lines in view."""
        self._caps = caps
        self.viewport().update()

    def set_name(self, name: str) -> None:
        """Name the list for screen readers."""
        name_part(self, name)

    def current(self) -> str:
        """Give the id of the highlighted label; "" for none."""
        index = self.currentIndex()
        return self._lines.lines[index.row()].id if index.isValid() else ""

    def move(self, step: int) -> None:
        """Move the highlight by `step` labels, over headings, and bring it into view."""
        row = self.currentIndex().row()
        way = 1 if step > 0 else -1
        for _count in range(abs(step)):
            row = self._next_label(row, way)
        self._highlight(row)

    def move_page(self, way: int) -> None:
        """Move the highlight by a page up (-1) or down (1)."""
        self.move(way * max(1, self.viewport().height() // max(1, self.line_height()) - 1))

    def highlight_slot(self, slot: int) -> bool:
        """Put the highlight on the line with the digit `slot` as seen now; False if there is none."""
        row = next((row for row, number in self.slots().items() if number == slot), None)
        if row is None:
            return False
        self._highlight(row)
        return True

    def slots(self) -> dict[int, int]:
        """Give the digits of the labels in view, by row: 1 for the first one that is wholly visible."""
        if not self._numbered or not self._lines.lines:
            return {}
        covered, height = self.covered(), self.viewport().height()
        found: dict[int, int] = {}
        for row in range(max(self._top_row(), 0), len(self._lines.lines)):
            place = self.visualRect(self._lines.index(row))
            if place.top() > height or len(found) == _MOST_SLOTS:
                break
            whole = place.top() >= covered - _SLACK and place.bottom() <= height + _SLACK
            if whole and not self._lines.lines[row].heading:
                found[row] = len(found) + 1
        return found

    def shown_on(self, row: int) -> Shown:
        """Give what stands on `row` besides its label: for the delegate."""
        line = self._lines.lines[row]
        number = self.slots().get(row)
        keys = () if number is None else self._caps(number) if self._caps else (str(number),)
        return Shown(keys[-1:], line.id in self._chosen)

    def is_folded(self, group: str) -> bool:
        """Say whether the group with this heading is folded."""
        return group in self._folded

    def fold(self, group: str) -> None:
        """Fold or unfold the group with this heading."""
        self._folded ^= {group}
        self._show_unfolded(self.current())

    def line_height(self) -> int:
        """Give the height of a line in pixels."""
        return round(max(self.theme.pad(self.theme.size("listRow")), self.theme.line("option") + 10))

    def restyle(self) -> None:
        """Take heights again."""
        self.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
        self.doItemsLayout()
        super().restyle()

    def sizeHint(self) -> QSize:
        height = sum(self.sizeHintForRow(row) for row in range(min(len(self._lines.lines), 12)))
        return QSize(300, height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, min(self.line_height() * 3, self.sizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.viewport().rect().toRectF()
        radius = self.theme.radius("control")
        paint.box(painter, place, radius, self.theme.colour("surface"), None)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_kept_heading(painter)
        if self.folds:
            paint.box(painter, place, radius, None, self.theme.colour("borderStrong"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the highlight in view, as where the list gets its height after a label was chosen."""
        super().resizeEvent(event)
        self._bring_into_view(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the label under the pointer, or fold the group."""
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        line = self._lines.lines[index.row()]
        if line.heading:
            if self.folds:
                self.fold(line.name)
        else:
            self._highlight(index.row())
            self.picked.emit(line.id)

    def _top_row(self) -> int:
        return self.indexAt(self.viewport().rect().topLeft()).row()

    def _kept_heading(self) -> int | None:
        """Give the row of the heading that stays at the top while its labels scroll under it."""
        top = self._top_row()
        row = next((row for row in range(top, -1, -1) if self._lines.lines[row].heading), None)
        if row is None or (row == top and self.visualRect(self._lines.index(row)).top() >= 0):
            return None
        return row

    def covered(self) -> int:
        """Give how many pixels at the top the kept heading covers."""
        row = self._kept_heading()
        return 0 if row is None else self.visualRect(self._lines.index(row)).height()

    def _draw_kept_heading(self, painter: QPainter) -> None:
        row = self._kept_heading()
        if row is not None:
            place = self.visualRect(self._lines.index(row))
            place.moveTop(0)
            self.itemDelegate().draw_heading(painter, place.toRectF(), self._lines.lines[row])

    def _show_unfolded(self, highlight: str) -> None:
        shown, folded = [], False
        for line in self._all:
            folded = line.name in self._folded if line.heading else folded and line.in_group
            if line.heading or not folded:
                shown.append(line)
        self._lines.set_lines(shown)
        rows = [row for row, line in enumerate(shown) if not line.heading]
        wanted = next((row for row in rows if shown[row].id == highlight), rows[0] if rows else -1)
        self._highlight(wanted)
        self.updateGeometry()

    def _next_label(self, row: int, way: int) -> int:
        target = row + way
        while 0 <= target < len(self._lines.lines) and self._lines.lines[target].heading:
            target += way
        return target if 0 <= target < len(self._lines.lines) else row

    def _highlight(self, row: int) -> None:
        index = self._lines.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        self._bring_into_view(index)
        self.viewport().update()
        self.highlighted.emit(self.current())

    def _bring_into_view(self, index: QModelIndex) -> None:
        """Scroll so that a line is seen, below the kept heading, with no line half under that heading."""
        if not index.isValid():
            return
        self.scrollTo(index)
        bar = self.verticalScrollBar()
        hidden = self.covered() - self.visualRect(index).top()
        if hidden > 0:
            bar.setValue(bar.value() - hidden)
        covered = self.covered()
        half = self.visualRect(self.indexAt(QPoint(1, covered)))
        if covered and half.top() < covered <= half.bottom():
            room = self.viewport().height() - self.visualRect(index).bottom()
            back = covered - half.top()
            bar.setValue(bar.value() - back if back < room else bar.value() + half.bottom() + 1 - covered)
