# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Gives the items of people who left to others: what did not come back is drawn once more, among who is there.

What somebody was given this way stays theirs in every later build, also when the answers of the person who left
come in after all: an item is never taken away from somebody who may have answered it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from annotator_app.study.assignment import Assignment, Candidate, Person
from annotator_app.study.draw import ordered

Order = list[tuple[str, bool]]


def reissue(
    made: Assignment,
    items: Sequence[Candidate],
    people: Sequence[Person],
    left: Collection[str],
    came_back: Mapping[str, Collection[str]],
    held: Mapping[str, Sequence[str]],
    seed: str,
) -> Assignment:
    """Give the assignment without those who `left`; their items stand behind those of the people who get them.

    `made` is that of the whole plan, `came_back` the items that each who left has answered, `held` the items in the
    newest pack of everybody.
    """
    there = [person for person in people if person.name not in left]
    orders = {person.name: list(made.items[person.name]) for person in there}
    wanted = Counter(
        id_
        for name in left
        for id_, again in made.items.get(name, ())
        if not again and id_ not in came_back.get(name, ())
    )
    theirs = {id_ for name in left for id_, _again in made.items.get(name, ())}
    for person in there:
        own = {id_ for id_, _again in orders[person.name]}
        for id_ in held.get(person.name, ()):
            if id_ in theirs and id_ not in own:
                orders[person.name].append((id_, False))
                wanted[id_] -= 1
    by_id = {item.id: item for item in items}
    short = set(made.short)
    for id_ in ordered(seed, "reissue", [id_ for id_, count in wanted.items() if count > 0]):
        taken = _give(by_id[id_], wanted[id_], there, orders, seed)
        short.update([id_] if taken < wanted[id_] else [])
    return Assignment(items=orders, short=[item.id for item in items if item.id in short], asked=made.asked)


def _give(
    item: Candidate, count: int, there: Sequence[Person], orders: Mapping[str, Order], seed: str
) -> int:
    """Give an item to the least busy who may judge it and do not have it, and tell how many they are."""
    able = [
        one
        for one in there
        if one.can(item)
        and all(id_ != item.id for id_, _again in orders[one.name])
        and (one.most is None or len(orders[one.name]) < one.most)
    ]
    ranks = {
        name: rank
        for rank, name in enumerate(ordered(seed, f"reissue/{item.id}", [one.name for one in able]))
    }
    able.sort(key=lambda one: ((len(orders[one.name]) + 1) / one.share, ranks[one.name]))
    for one in able[:count]:
        orders[one.name].append((item.id, False))
    return min(count, len(able))
