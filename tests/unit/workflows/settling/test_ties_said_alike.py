# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is a tie is one everywhere: in labels, in the table of merging, and in what waits; nothing else is one anywhere."""

from __future__ import annotations

import csv
import random
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
import pytest

from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Named, Option
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.standing import bundle_counts
from tests.builders import stores
from tests.builders.settled import bundle_of

COUNT = 40
NAMES = ("x", "y", "z")
OPTIONS = tuple(Option(id=one, text={"en": one}) for one in NAMES)
LABELS = tuple(Named(id=one, text={"en": one}) for one in NAMES)


def ids(number: int) -> list[str]:
    return [f"r-{number:05x}{place}" for place in "abc"]


def mark(drawn: random.Random, **more: Any) -> dict[str, Any]:
    return {"block": "text", **drawn.choice(({"start": 0, "end": 5}, {"start": 6, "end": 9})), **more}


def marks(drawn: random.Random, kind: str) -> list[dict[str, Any]]:
    more = {"slots": {"label": drawn.choice("xy")}, "faults": {"label": "x", "severity": "minor"}}
    return [mark(drawn, **more.get(kind, {}))] if drawn.random() < 0.7 else []


def tags(drawn: random.Random) -> list[str]:
    return [one for one in NAMES if drawn.random() < 0.4]


ASKED: Mapping[str, AnyQuestion] = {
    "label": Choice(id="label", options=OPTIONS),
    "ordered": Choice(id="ordered", options=OPTIONS, level="ordinal"),
    "tags": Choice(id="tags", options=OPTIONS, multiple=True),
    "tags-of-each": Choice(id="tags", options=OPTIONS, multiple=True, each="response"),
    "rank": Comparison(id="rank", form="rank"),
    "evidence": Evidence(id="evidence", blocks=("text",), required=True),
    "slots": Evidence(id="slots", blocks=("text",), labels=LABELS),
    "added": Evidence(id="added", blocks=("text",)),
    "faults": Evidence(id="faults", blocks=("text",), labels=LABELS, severities=(Named(id="minor", text={"en": "m"}),)),
}  # fmt: skip
WAIT_FOR_NOBODY = ("added", "faults")


def said(name: str, number: int, drawn: random.Random) -> Any:
    if name in ("label", "ordered"):
        return drawn.choice(NAMES)
    if name == "tags":
        return tags(drawn)
    if name == "tags-of-each":
        return {one: tags(drawn) for one in ids(number)}
    if name == "rank":
        order = ids(number)
        drawn.shuffle(order)
        return drawn.choice(([[one] for one in order], [order[:2], order[2:]]))
    return marks(drawn, name) or ([mark(drawn)] if name == "evidence" else [])


def made(folder: Path, name: str, *, gold: bool = False) -> Path:
    drawn = random.Random(4)
    question = ASKED[name]
    items = [
        {
            **stores.fields("sentiment", number),
            "id": f"i-{number:02d}",
            "responses": [{"id": one, "text": f"Response {one}"} for one in ids(number)],
        }
        for number in range(COUNT)
    ]
    people = {
        who: [{question.id: said(name, number, drawn)} for number in range(COUNT)] for who in ("Ann", "Ben")
    }
    known = {f"i-{number:02d}": {"gold": {question.id: "z"}} for number in range(0, COUNT, 3)} if gold else {}
    task = stores.task("sentiment", questions=(question,), guidelines=())
    return bundle_of(folder / "b.bundle", task, items, people, more=known)


def rows(bundle: Path, format_name: str, **more: Any) -> list[dict[str, Any]]:
    out = bundle.with_suffix(f".{format_name}{len(more)}")
    export_set.run(bundle, format_name, out, **more)
    return [orjson.loads(line) for line in out.read_bytes().splitlines()]


@pytest.mark.parametrize("name", ASKED)
def test_labels_table_and_queue_know_the_same_ties(tmp_path: Path, name: str) -> None:
    bundle = made(tmp_path, name)
    labels = rows(bundle, "labels")
    ties = [one for one in labels if one["state"] == "tie"]
    with bundle_store.open_bundle(bundle) as opened:
        why = bundle_counts.waiting(MergedSet(opened))
    assert {item for item, reasons in why.items() if "tie" in reasons} == {one["item"] for one in ties}
    found = make_report.run(bundle, tmp_path / "r.html", tmp_path / "tables").figures
    merging = found["agreement"]["merging"]
    with (tmp_path / "tables" / "merging.csv").open(encoding="utf-8", newline="") as file:
        assert [(row["suggested method"], row["evenly divided"]) for row in csv.DictReader(file)] == [
            (one["method"], "" if one["ties"] is None else str(one["ties"])) for one in merging
        ]
    (line,) = merging
    assert line["items"] == len(labels)
    if name in WAIT_FOR_NOBODY:
        assert (ties, line["ties"], why) == ([], None, {})
        return
    assert 0 < len(ties) < len(labels)
    assert line["ties"] == len(ties)


def test_marks_that_people_may_add_are_those_of_most(tmp_path: Path) -> None:
    """Two people: what one alone marked is in the votes; what both marked is in the label; apart, there is none."""
    bundle = made(tmp_path, "faults")
    divided, apart = 0, set()
    for row in rows(bundle, "labels"):
        both = [one for one, count in row["votes"].items() if count == 2]
        if row["state"] == "none":
            assert (row["label"], both, sum(row["votes"].values())) == (None, [], 2)
            apart.add(row["item"])
            continue
        assert len(row["label"]) == len(both)
        assert row["state"] == "label"
        divided += len(row["votes"]) > len(both)
    assert divided > COUNT / 4
    assert apart
    merged = {one["item"]: one["answers"] for one in rows(bundle, "jsonl", merge=True)}
    assert {item for item in merged if "faults" not in merged[item]} | (apart - set(merged)) == apart


def test_what_is_known_is_the_label_whatever_people_say(tmp_path: Path) -> None:
    bundle = made(tmp_path, "label", gold=True)
    labels = {one["item"]: one for one in rows(bundle, "labels")}
    known = {item: one for item, one in labels.items() if one["gold"]}
    even = {item for item, one in known.items() if len(one["votes"]) == 2}
    assert len(even) > 3
    assert any(list(one["votes"]) not in (["z"], []) and len(one["votes"]) == 1 for one in known.values())
    told = {(one["state"], one["label"], one["aggregation"]) for one in known.values()}
    assert told == {("known", "z", "known")}
    for one in known.values():
        assert one["agreement"] == one["votes"].get("z", 0) / 2
    with bundle_store.open_bundle(bundle) as opened:
        waiting = bundle_counts.waiting(MergedSet(opened))
    ties = {item for item, one in labels.items() if one["state"] == "tie"}
    assert {item for item, why in waiting.items() if "tie" in why} == ties
    assert not even & ties
    merged = {one["item"]: one["answers"]["label"] for one in rows(bundle, "jsonl", merge=True)}
    assert {item: merged.get(item) for item in labels} == {item: one["label"] for item, one in labels.items()}
    # Who must not see right answers sees votes alone.
    hidden = {one["item"]: one["state"] for one in rows(bundle, "labels", pseudonyms=True)}
    assert Counter(hidden.values())["tie"] == len(even | ties)
    assert "known" not in hidden.values()
