# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The first run in the real window: language, name, key; three times Enter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator_app.gui import translate
from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.parts.choices.option import OneOption
from annotator_app.gui.parts.lists.pack_row import PackRow
from annotator_app.gui.screens.first_run import FirstRunScreen
from annotator_app.gui.screens.library import LibraryScreen
from annotator_app.workflows.signing import identity
from tests.builders import work
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home", name="")
    yield made.open("en")
    made.close()


def addressed(path: Path) -> Path:
    """Write a pack for somebody of whom nothing but the name is known."""
    work.a_task(recipients=("zeinab@news-7k3q",), contributors=()).write(path)
    return path


def first_run(desk: Desk) -> FirstRunScreen:
    screen = desk.window.centralWidget()
    assert isinstance(screen, FirstRunScreen)
    return screen


def has_key(desk: Desk) -> None:
    """Wait until the key is there and the screen knows."""
    desk.until(lambda: desk.home.fingerprint() and not desk.window.session.jobs.busy)
    desk.turn()


def test_three_times_enter(desk: Desk) -> None:
    first_run(desk)
    desk.press("Enter").type("Contributor 12").press("Enter")
    has_key(desk)
    desk.press("Enter")
    desk.until(lambda: isinstance(desk.window.centralWidget(), LibraryScreen))
    assert identity.show(desk.home).name == "Contributor 12"


def test_without_a_name_no_key_is_made(desk: Desk) -> None:
    desk.press("Enter", "Enter")
    desk.turn(0.2)
    assert not desk.home.fingerprint()
    assert first_run(desk)


def test_the_language_works_at_once(desk: Desk) -> None:
    desk.type("arab").press("Enter")
    desk.until(lambda: desk.window.session.language == "ar")
    desk.turn()
    assert desk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    desk.type("زينب").press("Enter")
    has_key(desk)
    assert identity.show(desk.home).name == "زينب"


def test_one_can_go_back(desk: Desk) -> None:
    desk.press("Enter", "Alt+Up", "Enter").type("Ann").press("Enter")
    has_key(desk)


def test_arrows_go_through_the_languages_as_they_stand(desk: Desk) -> None:
    """English is the fourth of five in the first row."""
    screen = first_run(desk)
    grid = screen._grid
    desk.until(lambda: grid.beside("am", rows=1) != "am")
    below = grid.shown[grid.shown.index("en") + 5]
    desk.press("Down")
    assert screen._chosen == below
    desk.press("Up", "Right")
    assert screen._chosen == grid.shown[grid.shown.index("en") + 1]
    desk.press("Left", "Left", "Left", "Left", "Left", "Left")
    assert screen._chosen == grid.shown[0]


def test_no_language_is_broken_into_two_lines_and_all_boxes_are_of_one_size(desk: Desk) -> None:
    first_run(desk)
    desk.turn(0.2)
    boxes = [box for box in desk.window.findChildren(OneOption) if box.isVisible()]
    assert len(boxes) == len(translate.available())
    assert len({box.width() for box in boxes}) == 1
    assert max(box.height() for box in boxes) - min(box.height() for box in boxes) < 10


def test_a_pack_that_starts_the_program_waits_until_there_is_a_key(desk: Desk, tmp_path: Path) -> None:
    path = addressed(tmp_path / "first.taskpack")
    desk.window.offer([path])
    desk.turn(0.3)
    assert not desk.dialogs(), "nothing is asked before the person has a name"
    desk.type("arab").press("Enter")
    desk.until(lambda: desk.window.session.language == "ar")
    desk.until(lambda: first_run(desk)._name.content() == "zeinab")
    desk.press("Enter")
    has_key(desk)
    assert not desk.dialogs()
    desk.press("Enter")
    dialog = desk.dialog(AddPack)
    assert isinstance(desk.window.centralWidget(), LibraryScreen)
    assert identity.show(desk.home).name == "zeinab"
    assert dialog.preview.can_be_added
    desk.press("2", "Enter")
    desk.gone()
    desk.until(lambda: desk.library.findChildren(PackRow))
    desk.press("Ctrl+K")
    assert desk.dialog(), "the keys of Packs work"


def test_a_suggested_name_never_overwrites_what_was_written(desk: Desk, tmp_path: Path) -> None:
    desk.press("Enter").type("Z")
    path = addressed(tmp_path / "first.taskpack")
    desk.window.offer([path])
    desk.until(lambda: not desk.window.session.jobs.busy)
    assert first_run(desk)._name.content() == "Z"
