# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Object to an answer that came back: it was right, and the person says why; the coordinator decides."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.texts.field import TextField
from annotator_app.gui.session import Session
from annotator_app.model.answer import LONGEST_TEXT
from annotator_app.model.question import TOO_LONG


class Objection(KeyedDialog):
    """`objected(reason)`: the person objects; `taken_back()`: no longer."""

    objected = Signal(str)
    taken_back = Signal()

    def __init__(self, session: Session, host: QWidget, reason: str | None) -> None:
        """Show the reason that was given before, None for none."""
        super().__init__(session, host)
        self.set_heading(
            self.tr("My answer was right"),
            self.tr("Your earlier answer stands. Your coordinator sees your reason and decides."),
        )
        self.field = TextField(self.theme, self, lines=4)
        self.field.set_ceiling(host.height() // 3)
        self.field.set_label(self.tr("Why it was right"))
        self.field.set_content(reason or "")
        self.column.addWidget(self.field)
        take_back = "" if reason is None else self.tr("Take the objection back")
        self.set_buttons(self.tr("Object"), self.tr("Cancel"), take_back)
        self.extra.clicked.connect(self._take_back)

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the field."""
        super().open_now(first or self.field.editor)

    def confirm(self) -> None:
        """Object, once a reason is given."""
        text = self.field.content().strip()
        if not text:
            self.field.set_hint(self.tr("Say why first."))
            self.field.editor.setFocus()
            return
        if len(text) > LONGEST_TEXT:
            self.field.set_hint(translate.said(TOO_LONG, {"limit": LONGEST_TEXT}))
            return
        self.shut()
        self.objected.emit(text)

    def _take_back(self) -> None:
        self.shut()
        self.taken_back.emit()
