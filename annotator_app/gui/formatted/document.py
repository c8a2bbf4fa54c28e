# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The document of a formatted text: our own blocks, frames and tables, filled with plain text.

No sign of the text becomes markup, a link or a picture: what `marks.py` found decides how a line is set,
and every letter goes in as text. Code runs left to right in the mono face and wraps; tables mirror with
the direction of the text and share the width, so that they never need scrolling sideways.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from annotator_app.gui.formatted.marks import Line, Run, lines_of
from annotator_app.gui.formatted.places import Places
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.lettering import first_strong_is_rtl
from annotator_app.gui.parts.texts.offsets import Offsets, whole

_HEADINGS = (1.25, 1.18, 1.1, 1.05, 1.0, 1.0)
_WEIGHTS = {"strong": 700, "stressed": 600}
_BLANK_SHARE, _CODE_LINE, _CODE_SIZE = 0.55, 1.45, 0.92
_INDENT = 1.5  # of the letter size, for each level of a list
_HEIGHT = QTextBlockFormat.LineHeightTypes


@dataclass(frozen=True, slots=True)
class Setting:
    """How the text is set: its letters in pixels, the height of a line, its direction (None: by first letter)."""

    size: float
    line: float
    rtl: bool | None


def fill(document: QTextDocument, theme: Theme, text: str, setting: Setting) -> Places:
    """Fill the empty `document`; give where each stretch of the stored text stands."""
    return _Filling(document, theme, text, setting).fill()


class _Filling:
    def __init__(self, document: QTextDocument, theme: Theme, text: str, setting: Setting) -> None:
        self._document, self._theme, self._text, self._set = document, theme, text, setting
        self.places = Places(text)
        self._cursor = QTextCursor(document)
        # Qt leaves an empty block at the start and behind each frame: the next line uses it.
        self._fresh = True
        document.setIndentWidth(setting.size * _INDENT)

    def fill(self) -> Places:
        self._cursor.beginEditBlock()
        self._cursor.setBlockFormat(self._blank())
        lines, place = lines_of(self._text), 0
        while place < len(lines):
            line = lines[place]
            if line.kind == "code":
                last = place
                while last < len(lines) and lines[last].kind == "code":
                    last += 1
                self._code(lines[place:last])
                place = last
                continue
            if line.kind == "table":
                self._table(line)
            else:
                self._line(line)
            place += 1
        self._cursor.endEditBlock()
        self.places.close()
        return self.places

    def _line(self, line: Line) -> None:
        self._block(self._block_format(line))
        if line.kind == "heading":
            size = self._set.size * _HEADINGS[line.level - 1]
            for run in line.runs:
                self._run(self._cursor, run, size, 700)
            return
        for run in line.runs:
            self._run(self._cursor, run, self._set.size, 400)

    def _block(self, form: QTextBlockFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(form)
            self._cursor.setCharFormat(QTextCharFormat())
            self._fresh = False
        else:
            self._cursor.insertBlock(form, QTextCharFormat())

    def _run(self, cursor: QTextCursor, run: Run, size: float, weight: int) -> None:
        form = QTextCharFormat()
        if run.style == "code":
            form.setFont(self._theme.fonts.digits(size * _CODE_SIZE))
            form.setBackground(self._theme.colour("sunken"))
        elif size != self._set.size or weight != 400 or run.style:
            font = self._document.defaultFont()
            font.setPixelSize(round(font.pixelSize() * size / self._set.size))
            font.setWeight(font.Weight(max(weight, _WEIGHTS.get(run.style, weight))))
            form.setFont(font)
        self._put(cursor, run, form)

    def _put(self, cursor: QTextCursor, run: Run, form: QTextCharFormat) -> None:
        part = Offsets(self._text[run.start : run.end])
        self.places.add(run.start, part, cursor.position())
        cursor.insertText(whole(run.shown or part.shown), form)

    def _block_format(self, line: Line) -> QTextBlockFormat:
        if line.kind == "blank":
            return self._blank()
        form = self._plain(line.start, line.end)
        if line.kind == "heading":
            form.setTopMargin(self._set.line * 0.25)
            form.setHeadingLevel(line.level)
        elif line.kind == "item":
            form.setIndent(line.level)
            form.setTextIndent(-self._set.size)
        elif line.kind == "quote":
            form.setIndent(line.level)
            form.setBackground(self._theme.colour("sunken"))
        elif line.kind == "rule":
            form.setProperty(
                QTextBlockFormat.Property.BlockTrailingHorizontalRulerWidth,
                QTextLength(QTextLength.Type.PercentageLength, 100),
            )
        return form

    def _plain(self, start: int, end: int) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(self._set.line, _HEIGHT.MinimumHeight.value)
        rtl = self._set.rtl
        if rtl is None:
            # Signs of the format are no letters: by them alone a line would run left to right.
            rtl = first_strong_is_rtl(self._text[start : min(end, start + 400)])
        if rtl is not None:
            ways = Qt.LayoutDirection
            form.setLayoutDirection(ways.RightToLeft if rtl else ways.LeftToRight)
        return form

    def _blank(self) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(self._set.line * _BLANK_SHARE, _HEIGHT.FixedHeight.value)
        return form

    def _code(self, lines: list[Line]) -> None:
        frame = QTextFrameFormat()
        frame.setBackground(self._theme.colour("sunken"))
        frame.setPadding(self._set.size * 0.6)
        frame.setBorder(0)
        self._set_apart(frame)
        made = self._cursor.insertFrame(frame)
        cursor = made.firstCursorPosition()
        font = self._theme.fonts.digits(self._set.size * _CODE_SIZE)
        form, letters = QTextBlockFormat(), QTextCharFormat()
        form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        form.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        form.setLineHeight(font.pixelSize() * _CODE_LINE, _HEIGHT.MinimumHeight.value)
        letters.setFont(font)
        cursor.setBlockFormat(form)
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock(form, letters)
            for run in line.runs:
                self._put(cursor, run, letters)
        self._behind()

    def _table(self, line: Line) -> None:
        first = next((run for row in line.cells for cell in row for run in cell), None)
        whole = self._plain(line.start if first is None else first.start, line.end)
        form = QTextTableFormat()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(self._theme.colour("borderStrong"))
        form.setCellPadding(self._set.size * 0.35)
        form.setHeaderRowCount(1)
        self._set_apart(form)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = self._cursor.insertTable(len(line.cells), len(line.cells[0]), form)
        for number, row in enumerate(line.cells):
            # Qt never mirrors a table: where the text runs right to left, the columns go in from there.
            mirrored = whole.layoutDirection() == Qt.LayoutDirection.RightToLeft
            for column, runs in enumerate(reversed(row) if mirrored else row):
                cursor = table.cellAt(number, column).firstCursorPosition()
                start = runs[0].start if runs else line.start
                cursor.setBlockFormat(self._plain(start, runs[-1].end if runs else line.start))
                for run in runs:
                    self._run(cursor, run, self._set.size, 600 if number == 0 else 400)
        self._behind()

    def _set_apart(self, form: QTextFrameFormat) -> None:
        """Qt gives an empty line beside a table no height, so the gap belongs to the table."""
        form.setTopMargin(self._set.line * 0.3)
        form.setBottomMargin(self._set.line * 0.3)

    def _behind(self) -> None:
        self._cursor = self._document.rootFrame().lastCursorPosition()
        self._cursor.setBlockFormat(self._blank())
        self._fresh = True
