# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Notes how the text on the screen looks, never what it says, for the first paint of the next start."""

from __future__ import annotations

import json

from PySide6.QtCore import QPoint, QSettings
from PySide6.QtWidgets import QWidget

from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.gui.shell import SIGHT
from annotator_app.gui.theme import Theme

_OURS = "Postil "
_LATIN = "PostilSans"


def remember(state: QSettings, window: QWidget, theme: Theme, reading: ReadingPane) -> None:
    """Keep font, place and colours of the first text in the reading pane, if it is a block of its own."""
    found = next(((name, block) for name, block in reading.blocks.items() if "." not in name), None)
    if found is None or not reading.isVisibleTo(window):
        state.remove(SIGHT)
        return
    name, block = found
    room = round(block.document().documentMargin())
    corner = block.mapTo(window, QPoint(block.viewport().x() + room, room))
    sheet = reading.mapTo(window, QPoint(0, 0))
    font, first = block.document().defaultFont(), block.document().firstBlock()
    ours = [family.replace(" ", "") for family in font.families() if family.startswith(_OURS)]
    look = {
        "block": name,
        "families": font.families(),
        # The font of the text and that of Latin letters, which comes next where it is another.
        "files": [f"{family}-Regular.ttf" for family in ours[: 1 if ours[:1] == [_LATIN] else 2]],
        "pixels": font.pixelSize(),
        "hinting": font.hintingPreference().value,
        "direction": first.textDirection().value,
        "line": round(first.blockFormat().lineHeight()),
        "short": block.short,
        "place": [corner.x(), corner.y(), block.viewport().width() - 2 * room, block.height() - 2 * room],
        "paper": [sheet.x(), sheet.y(), reading.width(), reading.height()],
        "desk": theme.colour("canvas").name(),
        "surface": theme.colour("surface").name(),
        "ink": theme.colour("text").name(),
    }
    state.setValue(SIGHT, json.dumps(look))
