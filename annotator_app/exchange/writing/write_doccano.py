# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`doccano`: JSON Lines for doccano's import, one line a person and item.

Labels are option ids in `label`, marks are `[start, end, label]` there, or `cats` and `entities` where both are asked;
a written text is the one text of `label`. Item, person, the other texts and kept columns are further columns, which
doccano keeps as meta data. Every line has the same columns and the same kind of label: the import makes a table of
all lines and takes none of them where a cell of that is empty.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from annotator_app.exchange.writing.losses import NO_ANSWER, NO_SINGLE_TEXT, OTHER_BLOCK, SEVERITY
from annotator_app.exchange.writing.record_parts import Said, beside, fields, main_field, plain_people, said
from annotator_app.exchange.writing.writer import NOTE, Choices, Loss, json_line
from annotator_app.model.question import Choice, Evidence, Question, Text
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

OTHER_KIND: Final = QT_TRANSLATE_NOOP("losses", "a question of a kind that doccano lacks")
SECOND: Final = QT_TRANSLATE_NOOP("losses", "a second question of one kind")


# What doccano looks for in a record, whatever this one holds.
_READ: Final = ("id", "text", "data", "label", "labels", "cats", "entities", "relations", "Comments")
_LABELS: Final = ("label", "cats", "entities")
# Of what is asked the first is the label, but for choices and marks, for which there are two.
_KINDS: Final = {"choice": Choice, "text": Text, "marks": Evidence}


@dataclass(frozen=True)
class _Columns:
    """What stands in every line beside the labels: the names of texts, and of kept columns."""

    texts: tuple[str, ...]
    kept: tuple[str, ...]


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give one line for every answer to an item with a text."""
    columns: _Columns | None = None
    for answers in plain_people(rows, loss):
        main = main_field(answers[0].item)
        if main is None:
            loss.drop(NO_SINGLE_TEXT, len(answers))
            continue
        columns = columns or _columns(answers[0], choices)
        for row in answers:
            yield json_line(_record(row, main, columns, loss))


def _columns(row: AnswerRow, choices: Choices) -> _Columns:
    """Look at every item; `row` is what there is, where nothing more is known."""
    texts: dict[str, None] = {}
    mains = set()
    for item in (row.item, *choices.items()):
        texts |= dict.fromkeys(fields(item))
        mains.add(main_field(item))
    # What is the text of every line needs no column beside it.
    names = (one for one in texts if one not in _LABELS and (len(mains) > 1 or one not in mains))
    return _Columns(tuple(names), tuple(choices.kept() or row.kept.keep))


def _record(row: AnswerRow, main: str, columns: _Columns, loss: Loss) -> dict[str, Any]:
    texts = fields(row.item)
    found: dict[str, Any] = {}
    for one in said(row):
        kind = None if one.block is not None else _kind(one.question)
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
    asked = {_kind(one) for one in row.task.questions if one.each == "item"}
    record = {
        "text": texts[main],
        **_labels(found, asked, loss),
        "item": row.given.item,
        "contributor": row.contributor,
        "language": row.language,
        **{name: "" if name == main else texts.get(name, "") for name in columns.texts},
    }
    return {**record, **beside(row, (*record, *_READ), columns.kept)}


def _kind(question: Question) -> str | None:
    return next((name for name, kind in _KINDS.items() if isinstance(question, kind)), None)


def _labels(found: dict[str, Any], asked: Collection[str | None], loss: Loss) -> dict[str, Any]:
    """Give the labels as the questions of the task have them, of which an answer may say nothing."""
    own = {name: value if isinstance(value, list) else [value] for name, value in found.items()}
    if "choice" in asked and "marks" in asked:
        if "text" in own:
            loss.drop(SECOND)
        return {"cats": own.get("choice", []), "entities": own.get("marks", [])}
    kind = next((name for name in _KINDS if name in asked), None)
    others = sum(name != kind for name in own)
    if others:
        loss.drop(SECOND, others)
    return {"label": own.get(kind, []) if kind else []}


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
