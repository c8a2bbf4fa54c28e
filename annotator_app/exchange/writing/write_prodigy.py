# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`prodigy`: JSON Lines for `prodigy db-in`, one line a person, item and question.

Choices, scores and comparisons have `options` and `accept`; marks are `spans`; a written text stands in
`user_input`; the other texts of the item (the question on a passage, the prompt of a response) and kept columns
keep their names. A reported item is a line with the answer `ignore`. Hashes that came with
the source stay, if the plan keeps the columns; Prodigy makes the others itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from annotator_app.exchange.writing.losses import NO_ANSWER, OTHER_BLOCK, RANKING, SEVERITY
from annotator_app.exchange.writing.record_parts import (
    OPTION,
    Said,
    beside,
    fields,
    main_field,
    offered,
    places,
    plain_people,
    said,
)
from annotator_app.exchange.writing.writer import Choices, Loss, json_line
from annotator_app.model.ids import BAD, EQUAL
from annotator_app.model.question import Comparison, Evidence, Text
from annotator_app.model.rows import AnswerRow

HASHES: Final = ("_input_hash", "_task_hash")


# What Prodigy and its recipes look for in a line.
_READ: Final = (
    "text", "html", "image", "audio", "video", "label", "options", "accept", "spans", "tokens", "relations", "answer",
    "user_input", "meta", "config", "style", "priority", "score", "_annotator_id", "_session_id", "_view_id",
    "_timestamp",
)  # fmt: skip


def write(rows: Iterable[AnswerRow], loss: Loss, _choices: Choices) -> Iterator[bytes]:
    """Give the lines of every answer, and one for every reported item."""
    for answers in plain_people(rows, loss, skipped=True):
        for row in answers:
            yield from (json_line(line) for line in _lines(row, loss))


def _lines(row: AnswerRow, loss: Loss) -> Iterator[dict[str, Any]]:
    if row.given.status != "done":
        yield {**_example(row, None), "answer": "ignore", **_about(row)}
        return
    for one in said(row):
        decided = _decision(one, row, loss)
        if decided is not None:
            yield {**_example(row, one), **decided, "answer": "accept", **_about(row)}


def _example(row: AnswerRow, one: Said | None) -> dict[str, Any]:
    texts = fields(row.item)
    main = (one.block if one else None) or main_field(row.item)
    hashes = {name: row.kept.keep[name] for name in HASHES if name in row.kept.keep}
    turns = texts.get("prompt") or texts.get("dialogue") or ()
    text = (
        texts[main] if main in texts else "\n\n".join(f"[{turn['role']}] {turn['content']}" for turn in turns)
    )
    # Responses that are compared and options of the item are options there; a response that is scored is the text.
    elsewhere: tuple[str, ...] = () if one is None else (OPTION,)
    if one is not None and (one.block is not None or isinstance(one.question, Comparison)):
        elsewhere = (OPTION, "response_")
    others = {
        name: value
        for name, value in texts.items()
        if name != main
        and name not in _READ
        and not name.startswith(elsewhere)
        and (main in texts or value is not turns)
    }
    meta = {
        "item": row.given.item,
        "question": one.name if one else None,
        "language": row.language,
        "note": row.given.note or None,
        "problem": (row.given.problem or {}).get("reason"),
    }
    return {
        "text": text,
        **others,
        **hashes,
        **{name: value for name, value in beside(row, (*_READ, *others)).items() if name not in hashes},
        "meta": {name: value for name, value in meta.items() if value is not None},
    }


def _about(row: AnswerRow) -> dict[str, Any]:
    return {"_annotator_id": row.contributor, "_session_id": row.contributor}


def _decision(one: Said, row: AnswerRow, loss: Loss) -> dict[str, Any] | None:
    if isinstance(one.question, Evidence):
        return {"spans": list(_spans(one, row, loss))}
    if isinstance(one.question, Text):
        if not isinstance(one.value, str):
            loss.drop(NO_ANSWER)
            return None
        return {"user_input": one.value}
    if isinstance(one.question, Comparison):
        if not isinstance(one.value, str):
            loss.drop(RANKING)
            return None
        texts = fields(row.item)
        options = {name: texts[name] for name in places(row.item).values()}
        options |= {EQUAL: EQUAL} if one.question.equal else {}
        options |= {BAD: BAD} if one.question.bad else {}
    else:
        options = offered(one.question, row.item)
    chosen = one.value if isinstance(one.value, list) else [one.value]
    options |= {str(name): str(name) for name in chosen if str(name) not in options}
    return {
        "options": [{"id": name, "text": text} for name, text in options.items()],
        "accept": [str(name) for name in chosen],
    }


def _spans(one: Said, row: AnswerRow, loss: Loss) -> Iterator[dict[str, Any]]:
    main = main_field(row.item)
    for mark in one.value:
        if mark["block"] != main:
            loss.drop(OTHER_BLOCK)
            continue
        if "severity" in mark:
            loss.drop(SEVERITY)
        yield {"start": mark["start"], "end": mark["end"], "label": mark.get("label", one.name)}
