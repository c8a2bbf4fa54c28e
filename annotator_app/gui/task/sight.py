# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Notes how the text on the screen looks, never what it says, for the first paint of the next start."""

from __future__ import annotations

import json

from PySide6.QtCore import QPoint, QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.gui.shell import SIGHT

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
    files = _files_of(font, theme)
    if not files:
        state.remove(SIGHT)
        return
    look = {
        "block": name,
        "families": font.families(),
        "files": files,
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


def _files_of(font: QFont, theme: Theme) -> list[str]:
    """Give the files of the font of the text and of the one for Latin letters, which comes next where it is another.

    None where the first family lies in a file that has to be renamed to be loaded.
    """
    first = font.families()[0]
    added = next((one for one in theme.fonts.added.all() if one.family == first), None)
    ours = [family.replace(" ", "") for family in font.families() if family.startswith(_OURS)]
    ours = ours[: 1 if ours[:1] == [_LATIN] else 2]
    if added is None:
        return [f"{family}-Regular.ttf" for family in ours]
    return [*map(str, added.paths), f"{_LATIN}-Regular.ttf"] if added.whole else []
