# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The card below a field that says: this looks like another language. It advises and never blocks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.speech import announce


class LanguageCard(Notice):
    """Two ways on: `change_asked()`, `keep_asked()`."""

    change_asked = Signal()
    keep_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(theme, parent)
        self.set_buttons(self.tr("Change my answer"), self.tr("Keep it"))
        self.first.clicked.connect(self.change_asked)
        self.second.clicked.connect(self.keep_asked)
        self.hide()

    def show_finding(self, heading: str, sentence: str, keys: Keys) -> None:
        """Open the card, right under the field, with the keys that lead back into it and on."""
        self.first.set_keys(keys.field_caps("step.out"))
        self.second.set_keys(keys.field_caps("answer.commit"))
        self.set_notice("warn", "languages", heading, sentence)
        self.show()
        announce(self, heading)
