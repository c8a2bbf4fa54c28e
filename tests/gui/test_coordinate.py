# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The coordinator's desk by keys: result packs come, are looked at, merged, and taken out again."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app.gui.coordinate import results
from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.coordinating.merge_packs import MergePacks
from annotator_app.gui.dialogs.coordinating.result_pack import ResultPackDialog
from annotator_app.gui.dialogs.settings import SettingsDialog
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.preferences.signing_key import SigningKeyPage
from annotator_app.gui.screens.coordinate import CoordinateScreen
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merging import check_added, merge_results
from annotator_app.workflows.signing.key_copy import to_file
from tests.builders import screen_coordinate, stores
from tests.builders.coordinated import PASSPHRASE, Project
from tests.builders.results_tab import settled, standing, states, tab_of
from tests.builders.screen_coordinate import PEOPLE, Round
from tests.builders.window_story import drop_all
from tests.builders.windows import PATIENCE, Desk

MANY = 500
LEFT_BEHIND = ("merge_log", "merges", "sqlite_sequence", "_sqlite_migrations")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qapp, tmp_path / "home", "Coordinator 01")
    yield desk
    if not desk.closed:
        desk.close()


def tables(bundle: Path) -> dict[str, list[Any]]:
    with sqlite3.connect(bundle) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {
            name: sorted(db.execute(f"SELECT * FROM {name}"), key=repr)
            for name in names
            if name not in LEFT_BEHIND
        }
    db.close()
    return found


def choose(desk: Desk, tab: ResultsTab, state: str) -> None:
    """Go to the row that stands so, and open it with Enter."""
    tab.view.list.setFocus()
    found = [tab.added.state_of(path) for path in tab.added.rows()].index(state)
    desk.press("Home", *["Down"] * found, "Enter")
    desk.dialog(ResultPackDialog)


def test_a_result_pack_that_is_opened_leads_to_the_desk_and_into_the_bundle(desk: Desk) -> None:
    made = Round(desk)
    files = [made.back(PEOPLE[0]), made.back(PEOPLE[1], 5)]
    before = tables(made.bundle)
    desk.open()
    drop_all(desk, files)
    tab = tab_of(desk)
    assert not desk.dialogs(AddPack)
    assert isinstance(desk.window.centralWidget(), CoordinateScreen)
    assert set(states(tab).values()) == {"new"}
    desk.press("Ctrl+Enter")  # nothing is replaced, so nothing is asked
    settled(desk, tab)
    assert states(tab) == {}
    assert [(one.contributor, one.answered) for one in tab._merged] == [(PEOPLE[0], 12), (PEOPLE[1], 5)]
    stands = standing(made.bundle)
    desk.press("Ctrl+Z")
    settled(desk, tab)
    assert tables(made.bundle) == before
    assert sorted(states(tab)) == sorted(path.name for path in files), (
        "the files are there to be merged again"
    )
    desk.press("Ctrl+Enter")
    settled(desk, tab)
    assert standing(made.bundle) == stands


def test_files_that_come_while_another_window_is_in_front_leave_the_focus_on_their_rows(desk: Desk) -> None:
    made = Round(desk)
    desk.open()
    desk.window.show_coordinate()
    tab = tab_of(desk)
    assert desk.window.focusWidget() is tab.view.empty.primary
    chooser = QWidget()  # as a file dialog of the system, which is still in front when its files arrive
    chooser.show()
    chooser.activateWindow()
    desk.until(lambda: QApplication.activeWindow() is chooser)
    tab.added.add([made.back(PEOPLE[0])])
    settled(desk, tab)
    assert desk.window.focusWidget() is tab.view.list
    chooser.close()
    chooser.deleteLater()


def test_a_pack_that_is_merged_keeps_the_highlight_when_files_come_above_it(desk: Desk) -> None:
    made = Round(desk)
    files = [made.back(one) for one in PEOPLE[:3]]
    desk.open()
    drop_all(desk, files[:2])
    tab = tab_of(desk)
    desk.press("Ctrl+Enter")
    settled(desk, tab)
    tab.view.list.setFocus()
    desk.press("Home", "Down")
    here = tab._at(1)
    assert here == tab._merged[1].pack_id
    tab.added.add(files[2:])
    settled(desk, tab)
    assert len(tab.added.rows()) == 1
    assert (tab.view.list.current, tab._at(2)) == (2, here)


def test_a_home_without_a_bundle_has_no_place_for_coordinators(desk: Desk) -> None:
    desk.open()
    assert "Coordinate" not in [entry.text() for entry in desk.library.sidebar._entries]


def test_who_has_a_bundle_and_no_pack_begins_at_the_bundle(desk: Desk) -> None:
    Round(desk)
    desk.open()
    assert isinstance(desk.window.centralWidget(), CoordinateScreen)
    assert tab_of(desk).view.empty.primary.hasFocus()
    key = desk.window.coordinator.screen.sidebar.key
    assert (key.text(), key.isVisible()) == ("Back up your key", True), "whose key signs for all others"
    key.click()
    assert isinstance(desk.dialog(SettingsDialog).page, SigningKeyPage)
    to_file(desk.home, desk.home.path.parent / "copy.key")
    desk.press("Esc")
    desk.gone()
    assert key.text() == "Key backed up"
    desk.press("Ctrl+H")
    assert desk.library.isVisible(), "Packs is one key away"
    stores.add(desk.home, 3)
    desk.window.show_start()
    desk.turn()
    assert desk.library.isVisible(), "who has a pack goes on with it"


def test_every_kind_of_file_is_told_and_only_what_is_good_is_merged(desk: Desk) -> None:
    screen_coordinate.of_all_kinds(desk)
    desk.open()
    tab = screen_coordinate.added(desk)
    assert states(tab) == {
        "stranger.resultpack": "signer", "version.resultpack": "fork", "other-round.resultpack": "other_bundle",
        "changed.resultpack": "changed", "longer.resultpack": "replaces", "3.resultpack": "new",
        "0.resultpack": "duplicate",
    }  # fmt: skip
    assert [tab.added.state_of(path) for path in tab.added.rows()][:2] == ["signer", "fork"]
    before = standing(tab.desk.bundle)
    tab.view.list.setFocus()
    desk.press("Ctrl+Enter")
    said = " ".join(label.text() for label in desk.dialog(MergePacks).findChildren(type(tab.view.summary)))
    assert PEOPLE[2] in said, "what would be replaced is said before it is done"
    desk.press("Esc")
    desk.gone()
    assert standing(tab.desk.bundle) == before
    desk.press("Ctrl+Enter")
    desk.dialog(MergePacks)
    desk.press("Enter")
    settled(desk, tab)
    assert {"signer", "fork", "other_bundle", "changed", "duplicate"} == set(states(tab).values())
    assert {name for name, _item, _value in standing(tab.desk.bundle)} == set(PEOPLE)


def test_two_versions_are_never_chosen_between_and_may_be_left_out_or_taken_in(desk: Desk) -> None:
    screen_coordinate.of_all_kinds(desk)
    desk.open()
    tab = screen_coordinate.added(desk)
    choose(desk, tab, "fork")
    desk.press("Enter")
    assert desk.dialogs(ResultPackDialog), "nothing is chosen by Enter alone"
    desk.press("1", "Enter")
    settled(desk, tab)
    assert states(tab)["version.resultpack"] == "left_out"
    choose(desk, tab, "left_out")
    desk.press("Enter")
    settled(desk, tab)
    choose(desk, tab, "fork")
    desk.press("2", "Enter", "Ctrl+Enter")
    desk.dialog(MergePacks)
    desk.press("Enter")
    settled(desk, tab)
    first = [one.state for one in tab._merged if one.contributor == PEOPLE[0]]
    assert first == ["fork", "fork"]
    assert PEOPLE[0] not in {name for name, _item, _value in standing(tab.desk.bundle)}


def test_an_unknown_signer_is_believed_by_a_choice_and_by_nothing_else(desk: Desk) -> None:
    screen_coordinate.of_all_kinds(desk)
    desk.open()
    tab = screen_coordinate.added(desk)
    for keys in (("Enter", "Esc"), ("2", "Enter")):
        choose(desk, tab, "signer")
        desk.press(*keys)
        settled(desk, tab)
        assert states(tab)["stranger.resultpack"] == "signer"
    choose(desk, tab, "signer")
    desk.press("1", "Enter")
    settled(desk, tab)
    assert states(tab)["stranger.resultpack"] == "new"


def test_many_files_are_rows_at_once_and_the_worker_looks_at_them(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Round(desk)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(MANY):
        (folder / f"{number:03d}.resultpack").write_bytes(b"not a pack")
    looked_in: list[threading.Thread] = []
    read, line_of = check_added.read_result, results.line_of_added
    drawn: set[str] = set()

    def reading(*all_: Any, **how: Any) -> Any:
        looked_in.append(threading.current_thread())
        return read(*all_, **how)

    def drawing(file: str, *all_: Any) -> Any:
        drawn.add(file)
        return line_of(file, *all_)

    monkeypatch.setattr(check_added, "read_result", reading)
    monkeypatch.setattr(results, "line_of_added", drawing)
    desk.open()
    screen_coordinate.coordinating(desk)
    tab = tab_of(desk)
    tab.take_files(sorted(folder.iterdir()))
    assert tab.view.list.rows.rowCount() == MANY, "before anything was looked at"
    assert set(states(tab).values()) == {"waiting"}
    settled(desk, tab)
    assert set(states(tab).values()) == {"refused"}
    assert len(looked_in) == MANY
    assert threading.main_thread() not in looked_in
    assert len(drawn) < MANY / 4, "rows out of sight are not made"


def test_a_folder_is_taken_with_what_lies_in_it(desk: Desk, tmp_path: Path) -> None:
    made = Round(desk)
    folder = tmp_path / "stick" / "round 1"
    folder.mkdir(parents=True)
    made.back(PEOPLE[0]).rename(folder / "a.resultpack")
    (folder / "letter.txt").write_text("Dear all", encoding="utf-8")
    desk.open()
    drop_all(desk, [tmp_path / "stick"])
    assert states(tab_of(desk)) == {"a.resultpack": "new"}


def test_a_merge_that_is_stopped_leaves_the_bundle_as_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Round(desk)
    files = [made.back(name) for name in PEOPLE]
    before = tables(made.bundle)
    desk.open()
    drop_all(desk, files)
    tab = tab_of(desk)
    second, go_on = threading.Event(), threading.Event()
    read, count = merge_results.read_result, iter(range(100))

    def slowly(*all_: Any, **how: Any) -> Any:
        if next(count) == 1:
            second.set()
            assert go_on.wait(PATIENCE)
        return read(*all_, **how)

    monkeypatch.setattr(merge_results, "read_result", slowly)
    desk.waits = False
    desk.press("Ctrl+Enter")
    desk.until(second.is_set)
    assert tab.view.stop.isVisible()
    desk.press("Esc")
    go_on.set()
    settled(desk, tab)
    assert tab.desk.standing, "Esc stopped the merge and did not leave the desk"
    assert tables(made.bundle) == before
    assert set(states(tab).values()) == {"new"}


def test_another_bundle_is_chosen_from_those_that_are_known(desk: Desk) -> None:
    screen_coordinate.two_bundles(desk)
    desk.open()
    screen_coordinate.choosing_bundle(desk)
    before = desk.window.coordinator.bundle
    desk.press("2", "Enter")
    desk.until(lambda: desk.window.coordinator.bundle != before)
    assert tab_of(desk).added is not None
    assert desk.window.coordinator.standing


def test_the_desk_stays_with_its_files_in_another_language(desk: Desk) -> None:
    made = Round(desk)
    desk.open()
    drop_all(desk, [made.back(PEOPLE[0])])
    assert states(tab_of(desk)) == {"0.resultpack": "new"}
    desk.app.rebuild("ar")
    tab = tab_of(desk)
    desk.until(lambda: states(tab) == {"0.resultpack": "new"})
    assert desk.window.coordinator.standing


def test_what_is_locked_asks_for_the_passphrase_once(qapp: QApplication, tmp_path: Path) -> None:
    """The home of the coordinator has a passphrase, and the plan wants locked results."""
    with open_home(tmp_path / "home") as boss, open_home(tmp_path / "ann") as ann:
        project = Project(tmp_path, boss, ann, "required")
        project.answer("good", "poor")
        file = project.hand_back(tmp_path).path
    desk = Desk(qapp, tmp_path / "home", "Boss")
    try:
        desk.open()
        drop_all(desk, [file])
        desk.dialog(Passphrase)
        desk.type(PASSPHRASE).press("Enter")
        desk.gone()
        assert set(states(tab_of(desk)).values()) == {"new"}
    finally:
        desk.close()


class Shown(QObject):
    """Notes whenever a widget comes into view, for however short a time."""

    def __init__(self, widget: QWidget, times: list[str]) -> None:
        super().__init__(widget)
        self.times = times
        widget.installEventFilter(self)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.times.append(type(widget).__name__)
        return False


def test_a_list_is_never_called_empty_between_a_merge_and_the_next_count(desk: Desk) -> None:
    """Also where somebody comes back to the desk in between."""
    made = Round(desk)
    desk.open()
    drop_all(desk, [made.back(PEOPLE[0])])
    tab = tab_of(desk)
    shown: list[str] = []
    Shown(tab.view.empty, shown)
    rows: list[int] = []

    def again() -> None:
        rows.append(tab.view.list.rows.rowCount())
        desk.window.coordinator.show()
        here = desk.window.coordinator.pane
        assert isinstance(here, ResultsTab)
        rows.append(here.view.list.rows.rowCount())
        shown.extend([] if here.view.empty.isHidden() else ["at once"])
        Shown(here.view.empty, shown)

    tab.added.merged.connect(again)
    desk.press("Ctrl+Enter")
    desk.until(lambda: len(rows) == 2)
    tab = tab_of(desk)
    desk.until(lambda: tab._merged)
    settled(desk, tab)
    assert rows == [1, 1], "the row stays until the bundle is counted, also for who comes back"
    assert shown == []
    assert tab.view.first is desk.focus is tab.view.list
    desk.press("Ctrl+Z")
    settled(desk, tab)
    assert set(states(tab).values()) == {"new"}


def test_no_row_of_a_file_that_is_gone_is_ever_drawn(desk: Desk) -> None:
    """Painted right after each change, before the event loop turns."""
    made = Round(desk)
    desk.open()
    drop_all(desk, [made.back(name) for name in PEOPLE])
    tab = tab_of(desk)
    files = list(tab.added.rows())
    assert len(files) == len(PEOPLE)
    for path in files:
        tab.added.forget(path)
        asked = [
            tab.view.list.rows.data(tab.view.list.rows.index(row))
            for row in range(tab.view.list.rows.rowCount())
        ]
        assert len(asked) == len(tab.added.rows())
