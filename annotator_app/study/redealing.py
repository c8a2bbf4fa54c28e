# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Deals items once more where an earlier build has dealt: what people have stays with them, in its order.

Nobody loses an item that they answered. What is open goes on only where the plan asks for it: with an item that was
withdrawn, from somebody who left or no longer knows its language, where fewer answers are asked for than before, and
to people who are new, as few as bring them to their share. What is missing then goes to whoever has least.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator_app.study.assignment import (
    NOTHING_DRAWN,
    Assignment,
    Candidate,
    Draws,
    Order,
    Person,
    Rules,
    Work,
    draw,
    note,
    with_repeats,
)
from annotator_app.study.draw import ordered


@dataclass(frozen=True, kw_only=True)
class Dealt:
    """What an earlier build dealt, and what came back.

    `there` are the people who answered by the earlier plan, `orders` what everybody has, `answered` the items that
    somebody said something of, in the text that they have now, `older` those in any text, and `again` those whose
    repeat they answered; also of people who are there no more.
    """

    there: Collection[str] = ()
    orders: Mapping[str, Order] = field(default_factory=dict)
    answered: Mapping[str, Collection[str]] = field(default_factory=dict)
    older: Mapping[str, Collection[str]] = field(default_factory=dict)
    again: Mapping[str, Collection[str]] = field(default_factory=dict)
    drawn: Draws = NOTHING_DRAWN
    rules: Rules = Rules()  # noqa: RUF009 - it is frozen

    def is_open(self, name: str, id_: str) -> bool:
        """Tell whether nothing came back of an item that somebody has."""
        return not any(id_ in said.get(name, ()) for said in (self.answered, self.older, self.again))


def deal_again(
    items: Sequence[Candidate], people: Sequence[Person], rules: Rules, seed: str, dealt: Dealt
) -> Assignment:
    """Give every person their items in order, those that they have first."""
    return _Deal(items, people, rules, seed, dealt).made()


class _Deal:
    def __init__(
        self, items: Sequence[Candidate], people: Sequence[Person], rules: Rules, seed: str, dealt: Dealt
    ) -> None:
        self._nameless = not people
        self._people = people or [Person(name="")]
        self._items = {item.id: item for item in items}
        self._places = {item.id: place for place, item in enumerate(items)}
        self._rules, self._seed, self._dealt = rules, seed, dealt
        # What was drawn stays while the plan asks for as much as before.
        self._same = replace(rules, seeded=True) == replace(dealt.rules, seeded=True)
        self._draws = draw(items, self._people, rules, seed, dealt.drawn, keep=self._same)
        self._orders = {person.name: self._kept(person) for person in self._people}
        self._new = {person.name for person in self._people if person.name not in dealt.there}
        self._holders: dict[str, set[str]] = {id_: set() for id_ in self._items}
        for name, order in self._orders.items():
            for id_, _again in order:
                self._holders[id_].add(name)
        for name, ids in dealt.answered.items():
            for id_ in ids:
                if id_ in self._holders:
                    self._holders[id_].add(name)

    def made(self) -> Assignment:
        """Give who has what now."""
        if not self._same:
            self._withdraw()
        made = Assignment()
        fresh = self._give(made)
        self._level(fresh)
        for person in self._people:
            made.items[person.name] = self._ordered(person.name, fresh[person.name])
        made.short.sort(key=self._places.__getitem__)
        return made

    def _kept(self, person: Person) -> Order:
        """Give what somebody has and keeps: all they answered, and of the rest what they can and want to take."""
        dealt = self._dealt
        kept = [
            (id_, again)
            for id_, again in dealt.orders.get(person.name, ())
            if id_ in self._items and (person.can(self._items[id_]) or not dealt.is_open(person.name, id_))
        ]
        over = sum(not again for _id, again in kept) - person.most if person.most is not None else 0
        open_ = [id_ for id_, again in kept if not again and dealt.is_open(person.name, id_)]
        gone = set(open_[max(0, len(open_) - over) :]) if over > 0 else set()
        return [one for one in kept if one[0] not in gone]

    def _withdraw(self) -> None:
        """Take open items from those who have most, where fewer people are asked than have them."""
        loads = {name: sum(not again for _id, again in order) for name, order in self._orders.items()}
        gone: dict[str, set[str]] = {name: set() for name in self._orders}
        for id_ in ordered(self._seed, "items", self._items):
            over = len(self._holders[id_]) - self._draws.wanted[id_]
            if over <= 0:
                continue
            free = [name for name in self._holders[id_] & set(loads) if self._dealt.is_open(name, id_)]
            for name in sorted(free, key=lambda one: (-loads[one], one))[:over]:
                loads[name] -= 1
                gone[name].add(id_)
                self._holders[id_].discard(name)
        for name, ids in gone.items():
            self._orders[name] = [one for one in self._orders[name] if one[0] not in ids]

    def _give(self, made: Assignment) -> dict[str, list[str]]:
        """Give what is missing to whoever has least; return what is fresh, by person."""
        work = Work(self._people, self._seed)
        for name, order in self._orders.items():
            for id_, again in order:
                if not again:
                    work.hold(name, self._items[id_])
        before = {name: len(ids) for name, ids in work.given.items()}
        for turn, id_ in enumerate(ordered(self._seed, "items", self._items)):
            has = self._holders[id_]
            # Gold is for everybody who is there, whoever of those who left has answered it.
            missing = self._draws.wanted[id_] - (0 if id_ in self._draws.gold else len(has))
            given = work.give(self._items[id_], turn, missing, has) if missing > 0 else 0
            note(made, id_, self._draws, self._rules, len(has) + given, self._nameless)
        fresh = {name: ids[before[name] :] for name, ids in work.given.items()}
        for name, ids in fresh.items():
            for id_ in ids:
                self._holders[id_].add(name)
        return fresh

    def _level(self, fresh: dict[str, list[str]]) -> None:
        """Move open items to those who are new until nobody has more than a share beyond them."""
        loads = {
            name: sum(not again for _id, again in order) + len(fresh[name])
            for name, order in self._orders.items()
        }
        donors = [person for person in self._people if person.name not in self._new]
        waiting = [person for person in self._people if person.name in self._new]
        offers = {(new.name, old.name): self._movable(old, new) for new in waiting for old in donors}
        moved: dict[str, set[str]] = {person.name: set() for person in donors}
        while waiting:
            one = min(waiting, key=lambda new: ((loads[new.name] + 1) / new.share, new.name))
            after = (loads[one.name] + 1) / one.share
            full = one.most is not None and loads[one.name] >= one.most
            better = [] if full else [old for old in donors if loads[old.name] / old.share > after]
            better.sort(key=lambda old: (-loads[old.name] / old.share, old.name))
            found = next(
                (
                    (old, id_)
                    for old in better
                    for id_ in offers[one.name, old.name]
                    if id_ not in moved[old.name] and one.name not in self._holders[id_]
                ),
                None,
            )
            if found is None:
                waiting.remove(one)
                continue
            old, id_ = found
            moved[old.name].add(id_)
            self._holders[id_] = (self._holders[id_] - {old.name}) | {one.name}
            fresh[one.name].append(id_)
            loads[old.name] -= 1
            loads[one.name] += 1
        for name, ids in moved.items():
            self._orders[name] = [pair for pair in self._orders[name] if pair[0] not in ids]

    def _movable(self, old: Person, new: Person) -> Iterator[str]:
        """Give the open items of somebody that a new person can take, those at the end of their pack first."""
        return (
            id_
            for id_, again in reversed(self._orders[old.name])
            if not again
            and self._dealt.is_open(old.name, id_)
            and id_ not in self._draws.gold
            and new.can(self._items[id_])
        )

    def _ordered(self, name: str, fresh: Sequence[str]) -> Order:
        """Put what is fresh behind what somebody has, or to its place where the source gives the order."""
        kept = self._in_this_order(name, self._orders[name])
        if self._rules.seeded:
            own = ordered(self._seed, f"order/{name}", fresh)
            order = [*kept, *((id_, False) for id_ in own)]
        else:
            own = sorted(fresh, key=self._places.__getitem__)
            order = _woven(kept, own, self._places)
        twice = [id_ for id_, again in order if again]
        count = round(self._rules.repeats * (len(order) - len(twice)))
        if len(twice) > count and not self._same:
            done = self._dealt.again.get(name, ())
            open_ = [id_ for id_ in twice if id_ not in done]
            gone = set(open_[max(0, len(open_) - len(twice) + count) :])
            return [one for one in order if not (one[1] and one[0] in gone)]
        more = count - len(twice)
        # As long as as many are asked for, what somebody has had for long is not asked again of a sudden.
        more = min(more, len(own)) if self._same else more
        return with_repeats(order, own, more, self._seed, name)

    def _in_this_order(self, name: str, kept: Order) -> Order:
        """Give what somebody keeps as it stood; in the other order only where the plan now asks for that one."""
        if self._rules.seeded == self._dealt.rules.seeded:
            return kept
        ids = [id_ for id_, again in kept if not again]
        twice = [id_ for id_, again in kept if again]
        own = (
            ordered(self._seed, f"order/{name}", ids)
            if self._rules.seeded
            else sorted(ids, key=self._places.__getitem__)
        )
        return with_repeats([(id_, False) for id_ in own], twice, len(twice), self._seed, name)


def _woven(kept: Order, fresh: Sequence[str], places: Mapping[str, int]) -> Order:
    """Put each fresh item before the first that somebody has from behind it in the source."""
    made: Order = []
    waiting = list(fresh)
    for id_, again in kept:
        while waiting and not again and places[waiting[0]] < places[id_]:
            made.append((waiting.pop(0), False))
        made.append((id_, again))
    return [*made, *((id_, False) for id_ in waiting)]
