# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How often each value of a question was given, with the words that the plan or the program has for it."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence

from annotator_app.families import by_id
from annotator_app.model.ids import NONE, RESERVED
from annotator_app.model.question import AnyQuestion, Choice, Evidence, Scale, Text
from annotator_app.model.texts import Texts
from annotator_app.reports.figures import QuestionCounts, ValueCount
from annotator_app.workflows.reporting.report_tallies import Tally

_RESERVED: dict[str, Texts] = {name: {"en": words} for name, words in RESERVED.items()}


def question_counts(tallies: Sequence[Tally], family: str) -> QuestionCounts:
    """Give how often each value of one question was given, all languages together."""
    question = tallies[0].question
    kind: str = question.kind
    counted: Counter[str] = Counter()
    for tally in tallies:
        counted.update(tally.values)
    return QuestionCounts(
        question=question.id,
        kind=kind,
        text=words_of(question, family),
        answers=sum(tally.answers for tally in tallies),
        values=value_counts(question, counted),
        notes=_notes(question, counted, [length for tally in tallies for length in tally.lengths]),
    )


def words_of(question: AnyQuestion, family: str) -> Texts:
    """Give the words of a question: those of the plan, else those of its family."""
    known = by_id(family)
    own = known.own_question(question.id) if known else None
    return question.text or ({"en": own.told or own.words} if own else {})


def value_counts(question: AnyQuestion, counted: Counter[str]) -> tuple[ValueCount, ...]:
    """Give all values: those of the plan in its order, with those that nobody gave, then others by count."""
    known = _known(question)
    rest = sorted(set(counted) - set(known), key=lambda name: (-counted[name], name))
    texts = {**known, **{name: _RESERVED.get(name, {}) for name in rest}}
    return tuple(ValueCount(value=name, text=texts[name], count=counted[name]) for name in texts)


def _known(question: AnyQuestion) -> dict[str, Texts]:
    """Give the values that the plan names, in its order, with their words."""
    if isinstance(question, Choice):
        return {option.id: option.text for option in question.options}
    if isinstance(question, Scale):
        return {str(point): question.anchors.get(str(point), {}) for point in question.points}
    if isinstance(question, Evidence):
        return {label.id: label.text for label in question.labels}
    return {}


def value_texts(question: AnyQuestion, value: str) -> Texts:
    """Give the words of a value in the languages of the plan, or those of the program; points of a scale have none."""
    if isinstance(question, Scale):
        return _RESERVED.get(value, {})
    return _known(question).get(value) or _RESERVED.get(value, {})


def _notes(question: AnyQuestion, counted: Counter[str], lengths: Sequence[int]) -> dict[str, int | str]:
    notes: dict[str, int | str] = {}
    scores = [
        point
        for point in (question.points if isinstance(question, Scale) else ())
        for _ in range(counted[str(point)])
    ]
    if scores:
        notes["mean"] = f"{statistics.fmean(scores):.2f}"
        notes["median"] = f"{statistics.median(scores):g}"
    if lengths:
        notes["written texts"] = len(lengths)
        notes["median length in characters"] = f"{statistics.median(lengths):g}"
    if isinstance(question, Text) and counted:
        notes["without an answer"] = counted[NONE]
    return notes
