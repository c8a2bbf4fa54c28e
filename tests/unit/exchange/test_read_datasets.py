# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Folders of data sets and Parquet files: splits from names, plain values, and nothing opened but the file itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator_app.errors import UnreadableSourceError
from annotator_app.exchange.publishing.tables import Tables
from annotator_app.exchange.reading import dataset, own_dataset, parquet
from annotator_app.exchange.reading.rows import MISSING
from annotator_app.exchange.reading.source import ReadOptions, Table, read
from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.question import Evidence
from tests.builders.rows import choices, own, row


def left_out(table: Table) -> dict[str, int]:
    return {reason: count for file in table.files for reason, count in file.left_out.items()}


def test_a_folder_of_a_data_set(tmp_path: Path) -> None:
    for name in ("data/train-00000-of-00002.jsonl", "data/train-00001-of-00002.jsonl", "dev/part.jsonl", "test.csv",
                 "extra.jsonl"):  # fmt: skip
        path = tmp_path / "set" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text\nt\n" if name.endswith("csv") else '{"text": "t"}\n')
    (tmp_path / "set" / "README.md").write_text("# A set")
    (tmp_path / "set" / "dataset_infos.json").write_text("{}")
    table = read(tmp_path, "set", ReadOptions(format="dataset"))
    assert [(row.path, row.column("split")) for row in table.rows] == [
        ("data/train-00000-of-00002.jsonl", "train"),
        ("data/train-00001-of-00002.jsonl", "train"),
        ("dev/part.jsonl", "validation"),
        ("extra.jsonl", MISSING),
        ("test.csv", "test"),
    ]
    assert left_out(table) == {"a file without data": 2}
    table = read(tmp_path, "set", ReadOptions(format="dataset", rows="validation"))
    assert [row.path for row in table.rows] == ["dev/part.jsonl"], "rows may name a split"
    assert left_out(table) == {"a file without data": 2, "a file of another part of the data set": 4}


CARD = """---
license: cc0-1.0
configs:
- config_name: small
  data_files: small/*.jsonl
- config_name: main
  default: true
  data_files:
  - split: train
    path: ["main/a.jsonl", "main/b-*.jsonl"]
  - split: unsplit
    path: main/rest.jsonl
- config_name: deep
  data_dir: deep
---
# A set
configs: this is text
"""


def of_parts(folder: Path, card: str) -> None:
    for name in ("small/x.jsonl", "main/a.jsonl", "main/b-1.jsonl", "main/rest.jsonl", "deep/in/test.jsonl"):
        path = folder / "set" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('{"text": "t"}\n')
    (folder / "set" / "croissant.json").write_text('{"@type": "sc:Dataset"}')
    (folder / "set" / "README.md").write_text(card)


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_the_parts_that_a_card_names_are_never_mixed(tmp_path: Path, end: str) -> None:
    of_parts(tmp_path, CARD.replace("\n", end))
    wanted = {
        None: [("main/a.jsonl", "train"), ("main/b-1.jsonl", "train"), ("main/rest.jsonl", MISSING)],
        "small": [("small/x.jsonl", MISSING)],
        "deep": [("deep/in/test.jsonl", "test")],
    }
    for part, found in wanted.items():
        table = read(tmp_path, "set", ReadOptions(format="dataset", rows=part))
        assert [(row.path, row.column("split")) for row in table.rows] == found
        assert left_out(table) == {dataset.NO_DATA: 2, dataset.OTHER_PART: 5 - len(found)}


@pytest.mark.parametrize(
    "card",
    ["# A set", "---\n- [broken\n---\n", "---\nconfigs: 7\n---\n", "---\nconfigs:\n- config_name: a\n  data_files: no/*\n---\n"],
    ids=["none", "broken", "other", "elsewhere"],
)  # fmt: skip
def test_a_card_that_names_no_file_changes_nothing(tmp_path: Path, card: str) -> None:
    of_parts(tmp_path, card)
    table = read(tmp_path, "set", ReadOptions(format="dataset"))
    assert len(table.rows) == 5
    assert left_out(table) == {dataset.NO_DATA: 2}


OWN_ITEMS = {
    "rating": (
        {"id": "p-1", "prompt": [{"role": "user", "text": "Q"}],
         "responses": [{"id": "r-00000b", "text": "甲"}, {"id": "r-00000a", "text": "乙"}]},
        (*own("rating", "accuracy"), Evidence(id="spans", blocks=("prompt",))),
        {"accuracy": {"r-00000b": 4, "r-00000a": "cannot_judge"}, "spans": [{"block": "prompt.0", "start": 0, "end": 1}]},
        {"accuracy": [4, "cannot_judge"], "spans": [{"block": "prompt.0", "start": 0, "end": 1, "text": "Q"}]},
    ),
    "comparison": (
        {"id": "p-1", "prompt": [{"role": "user", "text": "Q"}],
         "responses": [{"id": "r-00000b", "text": "甲"}, {"id": "r-00000a", "text": "乙"}]},
        own("comparison", "best", "ranking"),
        {"best": "r-00000a", "ranking": [["r-00000a", "r-00000b"]]},
        {"best": "2", "ranking": [["2", "1"]]},
    ),
    "open_question": (
        {"id": "q-1", "question": {"text": "Who?"}},
        own("open_question", "answer"),
        {"answer": {"none": True}},
        {"answer": {"none": True}},
    ),
}  # fmt: skip


@pytest.mark.parametrize("family", list(OWN_ITEMS))
def test_answers_published_here_become_values_again(tmp_path: Path, family: str) -> None:
    item, questions, answers, wanted = OWN_ITEMS[family]
    rows = [row(family, item, answers, by=name, questions=questions) for name in ("Ann", "Ben")]
    tables = Tables(family, questions)
    ((_split, said, _labels),) = tables.of_items(rows, Loss(), choices())
    lines = "".join(json.dumps(one) + "\n" for one in said)
    (tmp_path / "set" / "answers").mkdir(parents=True)
    (tmp_path / "set" / "answers" / "unsplit.jsonl").write_text(lines, encoding="utf-8")
    table = read(tmp_path, "set", ReadOptions(format="dataset"))
    (one,) = table.rows
    assert {name: one.column(name) for name in wanted} == wanted
    assert set(table.ready.given) == set(wanted)
    assert table.ready.roles["id"] == "item"
    assert not {*own_dataset.OF_PERSON} & one.own.keys()


def test_parquet_is_read_without_reaching_anything_else(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="an extra: pip install 'postil[parquet]'")
    name = "data/train-00000[1]-of-00001.parquet"
    (tmp_path / "data").mkdir()
    with duckdb.connect() as data:
        data.execute(
            "COPY (SELECT 'ตลาด' AS text, 1::BIGINT AS n, 0.5::DOUBLE AS f, [{'role': 'user', 'content': 'x'}] AS"
            " turns, DATE '2026-01-02' AS day, 'NaN'::DOUBLE AS none, TRUE AS yes, 'x'::BLOB AS raw UNION ALL"
            f" SELECT NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL) TO '{tmp_path / name}' (FORMAT parquet)"
        )
    table = read(tmp_path, ".", ReadOptions(format="dataset"))
    first, second = table.rows
    assert first.own == {
        "text": "ตลาด", "n": 1, "f": "0.5", "turns": [{"role": "user", "content": "x"}], "day": "2026-01-02",
        "none": None, "yes": True, "raw": None,
    }  # fmt: skip
    assert (first.column("split"), first.line, second.line, second.own["text"]) == ("train", 1, 2, None)
    assert left_out(table) == {"bytes, which are no text": 1}


def test_records_of_a_program_in_parquet(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="an extra: pip install 'postil[parquet]'")
    with duckdb.connect() as data:
        data.execute(
            "COPY (SELECT 'a' AS id, 'ตลาด' AS text, ['yes', 'yes'] AS \"label.responses\", 0.5::DOUBLE AS"
            f" \"label.suggestion.score\") TO '{tmp_path / 'train-0.parquet'}' (FORMAT parquet)"
        )
    table = read(tmp_path, "{split}-*.parquet", ReadOptions(format="argilla"))
    (row,) = table.rows
    assert [row.column(name) for name in ("label", "split", "label.suggestion.score")] == [
        "yes",
        "train",
        "0.5",
    ]
    assert table.ready.given == ("label",)


@pytest.mark.parametrize(
    ("query", "most"),
    [
        ("repeat('x', 100000) AS t FROM range(20000)", None),
        ("[{'a': 'word', 'b': map {'k': ['word']}}] AS t FROM range(100)", 800),
    ],
)
def test_a_small_file_that_stands_for_endless_text_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, query: str, most: int | None
) -> None:
    duckdb = pytest.importorskip("duckdb", reason="an extra: pip install 'postil[parquet]'")
    with duckdb.connect() as data:
        data.execute(f"COPY (SELECT {query}) TO '{tmp_path / 'a.parquet'}' (FORMAT parquet)")
    if most:
        monkeypatch.setattr(parquet, "MOST_TEXT", most + 100)
        assert len(read(tmp_path, "a.parquet").rows) == 100
        monkeypatch.setattr(parquet, "MOST_TEXT", most - 1)
    with pytest.raises(UnreadableSourceError) as error:
        read(tmp_path, "a.parquet")
    assert "bytes of text" in error.value.problems[0].message


def test_a_file_that_only_ends_like_parquet(tmp_path: Path) -> None:
    pytest.importorskip("duckdb", reason="an extra: pip install 'postil[parquet]'")
    (tmp_path / "a.parquet").write_bytes(b"PAR1 and nothing")
    with pytest.raises(UnreadableSourceError) as error:
        read(tmp_path, "a.parquet")
    assert error.value.problems[0].code == "not_parquet"


def test_without_the_extra_a_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "duckdb", None)
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    with pytest.raises(UnreadableSourceError) as error:
        read(tmp_path, "a.parquet")
    assert "postil[parquet]" in error.value.problems[0].message
