# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""After 50 minutes of work without a pause, one line beside the hint, for one item; it can be switched off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from annotator_app.gui import translate
from annotator_app.gui.parts.speech import announce

if TYPE_CHECKING:
    from annotator_app.gui.screens.task import TaskScreen

AFTER_MS: Final = 50 * 60_000


class BreakLine(QObject):
    """Looks each time a finished item has made room for the next."""

    def __init__(self, screen: TaskScreen) -> None:
        """Follow the items that `screen` shows."""
        super().__init__(screen)
        self._screen = screen
        self._answered = screen.labelling.counts["answered"]
        screen.shown.connect(self._look)

    def _look(self) -> None:
        screen = self._screen
        answered = screen.labelling.counts["answered"]
        finished, self._answered = answered > self._answered, answered
        if screen.facts.aside:
            screen.facts.say_aside("")
        if finished and screen.session.settings["break_reminder"] and screen.pace.at_work_ms() >= AFTER_MS:
            minutes = screen.pace.at_work_ms() // 60_000
            said = translate.filled(self.tr("{minutes} minutes. A short break helps."), minutes=minutes)
            screen.facts.say_aside(said)
            screen.pace.rested()
            announce(screen, said)
