# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A word about a break: after 50 minutes without a pause of 5, with the next finished item (ux.md 13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from annotator_app.gui.parts.speech import announce

if TYPE_CHECKING:
    from annotator_app.gui.screens.task import TaskScreen
    from annotator_app.gui.session import Session

DUE_AFTER_MS: Final = 50 * 60_000


class Rest(QObject):
    """One line beside the hint, gone with the item after; it says so again after as long a time."""

    def __init__(self, session: Session, screen: TaskScreen) -> None:
        """Look whenever another item is shown."""
        super().__init__(screen)
        self._session, self._screen = session, screen
        self._answered = screen.labelling.counts["answered"]
        screen.shown.connect(self._shown)

    def _shown(self) -> None:
        answered, before = self._screen.labelling.counts["answered"], self._answered
        self._answered = answered
        bar, pace = self._screen.frame.actions, self._screen.pace
        due = pace.worked_ms() >= DUE_AFTER_MS and answered > before
        if not due or not self._session.settings["break_reminder"]:
            bar.set_rest("")
            return
        said = self.tr("50 minutes. A short break helps.")
        bar.set_rest(said)
        announce(bar, said)
        pace.rested()
