# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The places of the program at the start side of the window, and who works here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui.parts.card import Icon
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.nav import NavEntry
from annotator_app.gui.parts.part import Drawn, Hairline
from annotator_app.gui.parts.tile import AppMark
from annotator_app.gui.session import Session


class Sidebar(Drawn, QWidget):
    """The places of the program, and who works here."""

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        """Show Packs as the place where one is."""
        super().__init__(parent)
        theme = session.theme
        self._entries: list[NavEntry] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 14)
        column.setSpacing(2)
        mark = QHBoxLayout()
        mark.setContentsMargins(8, 0, 0, 0)
        mark.addWidget(AppMark(theme))
        mark.addStretch(1)
        column.addLayout(mark)
        column.addSpacing(14)
        column.addWidget(self._entry(session, self.tr("Packs"), "package-open", "packs.show", here=True))
        column.addStretch(1)
        column.addWidget(self._entry(session, self.tr("Settings"), "settings", "settings.show"))
        column.addWidget(self._entry(session, self.tr("Help"), "circle-question-mark", "help.keyboard"))
        column.addSpacing(8)
        column.addWidget(Hairline(theme, self))
        column.addSpacing(10)
        self.name = Label(theme, "small", "text", self, weight=600)
        self.name.set_text(name)
        self._who = Icon(theme, "user", "textSoft", 18, self)
        who = QHBoxLayout()
        who.setContentsMargins(12, 0, 4, 0)
        who.setSpacing(10)
        who.addWidget(self._who)
        who.addWidget(self.name, 1)
        column.addLayout(who)
        self.adopt(theme)

    def set_narrow(self, narrow: bool) -> None:
        """Become icons where the window is narrow."""
        for entry in self._entries:
            entry.set_narrow(narrow)
        self.name.setVisible(not narrow)
        self._who.setVisible(not narrow)
        self.setFixedWidth(64 if narrow else round(self.theme.pad(self.theme.size("sidebar"))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line at the end side."""
        x = self.width() - 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 0
        self.painter().fillRect(x, 0, 1, self.height(), self.theme.colour("border"))

    def _entry(self, session: Session, name: str, icon: str, command: str, *, here: bool = False) -> NavEntry:
        entry = NavEntry(session.theme, self)
        entry.set_entry(name, icon)
        entry.setChecked(here)
        session.keys.bind(entry, command)
        self._entries.append(entry)
        return entry
