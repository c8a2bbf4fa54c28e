# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A choice among a few options: boxes with digits, one or several, and the reserved ones apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option_list import Choice as Shown
from annotator_app.gui.parts.choices.option_list import OptionList
from annotator_app.gui.parts.key_cap import Look
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.fitting import FEW
from annotator_app.gui.questions.view import Caps, QuestionView
from annotator_app.gui.questions.wording import Scene, Words, of_data
from annotator_app.model.ids import CANNOT_JUDGE, NONE, RESERVED_OPTIONS
from annotator_app.model.item import Item
from annotator_app.model.question import Choice


class ChoiceView(QuestionView):
    """Up to nine options. The value is an option id, or a list of them where several may be chosen."""

    question: Choice

    def __init__(self, theme: Theme, scene: Scene, question: Choice, parent: QWidget | None = None) -> None:
        """Make the heading and the group of options."""
        super().__init__(theme, scene, question, parent)
        self._heading = Label(theme, "heading", "text", self, inset=True)
        self._hint = Label(theme, "small", "textSoft", self, inset=True)
        self.options = OptionList(theme, self, many=question.multiple)
        self._ids: list[str] = []
        for part in (self._heading, self._hint, self.trouble, self.options):
            self.column.addWidget(part)
        self.add_words(scene.none_note(question))
        if self.words is not None:
            self.column.addWidget(self.words)
        self.options.chosen.connect(self._on_chosen)
        self.options.got_focus.connect(self.entered)
        self.setFocusProxy(self.options)

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show the options in `order`, the reserved ones last."""
        super().show_item(item, order)
        title = self.title()
        self._heading.set_text(title.text, title.script, title.rtl)
        # Where the item brings its own question and options, that question is the heading.
        self._heading.setVisible(not self.question.options_from or bool(self.question.text))
        hint = self.scene.words(self.question.help, self.language())
        many = self.tr("Choose all that fit") if self.question.multiple else self.tr("Choose one")
        self._hint.set_text(hint.text or many, hint.script, hint.rtl)
        rows = list(self._rows(item, order))
        self._ids = [id_ for id_, _row in rows]
        self.options.set_choices(title.text, [row for _id, row in rows])

    def set_value(self, value: Any) -> None:
        """Show the chosen options."""
        chosen = value if isinstance(value, list) else [value]
        self.options.set_chosen([place for place, id_ in enumerate(self._ids) if id_ in chosen])
        self._ask_words(chosen)

    def has_caret(self) -> bool:
        """Whether the caret is in the line for the words."""
        return self.words is not None and self.words.editor.hasFocus()

    def choose_slot(self, slot: int) -> bool:
        """Press the option with this digit."""
        return self.options.choose_slot(slot)

    def take_focus(self) -> None:
        """Give the ring to the chosen option, else to the first."""
        self.options.take_focus()

    def _rows(self, item: Item, order: Sequence[str]) -> Iterator[tuple[str, Shown]]:
        number = 0
        for number, id_ in enumerate((id_ for id_ in order if id_ not in RESERVED_OPTIONS), start=1):
            yield id_, self._row(self._words(item, id_), self._help(id_), number if number <= FEW else None)
        both = self.question.none and self.question.cannot_judge
        if both or self.question.cannot_judge:
            # Where both are offered, cannot judge is the last numbered option (ux.md 6.1).
            slot = (number + 1 if number < FEW else None) if both else 0
            yield CANNOT_JUDGE, self._row(self.scene.reserved(CANNOT_JUDGE), Words(""), slot, apart=True)
        if self.question.none:
            yield NONE, self._row(self.scene.reserved(NONE), Words(""), 0, apart=not both)

    def _row(self, words: Words, help_: Words, slot: int | None, *, apart: bool = False) -> Shown:
        return Shown(words.text, help_.text, slot, words.script, words.rtl, apart)

    def _words(self, item: Item, id_: str) -> Words:
        if self.question.options_from:
            block = item.blocks[f"option.{id_}"]
            return of_data(block.text, block.language, self.scene.task)
        option = next(option for option in self.question.options if option.id == id_)
        return self.scene.words(option.text, self.language())

    def _help(self, id_: str) -> Words:
        option = next((option for option in self.question.options if option.id == id_), None)
        return self.scene.words(option.help, self.language()) if option else Words("")

    def draw_caps(self, caps: Caps, look: Look) -> None:
        """Show the caps of the digits."""
        self.options.set_caps(caps, look)

    def _on_chosen(self, places: list[int]) -> None:
        ids = [self._ids[place] for place in places]
        self.complain("")
        self._ask_words(ids)
        if self.question.multiple:
            self.changed.emit(ids or None)
            return
        self.changed.emit(ids[0] if ids else None)
        if ids:
            self.moved_on.emit()

    def _ask_words(self, chosen: list[str]) -> None:
        if self.words is not None:
            self.words.ask(NONE in chosen)
