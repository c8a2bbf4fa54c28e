# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What helps with reading and comparing, from the plan to the real window: borders, differences, copied places."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.task.aiding.aids import COPIED
from annotator_app.gui.task.aiding.compare import LAYER
from annotator_app.language import clusters, dictionaries
from tests.builders import plans
from tests.builders.window_story import Story, given, numbered

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def story(qapp: QApplication, tmp_path: Path) -> Iterator[Story]:
    made = Story(qapp, tmp_path)
    yield made
    made.close()


def _marked(block: object, layer: str) -> list[str]:
    return [block.text[one.start : one.end] for one in block._marks.get(layer, ())]


OPEN = plans.plan_text(
    "open_question", 'id = "id"\npassage = "text"\nquestion = "ask"', path="items.jsonl", language="th"
)


def test_shift_and_arrow_widen_by_the_words_of_the_pack(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "สมชายไปโรงเรียน ทุกวันเขาชอบเรียน"
    # The coordinator has the dictionaries; the window is never asked for them.
    monkeypatch.setattr(dictionaries, "starts", lambda _text: [0, 5, 7, 15, 16, 19, 22, 25, 29])
    desk = story.begin(OPEN, numbered("th", {"text": text, "ask": "ใคร"}))
    desk.press("F6", "Shift+Right", "Shift+Right", "Shift+Down", "Space", "Esc")
    desk.type("สมชาย").press("Ctrl+Enter")
    (mark,) = given(story.finish(), 0)["evidence"]
    assert text[mark["start"] : mark["end"]] == "ไปโรงเรียน ทุกวัน"


LETTERS = (
    "क्षत्रिय श्री नि", "நிழல் க்ஷ ஸ்ரீ", "👨\u200d👩\u200d👧\u200d👦 🇮🇳🇵🇰 👍🏽", "\u1112\u1161\u11ab 한국", "e\u0301\u0323 a\u035c\u0361o",
    "ខ្មែរ ន៍", "ကျွန်ုပ် င်္ဂ", "ไทย เก้า กำ", "שָׁלוֹם", "لَّٰه", "ར྄ྐྱ བརྒྱ",
)  # fmt: skip


def test_no_drag_and_no_key_marks_a_part_of_a_letter(story: Story) -> None:
    text = " ".join(LETTERS)
    desk = story.begin(OPEN, numbered("x", {"text": text, "ask": "?"}))
    block, view = desk.screen.reading.blocks["passage"], desk.screen.views["evidence"]
    chance = random.Random(7)
    sheet = block.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    met = set()
    for _time in range(60):
        points = [
            QPoint(chance.randrange(sheet.width()), chance.randrange(int(block.text_height())))
            for _end in range(2)
        ]
        QTest.mousePress(sheet, left, none, points[0])
        QTest.mouseMove(sheet, points[1])
        QTest.mouseRelease(sheet, left, none, points[1])
        _check_whole(view.marks, text)
        met |= {(mark["start"], mark["end"]) for mark in view.marks}
        if len(view.marks) > 3 or chance.random() < 0.3:
            while view.marks:
                view.remove(0)
    assert len(met) > 20
    block.setFocus()
    for _time in range(40):
        desk.press(chance.choice(("Shift+Right", "Shift+Left", "Shift+Up", "Shift+Down", "Space", "Down")))
        _check_whole(view.marks, text)
    # Even a border that a foreign program put inside a letter does not cut it.
    inside = text.index("क्ष") + 1
    view.toggle("passage", inside, inside + 1)
    _check_whole(view.marks, text)


def _check_whole(marks: list[dict[str, object]], text: str) -> None:
    last = -1
    for mark in marks:
        assert last <= mark["start"] < mark["end"], "in the order of the text, joined where they overlap"
        assert clusters.is_border(text, mark["start"])
        assert clusters.is_border(text, mark["end"])
        last = mark["end"]


SUMMARY = plans.plan_text("summary", 'id = "id"\nsource = "text"', path="items.jsonl", language="en")
SOURCE = (
    "The council met on Monday. According to Harriet Lowe, the old bridge over the river will close for 14 weeks "
    "from 3 March. Then Harriet Lowe thanked everybody."
)


def test_a_long_copied_stretch_is_shown_in_both_texts(story: Story) -> None:
    desk = story.begin(SUMMARY, numbered("en", {"text": SOURCE}))
    desk.type("We hear that the old bridge over the river will close for 15 weeks.")
    view = desk.screen.views["summary"]
    desk.until(lambda: view.checks.found is not None and view.checks.found.copied.words > 8)
    desk.turn()
    found = view.checks.found
    assert found.new == ("15",)
    assert found.missing[:2] == ("14", "3")
    assert not view.checks.copied.place.isHidden()
    assert not view.checks.missing.isHidden()
    desk.click(view.checks.copied.place)
    assert _marked(desk.screen.reading.blocks["source"], COPIED) == [
        "the old bridge over the river will close for"
    ]
    assert view.field.editor.textCursor().selectedText() == "the old bridge over the river will close for"


BEST = plans.plan_text(
    "comparison", 'id = "id"\nprompt = "ask"\nresponses = ["a", "b", "c"]', path="items.jsonl", language="fr",
    more='\n[plan]\nresponses_order = "given"\n',
)  # fmt: skip
COMMON = "que votre colis soit arrivé dans cet état et nous vous enverrons un nouvel article"


def test_differences_of_three_follow_choice_and_pointer(story: Story) -> None:
    texts = {
        "a": f"Nous regrettons {COMMON} lundi",
        "b": f"Nous déplorons {COMMON} mardi",
        "c": "Tout autre chose ici",
    }
    desk = story.begin(BEST, numbered("fr", {"ask": "Répondez", **texts}))
    cards, compare = desk.screen.cards.cards, desk.screen.compare
    place = {text: n for n, card in enumerate(cards[:3]) for text in texts if card.block.text == texts[text]}
    assert not any(_marked(card.block, LAYER) for card in cards), "off at first"
    desk.press(str(place["a"] + 1))
    QTest.mouseMove(desk.app.shell, QPoint(5, 5))
    cards[place["b"]].head.setFocus()
    desk.press("Ctrl+T")
    desk.until(lambda: _marked(cards[place["a"]].block, LAYER))
    assert _marked(cards[place["a"]].block, LAYER) == ["regrettons", "lundi"]
    assert _marked(cards[place["b"]].block, LAYER) == ["déplorons", "mardi"]
    letters = sorted("ABC"[place[one]] for one in ("a", "b"))
    assert [label.text() for label in compare.legend.words] == [
        f"only in \u2068{letter}\u2069" for letter in letters
    ]
    cards[place["c"]].head.setFocus()
    desk.until(lambda: not compare.note.isHidden())
    assert compare.note.text() == "These responses share little text"
    assert not any(_marked(card.block, LAYER) for card in cards)
    assert compare.legend.isHidden()
    desk.press("Ctrl+T")
    assert compare.note.isHidden()


MARKED = plans.plan_text(
    "comparison", 'id = "id"\nprompt = "ask"\nresponses = ["a", "b"]', path="items.jsonl", language="en",
    more='\n[[question]]\nid = "faults"\nkind = "evidence"\nblocks = ["responses"]\n[plan]\nresponses_order = "given"\n',
)  # fmt: skip


def test_marks_on_formatted_responses_count_in_the_raw_text(story: Story) -> None:
    answer = "## Reply\n\n- It **opens at** nine.\n- It closes at five.\n"
    desk = story.begin(MARKED, numbered("en", {"ask": "When?", "a": answer, "b": answer}))
    block = desk.screen.cards.cards[0].block
    assert "**" not in block.toPlainText()
    block.setFocus()
    desk.press("Down", "Space", "Ctrl+Shift+R")
    assert "**" in block.toPlainText()
    assert desk.app.settings["raw_text"] is True
    desk.press("1", "Ctrl+Enter")
    (mark,) = given(story.finish(), 0)["faults"]
    assert answer[mark["start"] : mark["end"]] == "- It **opens at** nine."


GLOSSED = plans.plan_text(
    "sentiment", 'id = "id"\ntext = "text"', path="items.jsonl", language="ar",
    more=plans.LABEL
    + """
[[line]]
id = "translit"
beside = "text"
column = "latin"
title = { en = "Transliteration", ar = "نقل حرفي" }
language = "ar-Latn"
[[line]]
id = "english"
beside = "text"
column = "english"
title = { en = "Translation" }
language = "en"
""",
)  # fmt: skip


def test_lines_beside_a_text_travel_fold_and_are_remembered(story: Story) -> None:
    row = {"text": "لغتنا جسر", "latin": "lughatunā jisr", "english": "Our language is a bridge"}
    desk = story.begin(GLOSSED, numbered("ar", row, {"text": "جسر", "latin": "", "english": "bridge"}))
    section = desk.screen.reading.sections["text"]
    assert section.lines.texts == ["lughatunā jisr", "Our language is a bridge"]
    assert section.block.text == "لغتنا جسر"
    assert set(desk.screen.labelling.item.blocks) == {"text"}, (
        "lines are no blocks: nothing can be marked there"
    )
    desk.press("Ctrl+B")
    assert section.lines.texts == []
    assert desk.app.settings["lines_folded"] is True
    desk.press("1", "Enter")
    desk.until(lambda: desk.screen.labelling.position == 1)
    assert section.lines.texts == []
    desk.press("Ctrl+B")
    assert section.lines.texts == ["bridge"]


TRANSLATED = plans.plan_text(
    "open_question", 'id = "id"\npassage = "text"\nquestion = "ask"', path="items.jsonl", language="sw",
    more="""
[[question]]
id = "answer"
language = "en"
[terms]
path = "terms.csv"
term = "neno"
translation = ["english", "other"]
definition = "maana"
language = "sw"
to = "en"
keep = "keep"
""",
)  # fmt: skip
TERMS = """neno,english,other,maana,keep
bima ya afya,health insurance,,Ulinzi wa gharama za matibabu,
zahanati,dispensary,clinic,,
NHIF,,,Mfuko wa taifa,yes
"""


def test_terms_travel_are_underlined_looked_up_and_missed(story: Story) -> None:
    (story.folder / "plan").mkdir()
    (story.folder / "plan" / "terms.csv").write_text(TERMS, encoding="utf-8")
    text = "Bima ya Afya ya NHIF hulipa zahanati. Zahanati iko karibu."
    desk = story.begin(TRANSLATED, numbered("sw", {"text": text, "ask": "Tafsiri"}))
    block = desk.screen.reading.blocks["passage"]
    assert _marked(block, "terms") == ["Bima ya Afya", "NHIF", "zahanati", "Zahanati"]
    desk.press("F6", "Down", "Ctrl+Shift+L")
    panel = desk.screen.aids.terms.panel
    assert panel.words[:2] == ["zahanati", "dispensary, clinic"], (
        "the term of the outlined sentence comes first"
    )
    assert "Ulinzi wa gharama za matibabu" in panel.words
    assert "Is not translated" in panel.words
    desk.press("Esc")
    assert panel.isHidden()
    desk.press("F6").type("The Health insurance pays the clinic.")
    view = desk.screen.views["answer"]
    desk.until(lambda: view.checks.found is not None and view.checks.found.terms)
    assert view.checks.found.terms == ("NHIF",)
    assert "NHIF" in view.checks.terms.text.text()
    assert view.checks.copied.isHidden(), "without a goal nothing else is said"
    desk.press("End").type(" NHIF knows.")
    desk.until(lambda: not view.checks.found.terms)
    assert view.checks.terms.isHidden()
    desk.press("Ctrl+Enter")
    assert given(story.finish(), 0)["answer"].endswith("NHIF knows.")
