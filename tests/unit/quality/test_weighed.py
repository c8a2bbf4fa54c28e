# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A draw in proportion to risk has the chances it says, its rate has no bias, and its bounds hold (quality.md 2.3)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from statistics import fmean, pstdev

import pytest

from annotator_app.quality.intervals import clopper_pearson, upper_bound
from annotator_app.quality.reviewing.sampling import Outcome
from annotator_app.quality.reviewing.weighed import Sample, enough, judge
from annotator_app.study import proportional
from annotator_app.study.draw import drawn, number

LOT, DRAWN, TIMES = 1000, 100, 150
# Most answers show no sign, and few show several: as the weights of quality.md 2.3 add up.
SIZES = {
    f"i{one:04}": 1 + (0, 0, 0, 0, 0, 0, 1, 2, 3, 5)[number("sizes", str(one)) % 10] for one in range(LOT)
}


def wrong(of: str) -> frozenset[str]:
    """The errors of a lot, 8.5% of it: where the signs are, anywhere, or only where there is no sign."""
    weight = {"signs": lambda size: size**2, "anywhere": lambda _: 1, "no signs": lambda size: size == 1}[of]
    order = sorted(SIZES, key=lambda name: number("wrong", name) / 2**256 / max(weight(SIZES[name]), 1e-9))
    return frozenset(order[:85])


@dataclass
class Draws:
    """The same lot drawn from again and again: rates, errors found, and how often each bound held."""

    rates: list[float]
    found: list[int]
    below: float
    above: float
    between: float


@lru_cache
def many(bad: frozenset[str]) -> Draws:
    chances = proportional.chances(SIZES, DRAWN)
    least, true = min(chances.values()), len(bad) / LOT
    samples = [
        Sample([(chances[name], name in bad) for name in taken], LOT, least)
        for taken in (proportional.drawn(f"s{time}", "risk", SIZES, DRAWN) for time in range(TIMES))
    ]
    ends = [one.interval() for one in samples]
    return Draws(
        [one.rate for one in samples], [sum(bad for _, bad in one.drawn) for one in samples],
        fmean(true <= one.at_most(0.95) for one in samples), fmean(true >= one.at_least(0.98) for one in samples),
        fmean(one.low <= true <= one.high for one in ends),
    )  # fmt: skip


@pytest.mark.parametrize("of", ["signs", "anywhere", "no signs"])
def test_the_rate_has_no_bias_and_the_bounds_hold_wherever_the_errors_are(of: str) -> None:
    bad = wrong(of)
    seen = many(bad)
    away = fmean(seen.rates) - len(bad) / LOT
    assert abs(away) < 3 * pstdev(seen.rates) / TIMES**0.5, "no more than chance does in so many draws"
    assert abs(away) < 0.01
    assert min(seen.below, seen.between) >= 0.95
    assert seen.above >= 0.98 - 2 / TIMES


def test_it_finds_more_errors_than_chance_and_is_as_near_to_the_rate() -> None:
    """The table of quality.md 2.3: random 8.5 errors at rmse .027, in proportion to risk 12.0 at .027, both without bias."""
    bad = wrong("signs")
    seen = many(bad)
    random = [set(drawn(f"s{time}", "x", list(SIZES), DRAWN)) & bad for time in range(TIMES)]
    rates = [len(one) / DRAWN for one in random]
    assert fmean(seen.found) > 1.4 * fmean(map(len, random))
    assert pstdev(seen.rates) <= pstdev(rates) < 0.03
    raw = fmean(one / DRAWN for one in seen.found) - len(bad) / LOT
    assert raw > 0.03, "as an error rate, what risk finds would be far too much: the weights take that away"


def test_every_start_of_the_marks_gives_each_name_its_chance_and_all_together_the_true_rate() -> None:
    """Not by simulation: all the draws that there can be in one order, each as likely as the others."""
    sizes = {f"i{one}": size for one, size in enumerate((1, 3, 1, 2, 1, 1, 4, 1, 2, 1))}
    count, bad = 3, {"i1", "i4", "i6"}
    total = sum(sizes.values())
    chances = proportional.chances(sizes, count)
    starts = [proportional.marked(sizes, count, start) for start in range(total)]
    assert {len(one) for one in starts} == {count}
    times = Counter(name for one in starts for name in one)
    assert {name: Fraction(times[name], total) for name in sizes} == chances
    rates = [
        sum((1 / chances[name] for name in one if name in bad), Fraction(0)) / len(sizes) for one in starts
    ]
    assert sum(rates) / total == Fraction(len(bad), len(sizes))


def test_what_is_too_large_is_drawn_for_certain_and_all_is_drawn_where_all_is_asked_for() -> None:
    sizes = {"a": 9, "b": 1, "c": 1, "d": 2}
    assert proportional.chances(sizes, 2) == {
        "a": 1,
        "b": Fraction(1, 4),
        "c": Fraction(1, 4),
        "d": Fraction(1, 2),
    }
    for seed in map(str, range(20)):
        taken = proportional.drawn(seed, "risk", sizes, 2)
        assert taken[0] == "a"
        assert len(set(taken)) == 2
    assert set(proportional.chances(sizes, 9).values()) == {1}
    assert sorted(proportional.drawn("s", "risk", sizes, 4)) == sorted(sizes)


def test_the_draw_takes_nothing_but_a_hash() -> None:
    """Written once more, from the words of packs.md alone: SHA-256, whole numbers, marks at equal distances."""
    sizes = {f"i{one:03}": 1 + one % 4 for one in range(60)}

    def hashed(*words: str) -> int:
        return int.from_bytes(sha256("\x1f".join(("seed\x1flot", "risk", *words)).encode()).digest(), "big")

    order = sorted(sizes, key=hashed)
    total, count = sum(sizes.values()), 7
    mark, end, taken = hashed("start") % total, 0, []
    for name in order:
        end += sizes[name] * count
        if mark < end:
            taken.append(name)
            mark += total
    assert proportional.drawn("seed\x1flot", "risk", sizes, count) == taken


@pytest.mark.parametrize(("errors", "of"), [(0, 77), (3, 77), (12, 60)])
def test_with_equal_chances_the_bounds_are_those_of_clopper_and_pearson(errors: int, of: int) -> None:
    chance = Fraction(of, 10_000)
    sample = Sample([(chance, place < errors) for place in range(of)], 10_000, chance)
    exact = clopper_pearson(errors, of)
    assert (sample.interval().low, sample.interval().high) == pytest.approx((exact.low, exact.high))
    assert sample.at_most(0.95) == pytest.approx(upper_bound(errors, of, 0.95))
    assert (sample.rate, sample.effective) == pytest.approx((errors / of, of))


def test_what_was_looked_at_is_no_guess() -> None:
    whole = Sample([(Fraction(1), place < 3) for place in range(60)], 60, Fraction(1))
    assert (whole.rate, whole.interval().low, whole.interval().high) == (0.05, 0.05, 0.05)
    assert judge(whole).outcome == Outcome.ACCEPTED
    nearly = Sample([(Fraction(9, 10), place < 2) for place in range(54)], 60, Fraction(9, 10))
    assert nearly.at_most(0.95) <= 8 / 60, "no more than all that nobody has seen"
    assert nearly.at_least(0.98) >= 2 / 60


def test_three_outcomes_by_one_look_and_then_the_whole_lot() -> None:
    even = Fraction(150, 1000)
    none, some, many_ = (
        judge(Sample([(even, place < errors) for place in range(150)], 1000, even), 4)
        for errors in (0, 7, 20)
    )
    assert (none.outcome, none.goal) == (Outcome.ACCEPTED, None)
    assert none.at_most < 0.05
    assert (some.outcome, some.goal, some.checked, some.errors) == (Outcome.MORE, 1000, 150, 7)
    assert (many_.outcome, many_.found_by_risk) == (Outcome.REJECTED, 4)
    # No error found says less where what was drawn least has the largest weight.
    heavy = judge(Sample([(Fraction(150, 1000), False)] * 150, 1000, Fraction(5, 100)))
    assert (heavy.outcome, heavy.rate) == (Outcome.MORE, 0)


def test_as_many_are_drawn_as_leave_room_for_an_error() -> None:
    assert enough([1] * 5000) == 93, "as the second number of a plan with one error"
    assert enough([1] * 40) == 40
    sizes = list(SIZES.values())
    count = enough(sizes)
    assert 93 < count < 300
    least = min(proportional.chances(SIZES, count).values())
    mean = Fraction(count, LOT)
    assert (
        judge(Sample([(mean, place < 1) for place in range(count)], LOT, least)).outcome == Outcome.ACCEPTED
    )
