# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The border: validates what comes in from files against the records, once, with pydantic.

Inside the border the records are trusted. This module is imported only when a file comes in, never on
the way to the first paint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, create_model

from annotator_app.errors import Problem, QuestionError
from annotator_app.model import expected, ids
from annotator_app.model.aids import LONGEST_CHARACTER, LONGEST_TERM, MOST_LINES, MOST_TERMS
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task, question_from, task_from
from annotator_app.model.positions import LETTERS
from annotator_app.model.question import KINDS, AnyQuestion, Choice, Evidence, Is, Scale, Text
from annotator_app.model.quick_check import LANGUAGE, LONGEST_LANGUAGE, foreign_fields, surely_fits
from annotator_app.model.strict_json import Json, write
from annotator_app.text import QT_TRANSLATE_NOOP

Tag = Annotated[str, Field(pattern=f"^(?:{LANGUAGE})$", max_length=LONGEST_LANGUAGE)]
ItemId = Annotated[str, Field(pattern=f"^(?:{ids.ITEM})$")]
OptionId = Annotated[str, Field(pattern=f"^(?:{ids.OPTION})$")]
ResponseId = Annotated[str, Field(pattern=f"^(?:{ids.RESPONSE})$")]
Offsets = Annotated[list[Annotated[int, Field(ge=0)]], Field(max_length=200_000)]

NO_OPTIONS: Final = "no options"

BAD_TASK = QT_TRANSLATE_NOOP("packs", "The task does not fit this program: {place}: {reason}.")
UNKNOWN_FAMILY = QT_TRANSLATE_NOOP(
    "packs", "The task family “{family}” needs a newer version of the program."
)
UNKNOWN_KIND = QT_TRANSLATE_NOOP(
    "packs", "Questions of the kind “{kind}” need a newer version of the program."
)
BAD_ITEM = QT_TRANSLATE_NOOP("packs", "Item {item} does not fit its questions: {reason}.")


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)


class BlockModel(_Strict):
    """A text of the data."""

    text: str
    language: Tag | None = None
    sentences: Offsets | None = None
    words: Offsets | None = None


class TurnModel(BlockModel):
    """A text that somebody says in a conversation."""

    role: Literal["user", "assistant", "system", "other"]


class ResponseModel(BlockModel):
    """A response, under an id that tells nothing of who wrote it."""

    id: ResponseId


class OptionModel(BlockModel):
    """An option that comes with the item."""

    id: OptionId


class ItemModel(_Strict):
    """What every item has, whatever its family."""

    id: ItemId
    language: Tag | None = None
    suggestion: dict[str, Any] | None = None
    facts: dict[str, str] | None = None
    lines: dict[str, BlockModel] | None = None


_SHAPES: Mapping[str, type[BlockModel]] = {
    "turns": TurnModel,
    "responses": ResponseModel,
    "options": OptionModel,
}


@lru_cache(maxsize=32)
def item_model(family: Family) -> type[ItemModel]:
    """Give the model of an item of this family, made from its parts."""
    made: dict[str, Any] = {}
    for part in family.parts:
        shape: Any = BlockModel
        if part.shape != "block":
            entries: Any = list.__class_getitem__(_SHAPES[part.shape])
            shape = Annotated[entries, Field(min_length=part.least, max_length=part.most)]
        made[part.field] = (shape, ...) if part.needed else (shape | None, None)
    return create_model(f"{family.id}_item", __base__=ItemModel, **made)


def quick_check(family: Family, task: Task) -> Callable[[Json], bool]:
    """Give the quick lane: whether the object of an item line surely fits; what it refuses may still fit."""
    return surely_fits(family, own_options=_takes_options_from_item(task))


def item_checker(family: Family, task: Task) -> Callable[[Json], list[Problem]]:
    """Give the check of one item line of a pack, to be used for all of them: its problems (D05).

    No problem: the line fits the family and the questions. Takes about a microsecond for a line that fits.
    """
    fits = quick_check(family, task)

    def check(data: Json) -> list[Problem]:
        return [] if fits(data) else _item_problems(family, task, data)

    return check


def check_item(family: Family, task: Task, data: Json) -> list[Problem]:
    """Give the problems (D05) of one item line of a pack; none: it fits the family and the questions."""
    return item_checker(family, task)(data)


def _item_problems(family: Family, task: Task, data: Json) -> list[Problem]:
    try:
        item_model(family).model_validate(data)
    except ValidationError as error:
        name = str(data.get("id", "?")) if isinstance(data, dict) else "?"
        return [item_problem(name, _reason(one)) for one in error.errors()]
    assert isinstance(data, dict)
    foreign = sorted(foreign_fields(family) & set(data))
    if foreign:
        return [item_problem(str(data["id"]), f"“{name}” has no place in it") for name in foreign]
    item = Item(data)
    return [item_problem(item.id, reason) for reason in _item_rules(family, task, item)]


def read_task(data: Json, families: Mapping[str, Family]) -> tuple[Task | None, list[Problem]]:
    """Give the record of a task.json, or None and its problems (D05)."""
    if not isinstance(data, dict):
        return None, [task_problem("task.json", "not an object")]
    problems = [
        *_kind_problems(data),
        *([] if _known_family(data, families) else [_family_problem(data.get("family"))]),
    ]
    if problems:
        return None, problems
    problems = list(_shape_problems(data))
    if problems:
        return None, problems
    task = task_from(data)
    problems = list(_task_rules(task))
    return (None if problems else task), problems


def check_answers(
    family: Family, task: Task, item: Item, answers: Json, *, complete: bool = True
) -> list[Problem]:
    """Give the problems (D05) of one item's answers; `complete`: every required question has to be answered."""
    if not isinstance(answers, dict):
        return [item_problem(item.id, "the answers are not an object")]
    problems = []
    for name, value in answers.items():
        question = task.question(name)
        if question is None or not family.asked(question, answers):
            problems.append(item_problem(item.id, f"“{name}” is not asked"))
            continue
        try:
            question.check(value, item)
        except QuestionError as error:
            problems.append(item_problem(item.id, f"{name}: {error.message}"))
    missing = family.missing(task.questions, item, answers) if complete else []
    return problems + [item_problem(item.id, f"“{name}” is not answered") for name in missing]


def _known_family(data: Mapping[str, Json], families: Mapping[str, Family]) -> bool:
    name = data.get("family")
    return isinstance(name, str) and name in families


def _kind_problems(data: Mapping[str, Json]) -> Iterator[Problem]:
    questions = data.get("questions")
    known = {kind.kind for kind in KINDS}  # type: ignore[attr-defined]
    for question in questions if isinstance(questions, list) else ():
        kind = question.get("kind") if isinstance(question, dict) else None
        if isinstance(kind, str) and kind not in known:
            yield Problem("D05", UNKNOWN_KIND, {"kind": kind})


def _shape_problems(data: Mapping[str, Json]) -> Iterator[Problem]:
    yield from _validated(_task_shape(), {**data, "questions": []}, "task.json")
    questions = data.get("questions")
    if not isinstance(questions, list) or not questions:
        yield task_problem("questions", "at least one is needed")
        return
    for number, question in enumerate(questions):
        place = f"questions.{number}"
        kind = _kind(question)
        if kind is None or not isinstance(question, dict):
            yield task_problem(place, "not a question")
        else:
            yield from _validated(_adapter(kind), _for_record(question), place)


def _kind(question: Json) -> type | None:
    name = question.get("kind") if isinstance(question, dict) else None
    return next((kind for kind in KINDS if kind.kind == name), None)  # type: ignore[attr-defined]


def _for_record(question: Mapping[str, Json]) -> Json:
    required = question.get("required")
    if not isinstance(required, dict) or "is" not in required:
        return dict(question)
    return {**question, "required": {"question": required.get("question"), "is_": required["is"]}}


def _task_rules(task: Task) -> Iterator[Problem]:
    seen: list[str] = []
    tags = (task.language, *task.languages, *(one.language for one in task.guidelines))
    yield from (
        task_problem("language", f"“{tag}” is not a language tag") for tag in tags if not _is_language(tag)
    )
    if task.due is not None and not _is_date(task.due):
        yield task_problem("due", "is not a date")
    yield from (task_problem(place, reason) for place, reason in _aid_rules(task))
    yield from (task_problem(place, reason) for place, reason in expected.task_misfits(task))
    if task.positions.strip(LETTERS):
        yield task_problem("positions", "names an order that there is not")
    for question in task.questions:
        if not ids.fits(ids.QUESTION, question.id) or question.id in seen:
            yield task_problem(question.id, "the id is not allowed or stands twice")
        earlier = getattr(question.required, "question", None)
        if earlier is not None and earlier not in seen:
            yield task_problem(question.id, f"depends on “{earlier}”, which is not asked before it")
        if isinstance(question.required, Is) and not question.required.is_:
            yield task_problem(question.id, "depends on no answer at all")
        seen.append(question.id)
        yield from (task_problem(question.id, reason) for reason in _question_rules(question))


def _aid_rules(task: Task) -> Iterator[tuple[str, str]]:
    names = [line.id for line in task.lines]
    if len(set(names)) != len(names) or len(names) > MOST_LINES:
        yield "lines", "an id stands twice, or there are too many"
    for line in task.lines:
        if not ids.fits(ids.QUESTION, line.id) or not line.title:
            yield f"lines.{line.id}", "the id is not allowed or the title is missing"
        if line.language is not None and not _is_language(line.language):
            yield f"lines.{line.id}", f"“{line.language}” is not a language tag"
    if not all(0 < len(one) <= LONGEST_CHARACTER for one in task.characters):
        yield "characters", "one is empty or too long"
    if len(task.terms) > MOST_TERMS:
        yield "terms", f"more than {MOST_TERMS}"
    for number, term in enumerate(task.terms):
        texts = (term.text, *term.translations)
        if not all(text.strip() and len(text) <= LONGEST_TERM for text in texts):
            yield f"terms.{number}", "a term or a translation is empty or too long"
        if not all(_is_language(tag) for tag in (term.language, term.to) if tag is not None):
            yield f"terms.{number}", "is not in a language"


def _is_language(tag: str) -> bool:
    return len(tag) <= LONGEST_LANGUAGE and ids.fits(LANGUAGE, tag)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _question_rules(question: AnyQuestion) -> Iterator[str]:
    if isinstance(question, Choice):
        names = [option.id for option in question.options]
        if len(set(names)) != len(names) or ids.RESERVED_OPTIONS & set(names):
            yield "an option id stands twice or is reserved"
        if not all(ids.fits(ids.OPTION, name) for name in names):
            yield "an option id is not allowed"
        if not question.options_from and len(names) < 1:
            yield NO_OPTIONS
    elif isinstance(question, Scale):
        if not 1 <= question.max - question.min <= 8:
            yield "a scale has two to nine points"
        elif set(question.anchors) != {str(point) for point in question.points}:
            yield "every point of a scale needs its anchor"
    elif isinstance(question, Evidence):
        yield from _evidence_rules(question)
    elif isinstance(question, Text) and question.limit is not None and question.limit < 1:
        yield "no text fits its limit"


def _evidence_rules(question: Evidence) -> Iterator[str]:
    if not question.blocks:
        yield "no block may be marked"
    if question.at_least < 0:
        yield "fewer marks than none are asked for"
    for named in (question.labels, question.severities):
        if len({one.id for one in named}) != len(named):
            yield "a label stands twice"


def _item_rules(family: Family, task: Task, item: Item) -> Iterator[str]:
    for names in (item.response_ids, item.option_ids):
        if len(set(names)) != len(names) or ids.RESERVED_OPTIONS & set(names):
            yield "an id stands twice or is reserved"
    if family.any_of and not any(item.fields.get(field) for field in family.any_of):
        yield "nothing to read"
    if _takes_options_from_item(task) and not item.option_ids:
        yield NO_OPTIONS
    for name in item.covered(tuple(part.field for part in family.parts)):
        block = item.blocks[name]
        for offsets in (block.sentences, block.words):
            if offsets and (list(offsets) != sorted(set(offsets)) or offsets[-1] > len(block.text)):
                yield f"the borders of “{name}” do not fit its text"
    for name in sorted(set(item.lines) - {line.id for line in task.lines}):
        yield f"the line “{name}” is not one of the task"
    yield from _suggestion_rules(task, item)


def _takes_options_from_item(task: Task) -> bool:
    return any(isinstance(question, Choice) and question.options_from for question in task.questions)


def _suggestion_rules(task: Task, item: Item) -> Iterator[str]:
    for name, value in item.suggestion.items():
        question = task.question(name)
        if question is None:
            yield f"the suggestion answers “{name}”, which is not asked"
            continue
        try:
            question.check(value, item)
        except QuestionError as error:
            yield f"the suggestion does not fit “{name}”: {error.message}"


@lru_cache(maxsize=16)
def _adapter(record: type) -> TypeAdapter[Any]:
    return TypeAdapter(record)


def _task_shape() -> TypeAdapter[Any]:
    return _adapter(Task)


def _validated(adapter: TypeAdapter[Any], data: Json, place: str) -> Iterator[Problem]:
    try:
        adapter.validate_json(write(data), strict=True)
    except ValidationError as error:
        for one in error.errors():
            where = ".".join(str(step) for step in (place, *one["loc"]))
            yield task_problem(where, str(one["msg"]))


def _reason(error: Any) -> str:
    return f"{'.'.join(str(step) for step in error['loc'])}: {error['msg']}"


def task_problem(place: str, reason: str) -> Problem:
    """Give the finding that something in task.json does not fit (D05)."""
    return Problem("D05", BAD_TASK, {"place": place, "reason": reason})


def _family_problem(family: object) -> Problem:
    return Problem("D05", UNKNOWN_FAMILY, {"family": family})


def item_problem(item: str, reason: str) -> Problem:
    """Give the finding that an item, or what is said of it, does not fit (D05)."""
    return Problem("D05", BAD_ITEM, {"item": item, "reason": reason.removesuffix(".")})


__all__ = [
    "ItemModel",
    "check_answers",
    "check_item",
    "item_checker",
    "item_model",
    "item_problem",
    "question_from",
    "read_task",
    "task_problem",
]
