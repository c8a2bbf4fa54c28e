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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby, repeat
from typing import Any, NamedTuple

import orjson

from annotator_app.model.bundle import ANYBODY, BundlePack, Standing
from annotator_app.model.pack import Task
from annotator_app.quality.votes import merged
from annotator_app.store.bundle_results import StandingValue
from annotator_app.workflows.merging.merged_answers import MergedSet

Answer = tuple[Standing, StandingValue]

TIE = "tie"
FORK = "fork"
STATES = ("complete", "partial", "missing")
PROBLEM = "problem"


class ItemCount(NamedTuple):
    """One item: answers wanted, answers that stand, people who reported it, and why people must look at it."""

    item: str
    wanted: int
    answered: int
    reported: int
    reasons: frozenset[str] = frozenset()

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
        counts.to_adjudicate += many if one.reasons else 0
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
    goal = wanted(merged_set)
    in_forks = forked(merged_set)
    for item, own in groupby(merged_set.current_values(), key=lambda one: one[1].item):
        if item in goal:
            yield _of_item(merged_set, item, goal.pop(item), list(own), item in in_forks)
    for item, number in goal.items():
        yield ItemCount(item, number, 0, 0, frozenset({FORK} if item in in_forks else ()))


def _of_item(merged_set: MergedSet, item: str, number: int, answers: list[Answer], forked: bool) -> ItemCount:
    if len(answers) == 1 and not forked and not answers[0][1].reported:
        return ItemCount(item, number, answers[0][1].done, 0)
    heard = [
        Heard(
            standing.contributor,
            orjson.loads(one.value)["answers"] if one.done and one.value else None,
            bool(one.reported),
            bool(one.done),
        )
        for standing, one in answers
    ]
    # What people settled waits no more; a fork they settle by asking, not here.
    settled = any(given.digest.hex() in merged_set.settled for _, given in answers)
    return judged(item, number, heard, merged_set.task(answers[0][0].task_pack), settled, forked)


class Heard(NamedTuple):
    """What one person said of an item: the answers, None where there are none."""

    contributor: str
    answers: Mapping[str, Any] | None
    reported: bool
    done: bool


def judged(
    item: str, number: int, heard: Sequence[Heard], task: Task, settled: bool, forked: bool
) -> ItemCount:
    """Count one item of which `number` answers are wanted from what people said of the text it has now."""
    people = {one.contributor for one in heard if one.done}
    reported = {one.contributor for one in heard if one.reported}
    tied = len(people) > 1 and not settled and _tied(task, heard)
    if not (tied or forked or reported):
        return ItemCount(item, number, len(people), 0)
    reasons = _reasons(forked, bool(reported) and not settled, tied)
    return ItemCount(item, number, len(people), len(reported), reasons)


@cache
def _reasons(forked: bool, reported: bool, tied: bool) -> frozenset[str]:
    """Give the reasons that hold: one set of each kind for millions of items."""
    reasons = {FORK: forked, PROBLEM: reported, TIE: tied}
    return frozenset(name for name, here in reasons.items() if here)


def _tied(task: Task, heard: Sequence[Heard]) -> bool:
    """Tell whether people are evenly divided over a question that has a majority."""
    given = [one.answers for one in heard if one.answers is not None]
    for question in task.questions:
        if question.level != "nominal" or question.each != "item":
            continue
        values = [said[question.id] for said in given if question.id in said]
        # All of one mind, as most are, is no tie; this spares counting.
        if not values or values.count(values[0]) == len(values):
            continue
        outcome = merged(question, values)
        if outcome is not None and outcome.state == "tie":
            return True
    return False


def forked(merged_set: MergedSet) -> frozenset[str]:
    """Give the items of which result packs that part say something."""
    return frozenset(
        item for one in merged_set.forks for item in merged_set.bundle.answered_items(one.pack_id)
    )
