# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every family in small windows, with large text, dark and mirrored: nothing is cut, everything has its name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import stores
from tests.builders.cut_words import FAMILIES, assert_named, cut, inside
from tests.builders.windows import Desk

LOOKS = {
    "usual": ("en", (1366, 768), {}),
    "small": ("en", (1024, 600), {}),
    "laptop-dark": ("en", (1366, 690), {"theme": "dark"}),
    "large-text": ("en", (1366, 768), {"text_size": 200}),
    "large-text-small": ("en", (1024, 600), {"text_size": 200}),
    "small-text": ("en", (1366, 690), {"text_size": 90}),
    "text-150": ("en", (1279, 690), {"text_size": 150}),
    "text-175": ("en", (1366, 690), {"text_size": 175}),
    "wide-dark": ("en", (1920, 1080), {"theme": "dark"}),
    "contrast-small": ("en", (1100, 600), {"theme": "contrast"}),
    "urdu-large": ("ur", (1366, 690), {"text_size": 200}),
    "chinese-small": ("zh-Hans", (1024, 600), {}),
    "arabic": ("ar", (1366, 768), {}),
    "arabic-small": ("ar", (1024, 600), {}),
}


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    language, size, settings = LOOKS[request.param]
    made = Desk(qapp, tmp_path / "home", **settings)
    made.app.theme.set_mode(made.app.settings["theme"])
    made.app.theme.set_text_size(made.app.settings["text_size"] / 100)
    yield made.open(language, size)
    made.close()


@pytest.mark.parametrize("desk", LOOKS, indirect=True)
def test_nothing_is_cut(desk: Desk) -> None:
    for family in FAMILIES:
        row = stores.add(
            desk.home, 3, family=family, language="ar" if desk.window.session.language == "ar" else "en"
        )
        assert desk.window.open_pack(row.pack_id)
        desk.turn(0.05)
        desk.press("Alt+Down")
        desk.press("Ctrl+Enter")  # what is missing is said
        desk.turn(0.05)
        assert inside(desk.screen.frame.actions.primary, desk.app.shell), family
        assert desk.screen.answers.viewport().height() >= 90 or desk.screen.cards is not None, family
        assert not cut(desk.app.shell), family
        assert_named(desk.app.shell)
