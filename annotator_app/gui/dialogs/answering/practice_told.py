# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was expected at an item for practice, where letters are so large that the texts leave no room for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.questions.wording import Words
from annotator_app.gui.session import Session


class PracticeTold(KeyedDialog):
    """`go_on_asked()`: to the next item."""

    go_on_asked = Signal()

    def __init__(self, session: Session, host: QWidget, heading: str, why: Words, *, agreed: bool) -> None:
        """Say `heading`, and `why` in its own script and direction."""
        super().__init__(session, host)
        icon, colour = ("circle-check", "success") if agreed else ("info", "text")
        self.set_heading(heading, icon=icon, colour=colour)
        if why.text:
            self.say("").set_text(why.text, why.script, why.rtl)
        self.set_buttons(self.tr("Go on"), self.tr("Stay here"))

    def confirm(self) -> None:
        """Go on."""
        self.shut()
        self.go_on_asked.emit()
