# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What every question widget can do: show an item, show a value, take digits, have the ring.

A widget is built once for a question of a pack and shows one item after the other. It says `changed`
only when a person changed the value, and `moved_on` when the choice answers the question, so that the
ring goes to the next open one. `hinted` says that what going on would do has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.key_cap import Look
from annotator_app.gui.parts.texts.label import trouble_label
from annotator_app.gui.questions.wording import Scene, Words
from annotator_app.model.item import Item
from annotator_app.model.question import Question
from annotator_app.text import Marked

if TYPE_CHECKING:
    from annotator_app.gui.questions.none_words import NoneWords

Caps = Callable[[int], tuple[str, ...]]


class QuestionView(QWidget):
    """The widget of one question; a kind overrides what differs."""

    changed = Signal(object)
    moved_on = Signal()
    entered = Signal()
    hinted = Signal()

    #: the line that asks for a note where no label fits, for choices that ask for one
    words: NoneWords | None = None
    #: whether a person writes here, so that the pane takes more room
    writes = False
    #: whether it takes the whole width instead of a place in the answer pane
    wide = False

    def __init__(self, theme: Theme, scene: Scene, question: Question, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.theme, self.scene, self.question = theme, scene, question
        self.item: Item | None = None
        self._caps: Caps | None = None
        self._ring = False
        self.trouble = trouble_label(theme, self)
        self.trouble.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show the question for `item`, nothing answered; `order` is that of its options or responses."""
        self.item = item
        self.complain("")

    def set_value(self, value: Any) -> None:
        """Show `value` as the answer; None: open. Every kind has its own."""

    def choose_slot(self, slot: int) -> bool:
        """Take the digit `slot`; False if it means nothing here."""
        return False

    def set_caps(self, caps: Caps) -> None:
        """Show the keys that choose now: `caps(slot)` gives the caps of a digit."""
        self._caps = caps
        self._show_caps()

    def set_ring(self, here: bool) -> None:
        """Know whether digits answer this question; the caps are strong while they do."""
        self._ring = here
        self._show_caps()

    def draw_caps(self, caps: Caps, look: Look) -> None:
        """Show `caps` where this kind has them."""

    def fit_into(self, height: int) -> None:
        """Know how many pixels high the pane is: a field grows up to it, then it scrolls."""

    def take_focus(self) -> None:
        """Take the focus where answering begins."""
        self.setFocus()

    def has_caret(self) -> bool:
        """Whether a text field of this question has the caret."""
        return False

    def choose_highlighted(self) -> bool:
        """Take what is highlighted as the answer; True if that changed the answer."""
        return False

    def would_choose(self) -> bool:
        """Whether going on takes what is highlighted."""
        return False

    def step_out(self) -> bool:
        """Go out by one level inside the question, losing nothing; False where there is none."""
        return False

    def warned(self) -> bool:
        """Whether a warning stands open."""
        return False

    def keep(self) -> None:
        """Keep the answer in spite of the warning."""

    def language_record(self) -> str | None:
        """Give what is recorded of the language of a written answer (packs.md 5.6a)."""
        return None

    def starts_from_response(self) -> bool:
        """Whether the answer starts from the text of the response on the screen."""
        return False

    def start_from(self, text: str) -> None:
        """Know the text that the answer starts from."""

    def prefetch(self, item: Item, order: Sequence[str]) -> None:
        """Lay the texts of a coming item out in idle time."""

    def add_words(self, label: Marked | None) -> None:
        """Have the line that asks, with `label`, for a note where no label fits."""
        if label is not None:
            from annotator_app.gui.questions.none_words import NoneWords

            self.words = NoneWords(self.theme, label, self)
            self.words.entered.connect(self.entered)

    def set_asked(self, asked: bool) -> None:
        """Be there only while the question is asked."""
        self.setVisible(asked)

    def complain(self, sentence: str) -> None:
        """Say in place what is missing; "" takes it back."""
        self.trouble.set_text(sentence)
        self.trouble.setVisible(bool(sentence))

    def language(self) -> str | None:
        """The language of the item that is shown."""
        own = self.item.language if self.item else None
        return own or self.scene.task.one_language

    def title(self) -> Words:
        """The words of the question."""
        return self.scene.title(self.question, self.language())

    def _show_caps(self) -> None:
        if self._caps is not None:
            self.draw_caps(self._caps, Look.STRONG if self._ring else Look.PALE)
