# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What became of one's answers: how many were checked, agreed with, corrected, disagreed with, and the reasons."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.answering.reviewed import verdicts_row
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.frame.ribbon import AGREE, CORRECTED, DISAGREE, Ribbon
from annotator_app.gui.session import Session
from annotator_app.model.pack import Feedback
from annotator_app.workflows.reviewing.verdict_questions import CATEGORY_WORDS

_LISTED = 6


class FeedbackPage(KeyedDialog):
    """Shows what the pack brings; it compares with nobody and names nobody."""

    def __init__(self, session: Session, host: QWidget, told: Feedback) -> None:
        """Show the counts, and the reasons by how often."""
        super().__init__(session, host, wide=True)
        said = self.tr("What became of your answers")
        about = translate.filled(self.tr("Answers checked so far: {count}"), count=told.checked)
        self.set_heading(said, about)
        ribbon = Ribbon(self.theme, self, clickable=False)
        cells = [AGREE] * told.agreed + [CORRECTED] * told.corrected + [DISAGREE] * told.disagreed
        ribbon.set_states(bytearray(cells), -1)
        counts = {"agree": told.agreed, "corrected": told.corrected, "disagree": told.disagreed}
        self.column.addWidget(ribbon)
        self.column.addWidget(verdicts_row(self.theme, self, counts))
        if told.reasons:
            self.say(self.tr("Reasons"), "small", "textSoft")
        line = self.tr("{reason}: {count}")
        for category, count in list(told.reasons.items())[:_LISTED]:
            reason = translate.said(CATEGORY_WORDS[category]) if category in CATEGORY_WORDS else category
            self.say(translate.filled(line, reason=reason, count=count))
        self.say(
            self.tr("A reviewer saw a part of your answers and did not know whose they were."),
            "small",
            "textSoft",
        )
        self.set_buttons(self.tr("Go on"))

    def confirm(self) -> None:
        """Go on to the work."""
        self.shut()
