# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Make a safety copy: with a copy of the signing key beside it or without; the key never goes along unasked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.session import Session


class MakeCopy(KeyedDialog):
    """`chosen(with key)`: what was decided."""

    chosen = Signal(bool)

    def __init__(self, session: Session, host: QWidget, *, locked: bool | None) -> None:
        """Offer both; `locked` says how the key stands, None that there is none."""
        super().__init__(session, host)
        self.set_heading(self.tr("Make a safety copy"))
        self.say(self.tr("One file with your packs, answers and settings. Whoever finds it can read them."))
        if locked:
            meaning = self.tr("The second file opens with your passphrase only.")
        else:
            meaning = self.tr(
                "Whoever finds the second file can sign in your name, unless you give it a passphrase. You are "
                "asked for one."
            )
        choices = [Choice(self.tr("Without your signing key"), self.tr("Nobody can sign with this copy."), 1)]
        if locked is not None:
            choices.append(Choice(self.tr("With a copy of your signing key as a second file"), meaning, 2))
        self.offer(choices, chosen=0)
        self.set_buttons(self.tr("Choose the place"), self.tr("Cancel"))

    def confirm(self) -> None:
        """Give the decision on; without one there is nothing to do."""
        place = self.taken()
        if place is not None:
            # First: closing gives the focus back, which is then another dialog's to take.
            self.shut()
            self.chosen.emit(place == 1)
