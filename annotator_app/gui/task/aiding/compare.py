# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What only a comparison has: differences between the responses, and scrolling them together.

Differences are words that only one response has, by the word borders of the language; for three or four
responses the chosen one is compared with the one that has the pointer, else the focus. They are off at
first, since marks pull the eye, and they are worked out off the interface thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent

from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.part import viewport_of
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.reading_block import Mark
from annotator_app.gui.questions.comparison import ComparisonView
from annotator_app.gui.questions.response_card import ResponseCard
from annotator_app.gui.session import Session
from annotator_app.gui.task.aiding.legend import Legend
from annotator_app.language import matching, words

_STEP = 60
_NOTCH = 120  # what Qt counts for one notch of a wheel
_LITTLE_SHARED = 0.4
LAYER = "differences"
Spans = list[tuple[int, int]]
Cut = tuple[str, tuple[int, ...] | None]
_POINTED = (QEvent.Type.Enter, QEvent.Type.FocusIn)


class Compare(QObject):
    """Serves the comparison of one pack."""

    def __init__(self, session: Session, cards: ComparisonView, parent: QObject) -> None:
        """Put the legend, the switch and a place for one sentence into the line over the cards."""
        super().__init__(parent)
        self._session, self._cards = session, cards
        self.on = False
        self.legend = Legend(session.theme, cards)
        self.note = Label(session.theme, "small", "textSoft", cards)
        self.switch = Button(session.theme, Kind.QUIET, cards, small=True)
        cards.head.addWidget(self.legend)
        cards.head.addWidget(self.note, 1)
        cards.head.addStretch(1)
        cards.head.addWidget(self.switch)
        session.keys.bind(self.switch, "compare.differences")
        self._pointed: ResponseCard | None = None
        self._owners: dict[QObject, ResponseCard] = {}
        for card in cards.cards:
            for part in (card, card.head, card.block):
                self._owners[part] = card
                part.installEventFilter(self)
            viewport_of(card.block).installEventFilter(self)
        cards.changed.connect(lambda _value: self.refresh() if self.on else None)
        self.note.hide()
        self._say()

    def toggle(self) -> None:
        """Show the differences, or hide them."""
        self.on = not self.on
        self._say()
        self.refresh()

    def refresh(self) -> None:
        """Show the differences of the responses that are on the screen now, if they are wanted."""
        for card in self._cards.cards:
            card.block.set_marks(LAYER, [])
        for part in (self.note, self.legend):
            part.hide()
        pair = self._pair()
        if not self.on or pair is None:
            return
        first, second = (self._cut(card) for card in pair)
        self._session.advice.ask_now(lambda: (pair, first, second, differences(first, second)), self._show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Among three or four, compare with the response that the pointer or the focus came to.

        Shift and the wheel scroll all responses together.
        """
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            turned = event.angleDelta()
            self._scroll_by(
                -(turned.y() or turned.x()) * _STEP // _NOTCH
            )  # some systems turn it across with Shift
            return True
        if event.type() in _POINTED and watched in self._owners:
            before, self._pointed = self._pair(), self._owners[watched]
            if self.on and self._pair() != before:
                self.refresh()
        return False

    def scroll(self, way: int) -> None:
        """Scroll all responses together."""
        self._scroll_by(way * _STEP)

    def _scroll_by(self, pixels: int) -> None:
        for card in self._cards.cards:
            bar = card.block.verticalScrollBar()
            bar.setValue(bar.value() + pixels)

    def _say(self) -> None:
        self.switch.set_label(self.tr("Hide differences") if self.on else self.tr("Differences"), "diff")

    def _cut(self, card: ResponseCard) -> Cut:
        block = self._cards.block_of(card)
        return block.text, block.words

    def _pair(self) -> tuple[ResponseCard, ResponseCard] | None:
        """Give the two responses to compare, as they stand on the screen."""
        shown = [card for card in self._cards.cards if not card.isHidden()]
        if len(shown) < 2:
            return None
        chosen = next((card for card in shown if card.chosen), shown[0])
        others = [card for card in shown if card is not chosen]
        other = self._pointed if self._pointed in others else others[0]
        first, second = sorted((chosen, other), key=shown.index)
        return first, second

    def _show(
        self, found: tuple[tuple[ResponseCard, ResponseCard], Cut, Cut, tuple[Spans, Spans, float]]
    ) -> None:
        pair, first, second, (only_first, only_second, shared) = found
        if not self.on or pair != self._pair() or tuple(self._cut(card) for card in pair) != (first, second):
            return
        if shared < _LITTLE_SHARED:
            self.note.set_text(self.tr("These responses share little text"))
            self.note.show()
            return
        self.legend.show_pair(*(card.head.letter for card in pair))
        for card, spans, colour in ((pair[0], only_first, "diffA"), (pair[1], only_second, "diffB")):
            card.block.set_marks(LAYER, [Mark(start, end, colour) for start, end in spans])


def differences(first: Cut, second: Cut) -> tuple[Spans, Spans, float]:
    """Give the spans that only the first and only the second text has, and the share of words in both.

    Each text comes with the starts of its words where its script needs them. Case does not matter.
    """
    cuts = [words.word_spans(text, borders) for text, borders in (first, second)]
    found = _compared(first[0], second[0], cuts)
    if found is None:
        # One word thousands of times over: whole sentences tell the differences in bounded time.
        cuts = [words.sentence_spans(text) for text, _borders in (first, second)]
        found = _compared(first[0], second[0], cuts) or ([], 0.0)
    steps, shared = found
    changed = [step for step in steps if step[0] != "equal"]
    only_first = _whole(cuts[0], [(step[1], step[2]) for step in changed])
    only_second = _whole(cuts[1], [(step[3], step[4]) for step in changed])
    return only_first, only_second, shared


def _compared(first: str, second: str, cuts: list[Spans]) -> Any:
    ours, theirs = (
        [text[start:end].casefold() for start, end in own]
        for text, own in zip((first, second), cuts, strict=True)
    )
    return matching.opcodes(ours, theirs)


def _whole(cuts: Spans, changed: Sequence[tuple[int, int]]) -> Spans:
    return [(cuts[low][0], cuts[high - 1][1]) for low, high in changed if high > low]
