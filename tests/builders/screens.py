# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The catalogue: every state of every screen, dialog and panel, and how a person gets there by keys.

`SCREENS[name]` has `home`, which fills the home before the window opens, and `bring`, which acts on the
window that stands. `shown(...)` does both and closes everything afterwards. Tests of looks, of what
screen readers meet, of languages and of pictures all walk this table; a new screen gets one line in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from annotator_app.gui import translate
from tests.builders import (
    screen_bundles,
    screen_coordinate,
    screen_copies,
    screen_dialogs,
    screen_help,
    screen_items,
    screen_keys,
    screen_packs,
    screen_people,
    screen_reading,
    screen_report,
    screen_reviews,
    screen_rounds,
    screen_settling,
    screen_trouble,
)
from tests.builders.pseudo import PseudoLanguage
from tests.builders.windows import Desk

Bring = Callable[[Desk], object]
PSEUDO, MIRRORED = "pseudo", "pseudo-rtl"
# The language of the texts to judge: another script than that of the interface, as it happens to people.
DATA = {"en": "hi", "ar": "hi", "hi": "ar", PSEUDO: "en", MIRRORED: "ar"}


@dataclass(frozen=True)
class Screen:
    """One state: `home(desk)` before the window opens, `bring(desk)` afterwards; without a name, a first run."""

    home: Bring = lambda desk: None
    bring: Bring = lambda desk: None
    name: str = "Contributor 07"


_TABLES = (
    screen_bundles.STATES,
    screen_coordinate.STATES,
    screen_packs.STATES,
    screen_items.STATES,
    screen_reading.STATES,
    screen_dialogs.STATES,
    screen_trouble.STATES,
    screen_help.STATES,
    screen_people.STATES,
    screen_copies.STATES,
    screen_keys.STATES,
    screen_reviews.STATES,
    screen_settling.STATES,
    screen_report.STATES,
    screen_rounds.STATES,
)
SCREENS: dict[str, Screen] = {name: Screen(*steps) for table in _TABLES for name, steps in table.items()}
assert len(SCREENS) == sum(map(len, _TABLES)), "two states have one name"


@contextmanager
def shown(
    application: QApplication, folder: Path, name: str, language: str = "en",
    size: tuple[int, int] = (1366, 690), **settings: Any,
) -> Iterator[Desk]:  # fmt: skip
    """Open the window in this state; `language` is a tag, or one of the two languages nobody speaks."""
    screen = SCREENS[name]
    with _speaking(language) as tag:
        desk = Desk(application, folder / name, screen.name, **settings)
        desk.app.theme.set_text_size(desk.app.settings["text_size"] / 100)
        desk.app.theme.set_mode(desk.app.settings["theme"])
        # Who looks at a screen waits for nothing; tests of motion ask for it.
        desk.app.theme.set_less_motion(settings.get("less_motion", True))
        desk.data = DATA.get(language, language if language in DATA else "en")
        try:
            screen.home(desk)
            desk.open(tag, size)
            screen.bring(desk)
            desk.turn()
            yield desk
        finally:
            _close(desk)


def _close(desk: Desk) -> None:
    """Close whatever stands, as a window is closed: nothing asks."""
    for after in desk.afterwards:
        after()
    if not desk.closed:
        desk.close()


@contextmanager
def _speaking(language: str) -> Iterator[str]:
    """Put a pseudo-language in front of English wherever the window is built."""
    if language not in (PSEUDO, MIRRORED):
        yield language
        return
    install = translate.install

    def in_front(application: QApplication, tag: str, **more: Any) -> None:
        install(application, tag, **more)
        parent: QObject = application
        application.installTranslator(PseudoLanguage(parent))
        if language == MIRRORED:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(translate, "install", in_front)
        yield "en"
