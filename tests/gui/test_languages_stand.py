# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every state of every screen stands whole in every language of the interface.

English, Arabic, Hindi and the two languages that nobody speaks walk through the whole catalogue in
`test_screens_stand.py`. Of the other ten each state meets one in the usual run, by a digest of its name, on a
laptop with and without large text, in Urdu, whose letters are the highest, also in the smallest window with the
largest text; `-m long` takes every state in every one of them, in the smallest window as well.
"""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui import translate
from annotator_app.gui.dialogs.manual import Manual
from tests.builders.geometry import faults
from tests.builders.screens import SCREENS, shown
from tests.builders.standing import LANGUAGES, LAPTOP, LARGE, LARGEST, SMALL, look_at

OTHERS = [tag for tag in translate.available() if tag not in LANGUAGES]
HIGHEST = "ur"
# What people of every language see first, and what holds the most words.
MAIN = (
    "manual",
    "practice-sentiment",
    "practice-comparison",
    "keyboard-task",
    "settings",
    "finished",
    "report",
    "palette",
)


def language_of(name: str) -> str:
    """The language in which the usual run looks at this state."""
    return OTHERS[zlib.crc32(name.encode()) % len(OTHERS)]


@pytest.mark.parametrize("name", SCREENS)
def test_a_state_stands_in_one_of_the_other_languages(qapp: QApplication, tmp_path: Path, name: str) -> None:
    language = language_of(name)
    looks = (LAPTOP, LARGE, LARGEST) if language == HIGHEST else (LAPTOP, LARGE)
    assert not found_in(qapp, tmp_path, name, language, *looks)


def test_every_language_has_its_part() -> None:
    assert {language_of(name) for name in SCREENS} == set(OTHERS)


@pytest.mark.long
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", SCREENS)
def test_every_state_stands_in(qapp: QApplication, tmp_path: Path, name: str, language: str) -> None:
    assert not found_in(qapp, tmp_path, name, language, LAPTOP, LARGE, SMALL, LARGEST)


@pytest.mark.parametrize("language", OTHERS)
def test_the_main_screens_stand_in(qapp: QApplication, tmp_path: Path, language: str) -> None:
    assert set(MAIN) <= set(SCREENS)
    found = []
    for name in MAIN:
        with shown(qapp, tmp_path, name, language) as desk:
            assert desk.window.session.language == language
            found += [f"{name}: {fault}" for fault in faults(desk.app.shell)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", translate.available())
def test_a_field_of_one_line_holds_the_letters_of_the_language(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    with shown(qapp, tmp_path, "manual", language) as desk:
        assert translate.best(desk.window.locale().bcp47Name()) == language  # voices read it so
        editor = desk.dialog(Manual).search.editor
        assert editor.height() >= editor.fontMetrics().height()


def found_in(
    application: QApplication,
    folder: Path,
    name: str,
    language: str,
    *looks: tuple[tuple[int, int], float, str],
) -> str:
    """What is wrong with this state in this language; "" for nothing."""
    with shown(application, folder, name, language) as desk:
        found = [f"{language} {look}: {fault}" for look in looks for fault in look_at(desk, *look)]
    return "\n".join(found)
