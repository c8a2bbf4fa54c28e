# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Options, segments and score rows: what a press does, what is told, what a screen reader hears."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.choices.score_row import ScoreRow
from annotator_app.gui.parts.choices.segments import Segments
from annotator_app.gui.parts.key_cap import Look

MIXED = (
    Choice("Negative", "The writer complains", 1),
    Choice("Neutral", slot=2),
    Choice("Mixed <b>", "Praise and criticism", 3),
    Choice("Cannot judge", slot=0, apart=True),
)


def show_active(widget: QWidget, qtbot: object) -> None:
    widget.show()
    widget.activateWindow()
    with qtbot.waitActive(widget):
        pass


def shown(qtbot: object, theme: Theme, *, many: bool = False) -> tuple[OptionList, list[list[int]]]:
    group = OptionList(theme, many=many)
    qtbot.addWidget(group)
    group.set_choices("What is the feeling?", MIXED)
    group.resize(464, 400)
    show_active(group, qtbot)
    told: list[list[int]] = []
    group.chosen.connect(told.append)
    return group, told


def test_one_of_many_excludes_the_others_and_a_second_press_clears(qtbot: object, theme: Theme) -> None:
    group, told = shown(qtbot, theme)
    for slot in (1, 3, 3):
        assert group.choose_slot(slot)
    assert told == [[0], [2], []]
    assert group.choose_slot(0)
    assert group.chosen_places() == [3]


def test_several_may_stand_together(qtbot: object, theme: Theme) -> None:
    group, told = shown(qtbot, theme, many=True)
    group.choose_slot(1)
    group.choose_slot(2)
    group.choose_slot(1)
    assert told == [[0], [0, 1], [1]]


def test_a_click_and_space_choose_as_a_digit_does(qtbot: object, theme: Theme) -> None:
    group, told = shown(qtbot, theme)
    QTest.mouseClick(group.option(1), Qt.MouseButton.LeftButton)
    group.option(2).setFocus()
    QTest.keyClick(group.option(2), Qt.Key.Key_Space)
    QTest.mouseClick(group.option(2), Qt.MouseButton.LeftButton)
    assert told == [[1], [2], []]


def test_nothing_is_chosen_when_an_item_opens_and_the_program_says_nothing(
    qtbot: object, theme: Theme
) -> None:
    group, told = shown(qtbot, theme)
    group.set_chosen((1,))
    group.set_choices("What is the feeling?", MIXED)
    assert group.chosen_places() == []
    assert told == []


def test_options_are_reused_between_items(qtbot: object, theme: Theme) -> None:
    group, _told = shown(qtbot, theme)
    first = group.option(0)
    group.set_choices("Another question", MIXED[:2])
    assert group.option(0) is first
    assert [group.option(place).isVisible() for place in range(4)] == [True, True, False, False]
    assert not group.choose_slot(3)
    group.set_choices("What is the feeling?", MIXED)
    assert all(group.option(place).isVisible() for place in range(4))


def test_an_option_that_is_off_says_why_and_cannot_be_chosen(qtbot: object, theme: Theme) -> None:
    group, _told = shown(qtbot, theme)
    group.option(1).set_off("Not for this item")
    assert not group.choose_slot(2)
    assert group.option(1).accessibleDescription().startswith("Not for this item")


def test_arrows_move_the_ring_and_choose_nothing(qtbot: object, theme: Theme) -> None:
    group, told = shown(qtbot, theme)
    group.take_focus()
    for _press in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is group.option(3)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is group.option(2)
    assert told == []


def test_a_screen_reader_hears_role_name_place_and_state(qtbot: object, theme: Theme) -> None:
    group, _told = shown(qtbot, theme)
    group.set_caps(lambda slot: ("Alt", str(slot)), Look.STRONG)
    group.choose_slot(3)
    option = QAccessible.queryAccessibleInterface(group.option(2))
    assert option.role() == QAccessible.Role.RadioButton
    assert option.text(QAccessible.Text.Name) == "Mixed <b>, option 3 of 4"
    assert option.text(QAccessible.Text.Description) == "Praise and criticism. Alt+3"
    assert option.state().checked
    assert QAccessible.queryAccessibleInterface(group).text(QAccessible.Text.Name) == "What is the feeling?"
    many, _told = shown(qtbot, theme, many=True)
    assert QAccessible.queryAccessibleInterface(many.option(0)).role() == QAccessible.Role.CheckBox


def test_tab_leaves_the_group_and_comes_back_to_where_the_ring_was(qtbot: object, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    groups = [OptionList(theme), OptionList(theme)]
    for group in groups:
        group.set_choices("Question", MIXED)
        column.addWidget(group)
    show_active(window, qtbot)
    groups[0].take_focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is groups[1].option(0)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is groups[0].option(1)


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_long_labels_wrap_and_make_the_box_taller(qtbot: object, theme: Theme, size: float) -> None:
    theme.set_text_size(size)
    group, _told = shown(qtbot, theme)
    low = group.option(1).heightForWidth(300)
    long = replace(MIXED[1], name="A label whose translation is much longer than anybody thought " * 2)
    group.set_choices("Another question", (MIXED[0], long))
    assert group.option(1).heightForWidth(300) > low >= 48
    assert group.heightForWidth(300) >= group.option(1).heightForWidth(300)


def test_all_options_have_their_whole_height_in_a_column(qtbot: object, theme: Theme) -> None:
    group, _told = shown(qtbot, theme)
    for place in range(len(MIXED)):
        option = group.option(place)
        assert option.height() >= option.heightForWidth(option.width())


def test_segments_choose_clear_and_stand_below_one_another_without_room(qtbot: object, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    segments = Segments(theme)
    QVBoxLayout(window).addWidget(segments)
    segments.set_segments("B is better by", (("a little", 1), ("clearly", 2), ("a lot", 3)))
    segments.set_caps(lambda slot: (str(slot),))
    window.resize(600, 300)
    window.show()
    told: list[int] = []
    segments.chosen.connect(told.append)
    segments.choose_slot(2)
    segments.choose_slot(3)
    segments.choose_slot(3)
    assert told == [1, 2, -1]
    beside = [segment.y() for segment in segments._segments]
    assert len(set(beside)) == 1
    window.resize(180, 400)
    QApplication.processEvents()
    below = [segment.y() for segment in segments._segments]
    assert below == sorted(set(below))


def test_scores_follow_the_direction_of_reading(qtbot: object, theme: Theme, right_to_left: None) -> None:
    row = ScoreRow(theme)
    qtbot.addWidget(row)
    row.set_points("Accuracy", [(str(point), f"{point}, words of the anchor") for point in range(1, 6)])
    show_active(row, qtbot)
    assert row._boxes[0].x() > row._boxes[4].x()
    told: list[int] = []
    row.chosen.connect(told.append)
    QTest.mouseClick(row._boxes[4], Qt.MouseButton.LeftButton)
    QTest.mouseClick(row._boxes[4], Qt.MouseButton.LeftButton)
    assert told == [4, -1]
    row.take_focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert QApplication.focusWidget() is row._boxes[1]
