# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Counts a bundle for its report: one pass over the merged answers, one over the items."""

from __future__ import annotations

import statistics
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from annotator_app.families import by_id
from annotator_app.model import clock
from annotator_app.model.ids import BAD, CANNOT_JUDGE, EQUAL, NONE
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Scale, Text
from annotator_app.model.rows import AnswerRow
from annotator_app.model.texts import Texts
from annotator_app.quality.votes import first_place
from annotator_app.reports.agreement import AgreementFigures
from annotator_app.reports.figures import (
    AnswersPerItem,
    Coverage,
    Figures,
    PackLine,
    QuestionCounts,
    ValueCount,
)
from annotator_app.workflows.merging import bundle_counts, bundle_status
from annotator_app.workflows.merging.answer_columns import Collector
from annotator_app.workflows.merging.bundle_counts import ItemCount
from annotator_app.workflows.merging.gold_figures import GoldScores
from annotator_app.workflows.merging.merged_answers import MergedSet
from annotator_app.workflows.progress import Progress

_STEP = 500
_RESERVED: dict[str, Texts] = {
    NONE: {"en": "None of these"},
    CANNOT_JUDGE: {"en": "Cannot judge"},
    EQUAL: {"en": "Equally good"},
    BAD: {"en": "All bad"},
}


@dataclass
class _Tally:
    """What was said to one question."""

    question: AnyQuestion
    answers: int = 0
    values: Counter[str] = field(default_factory=Counter)
    scores: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)

    def take(self, row: AnswerRow, value: Any) -> None:
        """Count the answer of one person, or of one person to one response."""
        self.answers += 1
        question = self.question
        if isinstance(question, Choice):
            self.values.update(value if question.multiple else [value])
        elif isinstance(question, Scale):
            self.values[str(value)] += 1
            self.scores += [value] if type(value) is int else []
        elif isinstance(question, Comparison):
            first = first_place(value)
            self.values[row.kept.models.get(first, first if first in (EQUAL, BAD) else "a response")] += 1
        elif isinstance(question, Evidence):
            self.values.update(mark.get("label") or mark["block"].partition(".")[0] for mark in value)
        elif isinstance(value, str):
            self.lengths.append(len(value))
        else:
            self.values[NONE] += 1


def count(merged: MergedSet, progress: Progress) -> Figures:
    """Give all numbers of the report. Raises Cancelled."""
    tallies: dict[str, _Tally] = {}
    problems: Counter[str] = Counter()
    languages: dict[str, str] = {}
    people: set[str] = set()
    answers = 0
    collector, scores = Collector(), GoldScores(merged)
    total = merged.bundle.answer_count()
    for number, row in enumerate(merged.rows()):
        if number % _STEP == 0:
            progress.step(number, total)
        languages[row.given.item] = row.language
        people.add(row.contributor)
        problems.update([row.given.problem["reason"]] if row.given.problem else [])
        answers += row.given.status == "done"
        _take(tallies, row)
        collector.take(row)
        scores.take(row)
    items = list(bundle_counts.item_counts(merged))
    return _figures(
        merged,
        tallies,
        problems,
        _languages(merged, items, languages),
        items,
        (answers, len(people)),
        collector,
        scores,
    )


def _take(tallies: dict[str, _Tally], row: AnswerRow) -> None:
    for question in row.task.questions:
        tally = tallies.setdefault(question.id, _Tally(question))
        if question.id not in row.answers:
            continue
        value = row.answers[question.id]
        for one in value.values() if question.each == "response" else [value]:
            tally.take(row, one)


def _figures(
    merged: MergedSet,
    tallies: dict[str, _Tally],
    problems: Counter[str],
    languages: dict[str, str],
    items: list[ItemCount],
    totals: tuple[int, int],
    collector: Collector,
    scores: GoldScores,
) -> Figures:
    counts = bundle_counts.count(items)
    build = merged.bundle.latest_build()
    facts = merged.facts
    return Figures(
        bundle=facts.name,
        project=facts.project,
        title=facts.title,
        language=facts.language,
        family=facts.family,
        made_at=clock.build_stamp(),
        built_at=build.built_at,
        items=counts.as_object(),
        settle=dict(sorted(counts.by_reason.items())),
        answers=totals[0],
        contributors=totals[1],
        goals=dict(sorted(Counter(one.wanted for one in items).items())),
        coverage=_coverage(items, languages),
        per_item=_per_item(items),
        questions=tuple(_question(tally, facts.family) for tally in tallies.values()),
        problems=tuple(ValueCount(value=name, count=number) for name, number in problems.most_common()),
        packs=tuple(_pack_line(one) for one in bundle_status.contributors(merged)),
        sources=tuple(
            {"name": one.name, "licence": one.licence, "origin": one.origin, "credit": one.credit}
            for one in build.sources
        ),
        hashes={
            "Task packs": tuple(pack.pack_id for pack in merged.latest_packs),
            "Result packs": tuple(one.pack_id for one in merged.standing.values() if one.state == "top"),
        },
        agreement=_agreement(collector),
        gold=scores.figures(),
    )


def _agreement(collector: Collector) -> AgreementFigures:
    # numpy and what stands on it take 80 ms to import: nobody but a report needs them.
    from annotator_app.workflows.merging.agreement_figures import agreement_figures

    return agreement_figures(collector.found.values())


def _languages(merged: MergedSet, items: list[ItemCount], known: dict[str, str]) -> dict[str, str]:
    """Give the language of every item; unanswered ones are asked of the bundle."""
    missing = {one.item for one in items} - set(known)
    found = dict(known)
    for pack in merged.latest_packs if missing else ():
        task = merged.task(pack.pack_id)
        for item, digest in merged.digests(pack.pack_id).items():
            if item in missing and item not in found:
                found[item] = merged.language_of(digest) or task.language
    return found


def _coverage(items: list[ItemCount], languages: dict[str, str]) -> tuple[Coverage, ...]:
    by_language: dict[str, list[ItemCount]] = {}
    for one in items:
        by_language.setdefault(languages[one.item], []).append(one)
    made = [
        Coverage(language=language, **bundle_counts.count(own).as_object())
        for language, own in by_language.items()
    ]
    return tuple(sorted(made, key=lambda one: (-one.items, one.language)))


def _per_item(items: list[ItemCount]) -> tuple[AnswersPerItem, ...]:
    reached = Counter(one.answered for one in items if one.answered >= one.wanted)
    below = Counter(one.answered for one in items if one.answered < one.wanted)
    most = max([*reached, *below, *(one.wanted for one in items)], default=0)
    return tuple(
        AnswersPerItem(answers=number, reached=reached[number], below=below[number])
        for number in range(most + 1)
    )


def _question(tally: _Tally, family: str) -> QuestionCounts:
    question = tally.question
    kind: str = question.kind
    known = by_id(family)
    own = known.own_question(question.id) if known else None
    return QuestionCounts(
        question=question.id,
        kind=kind,
        text=question.text or ({"en": str(own.words)} if own else {}),
        answers=tally.answers,
        values=_values(tally),
        notes=_notes(tally),
    )


def _values(tally: _Tally) -> tuple[ValueCount, ...]:
    """Give values in the plan's order with those that nobody gave, then others by count."""
    question = tally.question
    known: dict[str, Texts] = {}
    if isinstance(question, Choice):
        known = {option.id: option.text for option in question.options}
    elif isinstance(question, Scale):
        known = {str(point): question.anchors.get(str(point), {}) for point in question.points}
    elif isinstance(question, Evidence):
        known = {label.id: label.text for label in question.labels}
    rest = sorted(set(tally.values) - set(known), key=lambda name: (-tally.values[name], name))
    texts = {**known, **{name: _RESERVED.get(name, {}) for name in rest}}
    ordered = [ValueCount(value=name, text=texts[name], count=tally.values[name]) for name in texts]
    if len(known) > _MANY:
        ordered = sorted((one for one in ordered if one.count), key=lambda one: (-one.count, one.value))[
            :_MANY
        ]
    return tuple(ordered)


_MANY = 30


def _notes(tally: _Tally) -> dict[str, int | str]:
    notes: dict[str, int | str] = {}
    if tally.scores:
        notes["mean"] = f"{statistics.fmean(tally.scores):.2f}"
        notes["median"] = f"{statistics.median(tally.scores):g}"
    if tally.lengths:
        notes["written texts"] = len(tally.lengths)
        notes["median length in characters"] = f"{statistics.median(tally.lengths):g}"
    if isinstance(tally.question, Text) and tally.values:
        notes["without an answer"] = tally.values[NONE]
    return notes


def _pack_line(one: bundle_status.ContributorStatus) -> PackLine:
    back = one.received_at is not None
    return PackLine(
        contributor=one.contributor,
        file=one.file,
        revision=one.revision,
        items=one.items,
        answered=one.answered if back else None,
        reported=one.reported if back else None,
        state=one.state.replace("_", " "),
        received=(one.received_at or "")[:10] or None,
        due=one.due,
        late=one.late,
    )
