# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where a file will lie: its name, what is told of it, its folder, and the button that leads to another place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card, Icon
from annotator_app.gui.parts.texts.label import Label


class PlaceCard(Card):
    """Signal `change_asked()`: the person wants another place."""

    change_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget, icon: str, change: str) -> None:
        """Show no file yet; `change` is what the button says."""
        super().__init__(theme, parent, fill="canvas", radius="control", pad=0)
        self.file = Label(theme, "control", "text", self)
        self._told = Label(theme, "caption", "textSoft", self)
        self._folder = Label(theme, "caption", "textSoft", self)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self.file, self._told, self._folder):
            texts.addWidget(label)
        button = Button(theme, Kind.QUIET, self, small=True)
        button.set_label(change)
        button.clicked.connect(self.change_asked)
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 6, 8)
        row.setSpacing(12)
        row.addWidget(Icon(theme, icon, "textSoft", 20, self))
        row.addLayout(texts, 1)
        row.addWidget(button)
        self.column.addLayout(row)
        self._told.hide()

    def set_place(self, name: str, folder: Path, told: str = "") -> None:
        """Show the name of the file, its folder, and between them what is told of it."""
        self.file.set_text(name, rtl=False)
        self._folder.set_text(str(folder), rtl=False)
        self._told.set_text(told)
        self._told.setVisible(bool(told))
