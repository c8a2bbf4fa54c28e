# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Writes tests/data/quality/oracles.json: what other programs compute for drawn inputs, with their versions.

    python packaging/make_oracles.py

Needs krippendorff, scikit-learn, statsmodels, scipy and sacrebleu, 430 MB with what they bring; too much for every
run of the tests, which is why their results are stored. Run it in an environment of its own.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
from pathlib import Path
from typing import Any

import numpy as np

TARGET = Path(__file__).resolve().parent.parent / "tests" / "data" / "quality" / "oracles.json"
PROGRAMS = ("krippendorff", "scikit-learn", "statsmodels", "scipy", "sacrebleu", "numpy")
# (raters, items, options, share of answers missing, share of answers that follow the item)
TABLES = (
    (2, 40, 2, 0.0, 0.7),
    (3, 30, 3, 0.2, 0.6),
    (5, 50, 5, 0.4, 0.5),
    (4, 25, 7, 0.0, 0.3),
    (6, 60, 11, 0.5, 0.8),
)


def load(name: str) -> Any:
    """Import a program that the project's own environment lacks."""
    return importlib.import_module(name)


def drawn_tables(source: np.random.Generator) -> list[list[str]]:
    """Draw tables: a row a rater, a letter an item (a, b, c …), `.` for no answer."""
    tables = []
    for raters, items, options, missing, follows in TABLES:
        truth = source.integers(0, options, items)
        said = np.where(
            source.random((raters, items)) < follows, truth, source.integers(0, options, (raters, items))
        )
        gone = source.random((raters, items)) < missing
        letters = np.where(gone, ".", np.array(list("abcdefghijk"))[said])
        tables.append(["".join(row) for row in letters])
    return tables


def agreement(table: list[str], options: int) -> dict[str, Any]:
    """Alpha by krippendorff; kappas of the first two raters by scikit-learn; Fleiss' by statsmodels."""
    alpha, kappa = load("krippendorff").alpha, load("sklearn.metrics").cohen_kappa_score
    fleiss = load("statsmodels.stats.inter_rater").fleiss_kappa
    codes = np.array([[np.nan if one == "." else ord(one) - 97 for one in row] for row in table])
    levels = ("nominal", "ordinal", "interval", "ratio")
    domain = list(range(options))
    given = {level: float(alpha(codes, level_of_measurement=level, value_domain=domain)) for level in levels}
    both = np.isfinite(codes[:2]).all(axis=0)
    first, second = codes[0, both].astype(int), codes[1, both].astype(int)
    kappas = {
        name: float(kappa(first, second, labels=domain, weights=weights))
        for name, weights in (("identity", None), ("linear", "linear"), ("quadratic", "quadratic"))
    }
    whole = codes[:, np.isfinite(codes).all(axis=0)].astype(int)
    counts = np.array([np.bincount(column, minlength=options) for column in whole.T])
    used = counts[:, counts.sum(axis=0) > 0]
    fleiss_kappa = float(fleiss(used)) if len(used) > 1 else None
    return {"table": table, "options": options, "alpha": given, "cohen": kappas, "fleiss": fleiss_kappa}


def intervals() -> list[dict[str, Any]]:
    """Wilson's and Clopper and Pearson's intervals by statsmodels."""
    interval = load("statsmodels.stats.proportion").proportion_confint
    cases = ((0, 5), (3, 7), (1, 50), (49, 50), (200, 400), (4, 209), (17, 5000), (0, 2000), (30000, 100000))
    return [
        {
            "x": x,
            "n": n,
            "wilson": [float(one) for one in interval(x, n, method="wilson")],
            "clopper_pearson": [float(one) for one in interval(x, n, method="beta")],
            "at_98": [float(one) for one in interval(x, n, alpha=0.02, method="beta")],
        }
        for x, n in cases
    ]


def distributions() -> dict[str, list[list[float]]]:
    """Student's t, binomial, hypergeometric and incomplete beta by scipy: arguments, then the value."""
    stats, special = load("scipy.stats"), load("scipy.special")
    t = [(0.975, 1), (0.975, 2), (0.975, 29), (0.9, 119), (0.995, 14.5), (0.6, 3)]
    binomial = [(0, 77, 0.05), (4, 209, 0.05), (9, 77, 0.05), (250, 1000, 0.24), (1, 2, 0.5)]
    hyper = [(0, 500, 25, 56), (0, 100, 10, 25), (3, 400, 20, 150), (5, 60, 6, 55)]
    beta = [(0.3, 2, 5), (0.999, 400, 2), (1e-6, 0.5, 30), (0.5, 3000, 3000)]
    return {
        "t_quantile": [[*one, float(stats.t.ppf(*one))] for one in t],
        "t_above": [
            [x, f, float(stats.t.sf(x, f))] for x, f in ((2.148, 14), (-1.0, 3), (12.0, 8), (0.0, 5))
        ],
        "binomial_up_to": [[*one, float(stats.binom.cdf(*one))] for one in binomial],
        "binomial_from": [[k, n, p, float(stats.binom.sf(k - 1, n, p))] for k, n, p in binomial],
        "hypergeometric_up_to": [
            [k, lot, bad, n, float(stats.hypergeom.cdf(k, lot, bad, n))] for k, lot, bad, n in hyper
        ],
        "beta_below": [[x, a, b, float(special.betainc(a, b, x))] for x, a, b in beta],
    }


def bradley_terry(source: np.random.Generator) -> dict[str, Any]:
    """The greatest likelihood with half a win added to each ordered pair, by a general optimiser of scipy."""
    models = 5
    wins = source.integers(0, 30, (models, models)) * (1 - np.eye(models, dtype=int))
    wins[2, :], wins[:, 4] = 0, 0
    padded = wins + 0.5 * (1 - np.eye(models))

    def loss(free: np.ndarray) -> float:
        place = np.concatenate(([0.0], free))
        return float((padded * np.log1p(np.exp(place[None, :] - place[:, None]))).sum())

    found = load("scipy.optimize").minimize(
        loss, np.zeros(models - 1), method="BFGS", options={"gtol": 1e-10}
    )
    return {"wins": wins.tolist(), "difference": [0.0, *(float(one) for one in found.x)]}


def significance(source: np.random.Generator) -> dict[str, Any]:
    """Wilcoxon's and McNemar's tests, permutations of signs and Holm's steps, by scipy and statsmodels."""
    stats, multiple = load("scipy.stats"), load("statsmodels.stats.multitest").multipletests
    mcnemar = load("statsmodels.stats.contingency_tables").mcnemar
    small, tied = source.normal(0.3, 1, 12), source.integers(-3, 5, 400).astype(float)
    exact = stats.wilcoxon(small, method="exact")
    normal = stats.wilcoxon(tied, zero_method="wilcox", correction=False, method="asymptotic")
    flips = stats.permutation_test(
        (small,), np.sum, permutation_type="samples", n_resamples=np.inf, vectorized=False
    )
    p = source.uniform(0, 0.2, 7)
    return {
        "small": small.tolist(),
        "small_wilcoxon": float(exact.pvalue),
        "small_flips": float(flips.pvalue),
        "tied": tied.tolist(),
        "tied_wilcoxon": float(normal.pvalue),
        "mcnemar": [
            [b, c, float(mcnemar([[0, b], [c, 0]], exact=True).pvalue)]
            for b, c in ((3, 11), (0, 4), (25, 25))
        ],
        "holm": [p.tolist(), [float(one) for one in multiple(p, method="holm")[1]]],
    }


def chrf() -> list[dict[str, Any]]:
    """ChrF2 of single sentences by sacrebleu."""
    score = load("sacrebleu.metrics").CHRF().sentence_score
    pairs = (
        ("The cat sat on the mat.", "The cat is sitting on the mat."),
        ("Habari ya asubuhi", "Habari za asubuhi, rafiki"),
        ("北京是中国的首都", "中国的首都是北京"),
        ("वह घर जा रहा है", "वह घर गया"),
        ("abc", "xyz"),
        ("ab", "abcdefgh"),
        ("same words", "same words"),
    )
    return [
        {"text": text, "reference": given, "chrf": float(score(text, [given]).score)} for text, given in pairs
    ]


def main() -> int:
    """Draw the inputs, ask the oracles and write both."""
    source = np.random.default_rng(20261125)
    tables = drawn_tables(source)
    record = {
        "versions": {name: importlib.metadata.version(name) for name in PROGRAMS},
        "agreement": [agreement(table, size[2]) for table, size in zip(tables, TABLES, strict=True)],
        "intervals": intervals(),
        "distributions": distributions(),
        "bradley_terry": bradley_terry(source),
        "significance": significance(source),
        "chrf": chrf(),
    }
    TARGET.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    print(f"wrote {TARGET.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
