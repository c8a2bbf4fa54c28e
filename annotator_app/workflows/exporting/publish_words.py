# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the card of a published data set tells: every number with what it rests on, and what is missing said first-hand.

The words are English, as those of cards are. Names of people and answers to hidden items are in none of them.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator

import annotator_app
from annotator_app.exchange.publishing.about import About, DataFile
from annotator_app.exchange.publishing.card import plain
from annotator_app.exchange.publishing.tables import UNSPLIT, Tables
from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.question import Text
from annotator_app.model.texts import shown
from annotator_app.reports.agreement import Measure
from annotator_app.reports.figures import Figures
from annotator_app.workflows.exporting import publish_origins
from annotator_app.workflows.exporting.published_sources import PublishedSources
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import Progress
from annotator_app.workflows.reporting import report_figures
from annotator_app.workflows.reporting.work_statements import rates_of
from annotator_app.workflows.standing.bundle_status import lots_and_reviewers

_KNOWN_OF_PEOPLE = {"languages": "Languages", "varieties": "Varieties", "fields": "Fields of expertise"}
# Of fewer people a word could tell who somebody is.
_FEW = 3
# quality.md 1.3: below 30 shared items there is no alpha, nor another figure that corrects for chance.
_LEAST_SHARED = 30
_COUNTING = (
    "raw agreement", "raw agreement of first places", "same ranking", "mean Jaccard", "overlap F1", "same marks",
    "overlap F1 of places", "exact match", "token F1", "chrF", "length ratio",
)  # fmt: skip
_HELD_OUT = frozenset(("heldout", "held-out", "held_out", "test"))


def about(
    merged: MergedSet,
    tables: Tables,
    files: list[DataFile],
    loss: Loss,
    annotators: str,
    progress: Progress,
    leaks: int = 0,
) -> About:
    """Gather what card and metadata say. Raises Cancelled."""
    from annotator_app.workflows.exporting.publish_review import of_review  # its intervals need numpy

    figures = report_figures.count(merged, progress)
    questions = {one.id: one for one in merged.asked.questions}
    models = sum(one.kind == "comparison" for one in figures.questions)
    by_model = figures.family in ("rating", "comparison") or bool(models)
    made: dict[str, tuple[str, ...]] = {
        "How it was made": tuple(_made(merged, figures)),
        "People": tuple(_people(merged)),
        "Agreement": tuple(_agreement(figures)),
        "Review": tuple(of_review(lots_and_reviewers(merged))),
        **publish_origins.of_answers(merged, figures),
        "Known gaps": tuple(_gaps(figures, loss, leaks)),
        "What it must not be used for": tuple(_not_for(figures, files)),
    }
    if merged.judges:
        made["Model judges"] = (
            f"Answers of models that judge, {len(merged.judges)} here, are in no table and no figure.",
        )
    if by_model:
        made["Models"] = (
            "Responses were written by models; their aliases stand in the data. People judged them.",
        )
    return About(
        name=merged.facts.name,
        title=shown(merged.facts.title, "en")[0] or merged.facts.name,
        project=merged.facts.project,
        family=merged.facts.family,
        languages=tuple(one.language for one in figures.coverage) or (merged.facts.language,),
        program=annotator_app.__version__,
        published=figures.made_at,
        version=f"{max((pack.revision for pack in merged.latest_packs), default=1)}.0.0",
        items=sum(one.items for one in figures.coverage),
        contributors=figures.contributors,
        answers_per_item=_per_item(figures),
        sources=PublishedSources(merged.bundle).told,
        tables=tuple(
            one for one in (tables.answers, tables.labels) if one.name in {file.table for file in files}
        ),
        files=tuple(files),
        made=made,
        annotators=annotators,
        written=any(isinstance(one, Text) for one in questions.values()),
        models=by_model,
    )


def _per_item(figures: Figures) -> str:
    found = [
        f"{one.answers} answers: {one.reached + one.below}"
        for one in figures.per_item
        if one.reached + one.below
    ]
    return f"items by how many people answered: {', '.join(found)}" if found else "no item was answered"


def _made(merged: MergedSet, figures: Figures) -> Iterator[str]:
    yield f"- Kind of task: {figures.family}. Languages: {', '.join(one.language for one in figures.coverage)}."
    yield f"- Packs for contributors were built at {figures.built_at}. Questions, options and guidelines are those of:"
    yield from (f"  - `{pack.pack_id}`" for pack in merged.latest_packs)
    if merged.round:
        before = merged.round.get("lineage") or []
        after = f" after {', '.join(map(plain, before))}" if before else ""
        waived = len(merged.round.get("waivers") or ())
        yield f"- Round {plain(merged.round['round'])}{after}; texts alike across splits that were let pass: {waived}."
        if pinned := len(merged.round.get("critical") or ()):
            yield (
                f"- Critical items, which are in every round whatever is drawn: {pinned}. They are in the figures of "
                "all items, and no sample of them."
            )
    asked = {one.question: one for one in figures.questions}
    for one in asked.values():
        words = shown(one.text, "en")[0]
        told = f": {plain(words)}" if words else ""
        yield f"- Question `{one.question}` ({one.kind}), {one.answers} answers{told}"
    yield "- Every answer came in a signed result pack; signatures were checked when it was merged."


def _people(merged: MergedSet) -> Iterator[str]:
    """Count what the plan knows of the people, never of one of them; single facts of few people are left out."""
    try:
        plan = tomllib.loads(merged.bundle.latest_build().plan)
    except tomllib.TOMLDecodeError:
        plan = {}
    people = [one for one in plan.get("contributor", ()) if not one.get("judge")]
    rates = rates_of(merged.bundle.latest_build().plan) if people else {}
    known = {
        words: Counter(str(value) for one in people for value in one.get(name, ()))
        for name, words in _KNOWN_OF_PEOPLE.items()
    }
    known["Agreed pay"] = Counter(
        f"{rate.amount} {rate.currency} for each {rate.per}"
        for rate in (rates.get(str(one.get("name", ""))) for one in people)
        if rate is not None
    )
    told = False
    for words, counted in known.items():
        shown_ = [f"{plain(value)} {count}" for value, count in sorted(counted.items()) if count >= _FEW]
        fewer = sum(1 for count in counted.values() if count < _FEW)
        if counted:
            told = True
            rest = [f"{fewer} more with fewer than {_FEW} people each"] if fewer else []
            yield f"- {words} of the {len(people)} people in the plan: {', '.join([*shown_, *rest])}."
    if not told:
        yield "Nothing is published of the people but that they answered."


def _agreement(figures: Figures) -> Iterator[str]:
    found = figures.agreement.questions
    if not found:
        yield "No figure of agreement: nothing but written texts was asked, or nothing was answered."
        return
    yield "Intervals are 95 %, drawn over items. A low figure may mean a hard or truly ambiguous question."
    yield ""
    for one in found:
        name = f"`{one.question}`" + (f" {plain(one.label)}" if one.label else "")
        name += " (similarity of texts, not agreement)" if one.likeness else ""
        known = [_known(each, one.shared) for each in (one.main, *one.others) if each.value is not None]
        if one.shared < _LEAST_SHARED:
            known = [f"{each.name} {each.value:.3f}" for each in (one.main, *one.others) if _counts(each)]
        absent = [f"{one.main.name}: {one.main.said().rstrip('.')}"] if one.main.value is None else []
        told = ", ".join([*absent, *known]) or f"{one.main.name}: too few items for a figure"
        yield f"- {name}, {one.language}: {told} ({one.shared} items with two answers and more, {one.raters} people)"


def _known(one: Measure, shared: int) -> str:
    """Give a figure with its interval, and its number of items where that is another than the leading one's."""
    return f"{one.name} {one.said()}" + (
        f" of {one.n} items" if one.unit == "items" and one.n != shared else ""
    )


def _counts(one: Measure) -> bool:
    """Tell whether a figure merely counts; what corrects for chance and every interval needs more items."""
    return one.value is not None and one.name in _COUNTING


def _gaps(figures: Figures, loss: Loss, leaks: int) -> Iterator[str]:
    items = figures.items
    yield f"- Items with fewer answers than planned: {items['partial']}; without any: {items['missing']}."
    yield f"- Items that people have not settled yet: {items['to_adjudicate']}."
    if leaks:
        yield f"- Texts outside of the held-out split that are like held-out items, and were not waived: {leaks}."
    yield from (f"- Reported as “{one.value}”: {one.count}." for one in figures.problems)
    yield from (f"- Left out, {one['count']} times: {one['reason']}." for one in loss.listed())


def _not_for(figures: Figures, files: list[DataFile]) -> Iterator[str]:
    yield "- To find out who a contributor is."
    held = sorted({one.split for one in files if one.split in _HELD_OUT})
    if held:
        yield f"- To train on the split {', '.join(held)}: it is for measuring alone."
    elif {one.split for one in files} == {UNSPLIT}:
        yield "- To claim results on items that a model was trained on: the data set has no split of its own."
    weak = sorted({one.question for one in figures.agreement.questions if one.reading == "low"})
    if weak:
        yield f"- To take the merged answer to {', '.join(weak)} for the only right one: people agree little."
    if copied := publish_origins.too_little_typed(figures):
        names = ", ".join(copied)
        yield f"- To train a model on the texts of {names} as people's own: fewer than half are known to be."
    if figures.items["to_adjudicate"]:
        yield "- To treat ties as any of the tied answers: they have no label."
