# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`jsonl`: one row an answer, everything kept; the fields of cli.md "Answers".

`source` also holds what the item showed and what came with it (`content`, `gold`, `models`, `split`), so
that an export can be the source of the next bundle without the first one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from annotator_app.exchange.writing.training import packs_of
from annotator_app.exchange.writing.writer import Choices, Loss, json_line, share, source_of
from annotator_app.model.outcome import OfQuestion
from annotator_app.model.review import Verdict
from annotator_app.model.rows import SUGGESTED, AnswerRow

_OWN = ("id", "language", "suggestion", "facts")


def write(rows: Iterable[AnswerRow], _loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give one line for every answer, skipped items and answers to older texts included."""
    for _, own in groupby(rows, key=lambda row: row.given.item):
        answers = list(own)
        for row in answers:
            yield json_line({**as_object(row), **_settled(row, answers, choices.merged)})


def as_object(row: AnswerRow) -> dict[str, Any]:
    """Give one answer as the object of its line."""
    given = row.given
    margin = (given.value or {}).get("margin")
    return {
        "item": given.item,
        "source": {**source_of(row), **_content(row)},
        "bundle": row.bundle,
        "pack": row.pack,
        "contributor": row.contributor,
        "revision": given.revision,
        "state": given.status,
        "answers": dict(row.answers) if given.status == "done" else None,
        "note": given.note or None,
        "problem": given.problem,
        "origin": row.origin,
        "shown": row.shown,
        "seconds": row.seconds,
        "review": [_said(one) for one in row.review] or None,
        "keep": dict(row.kept.keep),
        **({"margin": dict(margin)} if margin else {}),
        **_suggested(row),
        **_whence(row.made_of),
    }


def _suggested(row: AnswerRow) -> dict[str, Any]:
    """Give of a merged answer the labels that are suggested, by question, or by question and response."""
    found = {name: units.get("", units) for name, units in row.suggested.items()}
    return {SUGGESTED: found} if found else {}


def _whence(rows: tuple[AnswerRow, ...]) -> dict[str, Any]:
    """Give of a merged answer what the answers that it was made of say for themselves (quality.md 4.6)."""
    if not rows:
        return {}
    licence = source_of(rows[0])["licence"]
    return {"round": rows[0].round, "license": licence, "pack_sha256": packs_of(rows)}


def _settled(row: AnswerRow, answers: list[AnswerRow], merged: OfQuestion) -> dict[str, Any]:
    """Give how people settled the item: their answers, or how the answers are distributed where it is ambiguous."""
    settled = row.settled
    if settled is None:
        return {}
    told: dict[str, Any] = {"state": settled.outcome, "cause": settled.cause}
    if settled.outcome == "adjudicated":
        return {"settled": {**told, "answers": dict(settled.answers)}}
    same = [one for one in answers if one.given.digest == row.given.digest and one.kept.repeat_of is None]
    soft: dict[str, Any] = {}
    for question in row.task.questions:
        values = [one.answers[question.id] for one in same if question.id in one.answers]
        outcome = merged(question, values) if values and question.each == "item" else None
        if outcome is not None:
            soft[question.id] = {value: share(count, outcome.count) for value, count in outcome.votes.items()}
    return {"settled": {**told, "soft": soft}}


def _said(verdict: Verdict) -> dict[str, Any]:
    """Give a verdict without the name of who gave it."""
    return {
        "verdict": verdict.verdict,
        "category": verdict.category,
        "severity": verdict.severity,
        "answers": (verdict.value or {}).get("answers"),
        "comment": verdict.comment or None,
        "blind": verdict.blind,
    }


def _content(row: AnswerRow) -> dict[str, Any]:
    kept = row.kept
    found: dict[str, Any] = {
        "language": row.language,
        "content": {name: value for name, value in row.item.fields.items() if name not in _OWN},
    }
    for name, value in (("gold", kept.gold), ("models", kept.models)):
        if value:
            found[name] = dict(value)
    for name, text in (("split", kept.split), ("repeat_of", kept.repeat_of)):
        found.update({name: text} if text is not None else {})
    return found
