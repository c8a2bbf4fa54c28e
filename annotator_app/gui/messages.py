# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The one door for telling the person something: a toast for what was done, a dialog where nothing else can go on.

A dialog says the sentence of the failure, keeps code and place under "Details", and copies them in
English for the coordinator. No other module opens message boxes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator_app.errors import Cancelled, PostilError
from annotator_app.gui import translate
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.frame.toast import Toast
from annotator_app.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator_app.gui.parts.frame.dialog import Dialog

_LISTED = 12


class Messages:
    """Tells things in one window."""

    def __init__(self, theme: Theme, keys: Keys, window: QWidget) -> None:
        """Stand over `window`."""
        self._theme, self._keys, self.window = theme, keys, window
        self._toast = Toast(theme, window)
        self._dialog: Dialog | None = None

    def toast(
        self, text: str, action: str = "", done: Callable[[], object] | None = None, command: str = ""
    ) -> None:
        """Say what was done, with one way to act on it and the key of that command."""
        self._toast.say(text, action, done, self._keys.caps(command) if command else ())

    @property
    def telling(self) -> bool:
        """Whether a toast stands over the window."""
        return self._toast.isVisible()

    def show(self, error: PostilError, heading: str = "") -> None:
        """Say a failure that stopped something; nothing is said of work the person stopped."""
        if isinstance(error, Cancelled):
            return
        self.tell(heading, translate.said(error.said, error.params), _details(error))

    def tell(
        self, heading: str, sentence: str, details: str = "", done: Callable[[], object] | None = None
    ) -> None:
        """Say `sentence` in a dialog with one button, and details that can be copied; `done` comes after it."""
        from annotator_app.gui.parts.frame.dialog import Dialog
        from annotator_app.gui.parts.texts.label import Label

        dialog = Dialog(self._theme, self.window)
        self._dialog = dialog
        heading = heading or translate.said(QT_TRANSLATE_NOOP("messages", "This did not work"))
        dialog.set_heading(heading, icon="circle-alert", colour="danger")
        body = Label(self._theme, "body", "text", dialog)
        body.set_text(sentence)
        dialog.column.addWidget(body)
        if details:
            quiet = Label(self._theme, "small", "textSoft", dialog)
            quiet.set_text(details)
            dialog.column.addWidget(quiet)
        copy = translate.said(QT_TRANSLATE_NOOP("messages", "Copy details")) if details else ""
        dialog.set_buttons(translate.said(QT_TRANSLATE_NOOP("messages", "Close")), "", copy)
        dialog.extra.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        dialog.primary.clicked.connect(dialog.shut)
        dialog.closed.connect(self._closed)
        if done is not None:
            dialog.closed.connect(done)
        self._keys.open_dialog({"dialog.confirm": dialog.shut, "step.out": dialog.shut})
        dialog.open_over()

    def _closed(self) -> None:
        self._keys.close_dialog()
        if self._dialog is not None:
            self._dialog.parentWidget().deleteLater()
            self._dialog = None


def _details(error: PostilError) -> str:
    lines = [error.code]
    for problem in error.problems[:_LISTED]:
        place = ":".join(str(part) for part in (problem.file, problem.line, problem.column) if part)
        lines.append(" ".join(filter(None, (problem.code, place, problem.message))))
    return "\n".join(lines) if error.problems else ""
