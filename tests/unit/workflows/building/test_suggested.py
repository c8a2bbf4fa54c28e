# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A predictions file becomes suggestions: alias and score stay at home, a seeded share goes out without."""

from __future__ import annotations

import json
from pathlib import Path

from annotator_app.model.pack import task_to_json
from annotator_app.workflows.building.plans.plan_items import prepare
from tests.builders.plans import LABEL, codes, made, plan_text, write

ITEMS = "".join(f"a-{n},The bread is good {n}\n" for n in range(200))
PREDICTED = "".join(f"a-{n},{('positive', 'negative')[n % 2]},0.{n % 90 + 10}\n" for n in range(200))
FIELDS = 'id = "id"\ntext = "text"\nsuggestion = { label = "label" }\n'
MORE = """
[[source]]
path = "predictions.csv"
join = "id"

[suggestions]
by = "M1"
score = "score"
show = "before"
left_out = 0.3
"""


def plan(folder: Path, more: str = MORE, fields: str = FIELDS) -> Path:
    text = plan_text("sentiment", fields, more=LABEL + more)
    files = {"items.csv": "id,text\n" + ITEMS, "predictions.csv": "id,label,score\n" + PREDICTED}
    return write(folder, text, files)


def test_a_predictions_file_becomes_suggestions_and_a_share_goes_out_without(tmp_path: Path) -> None:
    prepared = made(plan(tmp_path / "one"))
    assert task_to_json(prepared.task)["suggestions"] == "before"
    with_one = [one.item for one in prepared.made if b'"suggestion"' in one.item.line]
    without = [one.item for one in prepared.made if b'"suggestion"' not in one.item.line]
    assert 40 <= len(without) <= 80
    assert [one.id for one in without] == [
        one.item.id for one in made(plan(tmp_path / "two")).made if b'"suggestion"' not in one.item.line
    ]
    for item in (*with_one, *without):
        number = int(item.id.removeprefix("a-"))
        kept = item.keep["suggestion"]
        assert kept == {
            "values": {"label": ("positive", "negative")[number % 2]},
            "left_out": item in without,
            "by": "M1",
            "score": f"0.{number % 90 + 10}",
        }
        assert b"M1" not in item.line
        assert b"score" not in item.line
    assert json.loads(with_one[0].line)["suggestion"] == with_one[0].keep["suggestion"]["values"]


def test_what_does_not_fit_together_is_told(tmp_path: Path) -> None:
    keeping = plan(tmp_path / "keep", fields=FIELDS + 'keep = { suggestion = "score" }\n')
    assert "reserved_name" in codes(prepare(keeping)[1], "error")
    no_column = plan(tmp_path / "none", fields='id = "id"\ntext = "text"\n')
    assert "nothing_suggested" in codes(prepare(no_column)[1], "warning")


def test_scores_that_are_no_share_are_told_with_their_place(tmp_path: Path) -> None:
    """The score is told nowhere again, so that only lint can say that its column is another one."""
    bad = ["high", "NaN", "-0.1", "1.01", "87", "inf", "0,5", "1e999"]
    good = ["0", "1", "0.5", "1.0", "", "5e-3", " 0.25 "]
    path = plan(tmp_path, more=MORE.replace("left_out = 0.3\n", ""))
    rows = "".join(f'a-{n},positive,"{one}"\n' for n, one in enumerate((*bad, *good)))
    (tmp_path / "predictions.csv").write_text("id,label,score\n" + rows, encoding="utf-8")
    prepared, problems = prepare(path)
    told = [one for one in problems if one.code == "bad_score"]
    assert [one.params["score"] for one in told] == bad
    assert {(one.severity, one.column) for one in told} == {("warning", "score")}
    assert prepared is not None, "a score stays with the coordinator: it stops no build"
    assert prepared.made[0].item.keep["suggestion"]["score"] == "high"


def test_unsaid_suggestions_are_hidden_and_all_travel(tmp_path: Path) -> None:
    unsaid = made(plan(tmp_path, more=MORE.partition("[suggestions]")[0]))
    assert "suggestions" not in task_to_json(unsaid.task)
    assert all(b'"suggestion"' in one.item.line for one in unsaid.made)
