# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Ribbon, search list, item list, bars, dialog, panel and toast: what they tell and how they give way."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.frame.bars import ActionBar, TopBar
from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.gui.parts.frame.ribbon import ANSWERED, LATER, OPEN, PROBLEM, Ribbon
from annotator_app.gui.parts.frame.side_panel import ITEMS_WIDTH, SidePanel
from annotator_app.gui.parts.frame.toast import Toast
from annotator_app.gui.parts.lists.item_list import ItemLine, ItemList
from annotator_app.gui.parts.lists.search_line import SearchLine
from annotator_app.gui.parts.lists.search_list import SearchList
from annotator_app.gui.parts.texts.field import LineField
from tests.builders import pace


def shown(widget: QWidget, qtbot: object, width: int, height: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    with qtbot.waitActive(widget):
        pass


def colour_at(widget: QWidget, place: QPointF) -> QColor:
    return widget.grab().toImage().pixelColor(place.toPoint())


@pytest.fixture
def ribbon(qtbot: object, theme: Theme) -> Ribbon:
    ribbon = Ribbon(theme)
    shown(ribbon, qtbot, 600, 12)
    ribbon.clearFocus()  # alone in its window it would have the ring round its cells
    return ribbon


def test_cells_tell_states_by_height_and_colour(ribbon: Ribbon, theme: Theme) -> None:
    states = bytearray([ANSWERED, OPEN, LATER, PROBLEM, OPEN])
    ribbon.set_states(states, 4)
    middle = [ribbon.cell_rect(cell).center() for cell in range(5)]
    assert colour_at(ribbon, middle[0]) == theme.colour("accent")
    assert colour_at(ribbon, middle[1]) == theme.colour("border")
    assert colour_at(ribbon, QPointF(middle[2].x(), 10)) == theme.colour("warnMark")
    assert colour_at(ribbon, QPointF(middle[3].x(), 1)) == theme.colour("danger")
    assert colour_at(ribbon, QPointF(middle[4].x(), 1)) == theme.colour("text")


def test_a_change_of_one_state_redraws_its_cell_only(ribbon: Ribbon, theme: Theme) -> None:
    states = bytearray(50)
    ribbon.set_states(states, 0)
    ribbon.grab()
    states[7] = ANSWERED
    states[9] = PROBLEM
    ribbon.state_changed(7)
    assert colour_at(ribbon, ribbon.cell_rect(7).center()) == theme.colour("accent")
    assert colour_at(ribbon, ribbon.cell_rect(9).center()) == theme.colour("border")


@pytest.mark.parametrize("count", [1, 7, 120, 599, 600, 601, 5000, 123_457])
def test_above_600_items_a_cell_stands_for_a_group_that_most_needs_attention(
    ribbon: Ribbon, theme: Theme, count: int
) -> None:
    states = bytearray([ANSWERED]) * count
    place = count * 2 // 3
    states[place] = PROBLEM
    ribbon.set_states(states)
    ribbon.state_changed(place)
    cells = min(count, 600)
    red = [c for c in range(cells) if ribbon._state(c) == PROBLEM]
    assert red == [ribbon._cell_of(place)]
    for cell in range(0, cells, 37):
        first = ribbon.position_at(cell * ribbon.width() / cells + 0.01)
        assert ribbon._cell_of(first) == cell


def test_a_click_jumps_in_both_directions(ribbon: Ribbon, qapp: QApplication, qtbot: object) -> None:
    ribbon.set_states(bytes(10))
    for direction, expected in ((Qt.LayoutDirection.LeftToRight, 1), (Qt.LayoutDirection.RightToLeft, 8)):
        ribbon.setLayoutDirection(direction)
        with qtbot.waitSignal(ribbon.jumped) as told:
            QTest.mouseClick(ribbon, Qt.MouseButton.LeftButton, pos=QPoint(90, 6))
        assert told.args == [expected]


def test_the_ribbon_is_a_progress_value_with_a_sentence(ribbon: Ribbon) -> None:
    ribbon.set_states(bytes(120), 41)
    ribbon.set_spoken("41 of 120 answered. Item 42", 41)
    QApplication.processEvents()
    heard = QAccessible.queryAccessibleInterface(ribbon)
    assert heard.role() == QAccessible.Role.ProgressBar
    assert heard.text(QAccessible.Text.Name) == "41 of 120 answered. Item 42"
    assert heard.valueInterface().currentValue() == 41


def grouped(groups: int = 4, each: int = 5) -> list[SearchLine]:
    lines = []
    for group in range(groups):
        lines.append(SearchLine(f"g{group}", f"Group {group}", heading=True))
        lines += [SearchLine(f"{group}.{n}", f"Label {n} of {group}", in_group=True) for n in range(each)]
    return lines


@pytest.fixture
def search(qtbot: object, theme: Theme) -> SearchList:
    search = SearchList(theme)
    search.set_lines(grouped())
    shown(search, qtbot, 420, 300)
    return search


def test_the_model_of_the_search_list_is_sound(search: SearchList) -> None:
    model: QAbstractItemModel = search.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.QtTest)
    search.set_lines(grouped(2, 3))
    assert model.rowCount() == 8


def test_the_highlight_goes_over_headings_and_stays_inside(search: SearchList) -> None:
    assert search.current() == "0.0"
    search.move(5)
    assert search.current() == "1.0"
    search.move(-1)
    assert search.current() == "0.4"
    search.move(-99)
    assert search.current() == "0.0"
    search.move(99)
    assert search.current() == "3.4"


def test_digits_stand_for_the_lines_in_view(search: SearchList) -> None:
    assert search.highlight_slot(2)
    assert search.current() == "0.1"
    search.move(99)
    numbers = sorted(search.slots().values())
    assert numbers == list(range(1, len(numbers) + 1))
    first = min(search.slots())
    heading = search.visualRect(search.model().index(0, 0)).height()
    assert search.visualRect(search.model().index(first, 0)).top() >= heading - 2
    assert not search.highlight_slot(9)


def test_the_highlight_is_never_under_the_heading_that_stays(search: SearchList) -> None:
    search.move(99)
    heading = search.visualRect(search.model().index(0, 0)).height()
    for _press in range(18):
        search.move(-1)
        assert search.visualRect(search.currentIndex()).top() >= heading - 2


def test_groups_fold_and_the_highlight_stays_on_a_label(search: SearchList) -> None:
    search.fold("Group 0")
    assert search.model().rowCount() == 1 + 3 * 6
    assert search.current() == "1.0"
    search.fold("Group 0")
    assert search.model().rowCount() == 24


def test_a_click_picks_the_label(search: SearchList, qtbot: object) -> None:
    place = search.visualRect(search.model().index(3, 0)).center()
    with qtbot.waitSignal(search.picked) as told:
        QTest.mouseClick(search.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["0.2"]


def test_200_labels_are_replaced_within_a_frame(search: SearchList) -> None:
    many = [SearchLine(str(n), f"Label {n} बस", "ካርድ", "Cards", ((0, 5),)) for n in range(200)]

    def replace(lines: list[SearchLine]) -> None:
        search.set_lines(lines)
        search.repaint()

    taken = [pace.seconds(partial(replace, many[step:])) for step in range(9)]
    assert sorted(taken)[4] < 0.016 or sorted(taken)[4] < pace.allowed(0.016)


def test_the_item_list_asks_only_for_what_is_in_view(qtbot: object, theme: Theme) -> None:
    asked: list[int] = []

    def page_of(first: int, count: int) -> list[ItemLine]:
        asked.append(first)
        return [ItemLine(n, f"Item number {n}", n % 4) for n in range(first, first + count)]

    items = ItemList(theme)
    # Qt's tester goes through every row with each list that is set, so the longest list is set without it.
    tester = QAbstractItemModelTester(items.model(), QAbstractItemModelTester.FailureReportingMode.QtTest)
    items.set_items("Items", 5_000, page_of, lambda line: line.words)
    assert len(set(asked)) <= 4
    del tester
    asked.clear()
    items.set_items("Items", 1_000_000, page_of, lambda line: line.words)
    shown(items, qtbot, 340, 500)
    items.set_current_row(777_777)
    items.grab()
    assert len(set(asked)) <= 4
    told: list[int] = []
    items.opened.connect(told.append)
    items.setFocus()
    QTest.keyClick(items, Qt.Key.Key_Down)
    QTest.keyClick(items, Qt.Key.Key_Return)
    assert told == [777_778]


def filled_bar(theme: Theme) -> ActionBar:
    bar = ActionBar(theme)
    bar.set_more("More")
    for label in ("Previous", "Decide later", "Report a problem", "Note"):
        action = Button(theme, Kind.QUIET)
        action.set_label(label, "flag")
        action.set_keys(("Ctrl", "D"))
        bar.add_action(action, folds=label in ("Report a problem", "Note"))
    bar.primary.set_label("Save and next")
    bar.primary.set_keys(("Enter",))
    bar.set_hint("2 criteria left")
    return bar


@pytest.mark.parametrize(
    ("width", "size"), [(1600, 1.0), (1366, 1.0), (1200, 1.0), (1024, 1.0), (1366, 2.0), (1024, 2.0)]
)
def test_the_primary_button_always_stays_whole(qtbot: object, theme: Theme, width: int, size: float) -> None:
    theme.set_text_size(size)
    bar = filled_bar(theme)
    shown(bar, qtbot, width, 80)
    QApplication.processEvents()
    primary = bar.primary
    assert bar.width() == width
    assert primary.width() >= primary.sizeHint().width()
    assert bar.rect().contains(primary.geometry())
    assert bar.more.isVisible() is any(button.isHidden() for button in bar._actions)
    assert bar.more.isVisible() is (width < 1280 or size == 2.0)


def filled_top(theme: Theme) -> TopBar:
    top = TopBar(theme)
    top.back.set_label("Packs", "chevron-left")
    top.set_pack("हि", "Deva", "News comments, part 2", "Sentiment · Hindi")
    top.set_item("Item 42 of 120", "78 left, about 26 min")
    for button, label in ((top.items, "Items"), (top.guidelines, "Guidelines"), (top.keyboard, "Keyboard")):
        button.set_label(label, "list")
        button.set_keys(("Ctrl", "L"))
    top.keep_room_for_saved(("Saved", "Saving…", "Not saved"))
    return top


@pytest.mark.parametrize(
    ("width", "size"), [(1920, 1.0), (1366, 1.0), (1100, 1.0), (1024, 1.0), (1366, 2.0), (1024, 2.0)]
)
def test_the_top_bar_gives_way_in_order_and_stays_inside(
    qtbot: object, theme: Theme, width: int, size: float
) -> None:
    theme.set_text_size(size)
    top, holder = filled_top(theme), QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(top)
    shown(holder, qtbot, width, 90)
    QApplication.processEvents()
    assert top.width() == width
    assert top.keyboard.geometry().right() <= width
    assert top.items.toolTip() != "" or (width >= 1280 and size == 1.0)


def test_a_change_of_the_saved_state_moves_nothing(qtbot: object, theme: Theme) -> None:
    top = filled_top(theme)
    shown(top, qtbot, 1366, 90)
    top.set_saved("Saved")
    QApplication.processEvents()
    before = top.item.x(), top.items.x()
    for text, tone in (("", "neutral"), ("Saving…", "neutral"), ("Not saved", "danger")):
        top.set_saved(text, tone)
        QApplication.processEvents()
        assert (top.item.x(), top.items.x()) == before


@pytest.fixture
def window(qtbot: object) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QPushButton("below"))
    shown(window, qtbot, 1024, 600)
    return window


def test_tab_goes_round_inside_a_dialog_and_the_focus_comes_back(window: QWidget, theme: Theme) -> None:
    below = window.findChild(QPushButton)
    below.setFocus()
    dialog = Dialog(theme, window)
    dialog.set_heading("Report a problem")
    dialog.set_buttons("Report", "Cancel")
    field = LineField(theme)
    dialog.column.addWidget(field)
    dialog.open_over(field)
    seen = []
    for _press in range(6):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert set(seen) == {field.editor, dialog.cancel, dialog.primary}
    dialog.shut()
    assert QApplication.focusWidget() is below
    assert QAccessible.queryAccessibleInterface(dialog).role() == QAccessible.Role.Dialog


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_long_dialog_stays_inside_the_window_and_scrolls(
    window: QWidget, theme: Theme, size: float
) -> None:
    theme.set_text_size(size)
    dialog = Dialog(theme, window)
    dialog.set_heading("Hand back")
    dialog.set_buttons("Save result pack", "Cancel")
    buttons = [Button(theme) for _number in range(30)]
    for button in buttons:
        button.set_label("Go to item 7")
        dialog.column.addWidget(button)
    dialog.open_over()
    QApplication.processEvents()
    assert window.rect().contains(dialog.geometry())
    assert dialog.rect().contains(dialog.primary.geometry())
    buttons[-1].setFocus()
    place = buttons[-1].mapTo(dialog.pane, QPoint(0, buttons[-1].height()))
    assert place.y() <= dialog.pane.height()


@pytest.mark.parametrize("at_end", [False, True])
def test_panels_stand_at_their_side(window: QWidget, theme: Theme, at_end: bool) -> None:
    theme.less_motion = True
    panel = SidePanel(theme, window, ITEMS_WIDTH, at_end=at_end)
    panel.set_heading("Items", "Close")
    panel.open_panel()
    assert (panel.x() > 0) is at_end
    panel.shut()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.open_panel()
    assert (panel.x() > 0) is not at_end
    window.resize(900, 500)
    assert panel.height() == 500


def test_a_toast_stays_while_it_is_hovered_and_does_its_action_once(
    window: QWidget, theme: Theme, qtbot: object
) -> None:
    done: list[str] = []
    toast = Toast(theme, window)
    toast._timer.setInterval(30)
    toast.say("Item 42 is marked to decide later.", "Undo", lambda: done.append("undo"))
    assert toast.isVisible()
    toast.button.click()
    assert done == ["undo"]
    assert toast.isHidden()
    toast.say("Undone", "", None)
    qtbot.waitUntil(toast.isHidden, timeout=60_000)
