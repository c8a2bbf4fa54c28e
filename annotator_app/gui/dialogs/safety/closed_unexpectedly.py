# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Said once, at the start after the program ended by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.file_choice import folder
from annotator_app.gui.session import Session
from annotator_app.workflows.trouble import last_end

_NAME = "postil-report.txt"


class ClosedUnexpectedly(KeyedDialog):
    """Enter goes on; the report is there for who wants to send it."""

    def __init__(self, session: Session, host: QWidget) -> None:
        """Say that the answers are here."""
        super().__init__(session, host)
        self.set_heading(self.tr("The app closed unexpectedly"), icon="info", colour="textSoft")
        self.say(self.tr("All answers are here."))
        said = self.tr("A report for the coordinator tells where the app was. It has no text of your items.")
        self.told = self.say(said, "small", "textSoft")
        self.set_buttons(self.tr("Go on"), "", self.tr("Save report for the coordinator"))
        self.extra.clicked.connect(self._save)

    def _save(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self.window(), self.tr("Save report for the coordinator"), str(Path(folder(self.session)) / _NAME)
        )
        if not chosen:
            return
        try:
            file = last_end.write_report(self.session.home, Path(chosen))
        except PostilError as error:
            self.told.set_text(translate.said(error.said, error.params))
        else:
            self.told.set_text(translate.filled(self.tr("Saved as {file}."), file=str(file)))
        self.refit()
