# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A coordinator and three people with key cards, from a terminal: what is built, answered, handed back and searched."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main

Run = Callable[..., list[dict[str, Any]]]
PEOPLE = ("Ana", "Ben", "Cleo")
HEAD = """
[bundle]
name = "quiz"
project = "quiz-7k3q"
title = {{ en = "Quiz" }}
family = "{family}"
language = "en"
[[source]]
path = "quiz.csv"
licence = "CC0 1.0"
origin = "Test"
credit = "Test"
[fields]
id = "id"
{fields}
{questions}
[plan]
answers_per_item = 1
overlap = {{ share = 0.5, people = 3 }}
gold = {{ share = 0.2, at_least = 6 }}
repeats = 0.1
strata = ["topic"]
"""


# What stays with the coordinator, as it stands in the plan or in the source.
SECRETS = (
    "Q-GOLD",
    "zephyr-alpha",
    "tulip-beta",
    "17.35",
    "phrenology",
    "en-x-hidden",
    "SECRET-NOTE",
    "quiz.csv",
)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(home: Path, *words: object) -> list[dict[str, Any]]:
        status = main(["--home", str(home), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert status == 0, said.out[:2000]
        return [json.loads(line) for line in said.out.splitlines()]

    return run


class Study:
    """A coordinator and three people with key cards."""

    people = PEOPLE
    # What the files of the coordinator are called.
    rows_in = "quiz.csv"
    plan_in = "quiz.toml"

    def __init__(self, run: Run, folder: Path, plan: str, rows: str) -> None:
        self.run, self.folder, self.out = run, folder, folder / "out"
        self.boss, secret = folder / "boss", folder / "secret"
        secret.write_text("open sesame\n", encoding="utf-8")
        self.locked = ("--passphrase-file", secret)
        run(self.boss, "identity", "new", "--name", "Boss", *self.locked)
        (folder / self.rows_in).write_text(rows, encoding="utf-8")
        for name in self.people:
            run(folder / name, "identity", "new", "--name", name)
            run(folder / name, "identity", "keycard", "--out", folder / f"{name}.keycard")
        self.plan = folder / self.plan_in
        self.write_plan(plan)

    def write_plan(self, plan: str, left: str = "") -> None:
        for name in self.people:
            plan += f'[[contributor]]\nname = "{name}"\nkeycard = "{name}.keycard"\nlanguages = ["en"]\n'
            plan += 'varieties = ["en-x-hidden"]\nfields = ["phrenology"]\n'
            plan += 'rate = { amount = 17.35, currency = "XTS", per = "hour" }\n'
            plan += "left = true\n" if name == left else ""
        self.plan.write_text(plan, encoding="utf-8")

    def build(self, *more: str) -> dict[str, Any]:
        (built,) = self.run(self.boss, "bundle", "build", self.plan, "--out", self.out, *more, *self.locked)
        self.bundle = built["bundle"]
        return built

    def items(self, pack: str) -> list[dict[str, Any]]:
        with zipfile.ZipFile(pack) as archive:
            names = sorted(name for name in archive.namelist() if "/items/" in name)
            return [json.loads(line) for name in names for line in archive.read(name).splitlines()]

    def answer(self, name: str, pack: str, answers: Callable[[dict[str, Any]], dict[str, Any]]) -> Path:
        """Answer what `answers` gives something for, and hand back; give the file."""
        home, lines = self.folder / name, self.folder / f"{name}.jsonl"
        out = self.folder / f"{name}-{len(list(self.folder.glob('*.resultpack')))}.resultpack"
        said = [(item["id"], answers(item)) for item in self.items(pack)]
        lines.write_text(
            "".join(json.dumps({"item": id_, "answers": one}) + "\n" for id_, one in said if one),
            encoding="utf-8",
        )
        self.run(home, "add", pack, "--accept-signer")
        self.run(home, "answer", pack, "--from", lines)
        self.run(home, "hand-back", pack, "--out", out, "--allow-open")
        return out

    def searched(self, *words: str) -> int:
        """Search every pack that lies in the folder for the words; give how many packs there were."""
        packs = [*self.out.glob("*.taskpack"), *self.folder.glob("*.reviewpack")]
        for path in packs:
            parts = {"": path.read_bytes()}
            with zipfile.ZipFile(path) as archive:
                parts |= {name: archive.read(name) for name in archive.namelist()}
            for part, data in parts.items():
                found = [word for word in words if any(one in data for one in forms_of(word))]
                assert not found, f"{path.name} {part}: {found}"
        return len(packs)


def forms_of(word: str) -> set[bytes]:
    return {word.encode(), json.dumps(word)[1:-1].encode(), word.encode("utf-16-le"), word.lower().encode()}
