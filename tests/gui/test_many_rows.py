# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Hundreds of result packs at once: what the window does for them grows with their number, not with its square.

Calls are counted, not seconds: what took the time was a comparison of each file with each, a layout of all rows for
every handful that was looked at, and a number on each of 500 bars that stood over one another; and all rows in view
drawn for each of them, with every text in them laid out anew.
"""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from annotator_app.gui.coordinate import added_packs, handful
from annotator_app.gui.coordinate.coverage import spans_of
from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.parts.frame.nav import NavEntry
from annotator_app.gui.parts.lists.result_list import ResultModel
from annotator_app.gui.parts.texts import lettering
from annotator_app.workflows.merging import check_added
from annotator_app.workflows.merging.check_added import Added
from tests.builders import screen_coordinate
from tests.builders.results_tab import Paints, drawn_rows, settled, states
from tests.builders.screen_coordinate import PEOPLE, Round
from tests.builders.windows import Desk

MANY = 400


class Compared(type(Path())):  # type: ignore[misc]  # the class of a path on this system
    """A path that counts how often it is compared with another."""

    count = 0

    def __eq__(self, other: object) -> bool:
        Compared.count += 1
        return bool(super().__eq__(other))

    __hash__ = Path.__hash__


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


def test_files_are_sorted_out_without_comparing_each_with_each(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [Compared(tmp_path / f"{number:03d}.resultpack") for number in range(MANY)]
    for file in files:
        file.write_bytes(b"not a pack")
    asked = 0
    row_count = ResultModel.rowCount

    def counting(self: ResultModel, *place: Any) -> int:
        nonlocal asked
        asked += 1
        return row_count(self, *place)

    monkeypatch.setattr(Compared, "count", 0)
    desk.window.offer(files)
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    assert tab.view.list.rows.rowCount() == MANY
    assert Compared.count < 4 * MANY, "a file is looked up, not searched for among all others"
    desk.until(lambda: not tab.added.busy and not desk.window.session.jobs.busy)
    assert tab.added.states() == {"refused": MANY}
    monkeypatch.setattr(ResultModel, "rowCount", counting)
    for _ in range(3):
        tab.added.changed.emit()
        desk.turn()
    assert asked < MANY, "rows that say something else are drawn anew, not laid out anew"


def test_rows_stand_still_while_their_files_are_looked_at_from_the_top(
    made: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(added_packs, "TELL_EVERY_MS", 0)
    desk, one = made.desk, made.back(PEOPLE[0])
    again = Path(shutil.copy(one, made.folder / "again.resultpack"))
    files = [made.back(PEOPLE[1]), one, made.foreign(), made.changed(PEOPLE[2]), again, made.back(PEOPLE[2])]
    second, double, elsewhere, changed, first, third = names = [path.name for path in files]
    shown: list[list[str]] = []
    known: list[str] = []
    coordinator = desk.window.coordinator
    desk.until(lambda: coordinator.overview is not None and not desk.window.session.jobs.busy)
    tab = coordinator.pane
    assert isinstance(tab, ResultsTab)
    tab.added.changed.connect(lambda: shown.append([path.name for path in tab.added.rows()]))
    tab.added._told.connect(lambda told: known.extend(one.path.name for one in told))
    desk.window.offer(files)
    settled(desk, tab)
    assert known == names[::-1], "the rows in view are known first"
    assert states(tab)[double] == "duplicate"
    *before, last = [tuple(name for name in rows if name not in (changed, elsewhere)) for rows in shown]
    assert set(before) <= {(third, first, double, second), last}
    assert before[0] != last, "what is here already goes to the end, once all are known"
    assert shown[-1] == [changed, elsewhere, *last] == [changed, elsewhere, third, first, second, double]


def test_each_handful_leaves_the_order_and_the_counts_that_going_through_all_of_them_gives(
    made: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(added_packs, "TELL_EVERY_MS", 0)
    desk, one = made.desk, made.back(PEOPLE[0])
    again = Path(shutil.copy(one, made.folder / "again.resultpack"))
    files = [made.back(PEOPLE[1]), one, made.foreign(), made.changed(PEOPLE[2]), again, made.back(PEOPLE[2])]
    coordinator = desk.window.coordinator
    desk.until(lambda: coordinator.overview is not None and not desk.window.session.jobs.busy)
    tab = coordinator.pane
    assert isinstance(tab, ResultsTab)
    handfuls = []

    def compare() -> None:
        rows, counted = list(tab.added.rows()), +Counter(tab.added.states())
        tab.added._sorted = None
        assert (rows, counted) == (tab.added.rows(), +Counter(tab.added.states()))
        handfuls.append(counted)

    tab.added._told.connect(compare)
    desk.window.offer(files)
    settled(desk, tab)
    assert len(handfuls) > 3
    tab.added.leave_out(tab.added.rows()[0])
    settled(desk, tab)
    compare()
    assert handfuls[-1]["left_out"] == 1


def test_the_worker_goes_on_once_the_window_has_drawn_what_it_found(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(added_packs, "TELL_EVERY_MS", 0)
    monkeypatch.setattr(handful, "_DRAWN_WITHIN", 60)
    files = [tmp_path / f"{number:03d}.resultpack" for number in range(6)]
    for file in files:
        file.write_bytes(b"not a pack")
    drawn, looked_at = drawn_rows(monkeypatch), []
    look = check_added._Looking.look

    def looking(self: Any, path: Path) -> None:
        looked_at.append((path.name, len(drawn)))
        look(self, path)

    monkeypatch.setattr(check_added._Looking, "look", looking)
    desk.window.offer(files)
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    settled(desk, tab)
    names, counts = zip(*looked_at, strict=True)
    assert sorted(names) == [file.name for file in files]
    assert counts[0] > 0, "the rows are drawn before any file is looked at"
    assert list(counts) == sorted(set(counts)), "and each that is known before the next one is looked at"


def test_the_worker_waits_for_no_window_that_never_draws(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handful.Drawing, "shown", lambda _self: None)
    files = [tmp_path / f"{number:03d}.resultpack" for number in range(6)]
    for file in files:
        file.write_bytes(b"not a pack")
    desk.window.offer(files)
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    settled(desk, tab)
    assert tab.added.states() == {"refused": 6}


def test_results_that_are_dropped_are_not_looked_for_on_their_stick_by_the_window(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / f"{number:03d}.resultpack" for number in range(MANY)]
    for file in files:
        file.write_bytes(b"not a pack")
    window, asked = threading.get_ident(), []
    stat = os.stat

    def counting(path: Any, *how: Any, **more: Any) -> os.stat_result:
        if threading.get_ident() == window and str(path).startswith(str(tmp_path / "0")):
            asked.append(path)
        return stat(path, *how, **more)

    monkeypatch.setattr(os, "stat", counting)
    desk.window.offer(files)
    monkeypatch.undo()
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    assert tab.view.list.rows.rowCount() == MANY
    assert not asked, "each of them may take a slow stick its time"
    settled(desk, tab)


def test_a_folder_that_is_called_like_a_result_pack_is_told_not_passed_over(
    desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "of Amina.resultpack"
    folder.mkdir()
    desk.window.offer([folder])
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    settled(desk, tab)
    assert states(tab) == {folder.name: "refused"}
    found = tab.added.found(folder)
    assert found is not None
    assert found.unreadable


def test_rows_in_view_are_drawn_no_more_once_they_are_known(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(added_packs, "TELL_EVERY_MS", 0)
    files = [tmp_path / f"{number:03d}.resultpack" for number in range(60)]
    for file in files:
        file.write_bytes(b"not a pack")
    look = check_added._Looking.look

    def looking(self: Any, path: Path) -> None:
        look(self, path)
        time.sleep(0.004)  # the window shows each

    monkeypatch.setattr(check_added._Looking, "look", looking)
    drawn = drawn_rows(monkeypatch)
    desk.window.offer(files)
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    settled(desk, tab)
    assert tab.added.states() == {"refused": 60}
    assert max(Counter(drawn).values()) < 12, "not once for each file that was looked at below the view"


@pytest.fixture
def tab(desk: Desk, tmp_path: Path) -> ResultsTab:
    """The tab with some files that are looked at, at rest."""
    files = [tmp_path / f"{number:03d}.resultpack" for number in range(9)]
    for file in files:
        file.write_bytes(b"not a pack")
    desk.window.offer(files)
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    desk.until(lambda: not tab.added.busy and not desk.window.session.jobs.busy)
    desk.turn()
    return tab


def test_only_rows_that_say_something_else_are_drawn_anew(
    desk: Desk, tab: ResultsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = drawn_rows(monkeypatch)
    tab.added.changed.emit()
    tab.view.show_progress(3, 9)
    desk.turn()
    assert not drawn, "nothing of what is in view changed"
    path = tab.added.rows()[1]
    tab.added._take([Added(path=path, state="refused", name="Somebody else")])
    desk.until(lambda: bool(drawn))
    desk.turn()
    assert set(drawn) == {0, 1, 2}, "the row, and the letters of its neighbours that reach into it"


def test_a_text_in_the_rows_is_laid_out_once(
    desk: Desk, tab: ResultsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[str] = []

    def counting(text: str, font: Any) -> QTextLayout:
        laid_out.append(text)
        return QTextLayout(text, font)

    monkeypatch.setattr(lettering, "QTextLayout", counting)
    tab.view.list.viewport().repaint()
    assert not laid_out
    desk.window.session.theme.set_text_size(1.5)
    desk.turn()
    assert laid_out.count("Cannot be merged") == 1, "not once for each row"


def test_what_the_worker_tells_is_drawn_together(desk: Desk, tab: ResultsTab) -> None:
    tab.view.show_busy("Checking")
    tab.view.show_progress(1, 9)
    desk.turn()
    bar, places = Paints(tab.view.bar), Paints(*desk.window.findChildren(NavEntry))
    told: list[object] = []
    tab.added.progressed.connect(lambda *far: told.append(far))
    tab.added.changed.connect(lambda: told.append("rows"))
    tab.view.show_progress(2, 9)
    assert not bar.count, "not at once and alone, with all rows that wait to be drawn"
    first = tab.added.found(tab.added.rows()[0])
    for done in range(3, 9):
        tab.added._on_the_way(done, 9, "")
        tab.added._take([first] if first is not None else [])
    desk.until(lambda: bool(told))
    desk.turn()
    assert told == [(8, 9), "rows"], "once for all that came meanwhile"
    assert bar.count
    assert not places.count, "the places at the side have nothing to do with it"


@given(counts=st.integers(1, 2000), goal=st.integers(0, 2000))
def test_bars_of_coverage_are_few_leave_none_out_and_keep_the_goal_apart(counts: int, goal: int) -> None:
    spans = list(spans_of(counts, goal))
    assert [number for first, last in spans for number in range(first, last + 1)] == list(range(counts))
    assert len(spans) <= 12
    assert spans[0] == (0, 0), "items without any answer stand alone"
    assert not any(first < goal <= last for first, last in spans)


@pytest.mark.parametrize(
    ("counts", "goal", "expected"),
    [
        (4, 3, [(0, 0), (1, 1), (2, 2), (3, 3)]),
        (41, 3, [(0, 0), (1, 1), (2, 2), (3, 21), (22, 40)]),
        (501, 500, [(0, 0), (1, 167), (168, 334), (335, 499), (500, 500)]),
        (501, 1, [(0, 0), (1, 125), (126, 250), (251, 375), (376, 500)]),
    ],
)
def test_neighbours_share_a_bar_where_there_are_many(
    counts: int, goal: int, expected: list[tuple[int, int]]
) -> None:
    assert list(spans_of(counts, goal)) == expected
