# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Let two items that are alike across splits stay, with a reason: it is signed along with the chosen items."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.texts.field import TextField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.language import script
from annotator_app.text import name_of
from annotator_app.workflows.rounds.select_round import Leak


class Waive(KeyedDialog):
    """`given(reason)`: the person lets the two stay; "" takes a waiver back."""

    given = Signal(str)

    def __init__(self, session: Session, host: QWidget, leak: Leak) -> None:
        """Show both texts, and ask why they may stay."""
        super().__init__(session, host, wide=True)
        self.set_heading(
            self.tr("Let both items stay?"),
            self.tr("The reason is signed with the chosen items and stands in the report."),
        )
        for item, text in zip((leak.heldout, leak.other), leak.texts, strict=True):
            name = Label(self.theme, "small", "textSoft", self, inset=True)
            name.set_text(name_of(item))
            label = Label(self.theme, "body", "text", self, inset=True, reading=True)
            label.set_text(text, script.form_of_text(text) or "", None)
            self.column.addWidget(name)
            self.column.addWidget(label)
        self.field = TextField(self.theme, self, lines=2)
        self.field.set_ceiling(host.height() // 5)
        self.field.set_label(self.tr("Why?"))
        self.field.set_content(leak.reason)
        self.column.addWidget(self.field)
        take_back = self.tr("Take it back") if leak.reason else ""
        self.set_buttons(self.tr("Let them stay"), self.tr("Cancel"), take_back)
        self.extra.clicked.connect(self._take_back)

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the field."""
        super().open_now(first or self.field.editor)

    def confirm(self) -> None:
        """Give the reason on, once there is one."""
        reason = " ".join(self.field.content().split())
        if not reason:
            self.field.set_hint(self.tr("A reason is needed."))
            self.field.editor.setFocus()
            return
        self.shut()
        self.given.emit(reason)

    def _take_back(self) -> None:
        self.shut()
        self.given.emit("")
