# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The JSON Schemas that travel in a task pack, for other tools: of an item line and of an answer line."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, create_model

from annotator_app.model import ids
from annotator_app.model.answer import OBJECTION, REASONS
from annotator_app.model.border import item_model
from annotator_app.model.family import Family
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Scale
from annotator_app.model.strict_json import write_readable

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class MarkModel(BaseModel):
    """A mark in a text: start and end in Unicode code points, the end not included."""

    model_config = ConfigDict(extra="forbid")

    block: str
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]
    label: str | None = None
    severity: str | None = None


class NoneModel(BaseModel):
    """The answer that there is none."""

    model_config = ConfigDict(extra="forbid")

    none: Literal[True]


class ProblemModel(BaseModel):
    """What is wrong with the item itself."""

    reason: Annotated[str, Field(json_schema_extra={"enum": [*REASONS, OBJECTION]})]
    text: str = ""


class ValueModel(BaseModel):
    """The value of the last answer event."""

    answers: Any
    shown: dict[str, list[str]] | None = None
    origin: Literal["window", "file"]
    timing: dict[str, int] | None = None
    language: dict[str, str] | None = None
    suggestion: dict[str, str] | None = None


class AnswerModel(BaseModel):
    """A line of `data/answers` (packs.md 5.6)."""

    item: Annotated[str, Field(pattern=f"^{ids.ITEM}$")]
    item_sha256: Annotated[str, Field(pattern=f"^{ids.DIGEST}$")]
    status: Literal["done", "skipped"]
    value: ValueModel | None
    problem: ProblemModel | None = None
    note: str | None = None


class _Asked(NamedTuple):
    """What of a question its schema rests on: equal ones have equal schemas, whatever they say to people."""

    id: str
    by_response: bool
    kind: type[AnyQuestion]
    several: bool = False
    ends: tuple[int, int] = (0, 0)
    apart: bool = False


@lru_cache(maxsize=32)
def item_schema(family: Family) -> bytes:
    """Give the schema of an item line."""
    return _written(item_model(family))


def answer_schema(task: Task) -> bytes:
    """Give the schema of a line of `data/answers`; what a question asks beyond types stands in task.json.

    The packs of one build or of one rework ask the same, so that it is made once for all of them.
    """
    return _answer_schema(tuple(map(_asked, task.questions)))


@lru_cache(maxsize=32)
def _answer_schema(asked: tuple[_Asked, ...]) -> bytes:
    made: Any = {one.id: (_value(one) | None, None) for one in asked}
    answers: Any = create_model("answers", **made)
    value: Any = create_model("value", __base__=ValueModel, answers=(answers, ...))
    return _written(create_model("answer", __base__=AnswerModel, value=(value | None, ...)))


def _asked(question: AnyQuestion) -> _Asked:
    asked = _Asked(question.id, question.each == "response", type(question))
    if isinstance(question, Choice):
        return asked._replace(several=question.multiple)
    if isinstance(question, Scale):
        return asked._replace(ends=(question.min, question.max), apart=question.cannot_judge)
    if isinstance(question, Evidence):
        return asked
    if isinstance(question, Comparison):
        return asked._replace(several=question.form != "best")
    return asked._replace(apart=question.none)


def _value(asked: _Asked) -> Any:
    one = _one(asked)
    return dict[str, one] if asked.by_response else one  # type: ignore[valid-type]


def _one(asked: _Asked) -> Any:
    if asked.kind is Choice:
        return list[str] if asked.several else str
    if asked.kind is Scale:
        least, most = asked.ends
        point = Annotated[int, Field(ge=least, le=most)]
        return point | Literal["cannot_judge"] if asked.apart else point
    if asked.kind is Evidence:
        return list[MarkModel]
    if asked.kind is Comparison:
        return list[list[str]] | str if asked.several else str
    return str | NoneModel if asked.apart else str


def _written(model: type[BaseModel]) -> bytes:
    return write_readable({"$schema": DIALECT, **model.model_json_schema(mode="validation")})
