# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A second revision of addressed packs: work moves along, and each person's newest word stands for each item."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main

Run = Callable[..., list[dict[str, Any]]]

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
overlap = { share = 1.0, people = 2 }
[[contributor]]
name = "Ann"
keycard = "ann.keycard"
[[contributor]]
name = "Ben"
keycard = "ben.keycard"
"""
ROWS = {"w1": "अच्छा दिन", "w2": "बुरा दिन", "w3": "ठीक है"}


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(home: str, *words: object, status: int = 0) -> list[dict[str, Any]]:
        got = main(["--home", str(tmp_path / home), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert got == status, said
        return [json.loads(line) for line in said.out.splitlines()]

    return run


def test_a_second_revision(run: Run, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("open sesame\n", encoding="utf-8")
    run("boss", "identity", "new", "--name", "Boss", "--passphrase-file", secret)
    for name in ("ann", "ben"):
        run(name, "identity", "new", "--name", name)
        run(name, "identity", "keycard", "--out", tmp_path / f"{name}.keycard")
    plan = tmp_path / "plan.toml"
    plan.write_text(PLAN, encoding="utf-8")

    def build(rows: dict[str, str], *more: str) -> dict[str, str]:
        text = "id\ttext\n" + "".join(f"{id_}\t{text}\n" for id_, text in rows.items())
        (tmp_path / "words.tsv").write_text(text, encoding="utf-8")
        words = ("bundle", "build", plan, "--out", tmp_path / "out", "--passphrase-file", secret)
        (built,) = run("boss", *words, *more)
        return {one["contributor"]: one["path"] for one in built["packs"]}

    def work(name: str, pack: str, answers: dict[str, str], result: str) -> Path:
        run(name, "add", pack, "--accept-signer")
        source = tmp_path / "answers.jsonl"
        lines = [
            json.dumps({"item": item, "answers": {"label": label}}) + "\n" for item, label in answers.items()
        ]
        source.write_text("".join(lines), encoding="utf-8")
        run(name, "answer", pack, "--from", source)
        out = tmp_path / result
        run(name, "hand-back", pack, "--out", out, "--allow-open")
        return out

    def labels() -> dict[tuple[str, str], str]:
        out = tmp_path / "rows.jsonl"
        run("boss", "export", "words", "--format", "jsonl", "--out", out, "--force")
        rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
        return {(row["contributor"], row["item"]): row["answers"]["label"] for row in rows}

    first = build(ROWS)
    assert set(first) == {"Ann", "Ben"}
    bundle = tmp_path / "out" / "words.bundle"
    ann = work("ann", first["Ann"], {"w1": "good", "w2": "poor", "w3": "good"}, "ann1.resultpack")
    ben = work("ben", first["Ben"], {"w1": "poor", "w2": "poor"}, "ben1.resultpack")
    (other,) = run("boss", "merge", bundle, work("ann", first["Ann"], {}, "ann1b.resultpack"), ann)
    assert sorted(one["state"] for one in other["files"]) == ["merged", "older"]

    second = build({**ROWS, "w2": "बहुत बुरा दिन", "w4": "नया"}, "--force")
    assert set(second) == {"Ann", "Ben"}
    ann2 = work("ann", second["Ann"], {"w1": "poor", "w4": "good"}, "ann2.resultpack")
    (merged,) = run("boss", "merge", bundle, ann2, ben)
    assert [one["state"] for one in merged["files"]] == ["merged", "merged"]
    assert merged["items"] == {"complete": 1, "partial": 2, "missing": 1, "to_adjudicate": 0}
    assert labels() == {
        ("Ann", "w1"): "poor",
        ("Ann", "w3"): "good",
        ("Ann", "w4"): "good",
        ("Ben", "w1"): "poor",
        ("Ben", "w2"): "poor",
    }
    states = {
        one["contributor"]: one["state"] for one in run("boss", "bundle", "status", bundle)[0]["contributors"]
    }
    assert states == {"Ann": "partial", "Ben": "older_revision"}
