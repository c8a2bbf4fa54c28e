# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Prodigy's JSON Lines: a line is one decision on one example.

Lines of one `_task_hash` (or, without it, of one example) by several people become one row. `label` holds
what was accepted: the options of `accept`, or the `label` of an accepted line; `spans` of accepted lines are
`marks`. Ignored and rejected lines keep their text, give no label, and are counted; where one person accepts what
another rejects, nothing is given. The decision itself is the
column `decision`; `_input_hash` and `_task_hash` stay as they are.
"""

from __future__ import annotations

from typing import Any, Final

from annotator_app.exchange.reading.programs import (
    DIFFERING,
    OTHER_FORM,
    Loss,
    mark,
    objects,
    one_of,
    ready_for,
    single,
    standing,
    texts,
)
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import MISSING, Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.text import QT_TRANSLATE_NOOP

IGNORED: Final = QT_TRANSLATE_NOOP("sources", "the label of an ignored line")
REJECTED: Final = QT_TRANSLATE_NOOP("sources", "the label of a rejected line")
GIVEN: Final = ("label", "intent", "marks", "slots", "evidence", "answer")
ROLES: Final = {"id": "task", "text": "text", "source": "text", "passage": "text", "options": "options"}


def rows(records: list[Row], loss: Loss) -> tuple[list[Row], Ready]:
    """Give a row for every example."""
    groups: dict[Any, list[Row]] = {}
    for number, row in enumerate(records):
        if not isinstance(row.own.get("text"), str):
            loss[OTHER_FORM] += 1
            continue
        task = as_text(row.own.get("_task_hash"))
        groups.setdefault(number if task is None else task, []).append(row)
    kept = []
    for task, lines in groups.items():
        first = lines[0]
        made = dict(first.own)
        said_answer = made.pop("answer", None)
        if isinstance(task, str):
            made["task"] = task
        if said_answer is not None:
            made["decision"] = said_answer
        made.pop("label", None)
        labels, marks = _given([line.own for line in lines], loss)
        if labels is not MISSING:
            made |= {"label": labels, "intent": labels, "answer": labels}
        if marks is not MISSING:
            made |= dict.fromkeys(("marks", "slots", "evidence"), marks)
        first.own = made
        kept.append(first)
    return kept, ready_for(kept, ROLES, GIVEN)


def _given(lines: list[dict[str, Any]], loss: Loss) -> tuple[Any, Any]:
    """Give the label and the marks of one task; lines of one task asked the same, so a rejected one says no to it."""
    labels, marks = [], []
    for line in lines:
        if line.get("answer") in ("ignore", "reject"):
            loss[IGNORED if line["answer"] == "ignore" else REJECTED] += 1
            continue
        if "accept" in line:
            labels.append(single([as_text(one) for one in _list(line["accept"]) if as_text(one) is not None]))
        elif texts(line.get("label")):
            labels.append(single(texts(line["label"])))
        if "spans" in line:
            here = standing(_marks(line, loss))
            marks += [] if here is None else [here]
    if any(line.get("answer") == "reject" for line in lines) and (labels or marks):
        loss[DIFFERING] += bool(labels) + bool(marks)
        return MISSING, MISSING
    return one_of(labels, loss), one_of(marks, loss)


def _marks(line: dict[str, Any], loss: Loss) -> list[dict[str, Any] | None]:
    return [
        mark(line["text"], one.get("start"), one.get("end"), one.get("label"), loss)
        for one in objects(line["spans"])
    ]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
