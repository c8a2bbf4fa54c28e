# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Before answers would be lost: stay, save them elsewhere, or close without them. Nothing else asks at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.session import Session


class Unsaved(KeyedDialog):
    """Signals: `rescue_asked()`: save them elsewhere; `given_up()`: close without them."""

    rescue_asked = Signal()
    given_up = Signal()

    def __init__(self, session: Session, host: QWidget, count: int) -> None:
        """Say how many answers would be lost; the safe way has the focus."""
        super().__init__(session, host)
        self.set_heading(self.tr("%n answers are not saved", "", count), icon="circle-alert", colour="danger")
        self.say(
            self.tr(
                "They are in memory only, because the disk does not take them. If the app closes now, "
                "they are gone. Stay and free some space, or save the work to a USB stick."
            )
        )
        self.lose = Button(self.theme, Kind.DANGER, self)
        self.lose.set_label(self.tr("Close and lose %n answers", "", count))
        self.lose.clicked.connect(self._give_up)
        self.column.addWidget(self.lose, 0, Qt.AlignmentFlag.AlignLeading)
        self.set_buttons(self.tr("Stay here"), "", self.tr("Save to USB"))
        self.extra.clicked.connect(self._rescue)

    def _rescue(self) -> None:
        self.shut()
        self.rescue_asked.emit()

    def _give_up(self) -> None:
        self.shut()
        self.given_up.emit()
