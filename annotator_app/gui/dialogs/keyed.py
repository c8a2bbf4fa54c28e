# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What all dialogs share: their keys shut the screen below, and go when the dialog goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from annotator_app.gui.keyboard.composition import commit_composition
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.dialog import Dialog
from annotator_app.gui.parts.label import Label
from annotator_app.gui.session import Session


class DeskDialog(Dialog):
    """A dialog that needs no open home. Enter presses the primary button, Esc closes."""

    def __init__(self, theme: Theme, keys: Keys, host: QWidget, **look: Any) -> None:
        """Build it; `open_now` shows it."""
        super().__init__(theme, host, **look)
        self.keys = keys
        self.primary.clicked.connect(self._pressed)
        self.cancel.clicked.connect(self.shut)
        self.closed.connect(self._gone)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Give the commands that work while it is open."""
        return {"dialog.confirm": self.confirm, "step.out": self.shut}

    def confirm(self) -> None:
        """Do what the primary button says; here: close."""
        self.shut()

    def open_now(self, first: QWidget | None = None) -> None:
        """Show it, keys first, so that its caps are right from the first paint."""
        self.keys.open_dialog(self.handlers())
        self.keys.caps_changed.connect(self._show_keys)
        self._show_keys()
        self.open_over(first)
        self._show_keys()

    def _pressed(self) -> None:
        # A click leaves the caret where it is, and with it what an input method has not finished.
        commit_composition()
        self.confirm()

    def _show_keys(self) -> None:
        keys = self.keys
        # A focused button takes Enter by itself, which is the key that works then.
        confirm = keys.usual_caps if self.primary.hasFocus() else keys.caps
        self.primary.set_keys(confirm("dialog.confirm"))
        self.cancel.set_keys(self.keys.caps("step.out"))

    def say(self, text: str, role: str = "body", colour: str = "text") -> Label:
        """Add a line of text to the content."""
        label = Label(self.theme, role, colour, self)
        label.set_text(text)
        self.column.addWidget(label)
        return label

    def _gone(self) -> None:
        self.keys.close_dialog()
        # The scrim that holds the dialog goes with it.
        self.parentWidget().deleteLater()


class KeyedDialog(DeskDialog):
    """A dialog over the window of a session."""

    def __init__(self, session: Session, host: QWidget, **look: Any) -> None:
        """Build it; `open_now` shows it."""
        super().__init__(session.theme, session.keys, host, **look)
        self.session = session
