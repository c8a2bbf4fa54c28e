# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Several responses of one prompt are not independent: prompts are counted and drawn (quality.md 0, decision 11)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from annotator_app.quality.agreeing import kappa
from annotator_app.quality.agreeing.agreement import Agreement, Level, agreement
from annotator_app.quality.agreeing.reliability import reliability, table_of
from annotator_app.quality.labels import Labels, patterns_of
from annotator_app.quality.results import Estimate, Reason, Undefined

POINTS = 5


def scored(prompts: int, responses: int, seed: int = 3) -> Labels:
    """As three people score all responses of a prompt alike, and other prompts otherwise; one answer is missing."""
    source = np.random.default_rng(seed)
    good = np.repeat(source.integers(0, POINTS, prompts), responses)
    hard = np.repeat(source.random(prompts) < 0.4, responses)
    units = prompts * responses
    codes = np.column_stack(
        [np.where(hard, np.repeat(source.integers(0, POINTS, prompts), responses), good) for _ in range(3)]
    )
    item, rater = np.repeat(np.arange(units), 3), np.tile(np.arange(3), units)
    held = np.arange(3 * units) != 1
    prompt = np.arange(units) // responses
    return Labels(item[held], rater[held], codes.reshape(-1)[held], units, 3, POINTS, prompt)


def width(found: Agreement) -> float:
    assert isinstance(found.alpha, Estimate)
    assert found.alpha.interval is not None
    return found.alpha.interval.high - found.alpha.interval.low


@pytest.mark.parametrize("level", ["nominal", "ordinal"])
def test_figures_are_those_of_all_responses_and_n_is_that_of_prompts(level: Level) -> None:
    rows = scored(40, 2)
    found, single = agreement(rows, level), agreement(replace(rows, prompt=None), level)
    assert (found.items, found.shared, single.shared) == (40, 40, 80)
    for one, other in ((found.alpha, single.alpha), (found.raw, single.raw), (found.gwet, single.gwet)):
        assert isinstance(one, Estimate)
        assert isinstance(other, Estimate)
        assert (one.value, one.n) == (pytest.approx(other.value), 40)


def test_twins_of_every_response_tell_nothing_new() -> None:
    """Each prompt has four responses that are answered alike: as wide as with one, not half as wide."""
    once, four = scored(60, 1), scored(60, 4)
    assert width(agreement(four, "ordinal")) == pytest.approx(width(agreement(once, "ordinal")), rel=0.15)
    assert width(agreement(replace(four, prompt=None), "ordinal")) < 0.6 * width(agreement(once, "ordinal"))


def test_the_drawn_prompts_are_those_of_a_plain_bootstrap() -> None:
    rows = scored(35, 3)
    found = agreement(rows, "nominal")
    assert isinstance(found.raw, Estimate)
    assert found.raw.interval is not None
    source, values = np.random.default_rng(0), []
    table = [rows.code[rows.item == unit] for unit in range(rows.items)]
    equal = np.array([np.mean([a == b for i, a in enumerate(one) for b in one[i + 1 :]]) for one in table])
    by_prompt = equal.reshape(35, 3).sum(axis=1)
    for _draw in range(4000):
        drawn = source.integers(0, 35, 35)
        values.append(by_prompt[drawn].sum() / (3 * 35))
    low, high = np.quantile(values, (0.025, 0.975))
    assert (found.raw.interval.low, found.raw.interval.high) == pytest.approx((low, high), abs=0.025)


def test_29_prompts_have_no_alpha_however_many_responses_they_have() -> None:
    assert agreement(scored(29, 4), "ordinal").alpha == Undefined(Reason.TOO_FEW_ITEMS, 29, 30)
    assert isinstance(agreement(scored(30, 4), "ordinal").alpha, Estimate)


def test_kappa_and_correlations_count_and_draw_prompts_too() -> None:
    rows = scored(40, 2)
    whole = rows.only(rows.item > 1)  # the first prompt is not answered by all
    fleiss, single = kappa.fleiss(patterns_of(whole)), kappa.fleiss(patterns_of(replace(whole, prompt=None)))
    assert isinstance(fleiss, Estimate)
    assert isinstance(single, Estimate)
    assert (fleiss.value, fleiss.n, single.n) == (pytest.approx(single.value), 39, 78)
    table = table_of(whole, np.arange(POINTS, dtype=np.float64))[2:]
    assert rows.prompt is not None
    found, alone = reliability(table, None, rows.prompt[2:]), reliability(table)
    for one, other in ((found.single, alone.single), (found.mean, alone.mean)):
        assert isinstance(one, Estimate)
        assert isinstance(other, Estimate)
        assert (one.value, one.n, other.n) == (pytest.approx(other.value), 39, 78)
