# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings of answering: going on by itself, and the word about a break."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui.preferences.page import PreferencePage
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP


class AnsweringPage(PreferencePage):
    """What happens between two items."""

    name = "answering"
    title = QT_TRANSLATE_NOOP("settings", "Answering")
    icon = "list-checks"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show how it stands."""
        super().__init__(session, parent)
        self.go_on = self.switch(
            self.tr("Go on by itself"),
            self.tr("Where one choice is all that is asked, the next item comes after it."),
            "go_on",
            lambda: None,
        )
        self.rest = self.switch(
            self.tr("Remind me of a break"),
            self.tr("After 50 minutes without a break of 5, one line says so."),
            "break_reminder",
            lambda: None,
        )
        self.column.addStretch(1)
