# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Documents of reading text, laid out before they are wanted.

A document is plain: the text goes in as text, so that no sign in it can become markup, a link or a
picture. Line height is a minimum, tall scripts get room above the first line, and each paragraph runs by
the language of the data or, without one, by its own first letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextFrameFormat, QTextOption

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.offsets import Offsets, whole

if TYPE_CHECKING:
    from annotator_app.gui.formatted.places import Places

_BLANK_SHARE = 0.55  # height of an empty line against a full one
_LONG_PARAGRAPH = 60  # code points from which paragraphs without blank lines between them are set apart
_GAP_SHARE = 0.45
SIDE_ROOM = 3  # around the text, so that the outline of a sentence at the edge is not cut


@dataclass(frozen=True, slots=True)
class ReadingText:
    """What is to be read: the stored text, its script, direction (None: by first letter), step and language.

    `marked`: plain marks of headings, lists, code and tables are shown as such.
    """

    text: str
    script: str = "Latn"
    rtl: bool | None = None
    role: str = "reading.passage"
    language: str = ""
    marked: bool = False


@dataclass(slots=True)
class ReadingDocument:
    """A laid out document with the places of its stored text."""

    source: ReadingText
    document: QTextDocument
    offsets: Offsets | Places

    def lay_out(self, width: float) -> None:
        """Break the lines for `width` pixels now, so that showing it later costs only the painting."""
        if self.document.textWidth() != width:
            self.document.setTextWidth(width)
        self.document.size()


def make_document(theme: Theme, source: ReadingText) -> ReadingDocument:
    """Give the document for `source`, in the size that the reader chose for its script."""
    theme.fonts.load_for(source.text)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(SIDE_ROOM)
    chosen = theme.fonts.reading
    step = theme.role(source.role).size * theme.text_size
    step *= chosen(source.script, "size", 100) / 100
    document.setDefaultFont(
        theme.fonts.font_for(source.script, "reading", step, theme.role(source.role).weight)
    )
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    line = theme.fonts.reading_line(source.script, step) * chosen(source.script, "line", 100) / 100
    offsets = _formatted(document, theme, source, line) if source.marked else None
    if offsets is None:
        offsets = Offsets(source.text)
        document.setPlainText(whole(offsets.shown))
        _set_lines(document, source, offsets, line)
    _set_room_above(document, theme.fonts.room_above(source.script, step))
    return ReadingDocument(source, document, offsets)


def _formatted(document: QTextDocument, theme: Theme, source: ReadingText, line: float) -> Places | None:
    """Fill the document by the plain marks of the text; None, and nothing done, where it has none."""
    from annotator_app.gui.formatted import marks

    if not marks.has_marks(source.text):
        return None
    from annotator_app.gui.formatted.document import Setting, fill

    size = document.defaultFont().pixelSize()
    return fill(document, theme, source.text, Setting(size, line, source.rtl))


def _set_lines(document: QTextDocument, source: ReadingText, offsets: Offsets, line: float) -> None:
    form = QTextBlockFormat()
    form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    if source.rtl is not None:
        ways = Qt.LayoutDirection
        form.setLayoutDirection(ways.RightToLeft if source.rtl else ways.LeftToRight)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(form)
    blank = QTextBlockFormat(form)
    blank.setLineHeight(line * _BLANK_SHARE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    apart = QTextBlockFormat(form)
    apart.setBottomMargin(line * _GAP_SHARE)
    gaps = _wants_gaps(offsets)
    soft = {offsets.to_shown(place) for place in offsets.soft}
    block = document.firstBlock()
    while block.isValid():
        following = block.position() + block.length()
        if block.length() == 1:
            QTextCursor(block).setBlockFormat(blank)
        elif gaps and following not in soft:
            QTextCursor(block).setBlockFormat(apart)
        block = block.next()


def _wants_gaps(offsets: Offsets) -> bool:
    """Long paragraphs without blank lines between them are set apart by a gap."""
    paragraphs = offsets.text.splitlines()
    if len(paragraphs) < 2 or any(not paragraph.strip() for paragraph in paragraphs):
        return False
    return len(offsets.text) / len(paragraphs) >= _LONG_PARAGRAPH


def _set_room_above(document: QTextDocument, room: int) -> None:
    if room:
        frame: QTextFrameFormat = document.rootFrame().frameFormat()
        frame.setTopMargin(max(room, SIDE_ROOM))
        document.rootFrame().setFrameFormat(frame)
