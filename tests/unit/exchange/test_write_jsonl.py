# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`jsonl`: the row of cli.md, everything kept."""

from __future__ import annotations

from annotator_app.exchange.writing.write_jsonl import write
from annotator_app.exchange.writing.writer import Loss
from tests.builders.rows import choices, own, row, written

ITEM = {"id": "i-1", "language": "am", "text": {"text": "ይህ መጽሐፍ\u2028 ጥሩ ነው"}, "facts": {"year": "1990"}}
FIELDS = [
    "item", "source", "bundle", "pack", "contributor", "revision", "state", "answers", "note", "problem", "origin",
    "shown", "seconds", "review", "keep",
]  # fmt: skip


def test_the_row_is_that_of_the_contract() -> None:
    one = row(
        "sentiment", ITEM, {"label": "positive"}, questions=own("sentiment", "label"), note="=1+1",
        timing={"active_ms": 4001}, keep={"year": "1990"}, gold={"label": "negative"}, models={"r-1": "m"},
    )  # fmt: skip
    (found,), dropped = written(write, [one])
    assert list(found) == FIELDS
    assert dropped == {}
    assert (found["item"], found["state"], found["answers"]) == ("i-1", "done", {"label": "positive"})
    assert (found["note"], found["seconds"], found["review"], found["origin"]) == ("=1+1", 5, None, "window")
    assert found["keep"] == {"year": "1990"}
    source = found["source"]
    assert (source["file"], source["line"], source["id"]) == ("books.tsv", 7, "s7")
    assert (source["licence"], source["origin"], source["credit"], source["warning"]) == (
        "CC BY 4.0", "Book corpus", "Reader et al. 2020", "Rude words",
    )  # fmt: skip
    assert source["content"] == {"text": {"text": "ይህ መጽሐፍ\u2028 ጥሩ ነው"}}
    assert (source["gold"], source["models"], source["language"]) == (
        {"label": "negative"},
        {"r-1": "m"},
        "am",
    )


def test_text_is_not_escaped_and_keeps_its_code_points() -> None:
    (line,) = write([row("sentiment", ITEM, {"label": "positive"})], Loss(), choices())
    assert "ይህ መጽሐፍ\u2028 ጥሩ ነው".encode() in line


def test_skipped_items_are_rows_too() -> None:
    problem = {"reason": "cut_off", "text": "half"}
    (found,), _ = written(write, [row("sentiment", ITEM, None, problem=problem)])
    assert (found["state"], found["answers"], found["problem"], found["seconds"]) == (
        "skipped",
        None,
        problem,
        None,
    )


def test_coarse_time_is_taken_as_it_is() -> None:
    (found,), _ = written(write, [row("sentiment", ITEM, {"label": "x"}, timing={"active_s": 12})])
    assert found["seconds"] == 12
