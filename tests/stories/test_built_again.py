# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle built again while people work: what is dealt stays, answers stay counted, and all work is paid."""

from __future__ import annotations

import csv
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main
from annotator_app.store import bundle_store
from annotator_app.workflows.merging import work_statements
from annotator_app.workflows.merging.merged_answers import MergedSet

Run = Callable[..., list[dict[str, Any]]]
PEOPLE = ("Ana", "Ben", "Cleo")
HEAD = """
[bundle]
name = "words"
project = "words-7k3q"
title = {{ en = "Words" }}
family = "{family}"
language = "en"
seed = "0123456789abcdef"
[[source]]
path = "words.csv"
licence = "CC0 1.0"
origin = "Test"
credit = "Test"
[fields]
id = "id"
{fields}
[[question]]
id = "{question}"
{options}
[plan]
{asked}
"""
LABELS = 'option = [{ id = "good", text = { en = "Good" } }, { id = "poor", text = { en = "Poor" } }]'


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(home: Path, *words: object) -> list[dict[str, Any]]:
        status = main(["--home", str(home), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert status == 0, said.out[:2000]
        return [json.loads(line) for line in said.out.splitlines()]

    return run


class Study:
    """A coordinator and people with key cards; everything is done by the commands."""

    def __init__(self, run: Run, folder: Path, *people: str) -> None:
        self.run, self.folder, self.out, self.boss = run, folder, folder / "out", folder / "boss"
        (folder / "secret").write_text("open sesame\n", encoding="utf-8")
        self.locked = ("--passphrase-file", folder / "secret")
        run(self.boss, "identity", "new", "--name", "Boss", *self.locked)
        for name in people:
            run(folder / name, "identity", "new", "--name", name)
            run(folder / name, "identity", "keycard", "--out", folder / f"{name}.keycard")
        self.bundle = self.out / "words.bundle"
        self.packs: dict[str, Path] = {}
        self.people: tuple[str, ...] = PEOPLE[:2]
        self.asked, self.rows = "answers_per_item = 1", [f"w{n:02d}" for n in range(20)]
        self.left = ""

    def build(self, *more: str) -> dict[str, Any]:
        """Write sources and plan as they are now, and build."""
        text = "id,text\n" + "".join(f"{id_},This is about {id_}\n" for id_ in self.rows)
        (self.folder / "words.csv").write_text(text, encoding="utf-8")
        return self.built(HEAD.format(
            family="sentiment", fields='text = "text"', question="label", options=LABELS, asked=self.asked
        ), *more)  # fmt: skip

    def built(self, plan: str, *more: str) -> dict[str, Any]:
        for name in self.people:
            plan += f'[[contributor]]\nname = "{name}"\nkeycard = "{name}.keycard"\n'
            plan += 'rate = { amount = 0.5, currency = "XTS" }\n' + (
                "left = true\n" if name == self.left else ""
            )
        (self.folder / "words.toml").write_text(plan, encoding="utf-8")
        words = ("bundle", "build", self.folder / "words.toml", "--out", self.out)
        (built,) = self.run(self.boss, *words, *more, *self.locked)
        self.packs |= {pack["contributor"]: Path(pack["path"]) for pack in built["packs"]}
        return built

    def items(self, name: str) -> list[str]:
        return [json.loads(line)["id"] for line in self.lines(name)]

    def lines(self, name: str) -> list[bytes]:
        with zipfile.ZipFile(self.packs[name]) as archive:
            return archive.read("pack/data/items/00000.jsonl").splitlines()

    def task(self, name: str) -> dict[str, Any]:
        with zipfile.ZipFile(self.packs[name]) as archive:
            return json.loads(archive.read("pack/data/task/task.json"))  # type: ignore[no-any-return]

    def add(self, name: str) -> dict[str, Any]:
        return self.run(self.folder / name, "add", self.packs[name], "--accept-signer")[0]

    def answer(self, name: str, ids: list[str]) -> None:
        file = self.folder / "answers.jsonl"
        lines = [json.dumps({"item": id_, "answers": {"label": "good"}}) + "\n" for id_ in ids]
        file.write_text("".join(lines), encoding="utf-8")
        self.run(self.folder / name, "answer", self.packs[name], "--from", file)

    def merge(self, name: str) -> dict[str, Any]:
        """Hand back what somebody has, and merge it."""
        out = self.folder / f"{name}-{len(list(self.folder.glob('*.resultpack')))}.resultpack"
        self.run(self.folder / name, "hand-back", self.packs[name], "--out", out, "--allow-open")
        return self.run(self.boss, "merge", self.bundle, out)[0]

    def counts(self) -> tuple[int, int, int]:
        items = self.status()["items"]
        return items["complete"], items["partial"], items["missing"]

    def status(self) -> dict[str, Any]:
        return self.run(self.boss, "bundle", "status", self.bundle)[0]

    def figures(self) -> dict[str, Any]:
        words = ("report", self.bundle, "--out", self.folder / "report.html", "--force")
        return self.run(self.boss, *words, "--statements", self.folder / "paid")[0]["figures"]  # type: ignore[no-any-return]

    def work(self) -> dict[str, tuple[int, int]]:
        """What of each person's work was accepted, and what is open."""
        with bundle_store.open_bundle(self.bundle) as bundle:
            made = work_statements.statements(MergedSet(bundle))
        return {one.contributor: (work.accepted, work.open) for one in made for work in one.work}

    def paid(self) -> dict[str, tuple[str, str, str]]:
        """Accepted, open and sum for each person, from the payment sheet."""
        self.figures()
        with (self.folder / "paid" / "payment-sheet.csv").open(encoding="utf-8-sig", newline="") as file:
            return {
                row["contributor"]: (row["accepted"], row["open"], row["sum"]) for row in csv.DictReader(file)
            }


def test_withdrawn_and_new_rows_move_nobody_and_all_work_is_paid(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE)
    study.build()
    dealt = {name: study.items(name) for name in study.people}
    for name, ids in dealt.items():
        study.add(name)
        study.answer(name, ids)
        study.merge(name)
    assert study.counts() == (20, 0, 0)
    assert study.work() == {"Ana": (10, 0), "Ben": (10, 0)}

    gone = dealt["Ana"][3], dealt["Ana"][7]
    study.rows = [id_ for id_ in study.rows if id_ not in gone]
    study.build("--force")
    assert study.items("Ana") == [id_ for id_ in dealt["Ana"] if id_ not in gone]
    assert study.items("Ben") == dealt["Ben"]
    assert study.counts() == (18, 0, 0)
    assert study.work() == {"Ana": (10, 0), "Ben": (10, 0)}

    study.rows = ["added", *study.rows]
    study.build("--force")
    assert study.items("Ana")[-1] == "added"
    assert study.counts() == (18, 0, 1)
    taken = study.add("Ana")
    assert (taken["new"], taken["unchanged"], taken["withdrawn"], taken["answers_kept"]) == (1, 8, 2, 8)
    study.answer("Ana", ["added"])
    merged = study.merge("Ana")
    assert merged["items"] == {"complete": 19, "partial": 0, "missing": 0, "to_adjudicate": 0}
    ana, ben = study.status()["contributors"]
    assert [(one["answered"], one["items"], one["state"]) for one in (ana, ben)] == [
        (9, 9, "back"),
        (10, 10, "older_revision"),
    ]
    assert study.paid() == {"Ana": ("11", "0", "5.50"), "Ben": ("10", "0", "5.00")}
    # Both withdrawn rows are there again: they go back to who answered them, and count.
    study.rows = [*study.rows, *gone]
    study.build("--force")
    assert study.items("Ana")[-2:] in ([*gone], [*reversed(gone)])
    assert study.counts() == (21, 0, 0)
    # Who comes when all is done is not sent a pack without work unawares.
    study.people = PEOPLE
    told = [one for one in study.build("--force")["warnings"] if one["code"] == "no_items_for"]
    assert [one["message"].partition(":")[0] for one in told] == ["There are no items for “Cleo”"]
    assert study.add("Cleo")["items"] == 0


def test_who_comes_gets_open_items_and_who_goes_leaves_no_goal_behind(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE)
    study.build()
    dealt = {name: study.items(name) for name in study.people}
    for name in study.people:
        study.add(name)
        study.answer(name, dealt[name][:4])
        study.merge(name)
    assert study.counts() == (8, 0, 12)
    study.people = PEOPLE
    copy = tmp_path / "copy"
    shutil.copytree(study.out, copy)
    built = study.build("--force")
    assert [len(study.items(name)) for name in PEOPLE] == [7, 7, 6]
    assert all(study.items(name) == dealt[name][:7] for name in dealt)
    assert study.counts() == (8, 0, 12)
    # The same plan, sources and earlier bundle deal the same.
    first = {name: study.lines(name) for name in PEOPLE}
    study.out, study.bundle = copy, copy / "words.bundle"
    assert len(study.build("--force")["packs"]) == len(built["packs"]) == 3
    assert {name: study.lines(name) for name in PEOPLE} == first

    # Ben leaves; what he left open goes to the others, and each item is still wanted once.
    study.left = "Ben"
    assert [one["contributor"] for one in study.build("--reissue")["packs"]] == ["Ana", "Cleo"]
    assert study.counts() == (8, 0, 12)
    for name in ("Ana", "Cleo"):
        study.add(name)
        study.answer(name, [id_ for id_ in study.items(name) if id_ not in dealt["Ana"][:4]])
        study.merge(name)
    assert study.counts() == (20, 0, 0)
    assert study.figures()["goals"] == {"1": 20}
    assert study.build("--reissue")["packs"] == []


def test_more_people_for_each_item_than_there_are(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE[:1])
    study.people, study.asked = PEOPLE[:1], "answers_per_item = 3\nrepeats = 0.2"
    built = study.build()
    assert "too_few_people" in {one["code"] for one in built["warnings"]}
    linted = run(study.boss, "bundle", "lint", study.folder / "words.toml")
    assert "too_few_people" in json.dumps(linted)
    # Four items are shown twice; they are no items of their own.
    assert len(study.items("Ana")) == 24
    assert study.counts() == (0, 0, 20)
    study.add("Ana")
    study.answer("Ana", study.items("Ana"))
    study.merge("Ana")
    assert study.counts() == (0, 20, 0)
    figures = study.figures()
    assert figures["goals"] == {"3": 20}
    assert sum(one["reached"] + one["below"] for one in figures["per_item"]) == 20
    (label,) = figures["questions"]
    assert (label["answers"], [one["count"] for one in label["values"]]) == (20, [20, 0])
    assert figures["coverage"] == [
        {"language": "en", "complete": 0, "partial": 20, "missing": 0, "to_adjudicate": 0}
    ]
    # Two answers are enough from now on: nothing is lost, nothing moves.
    before = study.items("Ana")
    study.asked = "answers_per_item = 1\nrepeats = 0.2"
    study.build("--force")
    assert study.items("Ana") == before
    assert study.counts() == (20, 0, 0)


def test_compared_responses_keep_their_order(run: Run, tmp_path: Path) -> None:
    study = Study(run, tmp_path, *PEOPLE[:2])
    plan = HEAD.format(
        family="comparison",
        fields='prompt = "prompt"\nresponses = ["one", "two", "three"]\nmodels = ["a", "b", "c"]',
        question="best",
        options="",
        asked="answers_per_item = 2\nrepeats = 0.2",
    )
    rows = [f"q{n},Say {n},This is {n},That is {n},Those are {n},one,two,three\n" for n in range(12)]
    head = "id,prompt,one,two,three,a,b,c\n"
    (tmp_path / "words.csv").write_text(head + "".join(rows), encoding="utf-8")
    study.built(plan)
    first = {name: (study.lines(name), study.task(name)["positions"]) for name in study.people}
    # The first row goes: every later item has another place in the source.
    (tmp_path / "words.csv").write_text(head + "".join(rows[1:]), encoding="utf-8")
    study.built(plan, "--force")
    for name, (lines, positions) in first.items():
        seen = [pair for pair in zip(lines, positions, strict=True) if b'"Say 0"' not in pair[0]]
        assert list(zip(study.lines(name), study.task(name)["positions"], strict=True)) == seen
    taken = study.add("Ana")
    assert taken["items"] == len(study.lines("Ana"))
