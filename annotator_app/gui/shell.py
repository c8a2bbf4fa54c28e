# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The window of the system: it is there before the program is.

At the start it shows the text that the person was reading, in the same place, letters and colours, while
the rest of the program is loaded; keys pressed meanwhile wait and are not lost. Only Qt, SQLite and the
standard library are needed for that. Where it cannot know what will be shown, it shows the empty desk.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRect, QSettings, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from annotator_app import paths

OPEN_PACK = "open_pack"
SIGHT = "sight"
GEOMETRY = "geometry"
_SIZE = (1366, 768)
_LEAST = (1024, 600)
_TITLE_BAR = 32


class FirstSight(QWidget):
    """Paints one text as `remember` noted it."""

    def __init__(self, look: dict[str, Any], text: str) -> None:
        """Load the one font that the text needs."""
        super().__init__()
        self.look, self.text = look, text
        self.painted = False
        for name in look["files"]:
            QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name))
        font = QFont()
        font.setFamilies(look["families"])
        font.setPixelSize(look["pixels"])
        font.setHintingPreference(QFont.HintingPreference(look["hinting"]))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection(look["direction"]))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(option)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint desk, paper and text."""
        look, painter = self.look, QPainter(self)
        painter.fillRect(self.rect(), QColor(look["desk"]))
        painter.fillRect(QRect(*look["paper"]), QColor(look["surface"]))
        painter.setPen(QColor(look["ink"]))
        place = QRect(*look["place"])
        y = self._lay_out(place.width())
        top = place.y() + max(0.0, (place.height() - y) * 0.46) if look["short"] else place.y()
        painter.setClipRect(place)
        self._layout.draw(painter, QPointF(place.x(), top))
        self.painted = True

    def _lay_out(self, width: int) -> float:
        y, least = 0.0, self.look["line"]
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            height = max(least, line.height())
            line.setPosition(QPointF(0, y + height - line.height()))
            y += height
        self._layout.endLayout()
        return y


class Shell(QMainWindow):
    """Holds the first sight, then the main window of the program."""

    def __init__(self, home: Path | None = None, *, sight: bool = True) -> None:
        """Stand where the window stood; `home` need not exist yet, None: that of nobody.

        Without `sight` it shows nothing of the home, as where that is open already.
        """
        super().__init__()
        self.state = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat) if home else None
        self.setWindowTitle("Postil")
        self.setMinimumSize(*_LEAST)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height() - _TITLE_BAR))
        self.inner: QWidget | None = None
        if home is None or self.state is None:
            return
        geometry = self.state.value(GEOMETRY)
        if geometry is not None:
            self.restoreGeometry(geometry)
        first = self._sight(home, self.state) if sight else None
        if first is not None:
            self.setCentralWidget(first)

    def take(self, inner: QWidget) -> None:
        """Show the program in place of what is shown now."""
        inner.setWindowFlags(Qt.WindowType.Widget)
        self.inner = inner
        self.setCentralWidget(inner)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when the program inside can close."""
        if self.inner is not None and not self.inner.close():
            event.ignore()
            return
        if self.state is not None:
            self.state.setValue(GEOMETRY, self.saveGeometry())
        super().closeEvent(event)

    def _sight(self, home: Path, state: QSettings) -> FirstSight | None:
        pack, kept = state.value(OPEN_PACK, ""), state.value(SIGHT, "")
        if not pack or not kept:
            return None
        from annotator_app.workflows.labelling.first_item import text_of

        look = json.loads(kept)
        text = text_of(home, str(pack), look["block"])
        return FirstSight(look, text) if text else None
