# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`labels`: one row for each item and question, the answers of all contributors merged (quality.md 1.2, 1.4).

Choices and comparisons by majority with ties as a state, ordered choices by the median; several labels each for itself;
scores by their mean, with the median beside. Rankings come to one ranking: `shares` says how often each response is
better than another one, ties half, and `margin` how far the first is above the next; their votes are for first places,
those that several responses share apart. `agreement` is the share of answers that equal the merged label as a whole, or
the commonest answer where there is none; it is null with fewer than two, and of scores. Where people settled an item
its state is `adjudicated`, with their answer as the label, or `ambiguous`, with no label and the distribution in
`soft`. Where the plan gives the right answer, that is the label, whatever people said, and the state `known`: it
stands fast, as in Dawid-Skene (1.4), and waits for nobody. An answer that a reviewer speaks against makes no label:
what they answered instead is in its place, under `reviewer`; where that leaves nothing the state is `none`. Marks come
to those that most people made exactly so; of marks that people may add or not nothing is a tie, and where most made
some and none is common there is no label. Nothing is merged of texts: they are counted as dropped, but for the text
that people settled, whose label it is. Where a row comes from, columns of quality.md 4.6 say.

Beside the label of a choice or comparison stands the one that is suggested, by whichever of majority and Dawid-Skene
quality.md 1.4 prefers (`suggested_by`), and `posterior`, how likely it is by Dawid-Skene: the mean of these is the
expected accuracy that the report gives. It is made of the answers alone, so that it tells no hidden right answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

from annotator_app.exchange.writing.reviewed import counted
from annotator_app.exchange.writing.scores import middle
from annotator_app.exchange.writing.training import provenance, truly_ambiguous
from annotator_app.exchange.writing.writer import (
    AMBIGUOUS,
    Choices,
    Loss,
    json_line,
    share,
    source_of,
    usable,
    without_notes,
)
from annotator_app.model.outcome import OfQuestion, Outcome, in_words_of
from annotator_app.model.question import Choice, Comparison, Question, Scale
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

NO_MAJORITY = {
    "text": QT_TRANSLATE_NOOP("losses", "written texts have no majority"),
}
KNOWN: Final = "known"
_OWN: Final = ("id", "round", "text_origin", "aggregation", "review", "license", "pack_sha256")
NOT_ASKED: Final = QT_TRANSLATE_NOOP("losses", "an optional question that nobody answered")


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give one line for each item and question that has a majority, by item."""
    return lines(without_notes(rows, loss), loss, choices)


def lines(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give the same for rows whose notes are told of elsewhere."""
    for _, own in groupby(usable(rows, loss), key=lambda row: row.given.item):
        answers = list(own)
        heard = counted(answers, loss)
        for question in answers[0].task.questions:
            yield from _of_question(question, answers, heard, loss, choices)


def _of_question(
    question: Question, rows: list[AnswerRow], heard: list[AnswerRow], loss: Loss, choices: Choices
) -> Iterator[bytes]:
    kind: str = question.kind  # type: ignore[attr-defined]
    given = [row for row in rows if said(question, row) is not None]
    settled = rows[0].settled
    told = settled.answers.get(question.id) if settled is not None else None
    if kind in NO_MAJORITY and told is None:
        if given:
            loss.drop(AMBIGUOUS if truly_ambiguous(rows[0]) else NO_MAJORITY[kind], len(given))
        return
    if not given and told is None:
        loss.drop(NOT_ASKED)
        return
    speak = [(row, value) for row in heard if (value := said(question, row)) is not None]
    people = [row for row, _ in speak]
    if question.each == "item":
        values = [value for _, value in speak]
        yield json_line(_row(question, given or rows, people, values, None, choices))
        return
    names = {name for row in given for name in said(question, row)}
    for response in sorted(names.union(told or ())):
        if kind in NO_MAJORITY and response not in (told or ()):
            loss.drop(NO_MAJORITY[kind], sum(response in row.answers[question.id] for row in given))
            continue
        values = [value[response] for _, value in speak if response in value]
        yield json_line(_row(question, given or rows, people, values, response, choices))


def said(question: Question, row: AnswerRow) -> Any:
    """Give what an answer says to a question, None where it says nothing; who ticked nothing has said so."""
    return question.said_in(row.answers, row.item.response_ids)


def _row(
    question: Question,
    rows: list[AnswerRow],
    speak: list[AnswerRow],
    values: list[Any],
    response: str | None,
    choices: Choices,
) -> dict[str, Any]:
    first = rows[0]
    settled = _settled(question, first, response, choices.merged)
    outcome = choices.merged(question, values)
    if outcome is None:  # texts: nothing is merged of them, but people may have settled one
        assert settled is not None
        outcome = Outcome("none", None, {}, len(values), alike=values.count(settled[1]))
    scored = _of_scores(values) if isinstance(question, Scale) else None
    known = known_of(question, first, response, choices.merged)
    state, label = settled or known or scored or (outcome.state, outcome.label)
    alike = _saying(question, label, values, choices.merged) if state == KNOWN else outcome.top
    row: dict[str, Any] = {
        "item": first.given.item,
        "question": question.id,
        "response": response,
        "model": first.kept.models.get(response or ""),
        "state": state,
        "label": label,
        "n": outcome.count,
        "agreement": share(alike, outcome.count) if outcome.count > 1 and scored is None else None,
        "votes": dict(outcome.votes),
        "soft": {value: share(count, outcome.count) for value, count in outcome.votes.items()},
        **_suggested(question, first, response, choices),
    }
    if isinstance(question, Scale):
        row |= middle(values)
    if isinstance(question, Comparison):
        row["models"] = dict(first.kept.models)
    if outcome.shares:
        row["shares"] = {name: round(share, 4) for name, share in outcome.shares.items()}
        row["margin"] = None if outcome.margin is None else round(outcome.margin, 4)
    gold = first.kept.gold.get(question.id)
    return {
        **row,
        "gold": gold,
        "contributors": [one.contributor for one in speak],
        "language": first.language,
        "task": first.task.family,
        "split": first.kept.split,
        "bundle": first.bundle,
        "source": source_of(first),
        **_whence(rows, speak, question, response, state),
        "keep": dict(first.kept.keep),
    }


def _of_scores(values: list[Any]) -> tuple[str, float] | None:
    """Give state and mean of scores (quality.md 1.2), None where nobody could judge; a mean is never a tie."""
    found = middle(values)
    if not found["scores"]:
        return None
    mean = found["mean"]
    return "label" if found["scores"] > 1 else "single", int(mean) if mean.is_integer() else mean


def _suggested(question: Question, row: AnswerRow, response: str | None, choices: Choices) -> dict[str, Any]:
    """Give the label that the suggested method makes of all answers, how likely it is, and the method."""
    found = choices.suggested(question.id, row.language, row.given.item, response or "")
    if found is None:
        return {"suggested": None, "suggested_by": None, "posterior": None}
    label = in_words_of(found.label, row.kept.models)
    likely = None if label is None or found.posterior is None else round(found.posterior, 4)
    return {"suggested": label, "suggested_by": found.by, "posterior": likely}


def _settled(
    question: Question, row: AnswerRow, response: str | None, merged: OfQuestion
) -> tuple[str, Any] | None:
    """Give state and label where people settled the item; an ambiguous one has its distribution and no label."""
    settled = row.settled
    if settled is None:
        return None
    if settled.outcome == "ambiguous":
        return "ambiguous", None
    value = settled.answers.get(question.id)
    if response is not None:
        value = value.get(response) if isinstance(value, dict) else None
    if value is None:
        return None
    outcome = merged(question, [value])
    return "adjudicated", value if outcome is None else outcome.label


def known_of(
    question: Question, row: AnswerRow, response: str | None, merged: OfQuestion
) -> tuple[str, Any] | None:
    """Give state and label where the right answer is known."""
    value = row.kept.gold.get(question.id)
    if response is not None:
        value = value.get(response) if isinstance(value, dict) else None
    outcome = None if value is None else merged(question, [value])
    return None if outcome is None else (KNOWN, outcome.label)


def _saying(question: Question, label: Any, values: list[Any], merged: OfQuestion) -> int:
    """Give how many values are the label as a whole."""
    alone = [merged(question, [value]) for value in values]
    return sum(one is not None and one.label == label for one in alone)


def _whence(
    rows: list[AnswerRow], speak: list[AnswerRow], question: Question, response: str | None, state: str
) -> dict[str, Any]:
    """Give the columns of quality.md 4.6 that stand in no other place of a row."""
    way = "majority"
    if isinstance(question, Scale):
        way = "mean"
    elif isinstance(question, Choice) and question.ordered:
        way = "median"
    own = provenance(
        rows,
        part=question.id if response is None else f"{question.id}/{response}",
        aggregation=state if state in ("adjudicated", "ambiguous", KNOWN) else way,
        agreement=None,
    )
    raters = len({row.contributor for row in speak})
    return {**{name: own[name] for name in _OWN}, "n_raters": raters}
