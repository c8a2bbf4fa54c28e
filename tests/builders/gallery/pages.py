# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Draws the parts as pictures to look at: `python -m tests.builders.gallery.pages FOLDER`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app.gui.look.theme import Theme
from tests.builders.gallery.frames import boxes, dialog, frame, labels, measures
from tests.builders.gallery.sheets import answers, buttons, reading

PAGES: tuple[Callable[[Theme], QWidget], ...] = (
    buttons,
    answers,
    reading,
    frame,
    boxes,
    measures,
    labels,
    dialog,
)


def fit(sheet: QWidget) -> None:
    """Give the page the height that its width asks for, as a scrolling pane would."""
    layout = sheet.layout()
    width = max(sheet.width(), layout.totalMinimumSize().width())
    sheet.resize(width, max(sheet.height(), layout.totalHeightForWidth(width)))


def draw(theme: Theme, folder: Path, name: str) -> None:
    for make in PAGES:
        sheet = make(theme)
        fit(sheet)
        sheet.show()
        QApplication.processEvents()
        focus = sheet.focusWidget()
        if focus is not None:
            focus.setFocus()
        QApplication.processEvents()
        sheet.grab().save(str(folder / f"{make.__name__}-{name}.png"))
        sheet.close()


def main(folder: Path) -> None:
    application = QApplication.instance() or QApplication([])
    application.setStyle("Fusion")
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme()
    theme.set_mode("light")
    draw(theme, folder, "light")
    theme.set_mode("dark")
    draw(theme, folder, "dark")
    theme.set_mode("contrast")
    draw(theme, folder, "contrast")
    theme.set_mode("light")
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draw(theme, folder, "rtl")
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.set_text_size(2.0)
    draw(theme, folder, "200")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
