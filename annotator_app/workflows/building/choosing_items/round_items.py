# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a plan says of rounds, done to its items: parted, held against the round before, guarded, and chosen from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator_app.errors import PostilError, Problem
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.store.bundle import bundle_store
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.choosing_items import selection_record
from annotator_app.workflows.building.choosing_items.choosing import Choice, choose
from annotator_app.workflows.building.choosing_items.parting import part_items
from annotator_app.workflows.building.choosing_items.practised_before import (
    NEVER,
    PractisedBefore,
    practised_in,
    practised_in_builds,
)
from annotator_app.workflows.building.choosing_items.selection_record import Believed, Selected
from annotator_app.workflows.building.guarding import PRACTICE, Given, Seen, Waived, given_in, guard
from annotator_app.workflows.building.make_items import Made, ids_named
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.plans.plan_columns import says_nothing
from annotator_app.workflows.building.row_texts import column_value
from annotator_app.workflows.checking.prompts import group_of, prompt_of
from annotator_app.workflows.progress import Progress

NO_PARENT = QT_TRANSLATE_NOOP("plans", "The bundle of the round before cannot be read: {reason}.")
OTHER_PROJECT = QT_TRANSLATE_NOOP(
    "plans", "The round before belongs to the project {here}, this plan to {there}."
)
WAS_HELD_OUT = QT_TRANSLATE_NOOP(
    "plans", "The prompt of {item} was held out in the round before and would be for {split} now."
)
WAS_PRACTISED = QT_TRANSLATE_NOOP(
    "plans", "The held-out item {item} was practised before: “{text}”. Hold another one out."
)
UNKNOWN_CRITICAL = QT_TRANSLATE_NOOP("plans", "No item is called “{item}”, which is named as critical.")
WORN = QT_TRANSLATE_NOOP("plans", "The held-out prompts have served in {count} rounds. Hold fresh ones out.")
TOO_FEW = QT_TRANSLATE_NOOP(
    "plans", "“{language}”: {count} items are asked for and {there} are there. Copies count once."
)
UNREAD = QT_TRANSLATE_NOOP(
    "plans",
    "{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.",
)
_TRUE = ("1", "true", "yes", "x")
_FRESH = 3
_CUT = 80


@dataclass
class Before:
    """The round before: its record, and the groups of prompts that it held out.

    `practised`: there, in all rounds before it, and in earlier builds of the bundle of this plan.
    """

    record: Mapping[str, Any] = field(default_factory=dict)
    heldout: frozenset[str] = frozenset()
    practised: PractisedBefore = NEVER


@dataclass
class Round:
    """What became of the items of a plan in its round."""

    choice: Choice | None = None
    critical: tuple[str, ...] = ()
    waived: tuple[Waived, ...] = ()
    before: Before = field(default_factory=Before)
    selected: Selected | None = None
    views: int = 0


def wants_round(plan: Plan) -> bool:
    """Tell whether the plan says anything of rounds."""
    named = plan.select or plan.splits or plan.round or plan.waiver
    return bool(named or plan.critical.ids or plan.critical.column)


def shaped(
    plan: Plan,
    made: list[Made],
    rows: Mapping[str, Row],
    progress: Progress,
    seen: Sequence[Seen],
    believed: Believed,
    built: Mapping[frozenset[str], Given],
    bundle: Path | None = None,
) -> tuple[list[Made], Round, list[Problem]]:
    """Give the items of the round, what became of them, and what stands in its way. Raises StoreError, Cancelled.

    `seen`: what people will read beside these items, at practice and in the guidelines. `believed`: whose record of
    chosen items holds. `bundle`: that of this plan where it was built before, `built` the waivers in it.
    """
    problems: list[Problem] = []
    found = Round()
    if plan.round is not None and plan.round.parent is not None:
        found.before, told = _before(plan, plan.folder / plan.round.parent)
        problems += [*told, *_practises_held_out(plan, seen, found.before)]
    found.before.practised |= practised_in_builds(bundle)
    if plan.round is not None and plan.round.selection is not None:
        found.selected, told = selection_record.read(plan, believed)
        problems += told
    if found.selected is not None:
        made, told = selection_record.parted(plan, made, found.selected)
        problems += [*told, *selection_record.unlike(plan, made, rows, found.selected)]
        problems += _held(plan, made, _groups(made), found)
    elif plan.splits is not None:
        made, groups, told = part_items(plan, made, rows, found.before.practised.groups)
        problems += [*told, *_held(plan, made, groups, found)]
    critical, told = _critical(plan, made, rows, found.selected)
    found.critical = tuple(sorted(critical))
    problems += told
    progress.step(0, 1, "choosing")
    if found.selected is not None:
        found.choice = found.selected.choice
    elif plan.select is not None:
        found.choice = choose(made, rows, plan.select, plan.seed, critical, progress)
        problems += _of_choice(plan, found.choice)
        chosen = {one.item for one in found.choice.chosen}
        made = [one for one in made if one.item.id in chosen]
    if plan.splits is not None or any(one.item.split is not None for one in made):
        signed = given_in(found.selected.record) if found.selected is not None else {}
        problems += _spent(plan, made, found.before)
        everything = list(dict.fromkeys((*seen, *found.before.practised.texts)))
        told, waived = guard(plan, made, progress, signed, built, everything)
        problems += told
        found.waived = tuple(waived)
    return made, found, problems


def _of_choice(plan: Plan, choice: Choice) -> Iterator[Problem]:
    """Tell of columns that are no signals, and of languages with fewer items than were asked for."""
    for unread in choice.unread:
        key = f"select.{unread.key}"
        if unread.none:
            yield says_nothing(plan, key, unread.column, "no_signal", "error")
            continue
        params = {"column": unread.column, "key": key, "count": unread.count}
        yield _problem(plan, key, "unread_signal", UNREAD, "warning", **params)
    for few in choice.short:
        params = {"language": few.language, "count": few.asked, "there": few.found}
        yield _problem(plan, "select.count", "select_few", TOO_FEW, "warning", **params)


def _groups(made: Sequence[Made]) -> dict[str, str]:
    return {one.item.id: group_of(prompt_of(one.item.line)) for one in made}


def _held(plan: Plan, made: Sequence[Made], groups: Mapping[str, str], found: Round) -> Iterator[Problem]:
    """Tell what was held out and is so no longer, and when held-out prompts have served often enough."""
    yield from _still_held_out(plan, made, groups, found.before)
    held = any(one.item.split == "heldout" and groups[one.item.id] in found.before.heldout for one in made)
    found.views = 1 + (int(found.before.record.get("views", 1)) if held else 0)
    if found.views >= _FRESH:
        yield _problem(plan, "splits", "heldout_worn", WORN, "warning", count=found.views)


def _before(plan: Plan, path: Path) -> tuple[Before, list[Problem]]:
    try:
        with bundle_store.open_bundle(path) as bundle:
            # A bundle that says nothing of rounds was one all the same; it goes by its own name then.
            project, record = bundle.facts.project, bundle.round_record() or {"round": bundle.facts.name}
            held = frozenset(
                group_of(prompt_of(one.line)) for one in bundle.kept_by_id() if one.split == "heldout"
            )
            practised = practised_in(bundle)
    except PostilError as error:
        return Before(), [_problem(plan, "round", "no_parent", NO_PARENT, reason=str(error))]
    if project != plan.bundle.project:
        params = {"here": project, "there": plan.bundle.project}
        return Before(), [_problem(plan, "round", "other_project", OTHER_PROJECT, **params)]
    return Before(record, held, practised), []


def _practises_held_out(plan: Plan, seen: Sequence[Seen], before: Before) -> Iterator[Problem]:
    for one in seen:
        if one.use == PRACTICE and group_of(one.text) in before.heldout:
            yield _problem(plan, "practice", "was_held_out", WAS_HELD_OUT, item=one.name, split=PRACTICE)


def _spent(plan: Plan, made: Sequence[Made], before: Before) -> Iterator[Problem]:
    """Tell of held-out items that people saw at practice in an earlier round or build."""
    groups = before.practised.groups
    for one in made if groups else ():
        if one.item.split == "heldout" and group_of(prompt := prompt_of(one.item.line)) in groups:
            told = {"item": one.item.id, "text": prompt[:_CUT]}
            yield _problem(plan, "splits", "practised_held_out", WAS_PRACTISED, **told)


def _still_held_out(
    plan: Plan, made: Sequence[Made], groups: Mapping[str, str], before: Before
) -> Iterator[Problem]:
    for one in made:
        if groups[one.item.id] in before.heldout and one.item.split != "heldout":
            said = {"item": one.item.id, "split": str(one.item.split)}
            yield _problem(plan, "splits", "was_held_out", WAS_HELD_OUT, **said)


def _critical(
    plan: Plan, made: Sequence[Made], rows: Mapping[str, Row], selected: Selected | None
) -> tuple[frozenset[str], list[Problem]]:
    ids = {one.item.id for one in made}
    named = ids_named(plan, plan.critical.ids, ids)
    unknown = [one for one, id_ in zip(plan.critical.ids, named, strict=True) if id_ not in ids]
    found = {*named, *(selected.record["critical"] if selected is not None else ())} & ids
    problems = [_problem(plan, "critical", "unknown_critical", UNKNOWN_CRITICAL, item=one) for one in unknown]
    if (column := plan.critical.column) is not None:
        said = {id_: as_text(column_value(rows[id_], column)) or "" for id_ in ids}
        marked = {id_ for id_, text in said.items() if text.strip().casefold() in _TRUE}
        problems += [] if marked or not made else [says_nothing(plan, "critical.column", column)]
        found |= marked
    return frozenset(found), problems


def _problem(
    plan: Plan, part: str, code: str, sentence: str, severity: str = "error", **params: object
) -> Problem:
    line = plan.lines().line(part.split("."))
    told = Problem(code, sentence, params, file=str(plan.path), line=line, column=part)
    return replace(told, severity=severity)  # type: ignore[arg-type]
