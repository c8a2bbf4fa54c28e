# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Fields keep what was typed as it was typed, grow with it, and run by the language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.field import LineField, TextField


@pytest.fixture
def field(qtbot: object, theme: Theme) -> TextField:
    field = TextField(theme, lines=3)
    qtbot.addWidget(field)
    field.set_label("Your answer in Hindi")
    field.resize(420, 300)
    field.show()
    field.activateWindow()
    with qtbot.waitActive(field):
        pass
    return field


@pytest.mark.parametrize(
    "text",
    ["plain", "two\nlines\n", "no\u00a0break and  double", "क्\u200dष 😀", "a\u0301 e\u0301", "", " trim me "],
)
def test_code_points_come_back_as_they_went_in(field: TextField, text: str) -> None:
    field.set_content(text)
    assert field.content() == text


def test_typed_text_is_told_and_set_text_is_not(field: TextField, qtbot: object) -> None:
    told: list[str] = []
    field.edited.connect(lambda: told.append(field.content()))
    field.set_content("from the store")
    assert told == []
    QTest.keyClicks(field.editor, "!")
    assert told == ["from the store!"]


def test_line_ends_of_every_kind_are_one_sign(field: TextField) -> None:
    QTest.keyClicks(field.editor, "a")
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    QTest.keyClicks(field.editor, "b")
    QTest.keyClick(field.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field.editor, "c")
    assert field.content() == "a\nb\nc"


def test_pasted_markup_comes_in_as_text_and_files_not_at_all(field: TextField) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("<i>x</i>")
    field.editor.insertFromMimeData(pasted)
    assert field.content() == "<i>x</i>"
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/etc/hosts")])
    before = field.content()
    if not files.hasText():
        field.editor.insertFromMimeData(files)
    assert field.content() == before


def test_a_running_composition_is_not_content(field: TextField) -> None:
    field.editor.setFocus()
    QApplication.sendEvent(field.editor, QInputMethodEvent("にほ", []))
    assert field.content() == ""


def test_undo_starts_anew_with_each_item(field: TextField) -> None:
    QTest.keyClicks(field.editor, "one")
    assert field.editor.document().isUndoAvailable()
    field.set_content("two")
    assert not field.editor.document().isUndoAvailable()
    QTest.keyClicks(field.editor, "!")
    field.editor.undo()
    assert field.content() == "two"


def test_it_grows_with_the_text_up_to_its_ceiling_and_then_scrolls(field: TextField) -> None:
    low = field.editor.height()
    field.set_content("line\n" * 12)
    tall = field.editor.height()
    assert tall > 2 * low
    field.set_ceiling(200)
    assert field.editor.height() <= 200
    assert field.editor.verticalScrollBar().maximum() > 0
    field.set_content("")
    assert field.editor.height() == low


def test_each_answer_runs_by_its_language(field: TextField) -> None:
    field.set_manner("Arab", True, "ar")
    field.set_content("")
    assert field.editor.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    field.set_manner("Latn", False, "en")
    field.set_content("abc")
    assert field.editor.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight
    assert field.editor.locale().name().startswith("en")


def test_a_field_that_never_held_a_text_runs_by_the_language_too(field: TextField) -> None:
    """The caret waits where the first letter of Arabic comes, and nothing of the field's making can be undone."""
    assert not field.editor.document().isUndoAvailable()
    field.set_manner("Arab", True, "ar")
    assert field.editor.width() / 2 < field.editor.cursorRect().x() < field.editor.viewport().width()
    QTest.keyClicks(field.editor, "12 x")
    assert field.editor.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft


def test_the_caret_of_an_empty_field_from_right_to_left_is_seen_after_another_text_too(
    field: TextField,
) -> None:
    field.set_manner("Arab", True, "ar")
    for text in ("نعم", ""):
        field.set_content(text)
    assert field.editor.cursorRect().right() < field.editor.viewport().width()
    assert not field.editor.document().isUndoAvailable()


def test_the_direction_is_offered_when_the_first_letter_does_not_fit(field: TextField) -> None:
    field.set_manner("Arab", True, "ar")
    field.set_content("نعم")
    assert field.heading.turn.isHidden()
    field.set_content("because")
    assert not field.heading.turn.isHidden()
    field.turn_direction()
    assert field.heading.turn.isHidden()
    assert field.editor.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight
    assert field.content() == "because"


def test_focus_is_told_when_it_comes_and_goes(field: TextField, qtbot: object, theme: Theme) -> None:
    other = LineField(theme, field)
    other.show()
    other.setFocus()
    told: list[str] = []
    field.entered.connect(lambda: told.append("entered"))
    field.left.connect(lambda: told.append("left"))
    field.setFocus()
    other.setFocus()
    assert told == ["entered", "left"]


def test_tab_leaves_the_field_and_the_name_reaches_screen_readers(field: TextField) -> None:
    assert field.editor.tabChangesFocus()
    assert field.editor.accessibleName() == "Your answer in Hindi"


def test_typing_survives_a_change_of_text_size(field: TextField, theme: Theme) -> None:
    QTest.keyClicks(field.editor, "typed")
    theme.set_text_size(2.0)
    assert field.content() == "typed"
    field.editor.undo()
    assert field.content() == ""
