# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A text of headings, paragraphs, lists and keys, set in our own fonts: for the manual and for paper.

It is built from plain text block by block, never by an HTML or Markdown engine. Each block has its script
and its direction. On the screen sizes are pixels of the theme; on paper they are points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from annotator_app.gui.look.fonts import FontBook
from annotator_app.text import isolated

# Bold words and words of a terminal; nothing else is marked inside a line.
_MARKED = re.compile(r"(\*\*.+?\*\*|`.+?`)")
_POINTS_IN_PIXEL = 0.75
_ITEM_INDENT = 18.0
_COLUMNS = (28, 72)  # percent


class Style(Enum):
    """What a block is, with its size in pixels, weight, and the room above and below."""

    TITLE = (23, 700, 0, 10)
    HEADING = (17, 700, 16, 6)
    SMALL_HEADING = (14, 700, 10, 2)
    TEXT = (14, 400, 0, 8)
    ITEM = (14, 400, 0, 5)
    STEP = (14, 400, 0, 6)  # its number is part of the text
    CODE = (13, 400, 0, 8)
    NOTE = (12, 400, 0, 8)
    DIGITS = (22, 400, 0, 6)


class Sheet:
    """A document in the making; `document` is what is shown or printed."""

    def __init__(
        self, fonts: FontBook, script: str, *, rtl: bool, scale: float = 1.0, paper: bool = False
    ) -> None:
        """Start empty; blocks that name no script are in `script`, which runs right to left where `rtl`.

        `scale` is the text size of the theme; `paper` sets sizes in points, for any printer.
        """
        self._fonts, self._script, self._rtl = fonts, script, rtl
        self._scale, self._paper = scale, paper
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0 if paper else 8)  # the ring stands in it
        option = self.document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.document.setDefaultTextOption(option)
        self.document.setDefaultFont(self._font(script, Style.TEXT))
        self.document.setIndentWidth(_ITEM_INDENT * scale)
        self._cursor = QTextCursor(self.document)
        self._begun = False

    def add(self, style: Style, text: str, script: str = "", *, rtl: bool | None = None) -> int:
        """Add a block and give its number; `**words**` are bold, words between backticks are for a terminal."""
        form = script or self._script
        self._fonts.load_for(text)
        right = self._rtl if rtl is None else rtl
        self._begin(style, right=right)
        for stretch in filter(None, _MARKED.split(text)):
            if stretch.startswith("**") and len(stretch) > 4:
                self._write(stretch[2:-2], form, style, 600)
            elif stretch.startswith("`") and len(stretch) > 2:
                self._write(isolated(stretch[1:-1]), form, Style.CODE, 0)
            else:
                self._write(stretch, form, style, 0)
        return self._cursor.blockNumber()

    def pair(self, name: tuple[str, str, bool], words: Iterable[tuple[str, str, bool]]) -> None:
        """Add a name in bold, and under it what is said of it; each a text with its script and direction."""
        text, form, rtl = name
        self.add(Style.SMALL_HEADING, text, form, rtl=rtl)
        for text, form, rtl in words:
            self.add(Style.TEXT, text, form, rtl=rtl)

    def table(self, rows: list[tuple[str, str]]) -> None:
        """Add rows of a key and what it does; keys run left to right in every language."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(3)
        form.setCellSpacing(0)
        form.setBottomMargin(8)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        widths = [QTextLength(QTextLength.Type.PercentageLength, share) for share in _COLUMNS]
        # Qt mirrors no tables.
        form.setColumnWidthConstraints(widths[::-1] if self._rtl else widths)
        self._begun = True
        table = self._cursor.insertTable(len(rows), 2, form)
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                cursor = table.cellAt(number, 1 - column if self._rtl else column).firstCursorPosition()
                block = QTextBlockFormat()
                side = Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
                block.setLayoutDirection(side)
                cursor.setBlockFormat(block)
                style = QTextCharFormat()
                style.setFont(self._font(self._script, Style.TEXT, 0 if column else 600))
                cursor.insertText(text, style)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _begin(self, style: Style, *, right: bool) -> None:
        form = QTextBlockFormat()
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        form.setAlignment(Qt.AlignmentFlag.AlignLeading)
        _size, _weight, above, below = style.value
        form.setTopMargin(above * self._scale)
        form.setBottomMargin(below * self._scale)
        form.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if style in (Style.TITLE, Style.HEADING, Style.SMALL_HEADING):
            form.setHeadingLevel({Style.TITLE: 1, Style.HEADING: 2}.get(style, 3))
            form.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_Auto)
        if self._begun:
            self._cursor.insertBlock(form, QTextCharFormat())
        else:
            self._cursor.setBlockFormat(form)
        self._begun = True
        if style is Style.STEP:
            # The number stands out to the start side, as the point of an item does.
            form.setIndent(1)
            form.setTextIndent(-_ITEM_INDENT * self._scale)
            self._cursor.setBlockFormat(form)
        if style is Style.ITEM:
            points = QTextListFormat()
            points.setStyle(QTextListFormat.Style.ListDisc)
            self._cursor.createList(points)

    def _write(self, text: str, script: str, style: Style, weight: int) -> None:
        form = QTextCharFormat()
        form.setFont(self._font(script, style, weight))
        self._cursor.insertText(text, form)

    def _font(self, script: str, style: Style, weight: int = 0) -> QFont:
        size, usual, _above, _below = style.value
        if style in (Style.CODE, Style.DIGITS):
            font = self._fonts.digits(size * self._scale)
        else:
            font = self._fonts.font_for(script, "reading", size * self._scale, weight or usual)
        if self._paper:
            font.setPointSizeF(font.pixelSize() * _POINTS_IN_PIXEL)
        return font
