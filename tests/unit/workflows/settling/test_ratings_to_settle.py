# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Ratings are opinions (quality.md 1.5; 7, pitfall 22): they wait where they lie far apart, never for want of a label."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.model.question import Scale
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.settling import settle_queue
from annotator_app.workflows.standing import bundle_counts
from tests.builders import stores
from tests.builders.settled import bundle_of

RATINGS = [
    (1, 2, 3),
    (2, 3, 4),
    (5, 4, 3),
    (3, 3, 4),
    (1, 1, 4),
    (1, 3, 5),
    (4, 4, "cannot_judge"),
    (2, 5, None),
]
APART = {4, 5, 7}


def rated(folder: Path, each: str) -> Path:
    """Each of eight items is rated by three people, once by two of them, once by two who can judge it."""
    question = Scale(id="accuracy", required=True, each=each, cannot_judge=True)  # type: ignore[arg-type]
    made = [
        {
            **stores.fields("rating", number),
            "id": f"i-{number}",
            "responses": [{"id": f"r-{number:06x}", "text": f"Response {number}"}],
        }
        for number in range(len(RATINGS))
    ]
    people = {
        name: [
            None
            if own[place] is None
            else {"accuracy": {f"r-{number:06x}": own[place]} if each == "response" else own[place]}
            for number, own in enumerate(RATINGS)
        ]
        for place, name in enumerate(("Ann", "Ben", "Cy"))
    }
    task = stores.task("rating", questions=(question,), guidelines=())
    return bundle_of(folder / "rated.bundle", task, made, people)


@pytest.mark.parametrize("each", ["response", "item"])
def test_ratings_wait_only_where_they_lie_far_apart(tmp_path: Path, each: str) -> None:
    bundle = rated(tmp_path, each)
    wanted = {f"i-{number}" for number in APART}
    with bundle_store.open_bundle(bundle) as opened:
        merged = MergedSet(opened)
        why = bundle_counts.waiting(merged)
        queued = {one.item: dict(one.reasons) for one in settle_queue.queue(merged)}
    assert why == dict.fromkeys(wanted, frozenset({"ratings_apart"}))
    assert queued == {item: {"accuracy": ("ratings_apart",)} for item in wanted}
    made = make_report.run(bundle, tmp_path / "r.html", tmp_path / "csv").figures
    assert (made["items"]["to_adjudicate"], made["settle"]) == (len(APART), {"ratings_apart": len(APART)})


def test_the_report_makes_no_label_of_ratings(tmp_path: Path) -> None:
    made = make_report.run(rated(tmp_path, "response"), tmp_path / "r.html", tmp_path / "csv")
    (line,) = made.figures["agreement"]["merging"]
    assert line == {
        "question": "accuracy", "language": "en", "method": "mean", "items": len(RATINGS), "accuracy": None,
        "ties": None, "methods_differ": None, "unsure": None, "apart": len(APART),
    }  # fmt: skip
    methods = {one["id"] for one in made.figures["methods"]}
    assert "ratings" in methods
    assert not methods & {"majority", "dawid_skene"}
    table = (tmp_path / "csv" / "merging.csv").read_text(encoding="utf-8").splitlines()
    assert table[1] == "accuracy,en,mean,8,,,,,3"
    assert "Ratings apart" in (tmp_path / "r.html").read_text(encoding="utf-8")
