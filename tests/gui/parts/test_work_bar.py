# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The bar of work, and what waits until something was painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.after_painting import AfterPainting
from annotator_app.gui.parts.work_bar import WorkBar

WIDTH = 400


@pytest.fixture
def bar(qtbot: object, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> WorkBar:
    monkeypatch.setattr(theme, "_system_is_calm", lambda: False)  # whatever the computer of the test wants
    theme.set_less_motion(True)
    bar = WorkBar(theme)
    qtbot.addWidget(bar)
    bar.resize(WIDTH, bar.sizeHint().height())
    bar.show()
    return bar


def filled(bar: WorkBar) -> tuple[int, int]:
    """From where to where the bar is filled, in pixels."""
    picture, colour = bar.grab().toImage(), bar.theme.colour("accent")
    row = picture.height() // 2
    places = [x for x in range(picture.width()) if picture.pixelColor(x, row) == colour]
    return (places[0], places[-1]) if places else (0, 0)


@pytest.mark.parametrize("done", [1, 25, 50, 99, 100])
def test_as_much_is_filled_as_is_done(bar: WorkBar, done: int) -> None:
    bar.show_work(done, 100)
    first, last = filled(bar)
    assert first <= 1
    assert last == pytest.approx(max(done * WIDTH / 100, bar.height() / 2), abs=4)
    value = QAccessible.queryAccessibleInterface(bar).valueInterface()
    assert value.currentValue() == done


def test_nothing_is_filled_before_anything_is_done(bar: WorkBar) -> None:
    bar.show_work(0, 100)
    assert filled(bar) == (0, 0)


def test_it_is_filled_from_the_side_where_reading_begins(bar: WorkBar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.show_work(25, 100)
    first, last = filled(bar)
    assert first == pytest.approx(WIDTH * 3 / 4, abs=4)
    assert last >= WIDTH - 2


def test_work_of_unknown_length_moves_unless_nothing_may_move(
    bar: WorkBar, theme: Theme, qtbot: object
) -> None:
    bar.show_work(0, 0)
    stands = filled(bar)
    assert 0 < stands[0] < stands[1] < WIDTH, "something is done, and nobody knows how much"
    qtbot.wait(60)
    assert filled(bar) == stands
    theme.set_less_motion(False)
    bar.show_work(0, 0)
    places = {filled(bar)}
    qtbot.waitUntil(lambda: places.add(filled(bar)) or len(places) > 2)
    bar.show_work(3, 4)
    here = filled(bar)
    qtbot.wait(60)
    assert filled(bar) == here, "what is known does not move"


def test_nothing_moves_unseen(bar: WorkBar, theme: Theme) -> None:
    theme.set_less_motion(False)
    bar.show_work(0, 0)
    assert bar._along.state() == bar._along.State.Running
    bar.hide()
    assert bar._along.state() == bar._along.State.Stopped
    bar.show()
    assert bar._along.state() == bar._along.State.Running


class Painted(QObject):
    """Notes each painting of a part."""

    def __init__(self, part: QWidget, order: list[str]) -> None:
        super().__init__()
        self._order = order
        part.installEventFilter(self)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._order.append("painted")
        return False


@pytest.fixture
def order() -> list[str]:
    return []


@pytest.fixture
def part(qtbot: object, order: list[str]) -> QWidget:
    part = QWidget()
    qtbot.addWidget(part)
    part.resize(80, 20)
    part.show()
    qtbot.wait(20)
    return part


def test_what_waits_is_done_after_the_painting_one_by_one(
    part: QWidget, order: list[str], qtbot: object
) -> None:
    seen, painted = Painted(part, order), AfterPainting(part)
    part.update()
    painted.then(lambda: order.append("first"))
    painted.then(lambda: order.append("second"))
    assert order == []
    qtbot.waitUntil(lambda: "second" in order)
    assert order == ["painted", "first", "second"]
    part.update()
    qtbot.waitUntil(lambda: order.count("painted") == 2)
    qtbot.wait(120)
    assert order[3:] == ["painted"], "each is done once"
    assert seen.parent() is None


def test_where_nothing_is_painted_it_is_done_all_the_same(
    part: QWidget, order: list[str], qtbot: object
) -> None:
    part.hide()
    painted = AfterPainting(part)
    painted.then(lambda: order.append("first"))
    painted.then(lambda: painted.then(lambda: order.append("third")))
    qtbot.waitUntil(lambda: "third" in order)
    assert order == ["first", "third"]


def test_what_goes_takes_with_it_what_waited(order: list[str], qtbot: object) -> None:
    part = QWidget()
    AfterPainting(part).then(lambda: order.append("first"))
    part.deleteLater()
    qtbot.wait(150)
    assert order == []
