# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Signs that nobody sees, drawn in a field of one line where they stand; search fields in the face of the interface."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.field import LineField


def drawn(field: LineField, *, signs: bool) -> QImage:
    field.theme.signs = signs
    field.editor.update()
    QApplication.processEvents()
    return field.editor.grab().toImage()


def changed(first: QImage, second: QImage) -> QRect:
    """The rectangle around all that differs."""
    found = QRect()
    for y in range(first.height()):
        for x in range(first.width()):
            if first.pixel(x, y) != second.pixel(x, y):
                found |= QRect(x, y, 1, 1)
    return found


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_signs_stand_where_they_are_in_a_field_of_one_line(theme: Theme, way: Qt.LayoutDirection) -> None:
    field = LineField(theme)
    field.setLayoutDirection(way)
    field.resize(420, 60)
    field.show()
    for text, hidden in (("one two", False), ("one\u00a0two", True), ("سل\u200cام", True)):
        field.set_content(text)
        assert changed(drawn(field, signs=False), drawn(field, signs=True)).isEmpty() is not hidden, text
    field.set_content("one\u00a0two")
    drawn(field, signs=False)  # with its first paint the field knows from where it shows the text
    field.editor.setCursorPosition(3)
    before = field.editor.cursorRect().center().x()
    field.editor.setCursorPosition(4)
    after = field.editor.cursorRect().center().x()
    place = changed(drawn(field, signs=False), drawn(field, signs=True))
    assert min(before, after) - 6 <= place.center().x() <= max(before, after) + 6
    field.editor.setEchoMode(field.editor.EchoMode.Password)
    assert changed(drawn(field, signs=False), drawn(field, signs=True)).isEmpty(), "a secret shows nothing"
    theme.signs = False


def test_a_search_in_urdu_is_set_in_the_face_of_the_interface(theme: Theme) -> None:
    theme.set_script("Aran")
    field = LineField(theme)
    assert field.editor.font().family() == theme.font("input").family()
    assert field.editor.font().family() != theme.font("input", "Aran", reading=True).family()
