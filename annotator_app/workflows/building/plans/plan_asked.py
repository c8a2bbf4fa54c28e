# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a plan asks: `[[question]]` and its parts, in the plan itself or in a file of questions that many plans share.

A shared file holds nothing but `[[question]]`; label sets and rubrics are such files. What a plan says of a
question of the same id stands over what the file says, key by key; questions of files come after its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from annotator_app.errors import Problem
from annotator_app.model import ids
from annotator_app.workflows.building.plans.plan_lines import PlanLines
from annotator_app.workflows.building.plans.plan_parts import Count, Language, Part, Strings, Texts


class OptionPart(Part):
    """`[[question.option]]`."""

    id: str
    text: Texts
    help: Texts | None = None
    definition: Texts | None = None
    not_for: Texts | None = None
    example: Texts | None = None
    aliases: dict[str, list[str]] | None = None
    group: str | None = None


class NamedPart(Part):
    """`[[question.group]]`, `[[question.label]]` and `[[question.severity]]`."""

    id: str
    text: Texts


class AnchorPart(Part):
    """`[[question.anchor]]`: what a point of a scale means."""

    point: int
    text: Texts


class OptionsFromPart(Part):
    """`options_from`: the options stand in a file, field = column. Plain texts are in `language`."""

    path: str
    rows: str | None = None
    format: str = "auto"
    encoding: str | None = None
    where: dict[str, Strings] = {}
    id: str
    text: str | None = None
    help: str | None = None
    definition: str | None = None
    not_for: str | None = None
    example: str | None = None
    aliases: str | None = None
    group: str | None = None
    language: str = "en"


class GoalPart(Part):
    """`goal` of a written answer."""

    unit: Literal["words", "characters"] = "words"
    min: Count | None = None
    max: Count | None = None


class RequiredPart(BaseModel):
    """`required = { question, at_most }` or `{ question, is }`."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    question: str
    at_most: int | None = None
    is_: Strings | None = Field(default=None, alias="is")

    @model_validator(mode="after")
    def _one_of_two(self) -> RequiredPart:
        if (self.at_most is None) == (self.is_ is None):
            raise ValueError("either at_most or is has to be given")
        return self


class QuestionPart(Part):
    """`[[question]]`: changes a family's own question, drops it, or adds one."""

    id: Annotated[str, Field(pattern=f"^{ids.QUESTION}$")]
    kind: Literal["choice", "scale", "text", "evidence", "comparison"] | None = None
    text: Texts | None = None
    help: Texts | None = None
    required: bool | RequiredPart | None = None
    level: Literal["nominal", "ordinal", "interval", "free"] | None = None
    each: Literal["item", "response"] | None = None
    use: bool = True
    option: list[OptionPart] = []
    options_from: Literal["item"] | OptionsFromPart | None = None
    group: list[NamedPart] = []
    multiple: bool | None = None
    none: bool | None = None
    cannot_judge: bool | None = None
    min: int | None = None
    max: int | None = None
    anchor: list[AnchorPart] = []
    goal: GoalPart | None = None
    limit: Annotated[int, Field(ge=1)] | None = None
    language: Language | None = None
    blocks: Strings = []
    label: list[NamedPart] = []
    severity: list[NamedPart] = []
    at_least: Count | None = None
    form: Literal["best", "rank"] | None = None
    equal: bool | None = None
    bad: bool | None = None


class SharedPart(Part):
    """A file of questions."""

    question: Annotated[list[QuestionPart], Field(min_length=1)]


Misfits = Callable[[ValidationError, Path, PlanLines], Iterator[Problem]]
Unread = Callable[[Path], tuple[str, dict[str, Any]] | Problem]


def with_shared(data: dict[str, Any], folder: Path, unread: Unread, misfits: Misfits) -> Iterator[Problem]:
    """Put the questions of shared files behind those of the plan `data`; give what is wrong with the files."""
    bundle = data.get("bundle")
    named = bundle.get("questions", []) if isinstance(bundle, dict) else []
    own = data.get("question", [])
    if not named or not isinstance(own, list):
        return
    questions = [one for one in own if isinstance(one, dict)]
    for name in [named] if isinstance(named, str) else named:
        path = folder / str(name)
        found = unread(path)
        if isinstance(found, Problem):
            yield found
            continue
        text, said = found
        try:
            SharedPart.model_validate(said)
        except ValidationError as error:
            yield from misfits(error, path, PlanLines(text))
            continue
        for shared in said["question"]:
            _take(questions, _from(shared, path.parent))
    data["question"] = questions


def _take(questions: list[dict[str, Any]], shared: dict[str, Any]) -> None:
    for place, one in enumerate(questions):
        if one.get("id") == shared["id"]:
            questions[place] = {**shared, **one}
            return
    questions.append(shared)


def _from(shared: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Let a file of options be found from where the questions stand."""
    options = shared.get("options_from")
    if not isinstance(options, dict):
        return shared
    return {**shared, "options_from": {**options, "path": str(folder / options["path"])}}
