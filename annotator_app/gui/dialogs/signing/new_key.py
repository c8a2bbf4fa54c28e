# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Make a new signing key: what it means, who has to be told, and whether the old one is withdrawn."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.session import Session


class NewKey(KeyedDialog):
    """Signals: `accepted(withdraw the old one)`; `passphrase_asked()` where the key has to be locked first."""

    accepted = Signal(bool)
    passphrase_asked = Signal()

    def __init__(self, session: Session, host: QWidget, *, coordinates: bool, locked: bool) -> None:
        """Say it to a contributor, or to who coordinates a project."""
        super().__init__(session, host, wide=True)
        self._first_lock = coordinates and not locked
        self.set_heading(self.tr("Make a new signing key?"))
        if self._first_lock:
            self._notice(
                "danger",
                "lock",
                self.tr("Set a passphrase first"),
                self.tr("Others believe what a coordinator signs. That key has to be locked."),
            )
            self.set_buttons(self.tr("Set a passphrase"), self.tr("Cancel"))
            return
        self.say(
            self.tr(
                "The new key signs from now on and opens as the old one does. Your packs and answers stay, and the "
                "old key is kept in the folder of the app."
            )
        )
        if coordinates:
            self._say_to_coordinator()
        else:
            self._notice(
                "neutral",
                "send",
                self.tr("Your coordinator has to know the new key"),
                self.tr(
                    "You get a key card to send. Until they take it, result packs signed with the new key wait."
                ),
            )
        self.set_buttons(self.tr("Choose the folder"), self.tr("Cancel"))

    def confirm(self) -> None:
        """Make it, or lock the present one first."""
        place = self.taken() if self.options is not None else 0
        if place is None:
            return
        # First: closing gives the focus back, which is then another dialog's to take.
        self.shut()
        if self._first_lock:
            self.passphrase_asked.emit()
        else:
            self.accepted.emit(place == 1)

    def _say_to_coordinator(self) -> None:
        self._notice(
            "neutral",
            "send",
            self.tr("Everybody in your projects has to be told"),
            self.tr("You get a trust pack for each project, in which the old key introduces the new one."),
        )
        question = self.tr("What about the old key?")
        self.say(question, "control")
        self.offer(
            [
                Choice(self.tr("The old key is safe"), self.tr("What it signed stays good."), 1),
                Choice(
                    self.tr("Somebody else may have the old key"),
                    self.tr(
                        "A second trust pack withdraws it. Packs that it signed are refused then. Build them again."
                    ),
                    2,
                ),
            ],
            question,
        )

    def _notice(self, tone: str, icon: str, heading: str, sentence: str) -> None:
        notice = Notice(self.theme, self)
        notice.set_notice(tone, icon, heading, sentence)
        self.column.addWidget(notice)
