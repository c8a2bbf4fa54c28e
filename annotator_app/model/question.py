# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Questions: one thing to fill in for an item, by kind (packs.md 5.6a).

A kind knows which values fit it and nothing of the family that asks it. Values are those of cli.md
"Answers". The records are frozen dataclasses, since the window needs them before its first paint;
`model/border.py` validates them when they come from a file.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from annotator_app.errors import QuestionError
from annotator_app.model.answer import LONGEST_TEXT
from annotator_app.model.ids import BAD, CANNOT_JUDGE, EQUAL, NONE
from annotator_app.model.item import Item
from annotator_app.model.texts import Texts
from annotator_app.text import QT_TRANSLATE_NOOP

Level = Literal["nominal", "ordinal", "interval", "free"]

NOT_AN_OPTION = QT_TRANSLATE_NOOP("answers", "“{value}” is not one of the options.")
NEEDS_LIST = QT_TRANSLATE_NOOP("answers", "Several options are given as a list, each once.")
NOT_A_POINT = QT_TRANSLATE_NOOP("answers", "The score has to be a whole number from {min} to {max}.")
NOT_TEXT = QT_TRANSLATE_NOOP("answers", "The answer has to be text.")
TOO_LONG = QT_TRANSLATE_NOOP("answers", "The text is longer than {limit} characters.")
NOT_A_MARK = QT_TRANSLATE_NOOP("answers", "A mark names its block, its start and its end.")
OUTSIDE = QT_TRANSLATE_NOOP("answers", "A mark lies outside the text of “{block}”.")
NOT_A_LABEL = QT_TRANSLATE_NOOP("answers", "“{value}” is not a label of these marks.")
TOO_FEW = QT_TRANSLATE_NOOP("answers", "Marks needed: at least {count}.")
NOT_A_RESPONSE = QT_TRANSLATE_NOOP("answers", "“{value}” is not a response of this item.")
NOT_A_RANKING = QT_TRANSLATE_NOOP("answers", "A ranking names every response once, best first.")


@dataclass(frozen=True, kw_only=True)
class Option:
    """What a choice offers; the id never changes, the texts are translated."""

    id: str
    text: Texts
    help: Texts | None = None
    definition: Texts | None = None
    not_for: Texts | None = None
    example: Texts | None = None
    aliases: Mapping[str, tuple[str, ...]] | None = None
    group: str | None = None


@dataclass(frozen=True, kw_only=True)
class Named:
    """An id with its texts: a group of options, a label or a severity of marks."""

    id: str
    text: Texts


@dataclass(frozen=True, kw_only=True)
class Goal:
    """The length aimed at; it advises and never blocks."""

    unit: Literal["words", "characters"] = "words"
    min: int | None = None
    max: int | None = None


@dataclass(frozen=True, kw_only=True)
class AtMost:
    """Required as soon as the score of another question is this or less."""

    question: str
    at_most: int


@dataclass(frozen=True, kw_only=True)
class Is:
    """Asked, and then required, only after one of these answers to an earlier question."""

    question: str
    is_: tuple[str, ...]


Required = bool | AtMost | Is


@dataclass(frozen=True, kw_only=True)
class Question(ABC):
    """What all kinds share. `text` may lack for a family's own question: the program has words for it."""

    id: str
    text: Texts = field(default_factory=dict)
    help: Texts | None = None
    required: Required = False
    level: Level = "free"
    each: Literal["item", "response"] = "item"

    def check(self, value: Any, item: Item) -> None:
        """Refuse a value that does not fit: raises QuestionError with the sentence to show beside the field."""
        if self.each == "item":
            self.check_one(value, item)
            return
        if not isinstance(value, Mapping):
            raise self._misfit(NOT_A_RESPONSE, value=value)
        for response, one in value.items():
            if response not in item.response_ids:
                raise self._misfit(NOT_A_RESPONSE, value=response)
            self.check_one(one, item)

    @property
    def blank_speaks(self) -> bool:
        """Whether who was asked and left it empty says that there is nothing to tick or to mark."""
        return False

    def said_in(self, answers: Mapping[str, Any], responses: Iterable[str] = ()) -> Any:
        """Give what one finished answer says to this question, None where it says nothing.

        `responses`: those of the item, for what is asked of each.
        """
        value = answers.get(self.id)
        if not self.blank_speaks:
            return value
        if self.each == "response":
            return {name: [] for name in responses} | dict(value or {})
        return [] if value is None else value

    @abstractmethod
    def check_one(self, value: Any, item: Item) -> None:
        """Refuse one value; each kind has its own."""

    def _misfit(self, said: str, **params: Any) -> QuestionError:
        return QuestionError(said, question=self.id, **params)


@dataclass(frozen=True, kw_only=True)
class Choice(Question):
    """One option, or several; the options stand here or come with the item."""

    kind: ClassVar[str] = "choice"
    level: Level = "nominal"
    options: tuple[Option, ...] = ()
    options_from: Literal["item"] | None = None
    groups: tuple[Named, ...] = ()
    multiple: bool = False
    none: bool = False
    cannot_judge: bool = False

    @property
    def ordered(self) -> bool:
        """Whether one option is chosen out of an order that is the same for every item."""
        return self.level in ("ordinal", "interval") and not self.multiple and self.options_from is None

    def option_ids(self, item: Item) -> list[str]:
        """Give the ids that may be chosen, the reserved ones last."""
        own = item.option_ids if self.options_from else [option.id for option in self.options]
        return own + [NONE] * self.none + [CANNOT_JUDGE] * self.cannot_judge

    @property
    def blank_speaks(self) -> bool:
        """Of several options none may fit; where "none of these" is offered, it is chosen."""
        may_be_none = self.required is not True and not isinstance(self.required, Is)
        return self.multiple and not self.none and may_be_none

    def check_one(self, value: Any, item: Item) -> None:
        """Refuse what is not an option id, or a list of different ones where several may be chosen."""
        allowed = self.option_ids(item)
        chosen = value if self.multiple else [value]
        if not isinstance(chosen, list) or len({str(one) for one in chosen}) != len(chosen):
            raise self._misfit(NEEDS_LIST)
        for one in chosen:
            if not isinstance(one, str) or one not in allowed:
                raise self._misfit(NOT_AN_OPTION, value=one)


@dataclass(frozen=True, kw_only=True)
class Scale(Question):
    """A whole number between two bounds, every point with its written anchor."""

    kind: ClassVar[str] = "scale"
    level: Level = "ordinal"
    min: int = 1
    max: int = 5
    anchors: Mapping[str, Texts] = field(default_factory=dict)
    cannot_judge: bool = False

    @property
    def points(self) -> range:
        """The points from the lowest to the highest."""
        return range(self.min, self.max + 1)

    def check_one(self, value: Any, item: Item) -> None:
        """Refuse what is not a point of the scale."""
        if self.cannot_judge and value == CANNOT_JUDGE:
            return
        if type(value) is not int or value not in self.points:
            raise self._misfit(NOT_A_POINT, min=self.min, max=self.max)


@dataclass(frozen=True, kw_only=True)
class Text(Question):
    """Written text, or `{"none": true}` where "no answer" is offered. `limit` counts code points."""

    kind: ClassVar[str] = "text"
    goal: Goal | None = None
    limit: int | None = None
    language: str | None = None
    none: bool = False

    def check_one(self, value: Any, item: Item) -> None:
        """Refuse what is not text, or longer than the limit."""
        if self.none and value == {NONE: True}:
            return
        if not isinstance(value, str) or not value.strip():
            raise self._misfit(NOT_TEXT)
        limit = LONGEST_TEXT if self.limit is None else min(self.limit, LONGEST_TEXT)
        if len(value) > limit:
            raise self._misfit(TOO_LONG, limit=limit)


@dataclass(frozen=True, kw_only=True)
class Evidence(Question):
    """Marks in the texts of the item: evidence, slots and faults, with a label and a severity where asked."""

    kind: ClassVar[str] = "evidence"
    blocks: tuple[str, ...] = ()
    labels: tuple[Named, ...] = ()
    severities: tuple[Named, ...] = ()
    at_least: int = 0

    @property
    def blank_speaks(self) -> bool:
        """Marks that all are asked for, but nobody has to make, may be none."""
        return self.required is not True and not isinstance(self.required, Is)

    @property
    def is_answer(self) -> bool:
        """Tell whether marks are themselves the answer, asked of all or slots; else people may add them or not."""
        return self.required is True or bool(self.labels and not self.severities)

    def check_one(self, value: Any, item: Item) -> None:
        """Refuse marks outside the blocks that may be marked, or with unknown labels, or too few of them."""
        if not isinstance(value, list):
            raise self._misfit(NOT_A_MARK)
        for mark in value:
            self._check_mark(mark, item)
        if len(value) < self.at_least:
            raise self._misfit(TOO_FEW, count=self.at_least)

    def _check_mark(self, mark: Any, item: Item) -> None:
        if not isinstance(mark, Mapping) or not set(mark) <= {"block", "start", "end", "label", "severity"}:
            raise self._misfit(NOT_A_MARK)
        block, start, end = mark.get("block"), mark.get("start"), mark.get("end")
        if type(start) is not int or type(end) is not int or not isinstance(block, str):
            raise self._misfit(NOT_A_MARK)
        if block not in item.covered(self.blocks) or not 0 <= start < end <= len(item.blocks[block].text):
            raise self._misfit(OUTSIDE, block=block)
        self._check_name(mark.get("label"), self.labels)
        self._check_name(mark.get("severity"), self.severities)

    def _check_name(self, name: Any, offered: tuple[Named, ...]) -> None:
        allowed: list[str | None] = [one.id for one in offered] or [None]
        if name not in allowed:
            raise self._misfit(NOT_A_LABEL, value=name)


@dataclass(frozen=True, kw_only=True)
class Comparison(Question):
    """The best of several responses, or all of them in order with ties."""

    kind: ClassVar[str] = "comparison"
    level: Level = "nominal"
    form: Literal["best", "rank"] = "best"
    equal: bool = True
    bad: bool = True

    def check_one(self, value: Any, item: Item) -> None:
        """Refuse what is neither a response nor an offered "equal" or "bad", or not a full ranking."""
        if (self.bad and value == BAD) or (self.equal and value == EQUAL):
            return
        if self.form == "best":
            if not isinstance(value, str) or value not in item.response_ids:
                raise self._misfit(NOT_A_RESPONSE, value=value)
            return
        if not isinstance(value, list) or not all(isinstance(tie, list) and tie for tie in value):
            raise self._misfit(NOT_A_RANKING)
        named = [response for tie in value for response in tie]
        if sorted(map(str, named)) != sorted(item.response_ids):
            raise self._misfit(NOT_A_RANKING)
        if not self.equal and any(len(tie) > 1 for tie in value):
            raise self._misfit(NOT_A_RANKING)


AnyQuestion = Choice | Scale | Text | Evidence | Comparison
KINDS: tuple[type[Question], ...] = (Choice, Scale, Text, Evidence, Comparison)


def is_category(question: object) -> bool:
    """Tell whether one label without order is the answer: of such labels one is suggested (quality.md 1.4)."""
    if isinstance(question, Choice):
        return not (question.multiple or question.ordered)
    return isinstance(question, Comparison) and question.form != "rank"
