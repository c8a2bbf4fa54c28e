# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What files give to choose from: sheets, tiers, texts, lists, encodings with a piece of the text, and few values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import UnreadableSourceError
from annotator_app.exchange.reading import offered
from annotator_app.exchange.reading.offered import Offered
from annotator_app.exchange.reading.source import ReadOptions, read
from tests.builders.fuzzing.damage import SEEDS
from tests.builders.sources import workbook

SHEETS = {
    "Read me": [("note",), ("hello",)],
    "मुख्य": [("id", "text"), ("1", "a")],
    "more": [("text",), ("b",)],
}


def look(path: Path, **how: Any) -> Offered:
    options = ReadOptions(**how)
    try:
        rows = read(path.parent, path.name, options).rows
    except UnreadableSourceError:
        rows = []
    return offered.look(path, options, rows)


def written(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_sheets_of_excel_and_of_libreoffice(tmp_path: Path) -> None:
    path = written(tmp_path, "a.xlsx", workbook(SHEETS))
    found = look(path)
    assert (found.kind, found.parts, found.whole) == ("sheet", tuple(SHEETS), False)
    assert look(path, rows="मुख्य").parts == tuple(SHEETS)
    assert look(path, rows="not there").parts == tuple(SHEETS), "also of a file that a plan reads wrongly"
    assert look(written(tmp_path, "b.ods", (SEEDS / "ods/words").read_bytes())).parts == (), (
        "one sheet is no choice"
    )


def test_tiers_texts_and_files_inside_others(tmp_path: Path) -> None:
    eaf = written(tmp_path, "a.eaf", (SEEDS / "eaf/interview").read_bytes())
    for how in ({}, {"rows": "ft@A"}):
        found = look(eaf, **how)
        assert (found.kind, found.parts, found.whole) == ("tier", ("utt@A", "ft@A", "notes"), True)
    phrases = '<paragraph><phrases><phrase><item type="txt" lang="sw">a</item></phrase></phrases></paragraph>'
    text = f'<interlinear-text><item type="title" lang="en">{{}}</item>{phrases}</interlinear-text>'
    flex = f"<document>{text.format('One')}{text.format('Two')}</document>"
    assert look(written(tmp_path, "a.flextext", flex)).parts == ("One", "Two")
    file = '<file original="{}" source-language="en"><body><trans-unit id="1"><source>a</source></trans-unit></body></file>'
    xliff = f'<xliff version="1.2">{file.format("a.html")}{file.format("b.html")}</xliff>'
    assert look(written(tmp_path, "a.xlf", xliff)).parts == ("a.html", "b.html")


@pytest.mark.parametrize(
    ("value", "ways"),
    [
        ({"train": [["a", "x"]], "test": [["b", "y"]]}, ("*[]", "train[]", "test[]")),
        (
            {"version": 1, "tests": [{"sentences": ["a", "b"], "intent": {"name": "x"}}]},
            ("tests[]", "tests[].sentences[]"),
        ),
        ({"q1": {"text": "a"}, "q2": {"text": "b"}}, ("*",)),
        ({"en": {"test": ["a"]}, "sw": {"test": ["b"]}}, ("*", "*.test[]")),
        ({"a.b": [{"x": 1}]}, ('"a.b"[]',)),
        ([{"text": "a", "tags": ["x"]}], ()),
        ([{"title": "a", "turns": [{"text": "b"}]}], ("[].turns[]",)),
        ({"text": "a"}, ()),
    ],
)
def test_lists_of_json(tmp_path: Path, value: Any, ways: tuple[str, ...]) -> None:
    path = written(tmp_path, "a.json", json.dumps(value))
    assert look(path).parts == ways
    for way in ways:
        assert read(tmp_path, path.name, ReadOptions(rows=way)).rows, f"{way} leads to rows"
        assert look(path, rows=way).parts == ways, "whatever a plan takes"


def test_what_finds_its_rows_by_itself_offers_no_lists(tmp_path: Path) -> None:
    squad = {
        "data": [
            {
                "title": "T",
                "paragraphs": [{"context": "c", "qas": [{"id": "1", "question": "q", "answers": []}]}],
            }
        ]
    }
    assert look(written(tmp_path, "a.json", json.dumps(squad))).parts == ()
    assert look(written(tmp_path, "b.jsonl", '{"turns": [{"text": "a"}, {"text": "b"}]}\n')).parts == ()


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("Windows-1256", "مرحبا بكم في المدينة القديمة"),
        ("KOI8-R", "Привет, как дела сегодня?"),
        ("GB18030", "你好，今天天气很好。我们去公园。"),
        ("Windows-1252", "Où est la bibliothèque ? Elle est fermée à côté de l’église."),
        ("UTF-16LE", "ደህና ሁን, Où est la gare?"),
    ],
)
def test_the_encoding_that_makes_sense_comes_first(tmp_path: Path, encoding: str, text: str) -> None:
    path = written(tmp_path, "a.txt", f"Plain text\n{text}\n".encode(encoding))
    found = look(path).encodings
    same = {offered.codec(encoding), "koi8-u"} if encoding == "KOI8-R" else {offered.codec(encoding)}
    assert offered.codec(found[0][0]) in same, found[:3]
    assert text[:8] in dict(found)[encoding]
    assert look(path, encoding=encoding).encodings == found, "another one can still be chosen"


def test_what_says_its_own_encoding_offers_none(tmp_path: Path) -> None:
    assert look(written(tmp_path, "a.csv", "id,text\n1,مرحبا\n")).encodings == ()
    assert look(written(tmp_path, "b.csv", "id,text\n1,مرحبا\n".encode("utf-16"))).encodings == ()
    assert look(written(tmp_path, "c.xlsx", workbook(SHEETS))).encodings == ()
    declared = '<?xml version="1.0" encoding="ISO-8859-1"?><tmx><header srclang="fr"/><body/></tmx>'
    assert look(written(tmp_path, "d.tmx", declared.encode("latin-1"))).encodings == ()


def test_columns_with_few_texts_again_and_again(tmp_path: Path) -> None:
    rows = [("id", "split", "text", "note")]
    rows += [(str(n), ("train", "test", "")[min(n // 600, 2)], f"text {n}", "n" * 61) for n in range(1_500)]
    path = written(tmp_path, "a.tsv", "\n".join("\t".join(row) for row in rows) + "\n")
    assert look(path).values == {"split": ("train", "test")}, "also a value that first comes late"
    few = written(tmp_path, "b.tsv", "text\tlabel\nA\tx\nB\ty\nC\tx\n")
    assert look(few).values == {}, "three rows repeat too little"
