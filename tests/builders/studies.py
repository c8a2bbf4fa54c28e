# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A study of a coordinator and people with key cards that is built, answered, merged and built again, by the commands."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting import work_statements

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


def runner(capsys: pytest.CaptureFixture[str]) -> Run:
    """Give what runs a command that has to succeed, and gives what it says."""

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
        self.left, self.options, self.said, self.head = "", LABELS, "This is", HEAD

    def build(self, *more: str) -> dict[str, Any]:
        """Write sources and plan as they are now, and build."""
        self.write()
        return self._build(*more)

    def write(self) -> Path:
        """Write sources and plan as they are now."""
        text = "id,text\n" + "".join(f"{id_},{self.said} about {id_}\n" for id_ in self.rows)
        (self.folder / "words.csv").write_text(text, encoding="utf-8")
        return self._write(self.head.format(
            family="sentiment", fields='text = "text"', question="label", options=self.options, asked=self.asked
        ))  # fmt: skip

    def built(self, plan: str, *more: str) -> dict[str, Any]:
        """Build another plan for the same people."""
        self._write(plan)
        return self._build(*more)

    def _write(self, plan: str) -> Path:
        for name in self.people:
            plan += f'[[contributor]]\nname = "{name}"\nkeycard = "{name}.keycard"\n'
            plan += 'rate = { amount = 0.5, currency = "XTS" }\n' + (
                "left = true\n" if name == self.left else ""
            )
        path = self.folder / "words.toml"
        path.write_text(plan, encoding="utf-8")
        return path

    def _build(self, *more: str) -> dict[str, Any]:
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

    def answer(self, name: str, ids: list[str], label: str | list[str] | None = "good") -> None:
        file = self.folder / "answers.jsonl"
        answers = {} if label is None else {"label": label}
        lines = [json.dumps({"item": id_, "answers": answers}) + "\n" for id_ in ids]
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
