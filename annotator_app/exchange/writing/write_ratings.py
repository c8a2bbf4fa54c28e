# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`ratings`: every score of every person, with what they come to (quality.md 1.5 and 4.6), one object a line.

A line is one criterion of one response, or of the item where it is asked of the item. Raw scores stand under
the contributor; beside them n, mean, median and spread, the share of every point (soft label), and the mean
freed of how strict each rater is, where that can be told: among people whose items were drawn from the same ones. What
people settled stands beside it in `settled`; the scores stay as they were given, but one that a reviewer speaks against
is in no mean and no share, and what they gave instead is. "Cannot judge" is counted apart and no score.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, Final

from annotator_app.exchange.writing.losses import NO_SCALE
from annotator_app.exchange.writing.reviewed import counted
from annotator_app.exchange.writing.scores import middle
from annotator_app.exchange.writing.training import others_lost, provenance
from annotator_app.exchange.writing.writer import Choices, Loss, json_line, share, usable, without_notes
from annotator_app.model.ids import CANNOT_JUDGE
from annotator_app.model.question import Scale
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

NOT_SCORED: Final = QT_TRANSLATE_NOOP("losses", "a criterion that nobody scored")


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give one line for every item, criterion and response that was scored."""
    for _, own in groupby(usable(without_notes(rows, loss), loss), key=lambda row: row.given.item):
        answers = list(own)
        asked = [one for one in answers[0].task.questions if isinstance(one, Scale)]
        if not asked:
            loss.drop(NO_SCALE, len(answers))
        else:
            others_lost(answers, [one.id for one in asked], loss)
        heard = counted(answers, loss if asked else None)
        for question in asked:
            yield from (json_line(row) for row in _of_criterion(question, answers, heard, loss, choices))


def _of_criterion(
    question: Scale, rows: list[AnswerRow], heard: list[AnswerRow], loss: Loss, choices: Choices
) -> Iterator[dict[str, Any]]:
    given = [row for row in rows if question.id in row.answers]
    if not given:
        loss.drop(NOT_SCORED)
        return
    if question.each == "item":
        yield _row(
            question, _scores(question, given, None), _held(question, heard, None), None, given, choices
        )
        return
    for response in sorted({name for row in given for name in row.answers[question.id]}):
        values = _scores(question, given, response)
        yield _row(question, values, _held(question, heard, response), response, given, choices)


def _scores(question: Scale, rows: list[AnswerRow], response: str | None) -> dict[str, Any]:
    """Give the scores by who gave them."""
    said = ((row.contributor, row.answers.get(question.id)) for row in rows)
    if response is None:
        return {name: value for name, value in said if value is not None}
    return {name: value[response] for name, value in said if value is not None and response in value}


def _held(question: Scale, heard: list[AnswerRow], response: str | None) -> list[Any]:
    """Give the scores that count."""
    return [value for row in heard for value in _scores(question, [row], response).values()]


def _row(
    question: Scale,
    values: Mapping[str, Any],
    held: list[Any],
    response: str | None,
    rows: list[AnswerRow],
    choices: Choices,
) -> dict[str, Any]:
    first = rows[0]
    scores = [value for value in held if value != CANNOT_JUDGE]
    points = Counter(scores)
    adjusted = choices.adjusted.get((first.given.item, question.id, response or ""))
    part = question.id if response is None else f"{question.id}/{response}"
    texts = {one["id"]: one["text"] for one in first.item.fields.get("responses", ())}
    return {
        "item": first.given.item,
        "criterion": question.id,
        "response": response,
        "model": first.kept.models.get(response or ""),
        "text": texts.get(response),
        "scores": dict(values),
        "min": question.min,
        "max": question.max,
        "n": len(scores),
        "cannot_judge": len(held) - len(scores),
        **{name: one for name, one in middle(scores).items() if name != "scores"},
        "spread": round(statistics.stdev(scores), 4) if len(scores) > 1 else None,
        "adjusted_mean": None if adjusted is None else round(adjusted, 4),
        "soft": {str(point): share(points[point], len(scores)) for point in question.points}
        if scores
        else None,
        **_settled(question, first, response),
        **provenance(rows, part=part, aggregation="mean", agreement=None),
    }


def _settled(question: Scale, row: AnswerRow, response: str | None) -> dict[str, Any]:
    """Give what people settled of this criterion, and whether the item is truly ambiguous."""
    if row.settled is None:
        return {"settled": None, "settled_state": None}
    value = row.settled.answers.get(question.id)
    if response is not None:
        value = value.get(response) if isinstance(value, dict) else None
    return {"settled": value, "settled_state": row.settled.outcome}
