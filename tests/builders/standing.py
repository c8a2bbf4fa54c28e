# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Screens looked at in every size and look: what is cut, covered or not at rest."""

from __future__ import annotations

from tests.builders.geometry import faults
from tests.builders.screens import MIRRORED, PSEUDO
from tests.builders.windows import Desk

SETTLED_AFTER = 8  # tries: on a busy computer layouts take some turns of the event loop
LAPTOP, WIDE, SMALL, LARGE, LARGEST = LOOKS = (
    ((1366, 690), 1.0, "light"),
    ((1920, 1080), 1.0, "dark"),
    ((1024, 600), 1.0, "contrast"),
    ((1366, 690), 2.0, "light"),
    ((1024, 600), 2.0, "dark"),
)
LANGUAGES = {
    "en": (LAPTOP, WIDE, SMALL, LARGE, LARGEST),
    "ar": (LAPTOP, WIDE, LARGE, LARGEST),
    "hi": (LAPTOP, WIDE, LARGE),
    PSEUDO: (LAPTOP, WIDE, SMALL, LARGE),
    MIRRORED: (LAPTOP, WIDE, SMALL, LARGE),
}


def look_at(desk: Desk, size: tuple[int, int], text: float, mode: str) -> list[str]:
    theme = desk.app.theme
    if theme.mode != mode:
        theme.set_mode(mode)
    if theme.text_size != text:
        theme.set_text_size(text)
    desk.app.shell.resize(*size)
    for _try in range(SETTLED_AFTER):
        desk.turn(0.03)
        if not (found := faults(desk.app.shell)):
            break
    return found
