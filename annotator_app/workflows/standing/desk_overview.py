# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle as the coordinator's desk shows it: what it is, the result packs that stand, and how far its items are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator_app.model.bundle import BundleFacts, ResultState, Standing
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.standing import bundle_counts


@dataclass(frozen=True)
class MergedPack:
    """One result pack that stands, or is one version of two; of verdict packs those that are one of two versions.

    `differ`: how many of its answers the other versions do not have like this.
    """

    pack_id: str
    contributor: str
    done: int
    reported: int
    items: int
    state: ResultState
    complete: bool
    received_at: str
    created_at: str = ""
    verdicts: bool = False
    differ: int = 0

    @property
    def answered(self) -> int:
        """How many items it says something of."""
        return self.done + self.reported


@dataclass(frozen=True)
class Overview:
    """`coverage` counts items by the number of answers they have, from none on; `goal` is what most want.

    `last_merge` is when the last merge began that can be undone, with the number of packs it brought.
    """

    facts: BundleFacts
    items: int
    goal: int
    coverage: tuple[int, ...]
    to_settle: int
    reasons: Mapping[str, int]
    packs: tuple[MergedPack, ...]
    last_merge: tuple[str, int] | None = None


def run(bundle_path: Path, progress: Progress = SILENT) -> Overview:
    """Count a bundle. Raises UsageError, StoreError, and Cancelled."""
    with uncollected(), bundle_store.open_bundle(bundle_path) as bundle:
        merged = MergedSet(bundle)
        counts: Counter[int] = Counter()
        goals: Counter[int] = Counter()
        reasons: Counter[str] = Counter()
        to_settle = 0
        for number, one in enumerate(bundle_counts.item_counts(merged)):
            if number % 1000 == 0:
                progress.step(0, 0)
            counts[one.answered] += 1
            goals[one.wanted] += 1
            reasons.update(one.reasons)
            to_settle += one.to_settle
        most, last = max(counts, default=0), bundle.last_merge()
        goal = max(goals, key=lambda wanted: (goals[wanted], wanted), default=0)
        return Overview(
            facts=merged.facts,
            items=sum(counts.values()),
            goal=goal,
            coverage=tuple(counts[answers] for answers in range(max(most, goal) + 1)),
            to_settle=to_settle,
            reasons=dict(reasons),
            packs=(*_packs(merged), *_verdict_packs(merged)),
            last_merge=(last.at, last.packs) if last is not None else None,
        )


def opened(home: Home, bundle_path: Path, progress: Progress = SILENT) -> Overview:
    """Count a bundle that was chosen, and remember where it lies. Raises as `run` does."""
    overview = run(bundle_path, progress)
    remember_bundle(home, bundle_path, overview.facts)
    return overview


def _packs(merged: MergedSet) -> list[MergedPack]:
    by_status = merged.bundle.status_counts_of_all()
    sizes: dict[str, int] = {}

    def size_of(one: Standing) -> int:
        if one.task_pack not in sizes:
            sizes[one.task_pack] = merged.bundle.pack_size(one.task_pack)
        return sizes[one.task_pack]

    return [
        MergedPack(
            pack_id=one.pack_id,
            contributor=one.contributor,
            done=by_status.get((one.pack_id, "done"), 0),
            reported=by_status.get((one.pack_id, "skipped"), 0),
            items=size_of(one),
            state=one.state,
            complete=one.complete,
            received_at=one.received_at,
            created_at=one.created_at,
            differ=_differ(merged, one),
        )
        for one in merged.standing.values()
        if one.state != "older"
    ]


def _verdict_packs(merged: MergedSet) -> list[MergedPack]:
    return [
        MergedPack(
            pack_id=one.pack_id,
            contributor=one.reviewer,
            done=one.count,
            reported=0,
            items=0,
            state=one.state,
            complete=True,
            received_at=one.received_at,
            created_at=one.created_at,
            verdicts=True,
        )
        for one in merged.bundle.verdict_packs()
        if one.state in ("fork", "set_aside")
    ]


def _differ(merged: MergedSet, one: Standing) -> int:
    """Count the answers of a version that the other versions of the same work do not have like this."""
    if one.state not in ("fork", "set_aside"):
        return 0
    series = merged.packs[one.task_pack].series
    others = [
        set(merged.bundle.answer_contents(other.pack_id))
        for other in merged.standing.values()
        if other.contributor == one.contributor
        and other.state != "older"
        and other.pack_id != one.pack_id
        and merged.packs[other.task_pack].series == series
    ]
    own = set(merged.bundle.answer_contents(one.pack_id))
    return max((len(own - other) for other in others), default=0)
