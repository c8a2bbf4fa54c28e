# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Folders of data sets and Parquet files: splits from names, plain values, and nothing opened but the file itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.errors import UnreadableSourceError
from annotator_app.exchange.reading import parquet
from annotator_app.exchange.reading.rows import MISSING
from annotator_app.exchange.reading.source import ReadOptions, Table, read


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
