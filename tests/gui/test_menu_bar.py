# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The menu bar of macOS: every command once, with its key, from the same table; nowhere else is one shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenuBar

from annotator_app.gui import translate
from annotator_app.gui.dialogs.settings import SettingsDialog
from annotator_app.gui.keyboard.commands import COMMANDS, GROUP_NAMES
from annotator_app.gui.keyboard.menu_bar import MenuBar
from tests.builders import stores
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    made.app.keys.mac = getattr(request, "param", True)
    made.app.keys.set_own_keys({})
    row = stores.add(made.home, 30, family="summary", language="en")
    made.open()
    assert made.window.open_pack(row.pack_id)
    made.turn(0.1)
    yield made
    made.close()


def bar(desk: Desk) -> MenuBar:
    (found,) = desk.window.findChildren(MenuBar)
    return found


@pytest.mark.parametrize("desk", [False], indirect=True)
def test_other_systems_have_no_menu_bar(desk: Desk) -> None:
    assert desk.window.findChildren(QMenuBar) == []


def test_every_command_of_the_palette_has_one_entry_with_its_name(desk: Desk) -> None:
    menus = [action.menu() for action in bar(desk).actions()]
    assert [menu.title() for menu in menus] == [translate.said(name) for name in GROUP_NAMES.values()]
    entries = [action.text() for menu in menus for action in menu.actions()]
    wanted = [translate.said(row.text) for group in GROUP_NAMES for row in COMMANDS if row.group == group]
    assert entries == wanted


def test_entries_show_the_keys_of_macos_and_own_ones(desk: Desk) -> None:
    menus = bar(desk)
    assert menus._actions["packs.show"].shortcut() == QKeySequence("Ctrl+Shift+H")
    assert menus._actions["item.next"].shortcut() == QKeySequence("Ctrl+Alt+Down")
    assert menus._actions["answer.commit"].shortcut() == QKeySequence("Ctrl+Return"), (
        "Return types in a field"
    )
    desk.app.keys.take_choices({"own": {"item.note": ["Ctrl+Shift+K"]}})
    assert menus._actions["item.note"].shortcut() == QKeySequence("Ctrl+Shift+K")


def test_no_key_stands_on_two_entries_that_work_together(desk: Desk) -> None:
    shown = [
        action.shortcut().toString()
        for menu in bar(desk).actions()
        for action in menu.menu().actions()
        if action.isEnabled() and not action.shortcut().isEmpty()
    ]
    assert len(shown) == len(set(shown)) > 20


def test_an_entry_does_what_the_key_does_and_only_what_works_now_is_on(desk: Desk) -> None:
    menus = bar(desk)
    assert not menus._actions["pack.archive"].isEnabled()
    menus._actions["item.next"].trigger()
    assert desk.labelling.position == 1
    menus._actions["settings.show"].trigger()
    desk.dialog(SettingsDialog)
    assert not menus._actions["item.next"].isEnabled(), "a dialog shuts the screen below"
    assert menus._actions["app.quit"].menuRole() == QAction.MenuRole.QuitRole
    assert menus._actions["settings.show"].menuRole() == QAction.MenuRole.PreferencesRole


def test_undo_of_the_menu_belongs_to_the_field_that_has_something_to_undo(desk: Desk) -> None:
    desk.type("abc")
    bar(desk)._actions["edit.undo"].trigger()
    assert desk.screen.labelling.answers.get("summary", "") != "abc"
    assert desk.labelling.position == 0


def test_keys_are_not_done_twice(desk: Desk) -> None:
    """The filter does them; the menu only shows them."""
    done: list[bool] = []
    bar(desk)._actions["item.later"].triggered.connect(lambda: done.append(True))
    desk.press("Ctrl+D")
    assert desk.labelling.position == 1
    assert done == []
