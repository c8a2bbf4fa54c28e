# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Below the list of rounds: the button that closes the round of the open bundle, or why it cannot be closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.leads import speech_of
from annotator_app.gui.coordinate.opened_key import with_key
from annotator_app.gui.jobs import while_there
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.texts.label import Label
from annotator_app.text import name_of
from annotator_app.workflows.rounds import close_round

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.workflows.rounds.desk_rounds import RoundLook


class RoundClosing(QWidget):
    """`closed()`: the round of the open bundle was closed."""

    closed = Signal()

    def __init__(self, desk: CoordinatorDesk, parent: QWidget) -> None:
        """Build it; `show_round` says of which round."""
        super().__init__(parent)
        self.desk, self.session = desk, desk.session
        self.own: RoundLook | None = None
        self.button = Button(self.session.theme, Kind.SECONDARY, self)
        self.button.set_label(self.tr("Close this round"), "lock")
        self.session.keys.bind(self.button, "round.close")
        self.why = Label(self.session.theme, "small", "textSoft", self, inset=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        row.addWidget(self.why, 1)

    def show_round(self, own: RoundLook) -> None:
        """Offer to close it where that can be done, else say why not."""
        self.own = own
        reason = self._reason(own)
        self.button.setEnabled(not reason)
        self.why.set_text(reason)
        self.why.setVisible(bool(reason))

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the command where the round can be closed."""
        return {"round.close": self.close_it} if self.own is not None and not self._reason(self.own) else {}

    def close_it(self) -> None:
        """Say what is closed and what follows; after that ask for the key."""
        from annotator_app.gui.dialogs.coordinating.close_round import CloseRound

        own, overview = self.own, self.desk.overview
        if own is None or overview is None:
            return
        dialog = CloseRound(self.session, self.desk.window, own.name, overview)
        dialog.accepted.connect(
            lambda files: with_key(self.desk, lambda given: self._close(own, files, given))
        )
        dialog.open_now()

    def _close(self, own: RoundLook, files: list[Path], given: str | None) -> None:
        session, told = self.session, while_there(self, lambda _: self.closed.emit())
        speech = speech_of(session)
        ask = None if given is None else (lambda _purpose: given)
        said = self.tr("The round {round} is closed. Its report is in {folder}.")

        def tell(folder: Path) -> None:
            session.messages.toast(translate.filled(said, round=name_of(own.name), folder=folder.name))
            told(None)

        self.desk.work(
            self.tr("Closing the round"),
            lambda job: close_round.run(session.home, own.bundle, files, speech, ask, job),
            tell,
        )

    def _reason(self, own: RoundLook) -> str:
        if own.signed is None:
            return self.tr("It cannot be closed: the plan of this bundle says nothing of rounds.")
        if own.closing is not None:
            return self.tr("This round is closed. What follows is a new round.")
        if not own.signed:
            return self.tr("It cannot be closed: its record was changed after it was signed.")
        return ""
