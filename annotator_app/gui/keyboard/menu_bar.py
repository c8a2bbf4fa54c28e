# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The menu bar of macOS, from the table of commands; other systems have none.

Keys are resolved by the filter of keys alone. The menus show them, and are told which commands work only
when one of them opens.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotator_app.gui import translate
from annotator_app.gui.keyboard.commands import COMMANDS, GROUP_NAMES, Command, parts_of
from annotator_app.gui.keyboard.keys import Keys

_ROLES = {
    "app.quit": QAction.MenuRole.QuitRole,
    "settings.show": QAction.MenuRole.PreferencesRole,
}


def _shown(combination: str) -> bool:
    """Menus of macOS show keys with Cmd and F keys; what types or moves alone stays with its field or list."""
    *held, name = parts_of(combination)
    return "[" not in name and not name.startswith("Pad") and (bool(held) or name[1:].isdigit())


class MenuBar(QMenuBar):
    """Stands at the top of the screen, for the window that has the keys."""

    def __init__(self, keys: Keys, window: QWidget) -> None:
        """Make one menu for each group of the palette."""
        super().__init__(window)
        self._keys = keys
        self._actions: dict[str, QAction] = {}
        for group, heading in GROUP_NAMES.items():
            menu = self.addMenu(translate.said(heading).replace("&", "&&"))
            menu.aboutToShow.connect(self._refresh)
            for command in COMMANDS:
                if command.group == group:
                    self._add(menu, command)
        keys.caps_changed.connect(self._refresh)
        self._refresh()

    def _add(self, menu: QMenu, command: Command) -> None:
        action = menu.addAction(translate.said(command.text).replace("&", "&&"))
        action.setMenuRole(_ROLES.get(command.id, QAction.MenuRole.NoRole))
        # Menus only show keys; Qt must not act on them beside the filter.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._keys.choose(command.id))
        self._actions[command.id] = action

    def _refresh(self) -> None:
        working = {command.id for command in self._keys.offered()}
        for command, action in self._actions.items():
            combos = [key for key in self._keys.keys_of(command) if _shown(key)]
            sequence = QKeySequence(combos[0].replace("Enter", "Return")) if combos else QKeySequence()
            if action.shortcut() != sequence:
                action.setShortcut(sequence)
            if action.isEnabled() != (command in working):
                action.setEnabled(command in working)
