# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The columns of published tables: every row of a table has all of them, each with one type.

The same list makes the rows, the types of Parquet, the features of the card and the fields of Croissant, so that
none of them can tell something else. Objects whose names change from item to item would become columns without end
in other programs: what was asked of each response is a list in the order of the responses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from annotator_app.exchange.writing.writer import source_of
from annotator_app.families import by_id
from annotator_app.model.ids import CANNOT_JUDGE, NONE
from annotator_app.model.question import (
    AnyQuestion,
    Choice,
    Comparison,
    Evidence,
    Question,
    Scale,
    is_category,
)
from annotator_app.model.rows import AnswerRow

Kind = Literal["text", "integer", "number"]
# The parts of a list of objects, by the name of the shape.
PARTS: Final[Mapping[str, Mapping[str, Kind]]] = {
    "turns": {"role": "text", "content": "text"},
    "options": {"id": "text", "text": "text"},
    "responses": {"id": "text", "text": "text", "model": "text"},
    "marks": {
        "block": "text", "start": "integer", "end": "integer", "label": "text", "severity": "text", "text": "text",
    },
    "shares": {"value": "text", "count": "integer", "share": "number"},
}  # fmt: skip


@dataclass(frozen=True)
class Column:
    """One column: its name, a value of `kind` or a list of them, or a list of the objects of `shape`."""

    name: str
    about: str
    kind: Kind = "text"
    listed: bool = False
    shape: str = ""


@dataclass(frozen=True)
class Cell:
    """A column with what stands in it for one answer."""

    column: Column
    value: Callable[[AnswerRow], Any]


def item_cells(family_id: str) -> Iterator[Cell]:
    """Give the columns of what an item shows."""
    yield Cell(Column("item", "The id of the item."), lambda row: row.given.item)
    yield Cell(Column("language", "The language of the item, BCP 47."), lambda row: row.language)
    family = by_id(family_id)
    assert family is not None
    for part in family.parts:
        if part.shape == "block":
            about = f"What the item shows as its {part.field}."
            yield Cell(Column(part.field, about), _block(part.field))
        else:
            column = Column(part.field, f"The {part.field} of the item, in their order.", shape=part.shape)
            yield Cell(column, _SHAPED[part.shape](part.field))


def source_cells() -> Iterator[Cell]:
    """Give the columns of where an item comes from."""
    about = {
        "name": ("source_name", "The source that the item was taken from."),
        "id": ("source_id", "The id of the item in its source."),
        "licence": ("license", "The licence of the source."),
        "credit": ("credit", "Whom the source asks to name."),
    }
    for key, (name, said) in about.items():
        yield Cell(Column(name, said), lambda row, key=key: source_of(row)[key] or None)  # type: ignore[misc]


def answer_cells(questions: Iterable[AnyQuestion]) -> Iterator[Cell]:
    """Give a column for each question; scores that somebody could not give are null and named in `declined`."""
    asked = list(questions)
    for question in asked:
        yield Cell(_column(question), _answer(question))
    about = "Questions answered by “cannot judge” or “there is no answer”, with which of the two."
    yield Cell(Column("declined", about, listed=True), lambda row: list(_declined(row, asked)))


def suggested_cells(questions: Iterable[AnyQuestion]) -> Iterator[Cell]:
    """Give columns for the label that is suggested of each question, the method, and how likely the label is."""
    for question in filter(is_category, questions):
        each = question.each == "response"
        parts: tuple[tuple[str, Kind, str], ...] = (
            ("label", "text", f"The label that is suggested for the question {question.id}"),
            ("by", "text", "The method that suggests it: `majority` or `dawid-skene`"),
            ("posterior", "number", "How likely it is by Dawid-Skene, an estimate"),
        )
        for part, kind, about in parts:
            name = f"suggested_{question.id}" if part == "label" else f"suggested_{question.id}_{part}"
            of_each = ", in the order of the responses." if each else "."
            yield Cell(Column(name, about + of_each, kind=kind, listed=each), _suggested(question, part))


def _suggested(question: AnyQuestion, part: str) -> Callable[[AnswerRow], Any]:
    def cell(row: AnswerRow) -> Any:
        found = row.suggested.get(question.id, {})
        if question.each == "response":
            return [found.get(name, {}).get(part) for name in row.item.response_ids]
        return found.get("", {}).get(part)

    return cell


def _column(question: AnyQuestion) -> Column:
    name = f"answer_{question.id}"
    of_each = ", in the order of the responses" if question.each == "response" else ""
    about = f"The answer to the question {question.id}{of_each}."
    if isinstance(question, Evidence):
        return Column(name, f"The marks of the question {question.id}.", shape="marks")
    if isinstance(question, Scale):
        return Column(name, about, kind="integer", listed=question.each == "response")
    if isinstance(question, Comparison):
        return Column(
            name, "The best response, `equal` or `bad`; of a ranking the places, best first.", listed=True
        )
    several = isinstance(question, Choice) and question.multiple
    if several and question.each == "response":
        return Column(name, f"{about[:-1]}, labels joined by |.", listed=True)
    return Column(name, about, listed=several or question.each == "response")


def _answer(question: AnyQuestion) -> Callable[[AnswerRow], Any]:
    if isinstance(question, Evidence):
        return lambda row: _marks(row, question)
    if question.each == "item":
        return lambda row: _plain(question, row.answers.get(question.id))

    def of_each(row: AnswerRow) -> Any:
        given = row.answers.get(question.id)
        if given is None:
            return None
        return [_joined(_plain(question, given.get(name))) for name in row.item.response_ids]

    return of_each


def _joined(value: Any) -> Any:
    return "|".join(value) if isinstance(value, list) else value


def _plain(question: Question, value: Any) -> Any:
    """Give a value as its column has it; null for what is no value of the question's own."""
    if value is None or isinstance(value, dict):
        return None
    if isinstance(question, Scale):
        return value if type(value) is int else None
    if isinstance(question, Comparison):
        return [value] if isinstance(value, str) else ["=".join(tie) for tie in value]
    return value


def _declined(row: AnswerRow, questions: Sequence[Question]) -> Iterator[str]:
    for question in questions:
        given = row.answers.get(question.id)
        each = question.each == "response" and isinstance(given, dict)
        values = given.items() if each and given else [("", given)]
        for name, value in values:
            said = _no_value(question, value)
            if said is not None:
                yield f"{question.id}.{name}={said}" if name else f"{question.id}={said}"


def _no_value(question: Question, value: Any) -> str | None:
    """Give which of the reserved words an answer is, if it is one; a text may be such a word and mean it."""
    if isinstance(value, dict):
        return NONE
    reserved = (CANNOT_JUDGE, NONE) if isinstance(question, Choice) else (CANNOT_JUDGE,)
    given = value if isinstance(value, list) else [value]
    if isinstance(question, Choice | Scale):
        return next((word for word in reserved if word in given), None)
    return None


def _marks(row: AnswerRow, question: Question) -> list[dict[str, Any]] | None:
    given = row.answers.get(question.id)
    if given is None:
        return None
    lists = given.values() if question.each == "response" else [given]
    return [
        {
            "block": mark["block"],
            "start": mark["start"],
            "end": mark["end"],
            "label": mark.get("label"),
            "severity": mark.get("severity"),
            "text": row.item.blocks[mark["block"]].text[mark["start"] : mark["end"]],
        }
        for one in lists
        for mark in one
    ]


def _block(name: str) -> Callable[[AnswerRow], Any]:
    return lambda row: (row.item.fields.get(name) or {}).get("text")


def _turns(name: str) -> Callable[[AnswerRow], Any]:
    return lambda row: [
        {"role": turn["role"], "content": turn["text"]} for turn in row.item.fields.get(name) or ()
    ]


def _options(name: str) -> Callable[[AnswerRow], Any]:
    return lambda row: [{"id": one["id"], "text": one["text"]} for one in row.item.fields.get(name) or ()]


def _responses(name: str) -> Callable[[AnswerRow], Any]:
    return lambda row: [
        {"id": one["id"], "text": one["text"], "model": row.kept.models.get(one["id"])}
        for one in row.item.fields.get(name) or ()
    ]


_SHAPED: Final = {"turns": _turns, "options": _options, "responses": _responses}
