# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Counts a bundle for its report: one pass over the merged answers, one over the items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from annotator_app import __version__
from annotator_app.model import clock
from annotator_app.model.pack import Task
from annotator_app.model.report_part import WHOLE, Offers, ReportPart
from annotator_app.reports.figures import (
    Figures,
    OfLanguage,
    PackLine,
    ValueCount,
)
from annotator_app.reports.models import ModelFigures
from annotator_app.reports.people import PeopleFigures
from annotator_app.reports.rounds import NONE as NO_ROUNDS
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.merged_set.gold_figures import GoldScores
from annotator_app.workflows.merged_set.heard_batches import Batch, heard_batches
from annotator_app.workflows.merged_set.heard_items import HeardItem
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import Progress
from annotator_app.workflows.reporting import item_figures, report_parts
from annotator_app.workflows.reporting.completeness_figures import CompletenessCounts
from annotator_app.workflows.reporting.item_kinds import ItemKinds
from annotator_app.workflows.reporting.listed_items import ListedItems
from annotator_app.workflows.reporting.part_items import PartItems
from annotator_app.workflows.reporting.practice_figures import practice_figures
from annotator_app.workflows.reporting.report_methods import methods_of
from annotator_app.workflows.reporting.report_tallies import Tallies, Tally
from annotator_app.workflows.reporting.suggestion_figures import SuggestionCounts
from annotator_app.workflows.reporting.value_figures import question_counts, value_counts, words_of
from annotator_app.workflows.settling import to_settle
from annotator_app.workflows.standing import bundle_counts, bundle_status

if TYPE_CHECKING:
    from annotator_app.workflows.reporting.sign_figures import Signs
    from annotator_app.workflows.standing.drawn_lots import DrawnLots


@dataclass
class Counted:
    """What one pass over a bundle finds; `by_result`: how many answers of each result pack stand.

    `earlier`: answers to what is asked no more, which are in no other number; `offers`: what parts can be made of;
    `lots`: those that reviewers saw, None where there are none or the part has none; `signs` once they were looked for.
    """

    scores: GoldScores
    suggested: SuggestionCounts
    tallies: Tallies
    items: ItemKinds
    complete: CompletenessCounts
    part: ReportPart = WHOLE
    problems: Counter[str] = field(default_factory=Counter)
    by_result: dict[str, int] = field(default_factory=dict)
    answers: int = 0
    earlier: int = 0
    offers: Offers = field(default_factory=Offers)
    listed: ListedItems | None = None
    lots: DrawnLots | None = None
    signs: Signs | None = None


def read(
    merged: MergedSet, progress: Progress, part: ReportPart = WHOLE, listed: ListedItems | None = None
) -> Counted:
    """Read everything that stands once, and count what belongs to the part; `listed` takes ids. Raises Cancelled."""
    found = Counted(
        GoldScores(merged, only=part.question), SuggestionCounts(merged, part.question),
        Tallies(part.question, merged.settled), ItemKinds(merged, part.language), CompletenessCounts(merged),
        part, listed=listed, lots=report_parts.lots_of(merged, part),
    )  # fmt: skip
    # Why items wait is known at the end of the same pass; until then none does.
    own, waits = PartItems(merged, part, why={}), to_settle.Reading(merged)
    tasks: dict[int, Task] = {}
    with uncollected():
        for one in _in_steps(found, merged, progress):
            if found.lots is not None:
                found.lots.take_any(one)
            if isinstance(one, Batch):
                tasks[id(one.task)] = one.task
                waits.take_batch(one)
                _take_batch(found, own, one)
                continue
            for heard in one.said[:1] if one.uniform else one.said:
                tasks[id(heard.task)] = heard.task
            waits.take(one)
            _take(found, own, one)
    open_now = waits.found()
    found.items.close(
        bundle_counts.waiting(merged, open_now, part.question),
        None if listed is None else listed.take_waiting,
    )
    if listed is not None:
        listed.take_doubts(() if part.contributor else open_now.of_questions())
    del open_now
    found.tallies.held = waits.columns.found if merged.bundle.reviews() and not part else {}
    found.tallies.by_themselves = {} if part.contributor else waits.by_themselves
    found.offers = _offers(merged, found.items.offered, tasks.values())
    if listed is not None and merged.bundle.reviews():
        listed.take_verdicts(merged, found.items.languages, part.contributor)
    return found


def _in_steps(found: Counted, merged: MergedSet, progress: Progress) -> Iterator[HeardItem | Batch]:
    """Give everything that is heard, and tell how far it is. A part looks at each item by itself."""
    total, number = merged.bundle.item_count(), 0
    for stretch in heard_batches(merged, alone=bool(found.part)):
        progress.step(number, total)
        for one in stretch:
            number += len(one.texts) if isinstance(one, Batch) else 1
            yield one
        if found.listed is not None:
            found.listed.end_stretch()


def _take_batch(found: Counted, own: PartItems, batch: Batch) -> None:
    """Take items of which all that was said counts: whole answers to one text of each, which is as it was."""
    found.answers += len(batch.values)
    for pack, times in Counter([one.pack_id for one in batch.standings]).items():
        found.by_result[pack] = found.by_result.get(pack, 0) + times
    found.tallies.take_batch(batch)
    found.scores.take_batch(batch)
    found.suggested.take_batch(batch)
    found.complete.take_batch(batch)
    counts = own.count_batch(batch)
    found.items.take_batch(batch, counts)
    if found.listed is not None:
        found.listed.take_batch(batch, counts, list(map(own.source_of, batch.texts)))


def _take(found: Counted, own: PartItems, one: HeardItem) -> None:
    found.complete.take(one)
    here = own.said(one)
    if here is not one:
        found.earlier += own.earlier(one)
    if here.said:
        _hear(found, own, here)
    counted = own.count(one)
    if found.listed is not None and found.part.language in ("", own.language(one)):
        found.listed.take(here, counted, own.language(one), own.source_of(one.texts[-1]))
    if counted is not None:
        found.items.take(one, counted)


def _offers(merged: MergedSet, languages: Iterable[str], tasks: Iterable[Task]) -> Offers:
    questions = {
        question.id: words_of(question, merged.facts.family) for task in tasks for question in task.questions
    }
    people = {one.contributor for one in merged.standing.values()} - set(merged.judges)
    return Offers(
        languages=tuple(sorted(languages)),
        questions=tuple(questions.items()),
        contributors=tuple(sorted(people)),
    )


def _hear(found: Counted, own: PartItems, one: HeardItem) -> None:
    of_all, by_result = not found.part.question, found.by_result
    for heard in one.said:
        answered = heard.done if of_all else own.answered(heard)
        if answered or of_all:
            # A reported item is no answer, here as everywhere.
            pack = heard.standing.pack_id
            by_result[pack] = by_result.get(pack, 0) + answered
            found.answers += answered
        if heard.problem is not None:
            found.problems[heard.problem] += 1
    found.tallies.take(one)
    found.scores.take_all(one)
    found.suggested.take(one.said)


def count(
    merged: MergedSet, progress: Progress, before: MergedSet | None = None, part: ReportPart = WHOLE
) -> Figures:
    """Give all numbers of the report, beside those of the round `before` where one is given. Raises Cancelled."""
    earlier = None if before is None else (before, read(before, progress).tallies)
    return figures(merged, read(merged, progress, part), earlier)


@uncollected()
def figures(merged: MergedSet, found: Counted, earlier: tuple[MergedSet, Tallies] | None = None) -> Figures:
    """Give the numbers of what was read."""
    items = found.items.counted
    counts = item_figures.counts(items.items())
    build = merged.bundle.latest_build()
    facts = merged.facts
    packs = tuple(report_parts.packs(merged, found.part, found.items))
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
        earlier=found.earlier,
        contributors=len({merged.standing[pack].contributor for pack in found.by_result}),
        goals=item_figures.goals(items),
        coverage=item_figures.coverage(items),
        per_item=item_figures.per_item(items),
        questions=tuple(
            question_counts(found.tallies.of_question(question), facts.family) for question in asked
        ),
        problems=tuple(
            ValueCount(value=name, count=number)
            for name, number in sorted(found.problems.items(), key=lambda one: (-one[1], one[0]))
        ),
        packs=tuple(map(_pack_line, packs)),
        completeness=tuple(found.complete.lines(packs, found.part.language)),
        sources=tuple(
            {"name": one.name, "licence": one.licence, "origin": one.origin, "credit": one.credit}
            for one in build.sources
        ),
        hashes={
            "Task packs": tuple(pack.pack_id for pack in merged.latest_packs),
            "Result packs": tuple(one.pack_id for one in merged.standing.values() if one.state == "top"),
        },
        grid=item_figures.grid(items, [one.name for one in build.sources]),
        by_language=tuple(_by_language(tally) for tally in found.tallies.found.values()),
        days=_days(merged, found.by_result),
        version=__version__,
        part=found.part,
        **_further(merged, found, earlier),
    )


def _further(merged: MergedSet, found: Counted, earlier: tuple[MergedSet, Tallies] | None) -> dict[str, Any]:
    # numpy and what stands on it take 80 ms to import: nobody but a report needs them.
    from annotator_app.workflows.reporting.agreement_figures import SEED, agreement_figures
    from annotator_app.workflows.reporting.comparing_figures import comparing_figures
    from annotator_app.workflows.reporting.judge_figures import judge_figures
    from annotator_app.workflows.reporting.likeness_figures import with_likeness
    from annotator_app.workflows.reporting.people_figures import Opinions, contributors, middle_half, spells
    from annotator_app.workflows.reporting.round_figures import Earlier, round_figures
    from annotator_app.workflows.reporting.sign_figures import origins, signs

    said, opinions = found.tallies, Opinions(merged, found.tallies)
    agreement = with_likeness(agreement_figures(said.columns, said.held, said.by_themselves), opinions)
    seen = found.signs = signs(opinions, of_one=bool(found.part.contributor))
    people = PeopleFigures(
        contributors=contributors(opinions), signs=seen.found, not_looked=seen.absent, spells=spells(opinions),
        origins=origins(found.tallies), middle=middle_half(opinions), seed=SEED,
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
            comparing_figures(
                found.tallies,
                agreement,
                int(merged.round.get("views") or 1),
                merged.round.get("critical", ()),
                selected=any(
                    one.get("by", "all") not in ("all", "random") for one in merged.round.get("items", ())
                ),
            ),
            part,
        ),
        **report_parts.reviewing(merged, part, found.items.languages, found.lots),
    }
    return {**made, "methods": methods_of(made)}


def _days(merged: MergedSet, by_result: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Give how many answers were received on each day on which some were."""
    days: Counter[str] = Counter()
    for pack, count in by_result.items():
        days[merged.standing[pack].received_at[:10]] += count
    return tuple(sorted(days.items()))


def _by_language(tally: Tally) -> OfLanguage:
    values = value_counts(tally.question, Counter(tally.values))
    return OfLanguage(
        question=tally.question.id,
        language=tally.columns.language,
        answers=tally.answers,
        values=tuple((one.value, one.count) for one in values),
    )


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
