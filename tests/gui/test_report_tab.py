# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The report in the window says what the page says; a number leads to its items by key and by mouse."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.errors import Cancelled
from annotator_app.gui.charts import rows
from annotator_app.gui.charts.chart_view import ChartView
from annotator_app.gui.charts.pen import Pen
from annotator_app.gui.coordinate.report import ReportTab
from annotator_app.gui.dialogs.coordinating.report_items import ReportItems
from annotator_app.gui.dialogs.coordinating.report_tables import ReportTables
from annotator_app.gui.parts.texts.link import Link
from annotator_app.model.charts import Block, Dot, Dots, Pick, Table
from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.workflows.reporting import desk_report, make_report
from tests.builders import screen_report
from tests.builders.spoken import listening
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, tmp_path / "home")
    screen_report.labels(desk)
    desk.open()
    yield desk
    desk.close()


def view(tab: ReportTab, block: str, place: int = 0) -> ChartView:
    card = next(one for one in tab.cards if one.block.id == block)
    return card.views[place]


def plain(said: str) -> str:
    """Give what is said, without the marks that keep directions apart."""
    return "".join(sign for sign in said if sign not in "\u2068\u2069")


def test_the_window_says_what_the_page_says(desk: Desk, tmp_path: Path) -> None:
    tab = screen_report.reporting(desk)
    page = tmp_path / "page.html"
    assert desk.window.coordinator.bundle is not None
    make_report.run(desk.window.coordinator.bundle, page)
    text = page.read_text(encoding="utf-8")
    for card in tab.cards:
        assert card.block.title in text or card.block.title.replace("’", "&#x27;") in text
        for drawn in card.views:
            assert drawn.marks, card.block.id
    assert "Hindi, Market: 74 %, 42 of 57" in [plain(mark.said) for mark in view(tab, "coverage").marks]
    alpha = [plain(mark.said) for mark in view(tab, "agreement").marks]
    for said in alpha:
        assert said.split(": ")[1].split("   ")[0] in text


def test_enter_and_a_click_list_the_items_behind_a_number(desk: Desk) -> None:
    tab = screen_report.reporting(desk)
    grid = view(tab, "coverage")
    grid.setFocus()
    desk.press("Down")
    desk.press("Right")
    assert plain(grid.accessibleName()) == "Hindi, Market: 74 %, 42 of 57"
    desk.press("Enter")
    dialog = desk.dialog(ReportItems)
    assert dialog.behind.total == 19
    assert dialog.behind.lines[0].item == "hi-041"
    assert "Contributor 01: " in dialog.behind.lines[0].said
    assert dialog.list.hasFocus()
    assert dialog.primary.keys_shown, "no row leads on, so Enter closes"
    desk.press("Enter")
    assert not desk.dialogs(ReportItems)
    problems = view(tab, "problems")
    tab.scroll.reveal(problems)
    QTest.mouseClick(problems, Qt.MouseButton.LeftButton, pos=problems.marks[0].place.center().toPoint())
    reported = desk.dialog(ReportItems)
    assert [line.item for line in reported.behind.lines] == ["ar-055", "hi-055"]


def test_every_number_counts_the_items_it_lists(desk: Desk) -> None:
    tab = screen_report.reporting(desk)
    bundle = desk.window.coordinator.bundle
    assert bundle is not None
    assert tab.report is not None
    states = next(one for one in tab.report.blocks if one.id == "coverage").charts[1].chart
    for row in states.rows:  # type: ignore[union-attr]
        for part in row.parts:  # type: ignore[union-attr]
            assert desk_report.items_behind(bundle, part.pick).total == part.count  # type: ignore[arg-type]
    differ = desk_report.items_behind(bundle, Pick(what="pair", question="label", language="hi"))
    assert 0 < differ.total < 55
    people = next(one for one in tab.report.blocks if one.id == "contributors").tables[0]
    own = next(row for row in people.rows if row[:2] == ("Contributor 03", "Hindi"))
    given = desk_report.items_behind(
        bundle, Pick(what="contributor", contributor="Contributor 03", language="hi")
    )
    assert given.total == own[2] == 55, "an item that was reported is no answer"


def test_a_number_of_a_table_lists_its_items_by_key_and_by_mouse(desk: Desk) -> None:
    tab = screen_report.reporting(desk)
    next(one for one in tab.cards if one.block.id == "agreement").more.click()
    dialog = desk.dialog(ReportTables)
    assert dialog.sheet.hasFocus()
    desk.press("Tab")
    assert dialog.sheet.hasFocus(), "the first link has it"
    assert dialog.primary.keys_shown == ("Ctrl", "Enter"), "Enter is the link’s"
    desk.press("Enter")
    listed = desk.dialog(ReportItems)
    assert (
        plain(listed.heading.text())
        == "What is the writer’s overall feeling?, Arabic, Contributor 04, Contributor 05, Items"
    )
    assert listed.behind.total == 55
    assert {line.item[:3] for line in listed.behind.lines} == {"ar-"}
    desk.press("Enter")
    assert not desk.dialogs(ReportItems)
    assert desk.dialogs(ReportTables), "it leads back to the table"
    cursor = dialog.sheet.document().find("Expected accuracy")
    table = cursor.currentTable()
    ties = table.cellAt(1, 5)
    dialog.sheet.setTextCursor(ties.firstCursorPosition())
    dialog.sheet.ensureCursorVisible()
    place = dialog.sheet.cursorRect(ties.firstCursorPosition()).center()
    assert dialog.sheet.anchorAt(place + QPoint(3, 0))
    QTest.mouseClick(dialog.sheet.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(3, 0))
    even = desk.dialog(ReportItems)
    assert even.behind.total == int(ties.firstCursorPosition().block().text())
    desk.press("Esc", "Esc")
    assert not desk.dialogs(ReportTables)


def test_tab_goes_through_the_numbers_of_a_table_and_on(desk: Desk) -> None:
    tab = screen_report.reporting(desk)
    next(one for one in tab.cards if one.block.id == "problems").more.click()
    dialog = desk.dialog(ReportTables)
    desk.press("Tab")
    assert dialog.sheet.textCursor().selectedText() == "6"
    desk.press("Tab")
    assert not dialog.sheet.hasFocus()
    assert dialog.sheet.property("own_keys") == []
    desk.press("Shift+Tab")
    assert dialog.sheet.hasFocus()
    desk.press("Enter")
    assert not desk.dialogs(ReportTables), "where no link has the ring, Enter closes"


def test_tiles_notes_and_lines_of_a_card_list_their_items(desk: Desk) -> None:
    tab = screen_report.reporting(desk)
    tiles = tab.summary.findChildren(Link)
    said = {link.text().split(":")[0]: link for link in tiles}
    for name, total in (("Items", 120), ("Complete", 110), ("To settle", 16), ("Answers", 110)):
        said[name].setFocus()
        desk.press("Enter")
        listed = desk.dialog(ReportItems)
        assert listed.behind.total == total, name
        desk.press("Esc")
    signs = next(one for one in tab.cards if one.block.id == "signs")
    line = next(link for link in signs.findChildren(Link) if "Equal answers in a row" in link.text())
    assert "What is the writer’s overall feeling?" in line.text(), "a question is called as the plan does"
    tab.scroll.reveal(line)
    desk.click(line)
    run = desk.dialog(ReportItems)
    assert run.behind.total == 34
    assert all("Neutral" in plain(one.said) for one in run.behind.lines)
    # They stand one after another in the order of the pack.
    numbers = [int(one.item[3:]) for one in run.behind.lines]
    assert numbers == list(range(numbers[0], numbers[0] + 34))
    desk.press("Esc")
    packs = next(one for one in tab.cards if one.block.id == "packs")
    first = plain(packs.findChildren(Link)[0].text())
    assert "Items: 60 · Answered: 55 · Problems reported: 1" in first, "a number stands after what it is"
    agreement = next(one for one in tab.cards if one.block.id == "agreement")
    note = agreement.findChildren(Link)[0]
    tab.scroll.reveal(note)
    desk.click(note)
    assert desk.dialog(ReportItems).behind.total == 55
    desk.press("Esc")


def test_a_card_shows_its_tables_and_how_it_is_computed(desk: Desk) -> None:
    tab = screen_report.reporting(desk)
    card = next(one for one in tab.cards if one.block.id == "agreement")
    card.more.click()
    dialog = desk.dialog(ReportTables)
    text = dialog.sheet.toPlainText()
    assert "Cohen kappa" in text
    assert "Contributor 03" in text
    desk.press("Esc")


def test_the_tables_of_packs_say_what_they_hold(desk: Desk) -> None:
    tab = screen_report.reporting(desk)
    next(one for one in tab.cards if one.block.id == "packs").more.click()
    dialog = desk.dialog(ReportTables)
    assert "What is missing, by pack and language" in dialog.sheet.toPlainText()
    desk.press("Esc")


@pytest.fixture
def arabic(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, tmp_path / "home")
    desk.open("ar")
    yield desk
    desk.close()


def test_numbers_of_a_table_keep_their_sign_before_them_from_right_to_left(arabic: Desk) -> None:
    block = Block(id="x", title="x", open_tables=(("", Table("x", ("n", "ن"), (("-0.13", "لا"),))),))
    dialog = ReportTables(arabic.window.session, arabic.window, block, None)
    cells = dialog.sheet.document()
    shown = [cells.find(text).blockFormat() for text in ("-0.13", "لا")]
    ways = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
    assert [one.layoutDirection() for one in shown] == ways
    left, right = (
        side | Qt.AlignmentFlag.AlignAbsolute
        for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    )
    assert [one.alignment() for one in shown] == [left, right], (
        "numbers at the end, words at the start of a line"
    )
    heads = [cells.find(text).blockFormat().alignment() for text in ("n", "ن")]
    assert heads == [left, right], "above their column"
    table = QTextCursor(cells.find("لا")).currentTable()
    assert [table.cellAt(cells.find(text)).column() for text in ("-0.13", "لا")] == [1, 0], (
        "the first is rightmost"
    )
    dialog.deleteLater()


def test_a_column_that_stands_empty_leaves_its_room_to_the_others(arabic: Desk) -> None:
    lines = (("a", 12, "", None), ("b", 3, None, ""))
    block = Block(id="x", title="x", open_tables=(("", Table("x", ("who", "n", "note", "late"), lines)),))
    dialog = ReportTables(arabic.window.session, arabic.window, block, None)
    table = QTextCursor(dialog.sheet.document().find("who")).currentTable()
    assert (table.rows(), table.columns()) == (3, 2)
    dialog.deleteLater()


def test_rows_that_are_too_many_for_the_window_are_counted(desk: Desk) -> None:
    lines = tuple((f"Contributor {number}", number) for number in range(1234))
    screen_report.reporting(desk)
    block = Block(id="x", title="x", tables=(Table("packs", ("who", "n"), lines),))
    dialog = ReportTables(desk.window.session, desk.window, block, None)
    said = plain(dialog.sheet.toPlainText())
    assert "Contributor 199\n" in said
    assert "Contributor 200\n" not in said
    assert said.endswith("Further rows: 1,034. Save the report to have them in packs.csv.")
    dialog.deleteLater()


def test_numbers_beside_a_plot_are_whole_where_text_is_large(arabic: Desk) -> None:
    theme = arabic.app.theme
    theme.set_text_size(2.0)
    row = Dot(label="M1 / M2", value=0.1, low=0.0, high=0.2, said="9 %   n 32   = 5/96   ✗ 2")
    pen, room = Pen(theme, arabic.window), 850.0
    label, said = rows.columns(pen, Dots(rows=(row,)), room)
    assert said >= pen.width(row.said)
    assert room - label - said > 160, "and the plot is seen"


def test_the_report_and_the_statements_are_saved(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    tab = screen_report.reporting(desk)
    told: list[Path] = []
    monkeypatch.setattr(tab, "_tell", told.append)
    desk.press("Ctrl+Enter")
    desk.until(lambda: len(told) == 1)
    figures = tmp_path / "harbour-report" / "harbour.json"
    assert json.loads(figures.read_bytes())["answers"] == 330
    desk.press("Ctrl+Shift+E")
    desk.until(lambda: len(told) == 2)
    sheet = tmp_path / "harbour-statements" / "payment-totals.csv"
    with sheet.open(encoding="utf-8", newline="") as file:
        assert [row["accepted"] for row in csv.DictReader(file)] == ["55"] * 6


def choose(desk: Desk, tab: ReportTab, name: str, entry: str) -> None:
    """Open a choice by its key, take an entry, and wait until what was asked for is shown."""
    pick, before = tab.filters.picks[name], tab.report
    pick.setFocus()
    desk.press("Space")
    desk.until(lambda: pick.menu_now is not None)
    assert pick.menu_now is not None
    next(one for one in pick.menu_now.actions() if one.text() == entry).trigger()
    pick.menu_now.close()
    desk.until(
        lambda: pick.menu_now is None and tab.report is not before and not desk.window.session.jobs.busy
    )


def test_a_part_is_chosen_by_key_said_saved_and_given_up_by_one_key(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    tab = screen_report.reporting(desk)
    filters = tab.filters
    shown = [name for name, one in filters.picks.items() if one.isVisible()]
    assert shown == ["language", "contributor"], "one question alone is no choice"
    assert not filters.clear.isVisible()
    with listening() as heard:
        choose(desk, tab, "language", "Hindi")
    assert filters.picks["language"].hasFocus()
    assert any("Only this part is counted" in said and "Answers: 165" in said for said, _ in heard)
    choose(desk, tab, "contributor", "Contributor 03")
    assert tab.part == ReportPart(language="hi", contributor="Contributor 03")
    assert "Answers: 55" in tab.told
    assert filters.said.isVisible()
    grid = view(tab, "coverage")
    grid.setFocus()
    desk.press("Right")
    desk.press("Enter")
    assert desk.dialog(ReportItems).behind.total == 19
    desk.press("Esc")
    told: list[Path] = []
    monkeypatch.setattr(tab, "_tell", told.append)
    desk.press("Ctrl+Enter")
    desk.until(lambda: len(told) == 1)
    assert told[0].name == "harbour-hi-Contributor-03.html"
    desk.press("Delete")
    desk.until(lambda: tab.part == WHOLE and not desk.window.session.jobs.busy)
    assert "Answers: 330" in tab.told
    assert not filters.said.isVisible()
    assert view(tab, "coverage").hasFocus()


def test_what_was_asked_for_last_is_shown(desk: Desk) -> None:
    tab = screen_report.reporting(desk)
    tab.show_part(ReportPart(language="hi"))
    tab.show_part(ReportPart(language="ar"))
    tab.show_part(WHOLE)
    tab.show_part(ReportPart(contributor="Contributor 02"))
    desk.until(lambda: not desk.window.session.jobs.busy)
    assert tab.part == ReportPart(contributor="Contributor 02")
    tab.filters.clear.click()
    desk.until(lambda: tab.part == WHOLE and not desk.window.session.jobs.busy)
    assert tab.filters.clear.isHidden()


def test_a_count_that_was_stopped_leaves_the_part_that_is_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = screen_report.reporting(desk)
    language = tab.filters.picks["language"]

    def stopped(*_asked: object) -> None:
        raise Cancelled

    with monkeypatch.context() as patch:
        patch.setattr(desk_report, "run", stopped)
        language.picked.emit([1])
        desk.until(lambda: not desk.window.session.jobs.busy and tab.filters.part == WHOLE)
    assert (tab.part, language.places) == (WHOLE, ())
    choose(desk, tab, "language", "Hindi")
    assert tab.part == ReportPart(language="hi")
