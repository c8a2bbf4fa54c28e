# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where a home cannot be opened: the sentence about it in a window, since nobody sees a terminal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.shell import Shell
from annotator_app.gui.starting.empty_desk import EmptyDesk
from annotator_app.text import QT_TRANSLATE_NOOP


class CannotStart(EmptyDesk):
    """Says one failure over the empty desk; the program ends when it is closed."""

    def __init__(self, application: QApplication, shell: Shell, error: PostilError, place: str) -> None:
        """Speak the language of the person whose home is at `place`."""
        super().__init__(application, shell, Path(place))
        self._error, self._place = error, place

    def say(self) -> None:
        """Show it; closing the dialog closes the window."""
        heading = translate.said(QT_TRANSLATE_NOOP("messages", "Postil cannot open your work"))
        sentence = translate.said(self._error.said, self._error.params)
        self.messages.tell(heading, sentence, f"{self._error.code}\n{self._place}", done=self.shell.close)
