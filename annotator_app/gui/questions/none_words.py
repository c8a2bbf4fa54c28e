# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where no label fits, a line asks for three words (ux.md 7.7). They are the note of the item to the coordinator."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.model.answer import LONGEST_TEXT
from annotator_app.text import Marked


class NoneWords(LineField):
    """Stands below the option that no label fits. `typed(text)`: the note as it reads now.

    A note of several lines, written in its own dialog, would lose them in here: then nothing is asked.
    """

    typed = Signal(str)

    def __init__(self, theme: Theme, label: Marked, parent: QWidget | None = None) -> None:
        """Ask with `label`; hidden until `ask`."""
        super().__init__(theme, parent)
        self.set_label(translate.said(label))
        self.editor.setMaxLength(LONGEST_TEXT)
        self._note: Callable[[], str] = str
        self.edited.connect(lambda: self.typed.emit(self.content().strip()))
        self.hide()

    def follow(self, note: Callable[[], str]) -> None:
        """Show what `note()` gives, whenever it is asked for or may have changed."""
        self._note = note
        self.entered.connect(self.refresh)

    def ask(self, wanted: bool) -> None:
        """Ask for the words, or do not."""
        wanted = wanted and "\n" not in self._note()
        if wanted and self.isHidden():
            self.refresh()
        self.setVisible(wanted)

    def refresh(self) -> None:
        """Show the note as it stands, unless that is what was typed here."""
        note = self._note()
        if note != self.content().strip():
            self.set_content(note)
