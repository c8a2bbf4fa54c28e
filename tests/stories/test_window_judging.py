# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From key presses in the real window to the exported bytes: summaries, ratings, comparisons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import plans
from tests.builders.window_story import Row, Story, given, numbered

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


SUMMARY = plans.plan_text(
    "summary", 'id = "id"\nsource = "text"', path="items.jsonl", language="bn",
    more="""
[[question]]
id = "summary"
goal = { unit = "words", min = 3, max = 9 }
""",
)  # fmt: skip
BENGALI = "গ্রামের মাঝখান দিয়ে বয়ে যাওয়া নদীর ওপর নতুন সেতু খুলে দেওয়া হয়েছে। এত দিন মানুষ নৌকায় নদী পার হতো।"


def test_summary(story: Story) -> None:
    desk = story.begin(SUMMARY, numbered("bn", {"text": BENGALI}, {"text": BENGALI + " শেষ।"}))
    desk.type("নদীর ওপর ").compose("স", "সেত", result="সেতু").type(" হয়েছে।").press("Ctrl+Enter")
    desk.type("Not in Bengali, but this is what the person wants to say here today.")
    desk.until(desk.screen.views["summary"].warned)
    desk.press("Ctrl+Enter")
    rows = story.finish()
    assert given(rows, 0) == {"summary": "নদীর ওপর সেতু হয়েছে।"}
    assert given(rows, 1) == {
        "summary": "Not in Bengali, but this is what the person wants to say here today."
    }


RATED = plans.plan_text(
    "summary", 'id = "id"\nsource = "text"\nsummary = "given"', path="items.jsonl", language="bn",
    more="""
[[question]]
id = "summary"
use = false
[[question]]
id = "accuracy"
[[question]]
id = "faults"
[[question]]
id = "rewrite"
""",
)  # fmt: skip
GIVEN = "🌉 নতুন সেতু ভেঙে গেছে। মানুষ নৌকায় পার হতো।"


def test_rated_summary(story: Story) -> None:
    desk = story.begin(
        RATED, numbered("bn", {"text": BENGALI, "given": GIVEN}, {"text": BENGALI, "given": GIVEN})
    )
    desk.press("2", "F6", "Space", "2", "3")
    desk.press("Down", "Space", "1", "1", "F6", "Delete", "Tab", "End")  # the first mark goes again
    assert desk.screen.flow.ring == "rewrite"
    desk.press("Backspace").type("!").press("Ctrl+Enter")
    desk.press("5", "Ctrl+Enter")
    rows = story.finish()
    first = given(rows, 0)
    (fault,) = first["faults"]
    assert first["accuracy"] == 2
    assert GIVEN[fault["start"] : fault["end"]].strip() == "মানুষ নৌকায় পার হতো।"
    assert (fault["block"], fault["label"], fault["severity"]) == ("summary", "false_claim", "minor")
    assert first["rewrite"] == GIVEN[:-1] + "!"
    assert given(rows, 1) == {"accuracy": 5}


RATING = plans.plan_text(
    "rating", 'id = "id"\nprompt = "prompt"\nresponses = ["a", "b"]', path="items.jsonl", language="th",
    more="""
[[question]]
id = "accuracy"
[[question]]
id = "fluency"
[[question]]
id = "relevance"
use = false
[[question]]
id = "completeness"
use = false
[[question]]
id = "harmlessness"
use = false
[[question]]
id = "issues"
[[question]]
id = "feedback"
required = { question = "accuracy", at_most = 2 }
[[question]]
id = "rewrite"

[plan]
responses_order = "drawn"
""",
)  # fmt: skip


def test_rating(story: Story) -> None:
    texts = {"a": "น้ำทะเลเค็มเพราะมีเกลือละลายอยู่", "b": "เพราะปลาร้องไห้"}
    desk = story.begin(RATING, numbered("th", *({"prompt": f"ทำไมน้ำทะเลเค็ม {n}", **texts} for n in range(2))))
    orders = [desk.labelling.shown("responses")]
    desk.press("5", "4", "2", "Ctrl+PgDown", "1", "3", "Ctrl+Enter")
    assert desk.labelling.position == 0, "a low score needs feedback"
    desk.type("คำตอบผิด").press("Tab", "End").type(" ไม่ใช่").press("Ctrl+Enter")
    orders.append(desk.labelling.shown("responses"))
    desk.press("4", "Enter")
    assert desk.labelling.position == 1, "the other response is not rated"
    desk.press("5", "5", "Ctrl+PgUp", "3", "1", "3", "Enter")  # what was missing leads to the other response
    rows = story.finish()
    (first, second), (third, fourth) = orders
    assert given(rows, 0) == {
        "accuracy": {first: 5, second: 1}, "fluency": {first: 4, second: 3}, "issues": ["unfair_to_group"],
        "feedback": "คำตอบผิด", "rewrite": {second: text_of(rows[0], second) + " ไม่ใช่"},
    }  # fmt: skip
    assert given(rows, 1) == {
        "accuracy": {third: 4, fourth: 5}, "fluency": {third: 3, fourth: 5},
        "issues": ["false_claim", "dangerous_advice"],
    }  # fmt: skip
    assert [row["shown"]["responses"] for row in rows] == orders


def text_of(row: Row, response: str) -> str:
    return next(one["text"] for one in row["source"]["content"]["responses"] if one["id"] == response)


COMPARISON = plans.plan_text(
    "comparison", 'id = "id"\nprompt = "prompt"\nresponses = ["a", "b"]', path="items.jsonl", language="zh",
    more="""
[[question]]
id = "best"
[[question]]
id = "strength"
[[question]]
id = "reason"

[plan]
responses_order = "drawn"
""",
)  # fmt: skip


def test_comparison(story: Story) -> None:
    texts = {"a": "用八十度左右的热水冲泡三克茶叶。", "b": "把茶叶放进冷水里煮半小时。"}
    desk = story.begin(COMPARISON, numbered("zh", *({"prompt": f"怎样泡茶 {n}", **texts} for n in range(20))))
    orders = []
    equal = ("0", "Enter")
    for keys in (("2", "1", "Enter"), ("1", "3"), equal, ("9", "Enter"), *[equal] * 16):
        orders.append(desk.labelling.shown("responses"))
        desk.press(*keys)
        if len(keys) == 2 and keys[1] == "3":
            desk.press("Tab").compose("shui", result="水太烫").press("Ctrl+Enter")
    rows = story.finish()
    assert [row["shown"]["responses"] for row in rows] == orders
    letters = {row["source"]["content"]["responses"][0]["id"] == row["shown"]["responses"][0] for row in rows}
    assert letters == {True, False}, "drawn orders differ; that 20 agree by chance happens once in 500,000"
    assert given(rows, 0) == {"best": orders[0][1], "strength": "a_little"}
    assert given(rows, 1) == {"best": orders[1][0], "strength": "a_lot", "reason": "水太烫"}
    assert given(rows, 2) == {"best": "equal"}
    assert given(rows, 3) == {"best": "bad"}


RANKING = plans.plan_text(
    "comparison", 'id = "id"\nprompt = "prompt"\nresponses = ["a", "b", "c"]', path="items.jsonl", language="zh",
    more="""
[[question]]
id = "ranking"
""",
)  # fmt: skip


def test_ranking(story: Story) -> None:
    texts = {"a": "三克茶叶", "b": "冷水", "c": "热水"}
    desk = story.begin(RANKING, numbered("zh", *({"prompt": f"怎样泡茶 {n}", **texts} for n in range(3))))
    orders = [desk.labelling.shown("responses")]
    desk.press("3", "1", "2", "Enter")
    orders.append(desk.labelling.shown("responses"))
    desk.press("2", "0", "3", "1", "Enter")
    orders.append(desk.labelling.shown("responses"))
    desk.press("1", "2", "2", "3", "Enter")
    assert desk.labelling.position == 2, "a ranking of two of three is no answer"
    desk.press("2", "Enter")
    rows = story.finish()
    first, second, third = orders
    assert given(rows, 0) == {"ranking": [[first[2]], [first[0]], [first[1]]]}
    assert given(rows, 1) == {"ranking": [[second[1], second[2]], [second[0]]]}
    assert given(rows, 2) == {"ranking": [[third[0]], [third[2]], [third[1]]]}
