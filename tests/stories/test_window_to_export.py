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

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.answering.finished import Finished
from annotator_app.gui.dialogs.answering.report_problem import ReportProblem
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.dialogs.small import Note
from annotator_app.gui.parts.button import Button
from tests.builders import plans
from tests.builders.window_story import Story, drop, given, numbered
from tests.builders.windows import Desk

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


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


def test_where_no_label_fits_three_words_travel_as_the_note(story: Story) -> None:
    """Typed, composed, corrected and undone by keys; Enter goes on, and what stands last is in the result pack."""
    desk = story.begin(INTENT, numbered("hi", *({"text": text} for text in ORDERS)))
    words = desk.screen.views["intent"].words
    desk.press("Alt+0")
    assert desk.focus is words.editor
    desk.type("3 ताले ").compose("ख", "खोल", result="खोलो")
    desk.press("Enter")
    assert desk.labelling.position == 1, "Enter in the words goes on"
    assert words.isHidden()

    desk.press("Alt+0", "Enter")  # nobody has to write them

    desk.type("timer").press("Alt+0").type("egg timer")
    desk.turn(0.5)  # a pause in typing: what there is stands on the disk
    desk.until(lambda: desk.labelling.pending == 0)
    assert desk.labelling.work.note == "egg timer"
    desk.type("s").press("Ctrl+Z", "Ctrl+Z")
    assert words.content() == "", "the field undoes its own typing first"
    desk.press("Ctrl+Z")
    assert desk.labelling.answers == {}, "then the choice"
    desk.press("Ctrl+Y")
    assert desk.labelling.answers == {"intent": "none"}
    desk.press("Shift+Tab")
    assert desk.focus is words.editor
    desk.type("boil an egg").press("Alt+2")
    assert desk.focus is not words.editor, "who looks for a label again is back in the search"
    desk.press("Alt+0", "Alt+0", "Alt+Down")

    desk.press("Alt+0").type("heater").press("Ctrl+N")
    note = desk.dialog(Note)
    assert note.field.content() == "heater"
    desk.type(" on").press("Ctrl+Enter")
    desk.gone()
    assert words.content() == "heater on"
    desk.press("Enter")
    desk.press("Alt+0").type("half ")
    QCoreApplication.sendEvent(desk.focus, QInputMethodEvent("a word", []))
    desk.press("Alt+1", "Enter")
    assert desk.labelling.position == 4, "the input method has these keys"
    buttons = {button.label: button for button in desk.screen.frame.actions.findChildren(Button)}
    desk.click(buttons["Previous"]).press("Alt+Down")
    assert desk.labelling.work.note == "half a word"
    rows = story.finish()
    assert [row["answers"]["intent"] for row in rows] == ["none"] * 5
    assert [row["note"] for row in rows] == ["3 ताले खोलो", None, "boil an egg", "heater on", "half a word"]


def test_from_the_first_run_in_arabic(story: Story) -> None:
    """Three times Enter in the first run, then a pack: all of it mirrored, in Arabic."""
    desk = story.desk
    desk.close()
    story.desk = desk = Desk(story.application, story.folder / "new", name="")
    desk.app.settings["language"] = "ar"
    desk.open("ar")
    desk.press("Enter")
    desk.type("المساهم ٧").press("Enter")
    desk.until(lambda: desk.home.fingerprint() and not desk.window.session.jobs.busy)
    desk.turn()
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
    desk.until(lambda: desk.library.current() is not None)
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.turn()
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
