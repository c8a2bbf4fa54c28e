# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Places in the stored text and in the document that shows it, both ways, for every kind of text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.field import LineField, TextField
from annotator_app.gui.parts.texts.offsets import Offsets, whole
from annotator_app.gui.parts.texts.reading_document import ReadingText, make_document
from annotator_app.gui.parts.texts.reading_marks import Mark, selections_of

LETTERS = st.sampled_from(
    [
        "a",
        "é",
        "한",
        "क्",
        "𞤀",
        "😀",
        " ",
        "\n",
        "\r\n",
        "\r",
        "\u2029",
        "\u2028",
        "\ufdd0",
        "ع",
        ".",
        "\ufeff",
        "\ufffe",
    ]
)
TEXTS = st.lists(LETTERS, max_size=60).map("".join)


@given(TEXTS, st.integers(5, 40))
def test_every_place_comes_back(text: str, longest: int) -> None:
    offsets = Offsets(text, longest)
    for place in range(len(text) + 1):
        if text[place - 1 : place + 1] == "\r\n":
            continue  # inside one line end there is no place of its own
        assert offsets.from_shown(offsets.to_shown(place)) == place


@given(TEXTS, st.integers(5, 40))
def test_each_letter_stands_where_it_is_said_to_stand(text: str, longest: int) -> None:
    offsets = Offsets(text, longest)
    units = offsets.shown.encode("utf-16-le")
    for place, letter in enumerate(text):
        if letter in "\r\n\u2029\ufdd0":
            continue
        start, end = offsets.span_shown(place, place + 1)
        assert units[2 * start : 2 * end].decode("utf-16-le") == letter


@given(TEXTS)
def test_the_document_of_qt_counts_the_same(qapp: QApplication, text: str) -> None:
    offsets = Offsets(text)
    document = QTextDocument()
    document.setPlainText(whole(offsets.shown))
    assert document.toRawText() == offsets.shown
    assert document.characterCount() - 1 == offsets.to_shown(len(text))


@pytest.mark.parametrize("marked", [False, True])
@pytest.mark.parametrize("sign", ["\ufeff", "\ufffe", "\ufeff\ufeff"])
def test_a_byte_order_mark_at_the_start_moves_no_mark(theme: Theme, sign: str, marked: bool) -> None:
    text = f"{sign}One **two** three.\n{sign}- four"
    made = make_document(theme, ReadingText(text, marked=marked))
    for word in ("One", "two", "three", "four"):
        start = text.index(word)
        (drawn,) = selections_of(Mark(start, start + len(word)), made, theme)
        assert drawn.cursor.selectedText() == word
        assert made.offsets.from_shown(drawn.cursor.selectionStart()) == start


def test_a_field_keeps_a_byte_order_mark(theme: Theme, qtbot: QtBot) -> None:
    for field in (TextField(theme), LineField(theme)):
        qtbot.addWidget(field)
        field.set_content("\ufeffab")
        assert field.content() == "\ufeffab"
        field.set_content("")
        field.editor.insert_typed("\ufeff")
        assert field.content() == "\ufeff"


def test_long_lines_are_broken_for_display_only() -> None:
    text = "word " * 1000
    offsets = Offsets(text)
    assert max(len(line) for line in offsets.shown.split("\u2029")) <= 1200
    assert offsets.shown.replace("\u2029", "") == text
    assert offsets.text == text


@pytest.mark.parametrize("letter", ["字", "က္", "a\u0301", "لا"])
def test_a_long_line_without_spaces_is_never_broken_before_a_combining_sign(letter: str) -> None:
    import unicodedata

    text = letter * 3000
    for line in Offsets(text).shown.split("\u2029"):
        assert unicodedata.category(line[0])[0] != "M"
