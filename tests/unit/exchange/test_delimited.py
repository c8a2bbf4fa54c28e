# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""CSV and TSV: what is read, what is found out, and what is refused with its place."""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.exchange.reading import delimited

CELL = st.text(st.characters(exclude_characters="\x00\r", exclude_categories=("Cs",)), max_size=12)
TABLE = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=8)
)


def read(text: str, name: str = "x.csv", **how: object) -> delimited.Delimited:
    return delimited.read(text, Path(name), **how)  # type: ignore[arg-type]


def refused(text: str, name: str = "x.csv", **how: object) -> tuple[Problem, ...]:
    with pytest.raises(UnreadableSourceError) as error:
        read(text, name, **how)
    return error.value.problems


def values(got: delimited.Delimited) -> list[list[str]]:
    return [list(row.own.values()) for row in got.rows]


@given(TABLE, st.sampled_from(delimited.DELIMITERS), st.sampled_from(["\n", "\r\n"]))
def test_what_a_writer_quotes_is_read_back(table: list[list[str]], delimiter: str, end: str) -> None:
    file = io.StringIO(newline="")
    head = [f"c{number}" for number in range(len(table[0]))]
    csv.writer(file, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL).writerows([head, *table])
    assert values(read(file.getvalue(), delimiter=delimiter, quote='"')) == table


@given(st.text(max_size=200), st.sampled_from(["x.csv", "x.tsv"]))
def test_any_text_is_read_or_refused(text: str, name: str) -> None:
    with suppress(UnreadableSourceError):
        got = read(text, name)
        assert all(list(row.own) == got.columns for row in got.rows)


@pytest.mark.parametrize("sign", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\ufeff"])
def test_only_line_feeds_end_a_line(sign: str) -> None:
    assert values(read(f"a,b\nx{sign}y,2\n")) == [[f"x{sign}y", "2"]]


def test_line_breaks_inside_quotes_stay_as_they_are() -> None:
    got = read('a,b\r\n"one\r\ntwo\nthree",2\r\nnext,3\r\n')
    assert values(got) == [["one\r\ntwo\nthree", "2"], ["next", "3"]]
    assert [row.line for row in got.rows] == [2, 5]


def test_a_lone_carriage_return_belongs_to_the_text() -> None:
    assert values(read("a,b\nx\ry,2\n")) == [["x\ry", "2"]]


def test_a_file_of_old_makes_ends_its_lines_with_carriage_returns() -> None:
    assert values(read("a,b\r1,2\r3,4\r")) == [["1", "2"], ["3", "4"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_out(delimiter: str) -> None:
    got = read(
        f"id{delimiter}text\n1{delimiter}a, b; c\n2{delimiter}d | e\n".replace(" | ", " ")
        if delimiter == "|"
        else f"id{delimiter}text\n1{delimiter}x y\n2{delimiter}z\n"
    )
    assert got.dialect.delimiter == delimiter


def test_commas_in_prose_do_not_outvote_the_semicolon() -> None:
    got = read("id;text\n1;yes, of course, he said\n2;no\n3;well, perhaps\n")
    assert got.dialect.delimiter == ";"
    assert values(got)[0] == ["1", "yes, of course, he said"]


def test_quotes_that_open_nothing_are_text() -> None:
    text = 'tweet\tlabel\n""Hello"" she said\tpositive\n"open and never closed\tnegative\nplain\tneutral\n'
    got = read(text, "x.tsv")
    assert got.dialect.quote == ""
    assert [row.own["tweet"] for row in got.rows] == ['""Hello"" she said', '"open and never closed', "plain"]


def test_quotes_do_not_swallow_whole_lines_where_plain_lines_fit() -> None:
    text = 'tweet\tlabel\n"one\tpositive\ntwo\tneutral\nthree"\tnegative\n'
    assert len(read(text, "x.tsv").rows) == 3


def test_a_quoted_delimiter_is_text() -> None:
    got = read('id,text\n1,"a, ""b"" and c"\n')
    assert values(got) == [["1", 'a, "b" and c']]
    assert got.dialect.quote == '"'


def test_ragged_lines_are_refused_with_line_and_column() -> None:
    problems = refused("id,text,label\n1,a,x\n2,b\n3,c,y,z\n")
    assert [(one.code, one.line, one.column) for one in problems] == [
        ("ragged", 3, "label"),
        ("ragged", 4, "3"),
    ]


def test_an_unclosed_quote_is_refused_where_it_opens() -> None:
    problems = refused('id,text\n1,fine\n2,"never closed\n3,x\n', quote='"')
    assert ("unclosed_quote", 3, "text") in [(one.code, one.line, one.column) for one in problems]


def test_text_behind_a_closing_quote_is_refused() -> None:
    problems = refused('id,text,x\n1,"a" b,2\n', quote='"')
    assert [(one.code, one.line, one.column) for one in problems] == [("after_quote", 2, "text")]


def test_nul_is_refused_with_its_line() -> None:
    assert [(one.code, one.line) for one in refused("id,text\n1,a\n2,b\0c\n")] == [("nul", 3)]


def test_a_name_twice_in_the_header_is_refused() -> None:
    assert [(one.code, one.column) for one in refused("id,text,text\n1,a,b\n")] == [("column_twice", "text")]


def test_a_column_without_a_name_is_called_by_its_number() -> None:
    assert read(",text\n0,a\n").columns == ["0", "text"]


def test_without_a_header_columns_are_numbers() -> None:
    got = read("a,b\nc,d\n", header=False)
    assert got.columns == ["0", "1"]
    assert len(got.rows) == 2


@pytest.mark.parametrize("text", ["", "\n\n", "tweet\tlabel\n", "tweet\tlabel"])
def test_nothing_but_a_header_is_no_rows(text: str) -> None:
    assert read(text, "x.tsv").rows == []


def test_very_long_cells_are_read() -> None:
    long = "x" * 300_000
    assert values(read(f'id,text\n1,"{long}"\n'))[0][1] == long


def test_thousands_of_unclosed_quotes_are_not_slow() -> None:
    problems = refused("id,text\n" + '1,"x\n' * 20_001, quote='"')
    assert problems
