# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The frame around an item: top bar with ribbon, banner, body, action bar. Task and review share it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.frame.banner import Banner
from annotator_app.gui.parts.frame.bars import ActionBar, TopBar


class TaskFrame(QWidget):
    """The bars are bound to commands here; what stands between them is given with `set_body`."""

    #: commands that have no button here
    LEFT_OUT: tuple[str, ...] = ()

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        """Make the bars."""
        super().__init__(parent)
        self.top = TopBar(theme, self)
        self.banner = Banner(theme, self)
        self.actions = ActionBar(theme, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self.top, self.banner, self.actions):
            self._column.addWidget(part)
        self._buttons: dict[str, Button] = {}
        self._label_top(keys)
        self._label_actions(theme, keys)
        self.top.keep_room_for_saved((self.tr("Saved"), self.tr("Saving…"), self.tr("Not saved")))

    def set_body(self, body: QWidget) -> None:
        """Put `body` between banner and action bar."""
        self._column.insertWidget(2, body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the top bar see the height of the window."""
        super().resizeEvent(event)
        self.top.look_at_window()

    def add_banner(self, banner: Banner) -> None:
        """Put a further banner under the ribbon."""
        self._column.insertWidget(self._column.indexOf(self.banner) + 1, banner)

    def offer_only(self, commands: Collection[str]) -> None:
        """Take the buttons of all other commands out of the action bar."""
        for command, button in self._buttons.items():
            if command not in commands:
                self.actions.take_out(button)

    def _label_top(self, keys: Keys) -> None:
        for button, label, icon, command in (
            (self.top.back, self.tr("Packs"), "chevron-left", "packs.show"),
            (self.top.items, self.tr("Items"), "list", "item.list"),
            (self.top.guidelines, self.tr("Guidelines"), "book-open", "guidelines.show"),
            (self.top.keyboard, self.tr("Keyboard"), "keyboard", "help.keyboard"),
        ):
            button.set_label(label, icon)
            if command == "packs.show":
                button.clicked.connect(lambda: keys.run("packs.show"))
            else:
                keys.bind(button, command)

    def _label_actions(self, theme: Theme, keys: Keys) -> None:
        for label, icon, command, folds in (
            (self.tr("Previous"), "arrow-up", "item.previous", False),
            (self.tr("Decide later"), "bookmark", "item.later", False),
            (self.tr("Report a problem"), "flag", "item.report", True),
            (self.tr("Note"), "message-square", "item.note", True),
        ):
            if command in self.LEFT_OUT:
                continue
            button = Button(theme, Kind.QUIET, self.actions)
            button.set_label(label, icon)
            keys.bind(button, command)
            self.actions.add_action(button, folds=folds)
            self._buttons[command] = button
            if command == "item.report":
                self.report = button
        self.actions.set_more(self.tr("More"))
        keys.bind(self.actions.primary, "answer.commit")
        self.actions.primary.set_label(self.tr("Save and next"))
