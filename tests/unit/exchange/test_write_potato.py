# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`potato`: instances that our reader takes come out with the same labels and marks, and what has no place is counted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator_app.exchange.writing import write_potato
from annotator_app.model.question import Choice, Evidence, Named, Option, Scale, Text
from annotator_app.model.rows import AnswerRow
from tests.builders.plans import HEAD, SOURCE, made
from tests.builders.plans import write as plan_of
from tests.builders.rows import own, row, written

TEXT = "😀 ตลาดใน Oslo เปิด"
START = TEXT.index("Oslo")
TIME = {"behavioral_data": {"time_string": "Time spent: 0d 1h 2m 3s "}}


def instance(name: str, labels: dict[str, Any], *spans: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": name,
        "displayed_text": TEXT,
        "label_annotations": labels,
        "span_annotations": list(spans),
        **TIME,
    }


SPAN = {"start": START, "end": START + 4, "span": "Oslo", "annotation": "city"}
FILE = [
    instance("item_1", {"intent": {"book": "true"}, "topics": {"a": "true", "b": "true"}, "likert": {"scale_3": "3"}}, SPAN),
    instance("item_2", {"intent": {"ask": "true"}, "why": {"text_box": "7"}}),
    instance("item_4", {"intent": {"ask": "true"}, "why": {"text_box": "false"}}),
    instance("item_3", {"intent": {"none": "true"}, "likert": {"scale_1": "1"}, "why": {"text_box": "true"}}, SPAN),
]  # fmt: skip
ASKED = (
    Choice(id="intent", none=True, options=tuple(Option(id=one, text={"en": one}) for one in ("book", "ask"))),
    Evidence(id="slots", blocks=("text",), labels=(Named(id="city", text={"en": "City"}),)),
    Choice(id="topics", multiple=True, options=tuple(Option(id=one, text={"en": one}) for one in "ab")),
    Scale(id="likert", anchors={str(point): {"en": "x"} for point in range(1, 6)}),
    Text(id="why"),
)  # fmt: skip
ANCHORS = ", ".join(f'{{ point = {point}, text = {{ en = "x" }} }}' for point in range(1, 6))
PLAN = f"""
[fields]
use = {{ intent = "gold", slots = "gold", topics = "gold", likert = "gold", why = "gold" }}
[[question]]
id = "intent"
none = true
option = [{{ id = "book", text = {{ en = "book" }} }}, {{ id = "ask", text = {{ en = "ask" }} }}]
[[question]]
id = "slots"
required = false
label = [{{ id = "city", text = {{ en = "City" }} }}]
[[question]]
id = "topics"
kind = "choice"
multiple = true
text = {{ en = "T" }}
option = [{{ id = "a", text = {{ en = "a" }} }}, {{ id = "b", text = {{ en = "b" }} }}]
[[question]]
id = "likert"
kind = "scale"
text = {{ en = "L" }}
anchor = [{ANCHORS}]
[[question]]
id = "why"
kind = "text"
text = {{ en = "W" }}
"""


def known(folder: Path, records: list[dict[str, Any]]) -> list[AnswerRow]:
    """The items that the reader makes of a file, answered as it says."""
    head = HEAD.format(family="intent", language="th")
    text = head + SOURCE.format(path="in.jsonl", more='format = "potato"') + PLAN
    file = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records)
    prepared = made(plan_of(folder, text, {"in.jsonl": file}))
    return [
        row(
            "intent",
            {"id": one.item.id, **one.fields},
            one.item.gold,
            questions=ASKED,
            timing={"active_s": 3723},
        )
        for one in prepared.made
    ]


def test_instances_come_back_as_they_were(tmp_path: Path) -> None:
    rows = known(tmp_path / "first", FILE)
    found, dropped = written(write_potato.write, rows)
    assert dropped == {}
    assert [{name: one[name] for name in FILE[0]} for one in found] == FILE
    assert {one["user"] for one in found} == {"Ann"}
    again = known(tmp_path / "again", found)
    assert [one.answers for one in again] == [one.answers for one in rows]
    assert written(write_potato.write, again)[0] == found


def test_what_has_no_place_is_counted() -> None:
    item = {"id": "i-1", "text": {"text": TEXT}}
    (one,), dropped = written(
        write_potato.write,
        [row("intent", item, {"intent": "ask"}, questions=ASKED, note="n", keep={"topic": "law", "id": 3})],
    )
    assert (one["topic"], one["keep.id"], one["id"], one["behavioral_data"]) == ("law", 3, "i-1", {})
    assert dropped == {"a note": 1}
    chat = {"id": "p-1", "prompt": [{"role": "user", "text": "Q"}], "responses": []}
    assert written(write_potato.write, [row("rating", chat, {})]) == (
        [],
        {"an item without a single text": 1},
    )
    assert written(write_potato.write, [row("intent", item, None, questions=ASKED)])[1] == {
        "the item was reported and not answered": 1
    }


@pytest.mark.parametrize(
    ("answer", "labels", "dropped"),
    [
        ({"answer": "yes"}, {"answer": {"text_box": "yes"}}, {}),
        ({"answer": {"none": True}}, {}, {"the answer is that there is none": 1}),
    ],
    ids=["written", "none"],
)
def test_written_answers(answer: dict[str, Any], labels: dict[str, Any], dropped: dict[str, int]) -> None:
    item = {"id": "q-1", "passage": {"text": "P"}, "question": {"text": "?"}}
    one = row("open_question", item, answer, questions=own("open_question", "answer"))
    (line,), lost = written(write_potato.write, [one])
    assert (line["displayed_text"], line["question"], line["label_annotations"], lost) == (
        "P",
        "?",
        labels,
        dropped,
    )
