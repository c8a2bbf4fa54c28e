# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The method box says what the figures are computed with."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from annotator_app.language import detect
from annotator_app.quality import resampling
from annotator_app.quality.agreeing import agreement
from annotator_app.quality.comparing import bradley_terry, chrf, significance
from annotator_app.quality.deciding import aggregation, dawid_skene, ratings
from annotator_app.quality.methods import METHODS
from annotator_app.quality.reviewing import reviewers, sampling, severity, weighed
from annotator_app.quality.signs import copies, gold, one_answer, pace, straight_runs, text_shape
from annotator_app.workflows.reviewing import review

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
    "blind": (review.BLIND_EVERY,),
    "severity": (*severity.POINTS.values(), severity.MINOR_PUNCTUATION),
    "text_language": (detect.CONFIDENCE,),
    "gold": (gold.RIGHT, gold.WRONG, gold.ALPHA, gold.BETA),
    "straight_runs": (
        straight_runs.STRAIGHT,
        straight_runs.ORDERS,
        straight_runs.UNRELATED,
        straight_runs.LEAST_SHARED,
    ),
    "one_answer": (one_answer.UNLIKELY, straight_runs.LEAST_ANSWERS),
    "pace": (pace.PEOPLE, pace.IN_A_ROW),
    "near_copies": (copies.NEAR, copies.VALUES),
    "filler": (text_shape.FILLER, text_shape.FILLER_FROM),
    "length": (text_shape.FAR,),
}


@pytest.mark.parametrize("name", METHODS)
def test_parameters_are_those_in_force(name: str) -> None:
    assert tuple(METHODS[name].parameters.values()) == IN_FORCE.get(name, ())
    source = METHODS[name].source
    assert re.search(r"\b(1[78]|19|20)\d\d\b|rules of Postil", source), "a reader of the page can look it up"
    assert ".md" not in source, "the design documents go to nobody with a page"


def test_the_box_needs_no_numpy() -> None:
    code = "import sys, annotator_app.quality.methods; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
