# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bring a key from another computer: from the file of its copy, or from the digits of its printed page.

What the copy says is shown before anything changes; a key that is replaced stays in the folder of the app.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.file_choice import choose_file
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.field import TextField
from annotator_app.gui.parts.texts.label import Label, trouble_label
from annotator_app.gui.session import Session
from annotator_app.workflows.signing import identity, key_copy
from annotator_app.workflows.signing.key_copy import Copy


class BringKey(KeyedDialog):
    """`chosen(Copy)`: this is to be the key of this computer."""

    chosen = Signal(object)

    def __init__(self, session: Session, host: QWidget) -> None:
        """Ask for the copy."""
        super().__init__(session, host, wide=True)
        self._copy: Copy | None = None
        self.set_heading(self.tr("Bring your key from another computer"))
        self.say(self.tr("The file of the copy, from a stick or wherever you keep it:"))
        self.open_file = Button(self.theme, Kind.SECONDARY, self)
        self.open_file.set_label(self.tr("Open the copy"), "folder-open")
        self.open_file.clicked.connect(self._choose)
        self.column.addWidget(self.open_file, 0, Qt.AlignmentFlag.AlignLeading)
        self.page = TextField(self.theme, self, lines=3)
        self.page.set_label(
            self.tr("Or the digits of the printed page"), self.tr("18 blocks of six digits, row by row")
        )
        self.page.set_manner(rtl=False)
        self.page.edited.connect(self._typed)
        self.column.addWidget(self.page)
        self.trouble = trouble_label(self.theme, self)
        self.column.addWidget(self.trouble)
        self.found = Label(self.theme, "control", "text", self, weight=600, inset=True)
        self.number = SafetyNumber(self.theme, self)
        self.replaced = Notice(self.theme, self)
        for part in (self.trouble, self.found, self.number, self.replaced):
            part.hide()
            self.column.addWidget(part)
        self.set_buttons(self.tr("Use this key"), self.tr("Cancel"))
        self._count()

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin at the file."""
        super().open_now(first or self.open_file)

    def confirm(self) -> None:
        """Take the key; without one, say what is needed."""
        if self._copy is not None:
            # First: closing gives the focus back, which is then another dialog's to take.
            self.shut()
            self.chosen.emit(self._copy)
        elif not self.trouble.text() or self.trouble.isHidden():
            self._complain(self.tr("Open the copy or type the digits first."))

    def take_file(self, path: Path) -> None:
        """Read the copy at `path` and show whose key it is."""
        try:
            self._show(key_copy.read_file(path))
        except PostilError as error:
            self._show(None)
            self._complain(translate.said(error.said, error.params))

    def _choose(self) -> None:
        kinds = self.tr("Copies of a key ({pattern})").replace("{pattern}", f"*{key_copy.SUFFIX} *.txt")
        path = choose_file(self.session, self.window(), self.tr("Open the copy"), kinds)
        if path:
            self.take_file(Path(path))

    def _typed(self) -> None:
        """Follow what is typed: a block that does not fit is said at once, the whole page is taken at once."""
        typed = self._count()
        self.trouble.hide()
        if typed.blocks < key_copy.BLOCKS and typed.wrong is None:
            self._show(None)
            return
        try:
            self._show(key_copy.read_page(self.page.content()))
        except PostilError as error:
            self._show(None)
            self._complain(translate.said(error.said, error.params))

    def _count(self) -> key_copy.Typed:
        typed = key_copy.look(self.page.content())
        said = self.tr("Block {a} of {b}")
        self.page.set_count(translate.filled(said, a=min(typed.blocks, key_copy.BLOCKS), b=key_copy.BLOCKS))
        return typed

    def _show(self, copy: Copy | None) -> None:
        self._copy = copy
        self.found.setVisible(copy is not None)
        self.number.setVisible(copy is not None)
        if copy is not None:
            self.trouble.hide()
            said = translate.filled(self.tr("The key of {name}"), name=copy.name)
            self.found.set_text(said if copy.name else self.tr("The key of the page"))
            self.number.set_number(copy.public.safety_number, self.found.text())
            announce(self.found, self.found.text())
        self._warn(copy)
        self._refit()

    def _warn(self, copy: Copy | None) -> None:
        home = self.session.home
        here = identity.show(home) if identity.exists(home) else None
        other = copy is not None and here is not None and here.public_key != copy.public.line
        self.replaced.setVisible(other)
        if other:
            self.replaced.set_notice(
                "warn",
                "circle-alert",
                self.tr("It replaces the key that is on this computer"),
                self.tr("Your packs and answers stay. The key that goes is kept in the folder of the app."),
            )

    def _complain(self, sentence: str) -> None:
        self.trouble.set_text(sentence)
        self.trouble.show()
        announce(self.trouble, sentence, at_once=True)
        self._refit()

    def _refit(self) -> None:
        # The layout knows the new height with the next event.
        QTimer.singleShot(0, self, self.refit)
