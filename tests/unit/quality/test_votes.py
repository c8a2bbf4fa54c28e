# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One rule for few answers and for long rows: a majority is the same whichever way it is counted."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.model.mark import Mark, mark_name
from annotator_app.model.outcome import Outcome
from annotator_app.model.question import Choice, Comparison, Option
from annotator_app.quality.deciding import votes
from annotator_app.quality.deciding.majority import NO_CODE, Majority, majority, median
from annotator_app.quality.deciding.votes import State
from annotator_app.quality.labels import Labels

RANKINGS = st.lists(
    st.permutations("abcd").flatmap(
        lambda order: st.lists(st.booleans(), min_size=3, max_size=3).map(lambda joins: _places(order, joins))
    ),
    min_size=1,
    max_size=6,
)
ANSWERS = st.lists(st.integers(0, 3), max_size=6)


def _places(order: Sequence[str], joins: Sequence[bool]) -> list[list[str]]:
    """A ranking of `order` in which some names share a place with the one before."""
    places = [[order[0]]]
    for name, joined in zip(order[1:], joins, strict=True):
        if joined:
            places[-1].append(name)
        else:
            places.append([name])
    return places


def _mean_ranks(rankings: Sequence[list[list[str]]]) -> dict[str, Fraction]:
    """Midranks, the slow way: those that share a place share the mean of the places they take."""
    found = dict.fromkeys("abcd", Fraction(0))
    for ranking in rankings:
        taken = 0
        for place in ranking:
            for name in place:
                found[name] += Fraction(2 * taken + len(place) + 1, 2)
            taken += len(place)
    return {name: total / len(rankings) for name, total in found.items()}


@given(RANKINGS)
def test_rankings_come_to_the_order_of_their_mean_ranks(rankings: list[list[list[str]]]) -> None:
    outcome = votes.ranking(rankings)
    ranks = _mean_ranks(rankings)
    for a, b in combinations("abcd", 2):
        assert (outcome.shares[a] > outcome.shares[b]) == (ranks[a] < ranks[b])
        assert (outcome.shares[a] == outcome.shares[b]) == (ranks[a] == ranks[b])
    best = sorted(name for name in ranks if ranks[name] == min(ranks.values()))
    together = sum(sorted(ranking[0]) == best for ranking in rankings)
    if len(best) > 1 and together <= len(rankings) / 2:
        assert (outcome.state, outcome.label, outcome.margin) == ("tie", None, None)
    elif len(best) == 4:
        assert (outcome.label, outcome.margin) == ("equal", None)
    else:
        assert sorted(outcome.label[0]) == best
        rest = [outcome.shares[name] for name in ranks if name not in best]
        assert outcome.margin == pytest.approx(outcome.shares[best[0]] - max(rest))
    assert votes.ranking(rankings[::-1]) == outcome, "the order of people does not matter"
    assert votes.ranking([rankings[0]]).label in (rankings[0], "equal", _sorted(rankings[0]))


def _sorted(ranking: list[list[str]]) -> list[list[str]]:
    return [sorted(place) for place in ranking]


@pytest.mark.parametrize(
    ("values", "state", "label", "margin"),
    [
        ([[["a"], ["b"], ["c"]], [["b"], ["a"], ["c"]]], "tie", None, None),
        ([[["a"], ["b"], ["c"]], [["a"], ["c"], ["b"]]], "label", [["a"], ["b", "c"]], 0.75),
        ([[["a"], ["b"], ["c"]], [["b"], ["c"], ["a"]], [["b"], ["a"], ["c"]]], "label", [["b"], ["a"], ["c"]], 1 / 3),
        ([[["a", "b"], ["c"]], [["a", "b"], ["c"]], [["a"], ["b"], ["c"]]], "label", [["a"], ["b"], ["c"]], 1 / 6),
        ([[["a", "b"], ["c"]], [["a", "b"], ["c"]]], "label", [["a", "b"], ["c"]], 0.75),
        ([[["a"], ["b"], ["c"]], "bad"], "tie", None, None),
        ([[["a"], ["b"], ["c"]], "bad", "bad"], "label", "bad", None),
        ([[["a"], ["b"], ["c"]], [["a"], ["b"], ["c"]], "bad"], "label", [["a"], ["b"], ["c"]], 0.5),
        ([[["a"], ["b"], ["c"]], "equal"], "label", [["a"], ["b"], ["c"]], 0.25),
        ([[["a"], ["b"], ["c"]]], "single", [["a"], ["b"], ["c"]], 0.5),
        ([[["a", "b", "c"]], [["a", "b", "c"]]], "label", "equal", None),
    ],
    ids=[
        "first divided", "below divided", "most ranks", "one tells them apart", "both first", "bad or not", "most bad",
        "one bad", "one equal", "alone", "all equal",
    ],
)  # fmt: skip
def test_a_merged_ranking_breaks_no_tie(
    values: list[object], state: str, label: object, margin: float | None
) -> None:
    outcome = votes.merged(Comparison(id="best", form="rank"), values)
    assert outcome is not None
    assert (outcome.state, outcome.label) == (state, label)
    assert outcome.margin == (None if margin is None else pytest.approx(margin))


def _long(items: list[list[int]]) -> Labels:
    item = np.array([place for place, own in enumerate(items) for _ in own], dtype=np.int64)
    code = np.array([value for own in items for value in own], dtype=np.int64)
    return Labels(item, np.arange(len(item)), code, len(items), max(1, len(item)), 4)


def _is_the_same(long: Majority, place: int, one: Outcome, label: int | None) -> None:
    assert one.state == State(long.state[place]).name.lower()
    assert (one.top, one.count) == (long.top[place], long.count[place])
    assert (NO_CODE if label is None else label) == long.code[place]


@given(st.lists(ANSWERS, min_size=1, max_size=8))
def test_long_rows_and_single_items_come_to_the_same(items: list[list[int]]) -> None:
    long = majority(_long(items))
    for place, own in enumerate(items):
        one = votes.majority(own)
        _is_the_same(long, place, one, one.label)


@given(st.lists(ANSWERS, min_size=1, max_size=8))
def test_long_rows_and_single_items_come_to_the_same_median(items: list[list[int]]) -> None:
    """The fourth option is no point of the scale."""
    long = median(_long(items), 3)
    for place, own in enumerate(items):
        one = votes.median(["abcn"[value] for value in own], "abc")
        _is_the_same(long, place, one, None if one.label is None else "abcn".index(one.label))
        points = sorted(value for value in own if value < 3)
        if 2 * len(points) > len(own):
            low, high = statistics.median_low(points), statistics.median_high(points)
            assert one.label == ("abc"[low] if low == high else None)


@pytest.mark.parametrize(
    ("said", "state", "label", "alike"),
    [
        ("ace", "label", "c", 1), ("bde", "label", "d", 1), ("aaee", "tie", None, 2), ("ab", "tie", None, 1),
        ("abbe", "label", "b", 2), ("a", "single", "a", 1), ("", "none", None, 0), ("nab", "tie", None, 1),
        ("nbb", "label", "b", 2), ("nnb", "label", "n", 2), ("nb", "tie", None, 1), ("nnbde", "label", "d", 1),
        ("n", "single", "n", 1), ("nxb", "tie", None, 1),
    ],
    ids=[
        "far apart", "near", "two camps", "two", "even", "alone", "nobody", "two beside none", "none outvoted",
        "most none", "half none", "fewer none", "only none", "nothing has most",
    ],
)  # fmt: skip
def test_ordered_labels_come_to_their_median(said: str, state: str, label: str | None, alike: int) -> None:
    options = tuple(Option(id=name, text={"en": name}) for name in "abcde")
    question = Choice(id="label", options=options, level="ordinal", none=True)
    values = ["none" if one == "n" else "cannot_judge" if one == "x" else one for one in said]
    outcome = votes.merged(question, values)
    assert outcome is not None
    assert (outcome.state, outcome.label, outcome.top) == (state, "none" if label == "n" else label, alike)
    assert outcome == votes.merged(question, values[::-1])
    several = Choice(id="label", options=options, level="ordinal", multiple=True)
    assert votes.merged(several, [[one] for one in said]) == votes.of_each_label([[one] for one in said])


@given(st.lists(st.sets(st.sampled_from("abc")), max_size=6))
def test_several_labels_are_a_majority_of_yes_and_no_for_each(answers: list[set[str]]) -> None:
    """quality.md 1.2; a label that nobody gave is one to which everybody says no."""
    outcome = votes.of_each_label([sorted(one) for one in answers])
    each = {name: votes.majority(name in one for one in answers) for name in "abc"}
    states = {one.state for one in each.values()}
    assert outcome.state == ("tie" if "tie" in states else each["a"].state)
    if outcome.state in ("label", "single"):
        assert outcome.label == [name for name, one in each.items() if one.label]
    else:
        assert outcome.label is None


MARKS = st.lists(
    st.builds(
        lambda start, length, label: {"block": "text", "start": start, "end": start + length, "label": label},
        st.integers(0, 3), st.integers(1, 2), st.sampled_from("ab"),
    ),
    max_size=3, unique_by=str,
)  # fmt: skip


@given(st.lists(MARKS, max_size=5), st.randoms())
def test_marks_are_kept_that_more_than_half_made_exactly_so(answers: list[list[Mark]], draw: Random) -> None:
    """The order of people says nothing; what is kept was made by most, and nothing kept lies over another of its kind."""
    found = votes.of_marks(answers)
    mixed = [draw.sample(one, len(one)) for one in draw.sample(answers, len(answers))]
    assert votes.of_marks(mixed) == found
    assert found.count == len(answers)
    by_mark = {mark_name(mark): 2 * answers_with(answers, mark) for one in answers for mark in one}
    assert all(by_mark[mark_name(mark)] > len(answers) for mark in found.label or ())
    shared = [times for times in by_mark.values() if times > len(answers)]
    marked = 2 * sum(map(bool, answers)) > len(answers)
    assert (found.state == "tie") == (len(answers) in by_mark.values() or (marked and not shared))


def answers_with(answers: list[list[Mark]], mark: Mark) -> int:
    return sum(mark in one for one in answers)


@given(st.lists(MARKS, max_size=5))
def test_marks_that_people_may_add_are_never_said_to_be_absent_where_most_made_some(
    answers: list[list[Mark]],
) -> None:
    """No tie, for nobody settles them; an empty label only where at least half of the people marked nothing."""
    found, asked = votes.of_added_marks(answers), votes.of_marks(answers)
    assert found.state != "tie"
    assert found.votes == asked.votes
    if found.label == []:
        assert 2 * sum(map(bool, answers)) <= len(answers)
    if found.label:
        assert all(2 * answers_with(answers, mark) > len(answers) for mark in found.label)
    assert (found.label is None) == (found.state == "none")
