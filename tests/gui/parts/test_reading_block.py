# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The reading block: plain text, marks by code points, direction, measure, and the speed of the next text."""

from __future__ import annotations

import statistics

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.reading_block import MEASURE_EM, Mark, ReadingBlock
from annotator_app.gui.parts.texts.reading_document import ReadingText
from tests.builders import pace

ARABIC = "الخدمة في المقهى ممتازة والموظفون في غاية اللطف، لكن الأسعار ارتفعت كثيرًا عن العام الماضي. "
HINDI = "नई बस सेवा शुरू होने से सफ़र आसान हो गया है, लेकिन किराया इतना बढ़ा दिया गया है। "
BENGALI = "সুন্দরবন পৃথিবীর বৃহত্তম ম্যানগ্রোভ বনগুলোর একটি। জোয়ার-ভাটার সঙ্গে নদীর রূপ প্রতিদিন বদলায়। "


@pytest.fixture
def block(qtbot: object, theme: Theme) -> ReadingBlock:
    block = ReadingBlock(theme)
    qtbot.addWidget(block)
    block.resize(900, 560)
    block.show()
    block.activateWindow()
    with qtbot.waitActive(block):
        pass
    return block


def test_signs_of_markup_stay_letters(block: ReadingBlock) -> None:
    text = "<b>bold</b> <img src='x.png'> [link](http://x) &amp;"
    block.show_text(ReadingText(text))
    assert block.document().toRawText() == text


def test_marks_are_places_of_the_stored_text(block: ReadingBlock) -> None:
    text = "one\r\n😀 two\nthree"
    block.show_text(ReadingText(text))
    start = text.index("two")
    block.set_marks("evidence", (Mark(start, start + 3),))
    assert [selection.cursor.selectedText() for selection in block.extraSelections()] == ["two"]
    assert block.mark_at(start + 1) == 0
    assert block.mark_at(start - 1) == -1


def test_the_next_text_has_no_marks_of_the_last_one(block: ReadingBlock) -> None:
    block.show_text(ReadingText(HINDI))
    block.set_marks("evidence", (Mark(0, 3),))
    block.set_outline((0, 5))
    block.show_text(ReadingText(ARABIC, "Arab", True))
    assert block.extraSelections() == []
    block.show_text(ReadingText(HINDI))
    assert block.extraSelections() == []


def test_a_dragged_stretch_is_told_in_code_points_of_whole_letters(
    block: ReadingBlock, qtbot: object
) -> None:
    text = "😀 किताब and more"
    block.show_text(ReadingText(text, "Deva", False))
    word = block.span_rects(2, 7)[0]
    with qtbot.waitSignal(block.dragged) as told:
        start = QPoint(round(word.left()) + 1, round(word.center().y()))
        end = QPoint(round(word.right()) - 1, start.y())
        QTest.mousePress(block.viewport(), Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(block.viewport(), end)
        QTest.mouseRelease(block.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert told.args == [2, 7]


def test_it_takes_the_focus_and_copies_without_showing_a_caret(block: ReadingBlock, theme: Theme) -> None:
    block.show_text(ReadingText("one\u00a0two"))
    block.setFocus()
    assert block.hasFocus()
    assert block.focusPolicy() & Qt.FocusPolicy.TabFocus
    block.selectAll()
    QTest.keyClick(block, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().split() == ["one", "two"]
    block.drop_selection()
    caret = block.grab().toImage().pixelColor(block.span_rects(0, 1)[0].topLeft().toPoint() + QPoint(0, 4))
    assert caret != theme.colour("text")


@pytest.mark.parametrize(("text", "script", "rtl"), [(ARABIC, "Arab", True), (HINDI, "Deva", False)])
def test_each_text_stands_on_the_side_of_its_language(
    block: ReadingBlock, text: str, script: str, rtl: bool
) -> None:
    block.show_text(ReadingText("short", script, rtl))
    place = block.span_rects(0, 5)[0]
    middle = block.viewport().width() / 2
    assert (place.center().x() > middle) is rtl


@pytest.mark.parametrize("rtl", [True, False])
def test_in_a_wide_pane_a_text_starts_at_its_own_side(block: ReadingBlock, rtl: bool) -> None:
    block.resize(1300, 300)
    block.show_text(ReadingText("short", "Latn", rtl))
    QApplication.processEvents()
    place = block.span_rects(0, 5)[0].translated(block.viewport().x(), 0)
    beside = block.verticalScrollBar().width()
    assert (place.right() >= 1290 - beside) if rtl else (place.left() <= 10)


def test_lines_stay_within_the_measure_and_text_starts_at_the_start_side(
    block: ReadingBlock, theme: Theme
) -> None:
    block.show_text(ReadingText("word " * 400))
    widest = max(rect.right() for rect in block.span_rects(0, 1999))
    assert widest <= MEASURE_EM * block.document().defaultFont().pixelSize()
    lines = block.document().firstBlock().layout()
    longest = max(lines.lineAt(number).textLength() for number in range(lines.lineCount()))
    assert 55 <= longest <= 75


@pytest.mark.parametrize("script", ["Deva", "Arab", "Aran", "Mymr", "Tibt", "Khmr", "Thai"])
def test_lines_are_at_least_as_high_as_the_script_asks(
    block: ReadingBlock, theme: Theme, script: str
) -> None:
    block.show_text(ReadingText("xx\nxx", script, False))
    first, second = block.span_rects(0, 1)[0], block.span_rects(3, 4)[0]
    assert second.top() - first.top() >= theme.reading_line("reading.passage", script) - 1


def test_a_far_place_is_scrolled_into_view(block: ReadingBlock) -> None:
    text = HINDI * 80
    block.show_text(ReadingText(text, "Deva", False))
    block.reveal(len(text) - 20, len(text) - 1)
    rects = block.span_rects(len(text) - 20, len(text) - 1)
    assert rects[0].top() >= 0
    assert rects[-1].bottom() <= block.viewport().height()


def test_short_texts_stand_a_little_above_the_middle(block: ReadingBlock) -> None:
    block.set_short(True)
    block.show_text(ReadingText(HINDI, "Deva", False, "reading.short"))
    QApplication.processEvents()
    rects = block.span_rects(0, len(HINDI))
    top = block.viewport().mapTo(block, QPoint(0, 0)).y()
    middle = top + (rects[0].top() + rects[-1].bottom()) / 2
    assert 0.38 * block.height() < middle < 0.5 * block.height()


def test_a_short_text_comes_to_rest_at_every_size(block: ReadingBlock) -> None:
    """Where the text fits without a scroll bar only, the bar and the room above once called each other without end."""
    block.set_short(True)
    block.theme.set_text_size(2.0)
    block.show_text(ReadingText(HINDI * 2, "Deva"))
    without_bar = 0
    for width in range(360, 800, 22):
        block.resize(width, 900)
        height = round(block.text_height())  # as high as the text, and a little more or less
        for more in (-20, 0, 8, 30, 60, 90, 120):
            block.resize(width, height + more)
            top, bar = block.viewportMargins().top(), bool(block.verticalScrollBar().maximum())
            block.resize(width, height + more + 1)
            block.resize(width, height + more)
            assert (block.viewportMargins().top(), bool(block.verticalScrollBar().maximum())) == (top, bar)
            assert bar or block.text_height() + top <= block.height()
            without_bar += not bar
    assert without_bar > 60


@pytest.mark.parametrize(
    ("name", "sample"), [("Arab", ARABIC), ("Deva", HINDI), ("Beng", BENGALI)], ids=["Arab", "Deva", "Beng"]
)
def test_the_next_5_kb_passage_is_painted_in_one_frame(block: ReadingBlock, name: str, sample: str) -> None:
    """p50 of showing a prefetched passage of 5 kB, with marks, until it is painted: at most 16 ms of work.

    Chinese needs a font of the system, which tests do not have; `dev.py bench` measures it.
    """
    times = 5000 // len(sample.encode("utf-8")) + 1
    texts = [ReadingText(f"{number} " + (sample * times), name, name == "Arab") for number in range(12)]
    taken = []
    block.prefetch(texts[0])
    for number, text in enumerate(texts):

        def show(shown: ReadingText = text) -> None:
            block.show_text(shown)
            block.set_marks("evidence", (Mark(10, 60), Mark(80, 140)))
            block.repaint()

        taken.append(pace.seconds(show))
        if number + 1 < len(texts):
            block.prefetch(texts[number + 1])
    usual = statistics.median(taken[2:])
    assert usual <= 0.016 or usual <= pace.allowed(0.016)
