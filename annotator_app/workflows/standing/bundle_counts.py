# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How far a bundle is, item by item: how many answers were wanted, how many stand, what people must settle.

Wanted are as many answers as the plan that built last asks for, also where fewer people got the item; gold is for
everybody who can read it. A bundle that an older version built last wants as many as packs of named people hold the
item, and of a pack for anybody what the plan says of `answers_per_item`. A repeat is no item of its own, and a
reported item counts as looked at, not as answered.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby, repeat
from typing import NamedTuple

from annotator_app.model.bundle import ANYBODY, BundlePack
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.settling import to_settle

FORK = "fork"
STATES = ("complete", "partial", "missing")
NO_REASON: frozenset[str] = frozenset()


class ItemCount(NamedTuple):
    """One item: answers wanted, answers that stand, people who reported it, and why people must look at it."""

    item: str
    wanted: int
    answered: int
    reported: int
    reasons: frozenset[str] = frozenset()

    @property
    def to_settle(self) -> bool:
        """Whether somebody has to settle it. Between two versions people choose by asking, and settle no item."""
        return bool(self.reasons - {FORK})

    @property
    def state(self) -> str:
        """complete, partial or missing; each item is one of them."""
        if self.answered >= self.wanted:
            return "complete"
        return "partial" if self.answered or self.reported else "missing"


@dataclass
class Counts:
    """The items of a bundle by state; `to_adjudicate` are counted in their state as well."""

    complete: int = 0
    partial: int = 0
    missing: int = 0
    to_adjudicate: int = 0
    by_reason: Counter[str] = field(default_factory=Counter)

    def as_object(self) -> dict[str, int]:
        """Give the counts under the names of cli.md."""
        return {name: getattr(self, name) for name in ("complete", "partial", "missing", "to_adjudicate")}


def count(items: Iterable[ItemCount], times: Iterable[int] = repeat(1)) -> Counts:
    """Count items by state; `times`: how many of each there are."""
    counts = Counts()
    by_state: Counter[str] = Counter()
    for one, many in zip(items, times, strict=False):
        by_state[one.state] += many
        counts.to_adjudicate += many if one.to_settle else 0
        for reason in one.reasons:
            counts.by_reason[reason] += many
    counts.complete, counts.partial, counts.missing = (by_state[name] for name in STATES)
    return counts


def wanted(merged_set: MergedSet) -> dict[str, int]:
    """Give how many answers each item is to have, by item in the order of the packs."""
    for_anybody = answers_per_item(merged_set.bundle.latest_build().plan)
    repeats = merged_set.bundle.repeats()
    named: Counter[str] = Counter()
    anybody: dict[str, int] = {}
    for pack in asking_packs(merged_set):
        items = [id_ for id_ in merged_set.bundle.pack_item_ids(pack.pack_id) if id_ not in repeats]
        if ANYBODY in pack.recipients:
            anybody.update(dict.fromkeys(items, for_anybody))
        else:
            named.update(items)
    rest = {item: number for item, number in anybody.items() if item not in named}
    goals = {item: number + anybody.get(item, 0) for item, number in named.items()} | rest
    planned = 0
    for item, people in merged_set.bundle.asked_people():
        planned += 1
        if item in goals:
            goals[item] = -people  # so that it is told from what is asked no more
    return {item: -number for item, number in goals.items() if number < 0} if planned else goals


def asking_packs(merged_set: MergedSet) -> Iterator[BundlePack]:
    """Give the packs that want an answer of a person to each of their items."""
    for pack in merged_set.latest_packs:
        # What came back is wanted once, as before.
        if pack.contributor not in merged_set.judges and pack.series not in merged_set.reworked:
            yield pack


def answers_per_item(plan: str) -> int:
    """Give what a plan says of `answers_per_item`; 1 where it says nothing."""
    said = tomllib.loads(plan).get("plan", {}).get("answers_per_item", 1) if plan else 1
    return int(said)


def item_counts(merged_set: MergedSet) -> Iterator[ItemCount]:
    """Give the count of every item of the newest packs: first those that were answered, by item, then the rest."""
    why = waiting(
        merged_set
    )  # first, since what it needs on its way is much, and gone before the goals are read
    goal = wanted(merged_set)
    for item, own in groupby(merged_set.current_values(), key=lambda one: one[1].item):
        if item in goal:
            said = ((standing.contributor, bool(one.done), bool(one.reported)) for standing, one in own)
            yield judged(item, goal.pop(item), said, why.get(item, NO_REASON))
    for item, number in goal.items():
        yield ItemCount(item, number, 0, 0, why.get(item, NO_REASON))


def judged(
    item: str, number: int, heard: Iterable[tuple[str, bool, bool]], reasons: frozenset[str]
) -> ItemCount:
    """Count one item of which `number` answers are wanted: from who spoke, answered, and reported its text of now."""
    people, reported = set(), set()
    for contributor, done, problem in heard:
        if done:
            people.add(contributor)
        if problem:
            reported.add(contributor)
    return ItemCount(item, number, len(people), len(reported), reasons)


def waiting(
    merged_set: MergedSet, read: to_settle.ToSettle | None = None, question: str = ""
) -> dict[str, frozenset[str]]:
    """Give why items wait for people: what they have to settle (`to_settle.py`), and versions to choose between.

    `read` is what was found of it in a pass that was made already; `question` the one that alone is counted, if any.
    """
    found = (read or to_settle.read(merged_set)).waiting(question)
    for item in forked(merged_set):
        found[item] = found.get(item, NO_REASON) | {FORK}
    return found


def forked(merged_set: MergedSet) -> frozenset[str]:
    """Give the items of which result packs that part say something."""
    return frozenset(
        item for one in merged_set.forks for item in merged_set.bundle.answered_items(one.pack_id)
    )
