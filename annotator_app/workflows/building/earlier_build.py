# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What an earlier build of the same bundle left: who has what, what came back, and how far the list of signers is.

Building again goes on from there: people keep what they have, and an item keeps the order of its responses, which is
drawn by its place among all items and would change with every row before it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import ValidationError

from annotator_app.errors import Problem
from annotator_app.model.bundle import BundleItem, ItemAsked
from annotator_app.model.item import RESPONSES
from annotator_app.model.strict_json import parse
from annotator_app.packs.roster import Roster
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.study.assignment import Asked, Draws, Order, Rules
from annotator_app.study.redealing import Dealt
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.assigning import NOTHING_BEFORE, Before, rules_of
from annotator_app.workflows.building.changed_questions import EarlierAnswers
from annotator_app.workflows.building.plans.plan_items import Prepared
from annotator_app.workflows.building.plans.plan_people import PlanPart

ITEMS_CHANGED = QT_TRANSLATE_NOOP(
    "plans",
    "Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. "
    "Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.",
)
NOBODY = ""


def before_of(prepared: Prepared) -> Before:
    """Ask an earlier build what everybody has and what came back; items that did not change get their line of then.

    Raises StoreError.
    """
    if prepared.bundle is None:
        return NOTHING_BEFORE
    with bundle_store.open_bundle(prepared.bundle) as opened:
        lines = _earlier_lines(opened, prepared)
        for place, made in enumerate(prepared.made):
            prepared.made[place] = replace(made, item=as_before(made.item, lines))
        held = _held(opened, prepared)
        letters = dict(_letters(opened, prepared)) if lines else {}
        earlier = EarlierAnswers(opened, prepared)
        problems = (*_changes(opened, prepared), *earlier.problems())
        return Before(held, _dealt(opened, prepared, held, earlier), lines, letters, problems)


def _changes(bundle: BundleStore, prepared: Prepared) -> Iterator[Problem]:
    """Tell how many items are new, have another text, or are withdrawn, beside those of the last build."""
    before, now = bundle.last_built(), {made.item.id: made.item.digest for made in prepared.made}
    params = {
        "new": len(now.keys() - before.keys()),
        "changed": sum(before.get(id_, digest) != digest for id_, digest in now.items()),
        "withdrawn": len(before.keys() - now.keys()),
    }
    if any(params.values()):
        yield Problem("items_changed", ITEMS_CHANGED, params, severity="warning")


def as_before(item: BundleItem, lines: Mapping[str, bytes]) -> BundleItem:
    """Give an item with its line of the earlier build, where nothing but the order of its responses differs."""
    earlier = lines.get(item.id)
    if earlier is None or earlier == item.line or _sorted(earlier) != _sorted(item.line):
        return item
    return replace(item, line=earlier)


def _sorted(line: bytes) -> Any:
    fields: Any = parse(line)
    fields[RESPONSES] = sorted(fields.get(RESPONSES) or (), key=lambda one: str(one["id"]))
    return fields


def _earlier_lines(bundle: BundleStore, prepared: Prepared) -> Mapping[str, bytes]:
    part = prepared.maker.family.part(RESPONSES)
    return bundle.newest_lines() if part is not None and part.most > 1 else {}


def _series(prepared: Prepared, name: str) -> str:
    return f"{prepared.plan.bundle.name}-{name}" if name else prepared.plan.bundle.name


def _names(prepared: Prepared) -> list[str]:
    return [one.principal for one in prepared.contributors] or [NOBODY]


def _held(bundle: BundleStore, prepared: Prepared) -> dict[str, Order]:
    latest = {name: bundle.latest_pack(_series(prepared, name)) for name in _names(prepared)}
    return {name: bundle.dealt_items(pack.pack_id) if pack else [] for name, pack in latest.items()}


def _letters(bundle: BundleStore, prepared: Prepared) -> Iterator[tuple[tuple[str, str, bool], str]]:
    """Give in which order everybody sees the responses of what they have and what did not change."""
    texts = {made.item.id: made.item.digest for made in prepared.made}
    for name in _names(prepared):
        pack = bundle.latest_pack(_series(prepared, name))
        said: Any = parse(pack.task) if pack else {}
        letters = said.get("positions", "")
        if pack is None or not letters:
            continue
        order, digests = bundle.dealt_items(pack.pack_id), bundle.pack_digests(pack.pack_id)
        for (id_, again), letter in zip(order, letters[len(letters) - len(order) :], strict=False):
            if texts.get(id_) == digests.get(id_):
                yield (name, id_, again), letter


def _dealt(
    bundle: BundleStore, prepared: Prepared, held: Mapping[str, Order], earlier: EarlierAnswers
) -> Dealt:
    there, rules = _planned(bundle.latest_build().plan, prepared)
    back = _came_back(bundle, prepared, earlier)
    orders: dict[str, Order] = {}
    for name, order in held.items():
        done, twice = back.answered.get(name, set()), back.again.get(name, set())
        # What is open of somebody who was not there was given to others.
        kept = [
            (id_, repeat)
            for id_, repeat in order
            if name in there or (id_ in twice if repeat else id_ in done)
        ]
        # An item that was withdrawn and is there again goes back to who has answered it.
        has = {id_ for id_, _repeat in kept}
        orders[name] = kept + [(id_, False) for id_ in sorted(done & back.own.get(name, set()) - has)]
    return Dealt(
        there=frozenset(there), orders=orders, answered=back.answered, older=back.older, again=back.again,
        drawn=_drawn(bundle.asked(), orders, rules), rules=rules,
    )  # fmt: skip


def _planned(plan: str, prepared: Prepared) -> tuple[set[str], Rules]:
    """Give who answered by an earlier plan, by their name in packs, and its rules."""
    said = tomllib.loads(plan) if plan else {}
    people = [one for one in said.get("contributor", ()) if not one.get("judge")]
    there = {one.get("name") for one in people if not one.get("left")}
    names = {one.principal for one in prepared.contributors if one.name in there}
    try:
        rules = rules_of(PlanPart.model_validate(said.get("plan", {})))
    except ValidationError:  # that of another version, which asked in other words
        rules = rules_of(prepared.plan.plan)
    return names if people else {NOBODY}, rules


@dataclass(frozen=True)
class _Back:
    """What each person said something of: items as they are asked now, in any text, as repeats, of their own packs."""

    answered: dict[str, set[str]] = field(default_factory=dict)
    older: dict[str, set[str]] = field(default_factory=dict)
    again: dict[str, set[str]] = field(default_factory=dict)
    own: dict[str, set[str]] = field(default_factory=dict)


def _came_back(bundle: BundleStore, prepared: Prepared, earlier: EarlierAnswers) -> _Back:
    texts = {made.item.id: made.item.digest for made in prepared.made}
    series = {pack.pack_id: pack.series for pack in bundle.packs()}
    names = {one.name: one.principal for one in prepared.contributors}
    judges = bundle.judges()
    back = _Back()
    for result in bundle.results():
        if result.state not in ("top", "fork") or result.contributor in judges:
            continue
        # A name that no person of the plan has can be anything that no principal is.
        name = names.get(result.contributor, f"{result.contributor} ") if names else NOBODY
        mine = series.get(result.task_pack) == _series(prepared, name)
        said = list(bundle.answered_texts(result.pack_id))
        whole = earlier.still_whole(result.task_pack, result.pack_id)
        now = {
            id_
            for id_, repeat, digest in said
            if not repeat and texts.get(id_) == digest and whole(id_, digest)
        }
        back.answered.setdefault(name, set()).update(now)
        back.older.setdefault(name, set()).update(id_ for id_, repeat, _digest in said if not repeat)
        back.again.setdefault(name, set()).update(id_ for id_, repeat, _digest in said if repeat)
        back.own.setdefault(name, set()).update(now if mine else ())
    return back


def _drawn(asked: Mapping[str, ItemAsked], orders: Mapping[str, Order], rules: Rules) -> Draws:
    """Give what was drawn before; where an older version built, told by how many people have each item."""
    if asked:
        return Draws(
            overlap=frozenset(one.item for one in asked.values() if one.overlap),
            gold=frozenset(one.item for one in asked.values() if one.gold),
        )
    has: dict[str, int] = {}
    for order in orders.values():
        for id_ in {id_ for id_, _repeat in order}:
            has[id_] = has.get(id_, 0) + 1
    many = {id_: count for id_, count in has.items() if count > rules.answers_per_item}
    return Draws(
        overlap=frozenset(id_ for id_, count in many.items() if count >= rules.overlap_people > 1),
        gold=frozenset(id_ for id_, count in many.items() if count == len(orders)),
    )


def asked_rows(asked: Mapping[str, Asked]) -> Iterable[ItemAsked]:
    """Give what a plan asks of every item as the bundle keeps it."""
    return (ItemAsked(id_, *one) for id_, one in asked.items())


def trust_version(bundle: BundleStore, roster: Roster) -> int:
    """Give the version of the roster: one more than before where its lines have changed."""
    versions = [_version_in(pack.manifest) for pack in bundle.packs()]
    if not versions:
        return 1
    same = bundle.latest_build().roster == roster.text().decode("ascii")
    return max(versions) + (0 if same else 1)


def _version_in(manifest: bytes) -> int:
    said = parse(manifest)
    version = said.get("trust_version") if isinstance(said, dict) else None
    return version if isinstance(version, int) else 1
