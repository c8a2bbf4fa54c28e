# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A button that leads to a place and shows whether one is there: entry of a sidebar, tab, heading in the contents."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from annotator_app.gui.parts.part import Drawn, EnterPresses


class PlaceButton(Drawn, EnterPresses, QPushButton):
    """Checked where one is: who holds the places says so, a click alone changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Let Tab, Enter and Space reach it."""
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("own_keys", ["Enter", "Space"])

    def nextCheckState(self) -> None:
        """Stay; the place is told from outside."""
