# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Ask for the passphrase of the signing key; it is kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.session import Session


class Passphrase(KeyedDialog):
    """`given(text)`: the person wrote a passphrase."""

    given = Signal(str)

    def __init__(self, session: Session, host: QWidget) -> None:
        """Ask."""
        super().__init__(session, host)
        self.set_heading(self.tr("Passphrase of your signing key"))
        self.field = LineField(self.theme, self)
        self.field.set_name(self.heading.text())
        self.field.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.column.addWidget(self.field)
        self.set_buttons(self.tr("Continue"), self.tr("Cancel"))

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the field."""
        super().open_now(first or self.field.editor)

    def confirm(self) -> None:
        """Give the passphrase on."""
        text = self.field.content()
        if text:
            self.shut()
            self.given.emit(text)
