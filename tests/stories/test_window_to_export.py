# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From key presses in the real window to the bytes of the exported file, for every task family.

A coordinator builds a signed pack; a contributor adds it in the window, answers and hands it back with
nothing but keys; the coordinator merges and exports. What was pressed is what is exported, in the order it
was shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.finished import Finished
from annotator_app.gui.dialogs.hand_back import HandBack
from annotator_app.gui.dialogs.report_problem import ReportProblem
from annotator_app.gui.dialogs.small import Note
from annotator_app.workflows.build_bundle import BuildReport
from tests.builders import plans
from tests.builders.windows import Coordinator, Desk

pytestmark = pytest.mark.timeout(240)
Row = dict[str, Any]


class Story:
    """A coordinator and a contributor, each with a home, and one bundle between them."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.folder, self.application = folder, application
        self.coordinator = Coordinator(folder)
        self.desk = Desk(application, folder / "contributor")
        self.built: BuildReport
        self.ids: list[str] = []

    def begin(self, plan: str, rows: list[Row], language: str = "en") -> Desk:
        """Build a bundle of `rows`, drop its pack onto the window, add it and start it: by keys."""
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        self.built = self.coordinator.build(plans.write(self.folder / "plan", plan, {"items.jsonl": lines}))
        desk = self.desk.open(language)
        drop(desk, self.built.packs[0].path)
        asked = desk.dialog(AddPack)
        desk.press("Enter", "Enter")
        assert asked.isVisible(), "trust is never given by Enter alone"
        desk.press("2", "Enter")
        desk.until(lambda: len(desk.library.findChildren(type(desk.library.pane))) and desk.library.current())
        desk.gone()
        desk.press("Enter")
        desk.until(lambda: desk.window.desk is not None)
        desk.turn()
        self.ids = [item for _place, item, *_more in desk.labelling.items_page(0, len(rows))]
        return desk

    def finish(self) -> list[Any]:
        """Hand back by keys, merge, export, and give the row of each item in the order they were met."""
        desk = self.desk
        desk.saved()
        for dialog in desk.dialogs():
            assert isinstance(dialog, Finished)
            desk.press("Esc")
        desk.press("Ctrl+E")
        dialog = desk.dialog(HandBack)
        desk.press("Enter")
        desk.until(lambda: list(self.folder.glob("*.resultpack")))
        desk.until(lambda: dialog._report is not None)
        desk.press("Enter")
        desk.gone()
        (result,) = self.folder.glob("*.resultpack")
        rows = self.coordinator.rows(self.built, self.desk.home, result)
        assert {row["origin"] for row in rows if row["state"] == "done"} == {"window"}
        assert all(row["contributor"] == "Contributor 07" for row in rows)
        by_item = {row["item"]: row for row in rows}
        return [by_item.get(item) for item in self.ids]

    def close(self) -> None:
        self.desk.close()
        self.coordinator.close()


def drop(desk: Desk, path: Path) -> None:
    """Drop a file onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    desk.window.dropEvent(event)


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


def given(rows: list[Any], number: int) -> Any:
    assert rows[number]["state"] == "done"
    return rows[number]["answers"]


SENTIMENT = plans.plan_text(
    "sentiment", 'id = "id"\ntext = "text"', path="items.jsonl", language="am",
    more="""
[[question]]
id = "label"
option = [
  { id = "positive", text = { en = "Positive", ar = "إيجابي" } },
  { id = "neutral", text = { en = "Neutral", ar = "محايد" } },
  { id = "negative", text = { en = "Negative", ar = "سلبي" } },
]
[[question]]
id = "strength"
min = 1
max = 3
anchor = [
  { point = 1, text = { en = "Weak" } },
  { point = 2, text = { en = "Clear" } },
  { point = 3, text = { en = "Strong" } },
]
""",
)  # fmt: skip
AMHARIC = (
    "ኦቦ ቡልቻን ከልብ እንደምወዳቸው ይታወቅ።", "የሚባክን ጊዜ መኖር የለበትም።", "ረዥም ዕድሜና ጤና ተመኘሁ!",
    "መልሴን አላባክንም!", "ጥሩ ነው።", "ዳይ ወደ ሥራ!",
)  # fmt: skip


def numbered(prefix: str, *rows: Row) -> list[Row]:
    return [{"id": f"{prefix}-{number}", **row} for number, row in enumerate(rows, start=1)]


def test_sentiment(story: Story) -> None:
    desk = story.begin(SENTIMENT, numbered("am", *({"text": text} for text in AMHARIC)))
    desk.press("1", "3", "Enter")
    desk.press("2", "3", "2", "Enter")  # the second question has the ring: its digits change its score
    desk.press("Ctrl+D")
    desk.press("Ctrl+I")
    desk.dialog(ReportProblem)
    desk.press("3", "Enter")
    desk.gone()
    desk.press("Ctrl+N")
    desk.dialog(Note)
    desk.type("ማስታወሻ: =1+1").press("Ctrl+Enter")
    desk.gone()
    desk.press("3", "Enter")
    desk.press("3", "1", "Enter")
    rows = story.finish()
    assert given(rows, 0) == {"label": "positive", "strength": 3}
    assert given(rows, 1) == {"label": "neutral", "strength": 2}
    assert rows[2] is None
    assert (rows[3]["state"], rows[3]["problem"]) == ("skipped", {"reason": "private_data", "text": ""})
    assert (given(rows, 4), rows[4]["note"]) == ({"label": "negative"}, "ማስታወሻ: =1+1")
    assert given(rows, 5) == {"label": "negative", "strength": 1}
    assert rows[0]["shown"] == {"label": ["positive", "neutral", "negative"]}
    assert all(row["source"]["content"]["text"]["text"] in AMHARIC for row in rows if row)


CLOSED = plans.plan_text(
    "closed_question",
    'id = "id"\npassage = "passage"\nquestion = "question"\noptions = ["a", "b", "c"]',
    path="items.jsonl", language="hi",
    more="""
[[question]]
id = "answer"
none = true
[[question]]
id = "why"
kind = "text"
text = { en = "What is missing in the passage?" }
language = "hi"
required = { question = "answer", is = ["none"] }
[[question]]
id = "evidence"
""",
)  # fmt: skip
HINDI = "😀 रानी की वाव गुजरात के पाटन शहर में है। बाद में सरस्वती नदी ने इसे गाद से भर दिया। आज इसे देखने लोग आते हैं।"
HINDI_SENTENCES = ("बाद में सरस्वती नदी ने इसे गाद से भर दिया।", "आज इसे देखने लोग आते हैं।")


def test_closed_question(story: Story) -> None:
    options = {"a": "पाटन में", "b": "दिल्ली में", "c": "काशी में"}
    rows = [{"passage": HINDI, "question": f"प्रश्न {number}?", **options} for number in range(4)]
    desk = story.begin(CLOSED, numbered("hi", *rows))
    desk.press("2", "F6", "Down", "Space", "Esc", "Enter")
    desk.press("0")
    desk.press("Enter")
    assert desk.labelling.position == 1, "what was asked after this answer is missing"
    desk.type("सन् 1 नहीं दिया").press("Ctrl+Enter")
    desk.press("0", "Tab").type("यह नहीं रहेगा").press("Shift+Tab", "Shift+Tab", "3", "Enter")
    desk.press("2", "Ctrl+Z", "3", "Ctrl+Z", "1", "Ctrl+Z", "Ctrl+Shift+Z", "Enter")
    rows_ = story.finish()
    (mark,) = given(rows_, 0)["evidence"]
    assert HINDI[mark["start"] : mark["end"]].strip() == HINDI_SENTENCES[0]
    listed = [option["id"] for option in rows_[0]["source"]["content"]["options"]]
    assert [option["text"] for option in rows_[0]["source"]["content"]["options"]] == [*options.values()]
    assert rows_[0]["shown"]["answer"] == [*listed, "none"]
    assert given(rows_, 0)["answer"] == listed[1]
    assert given(rows_, 1) == {"answer": "none", "why": "सन् 1 नहीं दिया"}
    assert given(rows_, 2) == {"answer": listed[2]}
    assert given(rows_, 3) == {"answer": listed[0]}


OPEN = plans.plan_text(
    "open_question",
    'id = "id"\npassage = "passage"\nquestion = "question"',
    path="items.jsonl", language="ar",
    more="""
[[question]]
id = "answer"
none = true
""",
)  # fmt: skip
ARABIC = (
    "🕌 يَفْتَحُ السوقُ أبوابَه كلَّ يومٍ في السادسة. يبيع المزارعون الخضار والتمر. يوم الجمعة يغلق السوق عند الظهر."
)
ARABIC_SENTENCES = (
    "🕌 يَفْتَحُ السوقُ أبوابَه كلَّ يومٍ في السادسة.",
    "يبيع المزارعون الخضار والتمر.",
    "يوم الجمعة يغلق السوق عند الظهر.",
)


def test_open_question(story: Story) -> None:
    rows = [{"passage": ARABIC, "question": f"متى يفتح السوق؟ {number}"} for number in range(5)]
    desk = story.begin(OPEN, numbered("ar", *rows))
    desk.type("في السادسة، 1").press("F6", "Space", "Down", "Down", "Space", "F6")
    desk.type("2").press("Ctrl+Enter")
    desk.press("Alt+0", "Ctrl+Enter")
    desk.type("سطران\nاثنان").press("Ctrl+M", "Ctrl+Enter")
    desk.compose("ف", "في", result="في المساء").press("Ctrl+D")
    desk.press("Alt+Up").press("Ctrl+Enter")
    desk.press("Ctrl+Enter")
    rows_ = story.finish()
    first = given(rows_, 0)
    assert first["answer"] == "في السادسة، 12"
    marked = [ARABIC[mark["start"] : mark["end"]].strip() for mark in first["evidence"]]
    assert marked == [ARABIC_SENTENCES[0], ARABIC_SENTENCES[2]]
    assert given(rows_, 1) == {"answer": {"none": True}}
    assert given(rows_, 2)["answer"] == "سطران\nاثنان"
    (mark,) = given(rows_, 2)["evidence"]
    assert ARABIC[mark["start"] : mark["end"]].strip() == ARABIC_SENTENCES[0]
    assert given(rows_, 3) == {"answer": "في المساء"}
    assert rows_[4] is None


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
    desk.until(lambda: desk.screen.views["summary"].warned())
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


INTENT = plans.plan_text(
    "intent", 'id = "id"\ntext = "text"', path="items.jsonl", language="hi",
    more="""
[[question]]
id = "intent"
none = true
option = [
"""
    + "\n".join(
        f'  {{ id = "L{number}", text = {{ en = "{words}" }}, definition = {{ en = "It means {words.lower()}" }} }},'
        for number, words in enumerate(
            ("Turn on", "Turn off", "Ask for a state", "Set a light", "Start a timer", "Stop a timer", "Lock a door",
             "Open a cover", "Play music", "Next song", "Buy groceries", "Café nearby"), start=1,
        )
    )
    + """
]
[[question]]
id = "slots"
label = [
  { id = "name", text = { en = "Name" } },
  { id = "area", text = { en = "Place" } },
]
""",
)  # fmt: skip
ORDERS = (
    "रसोई की बत्ती जला दो",
    "बैठक का पंखा बंद कर दो",
    "क्या दरवाज़ा बंद है?",
    "दस मिनट का टाइमर लगाओ",
    "हीटर चालू करो",
)


def test_intent(story: Story) -> None:
    desk = story.begin(INTENT, numbered("hi", *({"text": text} for text in ORDERS)))
    desk.type("timer").press("Down", "Enter")
    desk.press("Enter")
    assert desk.labelling.position == 1, "Enter takes no label before the person typed or moved"
    desk.press("F6", "Space", "2", "F6", "Shift+Tab", "Shift+Tab").type("cafe").press("Enter")
    desk.press("Alt+0", "Enter")
    desk.press("Esc", "4", "Enter")
    desk.press("Alt+3", "Enter")
    rows = story.finish()
    assert given(rows, 0) == {"intent": "L6"}
    text = rows[1]["source"]["content"]["text"]["text"]
    assert given(rows, 1) == {
        "intent": "L12", "slots": [{"block": "text", "start": 0, "end": len(text), "label": "area"}]
    }  # fmt: skip
    assert [given(rows, number) for number in (2, 3, 4)] == [{"intent": one} for one in ("none", "L4", "L3")]
    assert rows[0]["shown"] is None, "labels that are searched have no order"


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
    desk = story.begin(COMPARISON, numbered("zh", *({"prompt": f"怎样泡茶 {n}", **texts} for n in range(4))))
    orders = []
    for keys in (("2", "1", "Ctrl+Enter"), ("1", "3"), ("0", "Ctrl+Enter"), ("9", "Ctrl+Enter")):
        orders.append(desk.labelling.shown("responses"))
        desk.press(*keys)
        if len(keys) == 2 and keys[1] == "3":
            desk.compose("shui", result="水太烫").press("Ctrl+Enter")
    rows = story.finish()
    assert [row["shown"]["responses"] for row in rows] == orders
    letters = {row["source"]["content"]["responses"][0]["id"] == row["shown"]["responses"][0] for row in rows}
    assert letters == {True, False}, "drawn orders differ"
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


def test_from_the_first_run_in_arabic(story: Story) -> None:
    """Three times Enter in the first run, then a pack: all of it mirrored, in Arabic."""
    desk = story.desk
    desk.close()
    story.desk = desk = Desk(story.application, story.folder / "new", name="")
    desk.app.settings["language"] = "ar"
    desk.open("ar")
    desk.press("Enter")
    desk.type("المساهم ٧").press("Enter")
    desk.until(lambda: desk.home.fingerprint())
    desk.turn(0.3)
    desk.press("Enter")
    desk.until(lambda: desk.library)
    assert desk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    lines = "".join(
        json.dumps(row) + "\n" for row in numbered("am", *({"text": text} for text in AMHARIC[:3]))
    )
    story.built = story.coordinator.build(
        plans.write(story.folder / "plan", SENTIMENT, {"items.jsonl": lines})
    )
    drop(desk, story.built.packs[0].path)
    dialog = desk.dialog(AddPack)
    desk.press("1", "Enter")
    desk.gone()
    assert not dialog.isVisible()
    desk.until(lambda: desk.library.current())
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    story.ids = [item for _place, item, *_more in desk.labelling.items_page(0, 3)]
    reading, answers = desk.screen.reading, desk.screen.answers
    assert reading.mapTo(desk.window, QPoint(0, 0)).x() > answers.mapTo(desk.window, QPoint(0, 0)).x()
    desk.press("2", "1", "Enter", "1", "Enter", "3", "2", "Ctrl+Z", "3", "Enter")
    desk.dialog(Finished)
    desk.press("Enter")
    dialog = desk.dialog(HandBack)
    desk.press("Enter")
    desk.until(lambda: dialog._report is not None)
    (result,) = story.folder.glob("*.resultpack")
    rows = {row["item"]: row for row in story.coordinator.rows(story.built, desk.home, result)}
    assert [rows[item]["answers"] for item in story.ids] == [
        {"label": "neutral", "strength": 1}, {"label": "positive"}, {"label": "negative", "strength": 3},
    ]  # fmt: skip
    assert {row["contributor"] for row in rows.values()} == {"المساهم ٧"}
