# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Close a round: what is closed, what is written and signed, and what happens afterwards, said before it is done."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.words import CoordinateWords
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.session import Session
from annotator_app.text import isolated, name_of
from annotator_app.workflows.standing.desk_overview import Overview

_LISTED = 5


class CloseRound(KeyedDialog):
    """`accepted(files)`: close it; the files were made of the round and are named in its summary."""

    accepted = Signal(list)

    def __init__(self, session: Session, host: QWidget, name: str, overview: Overview) -> None:
        """Say what is in the round `name` now, and what follows."""
        super().__init__(session, host, wide=True)
        self.given: list[str] = []
        heading = translate.filled(self.tr("Close the round {round}?"), round=name_of(name))
        self.set_heading(heading, self._counts(overview))
        for said in (
            self.tr(
                "The report as it stands now and a summary of what went out, what came back and what is claimed are "
                "saved beside the bundle. Your key signs the summary."
            ),
            self.tr(
                "Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be "
                "merged, but the summary stays as it is."
            ),
            self.tr("A closed round cannot be opened again."),
        ):
            self.say(said)
        self.files = self.say(
            self.tr("Files that were made of this round can be named in the summary."), "small", "textSoft"
        )
        self.set_buttons(self.tr("Close the round"), self.tr("Cancel"), self._choose_words(), icon="lock")
        self.extra.clicked.connect(self._choose)

    def confirm(self) -> None:
        """Close it."""
        self.shut()
        self.accepted.emit([Path(one) for one in self.given])

    @staticmethod
    def _choose_words() -> str:
        return QCoreApplication.translate("BundleForm", "Choose files")

    @staticmethod
    def _counts(overview: Overview) -> str:
        line = QCoreApplication.translate("PickButton", "{name}: {chosen}")
        settle = QCoreApplication.translate("coordinate", "To settle")
        words, packs = CoordinateWords(), Counter(one.state for one in overview.packs)
        parts = (
            words.items(overview.items),
            words.states({"fork": packs["fork"]}, packs["top"]),
            translate.filled(line, name=settle, chosen=overview.to_settle),
        )
        return " · ".join(filter(None, parts))

    def _choose(self) -> None:
        from annotator_app.gui.file_choice import choose_files

        kinds = QCoreApplication.translate("BundleForm", "All files (*)")
        chosen = choose_files(self.session, self, self.extra.label, kinds)
        if not chosen:
            return
        # Files of one round may lie in several folders, and one choice sees one of them.
        self.given = list(dict.fromkeys([*self.given, *chosen]))
        named = [isolated(name_of(Path(one).name)) for one in self.given[:_LISTED]]
        more = [CoordinateWords().more(len(self.given) - _LISTED)] if len(self.given) > _LISTED else []
        self.files.set_text(translate.listed([*named, *more]))
        self.refit()
