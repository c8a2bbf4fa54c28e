# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Figures equal those of krippendorff, scikit-learn, statsmodels and scipy, stored by packaging/make_oracles.py."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from annotator_app.quality import agreement, kappa
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
