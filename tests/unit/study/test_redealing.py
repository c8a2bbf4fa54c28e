# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Dealt once more: what people have stays, what is missing goes to whoever has least, and who is new gets a share."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from annotator_app.study.assignment import (
    Assignment,
    Candidate,
    Draws,
    Order,
    Person,
    Rules,
    assign,
)
from annotator_app.study.redealing import Dealt, deal_again

SEED = "s"
ALL = Rules(
    answers_per_item=2, overlap_share=0.2, overlap_people=3, gold_share=0.2, gold_at_least=4, repeats=0.1
)


def items(*numbers: int) -> list[Candidate]:
    return [
        Candidate(
            id=f"i{n:03d}", languages=("hi" if n % 3 else "sw",), gold=n % 4 == 0, stratum=(str(n % 2),)
        )
        for n in numbers
    ]


def people(count: int, **how: object) -> list[Person]:
    return [Person(name=f"p{n}", languages=("hi", "sw"), **how) for n in range(count)]  # type: ignore[arg-type]


def dealt(
    made: Assignment, rules: Rules, done: dict[str, set[str]] | None = None, gone: tuple[str, ...] = ()
) -> Dealt:
    """What a build left, of which everybody answered the items of `done`."""
    return Dealt(
        there={name for name in made.items if name not in gone},
        orders={name: order for name, order in made.items.items() if name not in gone},
        answered=done or {},
        drawn=Draws(
            overlap=frozenset(id_ for id_, one in made.asked.items() if one.overlap),
            gold=frozenset(id_ for id_, one in made.asked.items() if one.gold),
        ),
        rules=rules,
    )


def firsts(order: Order) -> list[str]:
    return [id_ for id_, again in order if not again]


def holders(made: Assignment) -> Counter[str]:
    return Counter(id_ for order in made.items.values() for id_ in firsts(order))


def everything(made: Assignment) -> dict[str, set[str]]:
    return {name: set(firsts(order)) for name, order in made.items.items()}


@pytest.mark.parametrize("rules", [Rules(), ALL, replace(ALL, seeded=False)], ids=["one", "all", "given"])
@pytest.mark.parametrize("count", [0, 1, 4])
def test_without_a_change_everything_stays(rules: Rules, count: int) -> None:
    first = assign(items(*range(90)), people(count), rules, SEED)
    again = deal_again(items(*range(90)), people(count), rules, SEED, dealt(first, rules))
    assert again == first
    # And where nothing was dealt before, it is the first deal.
    assert deal_again(items(*range(90)), people(count), rules, SEED, Dealt(rules=rules)) == first


def test_withdrawn_items_go_and_nothing_else_moves() -> None:
    first = assign(items(*range(90)), people(4), ALL, SEED)
    rest = items(*(n for n in range(90) if n not in (3, 8, 40)))
    again = deal_again(rest, people(4), ALL, SEED, dealt(first, ALL))
    gone = {"i003", "i008", "i040"}
    for name, order in first.items.items():
        stays = [one for one in order if one[0] not in gone]
        assert [one for one in again.items[name] if one in stays] == stays
        assert not gone & set(firsts(again.items[name]))
    # Drawn are as many as the plan asks for of what is left, those of before among them.
    for kind in ("overlap", "gold"):
        before = {id_ for id_, one in first.asked.items() if getattr(one, kind)} - gone
        assert before <= {id_ for id_, one in again.asked.items() if getattr(one, kind)}


def test_new_items_go_to_who_has_least_and_stand_behind() -> None:
    first = assign(items(*range(60)), people(3), Rules(), SEED)
    again = deal_again(items(*range(64)), people(3), Rules(), SEED, dealt(first, Rules(), everything(first)))
    for name, order in first.items.items():
        assert again.items[name][: len(order)] == order
    assert sorted(len(order) for order in again.items.values()) == [21, 21, 22]
    assert not again.short
    assert set(holders(again).values()) == {1}


def test_new_items_stand_where_the_source_has_them_if_it_gives_the_order() -> None:
    rules = Rules(seeded=False)
    even = items(*range(0, 40, 2))
    first = assign(even, people(2), rules, SEED)
    again = deal_again(items(*range(40)), people(2), rules, SEED, dealt(first, rules))
    for name, order in again.items.items():
        assert firsts(order) == sorted(firsts(order))
        assert [one for one in order if one in first.items[name]] == first.items[name]


def test_who_is_new_gets_a_share_of_what_is_open_and_of_nothing_else() -> None:
    first = assign(items(*range(60)), people(3), Rules(), SEED)
    done = {name: set(firsts(order)[:10]) for name, order in first.items.items()}
    again = deal_again(items(*range(60)), people(4), Rules(), SEED, dealt(first, Rules(), done))
    assert {name: len(order) for name, order in again.items.items()} == dict.fromkeys(again.items, 15)
    for name, order in first.items.items():
        assert again.items[name] == order[:15]  # what they would have come to last went
    assert set(holders(again).values()) == {1}
    # What somebody answered in an older text stays theirs, to be answered anew.
    last = {name: set(firsts(order)[-3:]) for name, order in first.items.items()}
    again = deal_again(
        items(*range(60)), people(4), Rules(), SEED, replace(dealt(first, Rules(), done), older=last)
    )
    assert len(again.items["p3"]) == 15
    assert all(last[name] <= set(firsts(again.items[name])) for name in last)
    # Where everything came back, nobody loses anything.
    all_done = dealt(first, Rules(), everything(first))
    again = deal_again(items(*range(60)), people(4), Rules(), SEED, all_done)
    assert {name: order for name, order in again.items.items() if name != "p3"} == first.items
    assert again.items["p3"] == []


def test_who_is_new_gets_all_gold_and_no_item_twice() -> None:
    first = assign(items(*range(90)), people(3), ALL, SEED)
    again = deal_again(items(*range(90)), people(4), ALL, SEED, dealt(first, ALL))
    gold = {id_ for id_, one in again.asked.items() if one.gold}
    assert gold >= {id_ for id_, one in first.asked.items() if one.gold}
    for order in again.items.values():
        assert gold <= set(firsts(order))
        assert len(firsts(order)) == len(set(firsts(order)))
    rest = {id_: count for id_, count in holders(again).items() if id_ not in gold}
    assert rest == {id_: count for id_, count in holders(first).items() if id_ not in gold}
    assert {id_: one.people for id_, one in again.asked.items() if id_ in rest} == rest


def test_shares_and_limits_hold_for_who_is_new() -> None:
    first = assign(items(*range(60)), people(3), Rules(), SEED)
    half = [*people(3), Person(name="new", share=0.5)]
    again = deal_again(items(*range(60)), half, Rules(), SEED, dealt(first, Rules()))
    assert 8 <= len(again.items["new"]) <= 9
    few = [*people(3), Person(name="new", most=4, languages=("sw",))]
    again = deal_again(items(*range(60)), few, Rules(), SEED, dealt(first, Rules()))
    assert len(again.items["new"]) == 4
    assert all(int(id_[1:]) % 3 == 0 for id_ in firsts(again.items["new"]))


def test_more_answers_are_added_and_fewer_leave_those_that_came_back() -> None:
    one, two = Rules(), Rules(answers_per_item=2)
    first = assign(items(*range(60)), people(3), one, SEED)
    more = deal_again(items(*range(60)), people(3), two, SEED, dealt(first, one, everything(first)))
    for name, order in first.items.items():
        assert more.items[name][: len(order)] == order
    assert set(holders(more).values()) == {2}
    assert {len(order) for order in more.items.values()} == {40}
    # Back to one: what is open goes, what came back stays with whoever answered it.
    done = {name: set(firsts(order)[:25]) for name, order in more.items.items()}
    fewer = deal_again(items(*range(60)), people(3), one, SEED, dealt(more, two, done))
    for name, ids in done.items():
        assert ids <= set(firsts(fewer.items[name]))
    for id_, count in holders(fewer).items():
        assert count == max(1, sum(id_ in ids for ids in done.values()))
    assert all(asked.people == 1 for asked in fewer.asked.values())


def test_what_is_open_with_who_left_goes_to_others() -> None:
    first = assign(items(*range(60)), people(3), Rules(), SEED)
    done = {name: set(firsts(order)[:12]) for name, order in first.items.items()}
    again = deal_again(
        items(*range(60)), people(3)[1:], Rules(), SEED, dealt(first, Rules(), done, gone=("p0",))
    )
    open_ = set(firsts(first.items["p0"])) - done["p0"]
    for name in ("p1", "p2"):
        assert again.items[name][:20] == first.items[name]
    assert {id_ for order in again.items.values() for id_ in firsts(order)[20:]} == open_
    assert all(asked.people == 1 for asked in again.asked.values())
    assert not again.short


def test_what_somebody_cannot_take_any_more_goes_unless_they_answered_it() -> None:
    first = assign(items(*range(60)), people(2), Rules(), SEED)
    done = {"p0": set(firsts(first.items["p0"])[:6])}
    now = [Person(name="p0", languages=("hi",)), Person(name="p1", languages=("hi", "sw"))]
    again = deal_again(items(*range(60)), now, Rules(), SEED, dealt(first, Rules(), done))
    swahili = {id_ for id_ in firsts(again.items["p0"]) if int(id_[1:]) % 3 == 0}
    assert swahili == {id_ for id_ in done["p0"] if int(id_[1:]) % 3 == 0} != set()
    few = [replace(now[1], name="p0", most=8), now[1]]
    again = deal_again(items(*range(60)), few, Rules(), SEED, dealt(first, Rules(), done))
    assert firsts(again.items["p0"]) == firsts(first.items["p0"])[:8]
    assert set(holders(again).values()) == {1}


def test_repeats_stay_and_new_ones_come_from_what_is_new() -> None:
    rules = Rules(repeats=0.2)
    first = assign(items(*range(60)), people(2), rules, SEED)
    again = deal_again(items(*range(100)), people(2), rules, SEED, dealt(first, rules))
    for name, order in first.items.items():
        now = again.items[name]
        assert [one for one in now if one in order] == order
        twice = [id_ for id_, repeat in now if repeat]
        assert len(twice) == len(set(twice)) == 10
        assert set(twice) - {id_ for id_, repeat in order if repeat} <= set(firsts(now)) - set(firsts(order))
        assert all(now.index((id_, True)) > now.index((id_, False)) for id_ in twice)
    none = deal_again(
        items(*range(60)), people(2), Rules(), SEED, replace(dealt(first, rules), again={"p0": {
            next(id_ for id_, repeat in first.items["p0"] if repeat)
        }})
    )  # fmt: skip
    assert sum(repeat for _id, repeat in none.items["p0"]) == 1
    assert not any(repeat for _id, repeat in none.items["p1"])


def test_too_few_people_are_told_and_the_goal_stays() -> None:
    made = assign(items(*range(5)), people(1), Rules(answers_per_item=3), SEED)
    assert len(made.short) == 5
    assert all(asked.people == 3 for asked in made.asked.values())
    two = assign(items(*range(60)), people(2), Rules(overlap_share=0.2, overlap_people=3), SEED)
    assert sorted(two.short) == sorted(id_ for id_, one in two.asked.items() if one.overlap)
    assert {two.asked[id_].people for id_ in two.short} == {3}
    # A pack for anybody goes to as many as one likes.
    assert not assign(items(*range(5)), [], Rules(answers_per_item=3), SEED).short
