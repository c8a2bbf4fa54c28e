# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Before a merge that replaces something or takes in two versions: what it will do, said before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.pack_words import day_of
from annotator_app.gui.session import Session
from annotator_app.text import name_of
from annotator_app.workflows.merging.check_added import Added

_LISTED = 8


class MergePacks(KeyedDialog):
    """`accepted()`: merge them."""

    accepted = Signal()

    def __init__(self, session: Session, host: QWidget, packs: Sequence[Added]) -> None:
        """Say what a merge of `packs` replaces."""
        super().__init__(session, host, wide=True)
        replacing = [one for one in packs if one.state == "replaces"]
        forked = [one for one in packs if one.state == "fork"]
        self.set_heading(self.tr("Merge %n pack(s)?", "", len(packs)))
        if replacing:
            self.say(self.tr("%n pack(s) replace an older one of the same person:", "", len(replacing)))
            self._list(replacing, self.tr("{name}, in place of the pack merged on {day}"))
        if forked:
            self.say(self.tr("%n pack(s) come in as one of two versions. Neither counts:", "", len(forked)))
            self._list(forked, "{name}")
        said = self.tr("Merging never deletes. The older packs stay, and the merge can be undone.")
        self.say(said, "small", "textSoft")
        self.set_buttons(self.tr("Merge %n pack(s)", "", len(packs)), self.tr("Cancel"))

    def confirm(self) -> None:
        """Merge them."""
        self.shut()
        self.accepted.emit()

    def _list(self, packs: Sequence[Added], said: str) -> None:
        for one in packs[:_LISTED]:
            day = day_of(one.day) if one.day else ""
            self.say(translate.filled(said, name=name_of(one.name), day=day), "small")
        if len(packs) > _LISTED:
            self.say(self.tr("and %n more", "", len(packs) - _LISTED), "small", "textSoft")
