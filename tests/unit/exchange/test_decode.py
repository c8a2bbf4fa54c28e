# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bytes become text without guessing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.errors import UnreadableSourceError
from annotator_app.exchange.reading.decode import decode, read_text, split_lines

PLACE = Path("x.txt")
TEXT = "Ünï – हिन्दी नमस्ते, ሰላም, 你好, مرحبا\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_text_is_recognised(encoding: str) -> None:
    got = decode(TEXT.encode(encoding), PLACE)
    assert got.text == TEXT
    assert got.bom == (encoding != "utf-8")


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_code_points_are_kept(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode(), PLACE).text == text


def test_nothing_is_normalised_or_trimmed() -> None:
    text = "  e\u0301 \u00e9 \ufb01 \u200d\u200c\t \n"
    assert decode(text.encode(), PLACE).text == text


def test_a_legacy_encoding_is_refused_with_its_line() -> None:
    with pytest.raises(UnreadableSourceError) as error:
        decode("one\ntwo\ncaf\u00e9\n".encode("cp1252"), PLACE)
    problem = error.value.problems[0]
    assert (problem.code, problem.line, problem.file) == ("not_utf8", 3, "x.txt")


@pytest.mark.parametrize(
    ("encoding", "text"), [("cp1256", "مرحبا"), ("cp1252", "café"), ("big5", "你好"), ("utf-16-le", "سلام")]
)
def test_an_encoding_that_the_plan_names_is_used(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), PLACE, encoding).text == text


@pytest.mark.parametrize("encoding", ["nonsense", "zip", "rot13", "", "a\0b"])
def test_what_is_no_encoding_of_text_is_refused(encoding: str) -> None:
    with pytest.raises(UnreadableSourceError) as error:
        decode(b"x", PLACE, encoding)
    assert error.value.problems[0].code == "unknown_encoding"


def test_a_missing_file_is_a_problem_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSourceError) as error:
        read_text(tmp_path / "none.csv")
    assert error.value.problems[0].code == "cannot_open"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("a", ["a"]),
        ("a\n", ["a"]),
        ("a\r\n\r\nb", ["a", "", "b"]),
        ("a\x0bb\u2028c\x85d\n", ["a\x0bb\u2028c\x85d"]),
        ("a\rb\rc\r", ["a", "b", "c"]),
        ("  a \n", ["  a "]),
    ],
)
def test_lines(text: str, lines: list[str]) -> None:
    assert split_lines(text) == lines
