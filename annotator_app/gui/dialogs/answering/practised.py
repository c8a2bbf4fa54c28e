# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The page after the last item of a practice pack: on to the next kind of task, or the end of practising."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.frame.ribbon import Ribbon
from annotator_app.gui.session import Session
from annotator_app.workflows.labelling.label import LabellingSession


class Practised(KeyedDialog):
    """`go_on_asked()`: the next practice pack, after the last one Packs."""

    go_on_asked = Signal()

    def __init__(self, session: Session, host: QWidget, labelling: LabellingSession, *, last: bool) -> None:
        """Say what is done; `last`: nothing is left to practise."""
        super().__init__(session, host)
        said = (
            self.tr("You have practised every kind of task") if last else self.tr("This kind of task is done")
        )
        self.set_heading(said, icon="circle-check", colour="success")
        ribbon = Ribbon(self.theme, self, clickable=False)
        ribbon.set_states(bytearray(labelling.states), -1)
        self.column.addWidget(ribbon)
        self.say(self.tr("Practice is for you alone. Nobody sees these answers."), "small", "textSoft")
        on = self.tr("Go to Packs") if last else self.tr("Next kind of task")
        self.set_buttons(on, self.tr("Stay here"))

    def confirm(self) -> None:
        """Go on."""
        self.shut()
        self.go_on_asked.emit()
