# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`argilla`: a JSON list of records, as `records.from_json` of Argilla reads it, one record an item.

Responses are by question and person. Argilla knows people by UUID: each is made of the name and of nothing
else, and `metadata.contributors` lists the names in the same order; kept columns are metadata too. A reported item
is no response there. Of a merged answer the labels that quality.md 1.4 suggests are suggestions, in the place of those
that people saw.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final
from uuid import UUID, uuid5

import orjson

from annotator_app.exchange.writing.losses import NO_ANSWER, SEVERITY
from annotator_app.exchange.writing.record_parts import (
    TIES,
    Said,
    beside,
    field_of,
    fields,
    listed,
    plain_people,
    said,
)
from annotator_app.exchange.writing.writer import NOTE, Choices, Loss, json_line
from annotator_app.model.ids import CANNOT_JUDGE, STATE
from annotator_app.model.question import Comparison, Evidence, Question, Scale, Text
from annotator_app.model.rows import AnswerRow

# Drawn once at random; the same names are the same people in every export.
PEOPLE: Final = UUID("6f9d1c1e-52a0-4a57-9f0e-7c6f5f0d8a31")


def write(rows: Iterable[AnswerRow], loss: Loss, _choices: Choices) -> Iterator[bytes]:
    """Give the records of a list, one for each item that somebody answered."""
    return listed((json_line(_record(answers, loss)) for answers in plain_people(rows, loss)), loss)


def user_id(contributor: str) -> str:
    """Give the id that stands for a person."""
    return str(uuid5(PEOPLE, contributor))


def _record(answers: list[AnswerRow], loss: Loss) -> dict[str, Any]:
    first = answers[0]
    responses: dict[str, list[dict[str, Any]]] = {}
    for row in answers:
        if row.given.note:
            loss.drop(NOTE)
        for one in said(row):
            for name, value in _values(one, row, loss):
                given = {"value": value, "user_id": user_id(row.contributor), "status": "submitted"}
                responses.setdefault(name, []).append(given)
    suggested = [
        (name, value)
        for one in said(first, first.item.suggestion)
        for name, value in _values(one, first, Loss())
    ]
    metadata: dict[str, Any] = {
        "language": first.language,
        "task": first.task.family,
        "split": first.kept.split,
        "contributors": [row.contributor for row in answers],
    }
    taken = ("id", *fields(first.item), *metadata)
    metadata |= {name: _term(value) for name, value in beside(first, taken).items()}
    return {
        "id": first.given.item,
        "fields": fields(first.item),
        "metadata": {name: value for name, value in metadata.items() if value is not None},
        "suggestions": {
            **{name: {"value": value, "score": None, "agent": None} for name, value in suggested},
            **dict(_suggested(first)),
        },
        "responses": responses,
        "vectors": {},
        "_server_id": None,
    }


def _suggested(row: AnswerRow) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the labels that are suggested of a merged answer, with the method as agent and the posterior as score."""
    each = ((question, *one) for question, units in row.suggested.items() for one in units.items())
    for question, unit, told in each:
        for one in said(row, {question: {unit: told["label"]} if unit else told["label"]}):
            for name, value in _values(one, row, Loss()):
                yield name, {"value": value, "score": told["posterior"], "agent": told["by"]}


def _term(value: Any) -> Any:
    """Give a kept value as Argilla's metadata has them: a text, a number, a list of texts; others as JSON."""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return value
    simple = value is None or (isinstance(value, str | int) and not isinstance(value, bool))
    return value if simple else orjson.dumps(value).decode("utf-8")


def _values(one: Said, row: AnswerRow, loss: Loss) -> Iterator[tuple[str, Any]]:
    """Give name and value as Argilla has them: marks by field, a ranking as the order of its names.

    Its questions of points and its rankings take no "cannot judge", which is a question of its own, `NAME_state`.
    """
    if isinstance(one.question, Evidence):
        yield from _spans(one, row, loss)
    elif isinstance(one.question, Text) and not isinstance(one.value, str):
        loss.drop(NO_ANSWER)
    elif one.value == CANNOT_JUDGE and _is_measured(one.question):
        yield f"{one.name}{STATE}", one.value
    elif isinstance(one.value, list) and any(isinstance(tie, list) for tie in one.value):
        if any(len(tie) > 1 for tie in one.value):
            loss.drop(TIES)
        else:
            yield one.name, [tie[0] for tie in one.value]
    else:
        yield one.name, one.value


def _is_measured(question: Question) -> bool:
    return isinstance(question, Scale) or (isinstance(question, Comparison) and question.form == "rank")


def _spans(one: Said, row: AnswerRow, loss: Loss) -> Iterator[tuple[str, Any]]:
    covered = row.item.covered(one.question.blocks) if isinstance(one.question, Evidence) else []
    by_field: dict[str, list[dict[str, Any]]] = {field_of(row.item, block): [] for block in covered}
    for mark in one.value:
        if "severity" in mark:
            loss.drop(SEVERITY)
        span = {"start": mark["start"], "end": mark["end"], "label": mark.get("label", one.name)}
        by_field[field_of(row.item, mark["block"])].append(span)
    for field, spans in by_field.items():
        if spans or len(by_field) == 1:
            yield one.name if len(by_field) == 1 else f"{one.name}_{field}", spans
