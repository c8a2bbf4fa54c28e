# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""In every language of the interface the main screens open and stand whole.

English, Arabic and the two languages that nobody speaks walk through the whole catalogue in `test_screens_stand.py`.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from annotator_app.gui import translate
from annotator_app.gui.dialogs.manual import Manual
from tests.builders.geometry import faults
from tests.builders.screens import SCREENS, shown

LANGUAGES = [tag for tag in translate.available() if tag not in ("en", "ar")]
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_main_screens_stand_in(qapp: QApplication, tmp_path: Path, language: str) -> None:
    assert set(MAIN) <= set(SCREENS)
    found = []
    before = QLocale()
    for name in MAIN:
        with shown(qapp, tmp_path, name, language) as desk:
            assert desk.window.session.language == language
            found += [f"{name}: {fault}" for fault in faults(desk.app.shell)]
    QLocale.setDefault(before)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", translate.available())
def test_a_field_of_one_line_holds_the_letters_of_the_language(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    before = QLocale()
    with shown(qapp, tmp_path, "manual", language) as desk:
        assert translate.best(desk.window.locale().bcp47Name()) == language  # voices read it so
        editor = desk.dialog(Manual).search.editor
        assert editor.height() >= editor.fontMetrics().height()
    QLocale.setDefault(before)
