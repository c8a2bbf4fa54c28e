# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The reading ruler, and sizes of window and panes that stay for each task family."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.item_panel import ItemPanel
from tests.builders import stores
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made.open()
    if not made.closed:
        made.close()


def opened(desk: Desk, family: str = "summary", language: str = "en", length: int = 2000) -> str:
    row = stores.add(desk.home, 3, family=family, language=language, length=length)
    assert desk.window.open_pack(row.pack_id)
    desk.turn(0.05)
    return row.pack_id


# --- the ruler ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ar", "hi"])
def test_the_ruler_marks_a_line_and_arrows_move_it(desk: Desk, language: str) -> None:
    opened(desk, language=language)
    ruler = desk.window.desk.ruler
    assert ruler.current() is None, "off at first"
    desk.press("Ctrl+R")
    band = ruler.current()
    assert band is not None
    assert band.line == 0
    assert band.band().width() == band.block.viewport().width(), "as wide as the text, in every direction"
    block = band.block
    line = block.document().firstBlock().layout().lineAt(0)
    first = block.span_rects(0, 1)[0]
    assert band.band().contains(first.center())
    other = band.boxes()[1]
    assert line.height() <= band.band().height() <= other.top() - band.boxes()[0].top() + 1
    desk.press("F6", "Down", "Down")
    assert (band.line, block.verticalScrollBar().value()) == (2, 0)
    desk.press("Up")
    assert band.line == 1
    for _press in range(40):
        desk.press("Down")
    seen = band.band()
    assert seen.top() >= 0
    assert seen.bottom() <= block.viewport().height()
    desk.press("Ctrl+R")
    assert ruler.current() is None


def test_the_ruler_starts_anew_with_each_item_and_stays_on_after_a_new_start(
    desk: Desk, qapp: QApplication, tmp_path: Path
) -> None:
    opened(desk)
    desk.press("Ctrl+R", "F6", "Down", "Down", "Alt+Down")
    desk.turn(0.05)
    assert desk.window.desk.ruler.current().line == 0
    desk.close()
    again = Desk(qapp, tmp_path / "home").open()
    again.until(lambda: again.window.desk is not None)
    assert again.window.desk.ruler.current() is not None
    again.close()


def test_the_ruler_follows_the_sentences_that_keys_go_by(desk: Desk) -> None:
    opened(desk, "open_question", length=3000)
    desk.press("Ctrl+R", "F6", "Down", "Down", "Down")
    band = desk.window.desk.ruler.current()
    start, _end = band.block.outline
    first = band.block.span_rects(start, start + 1)[0]
    assert start > 0
    assert band.band().contains(first.center())


def test_the_pointer_takes_the_ruler_along(desk: Desk) -> None:
    opened(desk)
    desk.press("Ctrl+R")
    band = desk.window.desk.ruler.current()
    place = band.boxes()[3].center().toPoint()
    QTest.mouseMove(band.block.viewport(), QPoint(20, place.y()))
    desk.turn(0.02)
    assert band.line == 3


# --- panes -------------------------------------------------------------------------------------------------


def test_commands_give_the_passage_more_room_and_it_stays_for_the_family(desk: Desk) -> None:
    first = opened(desk)
    before = desk.screen.reading.width()
    desk.app.keys.run("pane.wider")
    desk.app.keys.run("pane.wider")
    desk.turn(0.02)
    wide = desk.screen.reading.width()
    assert wide > before + 60
    other = opened(desk, "sentiment", length=100)
    assert abs(desk.screen.reading.width() - before) < 80, "another family has its own"
    assert desk.window.open_pack(first)
    desk.turn(0.05)
    assert desk.screen.reading.width() == wide
    for _time in range(40):
        desk.app.keys.run("pane.narrower")
    desk.turn(0.02)
    assert desk.screen.reading.width() == pytest.approx(0.3 * desk.screen.body.width(), abs=2)
    assert desk.window.open_pack(other)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_line_between_the_panes_can_be_dragged(desk: Desk, language: str) -> None:
    if language == "ar":
        desk.app.rebuild("ar")
    opened(desk)
    divider, before = desk.screen.body.divider, desk.screen.reading.width()
    way = -1 if language == "ar" else 1
    QTest.mousePress(divider, Qt.MouseButton.LeftButton, pos=QPoint(3, 50))
    QTest.mouseMove(divider, QPoint(3 + way * 80, 50))
    QTest.mouseRelease(divider, Qt.MouseButton.LeftButton, pos=QPoint(3, 50))
    desk.turn(0.02)
    assert desk.screen.reading.width() == pytest.approx(before + 80, abs=6)


def test_the_line_between_the_panes_does_not_cross_the_items(desk: Desk) -> None:
    desk.app.theme.set_text_size(2.0)
    opened(desk)
    desk.press("Ctrl+L")
    desk.until(lambda: any(one.isVisible() for one in desk.screen.findChildren(ItemPanel)))
    desk.app.keys.run("pane.wider")  # the panes find their places anew
    desk.turn(0.3)
    body = desk.screen.body
    (panel,) = desk.screen.findChildren(ItemPanel)
    over = body.divider.geometry().intersected(panel.geometry())
    assert not over.isEmpty()
    assert body.childAt(over.center()) is not body.divider


def test_the_passage_above_is_given_more_height(desk: Desk) -> None:
    desk.app.shell.resize(1024, 720)
    opened(desk)
    before = desk.screen.reading.height()
    desk.app.keys.run("pane.wider")
    desk.app.keys.run("pane.wider")
    desk.turn(0.02)
    assert desk.screen.reading.height() > before + 20
    assert desk.screen.answers.height() >= 0.3 * desk.screen.body.height()


def test_the_window_takes_the_size_that_its_family_had(desk: Desk) -> None:
    first = opened(desk)
    desk.app.shell.resize(1200, 700)
    desk.turn(0.02)
    opened(desk, "sentiment", length=100)
    desk.app.shell.resize(1500, 800)
    desk.turn(0.02)
    assert desk.window.open_pack(first)
    assert desk.app.shell.size().toTuple() == (1200, 700)


# --- low windows -------------------------------------------------------------------------------------------


def test_under_690_pixels_the_short_text_leaves_the_middle_before_the_second_line_goes(desk: Desk) -> None:
    opened(desk, "sentiment", length=60)
    block = next(iter(desk.screen.reading.blocks.values()))
    top = desk.screen.frame.top
    assert block.viewport().y() > 40
    desk.app.shell.resize(1366, 680)
    desk.turn(0.05)
    assert block.viewport().y() < 10
    assert top.subtitle.isVisible()
    desk.app.shell.resize(1366, 610)
    desk.turn(0.05)
    assert not top.subtitle.isVisible()


# --- widths (ux.md 17) -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("width", "below", "caps", "folded", "answers"),
    [
        (1024, True, False, True, None),
        (1099, True, False, True, None),
        (1100, False, False, True, 464),
        (1279, False, False, True, 464),
        (1280, False, True, False, 464),
        (1366, False, True, False, 464),
        (1599, False, True, False, 464),
        (1600, False, True, False, 560),
        (1920, False, True, False, 560),
    ],
)
def test_what_each_width_changes(
    desk: Desk, width: int, below: bool, caps: bool, folded: bool, answers: int | None
) -> None:
    desk.app.shell.resize(width, 768)
    opened(desk, "sentiment", length=400)
    desk.turn(0.05)
    screen, frame = desk.screen, desk.screen.frame
    assert (screen.answers.y() > screen.reading.y()) == below
    assert (frame.top.items.sizeHint().width() == frame.top.items.width_with(caps=True, label=True)) == caps
    assert frame.actions.more.isVisible() == folded
    assert ("Ctrl" in frame.top.items.toolTip()) == (not caps), "the key is in the tooltip then"
    if answers is not None:
        assert screen.answers.width() == answers


@pytest.mark.parametrize(("width", "narrow"), [(1024, True), (1099, True), (1100, False)])
def test_the_sidebar_becomes_icons_with_tooltips(desk: Desk, width: int, narrow: bool) -> None:
    desk.app.shell.resize(width, 768)
    desk.window.show_packs()
    desk.turn(0.05)
    sidebar = desk.library.sidebar
    assert (sidebar.width() < 80) == narrow
    assert all(bool(entry.toolTip()) == narrow for entry in sidebar._entries)


def test_where_text_is_written_the_answer_is_wider(desk: Desk) -> None:
    opened(desk)
    assert desk.screen.answers.width() == 520
    desk.app.shell.resize(1600, 900)
    desk.turn(0.05)
    assert desk.screen.answers.width() == 620


def test_margins_grow_in_a_wide_window_and_the_measure_stays(desk: Desk) -> None:
    opened(desk)
    block = next(iter(desk.screen.reading.blocks.values()))
    before, measure = block.mapTo(desk.screen, QPoint(0, 0)).x(), block.viewport().width()
    desk.app.shell.resize(1920, 1080)
    desk.turn(0.05)
    assert block.mapTo(desk.screen, QPoint(0, 0)).x() > before + 40
    assert block.viewport().width() == pytest.approx(measure, abs=12)
