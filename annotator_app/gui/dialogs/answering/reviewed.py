# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The page after the last answer of a review: the verdicts by number, the reasons by how often, and handing back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.counts_row import told_row
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.frame.ribbon import Ribbon
from annotator_app.gui.session import Session
from annotator_app.workflows.reviewing.verdict_questions import CATEGORY_WORDS
from annotator_app.workflows.reviewing.visit import ReviewVisit

_LISTED = 6


class Reviewed(KeyedDialog):
    """Signals: `hand_back_asked()`, `look_asked()`."""

    hand_back_asked = Signal()
    look_asked = Signal()

    def __init__(self, session: Session, host: QWidget, visit: ReviewVisit) -> None:
        """Show the counts of a review, open answers or not."""
        super().__init__(session, host, wide=True)
        visit.flush(1.0)
        counts = visit.counts
        said = self.tr("All %n answers are checked.", "", visit.count)
        if counts["open"]:
            said = self.tr("The last of %n answers.", "", visit.count)
        self.set_heading(said, icon="circle-check", colour="success")
        ribbon = Ribbon(self.theme, self, clickable=False)
        ribbon.set_states(bytearray(visit.states), -1)
        self.column.addWidget(ribbon)
        self.column.addWidget(verdicts_row(self.theme, self, counts))
        self._say_reasons(visit)
        self.set_buttons(
            self.tr("Hand back"), self.tr("Stay here"), self.tr("Look through again"), icon="send"
        )
        self.extra.clicked.connect(self._look)

    def confirm(self) -> None:
        """Go on to handing back."""
        self.shut()
        self.hand_back_asked.emit()

    def _say_reasons(self, visit: ReviewVisit) -> None:
        said = Counter(str(one["category"]) for one in visit.review.verdicts.values() if one["category"])
        if not said:
            return
        self.say(self.tr("Reasons"), "small", "textSoft")
        line = self.tr("{reason}: {count}")
        for category, count in said.most_common(_LISTED):
            reason = translate.said(CATEGORY_WORDS[category]) if category in CATEGORY_WORDS else category
            self.say(translate.filled(line, reason=reason, count=count))

    def _look(self) -> None:
        self.shut()
        self.look_asked.emit()


def verdicts_row(theme: Theme, parent: QWidget, counts: Mapping[str, int]) -> QWidget:
    """Give a row that says how many answers have which verdict; what is none is left out."""
    return told_row(theme, parent, counts, _Counts().words(counts))


class _Counts(QObject):
    """Counted words: Qt's extractor takes their plural forms from the `tr` of a class only."""

    def words(self, counts: Mapping[str, int]) -> list[tuple[str, str, str]]:
        """Give name, tone and words of each count."""

        def many(name: str) -> int:
            return counts.get(name, 0)

        return [
            ("agree", "success", self.tr("%n agreed", "", many("agree"))),
            ("corrected", "warn", self.tr("%n corrected", "", many("corrected"))),
            ("disagree", "danger", self.tr("%n disagreed", "", many("disagree"))),
            ("unsure", "text", self.tr("%n unsure", "", many("unsure"))),
            ("open", "textSoft", self.tr("%n open", "", many("open"))),
        ]
