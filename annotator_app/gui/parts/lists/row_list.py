# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What every list of drawn rows is: any number of rows of one height, moved through by arrows, opened by Enter.

Which rows there are and how one is drawn is what the lists differ in. Rows can come anew while somebody reads
them: highlight and scrolling stay where the eye has them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.part import Drawn

RowIndex = QModelIndex | QPersistentModelIndex


class RowList(Drawn, QListView):
    """Signals: `opened(number)` by Enter, with what the list calls its row; what else opens a row is its own."""

    opened = Signal(int)

    def _build(self, theme: Theme, rows: QAbstractListModel, delegate: QStyledItemDelegate) -> None:
        """Show `rows`, drawn by `delegate`."""
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("own_keys", ["Enter"])
        self.viewport().setAutoFillBackground(False)
        self.adopt(theme)

    def dataChanged(self, first: RowIndex, last: RowIndex, roles: Sequence[int] = ()) -> None:
        """Draw rows anew that say something else; a list of Qt would lay all of them out, but they have one height."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    @property
    def current(self) -> int:
        """The row with the highlight; -1 for none."""
        return self.currentIndex().row()

    @property
    def top_of_current(self) -> int:
        """Where in the view the row with the highlight begins, in pixels: to be kept before rows come anew."""
        return self.visualRect(self.currentIndex()).y()

    def stay_on(self, row: int, top: int) -> None:
        """Put the highlight on `row`, `top` pixels below the upper edge of the view."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(index).y() - top)

    def number(self, row: int) -> int:
        """Give what `opened` says of `row`: its place, unless the list has a better name for it."""
        return row

    def only_read(self) -> None:
        """Let Enter go to what the list stands in: no row leads anywhere."""
        self.setProperty("own_keys", [])

    def open_row(self, index: QModelIndex) -> None:
        """Tell that somebody wants this row opened."""
        self.opened.emit(self.number(index.row()))

    def restyle(self) -> None:
        """Take heights again."""
        self.setPalette(self.theme.palette())
        self.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
        self.doItemsLayout()
        super().restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the highlighted row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self.open_row(self.currentIndex())
            return
        super().keyPressEvent(event)
