# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What holds for all items of a task pack: `data/task/task.json` (packs.md 5.6a)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any, Final, Literal

from annotator_app.model.aids import BesideLine, Term
from annotator_app.model.question import (
    KINDS,
    AnyQuestion,
    AtMost,
    Goal,
    Is,
    Named,
    Option,
    Required,
)
from annotator_app.model.strict_json import Json
from annotator_app.model.texts import Texts

_KINDS = {kind.kind: kind for kind in KINDS}  # type: ignore[attr-defined]


@dataclass(frozen=True, kw_only=True)
class GuidelinesFile:
    """Guidelines in one language, a path inside the pack."""

    language: str
    path: str


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where the items come from; shown before the first item and carried into every export."""

    name: str
    licence: str = ""
    origin: str = ""
    credit: str = ""
    warning: Texts = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Returned:
    """An answer that came back to the person who gave it: their own answers, and the reason; nobody else's words."""

    item: str
    answers: Mapping[str, Any]
    category: str
    severity: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Feedback:
    """What became of the answers of the person whom a pack is addressed to; `reasons` counts categories."""

    checked: int
    agreed: int
    corrected: int
    disagreed: int
    reasons: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Practised:
    """An item for practice: the expected answers and a sentence why, both told once the person has answered."""

    item: str
    answers: Mapping[str, Any]
    why: Texts = field(default_factory=dict)


# The language of a task whose items each name their own.
SEVERAL: Final = "mul"
# What of task.json is meant for its addressee alone; no pack for somebody else repeats it.
PERSONAL: Final = ("rework_of", "returned", "feedback", "practice", "positions")


@dataclass(frozen=True, kw_only=True)
class Task:
    """One task: the family, its title, its questions and how it is to be shown.

    `language` is the default tag of the data (`mul`: each item names its own); `language_names` gives
    the plan's own names of languages that no locale data knows. `formatted` names the fields of items
    whose plain marks (headings, lists, code, tables) are shown as such; unsaid it is the responses.
    `characters` are those that the character panel offers for this task. `typing` asks for the counters of
    how written answers came to be, where times are handed back in full. `suggestions`: they are shown before a person
    has answered; unsaid they are hidden until then. `rework_of` is the series whose answers
    came back with this pack, `returned` says why; `feedback` tells its addressee what became of their answers.
    `practice` names the items whose answers count for nothing. `positions` has one letter for each item of the
    pack in their order: how its responses are shown (`model/positions.py`); empty: as `responses_order` says.
    """

    family: str
    title: Texts
    language: str
    questions: tuple[AnyQuestion, ...]
    languages: tuple[str, ...] = ()
    language_names: Mapping[str, Texts] = field(default_factory=dict)
    due: str | None = None
    late: bool = True
    quick: bool = True
    counts: bool = True
    responses_order: Literal["given", "drawn"] = "given"
    formatted: tuple[str, ...] | None = None
    characters: tuple[str, ...] = ()
    typing: bool | None = None
    suggestions: Literal["before"] | None = None
    guidelines: tuple[GuidelinesFile, ...] = ()
    sources: tuple[Source, ...] = ()
    lines: tuple[BesideLine, ...] = ()
    terms: tuple[Term, ...] = ()
    rework_of: str | None = None
    returned: tuple[Returned, ...] = ()
    feedback: Feedback | None = None
    practice: tuple[Practised, ...] = ()
    positions: str = ""

    def shows_formatted(self, field_: str) -> bool:
        """Tell whether the plain marks of the texts of this field are shown as headings, lists, code, tables."""
        return field_ in (("responses",) if self.formatted is None else self.formatted)

    @property
    def one_language(self) -> str | None:
        """The language that all texts are in unless one says otherwise; None where each item names its own."""
        return None if self.language == SEVERAL else self.language

    @cached_property
    def only_language(self) -> str | None:
        """The language that every text is in; None where some are in another."""
        return self.language if set(self.languages) == {self.language} else None

    def question(self, id_: str) -> AnyQuestion | None:
        """Give the question of that id, or None."""
        return next((question for question in self.questions if question.id == id_), None)


def task_from(data: Mapping[str, Any]) -> Task:
    """Give the record of a proven task.json; unknown fields are left out, nothing is checked."""
    known = _known(Task, data)
    known["questions"] = tuple(question_from(one) for one in data.get("questions", ()))
    known["languages"] = tuple(data.get("languages", ()))
    if known.get("formatted") is not None:
        known["formatted"] = tuple(known["formatted"])
    known["guidelines"] = tuple(
        GuidelinesFile(**_known(GuidelinesFile, one)) for one in data.get("guidelines", ())
    )
    known["sources"] = tuple(Source(**_known(Source, one)) for one in data.get("sources", ()))
    known["characters"] = tuple(data.get("characters", ()))
    known["lines"] = tuple(BesideLine(**_known(BesideLine, one)) for one in data.get("lines", ()))
    known["terms"] = tuple(_term(one) for one in data.get("terms", ()))
    known["returned"] = tuple(Returned(**_known(Returned, one)) for one in data.get("returned", ()))
    known["practice"] = tuple(Practised(**_known(Practised, one)) for one in data.get("practice", ()))
    if known.get("feedback") is not None:
        known["feedback"] = Feedback(**_known(Feedback, known["feedback"]))
    return Task(**known)


def question_from(data: Mapping[str, Any]) -> AnyQuestion:
    """Give the record of a proven question; its kind has to be known."""
    kind: Any = _KINDS[data["kind"]]
    known = _known(kind, data)
    for name, entry in (("options", _option), ("groups", _named), ("labels", _named), ("severities", _named)):
        if name in known:
            known[name] = tuple(entry(one) for one in known[name])
    if known.get("goal") is not None:
        known["goal"] = Goal(**_known(Goal, known["goal"]))
    if "blocks" in known:
        known["blocks"] = tuple(known["blocks"])
    if isinstance(known.get("required"), Mapping):
        known["required"] = _condition(known["required"])
    question: AnyQuestion = kind(**known)
    return question


def task_to_json(task: Task) -> dict[str, Json]:
    """Give the object of task.json, names in a fixed order, empty optional fields left out."""
    return _plain(task)


def question_to_json(question: AnyQuestion) -> dict[str, Json]:
    """Give the object of one question, kind after id."""
    return _plain(question)


def _known(record: type, data: Mapping[str, Any]) -> dict[str, Any]:
    names = {one.name for one in fields(record)}
    return {name: value for name, value in data.items() if name in names}


def _option(data: Mapping[str, Any]) -> Option:
    known = _known(Option, data)
    if known.get("aliases"):
        known["aliases"] = {tag: tuple(names) for tag, names in known["aliases"].items()}
    return Option(**known)


def _term(data: Mapping[str, Any]) -> Term:
    known = _known(Term, data)
    known["translations"] = tuple(known.get("translations", ()))
    return Term(**known)


def _named(data: Mapping[str, Any]) -> Named:
    return Named(**_known(Named, data))


def _condition(data: Mapping[str, Any]) -> Required:
    if "is" in data:
        return Is(question=data["question"], is_=tuple(data["is"]))
    return AtMost(question=data["question"], at_most=data["at_most"])


def _plain(record: Any) -> dict[str, Json]:
    plain: dict[str, Json] = {}
    for one in fields(record):
        value = getattr(record, one.name)
        if value is None or (value in ((), {}) and one.name not in ("text", "formatted")):
            continue
        if one.name == "positions" and not value:
            continue
        plain[one.name.rstrip("_")] = _value(value)
        if one.name == "id" and hasattr(record, "kind"):
            plain["kind"] = record.kind
    return plain


def _value(value: Any) -> Json:
    if isinstance(value, tuple | list):
        return [_value(one) for one in value]
    if isinstance(value, Mapping):
        return {str(name): _value(one) for name, one in value.items()}
    if value is None or isinstance(value, str | bool | int):
        return value
    return _plain(value)
