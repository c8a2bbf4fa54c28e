# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`csv`: one row an answer for spreadsheets (RFC 4180), one column a question.

A cell of text that a spreadsheet would run as a formula gets an apostrophe in front, and a sign that no table holds
(NUL and its like) stands as `_x0000_`; both are counted and undone when the table is read here. Several options are
joined by `|`, which no option id holds; marks and rankings are JSON. What is asked of each response has a column for
each response in the order of the item (`answer.accuracy.1`), beside its id and model; `shown` gives the ids in the
order in which the person saw them. What people settled stands in columns of its own, never in place of what a person
said.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson

from annotator_app.exchange.guarded_cells import guarded, without_controls
from annotator_app.exchange.writing.training import packs_of, review_of
from annotator_app.exchange.writing.writer import Choices, Loss, verdicts_lost
from annotator_app.families import by_id
from annotator_app.model.item import RESPONSES
from annotator_app.model.question import Question, is_category
from annotator_app.model.rows import AnswerRow
from annotator_app.model.texts import shown
from annotator_app.text import QT_TRANSLATE_NOOP

BOM = "\ufeff"
GUARDED: Final = QT_TRANSLATE_NOOP(
    "losses", "Texts that begin like a formula, which stand with an apostrophe in front: {count}."
)
CODED: Final = QT_TRANSLATE_NOOP(
    "losses", "Texts with signs that no table holds, which stand as their numbers: {count}."
)

Cell = Callable[[AnswerRow], Any]


@dataclass(frozen=True)
class Column:
    """One column: its head and what stands in it."""

    head: str
    cell: Cell


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give the head and one line for every answer, skipped items included; nothing without any answer."""
    columns: list[Column] = []
    for row in rows:
        if not columns:
            columns = columns_of(row, choices.kept())
            yield (BOM if choices.bom else "").encode("utf-8") + csv_line([column.head for column in columns])
        verdicts_lost(row, loss)
        yield csv_line([_cell(column.cell(row), loss) for column in columns])


def _cell(value: Any, loss: Loss) -> str:
    text = plain(value)
    bare = without_controls(text)
    if bare != text:
        loss.change(CODED)
    cell = safe(value)
    if cell != bare:
        loss.change(GUARDED)
    return cell


def safe(value: Any) -> str:
    """Give a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    text = plain(value)
    return text if isinstance(value, bool | int) else guarded(text)


def plain(value: Any) -> str:
    """Give a value as the text of a cell, nothing in front."""
    if value is None:
        return ""
    if isinstance(value, bool | int):
        return str(value)
    return value if isinstance(value, str) else flat(value)


def flat(value: Any) -> str:
    """Give a list of ids joined by `|`, anything else as JSON."""
    if isinstance(value, list | tuple) and all(isinstance(one, str) for one in value):
        return "|".join(value)
    return orjson.dumps(value).decode("utf-8")


def csv_line(cells: Iterable[str]) -> bytes:
    """Give one line of CSV with its line end; text that was typed stays as it is (RFC 4180)."""
    line = io.StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue().encode("utf-8")


def columns_of(row: AnswerRow, kept: Sequence[str] = ()) -> list[Column]:
    """Give the columns for a whole export; the questions are those of its task, the `kept` ones those of all rows."""
    return [
        *_of_item(row), *_of_answer(row), *_of_questions(row), *_of_settling(row), *_of_source(),
        *map(_keep, kept or row.kept.keep), *((*_of_suggested(row), *_of_merging()) if row.made_of else ()),
    ]  # fmt: skip


def _of_item(row: AnswerRow) -> Iterator[Column]:
    yield Column("item", lambda one: one.given.item)
    yield Column("language", lambda one: one.language)
    family = by_id(row.task.family)
    assert family is not None
    for part in family.parts:
        if part.shape == "block":
            yield Column(f"item.{part.field}", _block(part.field))
        elif part.shape == "turns":
            yield Column(f"item.{part.field}", _turns(part.field))
        elif part.shape == "options":
            yield Column(f"item.{part.field}", _options(part.field))
        else:
            for place in range(part.most):
                name = f"response.{place + 1}"
                yield Column(name, _response(place, "id"))
                yield Column(f"{name}.text", _response(place, "text"))
                yield Column(f"{name}.model", _model(place))


def _of_answer(row: AnswerRow) -> Iterator[Column]:
    yield Column("pack", lambda one: one.pack)
    yield Column("contributor", lambda one: one.contributor)
    yield Column("revision", lambda one: one.given.revision)
    yield Column("state", lambda one: one.given.status)
    yield Column("problem", lambda one: (one.given.problem or {}).get("reason"))
    yield Column("problem.text", lambda one: (one.given.problem or {}).get("text"))
    yield Column("note", lambda one: one.given.note)
    yield Column("origin", lambda one: one.origin)
    yield Column("seconds", lambda one: one.seconds)
    family = by_id(row.task.family)
    part = family.part("responses") if family else None
    if part is not None and part.most > 1:
        yield Column("shown", _shown)


def _shown(row: AnswerRow) -> Any:
    """Give the ids of the responses in the order in which the person saw them; an answer from a file saw none."""
    return row.shown.get(RESPONSES) if isinstance(row.shown, dict) else None


def _of_questions(row: AnswerRow) -> Iterator[Column]:
    family = by_id(row.task.family)
    part = family.part("responses") if family else None
    for question in row.task.questions:
        if question.each == "response":
            for place in range(part.most if part else 0):
                yield Column(f"answer.{question.id}.{place + 1}", _of_response(question, place))
        else:
            yield Column(f"answer.{question.id}", _answer(question))


def _of_settling(row: AnswerRow) -> Iterator[Column]:
    """What people settled of the item, the same in the row of each person."""
    yield Column("settled", lambda one: one.settled.outcome if one.settled else None)
    yield Column("settled.cause", lambda one: one.settled.cause if one.settled else None)
    for question in row.task.questions:
        yield Column(f"settled.{question.id}", _of_settled(question))


def _of_settled(question: Question) -> Cell:
    return lambda one: one.settled.answers.get(question.id) if one.settled else None


def _of_source() -> Iterator[Column]:
    yield Column("source.file", lambda one: one.kept.file)
    yield Column("source.line", lambda one: one.kept.row)
    yield Column("source.id", lambda one: one.kept.source_id)
    for name in ("name", "licence", "origin", "credit"):
        yield Column(f"source.{name}", _source(name))
    yield Column("source.warning", lambda one: shown(one.source.warning, "en")[0] if one.source else "")


def _of_suggested(row: AnswerRow) -> Iterator[Column]:
    """The labels that are suggested of a merged answer, by which method, and how likely they are (quality.md 1.4)."""
    family = by_id(row.task.family)
    responses = family.part("responses") if family else None
    most = responses.most if responses else 0
    for question in filter(is_category, row.task.questions):
        for place in range(most) if question.each == "response" else (None,):
            name = f"suggested.{question.id}" if place is None else f"suggested.{question.id}.{place + 1}"
            yield Column(name, _suggested(question, place, "label"))
            yield Column(f"{name}.by", _suggested(question, place, "by"))
            yield Column(f"{name}.posterior", _suggested(question, place, "posterior"))


def _suggested(question: Question, place: int | None, part: str) -> Cell:
    def cell(one: AnswerRow) -> Any:
        ids = ("",) if place is None else one.item.response_ids[place : place + 1]
        found = one.suggested.get(question.id, {}).get(ids[0], {}).get(part) if ids else None
        return f"{found:.4f}" if isinstance(found, float) else found

    return cell


def _of_merging() -> Iterator[Column]:
    """What of a merged answer its answers say for themselves (quality.md 4.6)."""
    yield Column("review", lambda one: review_of(one.made_of))
    yield Column("round", lambda one: one.round)
    yield Column("license", _source("licence"))
    yield Column("pack_sha256", lambda one: packs_of(one.made_of))


def _block(name: str) -> Cell:
    return lambda one: (one.item.fields.get(name) or {}).get("text")


def _turns(name: str) -> Cell:
    def cell(one: AnswerRow) -> str:
        turns = one.item.fields.get(name) or ()
        return "\n\n".join(f"[{turn['role']}] {turn['text']}" for turn in turns)

    return cell


def _options(name: str) -> Cell:
    """The options of an item, one a line, each behind its id: an answer is an id alone."""
    return lambda one: "\n".join(f"[{each['id']}] {each['text']}" for each in one.item.fields.get(name) or ())


def _response(place: int, name: str) -> Cell:
    def cell(one: AnswerRow) -> Any:
        responses = one.item.fields.get("responses") or ()
        return responses[place][name] if place < len(responses) else None

    return cell


def _model(place: int) -> Cell:
    id_ = _response(place, "id")
    return lambda one: one.kept.models.get(id_(one) or "")


def _answer(question: Question) -> Cell:
    return lambda one: one.answers.get(question.id)


def _of_response(question: Question, place: int) -> Cell:
    id_ = _response(place, "id")
    return lambda one: (one.answers.get(question.id) or {}).get(id_(one))


def _source(name: str) -> Cell:
    return lambda one: getattr(one.source, name, "")


def _keep(name: str) -> Column:
    return Column(f"keep.{name}", lambda one: one.kept.keep.get(name))
