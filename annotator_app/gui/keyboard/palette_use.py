# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is done through the palette: the last commands come first next time, and the key of one is said once.

Kept beside the place of the window, because it is no choice of the person and may be lost.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSettings

from annotator_app.gui import translate
from annotator_app.gui.keyboard.commands import BY_ID
from annotator_app.gui.session import Session

_RECENT: Final = "palette/recent"
_USES: Final = "palette/uses/"
_KEPT: Final = 3
_TOLD_AFTER: Final = 3


class PaletteUse(QObject):
    """Serves the palette of one window."""

    def __init__(self, session: Session, state: QSettings, parent: QObject) -> None:
        """Keep what is used in `state`."""
        super().__init__(parent)
        self._session, self._state = session, state

    def recent(self) -> list[str]:
        """Give the last commands, the latest first."""
        kept = str(self._state.value(_RECENT, ""))
        return [id_ for id_ in kept.split() if id_ in BY_ID]

    def run(self, command: str) -> None:
        """Do `command`; when it was chosen three times, say its key."""
        latest = list(dict.fromkeys((command, *self.recent())))[:_KEPT]
        self._state.setValue(_RECENT, " ".join(latest))
        uses = int(self._state.value(_USES + command, 0)) + 1
        caps = self._session.keys.usual_caps(command)
        self._session.keys.run(command)
        if uses >= _TOLD_AFTER and self._session.messages.telling:
            # What the command itself says comes first; the key is said another time.
            uses = _TOLD_AFTER - 1
        if uses <= _TOLD_AFTER:
            self._state.setValue(_USES + command, uses)
        if uses == _TOLD_AFTER and caps:
            said = translate.filled(self.tr("Next time: {keys}"), keys=" ".join(caps))
            self._session.messages.toast(said)
