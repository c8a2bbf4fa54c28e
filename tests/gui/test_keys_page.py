# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The page of keys in the settings: another key by pressing it, clashes named, refusals explained, all of it kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.settings import PAGES, SettingsDialog
from annotator_app.gui.keyboard.commands import COMMANDS
from annotator_app.gui.keyboard.places import X11, Places
from annotator_app.gui.preferences.keys import KeysPage, changeable
from tests.builders.cut_words import cut
from tests.builders.windows import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    made.app.keys._places = Places("scan", X11)
    yield made.open()
    made.close()


def page_of(desk: Desk) -> KeysPage:
    desk.press("Ctrl+,")
    dialog: SettingsDialog = desk.dialog(SettingsDialog)
    desk.press(*["Down"] * [page.name for page in PAGES].index("keys"))
    assert isinstance(dialog.page, KeysPage)
    return dialog.page


def listening(desk: Desk, words: str) -> KeysPage:
    page = page_of(desk)
    page.field.editor.setFocus()
    desk.type(words).press("Enter")
    assert desk.focus is page.change
    return page


def kept(desk: Desk) -> Any:
    return json.loads(desk.home.settings_file.read_text(encoding="utf-8")).get("keys")


def press(desk: Desk, key: int, scan: int, modifiers: Qt.KeyboardModifier = CTRL, text: str = "") -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)
    QApplication.sendEvent(desk.focus, event)
    desk.turn(0.01)


def test_another_key_is_taken_by_pressing_it_and_works_everywhere_at_once(desk: Desk) -> None:
    listening(desk, "Settings")
    desk.press("Ctrl+Shift+K")
    assert kept(desk) == {"own": {"settings.show": ["Ctrl+Shift+K"]}}
    desk.press("Esc")
    desk.gone()
    desk.press("Ctrl+,")
    assert not desk.dialogs()
    desk.press("Ctrl+Shift+K")
    desk.dialog(SettingsDialog)


@pytest.mark.parametrize(
    ("key", "text"), [(0x0429, "щ"), (0x0E19, "น"), (Qt.Key.Key_O, "o")], ids=["ru", "th", "us"]
)
def test_the_place_counts_where_a_layout_has_no_latin_letters(desk: Desk, key: int, text: str) -> None:
    """O lies on scan code 32 of X11; the same key is meant under every layout."""
    listening(desk, "Settings")
    press(desk, key, 32, CTRL | Qt.KeyboardModifier.ShiftModifier, text)
    assert kept(desk) == {"own": {"settings.show": ["Ctrl+Shift+O"]}}
    desk.press("Esc", "Ctrl+Shift+O")
    desk.dialog(SettingsDialog)


def test_a_letter_of_one_layout_only_is_kept_by_its_place(desk: Desk) -> None:
    listening(desk, "Settings")
    press(desk, Qt.Key.Key_Odiaeresis, 47, CTRL | Qt.KeyboardModifier.ShiftModifier, "ö")
    assert kept(desk) == {"own": {"settings.show": ["Ctrl+Shift+[;]"]}}
    desk.press("Esc")
    press(desk, 0x0416, 47, CTRL | Qt.KeyboardModifier.ShiftModifier, "ж")
    desk.dialog(SettingsDialog)


def test_a_clash_names_the_other_command_and_changes_nothing(desk: Desk) -> None:
    page = listening(desk, "Note to the coordinator")
    desk.press("Ctrl+D")
    assert "Decide later" in page.trouble.text()
    assert kept(desk) is None
    desk.press("Ctrl+Shift+K")
    assert page.trouble.text() == ""
    assert kept(desk) == {"own": {"item.note": ["Ctrl+Shift+K"]}}


@pytest.mark.parametrize("keys", ["K", "Ctrl+Space", "Ctrl+Alt+K", "Alt+5", "Tab", "Up", "Ctrl+C"])
def test_what_nobody_may_have_is_refused_with_a_reason(desk: Desk, keys: str) -> None:
    page = listening(desk, "Note to the coordinator")
    desk.press(keys)
    assert page.trouble.text()
    assert kept(desk) is None
    assert desk.focus is page.change, "the key did nothing else"


def test_alt_gr_is_refused(desk: Desk) -> None:
    page = listening(desk, "Note to the coordinator")
    press(desk, Qt.Key.Key_AltGr, 108, Qt.KeyboardModifier.NoModifier)
    assert "AltGr" in page.trouble.text()
    assert kept(desk) is None


def test_esc_and_leaving_end_the_waiting(desk: Desk) -> None:
    page = listening(desk, "Note to the coordinator")
    desk.press("Esc")
    assert desk.dialogs(), "Esc ended the waiting and nothing else"
    desk.press("Space")
    page.field.editor.setFocus()
    desk.press("Ctrl+Shift+K")
    assert kept(desk) is None


def test_one_key_or_all_of_them_go_back(desk: Desk) -> None:
    page = listening(desk, "Note to the coordinator")
    desk.press("Ctrl+Shift+K")
    page.field.editor.setFocus()
    desk.press(*["Backspace"] * 30).type("Settings").press("Enter", "Ctrl+Shift+Y")
    assert kept(desk) == {"own": {"item.note": ["Ctrl+Shift+K"], "settings.show": ["Ctrl+Shift+Y"]}}
    desk.click(page.restore)
    assert kept(desk) == {"own": {"item.note": ["Ctrl+Shift+K"]}}
    desk.click(page.restore_all)
    assert kept(desk) is None
    assert desk.app.keys.keys_of("item.note") == ("Ctrl+N",)


def test_a_preset_is_kept_and_own_keys_stay_on_top(desk: Desk) -> None:
    page = listening(desk, "Note to the coordinator")
    desk.press("Ctrl+Shift+K")
    page.presets.take_focus()
    desk.press("Down", "Down", "Down", "Down", "Space")
    assert kept(desk) == {"preset": "prodigy", "own": {"item.note": ["Ctrl+Shift+K"]}}
    assert page.theirs.count() > 3, "what the keys of Prodigy do here is said"
    assert desk.app.keys.keys_of("item.note") == ("Ctrl+Shift+K",)
    assert desk.app.keys.keys_of("answer.commit")[0] == "[A]"
    desk.press("Up", "Up", "Up", "Up", "Space")
    assert kept(desk) == {"own": {"item.note": ["Ctrl+Shift+K"]}}


def test_kept_keys_work_from_the_next_start_on(desk: Desk, qapp: QApplication, tmp_path: Path) -> None:
    second = Desk(qapp, tmp_path / "second", keys={"own": {"settings.show": ["Ctrl+Shift+K"]}})
    second.open()
    second.press("Ctrl+Shift+K")
    second.dialog(SettingsDialog)
    second.close()


@pytest.mark.parametrize("words", ["notiz", "coordinatr", "NOTE", "COORDINATOR note"])
def test_commands_are_found_as_people_type_them(desk: Desk, words: str) -> None:
    page = page_of(desk)
    page.field.editor.setFocus()
    desk.type(words)
    assert page.list.current() == ("item.note" if words != "notiz" else "")
    assert page.nothing.isVisible() == (words == "notiz")
    assert words != "notiz" or "notiz" in page.nothing.text()


def test_all_commands_but_those_of_dialogs_can_have_another_key() -> None:
    listed = {command.id for command in changeable()}
    assert listed >= {"palette.open"} | {command.id for command in COMMANDS if command.group}


@pytest.mark.parametrize(("size", "text"), [((1366, 690), 100), ((1366, 768), 200)])
def test_nothing_is_cut(qapp: QApplication, tmp_path: Path, size: tuple[int, int], text: int) -> None:
    made = Desk(qapp, tmp_path / "home", text_size=text)
    made.app.theme.set_text_size(text / 100)
    made.open("en", size)
    page = page_of(made)
    made.turn(0.1)
    assert cut(page) == []
    assert page.width() <= made.dialogs(SettingsDialog)[0].pane.viewport().width()
    made.close()
