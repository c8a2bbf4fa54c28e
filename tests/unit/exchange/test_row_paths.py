# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Row paths and look-ups of cli.md, "Rows of a source"."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.exchange.reading.rows import (
    MISSING,
    Row,
    RowPathError,
    Step,
    look_up,
    own_columns,
    parse_path,
    walk,
)

NAMES = st.text("abcxyz_-0123456789 é日", min_size=1, max_size=6)
STEPS = st.lists(
    st.one_of(NAMES.map(lambda name: Step("name", name)), st.just(Step("each")), st.just(Step("every"))),
    max_size=5,
)


def text_of(steps: list[Step]) -> str:
    text = ""
    for step in steps:
        if step.kind == "each":
            text += "[]"
        else:
            text += ("." if text else "") + ("*" if step.kind == "every" else step.name)
    return text


@given(STEPS)
def test_a_path_is_read_as_it_is_written(steps: list[Step]) -> None:
    assert parse_path(text_of(steps)) == tuple(steps)


@given(STEPS, st.data())
def test_a_path_reaches_what_lies_there(steps: list[Step], data: st.DataObject) -> None:
    value: Any = "end"
    for step in reversed(steps):
        value = [value] if step.kind == "each" else {(step.name or "key"): value, "aside": 1}
    found = [place.value for place in walk(value, tuple(steps))]
    assert "end" in found
    if not any(step.kind == "every" for step in steps):
        assert found == ["end"]


@pytest.mark.parametrize("text", [".", "a.", ".a", "a..b", "a]", "[", "a[0]", 'a"b', "a[]b"])
def test_what_is_no_path_is_refused(text: str) -> None:
    with pytest.raises(RowPathError):
        parse_path(text)


def test_a_quoted_name_may_hold_dots_and_brackets() -> None:
    assert parse_path('"a.b[]"[].c') == (Step("name", "a.b[]"), Step("each"), Step("name", "c"))


def rows(value: Any, path: str) -> list[Row]:
    return [Row(own_columns(place.value), place.around, place.key) for place in walk(value, parse_path(path))]


def test_lists_under_every_key() -> None:
    found = rows({"train": [["hello", "greet"]], "test": [["bye", "leave"], ["oh", "none"]]}, "*[]")
    assert [(row.key, row.column("0"), row.column("1")) for row in found] == [
        ("train", "hello", "greet"),
        ("test", "bye", "leave"),
        ("test", "oh", "none"),
    ]


def test_bare_values_see_the_objects_around_them() -> None:
    value = {
        "language": "hi",
        "tests": [{"sentences": ["a", "b"], "intent": {"name": "X"}}, {"sentences": []}],
    }
    found = rows(value, "tests[].sentences[]")
    assert [row.column("_value") for row in found] == ["a", "b"]
    assert {look_up(row, "intent.name") for row in found} == {"X"}
    assert {look_up(row, "language") for row in found} == {"hi"}


def test_the_nearest_object_wins() -> None:
    row = rows({"id": 1, "inner": [{"id": 2}]}, "inner[]")[0]
    assert row.column("id") == 2


def test_look_ups() -> None:
    row = Row({"a.b": "dotted", "a": {"b": "inside", "c": [{"t": 1}, {"t": 2}]}, "null": None})
    assert look_up(row, "a.b") == "dotted"
    assert look_up(row, "a.c.1.t") == 2
    assert look_up(row, "a.c[].t") == [1, 2]
    assert look_up(row, "a.c.7") is MISSING
    assert look_up(row, "nothing") is MISSING
    assert look_up(row, "null") is None


def test_what_is_always_there() -> None:
    row = Row({"text": "x"}, key="train", file="data", line=7)
    assert [row.column(name) for name in ("_key", "_file", "_line")] == ["train", "data", 7]
