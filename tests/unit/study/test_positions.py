# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Orders of compared responses: counted for every person, every item and every pair of places, never estimated."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator_app.model.positions import LETTERS, in_order, letter
from annotator_app.study.draw import drawn
from annotator_app.study.positions import Compared, Order, balanced

Seen = dict[str, list[Compared]]


def study(people: int, items: int, each: int, size: int, twice: int = 0) -> Seen:
    """Every item is seen by `each` people; the first `twice` of everybody's are seen again."""
    names = [f"p{number}" for number in range(people)]
    seen: Seen = {name: [] for name in names}
    for item in range(items):
        for name in drawn("study", str(item), names, each):
            again = len(seen[name]) < twice
            seen[name].append(Compared(item=f"i{item}", size=size, models=("M1", "M2"), repeated=again))
    return seen


def apart(orders: list[Order], size: int) -> int:
    """How far two responses are apart at the most in how often they stand in one place."""
    places = [Counter(order[place] for order in orders) for place in range(size)]
    return max(max(count[r] for r in range(size)) - min(count[r] for r in range(size)) for count in places)


def before(orders: list[Order], size: int) -> int:
    """How far a pair of responses is from standing before each other equally often, at the most."""
    pairs = combinations(range(size), 2)
    return max(abs(sum(1 if order.index(a) < order.index(b) else -1 for order in orders)) for a, b in pairs)


@pytest.mark.parametrize(
    ("people", "items", "each"), [(3, 60, 3), (5, 101, 2), (7, 61, 3), (1, 9, 1), (4, 7, 4)]
)
def test_of_two_responses_each_is_first_equally_often_but_for_one(people: int, items: int, each: int) -> None:
    seen = study(people, items, each, 2)
    found = balanced("seed", seen)
    for name, own in seen.items():
        orders = [found[name, one.item] for one in own]
        assert apart(orders, 2) == len(orders) % 2
    for item in range(items):
        orders = [order for (_name, id_), order in found.items() if id_ == f"i{item}"]
        assert len(orders) == each
        assert apart(orders, 2) == each % 2, "the same pair is turned round for another person"


@pytest.mark.parametrize("size", [3, 4])
def test_three_and_four_responses_are_balanced_exactly_where_it_divides(size: int) -> None:
    even = study(3, 48, 3, size)
    found = balanced("seed", even)
    for name, own in even.items():
        orders = [found[name, one.item] for one in own]
        assert (apart(orders, size), before(orders, size)) == (0, 0)
        assert len(set(orders)) == 2 * size
    rest = study(5, 101, 2, size)
    found = balanced("seed", rest)
    for name, own in rest.items():
        assert apart([found[name, one.item] for one in own], size) <= 2


@pytest.mark.parametrize(("items", "twice"), [(60, 6), (60, 7), (61, 6), (61, 7), (5, 5)])
def test_with_what_is_seen_again_turned_round_it_is_still_balanced(items: int, twice: int) -> None:
    seen = study(3, items, 3, 2, twice)
    found = balanced("seed", seen)
    for name, own in seen.items():
        orders = [found[name, one.item] for one in own]
        again = [found[name, one.item][::-1] for one in own if one.repeated]
        assert len(again) == twice
        assert apart(orders + again, 2) <= 1


def test_models_that_change_are_balanced_within_their_pair_first() -> None:
    pairs = [("M1", "M2"), ("M1", "M3"), ("M2", "M3")]
    own = [Compared(item=f"i{number}", size=2, models=pairs[number % 3]) for number in range(60)]
    found = balanced("seed", {"ann": own})
    for pair in pairs:
        orders = [found["ann", one.item] for one in own if one.models == pair]
        assert apart(orders, 2) == 0


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_study_is_balanced(data: st.DataObject) -> None:
    seen: Seen = {name: [] for name in "abcd"}
    for number in range(data.draw(st.integers(0, 30))):
        size = data.draw(st.sampled_from([1, 2, 2, 3, 4, 5]))
        for name in data.draw(st.sets(st.sampled_from("abcd"))):
            seen[name].append(Compared(item=f"i{number}", size=size, repeated=data.draw(st.booleans())))
    found = balanced("seed", seen)
    for name, own in seen.items():
        for size in (2, 3, 4):
            orders = [found[name, one.item] for one in own if one.size == size]
            assert all(sorted(order) == list(range(size)) for order in orders)
            assert not orders or apart(orders, size) <= (1 if size == 2 else 2)
    assert set(found) == {(name, one.item) for name, own in seen.items() for one in own if 2 <= one.size <= 4}


def test_the_seed_alone_decides() -> None:
    seen = study(3, 60, 3, 2)
    assert balanced("one", seen) == balanced("one", dict(reversed(seen.items())))
    assert balanced("one", seen) != balanced("two", seen)


def test_letters_stand_for_orders() -> None:
    ids = ["r-1", "r-2", "r-3", "r-4"]
    for size in (2, 3, 4):
        own = ids[:size]
        assert len({tuple(in_order(own, sign)) for sign in LETTERS}) == {2: 2, 3: 6, 4: 24}[size]
        for order in [(1, 0), (2, 0, 1), (3, 1, 0, 2)]:
            if len(order) == size:
                assert in_order(own, letter(order)) == [own[place] for place in order]
    assert in_order(ids[:2], "a") == ["r-1", "r-2"]
    assert in_order(ids[:1], "x") == ["r-1"]
    assert in_order([*ids, "r-5"], "b") == [*ids, "r-5"]
    assert in_order(ids[:2], "x") == ["r-2", "r-1"], "a letter beyond the orders of so few is taken round"
