# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Marks over reading text: what they are, how they are drawn, and which boxes on the screen they cover."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.reading_document import ReadingDocument


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch: code points from `start` up to `end`, tint and line by the colour's name.

    `dotted`: no tint, only a dotted line.
    """

    start: int
    end: int
    colour: str = "evidence"
    dotted: bool = False


def selections_of(mark: Mark, reading: ReadingDocument, theme: Theme) -> list[QTextEdit.ExtraSelection]:
    """Give what Qt draws for `mark`: one stretch, or several where the text is shown formatted."""
    form = QTextCharFormat()
    if mark.dotted:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(theme.colour(mark.colour))
    else:
        form.setBackground(theme.colour(mark.colour))
        form.setForeground(theme.colour("text"))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(theme.colour(f"{mark.colour}Line"))
    selections = []
    for start, end in reading.offsets.pieces(mark.start, mark.end):
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(reading.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = form
        selections.append(selection)
    return selections


def rects_of(document: QTextDocument, block: QTextBlock, first: int, last: int) -> list[QRectF]:
    """Give the boxes in the document, one a line of `block`, of its places from `first` up to `last`."""
    layout = block.layout()
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    rects = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(first - block.position(), line.textStart())
        end = min(last - block.position(), line.textStart() + line.textLength())
        if start >= end:
            continue
        x, other = line.cursorToX(start)[0], line.cursorToX(end)[0]
        box = QRectF(min(x, other), line.y(), abs(x - other), line.height())
        rects.append(box.translated(origin))
    return rects
