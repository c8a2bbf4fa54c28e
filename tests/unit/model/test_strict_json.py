# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Strict JSON: the table of packs.md section 4, and every depth there is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.model.strict_json import (
    MAX_DEPTH,
    StrictJSONError,
    parse,
    write,
    write_line,
    write_readable,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":2}', b'{"a":{"b":1,"b":1}}', b'[{"a":1,"\\u0061":2}]', b"NaN", b"[Infinity]", b"-Infinity",
        b"1e999", b"1.0", b"[0.5]", b'{"a":1e2}', b"-0.0", b'"\\ud800"', b'{"\\udc00":1}', b"\xef\xbb\xbf{}",
        b'"\xff"', b'"\xed\xa0\x80"', b"9007199254740992", b"[-9007199254740992]", b"18446744073709551616",
        b"1" * 400, b"", b" ", b"{}{}", b"[1,]", b"{'a':1}", b'{"a":1', b"nul", b'"\x01"', b"\xfe\xff\x00{\x00}",
    ],
)  # fmt: skip
def test_what_is_refused(data: bytes) -> None:
    with pytest.raises(StrictJSONError):
        parse(data)


@pytest.mark.parametrize("depth", [1, MAX_DEPTH - 1, MAX_DEPTH])
@pytest.mark.parametrize(("left", "right"), [(b"[", b"]"), (b'{"a":', b"}")], ids=["lists", "objects"])
def test_nesting_within_the_limit(depth: int, left: bytes, right: bytes) -> None:
    inner = b"" if left == b"[" else b"1"
    assert parse(left * depth + inner + right * depth) is not None


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 100, 254, 255, 256, 500, 1_023, 1_024, 1_025, 100_000])
@pytest.mark.parametrize(("left", "right"), [(b"[", b"]"), (b'{"a":', b"}")], ids=["lists", "objects"])
def test_nesting_beyond_the_limit_is_refused_at_every_depth(depth: int, left: bytes, right: bytes) -> None:
    with pytest.raises(StrictJSONError):
        parse(left * depth + b"1" + right * depth)


@given(VALUES)
def test_what_is_written_is_read(value: Any) -> None:
    assert parse(write(value)) == value
    assert parse(write_line(value)) == value
    assert parse(write_readable(value)) == value
    assert parse(json.dumps(value).encode()) == value


@given(st.floats())
def test_no_fraction_is_read(number: float) -> None:
    for text in (json.dumps(number), json.dumps([{"a": number}])):
        with pytest.raises(StrictJSONError):
            parse(text.encode())


def test_the_largest_integers() -> None:
    assert parse(b"[9007199254740991,-9007199254740991]") == [2**53 - 1, -(2**53) + 1]
