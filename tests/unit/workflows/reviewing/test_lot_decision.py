# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a lot is judged by: what draws asked for in its order, and a draw in proportion to risk whole or not at all."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from annotator_app.model.review import Chance
from annotator_app.quality.reviewing.sampling import Outcome, five_looks
from annotator_app.workflows.standing.lot_decision import Looks, decide
from annotator_app.workflows.standing.lots import ASKED, plan_for
from annotator_app.workflows.standing.several_plans import together

LOT = 400
ORDER = [f"i{place:03}" for place in range(LOT)]
FIRST, SECOND = (look.checked for look in five_looks(lot=LOT).looks[:2])


def looks(seen: int, *more: int, wrong: tuple[int, ...] = (), asked: int = FIRST) -> Looks:
    """The first `seen` of the order were looked at, `more` for their risk; draws asked for `asked` of it."""
    places = {*range(seen), *more}
    return Looks(
        ORDER, frozenset(ORDER[one] for one in places), frozenset(ORDER[one] for one in wrong),
        frozenset(ORDER[:asked]),
    )  # fmt: skip


def test_an_error_that_lies_next_by_accident_is_in_no_rate() -> None:
    """It was looked at because of its risk: who counts it counts what risk finds, and only where it finds some."""
    told = decide(("default",), looks(FIRST, FIRST, wrong=(FIRST,)))
    assert (told.verdict.outcome, told.verdict.checked, told.verdict.errors) == (Outcome.ACCEPTED, FIRST, 0)
    assert (told.verdict.found_by_risk, list(told.counted)) == (1, ORDER[:FIRST])
    clean = decide(("default",), looks(FIRST)).verdict
    assert (told.verdict.interval, told.verdict.at_most) == (clean.interval, clean.at_most)


@pytest.mark.parametrize(
    ("seen", "asked", "checked"),
    [(FIRST - 3, FIRST, FIRST - 3), (FIRST, FIRST - 2, FIRST), (FIRST + 4, FIRST, FIRST), (SECOND, FIRST, SECOND),
     (4, 0, 0)],
    ids=["part", "the last were seen before", "a few too far", "whole next look", "nothing asked"],
)  # fmt: skip
def test_as_much_of_the_order_counts_as_was_asked_for_or_makes_a_look(
    seen: int, asked: int, checked: int
) -> None:
    """One error in the first look leaves the lot open, so that later answers can count at all."""
    told = decide(("default",), looks(seen, wrong=(0, 1, 2), asked=asked)).verdict
    assert told.checked == checked
    whole = decide(("default",), looks(LOT, wrong=(0, 1, LOT - 1))).verdict.interval
    assert whole is not None
    assert (whole.low, whole.high) == (3 / LOT, 3 / LOT), "of a lot that was seen whole nothing is a guess"


def sample(every: int = 4) -> tuple[Chance, ...]:
    return tuple(
        Chance(item=one, size=1, chance=Fraction(1, every), drawn=place % every == 0)
        for place, one in enumerate(ORDER)
    )


def test_a_sample_counts_whole_or_not_at_all_and_only_for_the_lot_it_was_drawn_from() -> None:
    drawn = [one.item for one in sample() if one.drawn]
    some = Looks(ORDER, frozenset(drawn[1:]), frozenset(drawn[1:3]), frozenset(), (sample(),))
    told = decide(("risk",), some)
    assert (told.verdict.outcome, told.verdict.checked, told.verdict.goal) == (Outcome.MORE, 0, len(drawn))
    assert (told.verdict.found_by_risk, list(told.counted)) == (2, [])
    all_ = Looks(
        ORDER, frozenset((*drawn, ORDER[1])), frozenset((drawn[5], ORDER[1])), frozenset(), (sample(),)
    )
    told = decide(("risk:100",), all_)
    assert (told.verdict.checked, told.verdict.errors, told.verdict.found_by_risk) == (100, 1, 1)
    assert told.verdict.rate == pytest.approx(0.01)
    assert set(told.weights.values()) == {1.0}, "equal chances weigh nothing"
    more = Looks([*ORDER, "new"], all_.seen, all_.wrong, frozenset(), (sample(),))
    assert more.sample is None
    assert decide(("risk",), more).verdict.rate is None


def test_the_first_sample_of_a_lot_stands() -> None:
    """Who drew again until the sample pleases would prove nothing."""
    both = Looks(ORDER, frozenset(), frozenset(), frozenset(), (sample(4), sample(2)))
    assert both.sample == sample(4)
    smaller = Looks(ORDER[1:], frozenset(), frozenset(), frozenset(), (sample(4), sample(2)[1:]))
    assert smaller.sample == sample(2)[1:], "of the lot as it is now"


def test_what_an_earlier_plan_has_rejected_stays_rejected() -> None:
    """A default look finds too many errors; a sample by risk of the same lot that finds none accepts nothing."""
    drawn = [one.item for one in sample() if one.drawn]
    bad = frozenset(one for one in ORDER[:FIRST] if one not in drawn)
    found = Looks(ORDER, frozenset((*ORDER[:FIRST], *drawn)), bad, frozenset(ORDER[:FIRST]), (sample(),))
    told = decide(("risk", "default"), found)
    assert (told.verdict.outcome, told.plan) == (Outcome.REJECTED, "default")


def test_a_lot_that_was_left_open_is_not_asked_again_by_another_plan_of_the_same_promise() -> None:
    """59 answers without an error, after five looks that found one behind them: 7.5% of bad lots would pass so."""
    zero = plan_for("zero:5", LOT).looks[0].checked
    seen = looks(FIRST, wrong=(zero,))
    assert decide(("default",), seen).verdict.outcome == Outcome.MORE
    assert decide(("zero:5",), seen).verdict.outcome == Outcome.ACCEPTED
    told = decide(("zero:5", "default"), seen)
    assert (told.verdict.outcome, told.verdict.goal, told.plan) == (Outcome.MORE, SECOND, "zero:5")
    assert told.together == pytest.approx(0.0747, abs=1e-4)
    clean = decide(("zero:5", "default"), looks(FIRST))
    assert (clean.verdict.outcome, clean.together) == (Outcome.ACCEPTED, None), "by either of them"
    whole = decide(("zero:5", "default"), looks(LOT, wrong=(zero,)))
    assert (whole.verdict.outcome, whole.verdict.checked) == (Outcome.ACCEPTED, LOT), (
        "nothing is left to chance"
    )


def test_a_weaker_promise_may_be_made_of_a_lot_that_was_left_open() -> None:
    """quality.md 2.2: undecided after the looks, check all or sign a weaker promise. What it risks is said."""
    seen = looks(80, wrong=(1, 2, 3), asked=80)
    assert decide(("default",), seen).verdict.outcome == Outcome.MORE
    told = decide(("light", "default"), seen)
    assert (told.verdict.outcome, told.plan) == (Outcome.ACCEPTED, "light")
    assert told.together == pytest.approx(together("light", (), LOT, 0).alone)


def test_a_plan_that_has_not_come_to_its_first_look_has_said_nothing() -> None:
    told = decide(("default", "strict"), looks(FIRST))
    assert (told.verdict.outcome, told.together) == (Outcome.ACCEPTED, None)


@pytest.mark.parametrize("size", [400, 1200, 100_000])
@pytest.mark.parametrize(
    ("plan", "before", "kept"),
    [("zero:5", "default", False), ("default", "zero:5", False), ("strict", "default", False),
     ("default", "risk", False), ("risk", "default", False), ("light", "default", True), ("normal", "default", True),
     ("light", "risk", True), ("default", "zero:2", True), ("zero:2", "default", True), ("default", "iso:II:2.5", True)],
)  # fmt: skip
def test_which_plans_keep_their_promise_after_another(
    plan: str, before: str, size: int, *, kept: bool
) -> None:
    """A stricter limit, or one that only the later plan promises, is kept; the same one asked twice is not."""
    found = together(plan, (before,), size, 120)
    assert found.kept == kept
    assert found.together >= found.alone - 1e-9


def test_what_plans_risk_together_is_what_a_simulation_finds() -> None:
    drawn = random.Random(7)
    every = [*plan_for("default", 100_000).looks, *plan_for("zero:5", 100_000).looks]
    last = max(look.checked for look in every)
    lots, accepted = 4_000, 0
    for _lot in range(lots):
        wrong = [drawn.random() < 0.05 for _answer in range(last)]
        accepted += any(sum(wrong[: look.checked]) <= look.accept for look in every)
    exact = together("default", ("zero:5",), 100_000, 0).together
    assert accepted / lots == pytest.approx(exact, abs=3 * (exact / lots) ** 0.5)


def test_all_that_the_window_offers_below_a_plan_is_a_plan() -> None:
    assert ASKED == {"zero": ("5", "2", "1"), "iso": ("0.65", "1.0", "1.5", "2.5", "4.0")}
    for kind, each in ASKED.items():
        for one in each:
            plan = plan_for(f"zero:{one}" if kind == "zero" else f"iso:II:{one}", 100_000)
            assert plan.limit == pytest.approx(float(one) / 100)
