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
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeVar

from annotator_app.study.draw import drawn, number, ordered

# More hidden gold than this tells no more about a person (quality.md 3.1).
MOST_GOLD = 40
# A repeat comes at least this many items after the first showing, where the pack is long enough (quality.md 4.2).
REPEAT_DISTANCE = 30

Order = list[tuple[str, bool]]


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


class Asked(NamedTuple):
    """How many people are to answer an item, and whether it was drawn as one for several people, or as gold."""

    people: int
    overlap: bool = False
    gold: bool = False


@dataclass
class Assignment:
    """The ids each person gets, in order, and which of them are repeats.

    A repeat stands in `items` as the pair of the id and True. `short` are items that fewer people get than the plan
    wants; `asked` says of every item what it wants.
    """

    items: dict[str, Order] = field(default_factory=dict)
    short: list[str] = field(default_factory=list)
    asked: dict[str, Asked] = field(default_factory=dict)

    def repeated(self) -> set[str]:
        """Give the ids that somebody sees twice."""
        return {id_ for order in self.items.values() for id_, again in order if again}


@dataclass(frozen=True)
class Draws:
    """Which items are drawn for several people and as gold; `wanted` is how many people each is given to."""

    wanted: Mapping[str, int] = field(default_factory=dict)
    overlap: frozenset[str] = frozenset()
    gold: frozenset[str] = frozenset()

    def asked(self, id_: str, rules: Rules, given: int, nameless: bool) -> Asked:
        """Give what the plan asks of an item that `given` people get; gold is for as many as can read it."""
        least = rules.overlap_people if id_ in self.overlap and not nameless else 0
        people = max(rules.answers_per_item, least)
        gold = id_ in self.gold
        return Asked(max(people, given) if gold and not nameless else people, id_ in self.overlap, gold)


NOTHING_DRAWN: Final = Draws()


def assign(items: Sequence[Candidate], people: Sequence[Person], rules: Rules, seed: str) -> Assignment:
    """Give every person their items in order. Without people everything is for one nameless person, ``""``."""
    nameless = not people
    people = people or [Person(name="")]
    made = Assignment(items={person.name: [] for person in people})
    draws = draw(items, people, rules, seed)
    work = Work(people, seed)
    by_id = {item.id: item for item in items}
    for turn, id_ in enumerate(ordered(seed, "items", by_id)):
        given = work.give(by_id[id_], turn, draws.wanted[id_])
        note(made, id_, draws, rules, given, nameless)
    places = {item.id: place for place, item in enumerate(items)}
    for name, ids in work.given.items():
        own = ordered(seed, f"order/{name}", ids) if rules.seeded else sorted(ids, key=places.__getitem__)
        count = round(rules.repeats * len(own))
        made.items[name] = with_repeats([(id_, False) for id_ in own], own, count, seed, name)
    made.short.sort(key=places.__getitem__)
    return made


def note(made: Assignment, id_: str, draws: Draws, rules: Rules, given: int, nameless: bool) -> None:
    """Note what is asked of an item that `given` people get, and whether they are too few.

    A pack for anybody goes to as many people as the coordinator likes.
    """
    made.asked[id_] = draws.asked(id_, rules, given, nameless)
    if given < (1 if nameless else made.asked[id_].people):
        made.short.append(id_)


def draw(
    items: Sequence[Candidate],
    people: Sequence[Person],
    rules: Rules,
    seed: str,
    before: Draws = NOTHING_DRAWN,
    *,
    keep: bool = False,
) -> Draws:
    """Draw which items several people answer and which are hidden gold; what was drawn `before` comes first.

    With `keep` all of that stays, also where fewer would do now.
    """
    wanted = {item.id: rules.answers_per_item for item in items}
    overlaps: set[str] = set()
    for ids in _grouped(items, lambda item: item.layer).values():
        overlap = _count(rules.overlap_share, rules.overlap_at_least, len(ids))
        overlaps.update(_chosen(seed, "overlap", [item.id for item in ids], overlap, before.overlap, keep))
    for one in overlaps:
        wanted[one] = max(wanted[one], rules.overlap_people)
    golds: set[str] = set()
    for languages, own in _grouped(items, lambda item: item.languages).items():
        able = sum(person.knows(languages) for person in people)
        load = math.ceil(len(own) * rules.answers_per_item / max(1, able))
        gold = min(MOST_GOLD, _count(rules.gold_share, rules.gold_at_least, load))
        known = [item.id for item in own if item.gold]
        golds.update(_chosen(seed, "gold/" + " ".join(languages), known, gold, before.gold, keep))
    wanted.update(dict.fromkeys(golds, len(people)))
    return Draws(wanted, frozenset(overlaps), frozenset(golds))


def _chosen(
    seed: str, purpose: str, names: Sequence[str], count: int, before: Collection[str], keep: bool
) -> list[str]:
    """Draw `count` of the names, those of `before` first."""
    again = [name for name in names if name in before]
    found = drawn(seed, purpose, again, len(again) if keep else count)
    rest = [name for name in names if name not in before] if before else names
    return found + drawn(seed, purpose, rest, count - len(found))


_Key = TypeVar("_Key")


def _grouped(items: Sequence[Candidate], key: Callable[[Candidate], _Key]) -> dict[_Key, list[Candidate]]:
    groups: dict[_Key, list[Candidate]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def _count(share: float, at_least: int, whole: int) -> int:
    return min(whole, max(at_least, math.ceil(round(share * whole, 6))))


class Work:
    """What everybody has so far, in all and of each stratum."""

    def __init__(self, people: Sequence[Person], seed: str) -> None:
        self.given: dict[str, list[str]] = {person.name: [] for person in people}
        self._people = people
        self._ranks = {name: rank for rank, name in enumerate(ordered(seed, "people", self.given))}
        self._layers: Counter[tuple[str, object]] = Counter()
        self._able: dict[object, list[Person]] = {}

    def hold(self, name: str, item: Candidate) -> None:
        """Note that somebody has the item."""
        self.given[name].append(item.id)
        self._layers[name, item.layer] += 1

    def give(self, item: Candidate, turn: int, count: int, but: Collection[str] = ()) -> int:
        """Give the item to the least busy who may judge it, none of `but`, and tell how many they are."""
        key = (item.languages, item.fields)
        able = self._able.setdefault(key, [one for one in self._people if one.can(item)])
        free = [
            one
            for one in able
            if (one.most is None or len(self.given[one.name]) < one.most) and one.name not in but
        ]
        if count < len(free):
            free = sorted(free, key=lambda one: self._rank(one, item, turn))[:count]
        for one in free:
            self.hold(one.name, item)
        return len(free)

    def _rank(self, one: Person, item: Candidate, turn: int) -> tuple[float, float, int]:
        return (
            (len(self.given[one.name]) + 1) / one.share,
            self._layers[one.name, item.layer] / one.share,
            (self._ranks[one.name] + turn) % len(self._ranks),
        )


def with_repeats(order: Order, fresh: Sequence[str], count: int, seed: str, name: str) -> Order:
    """Put `count` more repeats behind their first showing, far enough from it, drawn which and where.

    Items of `fresh` are repeated before others. Only where more are wanted than have that many items behind them,
    some come nearer to the end.
    """
    distance = min(REPEAT_DISTANCE, max(1, len(order) // 2))
    twice = {id_ for id_, again in order if again}
    new, far = set(fresh), {id_ for id_, again in order[: len(order) - distance] if not again}
    old = {id_ for id_, again in order if not again} - twice - new
    chosen: set[str] = set()
    for ids in (new & far, new - far, old & far, old - far):
        chosen |= set(drawn(seed, f"repeats/{name}", sorted(ids), count - len(chosen)))
    placed = [(place, again, id_) for place, (id_, again) in enumerate(order)]
    for place, (id_, again) in enumerate(order):
        if id_ in chosen and not again:
            room = max(1, len(order) - place - distance)
            placed.append((place + distance + number(seed, "repeat", name, id_) % room, True, id_))
    return [(id_, repeat) for _place, repeat, id_ in sorted(placed)]


def _covers(own: str, tag: str) -> bool:
    mine, theirs = own.lower(), tag.lower()
    return theirs == mine or theirs.startswith(mine + "-")
