# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A whole window in a process of its own, as the system's scaling is fixed when a process starts.

`python -m tests.builders.scaled FOLDER` goes through all families and writes what it found as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.builders import stores
from tests.builders.cut_words import FAMILIES, cut, inside
from tests.builders.windows import Desk


def main(folder: Path) -> dict[str, object]:
    """Give the ratio of the screen, what is cut in each family, and the ink of one rule of one pixel."""
    application = QApplication([])
    desk = Desk(application, folder / "home").open("en", (1366, 690))
    found: dict[str, object] = {"ratio": desk.app.shell.devicePixelRatio(), "cut": [], "outside": []}
    for family in FAMILIES:
        row = stores.add(desk.home, 3, family=family)
        assert desk.window.open_pack(row.pack_id)
        desk.press("Alt+Down")
        desk.turn(0.1)
        found["cut"] += [f"{family}: {one}" for one in cut(desk.app.shell)]
        found["outside"] += [] if inside(desk.screen.frame.actions.primary, desk.app.shell) else [family]
    picture = desk.app.shell.grab()
    found["pixels"] = [picture.width(), picture.height()]
    found["icon"] = sharp(desk)
    desk.close()
    return found


def sharp(desk: Desk) -> int:
    """Give how many pixels of the screen an icon of 18 has across: it is drawn for the screen, not stretched."""
    from annotator_app.gui.parts import paint

    ratio = desk.app.shell.devicePixelRatioF()
    ink = desk.app.theme.colour("textSoft")
    side = round(18 * ratio)
    before = paint.icon_picture.cache_info().currsize
    picture = paint.icon_picture("list", side, ink.rgba(), False)
    assert paint.icon_picture.cache_info().currsize == before, "the window drew it in this size"
    return picture.width()


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
