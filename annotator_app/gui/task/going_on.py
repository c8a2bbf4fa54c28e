# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Going on by itself (ux.md 6.4): where one choice is all that is asked, the next item comes after a moment.

Any key stops it, and so does everything else a person may turn to in that moment. It is off until somebody
switches it on; after 20 such items in one sitting one line offers it, once. A bundle may forbid it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from annotator_app.gui.session import Session

if TYPE_CHECKING:
    from annotator_app.gui.screens.task import TaskScreen

PAUSE_MS: Final = 300
OFFERED_AFTER: Final = 20


class GoingOn(QObject):
    """Serves one open pack; the count of the sitting is the window's."""

    def __init__(self, session: Session, screen: TaskScreen) -> None:
        """Listen to the choices of `screen`."""
        super().__init__(screen)
        self._session, self._screen = session, screen
        self._chosen = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._go)
        screen.shown.connect(self._another)
        if screen.labelling.task.quick:
            session.keys.pressed.connect(self._pause.stop)
            for name, view in screen.flow.views.items():
                view.moved_on.connect(lambda name=name: self._choice(name))

    def toggle(self) -> None:
        """Switch it on or off, and say how it is now."""
        if not self._screen.labelling.task.quick:
            self._session.messages.toast(self.tr("In this pack you go on yourself."))
            return
        on = not self._session.settings["go_on"]
        self._session.settings["go_on"] = on
        self._pause.stop()
        said = self.tr("The next item comes by itself.") if on else self.tr("You go on yourself.")
        self._session.messages.toast(said)

    def _choice(self, name: str) -> None:
        words = self._screen.views[name].words
        if self._screen.flow.asked() != [name] or (words is not None and words.isVisible()):
            return
        self._chosen = True
        if self._session.settings["go_on"]:
            self._pause.start()

    def _go(self) -> None:
        here = QApplication.focusWidget()
        if here is not None and self._screen.isAncestorOf(here) and not self._session.keys.composing:
            self._screen.commit(quick=True)

    def _another(self) -> None:
        self._pause.stop()
        if not self._chosen:
            return
        self._chosen = False
        self._session.choices_alone += 1
        if self._session.choices_alone == OFFERED_AFTER and not self._session.settings["go_on"]:
            said = self.tr("The next item can come by itself after a choice.")
            self._session.messages.toast(said, self.tr("Switch on"), self.toggle)
