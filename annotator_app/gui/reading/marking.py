# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Marking stretches of the texts on the screen, by keyboard and by mouse.

In a text the current sentence has a thin outline; up and down go from sentence to sentence, Space marks
or unmarks it, Shift and arrows widen and narrow it by word. A drag marks, a double click takes the
sentence, a click on a mark picks it. What is marked is kept by the question; this shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator_app.gui.keyboard.keys import CONTEXT
from annotator_app.gui.parts.texts.reading_block import Mark, ReadingBlock
from annotator_app.language import clusters, words
from annotator_app.model.item import Item

Span = tuple[int, int]
_UP, _DOWN, _START, _END = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right


class Marking(QObject):
    """Signals: `marked(block, start, end)`: toggle this stretch; `picked(block, place)`: a mark was clicked."""

    marked = Signal(str, int, int)
    picked = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Serve no text yet."""
        super().__init__(parent)
        self._wired: dict[ReadingBlock, Callable[[], str]] = {}
        self._names: dict[ReadingBlock, str] = {}
        self._sentences: dict[str, list[Span]] = {}
        self._words: dict[str, list[Span]] = {}
        self._current: Span | None = None
        self._item: Item | None = None

    def serve(self, item: Item, blocks: Mapping[str, ReadingBlock], markable: Sequence[str]) -> None:
        """Let the texts `markable` of `item` be marked in the reading blocks that show them."""
        self._item, self._current = item, None
        self._sentences.clear()
        self._words.clear()
        for block in self._names:
            block.setProperty(CONTEXT, None)
        self._names = {block: name for name, block in blocks.items() if name in markable}
        for block in self._names:
            block.setProperty(CONTEXT, "passage")
            if block not in self._wired:
                self._wire(block)

    def show(self, marks: Sequence[Mapping[str, Any]]) -> None:
        """Tint and underline exactly `marks`."""
        for block, name in self._names.items():
            own = [Mark(mark["start"], mark["end"]) for mark in marks if mark["block"] == name]
            block.set_marks("evidence", own)

    def mark_here(self) -> bool:
        """Mark the selection, else the current sentence, of the text that has the focus or the first one."""
        block = next((block for block in self._names if block.hasFocus()), next(iter(self._names), None))
        if block is None:
            return False
        span = block.selection() or self._current or self._first_sentence(block)
        if span is None:
            return False
        block.drop_selection()
        self.marked.emit(self._names[block], *span)
        return True

    def reveal(self, name: str, start: int, end: int) -> None:
        """Scroll to a stretch of a text."""
        for block, own in self._names.items():
            if own == name:
                block.reveal(start, end)

    def _wire(self, block: ReadingBlock) -> None:
        block.dragged.connect(lambda start, end: self._dragged(block, start, end))
        block.clicked_at.connect(lambda place: self._clicked(block, place))
        block.double_clicked_at.connect(lambda place: self._double_clicked(block, place))
        block.key_asked.connect(lambda event: self._key(block, event))
        block.focused.connect(lambda on: self._focused(block, on))
        self._wired[block] = lambda: self._names.get(block, "")

    def _dragged(self, block: ReadingBlock, start: int, end: int) -> None:
        if block in self._names and end > start:
            block.drop_selection()
            self.marked.emit(self._names[block], start, end)

    def _clicked(self, block: ReadingBlock, place: int) -> None:
        if block in self._names and block.mark_at(place) >= 0:
            self.picked.emit(self._names[block], place)

    def _double_clicked(self, block: ReadingBlock, place: int) -> None:
        if block not in self._names:
            return
        for start, end in self._sentences_of(block):
            if start <= place < end:
                block.drop_selection()
                self.marked.emit(self._names[block], start, end)
                return

    def _focused(self, block: ReadingBlock, on: bool) -> None:
        if block not in self._names:
            return
        if on and self._current is None:
            self._current = self._first_sentence(block)
        block.set_outline(self._current if on else None)

    def _key(self, block: ReadingBlock, event: QKeyEvent) -> None:
        if block not in self._names:
            return
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.NoModifier and key in (_UP, _DOWN):
            self._step(block, 1 if key == _DOWN else -1)
            event.accept()
        elif held == Qt.KeyboardModifier.ShiftModifier and key in (_START, _END, _UP, _DOWN):
            self._widen(block, key)
            event.accept()

    def _step(self, block: ReadingBlock, by: int) -> None:
        spans = self._sentences_of(block)
        if not spans:
            return
        here = self._current or spans[0]
        nearest = max((n for n, span in enumerate(spans) if span[0] <= here[0]), default=0)
        self._go(block, spans[min(max(nearest + by, 0), len(spans) - 1)])

    def _widen(self, block: ReadingBlock, key: int) -> None:
        """Right and left move the end by a word as the text runs; down and up move the start."""
        if self._current is None:
            return
        start, end = self._current
        spans = self._words_of(block)
        forward = key == (_START if block.layoutDirection() == Qt.LayoutDirection.RightToLeft else _END)
        if key in (_START, _END):
            ends = [b for _a, b in spans if (b > end if forward else start < b < end)]
            end = (min(ends) if forward else max(ends)) if ends else end
        else:
            later = key == _DOWN
            starts = [a for a, _b in spans if (start < a < end if later else a < start)]
            start = (min(starts) if later else max(starts)) if starts else start
        self._go(block, (start, end))

    def _go(self, block: ReadingBlock, span: Span) -> None:
        self._current = span
        block.set_outline(span)
        block.reveal(*span)

    def _first_sentence(self, block: ReadingBlock) -> Span | None:
        spans = self._sentences_of(block)
        return spans[0] if spans else None

    def _sentences_of(self, block: ReadingBlock) -> list[Span]:
        name = self._names[block]
        if name not in self._sentences:
            self._sentences[name] = self._spans(name, block, "sentences")
        return self._sentences[name]

    def _words_of(self, block: ReadingBlock) -> list[Span]:
        name = self._names[block]
        if name not in self._words:
            self._words[name] = self._spans(name, block, "words")
        return self._words[name]

    def _spans(self, name: str, block: ReadingBlock, what: str) -> list[Span]:
        """Give sentences or words as the pack cuts them; a border inside a letter is moved to its end."""
        assert self._item is not None
        borders = getattr(self._item.blocks[name], what)
        if what == "words":
            return words.word_spans(block.text, borders)
        if not borders:
            return words.sentence_spans(block.text)
        cuts = sorted({clusters.snap(block.text, 0, place)[1] for place in (0, *borders, len(block.text))})
        return [(a, b) for a, b in pairwise(cuts) if block.text[a:b].strip()]
