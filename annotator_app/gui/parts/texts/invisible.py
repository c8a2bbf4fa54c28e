# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Draws small grey signs where a text has signs that nobody sees: over the text, which stays as it is."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLineEdit, QTextEdit

from annotator_app.gui.look.theme import Theme
from annotator_app.language.characters import SHORT_NAMES

# Joiners, direction marks and isolates; spaces that hold together; tabs; two spaces and more, and those at the end.
SIGNS = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
    "|[\u00a0\u2007\u202f]|\t| {2,}| +$"
)
_BEFORE_CARET = 5  # pixels that Qt's rectangle of a caret begins before it
_SPACES = "\u00a0\u2007\u202f\t "
_DOTS = {"\u00a0": "°", "\u2007": "°", "\u202f": "°", "\t": "→", " ": "·"}


def draw_signs(edit: QTextEdit, theme: Theme) -> None:
    """Draw the signs of what is on the screen of `edit` now."""
    painter = QPainter(edit.viewport())
    painter.setPen(theme.colour("textSoft"))
    layout, height = edit.document().documentLayout(), edit.viewport().height()
    scrolled = QPointF(edit.horizontalScrollBar().value(), edit.verticalScrollBar().value())
    block = edit.cursorForPosition(QPoint(0, 0)).block()
    while block.isValid():
        place = layout.blockBoundingRect(block).translated(-scrolled)
        if place.top() > height:
            break
        _draw_block(painter, theme, block, place.topLeft())
        block = block.next()


def draw_signs_in_line(edit: QLineEdit, caret: QRect, theme: Theme) -> None:
    """Draw the signs of a field of one line, whose caret stands in the middle of `caret`, as Qt gives it."""
    text = edit.text()
    if edit.echoMode() != QLineEdit.EchoMode.Normal or not SIGNS.search(text):
        return
    option = QTextOption()
    option.setTextDirection(edit.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
    layout = QTextLayout(text, edit.font())
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    painter = QPainter(edit)
    painter.setClipRect(edit.contentsRect())
    painter.setPen(theme.colour("textSoft"))
    across = caret.x() + _BEFORE_CARET - line.cursorToX(edit.cursorPosition())[0]
    origin = QPointF(across, caret.y() - line.y())
    for found in SIGNS.finditer(text):
        place = len(text[: found.start()].encode("utf-16-le")) // 2
        for number, sign in enumerate(found.group()):
            _draw_sign(painter, theme, sign, line, place + number, origin)


def _draw_block(painter: QPainter, theme: Theme, block: QTextBlock, origin: QPointF) -> None:
    text = block.text()
    for found in SIGNS.finditer(text):
        place = len(text[: found.start()].encode("utf-16-le")) // 2
        for number, sign in enumerate(found.group()):
            line = block.layout().lineForTextPosition(place + number)
            if line.isValid():
                _draw_sign(painter, theme, sign, line, place + number, origin)


def _draw_sign(
    painter: QPainter, theme: Theme, sign: str, line: QTextLine, place: int, origin: QPointF
) -> None:
    x, other = line.cursorToX(place)[0], line.cursorToX(place + 1)[0]
    top, height = origin.y() + line.y(), line.height()
    if sign in _SPACES:
        painter.setFont(theme.font("small"))
        box = QRectF(origin.x() + min(x, other) - 4, top, abs(other - x) + 8, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _DOTS[sign])
        return
    font = theme.font("caption")
    font.setPixelSize(max(round(font.pixelSize() * 0.7), 8))
    painter.setFont(font)
    left = origin.x() + x
    painter.drawLine(QPointF(left, top + height * 0.3), QPointF(left, top + height * 0.85))
    box = QRectF(left - 30, top, 60, font.pixelSize() + 2)
    name = SHORT_NAMES.get(sign, f"{ord(sign):04X}")
    painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
