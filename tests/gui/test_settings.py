# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings by keyboard alone: each change works at once, is written down, and nothing is cut in small windows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from annotator_app.gui import translate
from annotator_app.gui.dialogs.settings import PAGES, SettingsDialog
from tests.builders import stores
from tests.builders.cut_words import assert_named, cut, inside
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    yield made.open()
    made.close()


def written(desk: Desk) -> dict[str, object]:
    return json.loads(desk.home.settings_file.read_text(encoding="utf-8"))


def to_page(desk: Desk, name: str) -> SettingsDialog:
    desk.press("Ctrl+,")
    dialog: SettingsDialog = desk.dialog(SettingsDialog)
    desk.press(*["Down"] * [page.name for page in PAGES].index(name))
    assert dialog.page.name == name
    return dialog


def test_arrows_go_from_page_to_page_and_tab_goes_into_it(desk: Desk) -> None:
    dialog = to_page(desk, PAGES[-1].name)
    desk.press(*["Up"] * len(PAGES))
    assert dialog.page.name == PAGES[0].name
    desk.press("Tab")
    assert dialog.page.isAncestorOf(desk.focus)
    desk.press("Shift+Tab", "Down")
    assert dialog.page.name == PAGES[1].name
    desk.press("Esc")
    desk.gone()


def test_a_theme_works_at_once_and_is_kept(desk: Desk) -> None:
    to_page(desk, "look")
    desk.press("Tab", "Down", "Down", "Space")
    assert desk.app.theme.contrast
    assert written(desk)["theme"] == "contrast"
    desk.press("Up", "Space")
    assert (desk.app.theme.contrast, desk.app.theme.dark) == (False, True)
    desk.press("Space")
    assert desk.app.theme.dark, "one theme always stands"


def test_the_text_size_follows_the_page_and_the_page_the_keys(desk: Desk) -> None:
    dialog = to_page(desk, "look")
    desk.press("Tab", "Tab", "Right", "Space")
    assert desk.app.theme.text_size == 1.15
    assert written(desk)["text_size"] == 115
    desk.press("Ctrl++")
    assert dialog.page.sizes._segments[3].isChecked()
    assert written(desk)["text_size"] == 130


def test_less_motion_stops_everything(desk: Desk) -> None:
    to_page(desk, "look")
    assert desk.app.theme.motion("panel") == 120
    desk.press("Tab", "Tab", "Tab", "Space")
    assert {desk.app.theme.motion(name) for name in ("select", "panel", "toastIn", "toastOut")} == {0}
    assert written(desk)["less_motion"] is True


def test_own_digits_are_shown_at_once(desk: Desk) -> None:
    stores.add(desk.home, 12)
    desk.app.rebuild("ar")
    assert QLocale().toString(12) == "12"
    before = desk.window
    to_page(desk, "interface")
    desk.press("Tab", "Tab", "Space")
    desk.until(lambda: desk.window is not before)
    assert desk.dialog(SettingsDialog).page.name == "interface"
    assert translate.number(12) == "١٢"
    assert written(desk)["ascii_digits"] is False


def test_answering_is_written_down(desk: Desk) -> None:
    to_page(desk, "answering")
    desk.press("Tab", "Space", "Tab", "Space")
    assert (written(desk)["go_on"], written(desk)["break_reminder"]) == (True, False)


@pytest.mark.parametrize(
    ("size", "text"), [((1366, 690), 100), ((1024, 600), 100), ((1024, 600), 200), ((1366, 690), 200)]
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_cut(qapp: QApplication, tmp_path: Path, language: str, size: object, text: int) -> None:
    desk = Desk(qapp, tmp_path / "home", text_size=text)
    desk.app.theme.set_text_size(text / 100)
    desk.open(language, size)
    desk.press("Ctrl+,")
    dialog = desk.dialog(SettingsDialog)
    for _page in PAGES:
        # The list of safety copies comes from the worker.
        desk.until(lambda: not desk.window.session.jobs.busy)
        desk.turn(0.1)
        assert not cut(dialog), dialog.page.name
        assert inside(dialog.primary, desk.app.shell)
        assert dialog.page.minimumSizeHint().width() <= dialog.pane.viewport().width(), dialog.page.name
        assert_named(dialog)
        desk.press("Down")
    desk.press("Esc")
    desk.close()
