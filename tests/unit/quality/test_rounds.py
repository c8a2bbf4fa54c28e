# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rounds are compared by prompt, and a report claims progress only where every condition holds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from annotator_app.quality.comparing import power, rounds, significance
from annotator_app.quality.comparing.claims import SENTENCES, Claim, Evidence, NoClaim, Refusal, claim
from annotator_app.quality.comparing.significance import PValue
from annotator_app.quality.resampling import Plan, mean_of_items
from annotator_app.quality.results import Estimate, Interval, Reason, Undefined


def known(result: object) -> Estimate:
    assert isinstance(result, Estimate), result
    return result


def p_of(found: PValue | Undefined) -> float:
    assert isinstance(found, PValue)
    return found.p


def test_raters_are_averaged_before_anything_is_compared() -> None:
    means = rounds.means_by_prompt(np.array([0, 0, 2, 2, 2]), np.array([1.0, 2.0, 5.0, 4.0, 3.0]), 4)
    assert means.tolist() == pytest.approx([1.5, np.nan, 4.0, np.nan], nan_ok=True)
    found = known(rounds.mean_of_prompts(means))
    assert (found.n, found.left_out, found.unit) == (2, 2, "prompts")


def test_only_prompts_of_both_rounds_count() -> None:
    first = np.array([1.0, 2.0, np.nan, 3.0])
    second = np.array([2.0, np.nan, 5.0, 5.0])
    found = rounds.difference(first, second)
    assert known(found.mean).value == 1.5
    assert known(found.mean).n == 2
    assert found.few


def test_no_difference_anywhere_is_no_p_value() -> None:
    same = rounds.difference(np.ones(40), np.ones(40))
    assert same.flips == Undefined(Reason.NO_SPREAD)
    assert same.ranks == Undefined(Reason.NO_SPREAD)
    assert significance.mcnemar(0, 0) == Undefined(Reason.NO_SPREAD)
    assert significance.sign_flips(np.zeros(0)) == Undefined(Reason.NO_ANSWERS)


def test_flips_are_exact_up_to_fifteen_and_drawn_with_a_seed_beyond() -> None:
    source = np.random.default_rng(2)
    few, many = source.normal(0.4, 1, 15), source.normal(0.2, 1, 80)
    exact, drawn = significance.sign_flips(few), significance.sign_flips(many, seed=9)
    assert isinstance(exact, PValue)
    assert isinstance(drawn, PValue)
    assert exact.draws is None
    assert (exact.p * 2**15) % 1 == 0
    assert drawn.draws is not None
    assert (drawn.draws.seed, drawn.draws.count, drawn.draws.numpy) == (9, 10_000, np.__version__)
    assert drawn == significance.sign_flips(many, seed=9)
    forced = significance.sign_flips(np.concatenate([few, [0.0] * 5]))
    assert p_of(forced) == exact.p
    assert drawn.p == pytest.approx(p_of(significance.wilcoxon(many)), abs=0.05)
    certain = p_of(significance.sign_flips(np.ones(100)))
    assert certain == pytest.approx(1 / 10_001)


def test_intervals_by_t_and_by_bootstrap_agree() -> None:
    means = np.random.default_rng(4).normal(0.3, 1, 150)
    t, drawn = known(rounds.mean_of_prompts(means)), mean_of_items(means, Plan(1, 2000), "prompts")
    assert t.interval is not None
    assert drawn.interval is not None
    assert t.interval.draws is None
    assert drawn.interval.draws is not None
    assert drawn.interval.low == pytest.approx(t.interval.low, abs=0.02)
    assert drawn.interval.high == pytest.approx(t.interval.high, abs=0.02)


def test_power_both_ways() -> None:
    assert power.visible_win_rate(194) == pytest.approx(0.60, abs=0.001)
    assert power.visible_difference(34) == pytest.approx(0.5, abs=0.01)
    assert power.visible_win_rate(40) == pytest.approx(0.715, abs=0.001)
    assert power.visible_win_rate(3) is None
    assert power.visible_difference(1) is None


def test_selected_items_rise_without_any_change() -> None:
    """quality.md 7, pitfall 10, and 4.4, 5: lowest fifth by 3 raters 1.00, the others 1.38, all 1.87."""
    source = np.random.default_rng(7)
    quality = source.normal(2.0, 0.5, 600)
    item, rater = np.repeat(np.arange(600), 6), np.tile(np.arange(6), 600)
    score = (quality[item] + source.normal(0, 1, 3600)).clip(1, 5)
    found = rounds.rebound(item, rater, score)
    assert isinstance(found, rounds.Rebound)
    assert found.items == 120
    assert found.picked_again - found.picked_by > 0.25
    assert found.picked_again < found.everything - 0.1
    mixed = source.permutation(3600)
    assert rounds.rebound(item[mixed], rater[mixed], score[mixed]) == found
    assert rounds.rebound(item[:4], rater[:4], score[:4]) == Undefined(Reason.TOO_FEW_ITEMS, 1, 5)


EVIDENCE = Evidence(
    "heldout",
    Estimate(0.612, 120, "prompts", Interval(0.54, 0.681, 0.95, "t by prompt")),
    0.5,
    PValue(0.004, 110, "sign flips, drawn"),
    3.0,
    Estimate(0.48, 120),
    rated_together=True,
)


def test_a_claim_where_every_condition_holds() -> None:
    found = claim(EVIDENCE)
    assert isinstance(found, Claim)
    assert found.direction == "better"
    assert not found.worn
    worn = claim(replace(EVIDENCE, views=3))
    assert isinstance(worn, Claim)
    assert worn.worn


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"split": "train"}, Refusal.NOT_HELD_OUT),
        ({"split": "validation"}, Refusal.NOT_HELD_OUT),
        ({"rated_together": False}, Refusal.RATED_APART),
        ({"raters": 1.0}, Refusal.ONE_RATER),
        ({"agreement": Undefined(Reason.TOO_FEW_ITEMS, 14, 30)}, Refusal.NO_AGREEMENT),
        ({"figure": Undefined(Reason.NO_ANSWERS)}, Refusal.NO_INTERVAL),
        ({"figure": Estimate(0.9, 120, "prompts")}, Refusal.NO_INTERVAL),
        ({"test": None}, Refusal.NO_INTERVAL),
        (
            {"figure": Estimate(0.8, 29, "prompts", Interval(0.6, 0.9, 0.95, "t by prompt"))},
            Refusal.TOO_FEW_PROMPTS,
        ),
    ],
)
def test_no_claim_where_one_condition_fails(change: dict[str, object], why: Refusal) -> None:
    """quality.md 7, pitfalls 10 and 21."""
    assert claim(replace(EVIDENCE, **change)) == NoClaim((why,))  # type: ignore[arg-type]


def test_every_failing_condition_is_told() -> None:
    found = claim(replace(EVIDENCE, split="train", raters=1.0, rated_together=False))
    assert found == NoClaim((Refusal.NOT_HELD_OUT, Refusal.RATED_APART, Refusal.ONE_RATER))
    assert set(SENTENCES) == set(Refusal)


def test_interval_and_test_have_to_say_the_same() -> None:
    weak = claim(replace(EVIDENCE, test=PValue(0.2, 110, "sign flips, drawn")))
    wide = claim(replace(EVIDENCE, figure=Estimate(0.55, 120, "prompts", Interval(0.49, 0.61, 0.95, "t"))))
    lost = claim(replace(EVIDENCE, figure=Estimate(0.3, 120, "prompts", Interval(0.2, 0.4, 0.95, "t"))))
    assert [one.direction for one in (weak, wide, lost) if isinstance(one, Claim)] == [
        "no difference shown",
        "no difference shown",
        "worse",
    ]
