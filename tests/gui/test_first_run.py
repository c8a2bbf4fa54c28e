# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The first run in the real window: language, name, key; three times Enter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator_app.gui.screens.first_run import FirstRunScreen
from annotator_app.gui.screens.library import LibraryScreen
from annotator_app.workflows import identity
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home", name="")
    yield made.open("en")
    made.close()


def first_run(desk: Desk) -> FirstRunScreen:
    screen = desk.window.centralWidget()
    assert isinstance(screen, FirstRunScreen)
    return screen


def test_three_times_enter(desk: Desk) -> None:
    first_run(desk)
    desk.press("Enter").type("Contributor 12").press("Enter")
    desk.until(desk.home.fingerprint)
    desk.turn(0.2)
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
    desk.until(desk.home.fingerprint)
    assert identity.show(desk.home).name == "زينب"


def test_one_can_go_back(desk: Desk) -> None:
    desk.press("Enter", "Alt+Up", "Enter").type("Ann").press("Enter")
    desk.until(desk.home.fingerprint)
