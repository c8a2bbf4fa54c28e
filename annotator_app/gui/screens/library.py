# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Packs: go on with one key; see what is due, what is finished, what was handed back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui import pack_words, translate
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.empty_state import EmptyState
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.nav import NavEntry
from annotator_app.gui.parts.pack_row import PackRow
from annotator_app.gui.parts.part import Drawn
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.tile import AppMark
from annotator_app.gui.session import Session
from annotator_app.gui.theme import Theme
from annotator_app.text import QT_TRANSLATE_NOOP, Marked
from annotator_app.workflows.pack_status import PackStatus

_SECTIONS: tuple[tuple[Marked, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("LibraryScreen", "In progress"), ("in_progress", "new")),
    (QT_TRANSLATE_NOOP("LibraryScreen", "Finished, ready to hand back"), ("finished", "changed")),
    (QT_TRANSLATE_NOOP("LibraryScreen", "Handed back"), ("handed_back",)),
)
_NARROW = 1100
_HEAD_AROUND = 54 + 2 * 6 + 20  # margins, gaps, and air after the title
_HANDED_BACK_SHOWN = 5


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
        column.addWidget(AppMark(theme))
        column.addSpacing(12)
        column.addWidget(self._entry(session, self.tr("Packs"), "package-open", "packs.show", here=True))
        column.addStretch(1)
        column.addWidget(self._entry(session, self.tr("Settings"), "settings", "settings.show"))
        column.addWidget(self._entry(session, self.tr("Help"), "circle-question-mark", "help.keyboard"))
        self.name = Label(theme, "small", "text", self, weight=600)
        self.name.set_text(name)
        column.addSpacing(8)
        column.addWidget(self.name)
        self.adopt(theme)

    def set_narrow(self, narrow: bool) -> None:
        """Become icons where the window is narrow."""
        for entry in self._entries:
            entry.set_narrow(narrow)
        self.name.setVisible(not narrow)
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


class LibraryScreen(QWidget):
    """Signals: `opened(pack id)`, `hand_back_asked(pack id)`, `archived(pack id)`."""

    opened = Signal(str)
    hand_back_asked = Signal(str)
    archived = Signal(str)

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        """Build the screen; `show_packs` fills it. `name` is what the coordinator calls the person."""
        super().__init__(parent)
        self.session = session
        theme = session.theme
        self.sidebar = Sidebar(session, name, self)
        self._rows: list[PackRow] = []
        self._packs: dict[PackRow, PackStatus] = {}
        self.empty = EmptyState(theme, self)
        self.pane = ScrollPane(theme, self)
        self.pane.column.setSpacing(6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        main = QVBoxLayout()
        main.setContentsMargins(28, 22, 26, 0)
        main.setSpacing(10)
        main.addLayout(self._head(theme))
        main.addWidget(self.pane, 1)
        main.addWidget(self.empty, 1)
        row.addLayout(main, 1)
        self._label_empty()

    def show_packs(self, packs: Iterable[PackStatus]) -> None:
        """Show the packs that are neither archived nor replaced; the ring goes to the one worked on last."""
        shown = [pack for pack in packs if pack.state not in ("archived", "replaced")]
        self._clear()
        self.empty.setVisible(not shown)
        self.pane.setVisible(bool(shown))
        if not shown:
            self.empty.primary.setFocus()
            return
        active = [pack for pack in shown if pack.state == "in_progress"]
        card = max(active, key=lambda pack: pack.last_used, default=None)
        if card is not None:
            self._add_row(card, self.pane.column, large=True)
        for title, states in _SECTIONS:
            inside = [pack for pack in shown if pack.state in states and pack is not card]
            self._add_section(title, sorted(inside, key=_order))
        self.pane.column.addStretch(1)
        self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> PackStatus | None:
        """Give the pack whose row has the ring, else the first."""
        row = next((row for row in self._rows if row.hasFocus()), self._rows[0] if self._rows else None)
        return self._packs[row] if row else None

    def open_current(self) -> None:
        """Do what the button of the current pack says."""
        pack = self.current()
        if pack is None:
            self.session.keys.run("pack.open")
        else:
            self._press(pack)

    def hand_back(self) -> None:
        """Hand the current pack back."""
        pack = self.current()
        if pack is not None:
            self.hand_back_asked.emit(pack.id)

    def archive(self) -> None:
        """Move the current pack to the archive; it can be undone."""
        pack = self.current()
        if pack is not None:
            self.archived.emit(pack.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from pack to pack."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        here = next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(self._rows):
            self._rows[here + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: object) -> None:
        """Make the sidebar narrow where room is scarce."""
        super().resizeEvent(event)
        self.sidebar.set_narrow(self.width() < _NARROW)
        self._fit_head()

    def _fit_head(self) -> None:
        """Keep keys, then the words of finding, for the tooltip where the head has no room."""
        title, find, open_ = self._heads
        room = self.width() - self.sidebar.maximumWidth() - title.wanted() - _HEAD_AROUND
        for caps, words in ((True, True), (False, True), (False, False)):
            needed = find.width_with(caps=caps, label=words) + open_.width_with(caps=caps, label=True)
            if needed <= room:
                break
        for button in (find, open_):
            button.show_caps(caps)
        find.show_label(words)

    def _head(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        title = Label(theme, "page", "text", self, wrap=False)
        title.set_text(self.tr("Packs"))
        row.addWidget(title)
        row.addStretch(1)
        find, open_ = Button(theme, Kind.SECONDARY, self), Button(theme, Kind.SECONDARY, self)
        find.set_label(self.tr("Find a pack or a command"), "search")
        open_.set_label(self.tr("Open a pack"), "folder-open")
        for button, command in ((find, "palette.open"), (open_, "pack.open")):
            self.session.keys.bind(button, command)
            row.addWidget(button)
        self._heads = title, find, open_
        theme.changed.connect(self._fit_head)
        return row

    def _label_empty(self) -> None:
        self.empty.set_state(
            self.tr("No packs yet"),
            self.tr("Double-click the pack file from your coordinator, drop it here, or open it:"),
            self.tr(
                "A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed."
            ),
        )
        self.empty.set_drop(True)
        self.empty.primary.set_label(self.tr("Open a pack"), "folder-open")
        self.session.keys.bind(self.empty.primary, "pack.open")
        self.empty.second.set_label(self.tr("Try a practice pack"))
        self.session.keys.bind(self.empty.second, "practice.start")

    def _add_section(self, title: Marked, packs: list[PackStatus]) -> None:
        if not packs:
            return
        head = Label(self.session.theme, "control", "text", self.pane.content, weight=600)
        head.set_text(f"{translate.said(title)}  {translate.number(len(packs))}")
        self.pane.column.addSpacing(8)
        self.pane.column.addWidget(head)
        card = Card(self.session.theme, self.pane.content, pad=2)
        card.column.setSpacing(0)
        self.pane.column.addWidget(card)
        shown = packs[:_HANDED_BACK_SHOWN] if packs[0].state == "handed_back" else packs
        for pack in shown:
            self._add_row(pack, card.column)

    def _add_row(self, pack: PackStatus, column: QVBoxLayout, *, large: bool = False) -> None:
        row = PackRow(self.session.theme, self.pane.content, large=large)
        row.show_pack(pack_words.row_of(self.session, pack, card=large))
        row.clicked.connect(lambda: self._press(pack))
        if large:
            row.action.set_keys(self.session.keys.usual_caps("pack.continue"))
        column.addWidget(row)
        self._rows.append(row)
        self._packs[row] = pack

    def _press(self, pack: PackStatus) -> None:
        if pack.state in ("finished", "changed"):
            self.hand_back_asked.emit(pack.id)
        else:
            self.opened.emit(pack.id)

    def _clear(self) -> None:
        self._rows.clear()
        self._packs.clear()
        while (item := self.pane.column.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()


def _order(pack: PackStatus) -> tuple[str, str]:
    return (pack.due or "9999", "".join(chr(0x10FFFF - ord(sign)) for sign in pack.last_used))
