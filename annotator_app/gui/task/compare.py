# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What only a comparison has: differences between the responses, and scrolling them together.

Differences are words that only one response has, by the word borders of the language; for three or four
responses the chosen one is compared with the one that has the focus. They are off at first, since marks
pull the eye, and they are worked out off the interface thread.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from PySide6.QtCore import QObject

from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.reading_block import Mark
from annotator_app.gui.questions.comparison import ComparisonView
from annotator_app.gui.questions.response_card import ResponseCard
from annotator_app.gui.session import Session
from annotator_app.language import words

_STEP = 60
_LITTLE_SHARED = 0.4
LAYER = "differences"
Spans = list[tuple[int, int]]


class Compare(QObject):
    """Serves the comparison of one pack."""

    def __init__(self, session: Session, cards: ComparisonView, note: Label, parent: QObject) -> None:
        """Say in `note` where the responses share too little to show differences."""
        super().__init__(parent)
        self._session, self._cards, self._note = session, cards, note
        self.on = False
        note.hide()

    def toggle(self) -> None:
        """Show the differences, or hide them."""
        self.on = not self.on
        self.refresh()

    def refresh(self) -> None:
        """Show the differences of the responses that are on the screen now, if they are wanted."""
        for card in self._cards.cards:
            card.block.set_marks(LAYER, [])
        self._note.hide()
        pair = self._pair()
        if not self.on or pair is None:
            return
        first, second = (card.block.text for card in pair)
        self._session.advice.ask_now(lambda: (first, second, differences(first, second)), self._show)

    def scroll(self, way: int) -> None:
        """Scroll all responses together."""
        for card in self._cards.cards:
            bar = card.block.verticalScrollBar()
            bar.setValue(bar.value() + way * _STEP)

    def _pair(self) -> tuple[ResponseCard, ResponseCard] | None:
        shown = [card for card in self._cards.cards if not card.isHidden()]
        if len(shown) < 2:
            return None
        if len(shown) == 2:
            return shown[0], shown[1]
        chosen = next((card for card in shown if card.chosen), shown[0])
        others = [card for card in shown if card is not chosen]
        return chosen, next(
            (card for card in others if card.block.hasFocus() or card.underMouse()), others[0]
        )

    def _show(self, found: tuple[str, str, tuple[Spans, Spans, float]]) -> None:
        first, second, (only_first, only_second, shared) = found
        pair = self._pair()
        if not self.on or pair is None or (pair[0].block.text, pair[1].block.text) != (first, second):
            return
        if shared < _LITTLE_SHARED:
            self._note.set_text(self.tr("These responses share little text"))
            self._note.show()
            return
        for card, spans, colour in ((pair[0], only_first, "diffA"), (pair[1], only_second, "diffB")):
            card.block.set_marks(LAYER, [Mark(start, end, colour) for start, end in spans])


def differences(first: str, second: str) -> tuple[Spans, Spans, float]:
    """Give the spans that only the first and only the second text has, and the share of words in both."""
    spans = words.word_spans(first), words.word_spans(second)
    texts = [
        [text[start:end].casefold() for start, end in own]
        for text, own in zip((first, second), spans, strict=True)
    ]
    matcher = SequenceMatcher(None, *texts, autojunk=False)
    changed = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    first_only = [
        (spans[0][low][0], spans[0][high - 1][1]) for _k, low, high, _b1, _b2 in changed if high > low
    ]
    second_only = [
        (spans[1][low][0], spans[1][high - 1][1]) for _k, _a1, _a2, low, high in changed if high > low
    ]
    return first_only, second_only, matcher.ratio()
