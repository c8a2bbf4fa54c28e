# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Scores of strict and mild raters, comparisons of responses: what is adjusted, and what must not be."""

from __future__ import annotations

import numpy as np
import pytest

from annotator_app.quality.agreeing import agreement
from annotator_app.quality.comparing.bradley_terry import strengths
from annotator_app.quality.comparing.pairwise import Comparisons, Verdict, first_position, win_rate
from annotator_app.quality.deciding import ratings
from annotator_app.quality.intervals import mean_by_prompt, share_of
from annotator_app.quality.labels import FloatArray, IntArray, Labels
from annotator_app.quality.resampling import Plan
from annotator_app.quality.results import Estimate, Reason, Undefined


def known(result: object) -> Estimate:
    assert isinstance(result, Estimate), result
    return result


def test_scores_of_items_by_hand() -> None:
    found = ratings.item_scores(np.array([0, 2, 0, 0, 2]), np.array([1.0, 4.0, 5.0, 2.0, 5.0]), 3)
    assert found.n.tolist() == [3, 0, 2]
    assert found.mean.tolist() == pytest.approx([8 / 3, np.nan, 4.5], nan_ok=True)
    assert found.median.tolist() == pytest.approx([2, np.nan, 4.5], nan_ok=True)
    assert found.spread.tolist() == pytest.approx([13**0.5 / 3**0.5, np.nan, 0.5**0.5], nan_ok=True)


def rated(seed: int) -> tuple[IntArray, IntArray, FloatArray, FloatArray]:
    """Sixty raters of differing strictness and width score 300 items, three an item, 15 items each."""
    source = np.random.default_rng(seed)
    quality = source.normal(0, 0.7, 300)
    item = np.repeat(np.arange(300), 3)
    rater = np.concatenate([source.permutation(60) for _round in range(15)])
    strict, width = source.normal(0, 0.7, 60), source.uniform(0.6, 1.4, 60)
    raw = 3 + width[rater] * (quality[item] + source.normal(0, 0.6, 900)) - strict[rater]
    return item, rater, raw.round().clip(1, 5), quality


def test_shrunken_z_is_closer_to_the_truth_than_raw_scores() -> None:
    item, rater, score, quality = rated(4)
    found = ratings.adjusted(item, rater, score, 300)
    assert isinstance(found, ratings.Adjusted)
    raw = ratings.item_scores(item, score, 300).mean
    assert np.corrcoef(found.item, quality)[0, 1] > np.corrcoef(raw, quality)[0, 1] + 0.02
    assert found.score.mean() == pytest.approx(score.mean(), abs=0.05)
    assert found.raters == ()


def test_shrunken_z_by_the_formula() -> None:
    rater = np.repeat([0, 1], 10)
    score = np.array([1, 2, 3, 1, 2, 3, 2, 2, 1, 3, 4, 5, 5, 4, 4, 5, 3, 5, 4, 4], dtype=float)
    found = ratings.adjusted(np.tile(np.arange(10), 2), rater, score, 10)
    assert isinstance(found, ratings.Adjusted)
    g, spread = score.mean(), score.var()
    mean = (10 * score[:10].mean() + 5 * g) / 15
    variance = (10 * score[:10].var() + 5 * spread) / 15
    assert found.score[0] == pytest.approx(g + spread**0.5 * (1 - mean) / variance**0.5)


def test_a_hard_pool_is_not_taken_for_a_strict_rater() -> None:
    """quality.md 7, pitfall 13: raters of one pool are compared with each other only."""
    source = np.random.default_rng(2)
    item = np.concatenate([np.tile(np.arange(20), 2), np.tile(np.arange(20, 40), 2)])
    rater, pool = np.repeat([0, 1, 2, 3], 20), np.repeat([0, 1], 40)
    score = np.where(pool == 0, 4.0, 2.0) + source.integers(-1, 2, 80)
    apart = ratings.adjusted(item, rater, score, 40, pool)
    mixed = ratings.adjusted(item, rater, score, 40)
    assert isinstance(apart, ratings.Adjusted)
    assert isinstance(mixed, ratings.Adjusted)
    raw = score[:40].mean() - score[40:].mean()
    assert apart.score[:40].mean() - apart.score[40:].mean() == pytest.approx(raw, abs=0.1)
    assert mixed.score[:40].mean() - mixed.score[40:].mean() < 0.6 * raw


def test_who_gave_few_scores_or_scored_selected_items_is_left_out() -> None:
    rater = np.repeat([0, 1, 2], [10, 12, 9])
    score = np.random.default_rng(1).integers(1, 6, 31).astype(float)
    found = ratings.adjusted(np.arange(31) % 12, rater, score, 12)
    assert isinstance(found, ratings.Adjusted)
    assert found.raters == (2,)
    assert np.isnan(found.score).tolist() == (rater == 2).tolist()
    pool = np.where(rater == 0, ratings.NOT_DRAWN, 0)
    assert ratings.adjusted(np.arange(31) % 12, rater, score, 12, pool) == Undefined(Reason.TWO_PEOPLE_NEEDED)
    few = ratings.adjusted(np.arange(9), np.zeros(9, dtype=int), score[:9], 9)
    assert few == Undefined(Reason.TOO_FEW_ANSWERS, 9, 10)
    same = ratings.adjusted(np.arange(20) % 10, np.repeat([0, 1], 10), np.full(20, 3.0), 10)
    assert same == Undefined(Reason.NO_SPREAD)


def voted(seed: int, prompts: int, each: int, better: float, bias: float = 0.0) -> Comparisons:
    """Model 0 against model 1; half of the prompts show 0 first. `bias`: added chance of the first position."""
    source = np.random.default_rng(seed)
    prompt = np.repeat(np.arange(prompts), each)
    first = prompt % 2
    chance = np.where(first == 0, better, 1 - better) + bias
    verdict = np.where(source.random(len(prompt)) < chance, Verdict.FIRST, Verdict.SECOND)
    return Comparisons(prompt, first, 1 - first, verdict.astype(np.int64), 2)


def test_both_bad_is_no_tie() -> None:
    """quality.md 7, pitfall 11."""
    verdict = np.array([Verdict.FIRST, Verdict.FIRST, Verdict.TIE, Verdict.SECOND, *[Verdict.BOTH_BAD] * 6])
    rows = Comparisons(np.arange(10), np.zeros(10, dtype=int), np.ones(10, dtype=int), verdict, 2)
    found = win_rate(rows, 0, 1)
    assert (found.wins, found.losses, found.ties, found.both_bad) == (2, 1, 1, 6)
    assert known(found.rate).value == 2.5 / 4
    assert known(found.rate).n == 4
    assert known(win_rate(rows, 1, 0).rate).value == 1.5 / 4


def test_positions_are_turned_back_before_agreement() -> None:
    """quality.md 7, pitfall 12: two people who agree about the models, shown in opposite order."""
    prompt = np.tile(np.arange(40), 2)
    first = np.repeat([0, 1], 40)
    better = np.tile(np.arange(40) % 2, 2)
    verdict = np.where(first == better, Verdict.FIRST, Verdict.SECOND).astype(np.int64)
    verdict[[0, 40]] = Verdict.BOTH_BAD
    rows = Comparisons(prompt, first, 1 - first, verdict, 2)
    rater = np.repeat([0, 1], 40)
    turned = agreement.agreement(Labels(prompt, rater, rows.turned(), 40, 2, 4), "nominal")
    as_shown = agreement.agreement(Labels(prompt, rater, verdict, 40, 2, 4), "nominal")
    assert known(turned.alpha).value == 1
    assert known(as_shown.alpha).value < 0


def test_a_bias_to_the_first_position_shows_and_does_not_move_the_win_rate() -> None:
    rows = voted(3, 2000, 1, 0.5, bias=0.06)
    share = known(first_position(rows))
    assert share.interval is not None
    assert share.interval.low > 0.5
    assert share.value == pytest.approx(0.56, abs=0.03)
    assert known(win_rate(rows, 0, 1).rate).value == pytest.approx(0.5, abs=0.03)


def test_votes_on_one_prompt_are_not_independent() -> None:
    """quality.md 7, pitfall 9: with prompts that differ, Wilson over votes covers far too seldom."""
    source = np.random.default_rng(12)
    clustered = naive = 0
    rounds = 300
    for _round in range(rounds):
        chance = source.beta(2.0, 2.0, 60)
        prompt = np.repeat(np.arange(60), 5)
        won = (source.random(300) < chance[prompt]).astype(np.float64)
        ours = known(mean_by_prompt(prompt, won, bounds=(0.0, 1.0))).interval
        theirs = known(share_of(int(won.sum()), 300)).interval
        assert ours is not None
        assert theirs is not None
        clustered += ours.low <= 0.5 <= ours.high
        naive += theirs.low <= 0.5 <= theirs.high
    assert clustered / rounds >= 0.92
    assert naive / rounds <= 0.88


def test_the_interval_by_prompt_is_the_t_interval_of_means() -> None:
    """Darwin's maize, Fisher 1935: mean difference 20.93, 95% interval 0.03 to 41.84."""
    differences = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]
    found = known(mean_by_prompt(np.arange(15), np.array(differences, dtype=float)))
    assert found.interval is not None
    assert [found.value, found.interval.low, found.interval.high] == pytest.approx(
        [20.93, 0.03, 41.84], abs=0.005
    )


def test_who_never_lost_has_no_interval_of_width_zero() -> None:
    rows = Comparisons(
        *(np.array(one) for one in ([0, 1, 2, 3], [0, 0, 1, 1], [1, 1, 0, 0], [0, 0, 1, 1])), 2
    )
    rate = known(win_rate(rows, 0, 1).rate)
    assert rate.value == 1
    assert rate.interval is not None
    assert rate.interval.low == pytest.approx(0.5101, abs=1e-4)
    assert rate.interval.high == 1


def test_an_undefeated_model_stays_finite() -> None:
    prompt = np.arange(30)
    first = np.tile([0, 0, 1], 10)
    second = np.tile([1, 2, 2], 10)
    rows = Comparisons(prompt, first, second, np.zeros(30, dtype=np.int64), 4)
    found = strengths(rows, 1, Plan(seed=1, replicates=200))
    assert not isinstance(found, Undefined)
    first_model, base, last, absent = found.difference
    assert 2 < known(first_model).value < 5
    assert known(base).value == 0
    assert known(last).value < -2
    assert absent == Undefined(Reason.NOT_CONNECTED)
    assert found.chance[1] == 0.5
    interval = known(first_model).interval
    assert interval is not None
    assert interval.method == "bootstrap by prompt"
    assert np.isfinite([interval.low, interval.high]).all()
    assert strengths(rows, 1, Plan(seed=1, replicates=200)) == found


def test_the_order_of_votes_does_not_matter() -> None:
    """Elo moved by up to 241 points over 50 orders of the same votes (quality.md 1.6)."""
    source = np.random.default_rng(5)
    first = source.integers(0, 5, 400)
    second = (first + source.integers(1, 5, 400)) % 5
    rows = Comparisons(np.arange(400) % 80, first, second, source.integers(0, 4, 400), 5)
    mixed = rows.only(source.permutation(400))
    one, other = strengths(rows, 0, Plan(replicates=50)), strengths(mixed, 0, Plan(replicates=50))
    assert not isinstance(one, Undefined)
    assert not isinstance(other, Undefined)
    for mine, yours in zip(one.difference, other.difference, strict=True):
        assert known(mine).value == pytest.approx(known(yours).value, abs=1e-9)


def test_shares_without_answers_are_no_figure() -> None:
    assert share_of(0, 0) == Undefined(Reason.NO_ANSWERS)
    none = Comparisons(*(np.zeros(0, dtype=np.int64) for _column in range(4)), 2)
    assert win_rate(none, 0, 1).rate == Undefined(Reason.NO_ANSWERS)
    assert first_position(none) == Undefined(Reason.NO_ANSWERS)
    assert strengths(none, 0) == Undefined(Reason.NO_ANSWERS)
