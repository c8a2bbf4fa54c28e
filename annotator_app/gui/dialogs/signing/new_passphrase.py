# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Choose a passphrase: for the signing key, or for a copy of it. It is kept nowhere, and what that means is said.

The dialog stays until the work that it asked for is done, so that a passphrase that does not fit is said
where it was typed.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import trouble_label
from annotator_app.gui.session import Session


class NewPassphrase(KeyedDialog):
    """`given(present, new)`: two texts; the one that was not asked for is empty."""

    given = Signal(str, str)

    def __init__(
        self, session: Session, host: QWidget, *, locked: bool, for_copy: bool = False, why: str = ""
    ) -> None:
        """Ask for the present passphrase where the key is `locked`; that of a copy may be left empty.

        `why` says in front of everything why one is asked for.
        """
        super().__init__(session, host)
        self._for_copy, self._working = for_copy, False
        self.present: LineField | None = None
        if for_copy:
            self.set_heading(self.tr("Passphrase for the copy"))
            self.say(
                self.tr(
                    "Whoever finds a copy without a passphrase can sign in your name. A copy with one opens "
                    "with it only: nobody can bring a forgotten passphrase back."
                )
            )
        else:
            self.set_heading(self.tr("Change the passphrase") if locked else self.tr("Set a passphrase"), why)
            self.say(
                self.tr(
                    "You will be asked for it each time your key signs: to hand back, to make packs, to close a "
                    "round. It is kept nowhere, and nobody can bring it back: without it all that you did stays "
                    "here, but you can sign only with a copy of your key that opens, or with a new key."
                )
            )
        if locked:
            self.present = self._field(self.tr("Present passphrase"))
        self.new = self._field(self.tr("New passphrase"))
        self.again = self._field(self.tr("The same once more"))
        self.trouble = trouble_label(self.theme, self)
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        save = self.tr("Save a copy") if for_copy else self.tr("Set the passphrase")
        self.set_buttons(save, self.tr("Cancel"))

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the first field."""
        super().open_now(first or (self.present or self.new).editor)

    def confirm(self) -> None:
        """Give the passphrases on; fields that do not fit say so."""
        if self._working:
            return
        present = self.present.content() if self.present is not None else ""
        new = self.new.content()
        if new != self.again.content():
            self._complain(self.tr("The two passphrases are not the same."), self.again)
        elif not new and not self._for_copy:
            self._complain(self.tr("Type the new passphrase first."), self.new)
        elif self.present is not None and not present:
            self._complain(self.tr("Type the present passphrase first."), self.present)
        else:
            self._working = True
            self.given.emit(present, new)

    def shut(self) -> None:
        """Stay while the work that was asked for goes on; it takes a moment."""
        if not self._working:
            super().shut()

    def finish(self) -> None:
        """Close: what was asked for is done."""
        self.let_go()
        self.shut()

    def let_go(self) -> None:
        """Nothing goes on any more: it can be closed, or tried again."""
        self._working = False

    def refuse(self, error: PostilError) -> None:
        """Say why it did not work, where it was asked; what was typed stays."""
        self.let_go()
        self._complain(translate.said(error.said, error.params), self.present or self.new)

    def _place(self) -> None:
        """Keep the field that is written in in view, however large the text becomes."""
        super()._place()
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        fields = (self.present, self.new, self.again)
        here = next((one for one in fields if one is not None and one.editor.hasFocus()), None)
        if here is not None:
            self.pane.reveal(here)

    def _complain(self, sentence: str, field: LineField) -> None:
        self.trouble.set_text(sentence)
        self.trouble.show()
        field.editor.setFocus()
        field.editor.selectAll()
        announce(self.trouble, sentence, at_once=True)
        # The layout knows the new height with the next event.
        QTimer.singleShot(0, self, self.refit)

    def _field(self, label: str) -> LineField:
        field = LineField(self.theme, self)
        field.set_label(label)
        field.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.column.addWidget(field)
        return field
