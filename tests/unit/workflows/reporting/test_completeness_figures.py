# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is missing is counted by pack and language, of packs in one language and in several (quality.md 3.6)."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.report_part import ReportPart
from annotator_app.workflows.reporting import make_report
from tests.builders import stores
from tests.builders.settled import bundle_of

LANGUAGES = ("hi", "ar", "hi", "ar", "hi", "ar", "hi", "ar", "hi", "hi")
ANN = [*[{"label": "positive"}] * 4, "skip", "skip", {"label": "negative"}, None, None, None]
BEN = [None, *[{"label": "neutral"}] * 9]


def bundle(folder: Path, language: str) -> Path:
    items: list[dict[str, Any]] = []
    for number, own in enumerate(LANGUAGES):
        one = {**stores.fields("sentiment", number, own), "id": f"i-{number}"}
        # Of the items of a pack with a usual language those name their own that are in another, and the first.
        names = language == "mul" or (language == "ar" and (own != language or number == 1))
        items.append({**one, "language": own} if names else one)
    languages = ("hi",) if language == "hi" else ("ar", "hi")
    task = stores.task("sentiment", language, languages=languages)
    return bundle_of(folder / "words.bundle", task, items, {"Ann": ANN, "Ben": BEN, "Cy": []})


def lines(path: Path, folder: Path, **part: str) -> list[tuple[Any, ...]]:
    made = make_report.run(path, folder / "r.html", force=True, part=ReportPart(**part))
    return [
        (one["contributor"], one["language"], one["items"], one["answered"], one["reported"], one["open"])
        for one in made.figures["completeness"]
    ]


def test_a_pack_in_one_language_has_one_line(tmp_path: Path) -> None:
    found = lines(bundle(tmp_path, "hi"), tmp_path)
    assert found == [("Ann", "hi", 10, 5, 2, 3), ("Ben", "hi", 10, 9, 0, 1), ("Cy", "hi", 10, 0, 0, 10)]


@pytest.mark.parametrize("language", ["ar", "mul"])
def test_a_pack_in_several_languages_has_a_line_for_each(tmp_path: Path, language: str) -> None:
    path = bundle(tmp_path, language)
    assert lines(path, tmp_path) == [
        ("Ann", "ar", 4, 2, 1, 1), ("Ann", "hi", 6, 3, 1, 2), ("Ben", "ar", 4, 4, 0, 0), ("Ben", "hi", 6, 5, 0, 1),
        ("Cy", "ar", 4, 0, 0, 4), ("Cy", "hi", 6, 0, 0, 6),
    ]  # fmt: skip
    assert lines(path, tmp_path, language="ar", contributor="Ann") == [("Ann", "ar", 4, 2, 1, 1)]


@pytest.mark.parametrize("language", ["hi", "ar", "mul"])
def test_the_table_is_the_same_and_stands_on_the_page(tmp_path: Path, language: str) -> None:
    path = bundle(tmp_path, language)
    told = make_report.run(path, tmp_path / "r.html", tmp_path / "tables").figures["completeness"]
    with (tmp_path / "tables" / "completeness.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(one["contributor"], one["language"], int(one["open"])) for one in rows] == [
        (one["contributor"], one["language"], one["open"]) for one in told
    ]
    assert rows[0]["missing answers"] == ""
    for one in told:
        assert one["answered"] + one["reported"] + one["partial"] + one["open"] == one["items"]
