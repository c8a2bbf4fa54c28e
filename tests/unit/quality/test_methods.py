# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The method box says what the figures are computed with."""

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator_app.quality import (
    aggregation,
    agreement,
    bradley_terry,
    chrf,
    copies,
    dawid_skene,
    gold,
    ratings,
    resampling,
    reviewers,
    sampling,
    significance,
    straight_runs,
    text_shape,
    weighed,
)
from annotator_app.quality.methods import METHODS

IN_FORCE = {
    "alpha": (agreement.LEAST_SHARED_ITEMS, agreement.FIRM, agreement.TENTATIVE),
    "chrf": (chrf.ORDER, chrf.BETA),
    "bootstrap": (resampling.Plan().replicates, resampling.Plan().level),
    "dawid_skene": (
        dawid_skene.Prior().diagonal,
        dawid_skene.Prior().cell,
        dawid_skene.Prior().option,
        dawid_skene.Stop().change,
        dawid_skene.Stop().rounds,
        aggregation.SURE,
    ),
    "adjusted": (ratings.SHRINKAGE, ratings.LEAST_SCORES),
    "bradley_terry": (bradley_terry.PRIOR,),
    "sign_flips": (significance.EXACT_FLIPS, significance.FLIPS),
    "five_looks": (sampling.LIMIT, sampling.LOOKS, sampling.EACH_LOOK, sampling.CHECK_ALL_BELOW),
    "weighed": (sampling.LIMIT, sampling.PROMISE, sampling.EACH_LOOK, weighed.FLOOR),
    "corrected": (reviewers.LEAST_PLANTED,),
    "gold": (gold.RIGHT, gold.WRONG, gold.ALPHA, gold.BETA),
    "straight_runs": (straight_runs.STRAIGHT, straight_runs.ORDERS),
    "near_copies": (copies.NEAR, copies.VALUES),
    "filler": (text_shape.FILLER, text_shape.FILLER_FROM),
    "length": (text_shape.FAR,),
}


@pytest.mark.parametrize("name", METHODS)
def test_parameters_are_those_in_force(name: str) -> None:
    assert tuple(METHODS[name].parameters.values()) == IN_FORCE.get(name, ())
    assert METHODS[name].source


def test_the_box_needs_no_numpy() -> None:
    code = "import sys, annotator_app.quality.methods; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
