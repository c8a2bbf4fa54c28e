# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""While result packs are added, looked at and merged, the window does a little at a time, and no row jumps.

What comes together in one turn of the event loop is noted, not how long it takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.coordinate import added_packs, results
from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.parts.lists import result_list
from annotator_app.workflows.merging import merge_results
from tests.builders import screen_coordinate
from tests.builders.results_tab import Paints, drawn_rows, settled, tab_of
from tests.builders.screen_coordinate import PEOPLE, Round, drop_all
from tests.builders.windows import Desk


@pytest.fixture
def made(qapp: QApplication, tmp_path: Path) -> Iterator[Round]:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01")
    made = Round(desk)
    desk.open()
    screen_coordinate.coordinating(desk)
    yield made
    desk.close()


@pytest.fixture
def desk(made: Round) -> Desk:
    return made.desk


@pytest.fixture
def order(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What happens from now on: "row" for each row that is drawn."""
    order: list[str] = []
    draw = result_list._RowDelegate._draw_ground

    def drawing(self: Any, *how: Any) -> None:
        order.append("row")
        draw(self, *how)

    monkeypatch.setattr(result_list._RowDelegate, "_draw_ground", drawing)
    return order


def noted(order: list[str], what: str, does: Callable[..., Any]) -> Callable[..., Any]:
    def noting(*how: Any, **named: Any) -> Any:
        order.append(what)
        return does(*how, **named)

    return noting


def added(made: Round) -> ResultsTab:
    """The tab with the packs of all people, looked at."""
    drop_all(made.desk, [made.back(name) for name in PEOPLE])
    return tab_of(made.desk)


def held(monkeypatch: pytest.MonkeyPatch) -> Event:
    """The next merge ends only when this is set."""
    goes_on, run = Event(), merge_results.run

    def waiting(*how: Any, **named: Any) -> Any:
        report = run(*how, **named)
        goes_on.wait(10)
        return report

    monkeypatch.setattr(added_packs.merge_results, "run", waiting)
    return goes_on


def test_rows_are_drawn_before_what_stands_around_them(
    made: Round, order: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, tab = made.desk, made.desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    monkeypatch.setattr(tab.view, "show_busy", noted(order, "around", tab.view.show_busy))
    desk.window.offer([made.back(name) for name in PEOPLE])
    assert tab.view.list.rows.rowCount() == len(PEOPLE)
    assert "around" not in order, "not in the same turn"
    desk.until(lambda: "around" in order)
    assert order.index("row") < order.index("around")
    settled(desk, tab)
    assert tab.view.merge.isVisible()
    assert not tab.view.stop.isVisible()


def test_merged_rows_are_drawn_before_the_cards_beside_them(
    made: Round, order: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, tab = made.desk, added(made)
    side = tab.view.side
    before = side.bars.accessibleName()
    monkeypatch.setattr(side, "show_overview", noted(order, "cards", side.show_overview))
    shown = tab.show_overview
    monkeypatch.setattr(tab, "show_overview", noted(order, "counted", shown))
    desk.press("Ctrl+Enter")
    desk.until(lambda: "cards" in order)
    since = order[order.index("counted") :]
    assert since[1] == "row", since
    assert since.index("row") < since.index("cards"), (
        "the window stands still for the one, then for the other"
    )
    assert side.bars.accessibleName() != before


def test_cards_come_at_once_where_the_rows_stay_as_they_are(made: Round) -> None:
    tab = added(made)
    overview = made.desk.window.coordinator.overview
    assert overview is not None
    shown: list[object] = []
    tab.view.side.show_overview = shown.append  # type: ignore[method-assign]
    tab.show_overview(overview)
    assert shown == [overview], "nothing is drawn that could be waited for"


def test_no_row_moves_or_is_drawn_when_work_begins_or_goes_on(
    made: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, tab = made.desk, added(made)
    desk.turn(0.15)
    place, goes_on = tab.view.list.geometry(), held(monkeypatch)
    drawn = drawn_rows(monkeypatch)
    desk.waits = False  # for the worker, which is held
    desk.press("Ctrl+Enter")
    desk.until(lambda: tab.view.stop.isVisible() and tab.view.bar.maximum())
    desk.turn()
    assert tab.view.list.geometry() == place
    assert not drawn, "what the worker does stands below the rows, where the note was"
    goes_on.set()
    desk.waits = True
    settled(desk, tab)
    assert tab.view.note.isVisible()


def test_a_merged_row_says_so_and_stays_until_the_bundle_is_counted(
    made: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, tab = made.desk, added(made)
    said: list[str] = []

    def look() -> None:
        rows = tab.view.list.rows
        said.extend(rows.data(rows.index(row)) for row in range(rows.rowCount()))
        said.append(tab.view.states.text())
        assert tab.added.left == []
        assert tab.added.to_merge() == [], "nobody can merge them a second time"
        tab.added.leave_out(tab.added.rows()[0])
        assert set(tab.added.states()) == {"merged"}, "nor leave one out: that is what undo is for"
        assert desk.focus is tab.view.list, "the list was never gone"
        desk.press("Enter")
        assert desk.focus is tab.view.list, "there is nothing to open before it is counted"

    tab.added.merged.connect(look)
    tab.view.list.setFocus()
    desk.press("Ctrl+Enter")
    desk.until(lambda: bool(said))
    assert len(said) == len(PEOPLE) + 1
    assert all("Merged" in row for row in said[:-1])
    assert said[-1] == f"{len(PEOPLE)} merged"
    settled(desk, tab)
    assert tab.added.rows() == []
    assert len(tab._merged) == len(PEOPLE)
    assert tab.view.states.text() == said[-1], "counted, it is the same"


def test_a_merge_that_is_undone_before_it_is_counted_brings_the_rows_back(
    made: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, tab = made.desk, added(made)
    monkeypatch.setattr(made.desk.window.coordinator, "refresh", lambda: None)
    desk.press("Ctrl+Enter")
    settled(desk, tab)
    assert set(tab.added.states()) == {"merged"}
    desk.press("Ctrl+Z")
    settled(desk, tab)
    assert {tab.added.state_of(path) for path in tab.added.rows()} == {"new"}
    assert len(tab.added.to_merge()) == len(PEOPLE)


def test_what_was_pressed_below_the_rows_leaves_the_focus_on_the_rows(made: Round) -> None:
    desk, tab = made.desk, added(made)
    desk.press("Ctrl+Enter")
    settled(desk, tab)
    tab.view.undo.setFocus()
    desk.press("Space")
    assert not tab.view.undo.isVisible()
    assert desk.focus is tab.view.list, "not on the button that would stop it"
    settled(desk, tab)
    assert {tab.added.state_of(path) for path in tab.added.rows()} == {"new"}
    assert desk.focus is tab.view.list


def test_a_toast_has_its_own_turn(made: Round, order: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    desk, tab = made.desk, added(made)
    messages = desk.window.session.messages
    monkeypatch.setattr(messages, "toast", noted(order, "toast", messages.toast))
    tab.added.merged.connect(lambda _report: order.append("merged"))
    order.clear()
    desk.press("Ctrl+Enter")
    desk.until(lambda: "toast" in order)
    assert "row" in order[order.index("merged") : order.index("toast")]
    assert messages.telling


def test_what_a_row_says_is_worked_out_once(made: Round, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, tab = made.desk, added(made)
    worked: list[str] = []
    line_of_added = results.line_of_added

    def counting(file: str, *how: Any) -> Any:
        worked.append(file)
        return line_of_added(file, *how)

    monkeypatch.setattr(results, "line_of_added", counting)
    for _ in range(3):
        tab.added.changed.emit()
        desk.turn()
    assert worked == [], "nothing came to be known"
    path = tab.added.rows()[0]
    tab.added.leave_out(path)
    settled(desk, tab)
    assert set(worked) == {path.name}


def test_a_number_that_grows_moves_no_button(made: Round) -> None:
    desk, tab = made.desk, added(made)
    tab.added.busy = "check"
    tab._show()
    desk.turn()
    places = tab.view.add.geometry(), tab.view.merge.geometry()
    add = Paints(tab.view.add)
    for path in tab.added.rows():
        tab.added.leave_out(path)
        tab._show()
        desk.turn()
        assert (tab.view.add.geometry(), tab.view.merge.geometry()) == places
    assert tab.view.merge.label == "Merge packs"
    assert not add.count
    tab.added.busy = ""
    tab._show()
    desk.turn()
    assert tab.view.merge.width() != places[1].width(), "what is kept free is only for the work"
