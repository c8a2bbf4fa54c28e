# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who ticks no tag has said so: it counts in agreement, in labels and in merged rows."""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pytest

from annotator_app.model.question import Choice, Evidence, Is
from annotator_app.quality.agreeing.agreement import agreement
from annotator_app.quality.labels import Labels
from tests.builders.studies import Run
from tests.builders.three_raters import PEOPLE, ThreeRaters

COUNT = 40
PLAN = """
[bundle]
name = "tags"
project = "tags-7k3q"
title = { en = "Tags" }
family = "sentiment"
language = "sw"
[[source]]
path = "rows.jsonl"
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
id = "label"
option = [{ id = "good", text = { en = "Good" } }, { id = "poor", text = { en = "Poor" } }]
[[question]]
id = "tags"
kind = "choice"
text = { en = "What is it about?" }
multiple = true
option = [{ id = "food", text = { en = "Food" } }, { id = "work", text = { en = "Work" } }]
"""


def test_who_ticks_nothing_counts(run: Run, tmp_path: Path) -> None:
    ids = [f"m{n:02}" for n in range(COUNT)]
    rows = [{"id": id_, "text": f"Habari ya mji wa {id_} na soko lake."} for id_ in ids]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    draw = random.Random(5)
    ticked = np.array([[draw.random() < 0.4 for _ in PEOPLE] for _ in ids])
    study = ThreeRaters(run, tmp_path, PLAN)
    results = [
        study.answer(
            name,
            {
                id_: {"label": "good", **({"tags": ["food"]} if ticked[row, column] else {})}
                for row, id_ in enumerate(ids)
            },
        )
        for column, name in enumerate(PEOPLE)
    ]
    (merged,) = run(study.boss, "merge", study.bundle, *results)

    (made,) = run(study.boss, "report", study.bundle, "--out", tmp_path / "r.html")
    by_label = {
        one["label"]: one for one in made["figures"]["agreement"]["questions"] if one["question"] == "tags"
    }
    item, rater = (place.ravel() for place in np.indices(ticked.shape))
    whole = agreement(Labels(item, rater, ticked.ravel().astype(np.int64), COUNT, len(PEOPLE), 2), "nominal")
    assert by_label["food"]["shared"] == COUNT
    assert by_label["food"]["main"]["value"] == pytest.approx(whole.alpha.value, abs=1e-6)
    assert whole.alpha.value < 0.5, "ticked by chance"

    out = tmp_path / "labels.jsonl"
    run(study.boss, "export", study.bundle, "--format", "labels", "--out", out)
    told = {
        row["item"]: row for row in map(json.loads, out.read_text().splitlines()) if row["question"] == "tags"
    }
    for row, id_ in enumerate(ids):
        many = int(ticked[row].sum())
        said = (told[id_]["state"], told[id_]["label"], told[id_]["n"], told[id_]["votes"].get("food", 0))
        assert said == ("label", ["food"] if many > 1 else [], 3, many)
    assert merged["items"]["to_adjudicate"] == 0


def test_only_what_all_were_asked_can_be_left_empty() -> None:
    """Another question decides whether it is asked, "none of these" is there to be chosen: then a blank says nothing."""
    tags = Choice(id="t", multiple=True)
    asked_of_some = Is(question="label", is_=("poor",))
    assert tags.said_in({}) == []
    assert tags.said_in({"t": ["a"]}) == ["a"]
    assert Choice(id="t", multiple=True, none=True).said_in({}) is None
    assert Choice(id="t", multiple=True, required=asked_of_some).said_in({}) is None
    assert Choice(id="t", multiple=True, required=True).said_in({}) is None, (
        "asked otherwise when it was left empty"
    )
    assert Choice(id="t").said_in({}) is None
    assert Evidence(id="t", required=asked_of_some).said_in({}) is None
    each = Choice(id="t", multiple=True, each="response")
    assert each.said_in({"t": {"r-2": ["a"]}}, ["r-1", "r-2"]) == {"r-1": [], "r-2": ["a"]}
