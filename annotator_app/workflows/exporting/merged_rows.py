# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One answer for each item, made of those of all contributors, so that every writer of rows can write merged ones.

What people settled comes first, then the right answer that the plan gives, then the majority (quality.md 1.4) of the
answers that reviewers let stand and of what they answered in the place of others (2.5). Rankings come to one ranking,
with how far its first response is above the next; scores to their median, as a row holds a point of the scale. A tie, a
truly ambiguous item, and texts of several people have no merged answer: they are counted, nothing is chosen. Beside
the merged answer stands the label that is suggested by whichever of majority and Dawid-Skene quality.md 1.4 prefers, as
in `labels`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, Final

from annotator_app.exchange.writing.losses import DIVIDED
from annotator_app.exchange.writing.reviewed import counted
from annotator_app.exchange.writing.scores import middle
from annotator_app.exchange.writing.write_labels import known_of
from annotator_app.exchange.writing.writer import AMBIGUOUS, Loss, nothing_suggested, usable, without_notes
from annotator_app.model.ids import CANNOT_JUDGE
from annotator_app.model.outcome import OfUnit, in_words_of
from annotator_app.model.question import AnyQuestion, Comparison, Scale, is_category
from annotator_app.model.rows import SUGGESTED, AnswerRow
from annotator_app.quality.deciding import votes
from annotator_app.text import QT_TRANSLATE_NOOP

MERGED: Final = "merged"
TIE: Final = QT_TRANSLATE_NOOP("losses", "a tie that nobody has settled")
NO_MAJORITY: Final = QT_TRANSLATE_NOOP(
    "losses", "different texts or marks, of which none is the merged answer"
)
NOTHING: Final = QT_TRANSLATE_NOOP("losses", "an item without any merged answer")


def merged_rows(
    rows: Iterable[AnswerRow], loss: Loss, suggested: OfUnit = nothing_suggested
) -> Iterator[AnswerRow]:
    """Give at most one row an item, in the order of items, said by `merged`; `suggested` tells labels beside it."""
    for _, own in groupby(usable(without_notes(rows, loss), loss), key=lambda row: row.given.item):
        answers = list(own)
        settled = answers[0].settled
        if settled is not None and settled.outcome == "ambiguous":
            loss.drop(AMBIGUOUS)
            continue
        told = settled.answers if settled is not None else {}
        heard = counted(answers, loss)
        found = {}
        for question in answers[0].task.questions:
            value = _value(question, heard, told, loss)
            if value is not None:
                found[question.id] = value
        margins = _margins([one for one in answers[0].task.questions if one.id not in told], found, heard)
        if not found:
            loss.drop(NOTHING)
            continue
        told_beside = _suggested(answers[0], suggested)
        value = {
            "answers": found,
            **({"margin": margins} if margins else {}),
            **({SUGGESTED: told_beside} if told_beside else {}),
        }
        given = answers[0].given._replace(value=value, revision=1, problem=None, note="")
        review = tuple(said for one in answers for said in one.review)
        yield replace(answers[0], contributor=MERGED, given=given, review=review, made_of=tuple(answers))


def _suggested(row: AnswerRow, suggested: OfUnit) -> dict[str, dict[str, dict[str, Any]]]:
    """Give the label that is suggested of each unit (quality.md 1.4) by question and response ("": the item)."""
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for question in filter(is_category, row.task.questions):
        units = row.item.response_ids if question.each == "response" else ("",)
        for unit in units:
            one = suggested(question.id, row.language, row.given.item, unit)
            label = None if one is None else in_words_of(one.label, row.kept.models)
            if one is None or label is None:
                continue
            likely = None if one.posterior is None else round(one.posterior, 4)
            found.setdefault(question.id, {})[unit] = {"label": label, "by": one.by, "posterior": likely}
    return found


def _value(question: AnyQuestion, rows: Sequence[AnswerRow], told: Mapping[str, Any], loss: Loss) -> Any:
    if question.id in told:
        return told[question.id]
    if not any(question.id in row.answers for row in rows):
        return None
    given = [
        value for row in rows if (value := question.said_in(row.answers, row.item.response_ids)) is not None
    ]
    if question.each == "item":
        return _one(question, given, loss, rows[0], None)
    names = sorted({name for value in given for name in value})
    each = {
        name: _one(question, [value[name] for value in given if name in value], loss, rows[0], name)
        for name in names
    }
    return {name: value for name, value in each.items() if value is not None} or None


def _margins(
    questions: Iterable[AnyQuestion], found: Mapping[str, Any], rows: Sequence[AnswerRow]
) -> dict[str, float | None]:
    """Give how far the first response of each merged ranking is above the next."""
    margins: dict[str, float | None] = {}
    for question in questions:
        if isinstance(question, Comparison) and isinstance(found.get(question.id), list):
            said = [row.answers[question.id] for row in rows if question.id in row.answers]
            margin = votes.ranking(said).margin
            margins[question.id] = None if margin is None else round(margin, 4)
    return margins


def _one(
    question: AnyQuestion, values: Sequence[Any], loss: Loss, row: AnswerRow, response: str | None
) -> Any:
    """Give the merged value, None where there is none; what is said alone is itself."""
    known = known_of(question, row, response, votes.merged)
    if known is not None:
        return known[1]
    if len(values) == 1 or all(value == values[0] for value in values):
        return values[0]
    if isinstance(question, Scale):
        return _middle_score(values, loss)
    outcome = votes.merged(question, values)
    if outcome is None or outcome.label is None:
        loss.drop(TIE if outcome is not None and outcome.state == "tie" else NO_MAJORITY)
        return None
    return outcome.label


def _middle_score(values: Sequence[Any], loss: Loss) -> Any:
    """Give the median of scores, as a row holds a point of the scale; between two points there is none.

    The mean, which is what scores are merged into (quality.md 1.2), stands with this median in `labels`.
    """
    median = middle(values)["median"]
    if median is None:
        return CANNOT_JUDGE
    if median.is_integer():
        return int(median)
    loss.drop(DIVIDED)
    return None
