# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`doccano`: JSON Lines for doccano's import, one line a person and item.

Labels are option ids in `label`, marks are `[start, end, label]` there, or `cats` and `entities` where an item
has both; a written text is the one text of `label`. Item, person, the other texts and kept columns are further
columns, which doccano keeps as meta data.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from annotator_app.exchange.writing.losses import NO_ANSWER, NO_SINGLE_TEXT, OTHER_BLOCK, SEVERITY
from annotator_app.exchange.writing.record_parts import Said, beside, fields, main_field, plain_people, said
from annotator_app.exchange.writing.writer import NOTE, Choices, Loss, json_line
from annotator_app.model.question import Choice, Evidence, Text
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

OTHER_KIND: Final = QT_TRANSLATE_NOOP("losses", "a question of a kind that doccano lacks")
SECOND: Final = QT_TRANSLATE_NOOP("losses", "a second question of one kind")


# What doccano looks for in a record, whatever this one holds.
_READ: Final = ("id", "text", "data", "label", "labels", "cats", "entities", "relations", "Comments")


def write(rows: Iterable[AnswerRow], loss: Loss, _choices: Choices) -> Iterator[bytes]:
    """Give one line for every answer to an item with a text."""
    for answers in plain_people(rows, loss):
        main = main_field(answers[0].item)
        if main is None:
            loss.drop(NO_SINGLE_TEXT, len(answers))
            continue
        yield from (json_line(_record(row, main, loss)) for row in answers)


def _record(row: AnswerRow, main: str, loss: Loss) -> dict[str, Any]:
    texts = fields(row.item)
    found: dict[str, Any] = {}
    for one in said(row):
        kind = _kind(one)
        if kind is None:
            loss.drop(OTHER_KIND)
        elif kind in found:
            loss.drop(SECOND)
        elif kind == "text" and not isinstance(one.value, str):
            loss.drop(NO_ANSWER)
        else:
            found[kind] = _marks(one, main, loss) if kind == "marks" else one.value
    if row.given.note:
        loss.drop(NOTE)
    more = {
        name: text
        for name, text in texts.items()
        if name != main and name not in ("label", "cats", "entities")
    }
    record = {
        "text": texts[main],
        **_labels(found, loss),
        "item": row.given.item,
        "contributor": row.contributor,
        "language": row.language,
        **more,
    }
    return {**record, **beside(row, (*record, *_READ))}


def _kind(one: Said) -> str | None:
    if one.block is not None:
        return None
    kinds = {Choice: "choice", Evidence: "marks", Text: "text"}
    return next((name for kind, name in kinds.items() if isinstance(one.question, kind)), None)


def _labels(found: dict[str, Any], loss: Loss) -> dict[str, Any]:
    chosen = found.get("choice")
    choice = None if chosen is None else chosen if isinstance(chosen, list) else [chosen]
    if choice is not None and "marks" in found:
        if "text" in found:
            loss.drop(SECOND)
        return {"cats": choice, "entities": found["marks"]}
    kinds = [
        value
        for value in (choice, [found["text"]] if "text" in found else None, found.get("marks"))
        if value is not None
    ]
    if len(kinds) > 1:
        loss.drop(SECOND, len(kinds) - 1)
    return {"label": kinds[0] if kinds else []}


def _marks(one: Said, main: str, loss: Loss) -> list[list[Any]]:
    marks = []
    for mark in one.value:
        if mark["block"] != main:
            loss.drop(OTHER_BLOCK)
            continue
        if "severity" in mark:
            loss.drop(SEVERITY)
        marks.append([mark["start"], mark["end"], mark.get("label", one.name)])
    return marks
