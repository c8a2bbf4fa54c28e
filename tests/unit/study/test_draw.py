# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Draws that anybody can do again with nothing but SHA-256."""

from __future__ import annotations

import hashlib
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.study.draw import balanced_order, drawn, ordered


def test_an_order_can_be_done_again_by_hand() -> None:
    names = ["b", "a", "é"]
    by_hand = sorted(names, key=lambda name: hashlib.sha256(f"seed\x1fitems\x1f{name}".encode()).hexdigest())
    assert ordered("seed", "items", names) == by_hand


@given(st.lists(st.text(max_size=5), unique=True), st.text(max_size=5))
def test_the_order_of_the_names_does_not_matter(names: list[str], seed: str) -> None:
    assert ordered(seed, "p", names) == ordered(seed, "p", reversed(names))
    assert sorted(drawn(seed, "p", names, len(names) + 1)) == sorted(names)


def test_seed_and_purpose_change_the_draw() -> None:
    names = [str(number) for number in range(50)]
    assert len({tuple(ordered(seed, purpose, names)) for seed in "ab" for purpose in "pq"}) == 4


@pytest.mark.parametrize(("size", "orders"), [(2, 2), (3, 6), (4, 24)])
def test_each_response_stands_in_each_place_equally_often(size: int, orders: int) -> None:
    for block in range(3):
        got = [balanced_order("seed", size, place) for place in range(block * orders, (block + 1) * orders)]
        assert len(set(got)) == orders
        for place in range(size):
            assert set(Counter(order[place] for order in got).values()) == {orders // size}


def test_one_response_has_one_order() -> None:
    assert balanced_order("seed", 1, 7) == (0,)
