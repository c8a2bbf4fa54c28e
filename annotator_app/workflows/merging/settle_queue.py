# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which items people have to settle, and why: ties, doubts of the numbers, reviewers at odds, contested gold, problems.

The answers stand side by side without names, in an order that tells nobody apart (quality.md 2.5).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Final

from annotator_app.model.answer import OBJECTION
from annotator_app.model.question import Choice, Comparison, Scale
from annotator_app.model.rows import AnswerRow
from annotator_app.quality.aggregation import Cause, aggregate
from annotator_app.quality.votes import merged as outcome_of
from annotator_app.study.draw import digest
from annotator_app.workflows.merging.agreement_figures import labels_of
from annotator_app.workflows.merging.answer_columns import Collector
from annotator_app.workflows.merging.gold_figures import contested_gold
from annotator_app.workflows.merging.merged_answers import MergedSet

TIE: Final = "tie"
METHODS_DIFFER: Final = "methods_differ"
UNSURE: Final = "unsure"
REVIEWERS_DIFFER: Final = "reviewers_differ"
PROBLEM: Final = "problem"
CONTESTED: Final = "contested_gold"
REASONS: Final = (TIE, METHODS_DIFFER, UNSURE, CONTESTED, REVIEWERS_DIFFER, PROBLEM, OBJECTION)
_OF_CAUSE: Final = {Cause.TIE: TIE, Cause.METHODS_DIFFER: METHODS_DIFFER, Cause.UNSURE: UNSURE}


@dataclass(frozen=True)
class Queued:
    """One text of an item that waits: why, by question where a question is the reason ("" else), and what was said."""

    item: str
    item_sha256: str
    language: str
    reasons: Mapping[str, tuple[str, ...]]
    content: Mapping[str, Any]
    answers: tuple[Mapping[str, Any], ...]
    votes: Mapping[str, Mapping[str, int]]
    gold: Mapping[str, Any] = field(default_factory=dict)

    @property
    def causes(self) -> tuple[str, ...]:
        """Every reason once, in the order of `REASONS`."""
        found = {reason for own in self.reasons.values() for reason in own}
        return tuple(reason for reason in REASONS if reason in found)


def queue(merged: MergedSet, *, settled: bool = False) -> Iterator[Queued]:
    """Give every item that people have to settle and have not settled yet, by item; `settled`: those too."""
    doubts = _doubts(merged)
    seed = merged.facts.seed or merged.facts.project
    for _, own in groupby(merged.rows(), key=lambda row: row.given.item):
        texts: dict[str, list[AnswerRow]] = {}
        for row in own:
            if row.current and row.kept.repeat_of is None and (settled or row.settled is None):
                texts.setdefault(row.given.digest, []).append(row)
        for rows in texts.values():
            reasons = _reasons(rows, doubts)
            if reasons:
                yield _queued(rows, reasons, seed)


@dataclass
class _Doubts:
    """What the numbers doubt, by question, language and item; the gold they contest, by item and question.

    Gold that people settled is scored as they settled it: then `planned` still says why it came here.
    """

    of_answers: Mapping[tuple[str, str, str], tuple[str, ...]]
    of_gold: Set[tuple[str, str]] = frozenset()
    planned: Set[tuple[str, str]] = frozenset()

    def at(self, row: AnswerRow, question: str) -> set[str]:
        """Give every doubt of one question to a text of an item."""
        item = row.given.item
        contested = self.of_gold if row.settled is None else self.of_gold | self.planned
        found = set(self.of_answers.get((question, row.language, item), ()))
        return found | {CONTESTED} if row.kept.gold and (item, question) in contested else found


def _doubts(merged: MergedSet) -> _Doubts:
    columns = Collector()
    gold = False
    for row in merged.rows():
        columns.take(row)
        gold = gold or bool(row.kept.gold)
    answers = _of_answers(columns)
    return _Doubts(answers, *contested_gold(merged)) if gold else _Doubts(answers)


def _of_answers(columns: Collector) -> Mapping[tuple[str, str, str], tuple[str, ...]]:
    found: dict[tuple[str, str, str], set[str]] = {}
    for (question, language), own in columns.found.items():
        if not _single(own.question) or not len(own.item):
            continue
        causes = aggregate(labels_of(own)).causes
        for place, unit in enumerate(own.items):
            doubts = {name for cause, name in _OF_CAUSE.items() if int(causes[place]) & cause}
            if doubts:
                found.setdefault((question, language, unit.partition("\x1f")[0]), set()).update(doubts)
    return {place: tuple(sorted(doubts)) for place, doubts in found.items()}


def _single(question: Any) -> bool:
    return isinstance(question, Scale | Comparison | Choice) and not getattr(question, "multiple", False)


def _reasons(rows: list[AnswerRow], doubts: _Doubts) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    first = rows[0]
    for question in first.task.questions:
        own = doubts.at(first, question.id)
        ranked = isinstance(question, Comparison) and question.form == "rank"
        if ranked:
            own -= {TIE}  # first places may be divided where whole rankings are not
        if question.each == "item" and (ranked or (isinstance(question, Choice) and question.multiple)):
            outcome = outcome_of(
                question, [one.answers[question.id] for one in rows if question.id in one.answers]
            )
            own |= {TIE} if outcome is not None and outcome.state == "tie" else set()
        if own:
            found[question.id] = tuple(reason for reason in REASONS if reason in own)
    of_item = [REVIEWERS_DIFFER] if any(map(_differ, rows)) else []
    reported = {one.given.problem["reason"] for one in rows if one.given.problem}
    of_item += [PROBLEM] if reported - {OBJECTION} else []
    of_item += [OBJECTION] if OBJECTION in reported else []
    return {**found, **({"": tuple(of_item)} if of_item else {})}


def _differ(row: AnswerRow) -> bool:
    """Tell whether one reviewer agrees with an answer and another is against it."""
    said = {one.verdict for one in row.review}
    return "agree" in said and bool(said & {"corrected", "disagree"})


def _queued(rows: list[AnswerRow], reasons: dict[str, tuple[str, ...]], seed: str) -> Queued:
    first = rows[0]
    item = first.given.item
    shuffled = sorted(rows, key=lambda row: digest(seed, "settle", item, row.contributor))
    votes: dict[str, Mapping[str, int]] = {}
    for question in first.task.questions:
        values = [row.answers[question.id] for row in rows if question.id in row.answers]
        if question.each == "item" and values:
            outcome = outcome_of(question, values)
            votes.update({question.id: dict(outcome.votes)} if outcome is not None else {})
    return Queued(
        item, first.given.digest, first.language, reasons,
        {name: value for name, value in first.item.fields.items() if name not in ("id", "suggestion")},
        tuple(map(_said, shuffled)), votes, first.kept.gold,
    )  # fmt: skip


def _said(row: AnswerRow) -> dict[str, Any]:
    verdicts = Counter(one.verdict for one in row.review)
    return {
        "answers": dict(row.answers) or None,
        "problem": row.given.problem,
        "note": row.given.note or None,
        "verdicts": dict(sorted(verdicts.items())),
    }
