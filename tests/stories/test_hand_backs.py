# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Ten answers handed back, ten more, some of them changed, then a newer revision: in any order the same end.

The coordinator builds, the contributor answers and hands back, and every order of the files is merged into a
bundle of its own: what stands does not depend on it, and each answer keeps the revision it was given for.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main

Run = Callable[..., Any]

PLAN = """
[bundle]
name = "words"
project = "words-7k3q"
title = { en = "Words" }
family = "sentiment"
language = "hi"
[[source]]
path = "words.tsv"
licence = "CC0 1.0"
origin = "Made for this test"
credit = "The Postil authors"
[fields]
id = "id"
text = "text"
[[question]]
id = "label"
option = [{ id = "good", text = { en = "Good" } }, { id = "poor", text = { en = "Poor" } }]
[plan]
order = "given"
[[contributor]]
name = "Ann"
keycard = "ann.keycard"
"""


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(home: str, *words: object, plain: bool = False) -> Any:
        got = main(["--home", str(tmp_path / home), *([] if plain else ["--json"]), *map(str, words)])
        said = capsys.readouterr()
        assert got == 0, said
        return said.err if plain else json.loads(said.out)

    return run


class Desk:
    """A coordinator and one contributor, each with a home."""

    def __init__(self, run: Run, folder: Path) -> None:
        self.run, self.folder = run, folder
        self.secret = folder / "secret"
        self.secret.write_text("open sesame\n", encoding="utf-8")
        run("boss", "identity", "new", "--name", "Boss", "--passphrase-file", self.secret)
        run("ann", "identity", "new", "--name", "ann")
        run("ann", "identity", "keycard", "--out", folder / "ann.keycard")
        (folder / "plan.toml").write_text(PLAN, encoding="utf-8")

    def build(self, texts: dict[str, str], *more: str) -> str:
        rows = "".join(f"{id_}\t{text}\n" for id_, text in texts.items())
        (self.folder / "words.tsv").write_text("id\ttext\n" + rows, encoding="utf-8")
        words = ("bundle", "build", self.folder / "plan.toml", "--out", self.folder / "out")
        built = self.run("boss", *words, "--passphrase-file", self.secret, *more)
        return str(built["packs"][0]["path"])

    def hand_back(self, pack: str, answers: dict[str, str], name: str) -> Path:
        source = self.folder / "answers.jsonl"
        lines = [
            json.dumps({"item": id_, "answers": {"label": said}}) + "\n" for id_, said in answers.items()
        ]
        source.write_text("".join(lines), encoding="utf-8")
        self.run("ann", "answer", pack, "--from", source)
        out = self.folder / name
        self.run("ann", "hand-back", pack, "--out", out, "--allow-open")
        return out

    def merged(self, order: tuple[Path, ...], name: str) -> tuple[Any, ...]:
        """Merge the files one by one into a copy of the bundle and give what stands."""
        bundle = self.folder / f"{name}.bundle"
        shutil.copyfile(self.folder / "out" / "words.bundle", bundle)
        for file in order:
            self.run("boss", "merge", bundle, file)
        last = self.run("boss", "merge", bundle, *order)
        assert [one["state"] for one in last["files"]] == ["already"] * len(order)
        rows = self.folder / f"{name}.jsonl"
        self.run("boss", "export", bundle, "--format", "jsonl", "--out", rows)
        read = [json.loads(line) for line in rows.read_text(encoding="utf-8").splitlines()]
        said = tuple((row["item"], row["answers"]["label"], row["revision"], row["pack"]) for row in read)
        return (*sorted(last["items"].items()), said)


def answers(first: int, end: int, label: str) -> dict[str, str]:
    return {f"w{number:02d}": label for number in range(first, end)}


def test_parts_come_back_in_any_order(run: Run, tmp_path: Path) -> None:
    desk = Desk(run, tmp_path)
    texts = {f"w{number:02d}": f"वाक्य {number}" for number in range(25)}
    pack = desk.build(texts)
    run("ann", "add", pack, "--accept-signer")
    files = (
        desk.hand_back(pack, answers(0, 10, "good"), "1.resultpack"),
        desk.hand_back(pack, answers(10, 20, "good"), "2.resultpack"),
        desk.hand_back(pack, answers(5, 8, "poor"), "3.resultpack"),
    )
    ends = {desk.merged(order, f"{number}") for number, order in enumerate(permutations(files))}
    ((complete, *_, said),) = ends
    assert complete == ("complete", 20)
    first = said[0][3]
    expected = [
        (f"w{n:02d}", "poor" if 5 <= n < 8 else "good", 2 if 5 <= n < 8 else 1, first) for n in range(20)
    ]
    assert list(said) == expected


def test_a_newer_revision_in_between_in_any_order(run: Run, tmp_path: Path) -> None:
    desk = Desk(run, tmp_path)
    texts = {f"w{number:02d}": f"वाक्य {number}" for number in range(6)}
    pack = desk.build(texts)
    run("ann", "add", pack, "--accept-signer")
    one = desk.hand_back(pack, answers(0, 3, "good"), "1.resultpack")
    two = desk.hand_back(pack, answers(3, 5, "good"), "2.resultpack")
    newer = desk.build({**texts, "w01": "दूसरा", "w06": "नया", "w07": "नया भी"} | {"w00": "पहला"}, "--force")
    said = run("ann", "add", newer, plain=True)
    assert (
        "2 new, 2 changed, 0 withdrawn; answers of yours that stay: 3; to changed or withdrawn items, "
        in said
    )
    assert "which stay with the earlier revision: 2." in said
    three = desk.hand_back(newer, answers(6, 7, "poor"), "3.resultpack")
    ends = {desk.merged(order, f"{n}") for n, order in enumerate(permutations((one, two, three)))}
    (end,) = ends
    assert [row[:2] for row in end[-1]] == [
        ("w02", "good"),
        ("w03", "good"),
        ("w04", "good"),
        ("w06", "poor"),
    ]


def test_what_was_given_for_a_revision_stays_its_answer(run: Run, tmp_path: Path) -> None:
    """Nobody has to take the newer revision: what was handed back to the older one names that one."""
    desk = Desk(run, tmp_path)
    pack = desk.build({"w00": "एक", "w01": "दो"})
    first = run("ann", "add", pack, "--accept-signer")["pack"]
    one = desk.hand_back(pack, answers(0, 2, "good"), "1.resultpack")
    newer = desk.build({"w00": "एक", "w01": "दो और"}, "--force")
    added = run("ann", "add", newer)
    assert (added["answers_kept"], added["answers_left"], added["updated"], added["withdrawn"]) == (
        1,
        1,
        1,
        0,
    )
    assert {row[3] for row in desk.merged((one,), "a")[-1]} == {first}
    two = desk.hand_back(newer, answers(1, 2, "poor"), "2.resultpack")
    rows = desk.merged((two, one), "b")[-1]
    assert {row[3] for row in rows} == {added["pack"]}
    assert [row[:2] for row in rows] == [("w00", "good"), ("w01", "poor")]
