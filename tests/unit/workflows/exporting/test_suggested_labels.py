# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Of two ways of merging the better one suggests a label, told with how likely it is (quality.md 1.4)."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from pathlib import Path
from statistics import fmean
from typing import Any

import duckdb
import pytest

from annotator_app.model.question import Choice, Comparison, Option
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.merged_set.heard_items import heard_items
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.merging_figures import aggregated
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures
from annotator_app.workflows.settling import adjudicate, to_settle
from tests.builders import reported, stores
from tests.builders.settled import bundle_of

OPTIONS = ("positive", "neutral", "negative")
COUNT = 60


def item(number: int) -> str:
    return f"i-{number:03}"


def right(number: int) -> str:
    return OPTIONS[number % 3]


OUTVOTED = (0, 24, 48)


def said(name: str, number: int) -> str:
    """Ann is always right; Ben errs in every third item, Cy in every fourth, and in three they outvote her."""
    ben = number % 3 == 0 and (number % 12 > 0 or number in OUTVOTED)
    return right(number + {"Ann": False, "Ben": ben, "Cy": number % 4 == 0}[name])


def choosing(
    path: Path, people: tuple[str, ...] = ("Ann", "Ben", "Cy"), gold: Mapping[str, str] | None = None
) -> Path:
    question = Choice(id="label", options=tuple(Option(id=one, text={"en": one}) for one in OPTIONS))
    return bundle_of(
        path,
        stores.task("sentiment", questions=(question,), guidelines=()),
        [{**stores.fields("sentiment", number), "id": item(number)} for number in range(COUNT)],
        {name: [{"label": said(name, number)} for number in range(COUNT)] for name in people},
        more={one: {"gold": {"label": label}} for one, label in (gold or {}).items()},
    )


def labels(bundle: Path) -> list[dict[str, Any]]:
    out = bundle.with_suffix(".labels")
    export_set.run(bundle, "labels", out, force=True)
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def published(bundle: Path) -> list[dict[str, Any]]:
    out = bundle.with_suffix(".set")
    export_set.run(bundle, "dataset", out, force=True)
    return [
        json.loads(line) for line in (out / "labels/unsplit.jsonl").read_text(encoding="utf-8").splitlines()
    ]


def merging(bundle: Path) -> Any:
    with bundle_store.open_bundle(bundle) as opened:
        (line,) = report_figures.count(MergedSet(opened), SILENT).agreement.merging
    return line


def test_three_answers_suggest_what_dawid_and_skene_say(tmp_path: Path) -> None:
    bundle = choosing(tmp_path / "b.bundle")
    rows = labels(bundle)
    assert {one["suggested_by"] for one in rows} == {"dawid-skene"}
    assert [one["suggested"] for one in rows] == [right(number) for number in range(COUNT)]
    assert [number for number, one in enumerate(rows) if one["label"] != one["suggested"]] == [*OUTVOTED]
    assert {one["aggregation"] for one in rows} == {"majority"}, "the label itself stays that of most people"
    assert merging(bundle).accuracy == pytest.approx(fmean(one["posterior"] for one in rows), abs=1e-4)


def test_the_data_set_says_the_same(tmp_path: Path) -> None:
    bundle = choosing(tmp_path / "b.bundle")
    names = ("label", "suggested", "suggested_by", "posterior")
    assert [[one[name] for name in names] for one in published(bundle)] == [
        [one[name] for name in names] for one in labels(bundle)
    ]


def test_two_answers_suggest_the_majority_and_its_accuracy(tmp_path: Path) -> None:
    bundle = choosing(tmp_path / "b.bundle", ("Ann", "Ben"))
    rows = labels(bundle)
    assert {one["suggested_by"] for one in rows} == {"majority"}
    assert all(one["suggested"] == one["label"] for one in rows)
    tied = [one for one in rows if one["state"] == "tie"]
    assert len(tied) == 18
    assert {(one["suggested"], one["posterior"]) for one in tied} == {(None, None)}
    likely = [one["posterior"] for one in rows if one["state"] == "label"]
    assert merging(bundle).accuracy == pytest.approx(fmean(likely), abs=1e-4)


def test_no_row_tells_a_hidden_right_answer(tmp_path: Path) -> None:
    """The gold of one item says what nobody else says: it teaches, and is not suggested."""
    odd = right(1 + 2)
    assert odd not in {said(name, 1) for name in ("Ann", "Ben", "Cy")}
    bundle = choosing(tmp_path / "b.bundle", gold={item(1): odd, item(0): right(0)})
    own = {one["item"]: one for one in labels(bundle)}
    assert (own[item(1)]["gold"], own[item(1)]["suggested"]) == (odd, right(1))
    assert own[item(1)]["posterior"] < 1
    assert own[item(0)]["suggested"] == right(0)
    assert "gold" not in published(bundle)[0]
    assert merging(bundle).accuracy == pytest.approx(
        fmean(one["posterior"] for one in own.values()), abs=1e-4
    )


def test_the_queue_says_what_both_ways_come_to(tmp_path: Path) -> None:
    bundle, out = choosing(tmp_path / "b.bundle"), tmp_path / "queue.jsonl"
    adjudicate.write_queue(bundle, out)
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    outvoted = {one["item"]: one["methods"]["label"] for one in lines if "methods_differ" in one["causes"]}
    assert set(outvoted) == set(map(item, OUTVOTED))
    first = outvoted[item(0)]
    assert (first["majority"], first["dawid-skene"]) == (right(1), right(0))
    assert first["suggested"] == "dawid-skene"
    (row,) = (one for one in labels(bundle) if one["item"] == item(0))
    assert float(first["posterior"]) == row["posterior"]
    # A file that nobody filled in settles nothing.
    assert adjudicate.read_settled(bundle, out).left == len(lines)


def test_what_is_suggested_of_models_is_said_of_responses(tmp_path: Path) -> None:
    """The response of the better model stands first in one item and second in the next."""
    question = Comparison(id="better", equal=True)
    made, models = [], {}
    for number in range(COUNT):
        ids = [f"r-{number:05x}{place}" for place in (0, 1)]
        responses = [{"id": one, "text": f"Text {one}"} for one in ids]
        made.append({**stores.fields("comparison", number), "id": item(number), "responses": responses})
        models[item(number)] = dict(zip(ids, ("mA", "mB") if number % 2 else ("mB", "mA"), strict=True))

    def chosen(name: str, number: int) -> str:
        model = "mB" if name != "Ann" and number % 10 == 0 else "mA"
        return next(one for one, own in models[item(number)].items() if own == model)

    bundle = bundle_of(
        tmp_path / "b.bundle",
        stores.task("comparison", questions=(question,), guidelines=()),
        made,
        {
            name: [{"better": chosen(name, number)} for number in range(COUNT)]
            for name in ("Ann", "Ben", "Cy")
        },
        more={one: {"models": own} for one, own in models.items()},
    )
    rows = labels(bundle)
    assert {models[one["item"]][one["suggested"]] for one in rows if one["suggested"]} <= {"mA", "mB"}
    assert [models[one["item"]][one["suggested"]] for one in rows][1:10] == ["mA"] * 9
    out = tmp_path / "queue.jsonl"
    adjudicate.write_queue(bundle, out)
    for line in out.read_text(encoding="utf-8").splitlines():
        own = json.loads(line)
        told = own["methods"]["better"]
        assert {told["majority"], told["dawid-skene"]} <= set(models[own["item"]])
        assert not {"mA", "mB"} & set(map(str, told.values())), "whose responses they are stays in the bundle"


def test_responses_without_models_are_merged_by_their_places(tmp_path: Path) -> None:
    """As options of one scale they would be two for each item: 2,000 items once took 570 MB to merge."""
    count = 200
    made = [
        {
            **stores.fields("comparison", number),
            "id": item(number),
            "responses": [
                {"id": f"r-{number:05x}{place}", "text": f"Text {number} {place}"} for place in (0, 1)
            ],
        }
        for number in range(count)
    ]
    errs = {"Ann": 0, "Ben": 3, "Cy": 4}
    people = {
        name: [
            {"better": f"r-{number:05x}{int(step > 0 and number % step == 0)}" if number % 9 else "equal"}
            for number in range(count)
        ]
        for name, step in errs.items()
    }
    task = stores.task("comparison", questions=(Comparison(id="better", equal=True),), guidelines=())
    bundle = bundle_of(tmp_path / "b.bundle", task, made, people)
    rows = labels(bundle)
    assert {one["suggested_by"] for one in rows} == {"dawid-skene"}
    split = [number for number in range(count) if number % 9 and (number % 3 == 0) != (number % 4 == 0)]
    assert {rows[number]["suggested"] for number in range(0, count, 9)} == {"equal"}
    assert all(rows[number]["suggested"] == f"r-{number:05x}0" for number in split)
    with bundle_store.open_bundle(bundle) as opened:
        merged = MergedSet(opened)
        reading = to_settle.Reading(merged)
        for one in heard_items(merged):
            reading.take(one)
    (own,) = reading.columns.found.values()
    assert aggregated(own).merged.confusion.shape == (3, 4, 4), "two places, equally good, all bad"


def merged_as(bundle: Path, name: str) -> Path:
    out = bundle.with_suffix(f".{name}")
    export_set.run(bundle, name, out, merge=True)
    return out


def test_merged_rows_of_every_form_carry_what_labels_suggest(tmp_path: Path) -> None:
    bundle = choosing(tmp_path / "b.bundle", gold={item(1): right(1)})
    expected = {
        one["item"]: (one["suggested"], one["suggested_by"], one["posterior"]) for one in labels(bundle)
    }
    assert {by for _, by, _ in expected.values()} == {"dawid-skene"}
    lines = [json.loads(line) for line in merged_as(bundle, "jsonl").read_bytes().splitlines()]
    told = {one["item"]: tuple(one["suggested"]["label"].values()) for one in lines}
    # Where three said three things there is no merged answer, and so no row.
    assert 0 < len(told) <= len(expected)
    assert told == {name: expected[name] for name in told}
    with merged_as(bundle, "csv").open(encoding="utf-8", newline="") as file:
        cells = {row["item"]: row for row in csv.DictReader(file)}
    names = ("suggested.label", "suggested.label.by", "suggested.label.posterior")
    assert {name: tuple(row[column] for column in names) for name, row in cells.items()} == {
        name: (label, by, f"{likely:.4f}") for name, (label, by, likely) in told.items()
    }
    for task in json.loads(merged_as(bundle, "label_studio").read_bytes()):
        label, by, likely = told[task["data"]["item"]]
        (prediction,) = task["predictions"]
        assert (prediction["model_version"], prediction["score"]) == (by, likely)
        assert [one["value"] for one in prediction["result"]] == [{"choices": [label]}]
    for record in json.loads(merged_as(bundle, "argilla").read_bytes()):
        label, by, likely = told[record["id"]]
        assert record["suggestions"] == {"label": {"value": label, "score": likely, "agent": by}}
    columns = "item, suggested_label, suggested_label_by, suggested_label_posterior"
    found = duckdb.sql(f"SELECT {columns} FROM read_parquet('{merged_as(bundle, 'parquet')}')").fetchall()
    assert {name: tuple(rest) for name, *rest in found} == told
    # Rows of single people have none of it.
    export_set.run(bundle, "jsonl", tmp_path / "alone")
    assert b'"suggested"' not in (tmp_path / "alone").read_bytes()


def test_the_better_response_is_suggested_by_its_id(tmp_path: Path) -> None:
    bundle = reported.compared(tmp_path / "c.bundle", prompts=40)
    expected = {
        one["item"]: (one["suggested"], one["posterior"])
        for one in labels(bundle)
        if one["question"] == "best" and one["suggested"]
    }
    lines = [json.loads(line) for line in merged_as(bundle, "jsonl").read_bytes().splitlines()]
    told = {
        one["item"]: (one["suggested"]["best"]["label"], one["suggested"]["best"]["posterior"])
        for one in lines
        if "suggested" in one
    }
    assert told == {name: expected[name] for name in told}
    assert any(label.startswith("r-") for label, _ in told.values())
    assert all(set(one["suggested"]) == {"best"} for one in lines if "suggested" in one), "scores have a mean"
