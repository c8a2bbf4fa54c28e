# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An answer in words, on one line: the names of labels, the beginning of a text, scores, marks counted.

In a ranking those that share a place stand with = between them. On request texts are whole, with all their lines.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from annotator_app.gui import translate
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.reading.tabs import LETTERS
from annotator_app.model.ids import RESERVED
from annotator_app.model.item import Item
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Text

_FIRST_LETTERS = 90
_NONE = {"none": True}
_TIED = " = "
_ASKS = ("?", "\uff1f", "\u061f", "\u037e", "\u1367")  # Latin, full width, Arabic, Greek, Ethiopic
_BESIDE = "{question} {answer}"


def answer_words(
    scene: Scene, item: Item, responses: Sequence[str], answers: Mapping[str, Any], *, whole: bool = False
) -> str:
    """Give what `answers` say of an item, whose `responses` stand in this order; `whole`: texts in full."""
    lines = answer_lines(scene, item, responses, answers, whole=whole)
    return "\n".join(pair(line.title, line.value) if line.title else line.value for line in lines)


@dataclass(frozen=True)
class AnswerLine:
    """What was answered to one question, in words; `title` is "" where the task asks one thing only."""

    question: AnyQuestion
    title: str
    value: str


def answer_lines(
    scene: Scene, item: Item, responses: Sequence[str], answers: Mapping[str, Any], *, whole: bool = False
) -> list[AnswerLine]:
    """Give the same line by line."""
    words = _Words(scene, item, dict(zip(responses, LETTERS, strict=False)), whole)
    several = len(scene.task.questions) > 1
    return [
        AnswerLine(
            question,
            scene.told_title(question, item.language).text if several else "",
            words.of(question, answers[question.id]),
        )
        for question in scene.task.questions
        if question.id in answers
    ]


def pair(question: str, answer: str) -> str:
    """Give a question with what was answered; behind the sign that ends a question no colon stands."""
    asks = question.rstrip().endswith(_ASKS)
    words = _BESIDE if asks else QCoreApplication.translate("AnswerWords", "{question}: {answer}")
    return translate.filled(words, question=question, answer=answer)


@dataclass(frozen=True)
class _Words:
    """The words for values of one item."""

    scene: Scene
    item: Item
    letters: Mapping[str, str]
    whole: bool

    def of(self, question: AnyQuestion, value: Any) -> str:
        """Give the words of a value, that of each response where it is asked of each."""
        if isinstance(value, Mapping) and value != _NONE:
            order = list(self.letters)
            told = sorted(value, key=lambda one: order.index(one) if one in order else len(order))
            return translate.listed(
                pair(self.letters.get(one, one), self._one(question, value[one])) for one in told
            )
        return self._one(question, value)

    def _one(self, question: AnyQuestion, value: Any) -> str:
        if value == _NONE:
            return self.scene.reserved("none").text
        if isinstance(question, Evidence):
            return self._marks(question, value)
        if isinstance(value, list):
            return translate.listed(self._place(question, one) for one in value)
        if not isinstance(value, str):
            return translate.digits(str(value))
        if value in RESERVED and not isinstance(question, Text):
            return self.scene.reserved(value).text
        if isinstance(question, Comparison):
            return self.letters.get(value, value)
        if isinstance(question, Choice):
            return self._option(question, value)
        line = value if self.whole else " ".join(value.split())
        return line if self.whole or len(line) <= _FIRST_LETTERS else line[:_FIRST_LETTERS] + "…"

    def _place(self, question: AnyQuestion, value: Any) -> str:
        """Give one of several values, or all that share a place of a ranking."""
        if isinstance(value, list):
            return _TIED.join(self._one(question, one) for one in value)
        return self._one(question, value)

    def _marks(self, question: Evidence, marks: list[Any]) -> str:
        if not self.whole:
            return _Counted().marks(len(marks))
        names = {one.id: one.text for one in question.labels}
        said = []
        for mark in marks:
            text = self.item.blocks[mark["block"]].text[mark["start"] : mark["end"]]
            label = self.scene.words(names.get(mark.get("label") or ""), self.item.language).text
            said.append(pair(label, text) if label else text)
        return translate.listed(said)

    def _option(self, question: Choice, value: str) -> str:
        own = next((option for option in question.options if option.id == value), None)
        if own is not None:
            return self.scene.words(own.text, self.item.language).text or value
        block = self.item.blocks.get(f"option.{value}")
        return block.text if block is not None else value


class _Counted(QObject):
    """Counted words: Qt's extractor takes their plural forms from the `tr` of a class only."""

    def marks(self, count: int) -> str:
        """Give how many stretches are marked."""
        return self.tr("%n mark(s)", "", count)
