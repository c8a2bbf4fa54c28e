# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The page after the last item: everything is answered, what to do now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.ribbon import Ribbon
from annotator_app.gui.session import Session
from annotator_app.workflows.label import LabellingSession


class Finished(KeyedDialog):
    """Signals: `hand_back_asked()`, `look_asked()`."""

    hand_back_asked = Signal()
    look_asked = Signal()

    def __init__(self, session: Session, host: QWidget, labelling: LabellingSession) -> None:
        """Show the counts of a pack with nothing open."""
        super().__init__(session, host)
        counts = labelling.counts
        said = self.tr("All {count} items are answered.")
        if counts["later"] or counts["open"]:
            said = self.tr("The last of {count} items.")
        self.set_heading(translate.filled(said, count=labelling.count), icon="circle-check", colour="success")
        ribbon = Ribbon(self.theme, self, clickable=False)
        ribbon.set_states(bytearray(labelling.states), -1)
        self.column.addWidget(ribbon)
        details = self.tr("{answered} answered, {open} open, {later} to decide later, problems: {problem}")
        self.say(translate.filled(details, **counts), "small", "textSoft")
        self.set_buttons(
            self.tr("Hand back"), self.tr("Stay here"), self.tr("Look through again"), icon="send"
        )
        self.extra.clicked.connect(self._look)

    def confirm(self) -> None:
        """Go on to handing back."""
        self.shut()
        self.hand_back_asked.emit()

    def _look(self) -> None:
        self.shut()
        self.look_asked.emit()
