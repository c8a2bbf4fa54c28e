# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where a home cannot be opened: the sentence about it in a window, since nobody sees a terminal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app import paths
from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look import fonts
from annotator_app.gui.look.theme import Theme, read_tokens
from annotator_app.gui.messages import Messages
from annotator_app.gui.shell import Shell
from annotator_app.language import script
from annotator_app.settings.file import Settings
from annotator_app.text import QT_TRANSLATE_NOOP


class CannotStart(QWidget):
    """Says one failure over the empty desk; the program ends when it is closed."""

    def __init__(self, application: QApplication, shell: Shell, error: PostilError, place: str) -> None:
        """Speak the person's language where that can be read in the home at `place`, else the system's."""
        super().__init__()
        chosen = Settings(Path(place) / "settings.json")["language"]
        language = chosen or translate.best(QLocale.system().bcp47Name())
        translate.install(application, language)
        book = fonts.FontBook(paths.resources() / "fonts", read_tokens())
        fonts.install(book)
        self._theme = Theme(read_tokens(), book)
        self._theme.set_script((script.likely(language) or ("Latn",))[0])
        self._keys = Keys(application)
        self._keys.watch(shell)
        self._shell, self._error, self._place = shell, error, place
        application.setPalette(self._theme.palette())
        shell.setCentralWidget(self)
        self.messages = Messages(self._theme, self._keys, self)

    def say(self) -> None:
        """Show it; closing the dialog closes the window."""
        heading = translate.said(QT_TRANSLATE_NOOP("messages", "Postil cannot open your work"))
        sentence = translate.said(self._error.said, self._error.params)
        self.messages.tell(heading, sentence, f"{self._error.code}\n{self._place}", done=self._shell.close)
