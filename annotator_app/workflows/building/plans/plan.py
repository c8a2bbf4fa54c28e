# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A plan: the TOML file in which a coordinator says what a bundle is made of (cli.md, "A plan").

Reading gives the whole plan or every place that is not good, each with its line; a key that does not exist
is named together with the one that was probably meant. What a plan leaves out has the defaults of cli.md.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from annotator_app.errors import PlanError, Problem
from annotator_app.model import ids
from annotator_app.model.strict_json import MAX_DEPTH, MAX_INTEGER
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plans.plan_asked import (
    AnchorPart,
    GoalPart,
    NamedPart,
    OptionPart,
    OptionsFromPart,
    QuestionPart,
    RequiredPart,
    with_shared,
)
from annotator_app.workflows.building.plans.plan_lines import PlanLines
from annotator_app.workflows.building.plans.plan_parts import (
    Column,
    Language,
    LinePart,
    Part,
    Strings,
    SuggestionsPart,
    TermsPart,
    Texts,
)
from annotator_app.workflows.building.plans.plan_people import (
    ContributorPart,
    GoldPart,
    OverlapPart,
    PlanPart,
    PracticePart,
    RatePart,
)
from annotator_app.workflows.building.plans.plan_rounds import (
    CriticalPart,
    RoundPart,
    SelectPart,
    SplitsPart,
    WaiverPart,
)

NOT_TOML = QT_TRANSLATE_NOOP("plans", "This is not TOML: {reason}.")
NOT_UTF8 = QT_TRANSLATE_NOOP("plans", "The plan is not UTF-8 text.")
CANNOT_OPEN = QT_TRANSLATE_NOOP("plans", "The plan cannot be opened: {reason}.")
UNKNOWN_KEY = QT_TRANSLATE_NOOP("plans", "No key is called “{key}” here.")
UNKNOWN_KEY_HINT = QT_TRANSLATE_NOOP("plans", "No key is called “{key}” here. Did you mean “{meant}”?")
MISSING_KEY = QT_TRANSLATE_NOOP("plans", "“{key}” is missing.")
TOO_LARGE = "a number beyond 2^53, or lists deeper than 32"  # as pydantic's reasons, in English
BAD_VALUE = QT_TRANSLATE_NOOP("plans", "“{key}” does not fit: {reason}.")


class BundlePart(Part):
    """`[bundle]`: what the bundle is and how its packs are handed back."""

    name: Annotated[str, Field(pattern=f"^{ids.SERIES}$")]
    project: Annotated[str, Field(pattern=f"^{ids.PROJECT}$")]
    title: Texts
    family: str
    language: Language | None = None
    seed: Annotated[str, BeforeValidator(str)] = ""
    due: date | None = None
    late: bool = True
    timing: Literal["none", "coarse", "full"] = "coarse"
    typing: bool = False
    encrypt: Literal["none", "optional", "required"] = "none"
    quick: bool = True
    counts: bool = True
    recovery: str | None = None
    questions: Strings = []
    formatted: list[str] | None = None
    characters: Annotated[
        list[Annotated[str, Field(min_length=1, max_length=16)]], Field(max_length=400)
    ] = []

    @model_validator(mode="after")
    def _typing_with_times(self) -> BundlePart:
        if self.typing and self.timing != "full":
            raise ValueError('typing = true needs timing = "full"')
        return self


class SourcePart(Part):
    """`[[source]]`: a file, folder or pattern, how its rows are read, and whose it is."""

    path: str
    format: str = "auto"
    name: str = ""
    rows: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    header: bool = True
    join: str | None = None
    gather: bool = False
    where: dict[str, Strings] = {}
    replace: dict[str, dict[str, str]] = {}
    columns: dict[str, str] = {}
    unique: Strings = []
    licence: str = ""
    origin: str = ""
    credit: str = ""
    warning: dict[str, str] = {}


class FieldsPart(BaseModel):
    """`[fields]`: which column fills which role; other keys are roles, their languages, or question ids."""

    model_config = ConfigDict(extra="allow", frozen=True)

    id: Column | None = None
    language: Column | None = None
    chat: str | dict[Literal["user", "assistant"], str] | None = None
    models: Column | None = None
    options_id: str | None = None
    options_text: str | None = None
    options_first: Annotated[int, Field(ge=0)] = 0
    keep: dict[str, Column] = {}
    show: list[str] = []
    use: dict[str, Literal["gold", "suggestion", "ignore"]] = {}
    gold: dict[str, Column] = {}
    suggestion: dict[str, Column] = {}

    @property
    def roles(self) -> Mapping[str, Any]:
        """All further keys: roles of the family, their languages, and question ids."""
        return self.model_extra or {}


class Plan(Part):
    """A whole plan. `path` is where it stands: everything that it names is found from there."""

    path: Path
    text: str
    bundle: BundlePart
    source: Annotated[list[SourcePart], Field(min_length=1)]
    fields: FieldsPart
    question: list[QuestionPart] = []
    line: list[LinePart] = []
    terms: TermsPart | None = None
    suggestions: SuggestionsPart = SuggestionsPart()
    select: SelectPart | None = None
    critical: CriticalPart = CriticalPart()
    splits: SplitsPart | None = None
    waiver: list[WaiverPart] = []
    round: RoundPart | None = None
    guidelines: dict[str, str] = {}
    language_names: dict[str, Texts] = {}
    practice: PracticePart = PracticePart()
    plan: PlanPart = PlanPart()
    contributor: list[ContributorPart] = []

    @property
    def folder(self) -> Path:
        """The folder of the plan."""
        return self.path.parent

    @property
    def seed(self) -> str:
        """The seed of everything drawn; unsaid it comes from project and name."""
        return self.bundle.seed or f"{self.bundle.project}/{self.bundle.name}"

    def lines(self) -> PlanLines:
        """Give the finder of lines for keys of this plan."""
        return PlanLines(self.text)


def load(path: Path) -> Plan:
    """Give the plan. Raises PlanError with every place that is not good."""
    plan, problems = read(path)
    if plan is None:
        raise PlanError(problems=problems, file=path.name)
    return plan


def read(path: Path, text: str | None = None) -> tuple[Plan | None, list[Problem]]:
    """Give the plan, or None and every place that is not good; `text` is one that is in no file yet."""
    found = _loaded(path, text)
    if isinstance(found, Problem):
        return None, [found]
    text, data = found
    own = [key for key in ("path", "text") if key in data]
    if own:
        place = {"file": str(path), "line": PlanLines(text).line(own[:1]), "column": own[0]}
        return None, [_unknown(own[0], (), place)]
    problems = list(with_shared(data, path.parent, _loaded, _problems))
    if problems:
        return None, problems
    try:
        return Plan.model_validate({**data, "path": path, "text": text}), []
    except ValidationError as error:
        lines = PlanLines(text)
        return None, list(_problems(error, path, lines))


def _loaded(path: Path, text: str | None = None) -> tuple[str, dict[str, Any]] | Problem:
    try:
        text = path.read_bytes().decode("utf-8-sig") if text is None else text
        data = tomllib.loads(text)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Problem("cannot_open", CANNOT_OPEN, {"reason": reason}, file=str(path))
    except UnicodeDecodeError:
        return Problem("not_utf8", NOT_UTF8, file=str(path))
    except tomllib.TOMLDecodeError as error:
        return Problem("not_toml", NOT_TOML, {"reason": str(error)}, file=str(path), line=_toml_line(error))
    except (
        ValueError,
        RecursionError,
    ) as error:  # a number of thousands of digits, or lists in lists without end
        return Problem("not_toml", NOT_TOML, {"reason": str(error)}, file=str(path))
    way = next(_beyond(data, ()), None)
    if way is None:
        return text, data
    key = ".".join(part for part in way if isinstance(part, str))
    said = {"key": key, "reason": TOO_LARGE}
    return Problem("bad_value", BAD_VALUE, said, file=str(path), line=PlanLines(text).line(way), column=key)


def _beyond(value: Any, way: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    """Give the ways to numbers that no pack can hold (packs.md 5.12) and to what is nested deeper than one."""
    if way == ("bundle", "seed"):  # any number is a seed: it is read as text
        return
    if len(way) > MAX_DEPTH or (isinstance(value, int) and abs(value) > MAX_INTEGER):
        yield way
    elif isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _beyond(inner, (*way, step))


def suggestion(key: str, known: Iterator[str] | list[str]) -> str | None:
    """Give the known key that was probably meant, or None."""
    close = difflib.get_close_matches(key, list(known), 1, 0.7)
    return close[0] if close else None


def _problems(error: ValidationError, path: Path, lines: PlanLines) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for one in error.errors():
        kind = one["type"]
        # An unknown key is what the plan says, also where it looks like a name of pydantic's.
        *outer, last = one["loc"] or ("",)
        way = tuple(part for part in outer if not _is_noise(part))
        way += (last,) if kind == "extra_forbidden" or not _is_noise(last) else ()
        key = ".".join(str(part) for part in way if not isinstance(part, int))
        if (key, kind) in seen:
            continue
        seen.add((key, kind))
        place = {"file": str(path), "line": lines.line(way), "column": key}
        if kind == "extra_forbidden":
            yield _unknown(str(way[-1]), way[:-1], place)
        elif kind == "missing":
            yield Problem("missing_key", MISSING_KEY, {"key": key}, **place)  # type: ignore[arg-type]
        else:
            said = {"key": key, "reason": str(one["msg"]).removeprefix("Value error, "), **_number(way)}
            yield Problem("bad_value", BAD_VALUE, said, **place)  # type: ignore[arg-type]


def _number(way: tuple[Any, ...]) -> dict[str, int]:
    """Give which of several parts of that name it is, as which person; nothing where there is one."""
    number = way[1] if len(way) > 1 else None
    return {"number": number} if isinstance(number, int) else {}


def _unknown(key: str, inside: tuple[Any, ...], place: dict[str, Any]) -> Problem:
    meant = suggestion(key, list(_model_at(inside).model_fields))
    if meant is None:
        return Problem("unknown_key", UNKNOWN_KEY, {"key": key}, **place)
    return Problem("unknown_key", UNKNOWN_KEY_HINT, {"key": key, "meant": meant}, **place)


_MODELS: Mapping[tuple[str, ...], type[BaseModel]] = {
    (): Plan,
    ("bundle",): BundlePart,
    ("source",): SourcePart,
    ("fields",): FieldsPart,
    ("question",): QuestionPart,
    ("question", "option"): OptionPart,
    ("question", "group"): NamedPart,
    ("question", "label"): NamedPart,
    ("question", "severity"): NamedPart,
    ("question", "anchor"): AnchorPart,
    ("question", "goal"): GoalPart,
    ("question", "required"): RequiredPart,
    ("question", "options_from"): OptionsFromPart,
    ("line",): LinePart,
    ("terms",): TermsPart,
    ("practice",): PracticePart,
    ("plan",): PlanPart,
    ("plan", "overlap"): OverlapPart,
    ("plan", "gold"): GoldPart,
    ("contributor",): ContributorPart,
    ("contributor", "rate"): RatePart,
}


def _model_at(way: tuple[Any, ...]) -> type[BaseModel]:
    return _MODELS.get(tuple(part for part in way if isinstance(part, str)), Plan)


def _is_noise(part: Any) -> bool:
    """Names that pydantic puts into a way for the branches of a union."""
    return isinstance(part, str) and (part in {"str", "bool", "int"} or part[:1].isupper() or "[" in part)


def _toml_line(error: tomllib.TOMLDecodeError) -> int | None:
    words = str(error).rpartition("(at line ")[2].split(",")[0]
    return int(words) if words.isdecimal() else None
