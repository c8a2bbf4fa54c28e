# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Open a bundle: those that were worked on here, by their title and place, or another file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.session import Session
from annotator_app.language import script
from annotator_app.text import name_of
from annotator_app.workflows.keeping.coordinated import Coordinated

MOST = 9  # as many as there are digits


class ChooseBundle(KeyedDialog):
    """Signals: `chosen(path)`; `file_asked()`: it is none of these."""

    chosen = Signal(object)
    file_asked = Signal()

    def __init__(
        self, session: Session, host: QWidget, bundles: Sequence[Coordinated], here: Path | None
    ) -> None:
        """Offer `bundles`, the last used first; `here` is the open one."""
        super().__init__(session, host, wide=True)
        self._bundles = list(bundles)[:MOST]
        self.set_heading(self.tr("Open a bundle"))
        choices = []
        for slot, one in enumerate(self._bundles, 1):
            title = name_of(one.title) or one.path.name
            form = script.form_of_text(title) or "Latn"
            choices.append(Choice(title, str(one.path), slot, form, script.right_to_left(form)))
        self.offer(choices, chosen=next((n for n, one in enumerate(self._bundles) if one.path == here), None))
        self.set_buttons(self.tr("Open"), self.tr("Cancel"), self.tr("Choose a file"))
        self.extra.clicked.connect(self._ask_for_file)

    def confirm(self) -> None:
        """Open what is chosen."""
        place = self.taken()
        if place is not None:
            self.shut()
            self.chosen.emit(self._bundles[place].path)

    def _ask_for_file(self) -> None:
        self.shut()
        self.file_asked.emit()
