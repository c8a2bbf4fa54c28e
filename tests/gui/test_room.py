# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where room is scarce all texts are reached by keys; where there is much of it, margins grow."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyboard_page import KeyboardPage
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.dialogs.settings import SettingsDialog
from annotator_app.gui.dialogs.working import LongWork, Working
from annotator_app.gui.jobs import Job
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.choices.option import OneOption
from annotator_app.gui.parts.choices.option_grid import OptionGrid
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.gui.screens.coordinate import CoordinateScreen
from annotator_app.model.question import Scale
from tests.builders import stores
from tests.builders.windows import PATIENCE, Desk

SMALL, LAPTOP, WIDE = (1024, 600), (1366, 690), (1920, 1080)
EACH = (Scale(id="accuracy", text={"en": "Accuracy"}, min=1, max=5, each="response"),)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    made.close()


def opened(
    desk: Desk, family: str, size: tuple[int, int], text: float = 1.0, language: str = "en", **more: object
) -> Desk:
    stores.add(desk.home, 3, family=family, language="hi", length=1200, **more)
    desk.app.theme.set_text_size(text)
    desk.open(language, size)
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.turn(0.1)
    return desk


def sees(desk: Desk, block: ReadingBlock, place: int) -> bool:
    """Whether the code point at `place` of this text can be seen, below bars and above the questions."""
    rect = block.span_rects(place, place + 1)[0].toAlignedRect()
    shown = block.viewport().visibleRegion().boundingRect()
    return shown.contains(rect.center())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_texts_without_room_for_each_are_read_to_their_end_by_keys(desk: Desk, language: str) -> None:
    opened(desk, "rating", SMALL, 2.0, language)
    prompt, response = desk.screen.reading.blocks.values()
    desk.press("F6")
    assert desk.focus is response
    desk.press("Home")
    assert sees(desk, prompt, 0)
    assert not sees(desk, response, len(response.text) - 1)
    desk.press("End")
    assert sees(desk, response, len(response.text) - 1)
    assert not sees(desk, prompt, 0)
    desk.press("Up", "Up", "PgUp")
    assert not sees(desk, response, len(response.text) - 1)
    desk.press("Ctrl+R", "Home", *["Up"] * 40, *["Down"] * 6)
    band = desk.window.desk.ruler.current()
    place = band.block.viewport().visibleRegion().boundingRect()
    assert place.contains(band.band().center().toPoint()), "the ruler is followed"


def test_a_prompt_longer_than_its_room_scrolls_by_keys(desk: Desk) -> None:
    opened(desk, "rating", LAPTOP)
    prompt = desk.screen.reading.blocks["prompt.0"]
    assert sees(desk, prompt, 0)
    assert not sees(desk, prompt, len(prompt.text) - 1)
    prompt.setFocus(Qt.FocusReason.TabFocusReason)
    desk.press("End")
    assert sees(desk, prompt, len(prompt.text) - 1)
    desk.press("Home")
    assert sees(desk, prompt, 0)


def test_another_response_begins_in_view(desk: Desk) -> None:
    opened(desk, "rating", SMALL, 2.0, task={"questions": EACH})
    order = desk.screen.labelling.shown("responses")
    assert len(order) > 1
    desk.press("Ctrl+PgDown")
    desk.turn(0.1)
    block = desk.screen.reading.blocks[f"response.{order[1]}"]
    assert sees(desk, block, 0)


@pytest.mark.parametrize("language", ["en", "ur", "zh-Hans"])
@pytest.mark.parametrize(("size", "text"), [(LAPTOP, 1.0), (SMALL, 2.0)])
def test_the_language_that_stands_is_in_view(
    desk: Desk, language: str, size: tuple[int, int], text: float
) -> None:
    desk.app.theme.set_text_size(text)
    desk.open(language, size)
    desk.press("Ctrl+,")
    dialog = desk.dialog(SettingsDialog)
    option = dialog.page.languages.option(translate.available().index(language))
    assert option.isChecked()
    assert option.visibleRegion().boundingRect() == option.rect()


@pytest.mark.parametrize("family", ["sentiment", "open_question", "comparison", "rating"])
def test_the_keyboard_page_is_complete_on_a_laptop(desk: Desk, family: str) -> None:
    opened(desk, family, LAPTOP)
    desk.press("F1")
    assert desk.dialog(KeyboardPage).pane.verticalScrollBar().maximum() == 0


def test_margins_around_cards_grow_in_a_wide_window(desk: Desk) -> None:
    opened(desk, "comparison", LAPTOP)
    shell = desk.app.shell

    def margins() -> tuple[int, int]:
        cards = [placed(card, shell) for card in desk.screen.cards.cards if card.isVisible()]
        return min(card.left() for card in cards), shell.width() - max(card.right() for card in cards)

    narrow = margins()
    assert max(narrow) < 30
    shell.resize(*WIDE)
    desk.turn(0.1)
    assert min(margins()) >= 60
    shell.resize(*LAPTOP)
    desk.turn(0.1)
    assert margins() == narrow


def placed(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_a_dialog_whose_words_fit_has_no_bar_left_from_when_they_did_not(desk: Desk) -> None:
    desk.open("en", LAPTOP)
    dialog = KeyedDialog(desk.window.session, desk.window)
    label, tall = dialog.say("x"), QWidget(dialog)
    dialog.column.addWidget(tall)
    tall.setMinimumHeight(2000)
    dialog.open_now()
    desk.until(lambda: dialog.pane.verticalScrollBar().isVisible())
    narrow, wide = dialog.pane.viewport().width(), dialog.pane.width()
    while not narrow < label.wanted() <= wide:
        label.set_text(label.text() + (" " if label.text().endswith("x") else "x"))
    tall.hide()
    dialog.refit()
    assert label.height() == label.heightForWidth(wide), "in one line"
    assert not dialog.pane.verticalScrollBar().isVisible()
    dialog.shut()


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_a_title_stands_whole_before_buttons_show_keys_beside_it(desk: Desk, text: float) -> None:
    desk.app.theme.set_text_size(text)
    desk.open("en", SMALL)
    screen = CoordinateScreen(desk.window.session, "Coordinator 01", ("Bundle", "Report"))
    heads = [Button(desk.app.theme, kind, screen) for kind in (Kind.SECONDARY, Kind.PRIMARY)]
    for button, label in zip(heads, ("Work statements", "Save the report"), strict=True):
        button.set_label(label)
        button.set_keys(("Ctrl", "Shift", "E"))
    screen.show_tab(QWidget(), heads)
    screen.resize(*SMALL)
    screen.show()
    for title in ("News", "News comments, part 2"):
        screen.set_title(title, "", None, "Sentiment")
        desk.until(lambda: screen.title.width() >= screen.title.wanted())
        assert heads[0].geometry().right() < screen.width()
    screen.close()
    screen.deleteLater()


def test_a_dialog_is_as_high_as_options_need_that_stand_side_by_side(desk: Desk) -> None:
    desk.open("en", LAPTOP)
    dialog = KeyedDialog(desk.window.session, desk.window, width=800)
    options = OptionGrid(desk.app.theme, dialog)
    options.set_choices("Plan", [Choice(f"Plan {number}", "77 answers") for number in range(8)])
    dialog.column.addWidget(options)
    dialog.say("Half is drawn by chance.")
    dialog.open_now()
    assert dialog.pane.height() == dialog.column.totalHeightForWidth(dialog.pane.width())
    desk.turn()
    first, second, *_, last = options.findChildren(OneOption)
    assert first.y() == second.y() < last.y(), "side by side"
    assert (
        dialog.column.geometry().bottom() - last.mapTo(dialog.pane.content, last.rect().bottomLeft()).y() < 60
    )
    dialog.shut()


def test_a_bar_of_work_that_ends_by_a_bug_goes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.open("en", LAPTOP)
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_rest: told.append(kind))
    go_on = threading.Event()

    def work(_job: Job) -> None:
        assert go_on.wait(PATIENCE)
        raise KeyError

    long = LongWork(desk.window.session, desk.window, "Counting", at_once=True)
    long.run(work, lambda _result: told.append(int), lambda _error: told.append(str))
    bar = desk.dialog(Working)
    go_on.set()
    desk.until(lambda: told == [KeyError])
    assert not bar.isVisible(), "nothing is left that could only be stopped"
