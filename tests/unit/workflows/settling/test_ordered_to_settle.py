# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Ordered labels come to their median (quality.md 1.2): what waits has no middle, and queue, page and labels agree."""

from __future__ import annotations

import re
from pathlib import Path

import orjson
import pytest

from annotator_app.model.question import Choice, Option
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.settling import settle_queue
from annotator_app.workflows.standing import bundle_counts
from tests.builders import stores
from tests.builders.settled import bundle_of

SAID = [
    ("m2", "z", "p2"),
    ("m1", "p1", "p2"),
    ("m1", "p1", None),
    ("z", "z", "p2"),
    ("none", "none", "p2"),
    ("none", "p1", "p2"),
    ("none", "p1", "p1"),
    ("m2", None, None),
]
LABELS = ["z", "p1", None, "z", "none", None, "p1", "m2"]
WAIT = {"i-2", "i-5"}
NAMES = ("m2", "m1", "z", "p1", "p2")


def labelled(folder: Path, each: str, times: int = 1) -> Path:
    """Eight items, each labelled by up to three people, once for its one response where `each` is of responses."""
    options = tuple(Option(id=name, text={"en": name}) for name in NAMES)
    question = Choice(id="tone", options=options, level="ordinal", none=True, required=True, each=each)  # type: ignore[arg-type]
    made = [
        {
            **stores.fields("rating", number),
            "id": f"i-{number}",
            "responses": [{"id": f"r-{number:06x}", "text": f"Response {number}"}],
        }
        for number in range(times * len(SAID))
    ]
    people = {
        name: [
            None
            if own[place] is None
            else {"tone": {f"r-{number:06x}": own[place]} if each == "response" else own[place]}
            for number, own in enumerate(times * SAID)
        ]
        for place, name in enumerate(("Ann", "Ben", "Cy"))
    }
    task = stores.task("rating", questions=(question,), guidelines=())
    return bundle_of(folder / "tones.bundle", task, made, people)


@pytest.mark.parametrize("each", ["response", "item"])
def test_what_has_a_middle_has_a_label_and_waits_for_nobody(tmp_path: Path, each: str) -> None:
    bundle = labelled(tmp_path, each)
    with bundle_store.open_bundle(bundle) as opened:
        merged = MergedSet(opened)
        why = bundle_counts.waiting(merged)
        queued = {one.item: dict(one.reasons) for one in settle_queue.queue(merged)}
    assert why == dict.fromkeys(WAIT, frozenset({"tie"}))
    assert queued == {item: {"tone": ("tie",)} for item in WAIT}
    figures = make_report.run(bundle, tmp_path / "r.html").figures
    assert (figures["items"]["to_adjudicate"], figures["settle"]) == (len(WAIT), {"tie": len(WAIT)})
    (line,) = figures["agreement"]["merging"]
    assert line == {
        "question": "tone", "language": "en", "method": "median", "items": len(SAID), "accuracy": None,
        "ties": len(WAIT), "methods_differ": None, "unsure": None, "apart": None,
    }  # fmt: skip
    methods = {one["id"] for one in figures["methods"]}
    assert "median" in methods
    assert not methods & {"majority", "dawid_skene"}
    export_set.run(bundle, "labels", tmp_path / "labels.jsonl")
    rows = [orjson.loads(row) for row in (tmp_path / "labels.jsonl").read_bytes().splitlines()]
    assert [(row["label"], row["aggregation"]) for row in rows] == [(label, "median") for label in LABELS]
    assert {row["item"] for row in rows if row["state"] == "tie"} == WAIT
    assert rows[0]["agreement"] == pytest.approx(1 / 3, abs=1e-4)


def test_the_card_says_of_how_many_items_each_figure_is(tmp_path: Path) -> None:
    """Alpha is that of the points; whether there is one at all is in the raw agreement alone."""
    bundle = labelled(tmp_path, "item", times=5)
    (told,) = make_report.run(bundle, tmp_path / "r.html").figures["agreement"]["questions"]
    assert told["shared"] == 30
    export_set.run(bundle, "dataset", tmp_path / "out")
    (line,) = [
        one
        for one in (tmp_path / "out" / "README.md").read_text(encoding="utf-8").splitlines()
        if "alpha" in one
    ]
    assert f"alpha {told['main']['value']:.3f} (about" in line
    assert re.search(r"raw agreement 0\.\d+ \(about [^)]*\) of 35 items, Gwet AC2 [^,]*\), ", line)
    assert line.endswith("(30 items with two answers and more, 3 people)")
