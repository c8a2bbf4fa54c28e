# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Three readings of one history say the same: the window's, the verifier's and that of handing back."""

from __future__ import annotations

import json
import random

import pytest

from annotator_app.model import event, strict_json
from annotator_app.model.answer import ItemWork, Problem
from annotator_app.workflows.checking.event_shape import answer_misfit, event_misfit
from annotator_app.workflows.checking.replay import Replay
from annotator_app.workflows.handing_back.result_lines import ResultLines

ITEMS = [f"i-{number}" for number in range(4)]
VALUES = [
    ("open", {"shown": {"label": ["a", "b"]}}),
    ("answer", {"answers": {"label": "a"}, "origin": "window"}),
    ("answer", {"answers": {"label": "b", "why": "क्यों"}, "origin": "file", "timing": {"active_s": 2}}),
    ("skip", None),
    ("clear", None),
    ("flag", {"problem": {"reason": "cut_off", "text": "x"}}),
    ("flag", {"problem": None}),
    ("flag", {"later": True}),
    ("flag", {"later": False}),
    ("comment", {"note": "ملاحظة"}),
    ("comment", {"note": ""}),
]


def history(draw: random.Random, length: int) -> list[dict]:
    events = []
    for seq in range(1, length + 1):
        kind, value = draw.choice(VALUES)
        name = draw.choice(ITEMS)
        made = {
            "seq": seq,
            "type": kind,
            "item": name,
            "item_sha256": f"{ITEMS.index(name):064x}",
            "value": value,
        }
        if draw.random() < 0.1:
            made = {"seq": seq, "type": "export", "value": {"revision": 1}}
        events.append(made)
    return events


def by_the_window(events: list[dict]) -> dict[str, ItemWork]:
    works: dict[str, ItemWork] = {}
    for one in events:
        if "item" in one:
            before = works.get(one["item"], ItemWork(item_sha256=one["item_sha256"]))
            works[one["item"]] = event.applied(before, one["type"], one["value"], one["item_sha256"])
    return works


def line_of(item: str, work: ItemWork) -> dict:
    problem = work.problem and {"reason": work.problem.reason, "text": work.problem.text}
    return {
        "item": item,
        "item_sha256": work.item_sha256,
        "status": work.status,
        "value": work.event if work.status == "done" else None,
        "problem": problem,
        "note": work.note,
    }


@pytest.mark.parametrize("seed", range(60))
def test_the_three_readings_agree(seed: int) -> None:
    draw = random.Random(seed)
    events = history(draw, draw.randrange(1, 60))
    replay, lines = Replay(), ResultLines()
    for one in events:
        assert event_misfit(one) is None
        replay.take(one)
        lines.take(strict_json.write_line(one))
    works = by_the_window(events)
    expected = [line_of(item, work) for item, work in sorted(works.items()) if work.status is not None]
    assert [json.loads(line) for line in lines.lines()] == expected
    statuses = [line["status"] for line in expected]
    assert lines.counts() == (statuses.count("done"), statuses.count("skipped"))
    for line in expected:
        assert answer_misfit(line) is None
        assert replay.agrees(line)
    assert replay.unsaid() == []


def test_what_is_left_out_or_changed_is_seen() -> None:
    events = [
        {
            "seq": 1,
            "type": "answer",
            "item": "a",
            "item_sha256": "0" * 64,
            "value": {"answers": {}, "origin": "file"},
        },
        {
            "seq": 2,
            "type": "flag",
            "item": "a",
            "item_sha256": "0" * 64,
            "value": {"problem": {"reason": "other"}},
        },
    ]
    line = line_of(
        "a", ItemWork({}, {"answers": {}, "origin": "file"}, problem=Problem("other"), item_sha256="0" * 64)
    )
    changes = [
        {},
        {"note": "x"},
        {"problem": None},
        {"status": "skipped"},
        {"item_sha256": "1" * 64},
        {"value": {}},
    ]
    for change in changes:
        replay = Replay()
        for one in events:
            replay.take(one)
        assert replay.unsaid() == ["a"]
        assert replay.agrees({**line, **change}) is (change == {})


def test_the_order_of_names_does_not_matter() -> None:
    replay = Replay()
    value = {"answers": {"a": 1, "b": 2}, "origin": "file"}
    replay.take({"type": "answer", "item": "a", "item_sha256": "0" * 64, "value": value})
    turned = {"origin": "file", "answers": {"b": 2, "a": 1}}
    assert replay.agrees(
        {
            "item": "a",
            "item_sha256": "0" * 64,
            "status": "done",
            "value": turned,
            "problem": None,
            "note": None,
        }
    )


@pytest.mark.parametrize(
    "misfit",
    [
        {"type": "open", "value": []},
        {"type": "open", "value": {"shown": []}},
        {"type": "answer", "value": {"answers": [], "origin": "file"}},
        {"type": "answer", "value": {"answers": {}, "origin": "file", "timing": 5}},
        {"type": "skip", "value": {}},
        {"type": "clear", "value": 0},
        {"type": "flag", "value": {}},
        {"type": "flag", "value": {"later": True, "problem": None}},
        {"type": "flag", "value": {"later": 1}},
        {"type": "flag", "value": {"problem": {"reason": "other", "text": 5}}},
        {"type": "comment", "value": {"note": None}},
        {"type": "comment", "value": "x"},
        {"type": "undo", "value": {"of": 7}},
        {"type": "undo", "value": {"of": True}},
        {"type": "export", "value": {"revision": 0}},
        {"type": "restore", "value": {"from": "x"}},
        {"type": "clock", "value": {"jump": "1"}},
        {"type": "update", "value": {"pack_id": "x", "head": "0" * 64, "events": 0}},
        {"type": ["open"], "value": None},
        {"type": "open", "value": None, "mono": "5"},
        {"type": "open", "value": None, "session": 5},
    ],
)
def test_events_that_do_not_fit(misfit: dict) -> None:
    assert event_misfit({"seq": 7, "item": "a", "item_sha256": "0" * 64, **misfit}) is not None
