# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From a plan to its items: everything that `lint` checks and `build` builds on, done once for both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator_app.errors import Cancelled, Problem
from annotator_app.model import people
from annotator_app.model.bundle import BundleContributor
from annotator_app.model.ids import NAME, SERIES, fits
from annotator_app.model.pack import Task
from annotator_app.model.people import PublicKey
from annotator_app.packs.limits import LIMITS
from annotator_app.packs.trust import Policy
from annotator_app.store.bundle import bundle_store
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building import suggested
from annotator_app.workflows.building.choosing_items.round_items import Round, shaped, wants_round
from annotator_app.workflows.building.choosing_items.selection_record import Believed
from annotator_app.workflows.building.guarding import PRACTICE, Given, Seen, given_in
from annotator_app.workflows.building.make_items import ItemMaker, Made
from annotator_app.workflows.building.plans import plan as plans
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.plans.plan_task import (
    Guidelines,
    planned,
    unnamed_languages,
    with_languages,
)
from annotator_app.workflows.building.practising.practice_items import PracticeItem, parted, spent
from annotator_app.workflows.building.read_source import PlacedRow, Sources, read_sources
from annotator_app.workflows.building.roles import Roles, roles
from annotator_app.workflows.checking.prompts import prompt_of
from annotator_app.workflows.keeping.uncollected import let_go
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.signing.keycards import read_card

CLOSED = QT_TRANSLATE_NOOP(
    "plans",
    "The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.",
)
NO_ITEMS = QT_TRANSLATE_NOOP("sources", "There are no items: no row of the sources makes one.")
TOO_MANY = QT_TRANSLATE_NOOP("sources", "There are {count} items; a pack holds at most {limit}.")
GOLD_SHOWN = QT_TRANSLATE_NOOP(
    "plans", "“{name}” is shown to contributors and holds the right answers of “{question}”."
)
GOLD_SUGGESTED = QT_TRANSLATE_NOOP("plans", "The right answers of “{question}” would travel as suggestions.")
GOLD_READ = QT_TRANSLATE_NOOP(
    "plans", "“{name}” is part of the item and holds the right answers of “{question}”."
)
SAME_NAME = QT_TRANSLATE_NOOP(
    "plans", "Two contributors are called “{name}” in packs. Give one of them another name."
)
SAME_KEY = QT_TRANSLATE_NOOP("plans", "Two contributors have the same key: “{name}” and “{other}”.")
NO_NAME = QT_TRANSLATE_NOOP(
    "plans", "“{name}” needs a key card, or a name with Latin letters or digits only."
)
TOO_LONG_SERIES = QT_TRANSLATE_NOOP(
    "plans", "The names “{bundle}” and “{name}” are too long together. Shorten one of them."
)

GUESSED = QT_TRANSLATE_NOOP(
    "plans",
    "Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.",
)

LONGEST_SERIES = 63
# Ids and orders of responses come from the seed; a shorter one is tried out in no time.
LEAST_SEED = 12
# The name of a contributor without Latin letters: `k-` and eight digits. Results are called after both.
SHORTEST_NAME = 10


@dataclass
class Prepared:
    """A plan with its items. `rows` gives the row of each item by id; `practice` stands beside those that count.

    `bundle` is the one that was built from it before, None where there is none.
    """

    plan: Plan
    task: Task
    maker: ItemMaker
    made: list[Made] = field(default_factory=list)
    practice: list[PracticeItem] = field(default_factory=list)
    rows: dict[str, PlacedRow] = field(default_factory=dict)
    guidelines: tuple[Guidelines, ...] = ()
    contributors: tuple[BundleContributor, ...] = ()
    sources: Sources = field(default_factory=Sources)
    round: Round | None = None
    bundle: Path | None = None

    @property
    def every(self) -> list[Made]:
        """All that people will read: what counts, and what is for practice."""
        return [*self.made, *(one.made for one in self.practice)]


def prepare(
    path: Path,
    progress: Progress = SILENT,
    *,
    lean: bool = False,
    text: str | None = None,
    given: Sources | None = None,
    out: Path | None = None,
    believed: Believed = Policy,
) -> tuple[Prepared | None, list[Problem]]:
    """Read plan and sources and make the items. Gives None where the plan does not come that far, and all problems.

    `lean`: rows and fields of items are let go as soon as they have become lines, unless items are to be
    made again for repeats; a million items then need half the memory. `text` is that of a plan which is in no
    file yet, `given` its rows where they were read before. `out` is the folder where its bundle may stand;
    `believed` tells whose record of chosen items holds, which is nobody's where it is not given.
    Raises StoreError, Cancelled.
    """
    plan, problems = plans.read(path, text)
    if plan is None:
        return None, problems
    what, problems = planned(plan)
    contributors, found = _contributors(plan)
    problems += found
    sources = given if given is not None else read_sources(plan, progress)
    problems += sources.problems
    if what is None:
        return None, problems
    parts, found = roles(plan, what.family, what.task.questions, sources)
    problems += [*found, *_leaks(plan, parts)]
    problems += suggested.problems(plan, any_column=bool(parts.given["suggestion"]))
    if any(problem.severity == "error" for problem in problems):
        return None, problems
    bundle, earlier, record = _built_before(plan, out)
    if "closed" in record:
        problems.append(_closed(plan, record))
    maker = ItemMaker(plan, what.family, what.task, parts, earlier)
    prepared = Prepared(
        plan, what.task, maker, guidelines=what.guidelines, contributors=contributors, sources=sources,
        bundle=bundle,
    )  # fmt: skip
    try:
        if lean and not (plan.plan.repeats or wants_round(plan) or plan.practice.wanted):
            _make_lean(prepared, progress)
        else:
            _make(prepared, progress)
    except Cancelled:
        let_go(prepared.made, prepared.rows)
        raise
    problems += [*maker.problems, *maker.unmapped_problems()]
    problems += _shape(prepared, progress, believed, given_in(record))
    problems += _counted(prepared)
    problems += _guessable(prepared)
    spoken = sorted({tag for made in prepared.every for tag in made.languages})
    prepared.task = with_languages(what.task, spoken)
    problems += unnamed_languages(prepared.task, plan)
    return prepared, problems


def _built_before(plan: Plan, out: Path | None) -> tuple[Path | None, frozenset[str], Mapping[str, Any]]:
    """Give the bundle that a plan has in a folder, the ids it gave to items without one, and its round's record."""
    bundle = out / f"{plan.bundle.name}.bundle" if out else None
    if bundle is None or not bundle.exists():
        return None, frozenset(), {}
    with bundle_store.open_bundle(bundle) as opened:
        if opened.facts.project != plan.bundle.project:
            return None, frozenset(), {}  # the build refuses it
        return bundle, opened.given_ids(), opened.round_record()


def _closed(plan: Plan, record: Mapping[str, Any]) -> Problem:
    line = plan.lines().line(("round",))
    params = {"round": str(record["round"])}
    return Problem("round_closed", CLOSED, params, file=str(plan.path), line=line, column="round")


def _shape(
    prepared: Prepared, progress: Progress, believed: Believed, waived: Mapping[frozenset[str], Given]
) -> Iterator[Problem]:
    """Part off the items for practice, and do with the rest what the plan says of rounds."""
    plan = prepared.plan
    if not (wants_round(plan) or plan.practice.wanted):
        return
    rows_of = {id_: placed.row for id_, placed in prepared.rows.items()}
    if plan.practice.wanted:
        found = parted(plan, prepared.made, rows_of)
        prepared.made, prepared.practice = found.counted, found.practice
        yield from found.problems
    if wants_round(plan):
        prepared.made, prepared.round, problems = shaped(
            plan, prepared.made, rows_of, progress, _seen(prepared), believed, waived, prepared.bundle
        )
        yield from problems
    yield from spent(plan, prepared.practice, prepared.made)


def _seen(prepared: Prepared) -> list[Seen]:
    """Give what people read beside the items that count."""
    practice = [Seen(one.made.item.id, PRACTICE, prompt_of(one.made.item.line)) for one in prepared.practice]
    files = prepared.plan.guidelines
    return practice + [
        Seen(files.get(one.language, one.path), "guidelines", one.text) for one in prepared.guidelines
    ]


def _make(prepared: Prepared, progress: Progress) -> None:
    total = len(prepared.sources.rows)
    for number, placed in enumerate(prepared.sources.rows):
        for made in prepared.maker.make_all([placed]):
            prepared.made.append(made)
            prepared.rows[made.item.id] = placed
        if number % 500 == 0:
            progress.step(number, total, "items")
    progress.step(total, total, "items")


def _make_lean(prepared: Prepared, progress: Progress) -> None:
    rows = prepared.sources.rows
    total = len(rows)
    rows.reverse()
    while rows:
        for made in prepared.maker.make_all([rows.pop()]):
            prepared.made.append(replace(made, fields={}))
        if len(rows) % 500 == 0:
            progress.step(total - len(rows), total, "items")


def _counted(prepared: Prepared) -> Iterator[Problem]:
    count = len(prepared.made)
    if not count and not any(problem.severity == "error" for problem in prepared.maker.problems):
        yield Problem("no_items", NO_ITEMS, file=prepared.plan.source[0].path)
    if count > LIMITS.items:
        params = {"count": count, "limit": LIMITS.items}
        yield Problem("too_many", TOO_MANY, params, file=prepared.plan.source[0].path)


def _guessable(prepared: Prepared) -> Iterator[Problem]:
    plan = prepared.plan
    if len(plan.bundle.seed) < LEAST_SEED and any(len(made.item.models) > 1 for made in prepared.made):
        place: dict[str, Any] = {"line": plan.lines().line(("bundle", "seed")), "column": "bundle.seed"}
        yield Problem("weak_seed", GUESSED, severity="warning", file=str(plan.path), **place)


def _leaks(plan: Plan, parts: Roles) -> Iterator[Problem]:
    """Gold never travels: neither among what is shown, nor as a suggestion, nor as a part of the item."""
    for question, column in parts.given["gold"].items():
        columns = {column} if isinstance(column, str) else set(column)
        for name in plan.fields.show:
            kept = plan.fields.keep.get(name, [])
            if columns & ({kept} if isinstance(kept, str) else set(kept)):
                yield _leak(plan, GOLD_SHOWN, "show", name=name, question=question)
        for part in plan.line:
            if columns & ({part.column} if isinstance(part.column, str) else set(part.column)):
                yield _leak(plan, GOLD_SHOWN, "line", name=part.id, question=question)
        suggested = parts.given["suggestion"].get(question, [])
        if columns & ({suggested} if isinstance(suggested, str) else set(suggested)):
            yield _leak(plan, GOLD_SUGGESTED, "suggestion", question=question)
        for name, used in parts.parts.items():
            if columns & ({used} if isinstance(used, str) else set(used)):
                yield _leak(plan, GOLD_READ, name, name=name, question=question)


def _leak(plan: Plan, sentence: str, key: str, **params: object) -> Problem:
    line = plan.lines().line(("fields", key))
    return Problem("gold_leak", sentence, params, file=str(plan.path), line=line, column=f"fields.{key}")


def _contributors(plan: Plan) -> tuple[tuple[BundleContributor, ...], list[Problem]]:
    made: list[BundleContributor] = []
    problems: list[Problem] = []
    if not plan.contributor and len(plan.bundle.name) + 1 + SHORTEST_NAME > LONGEST_SERIES:
        params: dict[str, Any] = {"bundle": plan.bundle.name, "name": "k-…"}
        line = plan.lines().line(("bundle", "name"))
        problems.append(
            Problem(
                "series_too_long",
                TOO_LONG_SERIES,
                params,
                file=str(plan.path),
                line=line,
                column="bundle.name",
            )
        )
    for number, part in enumerate(plan.contributor):
        line = plan.lines().line(("contributor", number))
        place: dict[str, Any] = {"file": str(plan.path), "line": line, "column": f"contributor.{part.name}"}
        key = None
        if part.keycard is not None:
            key, found = read_card(plan.folder / part.keycard, place)
            problems += found
        principal = _principal(part.name, key)
        if not principal:
            if part.keycard is None:
                problems.append(Problem("no_name", NO_NAME, {"name": part.name}, **place))
            continue
        series = f"{plan.bundle.name}-{principal}"
        if len(series) + 1 + len(principal) > LONGEST_SERIES or not fits(SERIES, series):
            params = {"bundle": plan.bundle.name, "name": principal}
            problems.append(Problem("series_too_long", TOO_LONG_SERIES, params, **place))
        problems += _doubles(made, part.name, principal, key, place)
        blob = key.blob if key else None
        made.append(
            BundleContributor(
                name=part.name,
                principal=principal,
                key=blob,
                languages=tuple(part.languages),
                judge=part.judge,
            )
        )
    return tuple(made), problems


def _principal(name: str, key: PublicKey | None) -> str:
    """Give NAME of a contributor, or nothing where it would have to come from a key that is not known."""
    if key is not None:
        return people.name_from(name, key)
    stand_in = PublicKey.from_raw(bytes(32))
    made = people.name_from(name, stand_in)
    return made if made != people.name_from("", stand_in) and fits(NAME, made) else ""


def _doubles(
    made: list[BundleContributor], name: str, principal: str, key: PublicKey | None, place: dict[str, Any]
) -> Iterator[Problem]:
    for other in made:
        if other.principal == principal:
            yield Problem("same_name", SAME_NAME, {"name": principal}, **place)
        if key is not None and other.key == key.blob:
            yield Problem("same_key", SAME_KEY, {"name": other.name, "other": name}, **place)
