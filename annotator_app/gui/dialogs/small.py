# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The two smallest dialogs: a note to the coordinator, and going to an item by its number."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.texts.field import LineField, TextField
from annotator_app.gui.session import Session
from annotator_app.model.answer import LONGEST_TEXT
from annotator_app.model.question import TOO_LONG


class Note(KeyedDialog):
    """`written(text)`: the note as it stands now; empty: taken back."""

    written = Signal(str)

    def __init__(self, session: Session, host: QWidget, note: str) -> None:
        """Show the note there is."""
        super().__init__(session, host)
        self.set_heading(
            self.tr("Note to the coordinator"), self.tr("It travels with your answer to this item.")
        )
        self.field = TextField(self.theme, self, lines=4)
        self.field.set_name(self.heading.text())
        self.field.set_ceiling(host.height() // 3)
        self.field.set_content(note)
        self.column.addWidget(self.field)
        self.set_buttons(self.tr("Keep the note"), self.tr("Cancel"))

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the field."""
        super().open_now(first or self.field.editor)

    def confirm(self) -> None:
        """Keep the note."""
        text = self.field.content().strip()
        if len(text) > LONGEST_TEXT:
            self.field.set_hint(translate.said(TOO_LONG, {"limit": LONGEST_TEXT}))
            return
        self.shut()
        self.written.emit(text)


class GoTo(KeyedDialog):
    """`chosen(position)`: an item was named by its number, or by its id."""

    chosen = Signal(int)

    def __init__(self, session: Session, host: QWidget, count: int) -> None:
        """Ask for a number up to `count`."""
        super().__init__(session, host)
        self._count = count
        said = translate.filled(self.tr("A number from 1 to {count}"), count=count)
        self.set_heading(self.tr("Go to item"), said)
        self.field = LineField(self.theme, self, icon="hash")
        self.field.set_name(self.heading.text(), said)
        self.column.addWidget(self.field)
        self.set_buttons(self.tr("Go"), self.tr("Cancel"))

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the field."""
        super().open_now(first or self.field.editor)

    def confirm(self) -> None:
        """Go there; digits of any script count."""
        text = self.field.content().strip()
        number = int(text) if text.isdecimal() else 0
        if 1 <= number <= self._count:
            self.shut()
            self.chosen.emit(number - 1)
        else:
            self.field.editor.selectAll()
