# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the texts of a pack are like, said before the first of them is read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.session import Session


class ContentWarning(KeyedDialog):
    """`started()`: show the texts; `left()`: the person does not want to read them now."""

    started = Signal()
    left = Signal()

    def __init__(self, session: Session, host: QWidget, warnings: list[str]) -> None:
        """Show `warnings` in the words of the bundle."""
        super().__init__(session, host)
        self._started = False
        self.set_heading(self.tr("Before you start"), icon="circle-alert", colour="warn")
        for warning in warnings:
            self.say(warning)
        self.set_buttons(self.tr("Start"), self.tr("Back to Packs"))
        self.closed.connect(self._closed)

    def confirm(self) -> None:
        """Start."""
        self._started = True
        self.shut()
        self.started.emit()

    def _closed(self) -> None:
        if not self._started:
            self.left.emit()
