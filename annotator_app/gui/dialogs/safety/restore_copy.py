# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Restore a safety copy: what would come back, what is newer here, what stays; nothing is changed before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.safety.copy_words import held, moment
from annotator_app.gui.session import Session
from annotator_app.model.texts import Texts, shown
from annotator_app.text import name_of
from annotator_app.workflows.keeping.kept_copies import Comparison

_LISTED = 5


class RestoreCopy(KeyedDialog):
    """`accepted(path)`: this copy is to be restored."""

    accepted = Signal(object)

    def __init__(self, session: Session, host: QWidget, comparison: Comparison) -> None:
        """Say how the copy differs from what is here."""
        super().__init__(session, host, wide=True)
        self.comparison = comparison
        copy = comparison.copy
        said = self.tr("Safety copy of {moment}")
        self.set_heading(translate.filled(said, moment=moment(copy.at)), held(copy))
        if comparison.somebody_else:
            self._notice(
                "danger",
                "shield-alert",
                self.tr("This copy belongs to another signing key"),
                self.tr("It can be restored only where that key is, or where there is no key yet."),
            )
        elif comparison.same:
            self._notice(
                "neutral",
                "circle-check",
                self.tr("Everything in this copy is here, and nothing here is newer"),
                self.tr("There is nothing to restore."),
            )
        else:
            self._say_differences()
            self.set_buttons(self.tr("Restore"), self.tr("Cancel"))
            return
        self.set_buttons(self.tr("Close"))

    @property
    def possible(self) -> bool:
        """Whether there is something to restore."""
        return not (self.comparison.somebody_else or self.comparison.same)

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin at the way back where something would leave the packs."""
        newer = self.possible and (self.comparison.newer or self.comparison.packs_newer)
        super().open_now(first or (self.cancel if newer else None))

    def confirm(self) -> None:
        """Restore, or close."""
        # First: closing gives the focus back, which is then another dialog's to take.
        self.shut()
        if self.possible:
            self.accepted.emit(self.comparison.copy.path)

    def _say_differences(self) -> None:
        one = self.comparison
        back = self.tr("Work on %n item(s) comes back", "", one.back) if one.back or one.packs_back else ""
        if back:
            self._notice("success", "undo-2", back, self._packs(one.packs_back))
        else:
            self._notice("neutral", "info", self.tr("Nothing comes back that is not here"), "")
        if one.newer or one.packs_newer:
            newer = self.tr("Work on %n item(s) is newer here and leaves your packs", "", one.newer)
            self._notice("warn", "circle-alert", newer, self._packs(one.packs_newer))
        self._notice(
            "neutral",
            "save",
            self.tr("What is here now is kept"),
            self.tr("It becomes a copy of its own in the list, and can be restored again."),
        )
        self._notice(
            "neutral",
            "send",
            self.tr("Your next result packs say that your work was restored"),
            self.tr("Your signing key, and whom you believe apart from packs, stay as they are."),
        )

    def _packs(self, titles: Sequence[Texts]) -> str:
        if not titles:
            return ""
        named = [name_of(shown(one, self.session.language, "")[0]) for one in titles[:_LISTED]]
        if len(titles) > _LISTED:
            named.append("…")
        return translate.filled(self.tr("Packs: {titles}"), titles=translate.listed(named))

    def _notice(self, tone: str, icon: str, heading: str, sentence: str) -> None:
        notice = Notice(self.theme, self)
        notice.set_notice(tone, icon, heading, sentence)
        self.column.addWidget(notice)
