# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Take a trust pack: whose keys it brings and whose it withdraws is shown before any of it is believed.

One that cannot be taken says why, with the code for the coordinator; there is no "take anyway".
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.dialogs.refused_pack import what_now
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.session import Session
from annotator_app.text import name_of
from annotator_app.workflows.trusting.take_trust import Change, OfferedTrust

_LISTED = 5


class TakeTrust(KeyedDialog):
    """`accepted(offered)`: what it says is to be believed."""

    accepted = Signal(object)

    def __init__(self, session: Session, host: QWidget, offered: OfferedTrust) -> None:
        """Show what the checks found."""
        super().__init__(session, host, wide=True)
        self.offered = offered
        if offered.error is not None:
            self._say_refusal()
        elif offered.already:
            self.set_heading(self.tr("You have taken this trust pack before"), name_of(offered.title))
            self.say(self.tr("Nothing changes."))
            self.set_buttons(self.tr("Close"))
        else:
            self._say_changes()

    @property
    def possible(self) -> bool:
        """Whether there is something to take."""
        return self.offered.error is None and not self.offered.already

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin at the way back: nothing is believed by Enter alone."""
        super().open_now(first or (self.cancel if self.possible else None))

    def confirm(self) -> None:
        """Take it, or close."""
        # First: closing gives the focus back, which is then another dialog's to take.
        self.shut()
        if self.possible:
            self.accepted.emit(self.offered)

    def _say_changes(self) -> None:
        offered = self.offered
        self.set_heading(self.tr("Change whom you believe?"), name_of(offered.title))
        name = name_of(offered.signer.partition("@")[0])
        if offered.recovered:
            self._notice(
                "warn",
                "circle-alert",
                self.tr("Signed with the recovery key of the project"),
                self.tr(
                    "The coordinator lost the signing key and begins anew. Call them before you take it."
                ),
            )
        else:
            heading = translate.filled(self.tr("Signed by {name}, whom you believe"), name=name)
            self._notice("neutral", "circle-check", heading, "")
        self._say_keys(self.tr("Believed from now on: {name}"), offered.new, "success", "shield-check")
        self._say_keys(self.tr("No longer believed: {name}"), offered.ended, "danger", "shield-alert")
        if not offered.new and not offered.ended:
            self._notice("neutral", "info", self.tr("Who may sign packs for you stays as it is"), "")
        if offered.withdrawn:
            said = self.tr("%n key(s) are on the list of withdrawn keys", "", offered.withdrawn)
            self._notice(
                "neutral", "circle-x", said, self.tr("Packs and results signed with them are refused.")
            )
        self.say(self.tr("Your packs and answers stay."), "small", "textSoft")
        self.set_buttons(self.tr("Take it"), self.tr("Cancel"))

    def _say_keys(self, sentence: str, changes: Sequence[Change], tone: str, icon: str) -> None:
        for change in changes:
            heading = translate.filled(sentence, name=name_of(change.name))
            self._notice(tone, icon, heading, "")
            number = SafetyNumber(self.theme, self)
            number.set_number(change.safety_number, heading)
            self.column.addWidget(number)

    def _say_refusal(self) -> None:
        error = self.offered.error
        assert error is not None
        self.set_heading(
            self.tr("This trust pack cannot be taken"),
            name_of(self.offered.title) or self.offered.path.name,
            icon="shield-alert",
            colour="danger",
        )
        problems = error.problems[:_LISTED]
        if not problems:
            self.say(translate.said(error.said, error.params))
        for problem in problems:
            said = self.tr("{code}: {sentence}")
            sentence = translate.said(problem.sentence, problem.params)
            self.say(translate.filled(said, code=problem.code, sentence=sentence))
        self.column.addWidget(
            what_now(self.theme, self, self.tr("Whom you believe stays as it is. Call your coordinator."))
        )
        self.set_buttons(self.tr("Close"), "", self.tr("Copy details"))
        self.extra.clicked.connect(self._copy)

    def _copy(self) -> None:
        """Copy what the coordinator can read: codes and sentences in English."""
        error = self.offered.error
        assert error is not None
        lines = [error.code, *(f"{problem.code} {problem.message}" for problem in error.problems)]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _notice(self, tone: str, icon: str, heading: str, sentence: str) -> None:
        notice = Notice(self.theme, self)
        notice.set_notice(tone, icon, heading, sentence)
        self.column.addWidget(notice)
