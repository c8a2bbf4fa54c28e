# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`potato`: lines as in Potato's `annotated_instances.jsonl`, one a person and item.

Potato has a file for each person; here `user` names the person. Options are ids with `"true"` beside them, points of a
scale `scale_3`, a written text is that of its `text_box`; marks are `span_annotations` in the text that was shown. The
item, its other texts and kept columns are further columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from annotator_app.exchange.writing.losses import NO_ANSWER, NO_SINGLE_TEXT, OTHER_BLOCK, RANKING, SEVERITY
from annotator_app.exchange.writing.record_parts import Said, beside, fields, main_field, plain_people, said
from annotator_app.exchange.writing.writer import NOTE, Choices, Loss, json_line
from annotator_app.model.question import Evidence, Text
from annotator_app.model.rows import AnswerRow

CHOSEN: Final = "true"
TYPED: Final = "text_box"
# What Potato looks for in a record, whatever this one holds.
_READ: Final = (
    "id", "text", "displayed_text", "label_annotations", "span_annotations", "behavioral_data", "user", "language",
)  # fmt: skip


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
    labels: dict[str, dict[str, str]] = {}
    spans: list[dict[str, Any]] = []
    for one in said(row):
        if isinstance(one.question, Evidence):
            spans += _spans(one, main, texts[main], loss)
        elif (given := _label(one, loss)) is not None:
            labels[one.name] = given
    if row.given.note:
        loss.drop(NOTE)
    record = {
        "id": row.given.item,
        "displayed_text": texts[main],
        "label_annotations": labels,
        "span_annotations": spans,
        "behavioral_data": {} if row.seconds is None else {"time_string": _time(row.seconds)},
        "user": row.contributor,
        "language": row.language,
        **{name: text for name, text in texts.items() if name != main and name not in _READ},
    }
    return {**record, **beside(row, (*record, *_READ))}


def _label(one: Said, loss: Loss) -> dict[str, str] | None:
    """Give the names that were chosen, each with what Potato has beside it."""
    if isinstance(one.question, Text):
        if isinstance(one.value, str):
            return {TYPED: one.value}
        loss.drop(NO_ANSWER)
        return None
    if type(one.value) is int:
        return {f"scale_{one.value}": str(one.value)}
    chosen = one.value if isinstance(one.value, list) else [one.value]
    if not all(isinstance(name, str) for name in chosen):
        loss.drop(RANKING)
        return None
    return dict.fromkeys(chosen, CHOSEN)


def _spans(one: Said, main: str, text: str, loss: Loss) -> Iterator[dict[str, Any]]:
    for mark in one.value:
        if mark["block"] != main:
            loss.drop(OTHER_BLOCK)
            continue
        if "severity" in mark:
            loss.drop(SEVERITY)
        start, end = mark["start"], mark["end"]
        yield {
            "start": start,
            "end": end,
            "span": text[start:end],
            "annotation": mark.get("label", one.name),
        }


def _time(seconds: int) -> str:
    minutes, left = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    return f"Time spent: {days}d {hours}h {minutes}m {left}s "
