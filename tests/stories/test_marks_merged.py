# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What several people marked comes to the marks that most of them made exactly so; else people settle it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.builders.studies import Run
from tests.builders.three_raters import PEOPLE, ThreeRaters

# Letters beyond the basic plane and signs on letters: places are code points.
TEXTS = ("𐍈 вылет из Алма-Аты в понедельник вечером", "احجز لي طاولة غدًا في القاهرة", "मुझे कल दिल्ली जाना है")
SLOTS = """
[bundle]
name = "marks"
project = "marks-7k3q"
title = { en = "Marks" }
family = "intent"
language = "mul"
[[source]]
path = "texts.jsonl"
licence = "CC0 1.0"
origin = "Test"
credit = "Test"
[fields]
id = "id"
text = "text"
[plan]
answers_per_item = 3
gold = { share = 0, at_least = 0 }
[[question]]
id = "intent"
option = [{ id = "book", text = { en = "Book" } }, { id = "ask", text = { en = "Ask" } }]
[[question]]
id = "slots"
label = [{ id = "place", text = { en = "Place" } }, { id = "time", text = { en = "Time" } }]
"""
Marks = list[dict[str, Any]]


def mark(text: int, start: int, end: int, label: str) -> dict[str, Any]:
    assert end <= len(TEXTS[text])
    return {"block": "text", "start": start, "end": end, "label": label}


CITY, CITY_WIDE, DAY = mark(0, 11, 19, "place"), mark(0, 8, 19, "place"), mark(0, 22, 33, "time")
CITY_AS_TIME = mark(0, 11, 19, "time")


@pytest.mark.parametrize(
    ("said", "label", "waits"),
    [
        (([CITY, DAY], [DAY, CITY], [CITY]), [CITY, DAY], False),
        (([CITY, DAY], [CITY], [CITY_WIDE]), [CITY], False),
        (([CITY], [CITY_WIDE], [DAY]), None, True),
        (([CITY], [CITY_AS_TIME], []), None, True),
        (([CITY, CITY_WIDE], [CITY, CITY_WIDE], []), [CITY_WIDE], False),
        (([CITY], [], []), [], False),
    ],
    ids=["all", "most", "divided", "labels-divided", "longest", "nothing"],
)
def test_the_marks_that_most_people_made_are_the_label(
    run: Run, tmp_path: Path, said: Sequence[Marks], label: Marks | None, waits: bool
) -> None:
    rows = "".join(json.dumps({"id": f"t{n}", "text": text}) + "\n" for n, text in enumerate(TEXTS))
    (tmp_path / "texts.jsonl").write_text(rows, encoding="utf-8")
    study = ThreeRaters(run, tmp_path, SLOTS)
    results = []
    for name, marks in zip(PEOPLE, said, strict=True):
        answers: dict[str, Mapping[str, Any]] = {
            f"t{n}": {"intent": "book", "slots": marks if n == 0 else []} for n in range(len(TEXTS))
        }
        results.append(study.answer(name, dict(answers)))
    (merged,) = run(study.boss, "merge", study.bundle, *results)
    assert merged["items"]["to_adjudicate"] == int(waits)

    row = exported(run, study, "labels")["t0", "slots"]
    assert (row["state"], row["label"], row["n"]) == ("tie" if waits else "label", label, 3)
    assert sum(row["votes"].values()) == sum(map(len, said))
    told = exported(run, study, "jsonl", "--merged")["t0", ""]
    assert told["answers"].get("slots") == label

    if waits:
        queue = tmp_path / "queue.jsonl"
        run(study.boss, "adjudicate", study.bundle, "--export", queue)
        (line,) = map(json.loads, queue.read_text(encoding="utf-8").splitlines())
        assert (line["item"], line["causes"]) == ("t0", ["tie"])
        settled = {**line, "settled": {"intent": "book", "slots": [CITY]}, "cause": "slip"}
        queue.write_text(json.dumps(settled) + "\n", encoding="utf-8")
        run(study.boss, "adjudicate", study.bundle, "--import", queue)
        row = exported(run, study, "labels")["t0", "slots"]
        assert (row["state"], row["label"]) == ("adjudicated", [CITY])


def exported(run: Run, study: ThreeRaters, name: str, *more: str) -> dict[tuple[str, str], dict[str, Any]]:
    out = study.folder / f"out.{name}"
    run(study.boss, "export", study.bundle, "--format", name, "--out", out, "--force", *more)
    rows = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    return {(row["item"], row.get("question", "")): row for row in rows}
