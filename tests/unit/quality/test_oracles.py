# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Figures equal those of krippendorff, scikit-learn, statsmodels, scipy and sacrebleu, stored by packaging/make_oracles.py."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from annotator_app.quality import distributions, intervals
from annotator_app.quality.agreeing import agreement, kappa
from annotator_app.quality.comparing import chrf, significance
from annotator_app.quality.comparing.bradley_terry import against, fitted
from annotator_app.quality.labels import Labels, patterns_of
from annotator_app.quality.results import Estimate
from tests.builders.numbers import DATA, labels_of

ORACLES: dict[str, Any] = json.loads((DATA / "oracles.json").read_text(encoding="utf-8"))
LEVELS: tuple[agreement.Level, ...] = ("nominal", "ordinal", "interval", "ratio")
WEIGHTINGS: tuple[agreement.Weighting, ...] = ("identity", "linear", "quadratic")


def rows(one: dict[str, Any]) -> Labels:
    table = [[None if sign == "." else ord(sign) - 97 for sign in row] for row in one["table"]]
    return labels_of(table, range(one["options"]))


@pytest.mark.parametrize("one", ORACLES["agreement"], ids=lambda one: f"{len(one['table'])}x{one['options']}")
def test_agreement(one: dict[str, Any]) -> None:
    labels = rows(one)
    patterns = patterns_of(labels)
    for level in LEVELS:
        found = agreement.alpha(patterns, level)
        assert isinstance(found, Estimate)
        assert found.value == pytest.approx(one["alpha"][level], abs=1e-12), level
    for weighting in WEIGHTINGS:
        pair = kappa.cohen(labels, 0, 1, weighting)
        assert isinstance(pair, Estimate)
        assert pair.value == pytest.approx(one["cohen"][weighting], abs=1e-12), weighting
    if one["fleiss"] is not None:
        whole = np.bincount(labels.item, minlength=labels.items) == labels.raters
        answered = labels.only(whole[labels.item])
        figure = kappa.fleiss(patterns_of(answered))
        assert isinstance(figure, Estimate)
        assert figure.value == pytest.approx(one["fleiss"], abs=1e-12)


@pytest.mark.parametrize("one", ORACLES["intervals"], ids=lambda one: f"{one['x']}of{one['n']}")
def test_intervals_of_shares(one: dict[str, Any]) -> None:
    found = intervals.wilson(one["x"], one["n"])
    assert [found.low, found.high] == pytest.approx(one["wilson"], abs=1e-12)
    exact = intervals.clopper_pearson(one["x"], one["n"])
    assert [exact.low, exact.high] == pytest.approx(one["clopper_pearson"], abs=1e-11)
    sides = [intervals.lower_bound(one["x"], one["n"], 0.99), intervals.upper_bound(one["x"], one["n"], 0.99)]
    assert sides == pytest.approx(one["at_98"], abs=1e-11)


@pytest.mark.parametrize("name", ORACLES["distributions"])
def test_distributions(name: str) -> None:
    for *put, wanted in ORACLES["distributions"][name]:
        assert getattr(distributions, name)(*put) == pytest.approx(wanted, rel=1e-10, abs=1e-14), put


def test_bradley_terry() -> None:
    one = ORACLES["bradley_terry"]
    found = against(fitted(np.array([one["wins"]], dtype=np.float64)), 0)[0]
    assert found.tolist() == pytest.approx(one["difference"], abs=1e-5)


def test_significance() -> None:
    one = ORACLES["significance"]
    small, tied = np.array(one["small"]), np.array(one["tied"])
    assert p_of(significance.wilcoxon(small)) == pytest.approx(one["small_wilcoxon"], rel=1e-12)
    assert p_of(significance.sign_flips(small)) == pytest.approx(one["small_flips"], rel=1e-12)
    assert p_of(significance.wilcoxon(tied)) == pytest.approx(one["tied_wilcoxon"], rel=1e-9)
    for first, second, wanted in one["mcnemar"]:
        assert p_of(significance.mcnemar(first, second)) == pytest.approx(wanted, rel=1e-12)
    given, wanted = one["holm"]
    assert significance.holm(given) == pytest.approx(wanted, rel=1e-12)


@pytest.mark.parametrize("one", ORACLES["chrf"], ids=lambda one: str(one["text"]))
def test_chrf(one: dict[str, Any]) -> None:
    assert chrf.chrf(one["text"], one["reference"]) == pytest.approx(one["chrf"], abs=1e-9)


def p_of(found: object) -> float:
    assert isinstance(found, significance.PValue)
    return found.p
