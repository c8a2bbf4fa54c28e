# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""After a change of keys: the number that counts now, and the files to give away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.card import Card, Notice
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session


class KeyChanged(KeyedDialog):
    """`copy_asked()`: a copy of the new key is wanted."""

    copy_asked = Signal()

    def __init__(self, session: Session, host: QWidget, heading: str) -> None:
        """Say what is so now."""
        super().__init__(session, host, wide=True)
        self._copy = False
        self.set_heading(heading, icon="circle-check", colour="success")
        self.set_buttons(self.tr("Close"))

    def show_number(self, number: str) -> None:
        """Show the safety number that others compare."""
        said = self.tr("Your safety number")
        self.say(said, "control")
        shown = SafetyNumber(self.theme, self)
        shown.set_number(number, said)
        self.column.addWidget(shown)

    def give(self, sentence: str, files: Sequence[Path]) -> None:
        """Say which files are to be given away, and where they are."""
        self.say(sentence)
        box = Card(self.theme, self, fill="sunken", radius="control", pad=12)
        for file in files:
            label = Label(self.theme, "control", "text", box)
            label.set_text(file.name, rtl=False)
            box.column.addWidget(label)
        self.column.addWidget(box)
        place = translate.filled(self.tr("In the folder {folder}"), folder=str(files[0].parent))
        self.say(place, "small", "textSoft")

    def offer_copy(self) -> None:
        """Say that copies of the old key do not open the new one."""
        self._copy = True
        notice = Notice(self.theme, self)
        notice.set_notice(
            "warn",
            "usb",
            self.tr("The new key has no copy yet"),
            self.tr("Copies of the old key do not bring it back."),
        )
        self.column.addWidget(notice)
        self.set_buttons(self.tr("Save a copy"), self.tr("Close"))

    def confirm(self) -> None:
        """Save a copy, or close."""
        # First: closing gives the focus back, which is then another dialog's to take.
        self.shut()
        if self._copy:
            self.copy_asked.emit()
