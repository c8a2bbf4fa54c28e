# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who gets which items: overlap, gold, repeats, languages, equal work (cli.md, `[plan]`).

Everything is drawn from the seed, so the same plan and items give the same packs. An item goes only to
people who know all of its languages and its field; work is spread so that loads differ as little as that allows,
and among people with the same load so that each gets of every stratum. Gold items (their right answers stay
with the coordinator) go to everybody who can read them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from annotator_app.study.draw import drawn, number, ordered

# More hidden gold than this tells no more about a person (quality.md 3.1).
MOST_GOLD = 40
# A repeat comes at least this many items after the first showing, where the pack is long enough (quality.md 4.2).
REPEAT_DISTANCE = 30


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """An item to be given out: its id, what one has to know for it, and whether its right answer is known.

    `stratum` parts the items of one language further; overlap is drawn in every stratum for itself.
    """

    id: str
    languages: tuple[str, ...] = ()
    gold: bool = False
    fields: tuple[str, ...] = ()
    stratum: tuple[str, ...] = ()

    @property
    def layer(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Languages and stratum together: what draws and loads are balanced by."""
        return self.languages, self.stratum


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who answers; without languages they get items of every language.

    Who names varieties of a language gets of its varieties only these, beside items that name none. `share` is
    their part of the work beside that of others, `most` the items they take at most; without `fields` they get
    only items that ask for none.
    """

    name: str
    languages: tuple[str, ...] = ()
    varieties: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    share: float = 1.0
    most: int | None = None

    def knows(self, languages: tuple[str, ...]) -> bool:
        """Tell whether they know all these languages; `hi` covers `hi-Latn`."""
        own = self.languages and (*self.languages, *self.varieties)
        return all(
            (not own or any(_covers(one, tag) for one in own)) and self._is_their_variety(tag)
            for tag in languages
        )

    def _is_their_variety(self, tag: str) -> bool:
        language = tag.partition("-")[0]
        named = [one for one in self.varieties if _covers(language, one)]
        return tag == language or not named or any(_covers(one, tag) or _covers(tag, one) for one in named)

    def can(self, item: Candidate) -> bool:
        """Tell whether they may judge the item: its languages, and one of the fields that it asks for."""
        own = {field.casefold() for field in self.fields}
        return self.knows(item.languages) and (
            not item.fields or any(field.casefold() in own for field in item.fields)
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
    work = _Work(people, seed)
    by_id = {item.id: item for item in items}
    for turn, id_ in enumerate(ordered(seed, "items", by_id)):
        count = wanted[id_]
        if work.give(by_id[id_], turn, count) < max(1, min(count, len(people))):
            made.short.append(id_)
    places = {item.id: place for place, item in enumerate(items)}
    for name, ids in work.given.items():
        own = ordered(seed, f"order/{name}", ids) if rules.seeded else sorted(ids, key=places.__getitem__)
        made.items[name] = _with_repeats(own, rules.repeats, seed, name)
    made.short.sort(key=places.__getitem__)
    return made


def _wanted(
    items: Sequence[Candidate], people: Sequence[Person], rules: Rules, seed: str
) -> Mapping[str, int]:
    """How many people each item is for."""
    wanted = {item.id: rules.answers_per_item for item in items}
    for ids in _grouped(items, lambda item: item.layer).values():
        overlap = _count(rules.overlap_share, rules.overlap_at_least, len(ids))
        for one in drawn(seed, "overlap", [item.id for item in ids], overlap):
            wanted[one] = max(wanted[one], rules.overlap_people)
    for languages, own in _grouped(items, lambda item: item.languages).items():
        able = sum(person.knows(languages) for person in people)
        load = math.ceil(len(own) * rules.answers_per_item / max(1, able))
        gold = min(MOST_GOLD, _count(rules.gold_share, rules.gold_at_least, load))
        known = [item.id for item in own if item.gold]
        for one in drawn(seed, "gold/" + " ".join(languages), known, gold):
            wanted[one] = len(people)
    return wanted


_Key = TypeVar("_Key")


def _grouped(items: Sequence[Candidate], key: Callable[[Candidate], _Key]) -> dict[_Key, list[Candidate]]:
    groups: dict[_Key, list[Candidate]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def _count(share: float, at_least: int, whole: int) -> int:
    return min(whole, max(at_least, math.ceil(round(share * whole, 6))))


class _Work:
    """What everybody has so far, in all and of each stratum."""

    def __init__(self, people: Sequence[Person], seed: str) -> None:
        self.given: dict[str, list[str]] = {person.name: [] for person in people}
        self._people = people
        self._ranks = {name: rank for rank, name in enumerate(ordered(seed, "people", self.given))}
        self._layers: Counter[tuple[str, object]] = Counter()
        self._able: dict[object, list[Person]] = {}

    def give(self, item: Candidate, turn: int, count: int) -> int:
        """Give the item to the least busy who may judge it, and tell how many they are."""
        key = (item.languages, item.fields)
        able = self._able.setdefault(key, [one for one in self._people if one.can(item)])
        free = [one for one in able if one.most is None or len(self.given[one.name]) < one.most]
        if count < len(free):
            free = sorted(free, key=lambda one: self._rank(one, item, turn))[:count]
        for one in free:
            self.given[one.name].append(item.id)
            self._layers[one.name, item.layer] += 1
        return len(free)

    def _rank(self, one: Person, item: Candidate, turn: int) -> tuple[float, float, int]:
        return (
            (len(self.given[one.name]) + 1) / one.share,
            self._layers[one.name, item.layer] / one.share,
            (self._ranks[one.name] + turn) % len(self._ranks),
        )


def _with_repeats(ids: list[str], share: float, seed: str, name: str) -> list[tuple[str, bool]]:
    """Put repeats behind their first showing, far enough from it, drawn which and where.

    Only where more are wanted than have that many items behind them, some come nearer to the end.
    """
    distance = min(REPEAT_DISTANCE, max(1, len(ids) // 2))
    count, far = round(share * len(ids)), ids[: len(ids) - distance]
    again = set(drawn(seed, f"repeats/{name}", far, count))
    again |= set(drawn(seed, f"repeats/{name}", ids[len(far) :], count - len(again)))
    placed = [(place, False, id_) for place, id_ in enumerate(ids)]
    for place, id_ in enumerate(ids):
        if id_ in again:
            room = max(1, len(ids) - place - distance)
            placed.append((place + distance + number(seed, "repeat", name, id_) % room, True, id_))
    return [(id_, repeat) for _place, repeat, id_ in sorted(placed)]


def _covers(own: str, tag: str) -> bool:
    mine, theirs = own.lower(), tag.lower()
    return theirs == mine or theirs.startswith(mine + "-")
