# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files of linguists' and translators' programs become packs, their items with their own ids and languages."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main
from tests.builders.fuzzing.damage import SEEDS

PLAN = """
[bundle]
name = "test"
project = "test-7k3q"
title = {{ en = "Test" }}
family = "{family}"
{language}

[[source]]
path = "{path}"
licence = "CC0 1.0"
origin = "test"
credit = "us"
{source}

[fields]
{fields}

{question}
[[contributor]]
name = "Ann"
keycard = "ann.keycard"
"""
LABEL = """
[[question]]
id = "label"
[[question.option]]
id = "good"
text = { en = "Good" }
[[question.option]]
id = "poor"
text = { en = "Poor" }
"""
INTENT = """
[[question]]
id = "intent"
[[question.option]]
id = "book_restaurant"
text = { en = "Book a restaurant" }
[[question.option]]
id = "play"
text = { en = "Play" }
[[question]]
id = "slots"
label = [{ id = "place", text = { en = "Place" } }, { id = "party_size", text = { en = "People" } }, { id = "song", text = { en = "Song" } }]
"""
TEXT = 'text = "text"'
TARGET = 'text = "target"\nlanguage = "target_language"'

FILES: dict[str, tuple[str, dict[str, str], list[tuple[str, str, str]]]] = {
    "interview.eaf": (
        "eaf/interview",
        {"fields": TEXT, "source": 'where = { tier = ["utt@A"] }'},
        [
            ("interview-a1", "swh", "Soko linafunguliwa kila Jumamosi & Jumapili."),
            ("interview-a2", "eng", "OK, fine."),
        ],
    ),
    "story.flextext": (
        "flextext/story",
        {"fields": TEXT},
        [
            ("d7f713e8-e8cf-11d3-9764-00c04f186933", "seh", "Nkhandwe yafika."),
            ("0b8f1c11-e8cf-11d3-9764-00c04f186934", "seh", "Tiende !"),
        ],
    ),
    "memory.tmx": (
        "tmx/memory",
        {"fields": TARGET},
        [
            ("greet", "sw-KE", "Habari, dunia!"),
            ("bye-sw-KE", "sw-KE", "Kwaheri"),
            ("bye-am", "am", "ደህና ሁን"),
        ],
    ),
    "app.xlf": (
        "xliff/first",
        {"fields": TARGET},
        [
            ("app-menu.open", "ha", "Buɗe  yanzu"),
            ("app-two-0", "ha", "Ɗaya."),
            ("app-two-1", "ha", "Biyu."),
        ],
    ),
    "words.xlsx": (
        "xlsx/words",
        {"fields": TEXT + '\nid = "id"\nlanguage = "language"', "source": 'rows = "Items"'},
        [("x-1", "am", "ደህና ሁን 😀"), ("x-2", "sw", "Habari\nyako"), ("x-3", "en", "so bold")],
    ),
    "slots.conll": (
        "conll/slots",
        {
            "family": "intent",
            "fields": TEXT + '\nuse = { slots = "suggestion" }',
            "language": 'language = "en"',
            "question": INTENT,
        },
        [("7", "en", "Book a table at Mama Ngina for two"), ("8", "en", "play Siwezi")],
    ),
}


def run(capsys: pytest.CaptureFixture[str], home: Path, *words: object) -> dict[str, Any]:
    status = main(["--home", str(home), "--json", *map(str, words)])
    said = capsys.readouterr()
    assert status == 0, said.out[:2000] + said.err[:2000]
    return json.loads(said.out.splitlines()[-1])


def items(pack: str) -> tuple[str, list[dict[str, Any]]]:
    with zipfile.ZipFile(pack) as archive:
        names = sorted(name for name in archive.namelist() if "/items/" in name)
        lines = [line for name in names for line in archive.read(name).splitlines()]
        task = next(name for name in archive.namelist() if name.endswith("task/task.json"))
        return json.loads(archive.read(task))["language"], [json.loads(line) for line in lines]


def test_ids_and_languages_are_in_the_packs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    boss, ann = tmp_path / "boss", tmp_path / "ann"
    secret = tmp_path / "secret"
    secret.write_text("open sesame\n", encoding="utf-8")
    run(capsys, boss, "identity", "new", "--name", "Boss", "--passphrase-file", secret)
    run(capsys, ann, "identity", "new", "--name", "Ann")
    run(capsys, ann, "identity", "keycard", "--out", tmp_path / "ann.keycard")
    for name, (seed, said, wanted) in FILES.items():
        (tmp_path / name).write_bytes((SEEDS / seed).read_bytes())
        plan = tmp_path / "plan.toml"
        filled = {
            "family": "sentiment",
            "language": 'language = "mul"',
            "source": "",
            "question": LABEL,
        } | said
        plan.write_text(PLAN.format(path=name, **filled), encoding="utf-8")
        words = ("bundle", "build", plan, "--out", tmp_path / f"out-{name}", "--passphrase-file", secret)
        (pack,) = run(capsys, boss, *words)["packs"]
        language, found = items(pack["path"])
        got = [(item["id"], item.get("language", language), item["text"]["text"]) for item in found]
        assert sorted(got) == sorted(wanted), name
        if name == "slots.conll":
            marks = {item["id"]: item["suggestion"]["slots"] for item in found}
            assert marks["7"][0] == {"block": "text", "start": 16, "end": 26, "label": "place"}
