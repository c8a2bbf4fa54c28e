# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stands behind a block of the report: how it is computed, its tables, and its picture as a file.

A number of a table is a link to the items that it counts.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextLength, QTextTableFormat
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.file_choice import folder
from annotator_app.gui.parts.texts.lettering import first_strong_is_rtl
from annotator_app.gui.parts.texts.sheet_view import SheetView
from annotator_app.gui.session import Session
from annotator_app.model.charts import Block, Cell, Pick, Table, pick_of
from annotator_app.text import name_of

_MOST_ROWS = 200
_WIDTH, _HEIGHT = 880, 340  # pixels at 100 %; columns need more than a dialog of words
_PAD = 6


class ReportTables(KeyedDialog):
    """Texts are plain and can be copied; `card` is drawn into the picture.

    Signal: `picked(Pick, str)`, somebody wants the items behind a number; the text says which.
    """

    picked = Signal(object, str)

    def __init__(self, session: Session, host: QWidget, block: Block, card: QWidget | None) -> None:
        """Show the tables of `block`."""
        super().__init__(session, host, width=_WIDTH)
        self.block, self._card = block, card
        self._links: list[tuple[Pick, str]] = []
        self.set_heading(name_of(block.title))
        if block.how:
            self.say(block.how, "small", "textSoft")
        self.sheet = SheetView(self.theme, self)
        self.sheet.setFont(self.theme.font("small"))
        self.sheet.viewport().setAutoFillBackground(False)
        self.sheet.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
        self.sheet.setAccessibleName(block.title)
        self.sheet.setFixedHeight(round(min(self.theme.px(_HEIGHT), 0.5 * host.height())))
        self.sheet.document().setDocumentMargin(_PAD)
        self.sheet.anchorClicked.connect(self._follow)
        self.sheet.stepped.connect(self._show_keys)
        self._write()
        if self._links:
            self.sheet.follow_links()
        tables = [*(table for _, table in block.open_tables), *block.tables]
        self.sheet.setVisible(any(table.rows for table in tables))
        self.column.addWidget(self.sheet)
        self.set_buttons(self.tr("Close"), "", self.tr("Save picture"))
        self.extra.setVisible(card is not None and bool(block.charts))
        self.extra.clicked.connect(self.save_picture)

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the table, to read and copy."""
        super().open_now(first or (self.sheet if self.sheet.isVisibleTo(self) else None))

    def save_picture(self) -> None:
        """Ask where and write the card as it stands."""
        start = f"{folder(self.session)}/{self.block.id}.png"
        kinds = self.tr("Pictures ({pattern})").replace("{pattern}", "*.png")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save picture"), start, kinds)
        if chosen and self._card is not None:
            self._card.grab().save(chosen, "PNG")

    def _write(self) -> None:
        cursor = QTextCursor(self.sheet.document())
        for heading, table in (
            *self.block.open_tables,
            *((self.block.folded, one) for one in self.block.tables),
        ):
            if table.rows:
                self._table(cursor, heading, table)
        self.sheet.moveCursor(QTextCursor.MoveOperation.Start)

    def _runs_as_its_text_does(self, text: str, *, at_end: bool) -> QTextBlockFormat:
        """Give a cell its own direction: from right to left a minus would stand behind its number."""
        way, side = Qt.LayoutDirection, Qt.AlignmentFlag
        look = QTextBlockFormat()
        look.setLayoutDirection(way.RightToLeft if first_strong_is_rtl(text) else way.LeftToRight)
        at_right = (self.layoutDirection() == way.RightToLeft) != at_end
        look.setAlignment((side.AlignRight if at_right else side.AlignLeft) | side.AlignAbsolute)
        return look

    def _table(self, cursor: QTextCursor, heading: str, table: Table) -> None:
        strong, plain = self._letters(600), self._letters()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if heading:
            self._line(cursor, heading, strong)
        rows = table.rows[:_MOST_ROWS]
        # What stands empty in every row would only take the room of the others.
        columns = [
            one for one in enumerate(table.numbers()) if any(row[one[0]] not in (None, "") for row in rows)
        ]
        made = cursor.insertTable(len(rows) + 1, len(columns), self._lined())
        # Qt mirrors no tables: from right to left the columns go in from there.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place, row in enumerate((table.heads, *rows)):
            for column, (asked, number) in enumerate(reversed(columns) if mirrored else columns):
                value = row[asked]
                text = f"{value:,}" if isinstance(value, int) else value or ""
                cell = made.cellAt(place, column).firstCursorPosition()
                cell.setBlockFormat(self._runs_as_its_text_does(text, at_end=number))
                letters = plain if place else strong
                cell.insertText(text, self._linked(letters, table, row, asked) if pick_of(value) else letters)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if left := len(table.rows) + table.left - len(rows):
            said = self.tr("Further rows: {count}. Save the report to have them in {file}.")
            self._line(cursor, translate.filled(said, count=left, file=f"{table.name}.csv"), plain)

    def _linked(
        self, letters: QTextCharFormat, table: Table, row: tuple[Cell, ...], column: int
    ) -> QTextCharFormat:
        """Give the letters of a number that leads to its items."""
        pick = pick_of(row[column])
        assert pick is not None
        look = QTextCharFormat(letters)
        look.setAnchor(True)
        look.setAnchorHref(str(len(self._links)))
        look.setForeground(self.theme.colour("accentText"))
        look.setFontUnderline(True)
        self._links.append((pick, table.said(row, column)))
        return look

    def _follow(self, address: QUrl) -> None:
        self.picked.emit(*self._links[int(address.toString())])

    def _letters(self, weight: int = 400) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontWeight(weight)
        look.setForeground(self.theme.colour("text"))
        return look

    def _line(self, cursor: QTextCursor, words: str, letters: QTextCharFormat) -> None:
        """Write a line of words before or after a table, in line with those of the cells."""
        look = QTextBlockFormat()
        look.setLeftMargin(_PAD)
        look.setRightMargin(_PAD)
        if self.sheet.document().isEmpty():
            cursor.setBlockFormat(look)
        else:
            look.setTopMargin(2 * _PAD)
            cursor.insertBlock(look, letters)
        cursor.insertText(words, letters)

    def _lined(self) -> QTextTableFormat:
        look = QTextTableFormat()
        look.setBorderCollapse(True)
        look.setBorder(0)
        look.setCellPadding(_PAD)
        look.setHeaderRowCount(1)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return look
