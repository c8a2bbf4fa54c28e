# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stands round the questions: the ribbon by keys, how many criteria are rated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator_app.gui.parts.button import Button
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.model.question import Choice, Option, Scale, Text
from tests.builders import stores
from tests.builders.geometry import faults
from tests.builders.screens import shown
from tests.builders.windows import Desk

OPTIONS = tuple(Option(id=name, text={"en": name}) for name in ("false", "rude"))
QUESTIONS = (
    Scale(id="accuracy", text={"en": "Accuracy"}, min=1, max=5, each="response"),
    Scale(id="fluency", text={"en": "Fluency"}, min=1, max=5, each="response"),
    Choice(id="issues", text={"en": "Issues"}, options=OPTIONS, multiple=True, required=False),
    Text(id="feedback", text={"en": "Written feedback"}, required=False),
)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    made.close()


def opened(desk: Desk, language: str = "en", items: int = 30, **more: object) -> Desk:
    stores.add(desk.home, items, **more)
    desk.open(language)
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.turn()
    return desk


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def to_ribbon(desk: Desk) -> None:
    for _press in range(30):
        if desk.focus is desk.screen.frame.top.ribbon:
            return
        desk.press("Tab")
    raise AssertionError("Tab never came to the ribbon")


@pytest.mark.parametrize(("language", "forward"), [("en", "Right"), ("ar", "Left")])
def test_the_ribbon_is_gone_along_by_keys(desk: Desk, language: str, forward: str) -> None:
    opened(desk, language)
    desk.press("1", "Enter", "Ctrl+D")
    to_ribbon(desk)
    ribbon = desk.screen.frame.top.ribbon
    spoken = QAccessible.queryAccessibleInterface(ribbon).text(QAccessible.Text.Name)
    assert plain(spoken) == plain(ribbon.accessibleName())
    assert ribbon.pointed == 2
    desk.press(forward, forward)
    assert ribbon.pointed == 4
    assert desk.labelling.position == 2, "looking goes nowhere"
    desk.press("End")
    assert ribbon.pointed == 29
    desk.press("PgUp", "Home")
    assert ribbon.pointed == 0
    desk.press("Enter")
    desk.until(lambda: desk.labelling.position == 0)
    assert desk.labelling.answers == {"label": "positive"}


def test_what_the_ribbon_says_of_an_item(desk: Desk) -> None:
    opened(desk)
    desk.press("1", "Enter", "Ctrl+D")
    tip = desk.screen.frame.top.ribbon.tip_for
    assert [plain(tip(place)) for place in range(3)] == [
        "Item 1, answered", "Item 2, to decide later", "Item 3, open",
    ]  # fmt: skip


def test_what_may_be_said_after_the_criteria_folds(desk: Desk) -> None:
    opened(desk, family="rating", task={"questions": QUESTIONS})
    folds = {one.property("question"): one for one in desk.screen.answers.findChildren(Button)}
    folds.pop(None, None)
    assert {plain(one.label) for one in folds.values()} == {"Issues: none", "Written feedback"}
    views = desk.screen.views
    assert not views["issues"].isVisible()
    desk.press("5")
    texts = [
        plain(label.text())
        for label in (desk.screen.facts._rating._heading, desk.screen.facts._rating._count)
    ]
    assert texts == ["Rate the response", "1 of 2"]
    desk.press("4")  # the ring goes on to the issues, which open for it
    assert desk.screen.flow.ring == "issues"
    assert views["issues"].isVisible()
    assert folds["issues"].isHidden()
    desk.press("2", "Tab")
    desk.turn()
    assert desk.screen.flow.ring == "feedback", "Tab comes to the next folded question and opens it"
    assert views["feedback"].isVisible()
    assert views["issues"].isVisible(), "what was said stays in sight"
    desk.type("Fine.")
    assert desk.labelling.answers["feedback"] == "Fine."
    assert desk.labelling.answers["issues"] == ["rude"]


def test_the_tabs_of_responses_show_the_keys_that_lead_there(desk: Desk) -> None:
    opened(desk, family="rating", task={"questions": QUESTIONS})
    first, second = desk.screen.reading.tabs._tabs[:2]
    assert (first.keys, second.keys) == ((), ("Ctrl", "Page Down"))
    desk.press("Ctrl+PgDown")
    assert (first.keys, second.keys) == (("Ctrl", "Page Up"), ())
    assert first.accessibleName() == "Response A"


def test_a_search_that_finds_nothing_offers_what_was_meant(desk: Desk) -> None:
    names = ("Card lost", "Card locked", "Wrong PIN", *(f"Other {number}" for number in range(12)))
    options = tuple(Option(id=f"l{place}", text={"en": name}) for place, name in enumerate(names))
    question = Choice(id="intent", text={"en": "Intent"}, options=options, required=True)
    opened(desk, family="intent", task={"questions": (question,)})
    view = desk.screen.views["intent"]
    desk.type("crad")
    assert plain(view._nothing.text()) == "No label has “crad”. Did you mean “card”? Enter takes it."
    desk.press("Ctrl+Enter")
    assert desk.labelling.position == 0, "it is looked for, not chosen"
    assert desk.labelling.answers == {}
    assert view.field.content() == "card"
    assert view.list.current() == "l0"
    desk.press("Enter")
    desk.until(lambda: desk.labelling.position == 1)
    desk.type("qqqq")
    assert plain(view._nothing.text()) == "No label has “qqqq”."


@pytest.mark.parametrize("before", ["typed", "arrows", "numbered"])
def test_enter_keeps_that_no_label_fits(desk: Desk, before: str) -> None:
    options = tuple(Option(id=f"l{place}", text={"en": f"Card {place}"}) for place in range(15))
    question = Choice(id="intent", text={"en": "Intent"}, options=options, required=True, none=True)
    opened(desk, family="intent", task={"questions": (question,)})
    view = desk.screen.views["intent"]
    if before == "typed":
        desk.type("card")
    elif before == "arrows":
        desk.press("Down", "Down")
    else:
        desk.press("Esc", "3")
        assert desk.labelling.answers == {"intent": "l2"}
    desk.press("Alt+0")
    assert desk.labelling.answers == {"intent": "none"}
    assert not view.would_choose(), "the button says what Enter does"
    desk.press("Enter")
    desk.until(lambda: desk.labelling.position == 1)
    desk.press("Alt+Up")
    assert desk.labelling.answers == {"intent": "none"}
    desk.press("Down")
    assert view.would_choose(), "who looks for a label again chooses again"


def test_the_guidelines_show_the_examples_of_labels(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, tmp_path, "guidelines-examples", "en") as desk:
        panel = next(one for one in desk.screen.panels if one.isVisible())
        texts = [plain(label.text()) for label in panel.findChildren(Label)]
        assert texts[texts.index("Negative") + 1] == "Example: The bus came late again"
        assert texts.count("Example: The bus came late again") == 4


def test_shift_and_the_wheel_scroll_all_responses_together(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, tmp_path, "compare-2-long", "en") as desk:
        blocks = [card.block for card in desk.screen.cards.cards if card.isVisible()]
        bars = [block.verticalScrollBar() for block in blocks]
        assert all(bar.maximum() > 200 for bar in bars)
        wheel(blocks[1], QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier)
        assert [bar.value() for bar in bars] == [60, 60]
        wheel(blocks[0], QPoint(-240, 0), Qt.KeyboardModifier.ShiftModifier)
        assert [bar.value() for bar in bars] == [180, 180]
        wheel(blocks[0], QPoint(0, 120), Qt.KeyboardModifier.NoModifier)
        assert bars[0].value() < bars[1].value() == 180, "without Shift each scrolls by itself"


def wheel(block: ReadingBlock, turned: QPoint, held: Qt.KeyboardModifier) -> None:
    place = QPointF(block.viewport().rect().center())
    event = QWheelEvent(
        place, QPointF(block.viewport().mapToGlobal(place)), QPoint(), turned,
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(block.viewport(), event)


@pytest.mark.parametrize(("name", "text"), [("summary", 1.0), ("open", 1.0), ("summary", 2.0)])
def test_a_field_grows_up_to_the_pane_and_the_caret_stays_in_view(
    qapp: QApplication, tmp_path: Path, name: str, text: float
) -> None:
    with shown(qapp, tmp_path, name, "en", text_size=round(text * 100)) as desk:
        editor, pane = desk.focus, desk.screen.answers
        before = editor.height()
        desk.type("Once more. " * 200)
        desk.turn(0.1)
        assert editor.height() > before
        assert editor.height() <= pane.viewport().height()
        caret = editor.cursorRect()
        assert editor.viewport().rect().contains(caret)
        place = editor.viewport().mapTo(pane.viewport(), caret.center())
        assert pane.viewport().rect().contains(place), "who writes sees what is written"


def test_long_options_scroll_under_the_fixed_question(desk: Desk) -> None:
    long = (
        "An option that goes on for so long that it wraps into several lines in the pane at the end side. "
        * 2
    )
    rows = [
        {
            "id": f"item-{number}", "language": "en", "passage": {"text": "The bus came late."},
            "question": {"text": "Why was it late?"},
            "options": [{"id": f"o{place}", "text": long} for place in range(1, 7)],
        }
        for number in range(2)
    ]  # fmt: skip
    question = Choice(id="answer", options_from="item", required=True)
    pack = stores.add_items(
        desk.home, rows, family="closed_question", language="en", task={"questions": (question,)}
    )
    desk.open("en", (1366, 690))
    assert desk.window.open_pack(pack.pack_id)
    desk.turn(0.1)
    asked, pane = desk.screen.answers._asked, desk.screen.answers
    for keys in (("6",), ("Enter", "5")):
        desk.press(*keys)
        desk.turn(0.05)
        assert pane.verticalScrollBar().value() > 100
        place = QRect(asked.mapTo(pane, QPoint()), asked.size())
        assert pane.rect().contains(place)
        assert place.bottom() < pane.viewport().geometry().top(), "no option scrolls over it"
    desk.app.theme.set_text_size(2.0)
    desk.turn(0.1)
    assert pane.viewport().geometry().top() < pane.height() * 0.31, (
        "in large text it scrolls with the options"
    )


def test_the_field_is_in_view_at_the_next_item_too(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, tmp_path, "open", "en", text_size=200) as desk:
        desk.type("abc").press("Ctrl+Enter")
        desk.turn(0.1)
        assert desk.labelling.position == 1
        assert not faults(desk.app.shell)
