# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merged rows for every writer: what people settled, else the majority, else nothing that was made up."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from annotator_app.exchange.writing.write_jsonl import as_object
from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.question import Comparison
from annotator_app.model.review import Settled
from annotator_app.model.rows import AnswerRow
from annotator_app.workflows.merging.merged_rows import MERGED, merged_rows
from tests.builders.rows import own, row

TEXT = {"id": "t-1", "text": {"text": "अच्छा दिन"}}
CHAT = {
    "id": "m-1",
    "prompt": [{"role": "user", "text": "?"}],
    "responses": [{"id": "r-00000a", "text": "ก"}, {"id": "r-00000b", "text": "ข"}],
}


def merged(rows: list[AnswerRow]) -> tuple[list[AnswerRow], dict[str, int]]:
    loss = Loss()
    found = list(merged_rows(rows, loss))
    return found, {one["reason"]: one["count"] for one in loss.listed()}


def labels(*said: str, **settled: Any) -> list[AnswerRow]:
    rows = [
        row("sentiment", TEXT, {"label": label}, by=by, questions=own("sentiment", "label"), note="n")
        for by, label in zip("ABCD", said, strict=False)
    ]
    if not settled:
        return rows
    one = rows[0].given
    word = Settled(item=one.item, item_sha256=one.digest, cause="slip", **settled)
    return [replace(each, settled=word) for each in rows]


@pytest.mark.parametrize(
    ("rows", "label", "dropped"),
    [
        (labels("positive", "negative", "positive"), "positive", {}),
        (labels("positive"), "positive", {}),
        (
            labels("positive", "negative"),
            None,
            {"a tie that nobody has settled": 1, "an item without any merged answer": 1},
        ),
        (labels("positive", "negative", outcome="adjudicated", answers={"label": "neutral"}), "neutral", {}),
        (
            labels("positive", "negative", outcome="ambiguous", answers={}),
            None,
            {"people settled that the item is truly ambiguous": 1},
        ),
    ],
)
def test_one_row_an_item(rows: list[AnswerRow], label: str | None, dropped: dict[str, int]) -> None:
    found, left = merged(rows)
    assert left == dropped
    assert [dict(one.answers) for one in found] == ([] if label is None else [{"label": label}])
    assert all((one.contributor, one.given.note, one.review) == (MERGED, "", ()) for one in found)


def test_texts_of_several_people_are_left_out_and_each_response_merged_for_itself() -> None:
    asked = own("rating", "accuracy", "feedback")
    rows = [
        row(
            "rating",
            CHAT,
            {"accuracy": {"r-00000a": a, "r-00000b": b}, "feedback": text},
            by=by,
            questions=asked,
        )
        for by, a, b, text in (("A", 5, 1, "good"), ("B", 5, 2, "fine"))
    ]
    (one,), left = merged(rows)
    assert dict(one.answers) == {"accuracy": {"r-00000a": 5}}
    assert left == {
        "a tie that nobody has settled": 1,
        "different texts or marks, of which none is the merged answer": 1,
    }
    (alone,), left = merged(rows[:1])
    assert alone.answers["feedback"] == "good", "what one person wrote alone stands"
    assert left == {}


def test_rankings_of_several_people_come_to_one_with_its_margin() -> None:
    asked = (Comparison(id="best", form="rank"),)
    first, second = ["r-00000a"], ["r-00000b"]
    rows = [
        row("comparison", CHAT, {"best": value}, by=by, questions=asked)
        for by, value in zip("ABC", ([first, second], [second, first], [first, second]), strict=True)
    ]
    (one,), left = merged(rows)
    assert dict(one.answers) == {"best": [first, second]}
    assert as_object(one)["margin"] == {"best": 0.3333}
    assert left == {}
    assert "margin" not in as_object(rows[0])
    nobody, left = merged(rows[:2])
    assert nobody == []
    assert left["a tie that nobody has settled"] == 1


def test_skipped_and_repeated_items_do_not_speak() -> None:
    repeat = row(
        "sentiment", TEXT, {"label": "negative"}, questions=own("sentiment", "label"), repeat_of="t-0"
    )
    skipped = row("sentiment", TEXT, None, by="B", questions=own("sentiment", "label"))
    assert merged([repeat, skipped])[0] == []
