# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Counts a bundle for its report: one pass over the merged answers, one over the items."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotator_app import __version__
from annotator_app.families import by_id
from annotator_app.model import clock
from annotator_app.model.ids import BAD, CANNOT_JUDGE, EQUAL, NONE
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion, Choice, Evidence, Scale, Text
from annotator_app.model.report_part import WHOLE, Offers, ReportPart
from annotator_app.model.texts import Texts
from annotator_app.reports.figures import (
    AnswersPerItem,
    Cell,
    Coverage,
    Figures,
    OfLanguage,
    PackLine,
    QuestionCounts,
    ValueCount,
)
from annotator_app.reports.models import ModelFigures
from annotator_app.reports.people import PeopleFigures
from annotator_app.reports.rounds import NONE as NO_ROUNDS
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.merging import bundle_counts, bundle_status, report_parts
from annotator_app.workflows.merging.bundle_counts import ItemCount
from annotator_app.workflows.merging.gold_figures import GoldScores
from annotator_app.workflows.merging.heard_items import Heard, heard_items
from annotator_app.workflows.merging.listed_items import ListedItems
from annotator_app.workflows.merging.merged_answers import MergedSet
from annotator_app.workflows.merging.part_items import PartItems
from annotator_app.workflows.merging.practice_figures import practice_figures
from annotator_app.workflows.merging.report_methods import methods_of
from annotator_app.workflows.merging.report_tallies import Tallies, Tally
from annotator_app.workflows.merging.suggestion_figures import SuggestionCounts
from annotator_app.workflows.progress import Progress

_STEP = 500
_RESERVED: dict[str, Texts] = {
    NONE: {"en": QT_TRANSLATE_NOOP("families", "None of these")},
    CANNOT_JUDGE: {"en": QT_TRANSLATE_NOOP("families", "Cannot be judged")},
    EQUAL: {"en": QT_TRANSLATE_NOOP("families", "Equally good")},
    BAD: {"en": QT_TRANSLATE_NOOP("families", "All are bad")},
}


@dataclass
class Counted:
    """What one pass over a bundle finds; `by_result`: how many answers of each result pack stand.

    `offers` are languages, questions and contributors that a part can be made of.
    """

    scores: GoldScores
    suggested: SuggestionCounts
    tallies: Tallies
    part: ReportPart = WHOLE
    items: list[ItemCount] = field(default_factory=list)
    languages: dict[str, str] = field(default_factory=dict)
    sources: dict[str, int | None] = field(default_factory=dict)
    problems: Counter[str] = field(default_factory=Counter)
    by_result: dict[str, int] = field(default_factory=dict)
    answers: int = 0
    offers: Offers = field(default_factory=Offers)
    listed: ListedItems | None = None


def read(
    merged: MergedSet, progress: Progress, part: ReportPart = WHOLE, listed: ListedItems | None = None
) -> Counted:
    """Read everything that stands once, and count what belongs to the part; `listed` takes ids. Raises Cancelled."""
    found = Counted(GoldScores(merged), SuggestionCounts(merged), Tallies(part.question), part, listed=listed)
    own = PartItems(merged, part)
    total = merged.bundle.item_count()
    tasks: dict[int, Task] = {}
    for number, one in enumerate(heard_items(merged)):
        if number % _STEP == 0:
            progress.step(number, total)
        for heard in one.said:
            tasks.setdefault(id(heard.task), heard.task)
        here = own.said(one)
        for heard in here.said:
            _hear(found, heard)
        counted = own.count(one) if one.id in own.goal else None
        if listed is not None and part.language in ("", own.language(one)):
            listed.take(here, counted, own.language(one), own.source(one))
        if counted is not None:
            found.items.append(counted)
            found.sources[one.id] = one.texts[-1].source
            language = one.said[0].language if one.said else one.texts[-1].language
            if language is not None:
                found.languages[one.id] = language
    found.languages = _languages(merged, found.items, found.languages)
    found.offers = _offers(merged, found.languages, tasks.values())
    if part.language:
        found.items = [one for one in found.items if found.languages[one.item] == part.language]
        found.languages = {one.item: part.language for one in found.items}
    if listed is not None and merged.bundle.reviews():
        listed.take_verdicts(merged, found.languages, part.contributor)
    return found


def _offers(merged: MergedSet, languages: Mapping[str, str], tasks: Iterable[Task]) -> Offers:
    questions = {
        question.id: _text(question, merged.facts.family) for task in tasks for question in task.questions
    }
    people = {one.contributor for one in merged.standing.values()} - set(merged.judges)
    return Offers(
        languages=tuple(sorted(set(languages.values()))),
        questions=tuple(questions.items()),
        contributors=tuple(sorted(people)),
    )


def _hear(found: Counted, heard: Heard) -> None:
    pack = heard.standing.pack_id
    # A reported item is no answer, here as everywhere.
    found.by_result[pack] = found.by_result.get(pack, 0) + heard.done
    found.answers += heard.done
    if heard.problem is not None:
        found.problems[heard.problem] += 1
    found.tallies.take(heard)
    found.scores.take(heard)
    found.suggested.take(heard)


def count(
    merged: MergedSet, progress: Progress, before: MergedSet | None = None, part: ReportPart = WHOLE
) -> Figures:
    """Give all numbers of the report, beside those of the round `before` where one is given. Raises Cancelled."""
    earlier = None if before is None else (before, read(before, progress).tallies)
    return figures(merged, read(merged, progress, part), earlier)


def figures(merged: MergedSet, found: Counted, earlier: tuple[MergedSet, Tallies] | None = None) -> Figures:
    """Give the numbers of what was read."""
    items = found.items
    counts = bundle_counts.count(items)
    build = merged.bundle.latest_build()
    facts = merged.facts
    asked = dict.fromkeys(question for question, _language in found.tallies.found)
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
        answers=found.answers,
        contributors=len({merged.standing[pack].contributor for pack in found.by_result}),
        goals=dict(sorted(Counter(one.wanted for one in items).items())),
        coverage=_coverage(items, found.languages),
        per_item=_per_item(items),
        questions=tuple(_question(found.tallies.of_question(question), facts.family) for question in asked),
        problems=tuple(
            ValueCount(value=name, count=number)
            for name, number in sorted(found.problems.items(), key=lambda one: (-one[1], one[0]))
        ),
        packs=tuple(_pack_line(one) for one in report_parts.packs(merged, found.part, found.languages)),
        sources=tuple(
            {"name": one.name, "licence": one.licence, "origin": one.origin, "credit": one.credit}
            for one in build.sources
        ),
        hashes={
            "Task packs": tuple(pack.pack_id for pack in merged.latest_packs),
            "Result packs": tuple(one.pack_id for one in merged.standing.values() if one.state == "top"),
        },
        grid=_grid(found, [one.name for one in build.sources]),
        by_language=tuple(_by_language(tally) for tally in found.tallies.found.values()),
        days=_days(merged, found.by_result),
        version=__version__,
        part=found.part,
        **_further(merged, found, earlier),
    )


def _further(merged: MergedSet, found: Counted, earlier: tuple[MergedSet, Tallies] | None) -> dict[str, Any]:
    # numpy and what stands on it take 80 ms to import: nobody but a report needs them.
    from annotator_app.workflows.merging.agreement_figures import SEED, agreement_figures
    from annotator_app.workflows.merging.comparing_figures import comparing_figures
    from annotator_app.workflows.merging.judge_figures import judge_figures
    from annotator_app.workflows.merging.people_figures import Opinions, contributors, spells
    from annotator_app.workflows.merging.round_figures import Earlier, round_figures
    from annotator_app.workflows.merging.sign_figures import origins, signs

    agreement = agreement_figures(found.tallies.collector.found.values())
    opinions = Opinions(merged, found.tallies)
    seen, absent = signs(opinions)
    people = PeopleFigures(
        contributors=contributors(opinions), signs=seen, not_looked=absent, spells=spells(opinions),
        origins=origins(found.tallies), seed=SEED,
    )  # fmt: skip
    part = found.part
    made: dict[str, Any] = {
        "gold": replace(found.scores.figures(), practice=practice_figures(merged, found.part)),
        "models": ModelFigures(
            judges=() if part else judge_figures(merged), suggestions=found.suggested.figures()
        ),
        "rounds": NO_ROUNDS
        if part
        else round_figures(merged, found.tallies, Earlier(*earlier) if earlier else None),
        "agreement": agreement,
        "people": people,
        "comparing": report_parts.without_claims(
            comparing_figures(found.tallies, agreement, int(merged.round.get("views") or 1)), part
        ),
        **report_parts.reviewing(merged, part, found.languages),
    }
    return {**made, "methods": methods_of(made)}


def _days(merged: MergedSet, by_result: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Give how many answers were received on each day on which some were."""
    days: Counter[str] = Counter()
    for pack, count in by_result.items():
        days[merged.standing[pack].received_at[:10]] += count
    return tuple(sorted(days.items()))


def _grid(found: Counted, names: Sequence[str]) -> tuple[Cell, ...]:
    """Give every language with every source, also where there is nothing: an empty cell is to be seen."""
    by_place: dict[tuple[str, str], list[ItemCount]] = {}
    for one in found.items:
        source = found.sources[one.item]
        name = names[source] if source is not None and source < len(names) else ""
        by_place.setdefault((found.languages[one.item], name), []).append(one)
    languages = Counter(language for language, _name in by_place for _ in by_place[language, _name])
    ordered = sorted(languages, key=lambda tag: (-languages[tag], tag))
    sources = [name for name in (*dict.fromkeys(names), "") if any(place[1] == name for place in by_place)]
    return tuple(_cell(tag, name, by_place.get((tag, name), [])) for tag in ordered for name in sources)


def _cell(language: str, source: str, items: Sequence[ItemCount]) -> Cell:
    return Cell(
        language=language,
        source=source,
        items=len(items),
        wanted=sum(one.wanted for one in items),
        given=sum(min(one.answered, one.wanted) for one in items),
        complete=sum(one.state == "complete" for one in items),
        missing=sum(one.state == "missing" for one in items),
    )


def _by_language(tally: Tally) -> OfLanguage:
    values = _values(tally.question, Counter(tally.values))
    return OfLanguage(
        question=tally.question.id,
        language=tally.columns.language,
        answers=tally.answers,
        values=tuple((one.value, one.count) for one in values),
    )


def _languages(merged: MergedSet, items: list[ItemCount], known: dict[str, str]) -> dict[str, str]:
    """Give the language of every item; unanswered ones are asked of the bundle."""
    missing = {one.item for one in items if one.item not in known}
    if not missing:
        return known
    found = dict(known)
    for pack in merged.latest_packs:
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


def _question(tallies: Sequence[Tally], family: str) -> QuestionCounts:
    question = tallies[0].question
    kind: str = question.kind
    counted: Counter[str] = Counter()
    for tally in tallies:
        counted.update(tally.values)
    return QuestionCounts(
        question=question.id,
        kind=kind,
        text=_text(question, family),
        answers=sum(tally.answers for tally in tallies),
        values=_values(question, counted),
        notes=_notes(question, counted, [length for tally in tallies for length in tally.lengths]),
    )


def _text(question: AnyQuestion, family: str) -> Texts:
    known = by_id(family)
    own = known.own_question(question.id) if known else None
    return question.text or ({"en": own.words} if own else {})


def _values(question: AnyQuestion, counted: Counter[str]) -> tuple[ValueCount, ...]:
    """Give values in the plan's order with those that nobody gave, then others by count."""
    known: dict[str, Texts] = {}
    if isinstance(question, Choice):
        known = {option.id: option.text for option in question.options}
    elif isinstance(question, Scale):
        known = {str(point): question.anchors.get(str(point), {}) for point in question.points}
    elif isinstance(question, Evidence):
        known = {label.id: label.text for label in question.labels}
    rest = sorted(set(counted) - set(known), key=lambda name: (-counted[name], name))
    texts = {**known, **{name: _RESERVED.get(name, {}) for name in rest}}
    ordered = [ValueCount(value=name, text=texts[name], count=counted[name]) for name in texts]
    if len(known) > _MANY:
        ordered = sorted((one for one in ordered if one.count), key=lambda one: (-one.count, one.value))[
            :_MANY
        ]
    return tuple(ordered)


_MANY = 30


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
