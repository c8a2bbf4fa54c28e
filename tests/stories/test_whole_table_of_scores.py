# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Four judges score six targets, as Shrout and Fleiss published it: the report gives their intraclass correlations.

Shrout and Fleiss 1979, Intraclass correlations: uses in assessing rater reliability, table 2 and page 424.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from tests.builders import reported
from tests.builders.studies import Run

SCORES = ((9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7))
TARGETS = ("تقييم أول", "تقييم ثانٍ", "पहला मूल्यांकन", "दूसरा मूल्यांकन", "การประเมินที่ห้า", "第六次评估")


def told(run: Run, folder: Path, gaps: set[tuple[int, int]]) -> tuple[dict[str, Any], set[str], str]:
    """The figures beside alpha of these scores without some of them, the methods of the report, and its page."""
    question = {"kind": "scale", "level": "ordinal", "min": 1, "max": 10, "id": "quality", "required": True}
    task = {
        "family": "summary", "title": {"en": "Targets"}, "language": "mul", "languages": ["mul"],
        "questions": [question], "guidelines": [],
    }  # fmt: skip
    items = [{"id": f"t-{n}", "summary": {"text": text}} for n, text in enumerate(TARGETS)]
    said = {
        f"Judge {judge + 1}": {
            f"t-{n}": {"quality": row[judge]} for n, row in enumerate(SCORES) if (n, judge) not in gaps
        }
        for judge in range(4)
    }
    bundle = reported.make(folder / "targets.bundle", task, items, said)
    page, tables = folder / "report.html", folder / "tables"
    (made,) = run(folder / "home", "report", bundle, "--out", page, "--csv", tables)
    (one,) = made["figures"]["agreement"]["questions"]
    others = {each["name"]: each for each in one["others"]}
    with (tables / "agreement.csv").open(encoding="utf-8", newline="") as file:
        table = {row["figure"]: row for row in csv.DictReader(file)}
    for name in ("ICC(2,1)", "ICC(2,k)"):
        value = others[name]["value"]
        assert table[name]["value"] == ("" if value is None else f"{value:.4f}")
        assert table[name]["note"] == others[name]["why"]
    return others, {each["id"] for each in made["figures"]["methods"]}, page.read_text(encoding="utf-8")


def test_the_correlations_of_a_whole_table(run: Run, tmp_path: Path) -> None:
    others, methods, page = told(run, tmp_path, gaps=set())
    assert others["ICC(2,1)"]["value"] == pytest.approx(0.29, abs=0.005)
    assert others["ICC(2,k)"]["value"] == pytest.approx(0.62, abs=0.005)
    # An interval of so few items says nothing.
    assert (others["ICC(2,1)"]["low"], others["ICC(2,1)"]["n"]) == (None, 6)
    assert "icc" in methods
    assert "ICC(2,k)" in page


def test_one_score_less_is_no_whole_table(run: Run, tmp_path: Path) -> None:
    others, methods, page = told(run, tmp_path, gaps={(5, 3)})
    for name in ("ICC(2,1)", "ICC(2,k)"):
        assert others[name]["value"] is None
        assert others[name]["why"] == "Cannot be computed: not everybody answered every item."
    assert "icc" not in methods
    assert "not everybody answered every item" in page
