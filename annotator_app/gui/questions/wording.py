# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The words that a question shows: the bundle's where it has some, else the program's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator_app.gui import translate
from annotator_app.gui.advice import Advice
from annotator_app.language import direction, script
from annotator_app.model.family import Family
from annotator_app.model.ids import RESERVED
from annotator_app.model.pack import Task
from annotator_app.model.question import Choice, Question
from annotator_app.model.texts import Texts, shown
from annotator_app.text import Marked

if TYPE_CHECKING:
    from annotator_app.gui.keyboard.keys import Keys
    from annotator_app.gui.session import Session
    from annotator_app.language.detect import Finding
    from annotator_app.workflows.handing_back.earlier_versions import EarlierVersions
    from annotator_app.workflows.labelling.label import LabellingSession


@dataclass(frozen=True, slots=True)
class Words:
    """A text with the script and the direction in which it is set; "" and None: those of the interface."""

    text: str
    script: str = ""
    rtl: bool | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """Where questions are shown: the task, its family, the language of the interface.

    `names` gives the name of a language for a sentence; `advice` is where slow hints are worked out;
    `look` compares a text with the language it should be in and what the writer had before them; `keys`
    knows which keys the person has.
    """

    task: Task
    family: Family
    interface: str
    names: Callable[[str], str]
    advice: Advice
    look: Callable[[str, str, str], Finding]
    keys: Keys

    @classmethod
    def of(cls, session: Session, labelling: LabellingSession | EarlierVersions) -> Scene:
        """Give the scene of a pack in a window."""
        hints = (session.name_of, session.advice, session.look)
        return cls(labelling.task, labelling.family, session.language, *hints, session.keys)

    def words(self, texts: Texts | None, language: str | None, own: Marked | None = None) -> Words:
        """Give the bundle's text to show for an item in `language`; without one the program's own words."""
        text, tag = shown(texts, self.interface, language)
        if not text:
            return Words(translate.said(own)) if own is not None else Words("")
        form = script.to_show(tag, text)
        return Words(text, form, direction.right_to_left(tag, text))

    def title(self, question: Question, language: str | None) -> Words:
        """Give the words of a question."""
        own = self.family.own_question(question.id)
        return self.words(question.text, language, own.words if own else None)

    def told_title(self, question: Question, language: str | None) -> Words:
        """Give the words of a question where the answer of anybody is told."""
        own = self.family.own_question(question.id)
        return self.words(question.text, language, (own.told or own.words) if own else None)

    def reserved(self, option: str) -> Words:
        """Give the words of a reserved option: the family's own, else what all families say."""
        own = self.family.words.get(option)
        return Words(translate.said(own if own is not None else RESERVED[option]))

    def none_note(self, question: Choice) -> Marked | None:
        """Give the words that ask for a note where no label of `question` fits; None: nothing is asked."""
        return self.family.words.get("none_note") if question.none and not question.options_from else None


def of_data(text: str, language: str | None, task: Task) -> Words:
    """Give a text of the data with the script and direction of its own language."""
    tag = language or task.one_language
    return Words(text, script.to_show(tag, text), direction.right_to_left(tag, text))
