# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Packs in the real window: going on with one key, the archive, handing back, and no packs yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.parts.frame.ribbon import Ribbon
from annotator_app.workflows.keeping import pack_status
from tests.builders import stores, window_story
from tests.builders.windows import PATIENCE, Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made
    made.close()


def test_no_packs_yet(desk: Desk) -> None:
    desk.open()
    assert desk.library.empty.isVisible()
    assert desk.focus is desk.library.empty.primary


def test_a_file_that_comes_while_the_worker_is_at_something_else_is_looked_at(
    desk: Desk, tmp_path: Path
) -> None:
    desk.open()
    held, desk.waits = Event(), False
    desk.window.session.jobs.run(lambda _job: held.wait(PATIENCE), lambda _none: None, lambda _error: None)
    files = [tmp_path / "a.taskpack", tmp_path / "b.taskpack"]
    for file in files:
        file.write_bytes(b"no pack")
    window_story.drop_all(desk, files)
    held.set()
    first = desk.dialog(AddPack)
    assert desk.dialogs(AddPack) == [first], "one after the other"
    desk.press("Esc")
    desk.until(lambda: desk.dialogs(AddPack) not in ([], [first]))
    assert not desk.window.door.waiting
    desk.press("Esc").gone()


def test_enter_goes_on_where_one_stopped(desk: Desk) -> None:
    for series in ("first", "second"):
        stores.add(desk.home, 4, series=series)
    desk.open()
    desk.press("Down", "Enter")
    desk.until(lambda: desk.window.desk is not None)
    chosen = desk.labelling.pack.id
    desk.press("1", "Enter", "Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    current = desk.library.current()
    assert current is not None
    assert (current.id, current.answered) == (chosen, 1)
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    assert (desk.labelling.pack.id, desk.labelling.position) == (chosen, 1)


def test_a_finished_pack_waits_to_be_handed_back(desk: Desk) -> None:
    stores.add(desk.home, 1)
    desk.open()
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("1", "Enter", "Esc", "Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    current = desk.library.current()
    assert current is not None
    assert current.state == "finished"
    assert desk.library._rows[0].action.label == "Hand back"


def test_archiving_can_be_taken_back(desk: Desk) -> None:
    stores.add(desk.home, 2)
    desk.open()
    desk.press("Delete")
    desk.turn()
    assert desk.library.empty.isVisible()
    assert [pack.state for pack in pack_status.run(desk.home)] == ["archived"]
    desk.press("Ctrl+Z")
    desk.turn()
    assert desk.library.current() is not None


def test_the_ribbon_speaks(desk: Desk) -> None:
    stores.add(desk.home, 4)
    desk.open()
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("1", "Enter", "Ctrl+D")
    ribbon = desk.screen.frame.top.ribbon
    assert isinstance(ribbon, Ribbon)
    interface = QAccessible.queryAccessibleInterface(ribbon)
    said = interface.text(QAccessible.Text.Name) + interface.text(QAccessible.Text.Description)
    said += interface.text(QAccessible.Text.Value)
    plain = said.replace("\u2068", "").replace("\u2069", "")
    assert "1 of 4 answered, 1 to decide later, problems: 0. Item 3" in plain


@pytest.mark.parametrize("language", ["en", "ar"])
def test_everything_on_packs_has_a_name(desk: Desk, language: str) -> None:
    from tests.builders.cut_words import assert_named, cut

    for number in range(3):
        stores.add(desk.home, 3, series=f"s{number}")
    desk.open(language, (1024, 600))
    assert_named(desk.app.shell)
    assert not cut(desk.app.shell)
