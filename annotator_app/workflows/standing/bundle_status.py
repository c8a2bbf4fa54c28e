# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is out, back, missing and late, for each task pack and person of a bundle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from annotator_app.model import clock
from annotator_app.model.bundle import ANYBODY, BundleFacts, BundlePack, Standing
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.standing import bundle_counts
from annotator_app.workflows.standing.closed_round import ClosedRound, closed_round

Place = Literal["out", "back", "partial", "fork", "older_revision"]


@dataclass(frozen=True)
class ContributorStatus:
    """One pack with one person: where the work is as far as the coordinator can know.

    `state` is `out` while nothing came back; what is done there is unknown. `contributor` is None for a
    pack that went to anybody and came back from nobody yet.
    """

    contributor: str | None
    pack: str
    series: str
    revision: int
    file: str
    items: int
    answered: int
    reported: int
    state: Place
    received_at: str | None
    due: str | None
    late: bool
    sent_at: str


@dataclass(frozen=True)
class BundleStatus:
    """A bundle at a glance; `lots` and `reviewers` are objects of cli.md's JSON, empty if nothing was drawn.

    `closed` is its round where that is closed.
    """

    facts: BundleFacts
    contributors: tuple[ContributorStatus, ...]
    items: Mapping[str, int]
    packs: int
    results: int
    lots: tuple[Mapping[str, Any], ...] = ()
    reviewers: tuple[Mapping[str, Any], ...] = ()
    agreement: Mapping[str, Any] | None = None
    closed: ClosedRound | None = None


def run(bundle_path: Path) -> BundleStatus:
    """Give how far a bundle is. Raises UsageError, StoreError."""
    with bundle_store.open_bundle(bundle_path) as bundle:
        merged = MergedSet(bundle)
        seen = lots_and_reviewers(merged)
        return BundleStatus(
            facts=merged.facts,
            contributors=tuple(contributors(merged)),
            items=bundle_counts.count(bundle_counts.item_counts(merged)).as_object(),
            packs=len(merged.latest_packs),
            results=len(merged.standing),
            lots=seen.lots,
            reviewers=seen.reviewers,
            agreement=seen.agreement,
            closed=closed_round(bundle),
        )


class Reviewed(NamedTuple):
    """How the lots stand, what is known of each reviewer, and how far they agree; objects of cli.md's JSON."""

    lots: tuple[Mapping[str, Any], ...] = ()
    reviewers: tuple[Mapping[str, Any], ...] = ()
    agreement: Mapping[str, Any] | None = None


def lots_and_reviewers(merged: MergedSet) -> Reviewed:
    """Give how the lots stand of which something was drawn, and what is known of the reviewers."""
    if not merged.bundle.reviews():
        return Reviewed()
    from annotator_app.workflows.standing import lot_verdicts, review_objects, severity_points

    lots, reviewing = lot_verdicts.lot_verdicts(merged)
    return Reviewed(
        tuple(review_objects.as_objects(lots, severity_points.lot_points(merged, lots), merged.packs)),
        tuple(review_objects.reviewers_as_objects(reviewing.reviewers)),
        review_objects.agreement_as_object(reviewing.agreement),
    )


def contributors(merged: MergedSet) -> list[ContributorStatus]:
    """Give one entry for each newest pack and person, in the order of the packs, then by name."""
    found: list[ContributorStatus] = []
    by_series = _by_series(merged)
    for pack in merged.latest_packs:
        own = by_series.get(pack.series, [])
        people: set[str | None] = {one.contributor for one in own}
        if pack.contributor is not None:
            people.add(pack.contributor)
        elif not people:
            people = (
                {None} if ANYBODY in pack.recipients else {name.partition("@")[0] for name in pack.recipients}
            )
        found += [
            _status(merged, pack, name, [one for one in own if one.contributor == name])
            for name in sorted(people, key=str)
        ]
    return found


def _by_series(merged: MergedSet) -> Mapping[str, list[Standing]]:
    """Give the results that stand, or are a fork, by the series of their packs, whatever the revision."""
    found: dict[str, list[Standing]] = {}
    for one in merged.standing.values():
        if one.state in ("top", "fork"):
            found.setdefault(merged.packs[one.task_pack].series, []).append(one)
    return found


def _status(
    merged: MergedSet, pack: BundlePack, name: str | None, results: list[Standing]
) -> ContributorStatus:
    counts = _counts(merged, pack, [one for one in results if one.state == "top"])
    newest = max(results, key=lambda one: merged.packs[one.task_pack].revision, default=None)
    due = merged.task(pack.pack_id).due
    state = _state(merged, pack, newest)
    return ContributorStatus(
        contributor=name,
        pack=pack.pack_id,
        series=pack.series,
        revision=pack.revision,
        file=pack.file,
        items=merged.bundle.pack_size(pack.pack_id),
        answered=counts.get("done", 0),
        reported=counts.get("skipped", 0),
        state=state,
        received_at=newest.received_at if newest else None,
        due=due,
        late=state != "back" and due is not None and clock.today().isoformat() > due,
        sent_at=pack.created_at,
    )


def _counts(merged: MergedSet, pack: BundlePack, tops: list[Standing]) -> Mapping[str, int]:
    """Count what one person said of the items of a pack as they are now; the newest word on each counts once."""
    if len(tops) == 1 and tops[0].task_pack == pack.pack_id:
        return merged.bundle.status_counts(tops[0].pack_id)
    return Counter(_states(merged, pack, tops).values())


def states_of(merged: MergedSet, pack: BundlePack, name: str) -> Mapping[str, str]:
    """Give what stands of what one person said of the items of a pack as they are now: `done` or `skipped`, by item."""
    own = (one for one in merged.standing.values() if one.contributor == name and one.state == "top")
    return _states(merged, pack, [one for one in own if merged.packs[one.task_pack].series == pack.series])


def _states(merged: MergedSet, pack: BundlePack, tops: list[Standing]) -> dict[str, str]:
    texts = merged.digests(pack.pack_id)
    continuing = merged.bundle.continuing() if tops else frozenset()
    states: dict[str, str] = {}
    said: set[str] = set()
    for one in sorted(tops, key=lambda one: -merged.packs[one.task_pack].revision):
        own = dict(merged.bundle.answer_contents(one.pack_id))
        states |= {
            item: content[1]
            for item, content in own.items()
            if item not in said and texts.get(item) == content[0].hex()
        }
        said |= own.keys()
        if one.pack_id in continuing:  # what it says nothing of is open, whatever was said before
            said |= merged.digests(one.task_pack).keys()
    return states


def _state(merged: MergedSet, pack: BundlePack, newest: Standing | None) -> Place:
    if newest is None:
        return "out"
    if newest.state == "fork":
        return "fork"
    if newest.task_pack != pack.pack_id:
        return "older_revision"
    return "back" if newest.complete else "partial"
