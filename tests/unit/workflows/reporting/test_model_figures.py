# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Models in a report: their answers count for nobody's majority, and what suggesting does is told with its n."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from annotator_app.model.question import Choice, Option, Scale
from annotator_app.reports.figures import Figures
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures
from annotator_app.workflows.settling.settle_queue import queue
from annotator_app.workflows.standing import bundle_counts
from tests.builders import stores
from tests.builders.settled import bundle_of

LABEL = Choice(id="label", required=True, options=tuple(Option(id=one, text={"en": one}) for one in "xyz"))
STRENGTH = Scale(id="strength", min=1, max=5)


def items(count: int) -> list[dict[str, Any]]:
    return [stores.fields("sentiment", number, "en", 60) for number in range(count)]


def figures(path: Path) -> Figures:
    with bundle_store.open_bundle(path) as bundle:
        return report_figures.count(MergedSet(bundle), SILENT)


def test_a_judge_is_in_no_majority_and_is_held_against_people(tmp_path: Path) -> None:
    people = {
        "Ann": [{"label": "x", "strength": 4}] * 40,
        "Ben": [{"label": "x" if n % 10 else "y", "strength": 2} for n in range(40)],
        "Cy": [{"label": "x", "strength": 3}] * 40,
        "Judge": [{"label": "x" if n < 30 else "z", "strength": 4} for n in range(40)],
    }
    task = stores.task("sentiment", questions=(LABEL, STRENGTH), guidelines=())
    path = bundle_of(tmp_path / "r.bundle", task, items(40), people, judges={"Judge": "M1"})
    found = figures(path)
    assert found.contributors == 3
    assert found.answers == 120
    (alpha,) = (one for one in found.agreement.questions if one.question == "label")
    assert alpha.raters == 3
    by_question = {one.question: one for one in found.models.judges}
    label, strength = by_question["label"], by_question["strength"]
    assert (label.judge, label.language, label.answers) == ("M1", "en", 40)
    assert label.agrees.value == 30 / 40
    # Where Ben says y he meets nobody, and the other two meet a tie, which is left out.
    assert label.people.value == 36 / 40
    assert strength.above is not None
    assert strength.above.value == 1.0
    assert "judges" in json.dumps(found.as_object())
    with bundle_store.open_bundle(path) as bundle:
        merged = MergedSet(bundle)
        assert {row.contributor for row in merged.rows()} == {"Ann", "Ben", "Cy"}
        assert [row.contributor for row in merged.judged()] == ["Judge"] * 40
        assert {one.wanted for one in bundle_counts.item_counts(merged)} == {1}
        # A judge makes no tie and breaks none.
        assert all("tie" not in one.reasons.get("label", ()) for one in queue(merged))
    export_set.run(path, "labels", tmp_path / "labels.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "labels.jsonl").read_bytes().splitlines()]
    assert all(sum(row["votes"].values()) == 3 for row in rows if row["question"] == "label")


def test_what_suggesting_does_is_told_by_items_that_went_out_without(tmp_path: Path) -> None:
    count = 60
    left_out = {number for number in range(count) if number % 3 == 0}
    more = {
        one["id"]: {
            "keep": {
                "suggestion": {
                    "values": {"label": "x"},
                    "left_out": n in left_out,
                    "by": "M1",
                    "score": "0.9",
                }
            }
        }
        for n, one in enumerate(items(count))
    }
    said = [{"label": "y" if n in left_out and n % 2 else "x"} for n in range(count)]
    words = ("before taken", "before changed", "before ignored")
    seen = {
        ("Ann", n): words[n % 3 - 1] if n % 2 else "before taken" for n in range(count) if n not in left_out
    }
    task = stores.task("sentiment", questions=(LABEL,), guidelines=())
    path = bundle_of(tmp_path / "s.bundle", task, items(count), {"Ann": said}, more=more, seen=seen)
    (line,) = figures(path).models.suggestions
    assert (line.by, line.before, line.left_out, line.hidden, line.after) == ("M1", 40, 20, 0, 0)
    assert (line.taken, line.changed) == (30, 10)
    assert (line.same_before.value, line.same_unseen.value) == (1.0, 0.5)
    assert line.pull.value == 0.5
    assert line.pull.low is not None
    assert 0 < line.pull.low < 0.5
