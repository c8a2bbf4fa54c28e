# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A report says of each person how their scores go with those of the others on the same items, by language."""

from __future__ import annotations

import csv
import random
import statistics
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.builders import reported
from tests.builders.studies import Run

TEXTS = {"ar": "اجتمعت اللجنة مرتين في الربيع الماضي", "th": "คณะกรรมการประชุมกันสองครั้ง"}
PEOPLE = ("Ann", "Ben", "Cem", "Dan")
ITEMS = 40


def scores() -> dict[str, dict[str, int]]:
    """Three follow the item, and Dan throws dice; of the Thai items Cem has nine only."""
    drawn = random.Random(5)
    found: dict[str, dict[str, int]] = {name: {} for name in PEOPLE}
    for tag, number in product(TEXTS, range(ITEMS)):
        good = drawn.randrange(1, 6)
        for name in PEOPLE:
            near = min(5, max(1, good + drawn.choice((-1, 0, 0, 1))))
            if (tag, name) != ("th", "Cem") or number < 9:
                found[name][f"{tag}-{number:02d}"] = drawn.randrange(1, 6) if name == "Dan" else near
    return found


def expected(said: dict[str, dict[str, int]], name: str, tag: str) -> float:
    own = [one for one in said[name] if one[:2] == tag]
    others = [
        statistics.fmean(said[other][one] for other in PEOPLE if other != name and one in said[other])
        for one in own
    ]
    return statistics.correlation([said[name][one] for one in own], others)


def test_scores_of_each_person_with_those_of_the_others(run: Run, tmp_path: Path) -> None:
    said = scores()
    question = {"kind": "scale", "level": "ordinal", "min": 1, "max": 5, "id": "quality", "required": True}
    task: dict[str, Any] = {
        "family": "summary", "title": {"en": "Summaries"}, "language": "mul", "languages": list(TEXTS),
        "questions": [question], "guidelines": [],
    }  # fmt: skip
    items = [
        {"id": f"{tag}-{number:02d}", "summary": {"text": f"{text} {number}"}, "language": tag}
        for tag, text in TEXTS.items()
        for number in range(ITEMS)
    ]
    answers = {name: {one: {"quality": score} for one, score in own.items()} for name, own in said.items()}
    bundle = reported.make(tmp_path / "a.bundle", task, items, answers)
    page, tables = tmp_path / "report.html", tmp_path / "tables"
    (made,) = run(tmp_path / "home", "report", bundle, "--out", page, "--csv", tables)
    found = {
        (one["name"], one["language"]): one["related"] for one in made["figures"]["people"]["contributors"]
    }
    assert set(found) == {(name, tag) for name in PEOPLE for tag in TEXTS}
    for (name, tag), one in found.items():
        if (name, tag) == ("Cem", "th"):
            assert one["value"] is None
            assert one["why"] == "Cannot be computed: too few items (9, at least 10)."
            continue
        assert one["value"] == pytest.approx(expected(said, name, tag))
        assert one["n"] == ITEMS
    assert abs(found["Dan", "ar"]["value"]) < 0.4 < 0.6 < found["Ann", "ar"]["value"]
    with (tables / "contributors.csv").open(encoding="utf-8", newline="") as file:
        rows = {(row["contributor"], row["language"]): row for row in csv.DictReader(file)}
    assert (rows["Cem", "th"]["correlation with the others"], rows["Cem", "th"]["scores compared"]) == (
        "Cannot be computed: too few items (9, at least 10).",
        "9",
    )
    told = f"{found['Ann', 'ar']['value']:.3f}"
    assert rows["Ann", "ar"]["correlation with the others"].startswith(told)
    assert told in page.read_text(encoding="utf-8")


def test_nothing_is_said_where_nothing_is_scored(run: Run, tmp_path: Path) -> None:
    bundle = reported.sentiment(tmp_path / "a.bundle")
    tables = tmp_path / "tables"
    (made,) = run(tmp_path / "home", "report", bundle, "--out", tmp_path / "r.html", "--csv", tables)
    assert {one["related"] for one in made["figures"]["people"]["contributors"]} == {None}
    head = (tables / "contributors.csv").read_text(encoding="utf-8").splitlines()[0]
    assert "correlation" not in head
