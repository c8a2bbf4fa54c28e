# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What did not come back goes to others, once, and stays with them."""

from __future__ import annotations

from annotator_app.study.assignment import Assignment, Candidate, Person, Rules, assign
from annotator_app.study.reissue import reissue

ITEMS = [Candidate(id=f"i{number:03d}", languages=("hi" if number % 3 else "sw",)) for number in range(60)]
PEOPLE = [
    Person(name="ana", languages=("hi", "sw")),
    Person(name="ben", languages=("hi",)),
    Person(name="cleo", languages=("hi", "sw")),
    Person(name="dan", languages=("hi", "sw"), most=22),
]
MADE = assign(ITEMS, PEOPLE, Rules(answers_per_item=2), "s")


def ids(made: Assignment, name: str) -> list[str]:
    return [id_ for id_, _again in made.items[name]]


def again(came_back: set[str], held: dict[str, list[str]] | None = None) -> Assignment:
    return reissue(MADE, ITEMS, PEOPLE, ["ana"], {"ana": came_back}, held or {}, "s")


def test_open_items_go_behind_those_of_others_who_can() -> None:
    done = set(ids(MADE, "ana")[:10])
    made = again(done)
    assert "ana" not in made.items
    extra = {name: ids(made, name)[len(ids(MADE, name)) :] for name in made.items}
    for name, own in extra.items():
        assert ids(made, name)[: len(ids(MADE, name))] == ids(MADE, name)
        assert not set(own) & set(ids(MADE, name))
    given = sorted(id_ for own in extra.values() for id_ in own)
    # An item that nobody else can take is told, never given twice to one person.
    assert sorted({*given, *made.short}) == sorted(set(ids(MADE, "ana")) - done)
    assert len(given) == len(set(given))
    assert all(int(id_[1:]) % 3 for id_ in extra["ben"])
    assert len(made.items["dan"]) <= 22


def test_nothing_is_given_where_everything_came_back() -> None:
    made = again(set(ids(MADE, "ana")))
    assert all(made.items[name] == MADE.items[name] for name in made.items)


def test_what_was_given_stays_also_when_the_answers_come_in_after_all() -> None:
    first = again(set())
    held = {name: ids(first, name) for name in first.items}
    late = again(set(ids(MADE, "ana")), held)
    assert {name: sorted(ids(late, name)) for name in late.items} == {
        name: sorted(own) for name, own in held.items()
    }
    # And a second time gives nothing twice.
    assert {name: sorted(ids(again(set(), held), name)) for name in held} == {
        name: sorted(own) for name, own in held.items()
    }


def test_what_the_plan_no_longer_holds_is_not_kept() -> None:
    first = again(set())
    held = {name: [*ids(first, name), "gone"] for name in first.items}
    assert all("gone" not in ids(again(set(), held), name) for name in held)
