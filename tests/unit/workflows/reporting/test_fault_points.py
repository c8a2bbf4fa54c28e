# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What people mark as faults is scored by severity, for each answer and each thousand words (quality.md 2.4)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from annotator_app.reports.comparing import FaultScore, comparing_tables
from annotator_app.reports.tables import severity
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures
from tests.builders import reported

WORDS = "one two three four five six seven eight nine ten"
THAI = "ความสุขของคน"


def fault(severity: str, start: int = 0) -> dict[str, Any]:
    return {
        "block": "summary",
        "start": start,
        "end": start + 3,
        "label": "false_claim",
        "severity": severity,
    }


def scored(folder: Path, language: str, text: str, severities: tuple[str, ...]) -> tuple[FaultScore, ...]:
    """Two people judge four summaries: one item has a critical and a minor fault, one a major one, two have none."""
    question = {
        "id": "faults", "kind": "evidence", "blocks": ["summary"],
        "labels": [{"id": "false_claim", "text": {"en": "False"}}],
        "severities": [{"id": one, "text": {"en": one}} for one in severities],
    }  # fmt: skip
    task = {
        "family": "summary", "title": {"en": "S"}, "language": language, "languages": [language],
        "questions": [question], "guidelines": [],
    }  # fmt: skip
    items: list[dict[str, Any]] = [
        {"id": f"i-{number}", "source": {"text": f"{text} " * 9}, "summary": {"text": text}}
        for number in range(4)
    ]
    own: dict[str, dict[str, Any]] = {f"i-{number}": {} for number in range(4)}
    first, second, third = severities
    marked = {**own, "i-0": {"faults": [fault(third), fault(first, 4)]}, "i-1": {"faults": [fault(second)]}}
    said = {name: {item: one or {"faults": []} for item, one in marked.items()} for name in ("Ann", "Ben")}
    path = reported.make(folder / "a.bundle", task, items, said)
    with bundle_store.open_bundle(path) as bundle:
        found = report_figures.count(MergedSet(bundle), SILENT).comparing
    (table,) = (one for one in comparing_tables(found) if one.name == "fault-points")
    assert len(table.rows) == len(found.faults)
    for row, one in zip(table.rows, found.faults, strict=True):
        assert row[3:5] == (f"{one.points:.0f}", one.answers), "whole points are whole numbers"
        assert float(row[5]) == one.per_answer
    return found.faults


@pytest.mark.parametrize(
    ("language", "text", "length", "unit"),
    [("en", WORDS, 10, "words"), ("th", THAI, len(THAI), "characters")],
    ids=["en", "th"],
)
def test_faults_are_scored_by_answer_and_by_length(
    tmp_path: Path, language: str, text: str, length: int, unit: str
) -> None:
    (one,) = scored(tmp_path, language, text, ("minor", "major", "critical"))
    assert (one.question, one.language, one.model) == ("faults", language, "")
    assert (one.points, one.answers) == (2 * (25 + 1 + 5), 8), "who marks nothing counts with nought"
    # Of the source, which is nine times as long as the summary: what is judged is in no length.
    assert (one.length, one.unit) == (8 * 9 * length, unit)
    assert one.per_answer == 62 / 8
    assert one.per_1000 == 1000 * 62 / one.length


@pytest.mark.parametrize(
    ("found", "cells"),
    [
        ((25.0, 25.0, 1250.0), ("25", "25", "1250")),
        ((0.1, 0.05, 12.2222), ("0.1", "0.05", "12.2222")),
        ((0.0, None, None), ("0", "", "")),
    ],
)  # fmt: skip
def test_points_of_a_lot_have_the_decimals_that_they_need(
    found: tuple[float | None, ...], cells: tuple[str, ...]
) -> None:
    names = ("points", "per_item", "per_1000")
    whole, answers, per_item, per_1000, unit = severity(
        {"answers": 2, "unit": "words", **dict(zip(names, found, strict=True))}
    )
    assert ((whole, per_item, per_1000), answers, unit) == (cells, 2, "words")


def test_severities_of_a_plan_have_no_points(tmp_path: Path) -> None:
    assert scored(tmp_path, "en", WORDS, ("light", "major", "heavy")) == ()
