# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An answer in words, on one line: the names of labels, the beginning of a text, scores, marks counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from annotator_app.gui import translate
from annotator_app.gui.questions.wording import RESERVED, Scene
from annotator_app.gui.reading.tabs import LETTERS
from annotator_app.model.item import Item
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence

_FIRST_LETTERS = 90


def answer_words(scene: Scene, item: Item, responses: Sequence[str], answers: Mapping[str, Any]) -> str:
    """Give what `answers` say of an item, whose `responses` stand in this order for the person."""
    letters = dict(zip(responses, LETTERS, strict=False))
    said = []
    for question in scene.task.questions:
        if question.id not in answers:
            continue
        value = _words(scene, item, question, answers[question.id], letters)
        title = scene.title(question, item.language).text
        if len(scene.task.questions) > 1 and title:
            pair = QCoreApplication.translate("AnswerWords", "{question}: {answer}")
            value = translate.filled(pair, question=title, answer=value)
        said.append(value)
    return "\n".join(said)


def _words(scene: Scene, item: Item, question: AnyQuestion, value: Any, letters: Mapping[str, str]) -> str:
    if isinstance(value, Mapping):
        pair = QCoreApplication.translate("AnswerWords", "{question}: {answer}")
        return translate.listed(
            translate.filled(
                pair, question=letters.get(one, one), answer=_one(scene, item, question, given, letters)
            )
            for one, given in value.items()
        )
    return _one(scene, item, question, value, letters)


def _one(scene: Scene, item: Item, question: AnyQuestion, value: Any, letters: Mapping[str, str]) -> str:
    if isinstance(question, Evidence):
        return _Counted().marks(len(value))
    if isinstance(value, list):
        return translate.listed(_one(scene, item, question, one, letters) for one in value)
    if not isinstance(value, str):
        return translate.digits(str(value))
    if value in RESERVED and isinstance(question, Choice | Comparison):
        return scene.reserved(value).text
    if isinstance(question, Comparison):
        return letters.get(value, value)
    if isinstance(question, Choice):
        return _option(scene, item, question, value)
    line = " ".join(value.split())
    return line if len(line) <= _FIRST_LETTERS else line[:_FIRST_LETTERS] + "…"


def _option(scene: Scene, item: Item, question: Choice, value: str) -> str:
    own = next((option for option in question.options if option.id == value), None)
    if own is not None:
        return scene.words(own.text, item.language).text or value
    block = item.blocks.get(f"option.{value}")
    return block.text if block is not None else value


class _Counted(QObject):
    """Counted words: Qt's extractor takes their plural forms from the `tr` of a class only."""

    def marks(self, count: int) -> str:
        """Give how many stretches are marked."""
        return self.tr("%n mark(s)", "", count)
