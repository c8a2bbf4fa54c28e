# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A grid of characters: arrows move, Enter or a click takes one. Each is told to screen readers by its name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn, viewport_of
from annotator_app.language import characters, script

_SIDE = 46
_LETTERS = 22


class CharacterGrid(Drawn, QListWidget):
    """Signals: `taken(character)`, `pointed(character)` as the highlight moves."""

    taken = Signal(str)
    pointed = Signal(str)

    def __init__(self, theme: Theme, parent: object = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Cell(theme, self))
        # Enter and Space take the highlighted character; the dialog around has no other use for them here.
        self.setProperty("own_keys", ["Enter", "Space"])
        self._sheet = viewport_of(self)
        self.itemClicked.connect(self._take)
        self.currentItemChanged.connect(lambda now, _before: self.pointed.emit(_of(now)) if now else None)
        self.adopt(theme)

    def set_characters(self, found: Iterable[str]) -> None:
        """Offer exactly these, the first one highlighted."""
        self.clear()
        for character in found:
            item = QListWidgetItem(characters.shown(character), self)
            item.setData(Qt.ItemDataRole.UserRole, character)
            name = f"{characters.name_of(character)}, {characters.codes_of(character)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            item.setToolTip(name)
        if self.count():
            self.theme.fonts.load_for("".join(self.offered()))
            self.setCurrentRow(0)
            self.scrollToTop()
        # Without characters there is nothing to go to with Tab.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.count() else Qt.FocusPolicy.NoFocus)

    def offered(self) -> list[str]:
        """Give what is offered, in order."""
        return [_of(self.item(row)) for row in range(self.count())]

    def current(self) -> str:
        """Give the highlighted character; "" for none."""
        return _of(self.currentItem()) if self.currentItem() else ""

    def restyle(self) -> None:
        """Take sizes and colours again."""
        side = round(self.theme.px(_SIDE))
        self.setGridSize(QSize(side, side))
        palette = self.theme.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
        super().restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space take the character; arrows and page keys move as Qt does it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self.currentItem())
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.taken.emit(_of(item))


class _Cell(QStyledItemDelegate):
    def __init__(self, theme: Theme, grid: CharacterGrid) -> None:
        super().__init__(grid)
        self._theme, self._grid = theme, grid

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return self._grid.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the box, the character in the face of its script, and the ring on the highlighted one."""
        theme, here = self._theme, index.row() == self._grid.currentRow()
        side = self._grid.gridSize().width()
        place = QRectF(option.rect.x() + 3, option.rect.y() + 3, side - 6, side - 6)
        line = theme.colour("accent" if here else "border")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = theme.colour("accentSoft" if here else "surface")
        paint.box(
            painter, place, theme.radius("chip"), fill, line, 2.0 if here and self._grid.hasFocus() else 1.0
        )
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        short = text.isascii() and len(text) > 1
        form = script.form_of_text(text) or "Latn"
        painter.setFont(
            theme.font("caption") if short else theme.fonts.font_for(form, "ui", theme.px(_LETTERS))
        )
        painter.setPen(theme.colour("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


def _of(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
