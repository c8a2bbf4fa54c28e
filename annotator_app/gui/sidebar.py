# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The places of the program at the start side of the window, and who works here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.parts.card import Icon
from annotator_app.gui.parts.frame.nav import NavEntry
from annotator_app.gui.parts.part import Drawn, Hairline
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.link import Link
from annotator_app.gui.parts.tile import AppMark
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP, Marked
from annotator_app.workflows.keeping import coordinated, review_status

# The places of the program in their order: name, icon, command. Which of them are here says `_places`.
_PLACES: tuple[tuple[str, Marked, str, str], ...] = (
    ("packs", QT_TRANSLATE_NOOP("Sidebar", "Packs"), "package-open", "packs.show"),
    ("review", QT_TRANSLATE_NOOP("Sidebar", "Review"), "list-checks", "review.show"),
    ("coordinate", QT_TRANSLATE_NOOP("Sidebar", "Coordinate"), "workflow", "coordinate.show"),
)


class Sidebar(Drawn, QWidget):
    """The places of the program, and who works here."""

    def __init__(
        self, session: Session, name: str, parent: QWidget | None = None, *, here: str = "packs"
    ) -> None:
        """Show the places that this home has, `here` as the one where one is."""
        super().__init__(parent)
        theme = session.theme
        self._entries: list[NavEntry] = []
        self._narrow = self._has_key = self._has_others = False
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 14)
        column.setSpacing(2)
        mark = QHBoxLayout()
        mark.setContentsMargins(8, 0, 0, 0)
        mark.addWidget(AppMark(theme))
        mark.addStretch(1)
        column.addLayout(mark)
        column.addSpacing(14)
        there = {here: "", **_places(session)}
        for place, said, icon, command in _PLACES:
            if place in there:
                entry = self._entry(session, translate.said(said), icon, command, here=place == here)
                entry.set_entry(translate.said(said), icon, there[place])
                column.addWidget(entry)
        column.addStretch(1)
        column.addWidget(self._entry(session, self.tr("Settings"), "settings", "settings.show"))
        column.addWidget(self._entry(session, self.tr("Help"), "circle-question-mark", "help.keyboard"))
        self._foot = QWidget(self)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 8, 0, 0)
        foot.setSpacing(12)
        foot.addWidget(Hairline(theme, self._foot))
        self.name = Label(theme, "small", "text", self._foot, weight=600, inset=True)
        self.name.set_text(name)
        who = QHBoxLayout()
        who.setContentsMargins(12, 0, 4, 0)
        who.setSpacing(10 - theme.ring_room)
        who.addWidget(Icon(theme, "user", "textSoft", 18, self._foot))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        self.key = Link(theme, "caption", "success", self._foot)
        self.key.hide()
        words.addWidget(self.key)
        self.other = Link(theme, "caption", "textSoft", self)
        self.other.set_link(self.tr("Use as somebody else"))
        self.other.clicked.connect(lambda: session.keys.run("people.show"))
        self.other.hide()
        words.addWidget(self.other)
        who.addLayout(words, 1)
        foot.addLayout(who)
        column.addWidget(self._foot)
        self.adopt(theme)

    def show_key(self, *, copied: bool) -> None:
        """Say under the name whether the key has a copy; a press leads to its settings."""
        said = self.tr("Key backed up") if copied else self.tr("Back up your key")
        self.key.set_link(said, "success" if copied else "warn")
        self._has_key = True
        self.key.setVisible(not self._narrow)

    def show_others(self) -> None:
        """Offer to go on as somebody else, where there is somebody."""
        self._has_others = True
        self.other.setVisible(not self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Become icons where the window is narrow."""
        for entry in self._entries:
            entry.set_narrow(narrow)
        self._foot.setVisible(not narrow)
        self.layout().setContentsMargins(12, 16, 12, 6 if narrow else 14)
        self._narrow = narrow
        self.key.setVisible(self._has_key and not narrow)
        self.other.setVisible(self._has_others and not narrow)
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


def _places(session: Session) -> dict[str, str]:
    """Give the places that this home has, each with a count that asks for action, or "".

    Roles come from packs and bundles, nobody is asked.
    """
    places = {"packs": ""}
    waiting = review_status.waiting(session.home)
    if waiting is not None:
        places["review"] = translate.number(waiting) if waiting else ""
    if coordinated.knows_any(session.home):
        places["coordinate"] = ""
    return places
