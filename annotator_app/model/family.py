# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a task family is: data. Widgets, figures and exports know question kinds, never families."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from annotator_app.model.item import Item
from annotator_app.model.question import AnyQuestion, AtMost, Is, Question
from annotator_app.text import Marked

Shape = Literal["block", "turns", "responses", "options"]
Answers = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Part:
    """One field of an item that is shown: a block, a list of turns, of responses, or of options.

    `least` and `most` bound the entries of a list. `show` says where: to be read at the start side, with
    the questions at the end side, or one card for each entry over the whole width.
    """

    field: str
    shape: Shape
    title: Marked
    needed: bool = True
    markable: bool = False
    least: int = 1
    most: int = 1
    show: Literal["read", "ask", "cards"] = "read"


@dataclass(frozen=True, kw_only=True)
class Own:
    """A question of the family itself, with the program's words for it.

    `asked` tells whether it stands without being named in the plan. `instead` names own questions that it
    replaces when a plan names it. `starts_from` is the field whose text a written answer starts from. `told` are the
    words where the answer of anybody is told, since "your" is for who is asked.
    """

    question: AnyQuestion
    words: Marked
    asked: bool = True
    instead: tuple[str, ...] = ()
    starts_from: str | None = None
    told: Marked | None = None


def always(_question: Question, _answers: Answers) -> bool:
    """The rule of a family without a rule: everything is asked."""
    return True


@dataclass(frozen=True, kw_only=True, eq=False)
class Family:
    """A kind of work.

    `parts` are the fields of an item; `any_of` names parts of which at least one has to be there.
    `own` are the family's questions in the order of asking. `criteria` says that questions of kind scale
    which a plan adds are criteria: asked of each response and required, and stand in place of the ready ones.
    `asks` is the cross-question rule: whether a question is asked after these answers. `words` are the family's
    own for reserved options; `none_note` among them asks for a note where none of the options fits.
    """

    id: str
    title: Marked
    parts: tuple[Part, ...]
    own: tuple[Own, ...]
    any_of: tuple[str, ...] = ()
    criteria: bool = False
    asks: Callable[[Question, Answers], bool] = always
    words: Mapping[str, Marked] = field(default_factory=dict)

    def own_question(self, id_: str) -> Own | None:
        """Give the family's own question of that id, or None."""
        return next((own for own in self.own if own.question.id == id_), None)

    def part(self, field_: str) -> Part | None:
        """Give the part that shows this field, or None."""
        return next((part for part in self.parts if part.field == field_), None)

    def asked(self, question: Question, answers: Answers) -> bool:
        """Tell whether `question` is asked after `answers`: by its own condition and the family's rule."""
        condition = question.required
        if isinstance(condition, Is) and not _given(answers.get(condition.question), condition.is_):
            return False
        return self.asks(question, answers)

    def required(self, question: Question, answers: Answers) -> bool:
        """Tell whether `question` has to be answered after `answers`."""
        if not self.asked(question, answers):
            return False
        if isinstance(question.required, AtMost):
            return _low(answers.get(question.required.question), question.required.at_most)
        return isinstance(question.required, Is) or question.required

    def missing(self, questions: tuple[AnyQuestion, ...], item: Item, answers: Answers) -> list[str]:
        """Give the ids of the required questions that are not wholly answered, in the order of asking."""
        return [
            question.id
            for question in questions
            if self.required(question, answers) and not answered(question, item, answers.get(question.id))
        ]


def answered(question: Question, item: Item, value: Any) -> bool:
    """Tell whether `value` is an answer at all; asked of each response, every response needs one."""
    if value is None or value == "" or value == [] or value == {}:
        return False
    if question.each == "response":
        return isinstance(value, Mapping) and all(
            value.get(response) not in (None, "", []) for response in item.response_ids
        )
    return True


def _given(value: Any, wanted: tuple[str, ...]) -> bool:
    if isinstance(value, Mapping):
        return any(_given(one, wanted) for one in value.values())
    if isinstance(value, list):
        return any(_given(one, wanted) for one in value)
    return value is not None and str(value) in wanted


def _low(value: Any, at_most: int) -> bool:
    if isinstance(value, Mapping):
        return any(_low(one, at_most) for one in value.values())
    return type(value) is int and value <= at_most
