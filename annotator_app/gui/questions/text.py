# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Written text: a field with its count and goal, the language hint, and quiet checks below it.

Nothing here blocks. The language is looked at after a pause in typing, in another thread; what the
person decided about it is kept for the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.key_cap import Look
from annotator_app.gui.parts.texts.field import TextField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.language_card import LanguageCard
from annotator_app.gui.questions.quiet_checks import QuietChecks, SourceText
from annotator_app.gui.questions.view import Caps, QuestionView
from annotator_app.gui.questions.wording import Scene, of_data
from annotator_app.language import tags, words
from annotator_app.language.detect import Finding
from annotator_app.model.ids import NONE
from annotator_app.model.item import Item
from annotator_app.model.question import Text

_AROUND_FIELD = 150  # pixels of its label, the scale and the checks


class TextView(QuestionView):
    """A field of several lines. The value is the text as typed, or `{"none": true}`.

    `reveal(block, start, end)`: this stretch of a text is to be shown.
    """

    question: Text
    writes = True
    reveal = Signal(str, int, int)

    def __init__(self, theme: Theme, scene: Scene, question: Text, parent: QWidget | None = None) -> None:
        """Make the field and what stands below it."""
        super().__init__(theme, scene, question, parent)
        own = scene.family.own_question(question.id)
        self._starts_from = own.starts_from if own else None
        self._hint = Label(theme, "small", "textSoft", self, inset=True)
        self.field = TextField(theme, self, lines=4 if question.goal else 3)
        self.card = LanguageCard(theme, self)
        self.checks = QuietChecks(theme, self)
        self.none = OptionList(theme, self)
        for part in (self._hint, self.field, self.trouble, self.card, self.checks, self.none):
            self.column.addWidget(part)
        self.field.edited.connect(self._edited)
        self.field.entered.connect(self.entered)
        self.none.chosen.connect(self._none_chosen)
        self.none.got_focus.connect(self.entered)
        self.card.change_asked.connect(self.change)
        self.card.keep_asked.connect(self.keep)
        self.checks.copied.clicked.connect(self._show_copied)
        self.none.setVisible(question.none)
        self.setFocusProxy(self.field)
        self._finding: Finding | None = None
        self._kept = False
        self._given = ""

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show an empty field in the language of the answer, or the text that the answer starts from."""
        super().show_item(item, order)
        self._finding, self._kept = None, False
        self.card.hide()
        title, language = self.title(), self.answer_language()
        self.field.set_label(self._label(title.text, language))
        hint = self.scene.words(self.question.help, self.language())
        self._hint.set_text(hint.text, hint.script, hint.rtl)
        self._hint.setVisible(bool(hint.text))
        data = of_data("", language, self.scene.task)
        self.field.set_manner(data.script, data.rtl if language else None, (tags.split(language) or ("",))[0])
        self._given = self._start_text(item)
        # Even where no letter changes: the steps of the item before cannot be undone here.
        self.field.set_content(self._given)
        self.none.set_choices(title.text, [Choice(self.scene.reserved(NONE).text, "", 0, apart=True)])
        self.checks.set_goal(self.question.goal, words.unit_of(language), terms=bool(self.scene.task.terms))
        self.set_value(None)

    def set_value(self, value: Any) -> None:
        """Show the text of an answer; open: what it starts from."""
        self.none.set_chosen([0] if value == {NONE: True} else [])
        text = value if isinstance(value, str) else "" if value else self._given
        if text != self.field.content():
            self.field.set_content(text)
        self._count()

    def start_from(self, text: str) -> None:
        """Know the text that this answer starts from, as that of the response on the screen."""
        self._given = text

    def starts_from_response(self) -> bool:
        """Whether the answer starts from the text of the response on the screen."""
        return self._starts_from == "responses"

    def answer_language(self) -> str | None:
        """The language in which the answer is expected; None: it is not checked."""
        return self.language() if self.question.language == "item" else self.question.language

    def language_record(self) -> str | None:
        """Give what is recorded of the language of the answer (packs.md 5.6a)."""
        if self._finding is None or not self.field.content().strip():
            return None
        return "kept" if self._kept else self._finding.verdict

    def warned(self) -> bool:
        """Whether the language card is open."""
        return not self.card.isHidden()

    def keep(self) -> None:
        """Keep the answer in the language it is in; this is recorded."""
        self._kept = True
        self.card.hide()

    def step_out(self) -> bool:
        """Close the language card, else leave the field."""
        if self.warned():
            self.change()
            return True
        return False

    def change(self) -> None:
        """Go back into the text, caret at its end."""
        self.card.hide()
        self.field.editor.moveCursor(self.field.editor.textCursor().MoveOperation.End)
        self.field.editor.setFocus()

    def choose_slot(self, slot: int) -> bool:
        """0 says that there is no answer, where that is offered."""
        return self.question.none and self.none.choose_slot(slot)

    def fit_into(self, height: int) -> None:
        """Let the field grow until it fills the pane with its label and what is said below it."""
        self.field.set_ceiling(max(height - round(self.theme.pad(_AROUND_FIELD)), height // 2))

    def take_focus(self) -> None:
        """Put the caret into the field."""
        self.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_caret(self) -> bool:
        """Whether the caret is in the field."""
        return self.field.editor.hasFocus()

    def _label(self, title: str, language: str | None) -> str:
        if not language or self.question.text:
            return title
        return translate.filled(
            self.tr("{title} in {language}"), title=title, language=self.scene.names(language)
        )

    def _start_text(self, item: Item) -> str:
        if not self._starts_from or self._starts_from == "responses":
            return self._given if self._starts_from else ""
        block = item.blocks.get(self._starts_from)
        return block.text if block else ""

    def _edited(self) -> None:
        text = self.field.content()
        self.complain("")
        self.none.set_chosen([])
        self._count()
        unchanged = bool(self._starts_from) and text == self._given
        self.changed.emit(text if text.strip() and not unchanged else None)
        self._ask(text)

    def _none_chosen(self, places: list[int]) -> None:
        self.card.hide()
        if places:
            self.field.set_content("")
        self.changed.emit({NONE: True} if places else None)
        if places:
            self.moved_on.emit()

    def _count(self) -> None:
        text = self.field.content()
        length = words.count(text, self.answer_language(), unit=self._unit())
        many = length.unit == "characters"
        said = (
            self.tr("%n character(s)", "", length.number)
            if many
            else self.tr("%n word(s)", "", length.number)
        )
        over = self.question.limit is not None and len(text) > self.question.limit
        if over:
            said = translate.filled(
                self.tr("{count} of {limit} characters"), count=len(text), limit=self.question.limit
            )
        self.field.set_count(said, "warn" if over else "textSoft")
        self.checks.show_length(length.number)

    def _unit(self) -> Any:
        return (
            self.question.goal.unit
            if self.question.goal and self.question.goal.unit == "characters"
            else None
        )

    def _sources(self) -> list[SourceText]:
        if self.item is None:
            return []
        shown = [part.field for part in self.scene.family.parts if part.shape == "block"]
        blocks = [self.item.blocks[field] for field in shown if field in self.item.blocks]
        return [SourceText(block.name, block.text, block.words) for block in blocks]

    def _ask(self, text: str) -> None:
        declared, sources = self.answer_language() or "", self._sources()
        with_checks = self.question.goal is not None or bool(self.scene.task.terms)
        spoken = {name: block.language for name, block in self.item.blocks.items()} if self.item else {}
        task = self.scene.task
        look = self.scene.look

        def work() -> Any:
            source = "\n".join(one.text for one in sources)
            finding = look(text, declared, source) if declared else None
            if not with_checks:
                return text, finding, None
            terms: tuple[str, ...] = ()
            if task.terms:
                from annotator_app.language.terms import finder_of

                texts = [(one.text, spoken.get(one.block) or task.one_language) for one in sources]
                missing = finder_of(task.terms).missing(text, declared or None, texts)
                terms = tuple(term.text for term in missing)
            return text, finding, self.checks.look(text, sources, terms)

        self.scene.advice.ask(work, self._take_advice)

    def _show_copied(self) -> None:
        """Select the copied stretch in the answer, and tell where it stands in the text."""
        found = self.checks.found
        if found is not None and found.copied.words:
            self.field.editor.select_span(*found.copied.in_text)
            self.reveal.emit(found.block, *found.copied.in_source)

    def _take_advice(self, advice: Any) -> None:
        text, finding, checks = advice
        if text != self.field.content():
            return
        if checks is not None:
            self.checks.show_found(checks, finding)
        if finding is None:
            return
        again = self._finding is not None and self._finding.language == finding.language and self._kept
        self._kept = again
        new = finding.verdict == "mismatch" and (
            self._finding is None or self._finding.language != finding.language
        )
        self._finding = finding
        if finding.verdict != "mismatch":
            self.card.hide()
        elif new:
            self.card.show_finding(self._looks_like(finding), self._asks_for(), self.scene.keys)

    def _looks_like(self, finding: Finding) -> str:
        if finding.language:
            return translate.filled(
                self.tr("This looks like {language}"), language=self.scene.names(finding.language)
            )
        return self.tr("This is in another script")

    def _asks_for(self) -> str:
        language = self.scene.names(self.answer_language() or "")
        sentence = self.tr(
            "The task asks for {language}. Write the answer in {language}, or keep it if this is right. "
            "Your choice is recorded."
        )
        return translate.filled(sentence, language=language)

    def draw_caps(self, caps: Caps, look: Look) -> None:
        """Show the caps of the digits."""
        self.none.set_caps(caps, look)
