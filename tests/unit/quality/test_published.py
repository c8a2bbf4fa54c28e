# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The five vectors of quality.md 1.8 and the worked examples of the literature come out as printed there."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import numpy as np
import pytest

from annotator_app.quality import distributions, intervals
from annotator_app.quality.agreeing import agreement, kappa, reliability
from annotator_app.quality.comparing import power, rounds, significance
from annotator_app.quality.comparing.bradley_terry import against, fitted
from annotator_app.quality.deciding import majority
from annotator_app.quality.labels import Labels, Patterns, patterns_of
from annotator_app.quality.results import Estimate, Result, Undefined
from annotator_app.quality.reviewing import iso2859, reviewers
from annotator_app.study import draw
from tests.builders.numbers import labels_of, read_vectors

GIVEN = {one["id"]: one for one in read_vectors("quality-vectors.json")}
PUBLISHED = read_vectors("published.json")


def value(result: Result) -> float:
    assert isinstance(result, Estimate), result
    return result.value


def _alpha(put: dict[str, Any], names: list[str]) -> dict[str, float]:
    scale = put.get("scale") or sorted({one for row in put["rows_are_raters"] for one in row} - {None})
    patterns = patterns_of(labels_of(put["rows_are_raters"], scale))
    return {name: value(agreement.alpha(patterns, name, scale)) for name in names}  # type: ignore[arg-type]


def _fleiss(put: dict[str, Any], _names: list[str]) -> dict[str, Any]:
    counts = np.array(put["counts"], dtype=float)
    shares = (counts.sum(axis=0) / counts.sum()).tolist()
    return {
        "kappa": value(kappa.fleiss(Patterns(counts, np.ones(len(counts), dtype=np.int64)))),
        "shares": shares,
    }


def _cohen(put: dict[str, Any], _names: list[str]) -> dict[str, float]:
    table = np.array(put["table"])
    weights = np.eye(len(table))
    if "disagreement" in put:
        weights = 1 - np.array(put["disagreement"]) / np.max(put["disagreement"])
    return {"kappa": value(kappa.cohen_of_table(table, weights, None))}


def _of_table(table: list[list[int]]) -> Labels:
    pairs = [(a, b) for a, row in enumerate(table) for b, times in enumerate(row) for _time in range(times)]
    return labels_of([[a for a, _b in pairs], [b for _a, b in pairs]], range(len(table)))


def _gwet(put: dict[str, Any], _names: list[str]) -> dict[str, float]:
    rows = put.get("rows_are_raters")
    labels = labels_of(rows, put["scale"]) if rows else _of_table(put["table"])
    found = agreement.agreement(labels, "nominal", least=2)
    return {"ac1": value(found.gwet), "raw": value(found.raw), "kappa": value(kappa.cohen(labels, 0, 1))}


def _icc(put: dict[str, Any], _names: list[str]) -> dict[str, float]:
    found = reliability.reliability(np.array(put["rows_are_items"], dtype=float))
    return {"single": value(found.single), "mean": value(found.mean)}


def _bradley_terry(put: dict[str, Any], _names: list[str]) -> dict[str, Any]:
    wins = np.array([put["wins"]], dtype=float)
    return {"difference": against(fitted(wins, prior=0.0), put["baseline"])[0].tolist()}


def _differences(put: dict[str, Any], _names: list[str]) -> dict[str, float]:
    values = np.array(put["values"], dtype=float)
    found = rounds.difference(np.zeros(len(values)), values)
    assert isinstance(found.mean, Estimate)
    assert found.mean.interval is not None
    assert not isinstance(found.flips, Undefined)
    assert not isinstance(found.ranks, Undefined)
    ends = found.mean.interval
    tests = {"flips": found.flips.p, "ranks": found.ranks.p}
    return {"mean": found.mean.value, "low": ends.low, "high": ends.high, **tests}


def _share(put: dict[str, Any], _names: list[str]) -> dict[str, list[float]]:
    (x,), (n,) = put["x"], put["n"]
    wilson, exact = intervals.wilson(x, n), intervals.clopper_pearson(x, n)
    at_most = intervals.upper_bound(x, n, 0.95)
    return {"wilson": [wilson.low, wilson.high], "exact": [exact.low, exact.high], "at_most": [at_most]}


def _mcnemar(put: dict[str, Any], _names: list[str]) -> dict[str, float]:
    found = significance.mcnemar(*put["cells"])
    assert not isinstance(found, Undefined)
    return {"p": found.p}


def _power(put: dict[str, Any], _names: list[str]) -> dict[str, list[int]]:
    return {
        "comparisons": [_first(power.visible_win_rate, one) for one in put.get("win_rates", ())],
        "prompts": [_first(power.visible_difference, one) for one in put.get("differences", ())],
    }


def _first(visible: Callable[[int], float | None], wanted: float) -> int:
    """Give the fewest prompts with which a difference is seen: published tables go that way round."""
    return next(n for n in count(1) if (seen := visible(n)) is not None and seen <= wanted)


def _iso(put: dict[str, Any], _names: list[str]) -> dict[str, list[Any]]:
    plans = [iso2859.iso_plan(lot, aql) for lot, aql in zip(put["lots"], put["aqls"], strict=True)]
    return {
        "plans": [[plan.checked, plan.accept] for plan in plans],
        "passes_to": [plan.passes_to for plan in plans],
    }


def _binomial(put: dict[str, Any], _names: list[str]) -> dict[str, list[float]]:
    cases = zip(put["count"], put["trials"], put["share"], strict=True)
    return {"up_to": [distributions.binomial_up_to(*one) for one in cases]}


def _corrected(put: dict[str, Any], _names: list[str]) -> dict[str, float]:
    reviewer = reviewers.Reviewer(put["found"], put["planted"], put["rejected"], put["good"])
    return {"value": value(reviewers.corrected_rate(put["errors"], put["checked"], reviewer))}


def _holm(put: dict[str, Any], _names: list[str]) -> dict[str, list[float]]:
    return {"adjusted": significance.holm(put["p"])}


FIGURES: dict[str, Callable[[dict[str, Any], list[str]], dict[str, Any]]] = {
    "alpha": _alpha,
    "fleiss": _fleiss,
    "cohen": _cohen,
    "gwet": _gwet,
    "icc": _icc,
    "bradley_terry": _bradley_terry,
    "differences": _differences,
    "share": _share,
    "mcnemar": _mcnemar,
    "power": _power,
    "iso": _iso,
    "binomial": _binomial,
    "corrected": _corrected,
    "holm": _holm,
}


@pytest.mark.parametrize("vector", PUBLISHED, ids=lambda one: one["id"])
def test_published(vector: dict[str, Any]) -> None:
    expected = vector["expected"]
    found = FIGURES[vector["figure"]](vector["input"], list(expected))
    for name, wanted in expected.items():
        near = np.allclose(found[name], wanted, rtol=0, atol=vector["tolerance"])
        assert near, (name, found[name], wanted, vector["source"])


def test_every_published_vector_names_its_source() -> None:
    assert all(len(one["source"]) > 10 for one in PUBLISHED)
    assert len({one["id"] for one in PUBLISHED}) == len(PUBLISHED)


def test_alpha_of_the_given_vectors() -> None:
    vector = GIVEN["alpha-wiki"]
    found = _alpha(vector["input"], ["nominal", "interval"])
    assert found == pytest.approx(vector["expected"], abs=vector["tolerance"])


def test_fleiss_of_the_given_vectors() -> None:
    vector = GIVEN["fleiss-wiki"]
    found = _fleiss(vector["input"], [])["kappa"]
    assert found == pytest.approx(vector["expected"]["fleiss_kappa"], abs=vector["tolerance"])


def test_majority_of_the_given_vectors() -> None:
    vector = GIVEN["majority-tie"]
    votes = vector["input"]["votes"]
    most = max(len(one) for one in votes)
    table = [[one[place] if place < len(one) else None for one in votes] for place in range(most)]
    found = majority.majority(labels_of(table, "ABC"))
    said = {majority.State.TIE: "tie", majority.State.NONE: "none"}
    outcome = [
        said.get(majority.State(state))
        or "ABC"[code] + (" (single)" if state == majority.State.SINGLE else "")
        for state, code in zip(found.state.tolist(), found.code.tolist(), strict=True)
    ]
    assert outcome == vector["expected"]["outcome"]


def test_the_seeded_pick_of_the_given_vectors() -> None:
    vector = GIVEN["seeded-pick"]
    put = vector["input"]
    names = [f"item-{number:02d}" for number in range(1, 21)]
    assert draw.drawn(put["seed"], put["stratum"], names, put["n"]) == vector["expected"]["picked"]


def test_the_intervals_of_the_given_vectors() -> None:
    vector = GIVEN["interval-newcombe"]
    for (x, n), wilson, exact in zip(
        vector["input"]["x_n"],
        vector["expected"]["wilson"],
        vector["expected"]["clopper_pearson"],
        strict=True,
    ):
        found = intervals.wilson(x, n)
        assert [found.low, found.high] == pytest.approx(wilson, abs=vector["tolerance"])
        found = intervals.clopper_pearson(x, n)
        assert [found.low, found.high] == pytest.approx(exact, abs=vector["tolerance"])
