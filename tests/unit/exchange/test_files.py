# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files, folders and patterns; texts by line and by file; joins, choices and new columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.errors import UnreadableSourceError
from annotator_app.exchange import formats
from annotator_app.exchange.reading.files import find
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import Shape, join, shape
from annotator_app.exchange.reading.source import READS, ReadOptions, read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "test.et.jsonl",
        "test.sw.jsonl",
        "val.et.jsonl",
        "sub/doc_10.txt",
        "sub/doc_2.txt",
        "sub/.hidden",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text('{"t": "x"}\n' if name.endswith("jsonl") else f"  text of {path.stem}\n\n")
    return tmp_path


def test_a_place_in_the_name_becomes_a_column(folder: Path) -> None:
    found = find(folder, "{split}.{language}.jsonl")
    assert [one.columns for one in found] == [
        {"split": "test", "language": "et"},
        {"split": "test", "language": "sw"},
        {"split": "val", "language": "et"},
    ]
    table = read(folder, "test.{language}.jsonl")
    assert [row.column("language") for row in table.rows] == ["et", "sw"]


def test_a_folder_means_its_files_in_the_order_of_numbers(folder: Path) -> None:
    assert [one.name for one in find(folder, "sub")] == ["doc_2.txt", "doc_10.txt"]


def test_stars(folder: Path) -> None:
    assert len(find(folder, "*.jsonl")) == 3
    assert [one.name for one in find(folder, "*/doc_?.txt")] == ["sub/doc_2.txt"]
    assert len(find(folder, "**/*.txt")) == 2


def test_a_pattern_is_no_regular_expression(folder: Path) -> None:
    (folder / "a+b(1).txt").write_text("x")
    assert [one.name for one in find(folder, "a+b(1)*.txt")] == ["a+b(1).txt"]


@pytest.mark.parametrize("pattern", ["none.csv", "*.csv", "{a}/{a}.txt"])
def test_no_file_is_a_problem(folder: Path, pattern: str) -> None:
    with pytest.raises(UnreadableSourceError):
        find(folder, pattern)


def test_a_file_is_one_text_and_only_its_last_line_end_goes(folder: Path) -> None:
    rows = read(folder, "sub/doc_{n}.txt", ReadOptions(format="files")).rows
    assert [(row.column("n"), row.column("text")) for row in rows] == [
        ("2", "  text of doc_2\n"),
        ("10", "  text of doc_10\n"),
    ]


def test_rows_of_several_files_know_their_file_apart(folder: Path) -> None:
    (folder / "other").mkdir()
    (folder / "other/doc_2.txt").write_text("y\n")
    rows = read(folder, "*/doc_2.txt").rows
    assert {row.origin for row in rows} == {"sub.doc_2", "other.doc_2"}
    assert {row.file for row in rows} == {"doc_2"}


def test_blank_lines_keep_their_place(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("a\n\nc\n")
    assert [row.column("text") for row in read(tmp_path, "x.txt").rows] == ["a", "", "c"]


@pytest.mark.parametrize(
    ("name", "how"), [("x.unknown", {}), ("x.csv", {"format": "sft"}), ("x.csv", {"rows": "a["})]
)
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str, how: dict[str, str]) -> None:
    (tmp_path / name).write_text("a\n")
    with pytest.raises(UnreadableSourceError) as error:
        read(tmp_path, name, ReadOptions(**how))  # type: ignore[arg-type]
    assert error.value.problems[0].file


def test_how_files_were_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes('id;text\n1;"a;b"\n'.encode("utf-8-sig"))
    how = read(tmp_path, "x.csv").files[0]
    assert (how.format, how.encoding, how.bom, how.delimiter, how.quote, how.rows) == (
        "csv",
        "utf-8",
        True,
        ";",
        '"',
        1,
    )


def test_every_format_that_reads_has_a_reader() -> None:
    assert set(READS) == {format_.name for format_ in formats.FORMATS if format_.reads}
    assert all(format_.keeps and format_.drops and format_.families for format_ in formats.FORMATS)


def rows(*values: dict[str, object]) -> list[Row]:
    return [Row(dict(one), line=number) for number, one in enumerate(values, start=1)]


def test_joined_by_a_column() -> None:
    left = rows({"id": 1, "text": "a"}, {"id": "2", "text": "b"}, {"id": 3, "text": "c"})
    right = rows({"id": "1", "text": "x", "label": "p"}, {"id": 2, "text": "y", "label": "n"})
    joined, problems = join(left, right, "id", name="more", path="more.csv")
    assert [(row.column("text"), row.own.get("more.text"), row.own.get("label")) for row in joined] == [
        ("a", "x", "p"),
        ("b", "y", "n"),
        ("c", None, None),
    ]
    assert [one.code for one in problems] == ["join_missing"]


def test_joined_by_line_needs_equally_many_rows() -> None:
    left = rows({"text": "a"}, {"text": "b"})
    joined, problems = join(left, rows({"text": "p"}, {"text": "n"}), "line", name="labels", path="l.txt")
    assert [row.column("labels.text") for row in joined] == ["p", "n"]
    _same, problems = join(left, rows({"text": "p"}), "line", name="labels", path="l.txt")
    assert [problem.code for problem in problems] == ["join_uneven"]


def test_a_value_twice_is_a_problem_or_a_list() -> None:
    left, right = rows({"id": 1}), rows({"id": 1, "l": "a"}, {"id": 1, "l": "b"})
    assert [one.code for one in join(left, right, "id", name="r", path="r")[1]] == ["join_twice"]
    assert join(left, right, "id", name="r", path="r", gather=True)[0][0].column("l") == ["a", "b"]


def test_rows_without_a_partner_are_counted_on_both_sides() -> None:
    """Also a row that has no value to join by, and every row of a value that is nowhere else."""
    left = rows({"id": 1}, {"id": 2}, {"id": None})
    right = rows({"id": 1}, {"id": 7}, {"id": 7}, {"id": None})
    missing, unused = join(left, right, "id", name="r", path="deep/r.csv", gather=True)[1]
    assert (missing.code, missing.severity, missing.params) == (
        "join_missing",
        "warning",
        {"count": 2, "source": "r.csv"},
    )
    assert (unused.code, unused.severity, unused.params) == ("join_unused", "warning", {"count": 3})


def test_a_join_on_a_column_that_is_not_there() -> None:
    assert join(rows({"a": 1}), rows({"b": 1}), "a", name="r", path="r")[1][0].code == "unknown_column"


def test_choosing_rewording_and_making_columns() -> None:
    said = Shape(
        where={"s": ("A", "B")},
        replace={"s": {"A": "alpha"}},
        columns={"key": "{s}_{n}"},
        unique=("key",),
    )
    table = rows({"s": "A", "n": 1}, {"s": "A", "n": 1}, {"s": "C", "n": 1}, {"s": "B", "n": 2})
    kept, problems = shape(table, said, "x.csv")
    assert [row.column("key") for row in kept] == ["alpha_1", "B_2"]
    assert [row.line for row in kept] == [1, 4]
    assert problems == []


def test_a_column_that_no_row_has_is_a_problem() -> None:
    _kept, problems = shape(rows({"a": 1}), Shape(where={"b": ("1",)}, columns={"k": "{c}"}), "x.csv")
    assert sorted(str(problem.column) for problem in problems) == ["b", "c"]
