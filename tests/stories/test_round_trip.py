# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The main job by commands alone, on the samples that come along: what was answered is what is exported.

A coordinator builds signed packs from a plan, two contributors add, answer and hand back, the coordinator
verifies, merges, exports and reports: for every task family.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from annotator_app import families, paths
from annotator_app.cli.main import main
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import task_from
from annotator_app.workflows.demo_answers import answers_for

Run = Callable[..., list[dict[str, Any]]]
PLANS = paths.resources() / "samples" / "demo"
REASONS = ("cut_off", "wrong_language", "private_data", "offensive", "not_this_task", "other")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command in one home and give the objects it printed; it has to end with `status`."""

    def run(home: Path, *words: object, status: int = 0) -> list[dict[str, Any]]:
        got = main(["--home", str(home), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert got == status, said
        return [json.loads(line) for line in said.out.splitlines()]

    return run


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text("open sesame\n", encoding="utf-8")
    return file


@dataclass
class Story:
    """One bundle on its way, and what every person said of every item."""

    run: Run
    folder: Path
    family: Family
    passphrase: Path
    built: dict[str, Any] = field(default_factory=dict)
    expected: dict[tuple[str, str], Any] = field(default_factory=dict)
    results: list[Path] = field(default_factory=list)

    @property
    def coordinator(self) -> Path:
        return self.folder / "coordinator"

    @property
    def pack(self) -> Path:
        return Path(self.built["packs"][0]["path"])

    def build(self) -> None:
        plan = PLANS / f"{self.family.id}.toml"
        locked = ("--passphrase-file", self.passphrase)
        self.run(self.coordinator, "identity", "new", "--name", "Coordinator 01", *locked)
        problems = self.run(self.coordinator, "bundle", "lint", plan)[0]["problems"]
        assert not [one for one in problems if one["severity"] == "error"]
        (self.built,) = self.run(
            self.coordinator, "bundle", "build", plan, "--out", self.folder / "out", *locked
        )
        (verified,) = self.run(self.coordinator, "verify", self.pack)
        assert (verified["ok"], verified["kind"], verified["items"]) == (True, "task", self.built["items"])

    def work(self, name: str, place: int) -> None:
        """Add the pack, answer all items but the first `place`, report one of them, and hand back."""
        home = self.folder / name
        self.run(home, "identity", "new", "--name", name)
        self.run(home, "identity", "keycard", "--out", self.folder / f"{name}.keycard")
        card = self.folder / f"{name}.keycard"
        self.run(self.coordinator, "trust", "add", card, "--as", name, "--for", "result")
        self.run(home, "add", self.pack, status=4)
        assert self.run(home, "add", self.pack, "--accept-signer")[0]["new"] == self.built["items"]
        lines = self.lines(home, name, place)
        source = self.folder / f"{name}.jsonl"
        source.write_text(
            "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8"
        )
        (taken,) = self.run(home, "answer", self.pack, "--from", source)
        assert (taken["answered"], taken["refused"]) == (len(lines), [])
        out = self.folder / f"{name}.resultpack"
        if place:
            self.run(home, "hand-back", self.pack, "--out", out, status=5)
        (handed,) = self.run(home, "hand-back", self.pack, "--out", out, "--allow-open")
        assert (handed["answers"], handed["open"]) == (len(lines), place)
        self.results.append(out)

    def lines(self, home: Path, name: str, place: int) -> list[dict[str, Any]]:
        head, *items = self.run(home, "show", self.pack, "--items")
        assert len(items) == self.built["items"]
        task = task_from(head["task"])
        lines: list[dict[str, Any]] = []
        for number, item in enumerate(items[place:]):
            if number == 1:
                problem = {"reason": REASONS[place], "text": "نص"}
                lines.append({"item": item["id"], "problem": problem})
                self.expected[name, item["id"]] = ("skipped", None, problem, None)
                continue
            answers = answers_for(self.family, task, Item(item))
            note = "ملاحظة =1+1" if number == 2 else None
            lines.append({"item": item["id"], "answers": answers, **({"note": note} if note else {})})
            self.expected[name, item["id"]] = ("done", answers, None, note)
        return lines

    def merge(self) -> dict[str, Any]:
        checked, other = self.run(self.coordinator, "verify", *self.results, "--for-task", self.pack)
        assert checked["ok"]
        assert (other["kind"], other["signer"]["name"]) == ("result", "Ben")
        (merged,) = self.run(self.coordinator, "merge", self.built["bundle"], *reversed(self.results))
        assert [one["state"] for one in merged["files"]] == ["merged", "merged"]
        assert merged["answers"]["added"] == len(self.expected)
        return merged

    def export(self, name: str) -> tuple[dict[str, Any], Path]:
        out = self.folder / f"rows.{name}"
        words = ("export", self.built["bundle"], "--format", name, "--out", out)
        (first,) = self.run(self.coordinator, *words)
        (again,) = self.run(self.coordinator, *words, "--force")
        assert first["files"] == again["files"], "the same answers are the same bytes"
        return first, out


@pytest.mark.timeout(600)
@pytest.mark.parametrize("family", families.ALL, ids=lambda family: family.id)
def test_from_a_plan_to_rows(run: Run, tmp_path: Path, passphrase: Path, family: Family) -> None:
    story = Story(run, tmp_path, family, passphrase)
    story.build()
    for place, name in enumerate(("Ann", "Ben")):
        story.work(name, place)
    merged = story.merge()

    exported, rows_file = story.export("jsonl")
    assert exported["rows"] == len(story.expected)
    rows = [json.loads(line) for line in rows_file.read_text(encoding="utf-8").splitlines()]
    found = {
        (row["contributor"], row["item"]): (row["state"], row["answers"], row["problem"], row["note"])
        for row in rows
    }
    assert found == story.expected
    assert [(row["item"], row["contributor"]) for row in rows] == sorted((item, name) for name, item in found)
    assert all(row["source"]["licence"] and row["source"]["credit"] for row in rows)
    for name in ("csv", "labels", "sft", "preference"):
        said, _ = story.export(name)
        assert said["rows"] + sum(one["count"] for one in said["dropped"]) > 0

    (report,) = run(
        story.coordinator,
        "report",
        story.built["bundle"],
        "--out",
        tmp_path / "r.html",
        "--csv",
        tmp_path / "t",
    )
    assert report["figures"]["items"] == merged["items"]
    assert report["figures"]["answers"] == sum(state == "done" for state, *_ in story.expected.values())
    (status,) = run(story.coordinator, "bundle", "status", Path(story.built["bundle"]).stem)
    assert {one["contributor"] for one in status["contributors"]} == {"Ann", "Ben"}
