# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One section of the reading pane: its caption and the texts below it.

A section shows one block or a list of turns. Its reading blocks are made once and reused.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.keyboard.commands import BY_ID
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.key_cap import KeyHint
from annotator_app.gui.parts.part import viewport_of
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.gui.parts.texts.reading_document import ReadingText
from annotator_app.gui.parts.texts.steady_bar import SteadyBar

if TYPE_CHECKING:
    from annotator_app.gui.keyboard.keys import Keys
    from annotator_app.gui.reading.beside import BesideLines, LineText


class Caption(QWidget):
    """The line above a text: what it is and in which language, and at the end a quiet fact."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.start = Label(theme, "small", "textSoft", self, weight=500, wrap=False, inset=True)
        self.end = Label(theme, "caption", "textFaint", self, wrap=False, inset=True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(12)
        self.row.addWidget(self.start)
        self.row.addStretch(1)
        self.keys: KeyHint | None = None
        self.find: Button | None = None
        self._finds = False
        self._mark_caps: tuple[str, ...] | None = None
        self.row.addWidget(self.end)

    def show_mark_keys(self, shown: bool, caps: tuple[str, ...]) -> None:
        """Show the keys that mark a sentence of the text below."""
        if shown and self.keys is None:
            self.keys = KeyHint(self.start.theme, self)
            self.row.insertWidget(self.row.count() - 1, self.keys)
        if shown and self.keys is not None and caps != self._mark_caps:
            self._mark_caps = caps
            sentence = ((("↑",), ("↓",)), self.tr("sentence"))
            self.keys.set_hints((sentence, ((caps,), self.tr("mark"))))
        if self.keys is not None:
            self.keys.setVisible(shown)

    def show_find(self, shown: bool, keys: Keys) -> None:
        """Offer to find in the text below."""
        theme = self.start.theme
        if shown and self.find is None:
            self.find = Button(theme, Kind.QUIET, self, small=True)
            self.find.set_label(translate.said(BY_ID["text.find"].text), "search")
            keys.bind(self.find, "text.find")
            self.row.insertWidget(self.row.count() - 1, self.find)
            theme.changed.connect(self._fit_find)
        self._finds = shown
        self._fit_find()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the offer to find still has its room."""
        super().resizeEvent(event)
        self._fit_find()

    def _fit_find(self) -> None:
        """Large text needs the height of the button for its lines; where words would be cut it stays away."""
        if self.find is None:
            return
        others = (self.start, self.end)
        room = self.width() - sum(part.sizeHint().width() + self.row.spacing() for part in others)
        fits = self.find.sizeHint().width() + self.row.spacing() <= room
        self.find.setVisible(self._finds and fits and not self.start.theme.large_text)


class _WithLines(QWidget):
    """What both kinds of section share: room for read-only lines below the texts, made when first needed."""

    theme: Theme
    caption: Caption
    lines: BesideLines | None = None
    width_changed = Signal()

    def least_line(self) -> int:
        """Give the height in pixels in which one line of the texts can be read; without texts none."""
        return 0

    def show_lines(self, lines: Sequence[LineText], *, folded: bool) -> None:
        """Show read-only lines below the texts; none of them while folded."""
        if self.lines is None and lines:
            # Most packs have none, and the start has no time for them.
            from annotator_app.gui.reading.beside import BesideLines

            self.lines = BesideLines(self.theme, self)
            self.layout().addWidget(self.lines)
        if self.lines is not None:
            self.lines.setVisible(bool(lines) and not folded)
            self.lines.show_lines(lines)
            self._fit_lines()

    def lines_least(self) -> int:
        """Give the height in pixels in which the first line can be read."""
        least = self.lines.least() if self.lines is not None else 0
        return least + self.layout().spacing() if least else 0

    def _lines_wanted(self) -> int:
        wanted = self.lines.wanted() if self.lines is not None else 0
        return wanted + self.layout().spacing() if wanted else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between the texts and the lines."""
        super().resizeEvent(event)
        self._fit_lines()

    def _fit_lines(self) -> None:
        if self.lines is not None:
            gap = self.layout().spacing()
            above = self.caption.sizeHint().height() + self.least_line() + 2 * gap
            self.lines.fit(self.height(), self.height() - above)


class Section(_WithLines):
    """A caption over one reading block that scrolls by itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.theme = theme
        self.caption = Caption(theme, self)
        self.block = ReadingBlock(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.caption)
        column.addWidget(self.block, 1)
        self.setFocusProxy(self.block)
        self.block.width_changed.connect(self.width_changed)

    def least_line(self) -> int:
        """Give the height in pixels in which one line can be read."""
        return self.block.minimumSizeHint().height()

    def show_text(self, caption: str, fact: str, source: ReadingText, *, short: bool) -> None:
        """Show one text under its caption."""
        self.caption.start.set_text(caption)
        self.caption.end.set_text(fact)
        self.block.setAccessibleName(caption)
        self.block.set_short(short)
        self.block.show_text(source)

    def wanted(self) -> int:
        """Give the height in pixels that shows everything without scrolling."""
        text = round(self.block.text_height()) + 4
        return self.caption.sizeHint().height() + 8 + text + self._lines_wanted()


class TurnSection(_WithLines):
    """A caption over the turns of a conversation, one below the other; the whole of it scrolls."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.theme = theme
        self.caption = Caption(theme, self)
        self.blocks: list[ReadingBlock] = []
        self._speakers: list[Label] = []
        self._count = 0
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        SteadyBar.keep_beside(self.area)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = viewport_of(self.area)
        self._sheet.setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self.area.setWidget(self._inner)
        self.area.setMinimumHeight(1)
        # The area fills what it holds; here the paper below has to show.
        self._inner.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.caption)
        column.addWidget(self.area, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_turns(self, caption: str, fact: str, turns: Sequence[tuple[str, ReadingText]]) -> None:
        """Show `turns`: who speaks ("" for a prompt of one turn) and what is said."""
        self.caption.start.set_text(caption)
        self.caption.end.set_text(fact)
        while len(self.blocks) < len(turns):
            self._add()
        self._count = len(turns)
        for number, (speaker, block) in enumerate(zip(self._speakers, self.blocks, strict=True)):
            here = number < len(turns)
            block.setVisible(here)
            speaker.setVisible(here and bool(turns[number][0]))
            if here:
                speaker.set_text(turns[number][0])
                block.setAccessibleName(turns[number][0] or caption)
                block.show_text(turns[number][1])
        self._fit()
        self.area.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._fit)

    def wanted(self) -> int:
        """Give the height in pixels that shows everything without scrolling."""
        heights = [
            round(block.text_height())
            + 8
            + (speaker.sizeHint().height() + 4 if not speaker.isHidden() else 0)
            for speaker, block in list(zip(self._speakers, self.blocks, strict=True))[: self._count]
        ]
        return self.caption.sizeHint().height() + 6 + sum(heights) + self._lines_wanted()

    def least_line(self) -> int:
        """Give the height in pixels in which one line can be read."""
        return self.blocks[0].minimumSizeHint().height() if self.blocks else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every turn the height of its text at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _restyle(self) -> None:
        self.area.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())

    def _add(self) -> None:
        speaker = Label(self.theme, "caption", "textFaint", self._inner, wrap=False)
        block = ReadingBlock(self.theme, self._inner)
        block.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (speaker, block):
            self._column.insertWidget(self._column.count() - 1, part)
        block.width_changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        block.width_changed.connect(self.width_changed)
        self._speakers.append(speaker)
        self.blocks.append(block)

    def _fit(self) -> None:
        for block in self.blocks[: self._count]:
            height = round(block.text_height()) + 4
            if height != block.minimumHeight():
                block.setFixedHeight(height)
