# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Said once, at the start after the program ended by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.safety import fault_report
from annotator_app.gui.session import Session


class ClosedUnexpectedly(KeyedDialog):
    """Enter goes on; the report is there for who wants to send it."""

    def __init__(self, session: Session, host: QWidget) -> None:
        """Say that the answers are here."""
        super().__init__(session, host)
        self.set_heading(self.tr("The app closed unexpectedly"), icon="info", colour="textSoft")
        self.say(self.tr("All answers are here."))
        said = self.tr("A report for the coordinator tells where the app was. It has no text of your items.")
        self.told = self.say(said, "small", "textSoft")
        self.set_buttons(self.tr("Go on"), "", translate.said(fault_report.SAVE_REPORT))
        self.extra.clicked.connect(self._save)

    def _save(self) -> None:
        try:
            said = fault_report.save(self.session, self)
        except PostilError as error:
            said = translate.said(error.said, error.params)
        if said:
            self.told.set_text(said)
            self.refit()
