# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lines of a written answer: each Enter is one line, also in an empty one, and keeps the look of the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.field import TextField


def test_each_enter_is_one_line(qtbot: object, theme: Theme) -> None:
    field = TextField(theme)
    qtbot.addWidget(field)
    field.set_manner("Deva", False, "hi")
    field.show()
    for key in ("क", Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return, "ख"):
        if isinstance(key, str):
            field.editor.insertPlainText(key)
        else:
            QTest.keyClick(field.editor, key)
    assert field.content() == "क\n\n\nख"
    document = field.editor.document()
    first, last = document.firstBlock().blockFormat(), document.lastBlock().blockFormat()
    assert (last.lineHeight(), last.layoutDirection()) == (first.lineHeight(), first.layoutDirection())
