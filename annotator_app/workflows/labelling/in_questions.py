# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stands in the questions of the item in view: which are asked after it, what is missing, what does not fit."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Final

from annotator_app.errors import QuestionError
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion

EMPTY: Final[tuple[object, ...]] = (None, "", [], {})


class InQuestions(ABC):
    """Asks `family` which questions of `task` are asked; `answers` is what stands in them."""

    task: Task
    family: Family
    answers: dict[str, Any]

    @property
    @abstractmethod
    def item(self) -> Item:
        """The item in view."""

    def questions(self) -> tuple[AnyQuestion, ...]:
        """Give the questions that are asked after what stands in them now."""
        given = self._given()
        return tuple(one for one in self.task.questions if self.family.asked(one, given))

    def missing(self) -> list[str]:
        """Give the ids of the required questions that are still open, in the order of asking."""
        return self.family.missing(self.task.questions, self.item, self._given())

    def check(self, question: str) -> QuestionError | None:
        """Give why the value in a question does not fit, or None."""
        asked, value = self.task.question(question), self.answers.get(question)
        if asked is None or not held(value):
            return None
        try:
            asked.check(cleaned(value), self.item)
        except QuestionError as misfit:
            return misfit
        return None

    def _given(self) -> dict[str, Any]:
        return given_of(self.task, self.family, self.answers)


def given_of(task: Task, family: Family, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Give what of `answers` is an answer: questions that are asked and hold something, in the order of asking.

    A value that stands in a question no longer asked counts for no question after it either.
    """
    given: dict[str, Any] = {}
    for question in task.questions:
        value = cleaned(answers.get(question.id))
        if value not in EMPTY and family.asked(question, given):
            given[question.id] = value
    return given


def held(value: Any) -> bool:
    """Whether a question holds anything at all."""
    return cleaned(value) not in EMPTY


def cleaned(value: Any) -> Any:
    """Give a value without what holds nothing: blank text, and responses a question was not answered for."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, dict):
        return {name: one for name, one in value.items() if cleaned(one) not in EMPTY}
    return value
