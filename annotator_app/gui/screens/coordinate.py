# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Coordinate: one bundle, its title, its tabs, and the tab where one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.frame.empty_state import EmptyState
from annotator_app.gui.parts.frame.tab_row import TabRow
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.gui.sidebar import Sidebar

_NARROW = 1100
_MARGINS = (28, 20, 28, 16)
_BESIDE_TABS = 12
_TITLE_LEAST = 220  # pixels at 100 % that stay beside the buttons for a title of any length


class _Pages(QStackedWidget):
    """The tabs on top of one another: only the one in view takes room."""

    def hasHeightForWidth(self) -> bool:
        """No: Qt would ask the tabs that nobody sees as well."""
        return False

    def minimumSizeHint(self) -> QSize:
        """What the tab in view needs."""
        here = self.currentWidget()
        return here.minimumSizeHint() if here is not None else super().minimumSizeHint()


class CoordinateScreen(QWidget):
    """The frame; `show_tab` puts a tab into it. What stands in the frame is the desk's business."""

    def __init__(
        self, session: Session, name: str, tabs: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Build the frame with one tab for each of the names `tabs`; `name` is what the person is called."""
        super().__init__(parent)
        theme = self._theme = session.theme
        self.sidebar = Sidebar(session, name, self, here="coordinate")
        self.title = Label(theme, "page", "text", self, elide=True)
        self.facts = Label(theme, "small", "textSoft", self, elide=True)
        self.tabs = TabRow(theme, tabs, self)
        self.save_rows = Button(theme, Kind.QUIET, self, small=True)
        self.save_rows.set_label(self.tr("Save rows"), "save")
        self.stack = _Pages(self)
        self._heads: tuple[Button, ...] = ()
        self.empty = EmptyState(theme, self)
        self.open, self.build = self.empty.primary, self.empty.second
        self.stack.addWidget(self.empty)
        self._label_empty()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        for label in (self.title, self.facts):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            titles.addWidget(label)
        self._head.addLayout(titles, 1)
        self._head.addLayout(self._buttons)
        row, main = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        main.setContentsMargins(*_MARGINS)
        main.setSpacing(8)
        main.addLayout(self._head)
        line = QHBoxLayout()
        line.setSpacing(_BESIDE_TABS)
        line.addWidget(self.tabs, 1)
        line.addWidget(self.save_rows, 0, Qt.AlignmentFlag.AlignTop)
        main.addLayout(line)
        main.addWidget(self.stack, 1)
        row.addWidget(self.sidebar)
        row.addLayout(main, 1)
        theme.changed.connect(self._fit)

    def set_title(self, title: str, script: str, rtl: bool | None, facts: str) -> None:
        """Show the title of the bundle, and what it is."""
        self.title.set_text(title, script, rtl)
        self.facts.set_text(facts)
        self._fit()

    def show_empty(self) -> None:
        """Say that there is no bundle, and how to open one."""
        self.tabs.hide()
        self.save_rows.hide()
        self.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.stack.setCurrentWidget(self.empty)
        self.open.setFocus()

    def show_tab(self, pane: QWidget, heads: Sequence[Button]) -> None:
        """Show `pane`, with its buttons at the end of the title."""
        for button in self._heads:
            self._buttons.removeWidget(button)
            button.hide()
        self._heads = tuple(heads)
        for button in self._heads:
            self._buttons.addWidget(button)
            button.show()
        self.tabs.show()
        self.save_rows.show()
        if self.stack.indexOf(pane) < 0:
            self.stack.addWidget(pane)
        # What says that there is no bundle asks for no height while there is one.
        self.empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.stack.setCurrentWidget(pane)
        self._fit()

    def resizeEvent(self, event: object) -> None:
        """Make the sidebar narrow and the head high where room is scarce."""
        super().resizeEvent(event)
        self._fit()

    def fit_heads(self) -> None:
        """See again how the buttons stand, after their labels changed."""
        self._fit()

    def _fit(self) -> None:
        self.sidebar.set_narrow(self._theme.large_text or self.width() < _NARROW)
        room = self.width() - self.sidebar.maximumWidth() - _MARGINS[0] - _MARGINS[2] - self._head.spacing()
        room -= self._buttons.spacing() * max(0, len(self._heads) - 1)
        least = max(self._theme.px(_TITLE_LEAST), self.title.wanted(), self.facts.wanted())
        caps = self._needed(caps=True) <= room - least
        beside = caps or self._needed(caps=False) <= room - least
        self._fit_line()
        words = self._needed(caps=False) <= room
        for button in self._heads:
            button.show_caps(caps or (not beside and self._needed(caps=True) <= room))
            # Below the title the primary one keeps its words; the others stand as signs with a tooltip.
            button.show_label(words or button is self._heads[-1])
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _fit_line(self) -> None:
        """Let the button beside the tabs give up its keys, then its words, before a tab goes on below."""
        room = self.width() - self.sidebar.maximumWidth() - _MARGINS[0] - _MARGINS[2] - _BESIDE_TABS
        room -= self.tabs.width_of_all()
        button = self.save_rows
        button.show_caps(button.width_with(caps=True, label=True) <= room)
        button.show_label(button.width_with(caps=False, label=True) <= room)

    def _needed(self, *, caps: bool) -> int:
        return sum(
            button.width_with(caps=caps, label=True) for button in self._heads if not button.isHidden()
        )

    def _label_empty(self) -> None:
        self.empty.set_state(
            self.tr("No bundle here"),
            self.tr("Open the bundle that you build packs from, or drop it here."),
            self.tr("A bundle file ends in .bundle. It is private and is never sent to anybody."),
        )
        self.empty.set_drop(True)
        self.empty.primary.set_label(self.tr("Open a bundle"), "folder-open")
        self.build.set_label(self.tr("Build a bundle"), "workflow")
