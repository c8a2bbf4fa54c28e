# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings: a list of pages at the side, the chosen page beside it. Each change works at once.

Up and down in the list go from page to page; Tab goes into the page. A page is built when it is first shown.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.frame.nav import NavEntry
from annotator_app.gui.parts.part import name_part, rove
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.preferences.answering import AnsweringPage
from annotator_app.gui.preferences.interface import InterfacePage
from annotator_app.gui.preferences.keys import KeysPage
from annotator_app.gui.preferences.look import LookPage
from annotator_app.gui.preferences.page import PreferencePage
from annotator_app.gui.preferences.reading import ReadingPage
from annotator_app.gui.preferences.safety_copies import SafetyCopiesPage
from annotator_app.gui.preferences.signing_key import SigningKeyPage
from annotator_app.gui.preferences.trusted import TrustedPage
from annotator_app.gui.session import Session

PAGES: tuple[type[PreferencePage], ...] = (
    InterfacePage,
    LookPage,
    ReadingPage,
    AnsweringPage,
    KeysPage,
    SigningKeyPage,
    TrustedPage,
    SafetyCopiesPage,
)
_WIDTH, _HEIGHT = 860, 600
_PAGE = 328  # width that the digits of the signing key need, which cannot be broken
_AIR = 12
_GAP = 20
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PageEntry(NavEntry):
    """Up and down are the list's; a button of Qt would go to any neighbour."""

    def sizeHint(self) -> QSize:
        """The list is as wide as its longest name, and no wider."""
        whole = super().sizeHint()
        return whole if self._narrow else QSize(self.wanted(), whole.height())

    def minimumSizeHint(self) -> QSize:
        """In a low window with large text all entries stay in view, closer together."""
        return QSize(super().minimumSizeHint().width(), max(28, round(self._name.line_height + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the list."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PageList(QWidget):
    """The names of the pages. `chosen(place)`: another page is wanted."""

    chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """List all pages."""
        super().__init__(parent)
        self.entries: list[PageEntry] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for place, page in enumerate(PAGES):
            entry = PageEntry(session.theme, self)
            entry.set_entry(translate.said(page.title), page.icon)
            entry.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            entry.clicked.connect(lambda _on=False, place=place: self.chosen.emit(place))
            column.addWidget(entry)
            self.entries.append(entry)
        column.addStretch(1)

    def show_chosen(self, place: int) -> None:
        """Mark the page at `place`; Tab reaches only this entry, arrows the others."""
        for number, entry in enumerate(self.entries):
            entry.setChecked(number == place)
        rove(self.entries, self.entries[place])

    def fit(self, room: int, page: int) -> None:
        """Show icons alone, with the names in tooltips, where the names leave the pages less than they need."""
        needed = max(page, round(_PAGE * self.entries[0].theme.text_size))
        narrow = room - max(entry.wanted() for entry in self.entries) < needed
        for entry in self.entries:
            entry.set_narrow(narrow)
        self.setFixedWidth(max(entry.sizeHint().width() for entry in self.entries))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down show the page before and the page after."""
        step = _STEPS.get(Qt.Key(event.key()))
        here = next((place for place, entry in enumerate(self.entries) if entry.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(self.entries):
            self.chosen.emit(here + step)
            self.entries[here + step].setFocus(Qt.FocusReason.OtherFocusReason)


class SettingsDialog(KeyedDialog):
    """`rebuild_asked(language, page, ring)`: the window has to be built anew, and the settings opened there."""

    rebuild_asked = Signal(str, str, int)

    def __init__(self, session: Session, host: QWidget, page: str = "", ring: int = -1) -> None:
        """Show the page of that name, else the first one; `ring` is the list on it that gets the ring."""
        super().__init__(session, host)
        self._ring = ring
        self.set_heading(self.tr("Settings"))
        self.list = PageList(session, self)
        name_part(self.list, self.tr("Settings"))
        self.list.chosen.connect(self.show_page)
        self._built: dict[int, PreferencePage] = {}
        outer = self.layout()
        place = outer.indexOf(self.pane)
        outer.removeWidget(self.pane)
        row = QHBoxLayout()
        row.setSpacing(0)
        # In the lowest window with the largest text the list is longer than the dialog.
        self.side = ScrollPane(self.theme, self)
        self.side.column.addWidget(self.list)
        row.addWidget(self.side)
        row.addWidget(self.pane, 1)
        outer.insertLayout(place, row, 1)
        self.set_buttons(self.tr("Close"))
        self.show_page(next((number for number, one in enumerate(PAGES) if one.name == page), 0))

    @property
    def page(self) -> PreferencePage:
        """The page that is shown."""
        return next(page for page in self._built.values() if not page.isHidden())

    def show_page(self, place: int) -> None:
        """Show the page at `place` from its top."""
        if place not in self._built:
            page = PAGES[place](self.session, self.pane.content)
            page.rebuild_asked.connect(self._rebuild)
            self._built[place] = page
            self.column.addWidget(page)
        for number, page in self._built.items():
            page.setVisible(number == place)
        self.pane.verticalScrollBar().setValue(0)
        self.list.show_chosen(place)
        if self.isVisible():
            self._fit_list(self.width())
        self._show_standing()

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the list of pages, or where the ring was before the window was built anew."""
        here = next(entry for entry in self.list.entries if entry.isChecked())
        super().open_now(first or here)
        self.page.take_ring(self._ring)
        self._show_standing()

    def _show_standing(self) -> None:
        """Scroll a long list to the answer that stands, with its neighbours in view."""
        standing = self.page.standing()
        if standing is None or not self.isVisible():
            return
        for layout in (self.layout(), self.column, self.page.column):
            layout.activate()
        self.pane.ensureWidgetVisible(standing, 0, standing.height() + _AIR)

    def _fit_list(self, width: int) -> None:
        """Share `width` between the list and the page."""
        margins, bar = self.layout().contentsMargins(), self.pane.verticalScrollBar().sizeHint().width()
        gap = max(_GAP, bar)
        self.list.fit(width - margins.left() - margins.right() - gap - bar, self.column.minimumSize().width())
        self.side.setFixedWidth(self.list.minimumWidth() + gap)

    def _place(self) -> None:
        """Keep one size, so that going from page to page moves nothing."""
        host = self._scrim.size()
        width = min(round(self.theme.pad(_WIDTH)), host.width() - 2 * _AIR)
        height = min(round(self.theme.pad(_HEIGHT)), host.height() - 2 * _AIR)
        self.setGeometry((host.width() - width) // 2, (host.height() - height) // 2, width, height)
        self._fit_list(width)
        self._scrim.around = QRectF(self.geometry())
        self._scrim.update()

    def _rebuild(self, language: str) -> None:
        name, ring = self.page.name, self.page.ring()
        self.shut()
        self.rebuild_asked.emit(language, name, ring)
