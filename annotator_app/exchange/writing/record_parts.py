# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the formats of other programs share: an item as named fields, and answers under the names of those fields.

Responses are `response_1`, `response_2`, … in the order of the item, since those programs ask the same questions
of every record; what is asked of each response carries the number too (`accuracy_1`). Options stay ids; those that come
with an item are fields of it, `option_ID`, as nothing else tells what an id stands for.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from annotator_app.exchange.writing.writer import (
    OLD_TEXT,
    REPEAT,
    SKIPPED,
    Loss,
    settling_lost,
    verdicts_lost,
)
from annotator_app.model.item import OPTIONS, RESPONSES, TURNS, Item
from annotator_app.model.question import Choice, Comparison, Question, Scale
from annotator_app.model.rows import AnswerRow
from annotator_app.model.texts import shown
from annotator_app.text import QT_TRANSLATE_NOOP

TIES: Final = QT_TRANSLATE_NOOP("losses", "a ranking with ties")
OPTION: Final = "option_"
MAIN: Final = ("text", "source", "passage", "summary", "question")


@dataclass(frozen=True)
class Said:
    """One value under its name; `block` is the field that it speaks of, where it speaks of one response."""

    name: str
    question: Question
    value: Any
    block: str | None = None


def fields(item: Item) -> dict[str, Any]:
    """Give the texts of an item by name; conversations as lists of role and content."""
    found: dict[str, Any] = {}
    for name, value in item.fields.items():
        if name in TURNS and value:
            found[name] = [{"role": turn["role"], "content": turn["text"]} for turn in value]
        elif name == RESPONSES:
            found |= {f"response_{place}": one["text"] for place, one in enumerate(value or (), start=1)}
        elif name == OPTIONS:
            found |= {f"{OPTION}{one['id']}": one["text"] for one in value or ()}
        elif name in item.blocks:
            found[name] = value["text"]
    return found


def main_field(item: Item) -> str | None:
    """Give the name of the text that a program with one text a record shows; None for conversations."""
    return next((name for name in MAIN if name in item.blocks), None)


def places(item: Item) -> dict[str, str]:
    """Give the names that responses have here, by their ids."""
    return {name: f"response_{place}" for place, name in enumerate(item.response_ids, start=1)}


def field_of(item: Item, block: str) -> str:
    """Give the field that a block stands in (`response.r-12ab34` in `response_1`)."""
    return places(item).get(block.removeprefix("response."), block)


def said(row: AnswerRow, answers: Mapping[str, Any] | None = None) -> Iterator[Said]:
    """Give every value of an answer, one for each response where it was asked of each."""
    given = row.answers if answers is None else answers
    names = places(row.item)
    for question in row.task.questions:
        if question.id not in given:
            continue
        value = given[question.id]
        if question.each == "item":
            yield Said(question.id, question, _named(question, value, names))
            continue
        for response, one in value.items():
            place = names[response]
            yield Said(f"{question.id}_{place.rpartition('_')[2]}", question, one, place)


def offered(question: Question, item: Item) -> dict[str, str]:
    """Give what may be chosen: ids, with the words that are shown for them where there are any."""
    if isinstance(question, Choice):
        texts = {option.id: shown(option.text, "en")[0] for option in question.options}
        texts |= (
            {one["id"]: one["text"] for one in item.fields.get("options") or ()}
            if question.options_from
            else {}
        )
        return {name: texts.get(name, name) for name in question.option_ids(item)}
    if isinstance(question, Scale):
        return {str(point): str(point) for point in question.points}
    return {}


def people(rows: Iterable[AnswerRow], loss: Loss, *, skipped: bool = False) -> Iterator[list[AnswerRow]]:
    """Give the answers of each item, one a person; skipped items among them where a format can say that."""
    for _, own in groupby(rows, key=lambda row: row.given.item):
        kept = []
        for row in own:
            if row.kept.repeat_of is not None:
                loss.drop(REPEAT)
            elif not row.current:
                loss.drop(OLD_TEXT)
            elif row.given.status != "done" and not skipped:
                loss.drop(SKIPPED)
            else:
                kept.append(row)
        if kept:
            yield kept


def plain_people(
    rows: Iterable[AnswerRow], loss: Loss, *, skipped: bool = False
) -> Iterator[list[AnswerRow]]:
    """Give the same for a program that knows neither verdicts nor settled items, which are counted."""
    for answers in people(rows, loss, skipped=skipped):
        for row in answers:
            verdicts_lost(row, loss)
        settling_lost(answers, loss)
        yield answers


def beside(row: AnswerRow, taken: Container[str], every: Iterable[str] = ()) -> dict[str, Any]:
    """Give the columns that the plan keeps, under their names or, where those are taken, as `keep.NAME`.

    `every`: the names of those that each row has to have, "" where there is nothing in it.
    """
    keep = {name: row.kept.keep.get(name, "") for name in every} or row.kept.keep
    return {f"keep.{name}" if name in taken else name: value for name, value in keep.items()}


def listed(records: Iterable[bytes], loss: Loss) -> Iterator[bytes]:
    """Give the records of a JSON list, each with what parts it from the one before; an empty list for none."""
    loss.rows = 0
    for record in records:
        yield (b",\n" if loss.rows else b"[\n") + record.rstrip(b"\n")
        loss.row()
    yield b"\n]\n" if loss.rows else b"[]\n"


def _named(question: Question, value: Any, names: Mapping[str, str]) -> Any:
    """Give a comparison with the names of responses for their ids."""
    if not isinstance(question, Comparison):
        return value
    if isinstance(value, str):
        return names.get(value, value)
    return [[names.get(one, one) for one in tie] for tie in value]
