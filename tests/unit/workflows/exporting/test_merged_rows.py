# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merged rows for every writer: what people settled, else the majority, else nothing that was made up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator_app.exchange.writing.write_jsonl import as_object
from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.question import Comparison
from annotator_app.model.review import Settled
from annotator_app.model.rows import AnswerRow
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting.merged_rows import MERGED, merged_rows
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.settling import settle_queue
from annotator_app.workflows.standing import bundle_counts
from tests.builders import reported
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
    assert left == {**dropped, "a note": len(rows)}
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
        "people disagree evenly": 1,
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


def test_what_rankings_come_to_is_no_tie_to_settle(tmp_path: Path) -> None:
    """First places may be evenly divided where whole rankings are not; the queue and the rows say the same."""
    names = ["r-00000a", "r-00000b", "r-00000c"]
    shown = [{"id": name, "text": name} for name in names]
    items = [
        {"id": id_, "prompt": [{"role": "user", "text": "?"}], "responses": shown} for id_ in ("i-1", "i-2")
    ]
    task = {
        "family": "comparison", "title": {"en": "Answers"}, "language": "en", "languages": ["en"], "guidelines": [],
        "questions": [{"id": "best", "kind": "comparison", "form": "rank", "required": True}],
    }  # fmt: skip
    orders = {
        "i-1": {"A": ["a", "b", "c"], "B": ["b", "a", "c"], "C": ["c", "a", "b"]},
        "i-2": {"A": ["a", "b", "c"], "B": ["b", "a", "c"], "C": ["c", "ab"]},
    }
    said = {
        by: {
            id_: {"best": [[f"r-00000{letter}" for letter in place] for place in order[by]]}
            for id_, order in orders.items()
        }
        for by in "ABC"
    }
    path = reported.make(tmp_path / "ranks.bundle", task, items, said)
    with bundle_store.open_bundle(path) as bundle:
        waiting = MergedSet(bundle)
        reasons = {one.item: one.reasons.get("best", ()) for one in settle_queue.queue(waiting)}
        counted = {one.item: one.reasons for one in bundle_counts.item_counts(waiting)}
        rows, left = merged(list(waiting.rows()))
    assert {one.given.item: one.answers["best"][0] for one in rows} == {"i-1": ["r-00000a"]}
    assert left["a tie that nobody has settled"] == 1
    assert "tie" not in reasons.get("i-1", ())
    assert "tie" in reasons["i-2"]
    assert {item: frozenset(own) for item, own in reasons.items()} == {
        item: own for item, own in counted.items() if own
    }


def test_scores_come_to_their_median_where_it_is_a_point() -> None:
    rows = [
        row(
            "rating",
            CHAT,
            {"accuracy": {"r-00000a": a, "r-00000b": b}},
            by=by,
            questions=own("rating", "accuracy"),
        )
        for by, a, b in (("A", 1, 2), ("B", 4, "cannot_judge"), ("C", 5, 4), ("D", 5, "cannot_judge"))
    ]
    (three,), left = merged(rows[:3])
    assert dict(three.answers) == {"accuracy": {"r-00000a": 4, "r-00000b": 3}}
    assert left == {}
    (four,), left = merged(rows)
    assert dict(four.answers) == {"accuracy": {"r-00000b": 3}}, "4.5 is no point of the scale"
    assert left == {"people disagree evenly": 1}
