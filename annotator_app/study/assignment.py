# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who gets which items: overlap, gold, repeats, languages, equal work (cli.md, `[plan]`).

Everything is drawn from the seed, so the same plan and items give the same packs. An item goes only to
people who know all of its languages; work is spread so that loads differ as little as languages allow.
Gold items (their right answers stay with the coordinator) go to everybody who can read them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator_app.study.draw import drawn, number, ordered

# More hidden gold than this tells no more about a person (quality.md 3.1).
MOST_GOLD = 40
# A repeat comes at least this many items after the first showing, where the pack is long enough.
REPEAT_DISTANCE = 20


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """An item to be given out: its id, the languages one has to know, and whether its right answer is known."""

    id: str
    languages: tuple[str, ...] = ()
    gold: bool = False


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who answers; without languages they get items of every language."""

    name: str
    languages: tuple[str, ...] = ()

    def knows(self, languages: tuple[str, ...]) -> bool:
        """Tell whether they know all these languages; `hi` covers `hi-Latn`."""
        return not self.languages or all(
            any(_covers(own, tag) for own in self.languages) for tag in languages
        )


@dataclass(frozen=True, kw_only=True)
class Rules:
    """What a plan says of who answers what. Shares are of all items; a repeat's share is of one person's items."""

    answers_per_item: int = 1
    overlap_share: float = 0.0
    overlap_at_least: int = 0
    overlap_people: int = 1
    gold_share: float = 0.0
    gold_at_least: int = 0
    repeats: float = 0.0
    seeded: bool = True


@dataclass
class Assignment:
    """The ids each person gets, in order, and which of them are repeats.

    `repeats` gives for each person the ids shown a second time; a repeat stands in `items` as the pair of
    the id and True. `short` are items that fewer people know the language of than the plan wants.
    """

    items: dict[str, list[tuple[str, bool]]] = field(default_factory=dict)
    short: list[str] = field(default_factory=list)

    def repeated(self) -> set[str]:
        """Give the ids that somebody sees twice."""
        return {id_ for order in self.items.values() for id_, again in order if again}


def assign(items: Sequence[Candidate], people: Sequence[Person], rules: Rules, seed: str) -> Assignment:
    """Give every person their items in order. Without people everything is for one nameless person, ``""``."""
    people = people or [Person(name="")]
    made = Assignment(items={person.name: [] for person in people})
    wanted = _wanted(items, people, rules, seed)
    loads = {person.name: 0 for person in people}
    ranks = {name: rank for rank, name in enumerate(ordered(seed, "people", loads))}
    eligible: dict[tuple[str, ...], list[str]] = {}
    given: dict[str, list[str]] = {name: [] for name in loads}
    by_id = {item.id: item for item in items}
    for turn, id_ in enumerate(ordered(seed, "items", by_id)):
        languages = by_id[id_].languages
        able = eligible.setdefault(languages, [one.name for one in people if one.knows(languages)])
        count = wanted[id_]
        if len(able) < min(count, len(people)) or not able:
            made.short.append(id_)
        for name in _least_busy(able, loads, ranks, turn, count):
            loads[name] += 1
            given[name].append(id_)
    places = {item.id: place for place, item in enumerate(items)}
    for name, ids in given.items():
        own = ordered(seed, f"order/{name}", ids) if rules.seeded else sorted(ids, key=places.__getitem__)
        made.items[name] = _with_repeats(own, rules.repeats, seed, name)
    made.short.sort(key=places.__getitem__)
    return made


def _wanted(
    items: Sequence[Candidate], people: Sequence[Person], rules: Rules, seed: str
) -> Mapping[str, int]:
    """How many people each item is for."""
    wanted = {item.id: rules.answers_per_item for item in items}
    overlap = _count(rules.overlap_share, rules.overlap_at_least, len(items))
    for id_ in drawn(seed, "overlap", list(wanted), overlap):
        wanted[id_] = max(wanted[id_], rules.overlap_people)
    by_language: dict[tuple[str, ...], list[str]] = {}
    for item in items:
        if item.gold:
            by_language.setdefault(item.languages, []).append(item.id)
    for languages, ids in by_language.items():
        load = math.ceil(len(items) * rules.answers_per_item / len(people))
        gold = min(MOST_GOLD, _count(rules.gold_share, rules.gold_at_least, load))
        for id_ in drawn(seed, "gold/" + " ".join(languages), ids, gold):
            wanted[id_] = len(people)
    return wanted


def _count(share: float, at_least: int, whole: int) -> int:
    return min(whole, max(at_least, math.ceil(round(share * whole, 6))))


def _least_busy(
    able: list[str], loads: Mapping[str, int], ranks: Mapping[str, int], turn: int, count: int
) -> list[str]:
    if count >= len(able):
        return able
    size = len(ranks)
    return sorted(able, key=lambda name: (loads[name], (ranks[name] + turn) % size))[:count]


def _with_repeats(ids: list[str], share: float, seed: str, name: str) -> list[tuple[str, bool]]:
    """Put repeats behind their first showing, as far as the distance allows, drawn where."""
    distance = min(REPEAT_DISTANCE, max(1, len(ids) // 2))
    again = set(drawn(seed, f"repeats/{name}", ids, round(share * len(ids))))
    placed = [(place, False, id_) for place, id_ in enumerate(ids)]
    for place, id_ in enumerate(ids):
        if id_ in again:
            room = max(1, len(ids) - place - distance)
            placed.append((place + distance + number(seed, "repeat", name, id_) % room, True, id_))
    return [(id_, repeat) for _place, repeat, id_ in sorted(placed)]


def _covers(own: str, tag: str) -> bool:
    mine, theirs = own.lower(), tag.lower()
    return theirs == mine or theirs.startswith(mine + "-")
