# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Writes tests/data/quality/oracles.json: what other programs compute for drawn inputs, with their versions.

    python packaging/make_oracles.py

Needs krippendorff, scikit-learn, statsmodels and scipy, 410 MB with what they bring; too much for every run of
the tests, which is why their results are stored. Run it in an environment of its own.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
from pathlib import Path
from typing import Any

import numpy as np

TARGET = Path(__file__).resolve().parent.parent / "tests" / "data" / "quality" / "oracles.json"
PROGRAMS = ("krippendorff", "scikit-learn", "statsmodels", "scipy", "numpy")
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


def main() -> int:
    """Draw the inputs, ask the oracles and write both."""
    source = np.random.default_rng(20261125)
    tables = drawn_tables(source)
    record = {
        "versions": {name: importlib.metadata.version(name) for name in PROGRAMS},
        "agreement": [agreement(table, size[2]) for table, size in zip(tables, TABLES, strict=True)],
    }
    TARGET.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    print(f"wrote {TARGET.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
