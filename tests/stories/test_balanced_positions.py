# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""PandaLM's 999 comparisons for three people: positions counted in the packs, and in what came back and was reported.

Verdicts are those of the published file (tests/data/quality/README.md); the models are given to its numbers in turn.
"""

from __future__ import annotations

import csv
import json
import zipfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.item import Item
from annotator_app.model.pack import Task, task_from
from annotator_app.model.positions import in_order
from annotator_app.packs.keys import make_key
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.labelling.label_shown import responses
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.reviewing import rework
from annotator_app.workflows.signing import identity, trust
from tests.builders.plans import coordinator, passphrase

DATA = Path(__file__).parent.parent / "data" / "quality" / "pandalm.csv"
MODELS = ("bloom-7b", "cerebras-gpt-6.7B", "llama-7b", "opt-7b", "pythia-6.9b")
PAIRS = list(combinations(MODELS, 2))
PEOPLE = ("Rater 1", "Rater 2", "Rater 3")
PLAN = """
[bundle]
name = "pairs"
project = "pairs-7k3q"
title = {{ en = "Pairs" }}
family = "comparison"
language = "en"
seed = "{seed}"
[[source]]
path = "pairs.csv"
licence = "Apache-2.0"
origin = "PandaLM"
credit = "Wang et al. 2024"
[fields]
id = "idx"
prompt = "prompt"
responses = ["one", "two"]
models = ["first", "second"]
[[question]]
id = "best"
[plan]
answers_per_item = 3
repeats = 0.05
"""


@dataclass
class Built:
    """The packs of a build: for each person the items in their order with what stands first, and the bytes."""

    folder: Path
    bundle: Path
    packs: dict[str, Path]
    models: dict[str, dict[str, str]]
    repeat_of: dict[str, str]

    def lines(self, name: str) -> tuple[Task, list[Item]]:
        with zipfile.ZipFile(self.packs[name]) as archive:
            task = task_from(json.loads(archive.read("pack/data/task/task.json")))
            return task, [
                Item(json.loads(one)) for one in archive.read("pack/data/items/00000.jsonl").splitlines()
            ]

    def shown(self, name: str) -> dict[str, list[str]]:
        """The models of every item of a pack in the order in which its person sees them."""
        task, items = self.lines(name)
        return {
            item.id: [self.models[item.id][one] for one in responses(task, "any", item, "any", place)]
            for place, item in enumerate(items)
        }


def build(folder: Path, rows: list[dict[str, str]], seed: str, people: tuple[str, ...] = PEOPLE) -> Built:
    folder.mkdir()
    with (folder / "pairs.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["idx", "prompt", "one", "two", "first", "second"])
        for number, row in enumerate(rows):
            idx = row["idx"]
            out.writerow([idx, f"Prompt {idx}", f"First {idx}", f"Second {idx}", *PAIRS[number % 10]])
    plan = folder / "pairs.toml"
    named = "".join(f'[[contributor]]\nname = "{name}"\n' for name in people)
    plan.write_text(PLAN.format(seed=seed) + named, encoding="utf-8")
    with ExitStack() as stack:
        home = coordinator(folder / "boss", stack)
        report = build_bundle.run(plan, folder / "out", home=home, ask_passphrase=passphrase)
    with bundle_store.open_bundle(report.bundle) as bundle:
        items = list(bundle.items())
    return Built(
        folder,
        report.bundle,
        {one.contributor or "": one.path for one in report.packs},
        {one.id: dict(one.models) for one in items},
        {one.id: one.repeat_of for one in items if one.repeat_of is not None},
    )


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    with DATA.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def built(rows: list[dict[str, str]], tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(tmp_path_factory.mktemp("pandalm") / "study", rows, "7d1f0c9be24a6583")


def tops(orders: Iterator[list[str]]) -> Counter[tuple[tuple[str, ...], bool]]:
    """How often of each pair of models the one whose name comes first stood first, and how often second."""
    return Counter((tuple(sorted(order)), order == sorted(order)) for order in orders)


def test_everybody_sees_each_model_first_as_often_as_second(built: Built) -> None:
    for name in PEOPLE:
        shown = built.shown(name)
        once = [order for id_, order in shown.items() if id_ not in built.repeat_of]
        assert len(once) == 999
        assert len(shown) == 999 + 50
        assert abs(sum(1 if order == sorted(order) else -1 for order in once)) == 1, "999 is odd"
        assert abs(sum(1 if order == sorted(order) else -1 for order in shown.values())) <= 1
        count = tops(iter(once))
        for pair in PAIRS:
            # A pair of models ends inside a chunk of two at each of its ends, once and again of what is seen twice.
            assert abs(count[pair, True] - count[pair, False]) <= 4


def test_a_pair_is_turned_round_for_another_person_and_when_it_comes_again(built: Built) -> None:
    shown = {name: built.shown(name) for name in PEOPLE}
    for id_ in (one for one in built.models if one not in built.repeat_of):
        assert len({tuple(shown[name][id_]) for name in PEOPLE}) == 2
    for name in PEOPLE:
        places = list(shown[name])
        again = [(id_, first) for id_, first in built.repeat_of.items() if id_ in shown[name]]
        assert len(again) == 50
        for id_, first in again:
            assert shown[name][id_] == shown[name][first][::-1]
            assert places.index(id_) - places.index(first) >= 30


def test_the_same_seed_gives_the_same_bytes_and_another_one_others(
    built: Built, rows: list[dict[str, str]], tmp_path: Path
) -> None:
    again = build(tmp_path / "again", rows, "7d1f0c9be24a6583")
    other = build(tmp_path / "other", rows, "another")
    for name in PEOPLE:
        positions, items = (part(built, name) for part in (task_bytes, item_bytes))
        assert (task_bytes(again, name), item_bytes(again, name)) == (positions, items)
        assert task_bytes(other, name) != positions


def task_bytes(built: Built, name: str) -> bytes:
    with zipfile.ZipFile(built.packs[name]) as archive:
        return archive.read("pack/data/task/task.json")


def item_bytes(built: Built, name: str) -> bytes:
    with zipfile.ZipFile(built.packs[name]) as archive:
        return archive.read("pack/data/items/00000.jsonl")


def test_of_those_who_are_not_named_every_second_sees_all_turned_round(
    rows: list[dict[str, str]], tmp_path: Path
) -> None:
    made = build(tmp_path / "study", rows[:40], "7d1f0c9be24a6583", ())
    task, items = made.lines("")
    turned: Counter[bool] = Counter()
    own = made.shown("")
    for person in range(200):
        seen = {
            item.id: [made.models[item.id][one] for one in responses(task, "pack", item, f"p{person}", place)]
            for place, item in enumerate(items)
        }
        assert abs(sum(1 if order == sorted(order) else -1 for order in seen.values())) <= 1
        assert seen in (own, {id_: order[::-1] for id_, order in own.items()})
        turned[seen == own] += 1
    assert 70 < turned[True] < 130


def test_nothing_in_a_pack_tells_models_apart(built: Built) -> None:
    for name in PEOPLE:
        with zipfile.ZipFile(built.packs[name]) as archive:
            for member in archive.namelist():
                data = archive.read(member).lower()
                assert not [one for one in (*MODELS, built.folder.name) if one.lower().encode() in data], (
                    member
                )
        task, items = built.lines(name)
        # Neither the place in the line nor the letter nor both nor the id says which of two models it is.
        told: Counter[tuple[str, bool]] = Counter()
        for sign, item in zip(task.positions, items, strict=True):
            first, second = (built.models[item.id][one] for one in item.response_ids)
            told[f"line {sign}", first < second] += 1
            lower = min(item.response_ids)
            told["id", built.models[item.id][lower] == min(first, second)] += 1
        for sign in ("line a", "line b", "id"):
            total = told[sign, True] + told[sign, False]
            assert total > 400
            assert 0.42 < told[sign, True] / total < 0.58


def test_who_answers_at_the_window_hands_back_what_was_shown_and_the_report_counts_it(
    rows: list[dict[str, str]], tmp_path: Path
) -> None:
    made = build(tmp_path / "study", rows[:40], "7d1f0c9be24a6583", ("Rater 1",))
    expected = made.shown("Rater 1")
    said = {row["idx"]: row["annotator1"] for row in rows}
    with ExitStack() as stack:
        home = stack.enter_context(open_home(tmp_path / "rater"))
        identity.new(home, "Rater 1")
        added = import_pack.run(home, import_pack.preview(home, made.packs["Rater 1"]), accept="match")
        session = LabellingSession(home, added.pack)
        for position in range(session.count):
            session.go(position)
            ids, number = session.shown("responses"), said.get(session.item.id.partition("#")[0], "0")
            assert [made.models[session.item.id][one] for one in ids] == expected[session.item.id]
            assert session.peek(position)[1] == ids
            own = list(made.models[session.item.id])
            session.set("best", "equal" if number == "0" else own[int(number) - 1])
            assert session.commit() == []
        session.close()
        out = tmp_path / "r.resultpack"
        hand_back.run(home, added.pack, out)
        boss = stack.enter_context(open_home(made.folder / "boss"))
        own = identity.show(home)
        trust.add(boss, own.public_key, as_name="Rater 1", kinds=["result"])
        merged = merge_results.run(made.bundle, [out], home=boss)
        assert merged.files[0].error is None
        with bundle_store.open_bundle(made.bundle) as bundle:
            answered = list(MergedSet(bundle).rows())[3:9]
            writer = rework._Writer(MergedSet(bundle), make_key(), "boss", tmp_path, SILENT)
            # What goes back stands as it stood.
            again = writer._positions(answered)
            for sign, row in zip(again, answered, strict=True):
                seen_again = in_order(row.item.response_ids, sign)
                assert [made.models[row.item.id][one] for one in seen_again] == expected[row.item.id]
    rows_out = tmp_path / "rows.jsonl"
    export_set.run(made.bundle, "jsonl", rows_out)
    seen = [json.loads(line) for line in rows_out.read_text("utf-8").splitlines()]
    assert {
        row["item"]: [made.models[row["item"]][one] for one in row["shown"]["responses"]] for row in seen
    } == expected
    export_set.run(made.bundle, "csv", tmp_path / "rows.csv")
    with (tmp_path / "rows.csv").open(encoding="utf-8", newline="") as file:
        sheet = {one["item"]: one["shown"].split("|") for one in csv.DictReader(file)}
    assert sheet == {row["item"]: row["shown"]["responses"] for row in seen}
    figures: Any = make_report.run(made.bundle, tmp_path / "r.html").figures
    (first,) = figures["comparing"]["first"]
    decided = [row for row in rows[:40] if row["annotator1"] != "0"]
    firsts = sum(
        expected[row["idx"]][0] == list(made.models[row["idx"]].values())[int(row["annotator1"]) - 1]
        for row in decided
    )
    assert first["share"]["value"] == pytest.approx(firsts / len(decided))
