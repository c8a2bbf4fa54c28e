# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Another language while a person works: the item, the question, the caret and what was typed stay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator_app.gui import translate
from annotator_app.gui.dialogs.settings import SettingsDialog
from annotator_app.gui.parts.texts.editor import TextEditor
from annotator_app.workflows.building.practising import practice
from annotator_app.workflows.keeping import pack_status
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    made.close()


def test_a_window_leaves_nothing_of_its_language_to_the_next_test(qapp: QApplication, tmp_path: Path) -> None:
    closed = Desk(qapp, tmp_path / "closed").open("fr")
    assert QLocale().language() == QLocale.Language.French
    closed.close()
    assert QLocale() == QLocale.system()
    assert not qapp.findChildren(QTranslator)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def open_practice(desk: Desk, family: str) -> None:
    practice.start(desk.home, "en")
    (pack,) = (one for one in pack_status.run(desk.home) if one.family == family)
    desk.window.open_pack(pack.id)
    desk.turn()


def switch(desk: Desk, language: str) -> None:
    """Switch as a person does: in the settings, by keys."""
    before = desk.window
    desk.press("Ctrl+,")
    dialog = desk.dialog(SettingsDialog)
    tags = dialog.page.tags
    desk.press("Tab", *["Down"] * (tags.index(language) - tags.index(desk.window.session.language)), "Space")
    desk.until(lambda: desk.window is not before)
    desk.dialog(SettingsDialog)
    desk.press("Esc").gone()
    desk.turn()


def test_text_caret_and_item_stay(desk: Desk) -> None:
    desk.open()
    open_practice(desk, "open_question")
    desk.type("At four.").press("Ctrl+Enter")
    assert desk.labelling.position == 1
    desk.type("A truck damaged it").press("Left", "Left", "Shift+Left")
    switch(desk, "ar")
    assert desk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert desk.labelling.position == 1
    assert isinstance(desk.focus, TextEditor)
    assert desk.focus.toPlainText() == "A truck damaged it"
    cursor = desk.focus.textCursor()
    assert (cursor.position(), cursor.anchor()) == (15, 16)
    desk.type("D")
    desk.saved()
    assert desk.labelling.answers["answer"] == "A truck damagedDit"


def test_the_question_that_has_the_ring_stays(desk: Desk) -> None:
    desk.open()
    open_practice(desk, "rating")
    desk.press("4")
    assert desk.screen.flow.ring == "completeness"
    desk.press("Shift+Tab")
    ring = desk.screen.flow.ring
    switch(desk, "ar")
    assert desk.screen.flow.ring == ring
    desk.press("2").saved()
    assert 2 in desk.labelling.answers[ring].values()


def test_the_empty_screen_leads_to_the_languages(desk: Desk) -> None:
    desk.open()
    button = desk.library.empty.quiet
    assert button.isVisible()
    assert button.text() == "English"
    desk.press("Tab", "Tab")
    assert button.hasFocus()
    desk.press("Space")
    assert desk.dialog(SettingsDialog).page.name == "interface"
    desk.press("Esc").gone()
    switch(desk, "ar")
    assert desk.library.empty.quiet.text() == "العربية"


def test_every_language_is_found_by_its_own_name(desk: Desk) -> None:
    desk.open()
    desk.press("Ctrl+,")
    page = desk.dialog(SettingsDialog).page
    assert page.tags == translate.available()
    desk.press("Esc").gone()
