# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The JSON Schemas that travel in a task pack, for other tools: of an item line and of an answer line."""

from __future__ import annotations

from typing import Annotated, Any, Literal

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


def item_schema(family: Family) -> bytes:
    """Give the schema of an item line."""
    return _written(item_model(family))


def answer_schema(task: Task) -> bytes:
    """Give the schema of a line of `data/answers`; what a question asks beyond types stands in task.json."""
    asked: Any = {question.id: (_value(question) | None, None) for question in task.questions}
    answers: Any = create_model("answers", **asked)
    value: Any = create_model("value", __base__=ValueModel, answers=(answers, ...))
    return _written(create_model("answer", __base__=AnswerModel, value=(value | None, ...)))


def _value(question: AnyQuestion) -> Any:
    one = _one(question)
    return dict[str, one] if question.each == "response" else one  # type: ignore[valid-type]


def _one(question: AnyQuestion) -> Any:
    if isinstance(question, Choice):
        return list[str] if question.multiple else str
    if isinstance(question, Scale):
        point = Annotated[int, Field(ge=question.min, le=question.max)]
        return point | Literal["cannot_judge"] if question.cannot_judge else point
    if isinstance(question, Evidence):
        return list[MarkModel]
    if isinstance(question, Comparison):
        return str if question.form == "best" else list[list[str]] | str
    return str | NoneModel if question.none else str


def _written(model: type[BaseModel]) -> bytes:
    return write_readable({"$schema": DIALECT, **model.model_json_schema(mode="validation")})
