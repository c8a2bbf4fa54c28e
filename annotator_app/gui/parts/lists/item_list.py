# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The list of items: number, first words, state sign, note sign; any number of items.

Only the lines in view are asked for, in pages; a change of one state redraws one line. Keys: arrows move,
Enter opens.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.lists.row_list import RowIndex, RowList
from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.texts.lettering import Lettering
from annotator_app.gui.translate import digits

_PAGE = 128
_PAGES_KEPT = 32
# Sign and colour of the states open, answered, later, problem, agree, corrected, disagree.
_SIGNS = (
    ("", ""), ("check", "success"), ("bookmark", "warn"), ("flag", "danger"),
    ("check", "success"), ("pen-line", "warn"), ("circle-x", "danger"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ItemLine:
    """What one line shows: 0-based position, first words, code of the state, whether it has a note."""

    position: int
    words: str
    state: int = 0
    noted: bool = False
    script: str = ""


PageOf = Callable[[int, int], Sequence[ItemLine]]


class ItemModel(QAbstractListModel):
    """Lines fetched in pages by `page_of(first, count)`; `spoken(line)` gives the words for screen readers."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._count = 0
        self._page_of: PageOf = lambda _first, _count: ()
        self._spoken: Callable[[ItemLine], str] = lambda line: line.words
        self._pages: OrderedDict[int, Sequence[ItemLine]] = OrderedDict()

    def set_source(self, count: int, page_of: PageOf, spoken: Callable[[ItemLine], str]) -> None:
        """Show `count` lines."""
        self.beginResetModel()
        self._count, self._page_of, self._spoken = count, page_of, spoken
        self._pages.clear()
        self.endResetModel()

    def line(self, row: int) -> ItemLine:
        """Give the line at `row`."""
        first = row - row % _PAGE
        if first not in self._pages:
            self._pages[first] = self._page_of(first, min(_PAGE, self._count - first))
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(first)
        return self._pages[first][row - first]

    def row_changed(self, row: int) -> None:
        """Fetch the page of `row` again at the next look."""
        self._pages.pop(row - row % _PAGE, None)
        self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: RowIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    def data(self, index: RowIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(self.line(index.row()))
        return None


class ItemList(RowList):
    """Signals: `opened(position)` by Enter or click: the position of the item, also where others are left out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows = ItemModel(self)
        self._build(theme, self._rows, _ItemDelegate(theme, self))
        self.clicked.connect(self.open_row)

    def number(self, row: int) -> int:
        """Give the position of the item at `row`."""
        return self._rows.line(row).position

    def set_items(self, name: str, count: int, page_of: PageOf, spoken: Callable[[ItemLine], str]) -> None:
        """Show `count` items under `name`."""
        name_part(self, name)
        self._rows.set_source(count, page_of, spoken)

    def set_current_row(self, row: int) -> None:
        """Put the highlight on `row` and bring it into view."""
        index = self._rows.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def row_changed(self, row: int) -> None:
        """Show `row` anew after a change."""
        self._rows.row_changed(row)

    def line_at(self, row: int) -> ItemLine:
        """Give the line at `row`: for the delegate."""
        return self._rows.line(row)


class _ItemDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: ItemList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._number = Lettering(theme, "caption", 500)
        self._words = Lettering(theme, "small")
        theme.changed.connect(self._number.forget)
        theme.changed.connect(self._words.forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(
            100, round(max(self._theme.pad(self._theme.size("controlSmall")), self._words.line_height + 12))
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, place = self._view.line_at(index.row()), QRectF(option.rect)
        painter.save()
        painter.setClipRect(paint.own_room(place), Qt.ClipOperation.IntersectClip)
        if index.row() == self._view.currentIndex().row():
            paint.tint(painter, self._theme, place, self._theme.radius("chip"), "accentSoft")
            if self._view.hasFocus():
                paint.ring(painter, self._theme, place, self._theme.radius("chip") - 2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.tint(painter, self._theme, place, self._theme.radius("chip"), "sunken", "borderStrong")
        self._draw_words(painter, place, line)
        self._draw_signs(painter, place, line)
        painter.restore()

    def _draw_words(self, painter: QPainter, place: QRectF, line: ItemLine) -> None:
        colour, middle = self._theme.colour, place.center().y()
        self._number.set(digits(str(line.position + 1)))
        room = max(self._theme.px(44), self._number.natural_width() + 16.0)
        number = paint.mirrored(
            self._view.viewport(), QRectF(place.x() + 6, 0, self._number.natural_width() + 1, 1)
        )
        self._number.draw(
            painter, number.x(), middle - self._number.line_height / 2, number.width(), colour("textSoft")
        )
        self._words.set(line.words.replace("\n", " "), line.script)
        width = place.width() - room - 2 * self._theme.px(22) - 8
        words = paint.mirrored(self._view.viewport(), QRectF(place.x() + room, 0, width, 1))
        self._words.draw_elided(
            painter, words.x(), middle - self._words.line_height / 2, width, colour("text")
        )

    def _draw_signs(self, painter: QPainter, place: QRectF, line: ItemLine) -> None:
        side = self._theme.px(16)
        x = place.right() - 8 - side
        name, colour = _SIGNS[line.state]
        for sign, ink in ((name, colour), ("message-square" if line.noted else "", "textSoft")):
            if sign:
                target = paint.mirrored(
                    self._view.viewport(), QRectF(x, place.center().y() - side / 2, side, side)
                )
                paint.icon(painter, target, sign, self._theme.colour(ink))
            x -= side + 6
