# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""About one person of the list: their passphrase, how they are listed, and that taking them off deletes nothing."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import DeskDialog
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.workflows.keeping.people import Person


class OpenPerson(DeskDialog):
    """`given(text)`: a passphrase to try; it stays open until that is done. `left()`: closed without."""

    given = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, keys: Keys, host: QWidget, person: Person) -> None:
        """Ask for the passphrase of `person`."""
        super().__init__(theme, keys, host)
        self._working = self._done = False
        said = self.tr("The passphrase of the signing key opens the work of {name} here.")
        self.set_heading(
            self.tr("Passphrase"), translate.filled(said, name=person.name), icon="lock", colour="textSoft"
        )
        self.field = LineField(self.theme, self)
        self.field.set_name(self.heading.text())
        self.field.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.column.addWidget(self.field)
        self.trouble = Label(self.theme, "small", "danger", self, inset=True)
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        self.set_buttons(self.tr("Continue"), self.tr("Cancel"))
        self.closed.connect(self._closed)

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the field."""
        super().open_now(first or self.field.editor)

    def confirm(self) -> None:
        """Give the passphrase on."""
        text = self.field.content()
        if text and not self._working:
            self._working = True
            self.given.emit(text)

    def shut(self) -> None:
        """Stay while the passphrase is tried; it takes a moment."""
        if not self._working:
            super().shut()

    def finish(self) -> None:
        """Close: it was the right one."""
        self._working, self._done = False, True
        self.shut()

    def let_go(self) -> None:
        """Nothing goes on any more: it can be closed, or tried again."""
        self._working = False

    def refuse(self) -> None:
        """Say that it does not fit, where it was asked."""
        self.let_go()
        sentence = self.tr("This passphrase does not open the signing key. Try again.")
        self.trouble.set_text(sentence)
        self.trouble.show()
        self.field.editor.setFocus()
        self.field.editor.selectAll()
        announce(self.trouble, sentence, at_once=True)
        # The layout knows the new height with the next event.
        QTimer.singleShot(0, self, self.refit)

    def _closed(self) -> None:
        if not self._done:
            self.left.emit()


class ListedName(DeskDialog):
    """`written(text)`: the name to list a person by; empty: their own again."""

    written = Signal(str)

    def __init__(self, theme: Theme, keys: Keys, host: QWidget, person: Person) -> None:
        """Show the name there is."""
        super().__init__(theme, keys, host)
        said = self.tr("Result packs keep the name {name}.")
        self.set_heading(self.tr("Name in the list"), translate.filled(said, name=person.own_name))
        self.field = LineField(self.theme, self)
        self.field.set_name(self.heading.text(), self.subtitle.text())
        self.field.set_content(person.name)
        self.column.addWidget(self.field)
        self.set_buttons(self.tr("Keep this name"), self.tr("Cancel"))

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the field."""
        super().open_now(first or self.field.editor)
        self.field.editor.selectAll()

    def confirm(self) -> None:
        """Give the name on."""
        text = self.field.content()
        self.shut()
        self.written.emit(text)


class TakeOff(DeskDialog):
    """`confirmed()`: the person is to be taken off the list."""

    confirmed = Signal()

    def __init__(self, theme: Theme, keys: Keys, host: QWidget, person: Person) -> None:
        """Say what stays, and where."""
        super().__init__(theme, keys, host)
        name = person.name or self.tr("Without a name yet")
        self.set_heading(translate.filled(self.tr("Take {name} off the list?"), name=name))
        said = self.tr("Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.")
        self.say(translate.filled(said, folder=person.place))
        again = self.tr("To go on there, start the app with --home and the name of this folder.")
        self.say(again, "small", "textSoft")
        self.set_buttons(self.tr("Take off the list"), self.tr("Cancel"))

    def confirm(self) -> None:
        """Do it."""
        self.shut()
        self.confirmed.emit()
