# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The desk without a home: for what has to be said or asked before one is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app import paths
from annotator_app.gui import translate
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look import fonts
from annotator_app.gui.look.theme import Theme, read_tokens
from annotator_app.gui.messages import Messages
from annotator_app.gui.shell import Shell
from annotator_app.language import script
from annotator_app.settings.file import Settings


class EmptyDesk(QWidget):
    """Fills the window; dialogs stand over it."""

    def __init__(self, application: QApplication, shell: Shell, place: Path | None) -> None:
        """Speak the person's language where that can be read in the home at `place`, else the system's."""
        super().__init__()
        chosen = Settings(place / "settings.json")["language"] if place is not None else ""
        language = chosen or translate.best(QLocale.system().bcp47Name())
        translate.install(application, language)
        book = fonts.FontBook(paths.resources() / "fonts", read_tokens())
        self.theme = Theme(read_tokens(), book)
        self.theme.set_script((script.likely(language) or ("Latn",))[0])
        self.keys = Keys(application)
        self.keys.watch(shell)
        self.shell = shell
        application.setPalette(self.theme.palette())
        shell.setCentralWidget(self)
        self.messages = Messages(self.theme, self.keys, self)


def clear_away(shell: Shell, keys: Keys) -> None:
    """Let a window that was closed go, with the keys it had, before another one stands in its place."""
    keys.retire()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
