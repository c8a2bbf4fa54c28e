# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Tells who listens which item has come, and its first question (ux.md 15).

The focus often stays on the same option from item to item, and then a screen reader has nothing to say by
itself. It is said after the item is painted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator_app.gui import translate
from annotator_app.gui.parts.speech import announce

if TYPE_CHECKING:
    from annotator_app.gui.screens.task import TaskScreen


class Voice(QObject):
    """Speaks after each item that is shown, and once for the item that stands when it is made."""

    def __init__(self, screen: TaskScreen) -> None:
        """Begin with the item that is on the screen."""
        super().__init__(screen)
        self._screen = screen
        screen.shown.connect(self._soon)
        self._soon()

    def _soon(self) -> None:
        QTimer.singleShot(0, self, self._say)

    def _say(self) -> None:
        screen = self._screen
        view = screen.views.get(screen.flow.ring)
        asked = view.title().text if view is not None else ""
        announce(screen.frame.top.item, translate.listed(filter(None, (screen.frame.top.item.text(), asked))))
