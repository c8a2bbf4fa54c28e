# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings of the signing key: its number, its passphrase, its copies, and a key from another computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.pack_words import day_of
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.keep_copy import KeepCopy
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.wrap_row import WrapRow
from annotator_app.gui.preferences.page import PreferencePage
from annotator_app.gui.session import Session
from annotator_app.gui.signing.key_changes import KeyChanges
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.signing import identity, key_copy


class SigningKeyPage(PreferencePage):
    """It shows what is so now, and is shown anew after each change."""

    name = "signing_key"
    title = QT_TRANSLATE_NOOP("settings", "Signing key")
    icon = "lock"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the key of this home."""
        super().__init__(session, parent)
        # It outlives this page: what it has begun ends after the settings are closed.
        self.care = KeyChanges(session, session.messages.window)
        self.care.changed.connect(self.show_key)
        self.heading(
            self.tr("Your safety number"),
            self.tr("When a coordinator asks who signed, read out these digits."),
        )
        self.number = SafetyNumber(self.theme, self)
        self.column.addWidget(self.number)
        self.heading(
            self.tr("Key card"),
            self.tr("A coordinator who has it makes packs for you and knows your results."),
        )
        (self.card,) = self._buttons(self.care.save_card)
        self.card.set_label(self.tr("Save your key card"), "save")
        self.heading(self.tr("Passphrase"))
        self.guarded = self._small()
        self.set, self.remove = self._buttons(self.care.set_passphrase, self.care.remove_passphrase)
        self.heading(self.tr("Copy of the key"))
        self.copied = self._small()
        self.keep = KeepCopy(self.theme, self)
        self.keep.first.clicked.connect(self.care.save_copy)
        self.keep.second.clicked.connect(self.care.print_page)
        self.column.addWidget(self.keep)
        self.save, self.print_it = self._buttons(self.care.save_copy, self.care.print_page)
        self.save.set_label(self.tr("Save a copy"), "save")
        self.print_it.set_label(self.tr("Print it"), "printer")
        self.heading(
            self.tr("Another computer"),
            self.tr(
                "With the copy of your key you go on here under the same name. Your packs and answers stay."
            ),
        )
        (self.bring,) = self._buttons(self.care.bring)
        self.bring.set_label(self.tr("I have a key from another computer"), "usb")
        self.heading(
            self.tr("A new key"),
            self.tr("If somebody else may have your key, or you want to change it. Others have to be told."),
        )
        (self.rotate,) = self._buttons(self.care.rotate)
        self.rotate.set_label(self.tr("Make a new key"))
        self.heading(
            self.tr("The key of a project is lost"),
            self.tr("A coordinator goes on with the recovery key, which was printed with the first plan."),
        )
        (self.recover,) = self._buttons(self.care.recover)
        self.recover.set_label(self.tr("Begin anew with the recovery key"))
        said = self.tr(
            "Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work "
            "in this app and from signing as you. It does not hide your files, which lie in {folder}."
        )
        folder = session.home.path
        self.heading(self.tr("Other people on this account"), translate.filled(said, folder=folder))
        (self.other,) = self._buttons(lambda: session.keys.run("people.show"))
        self.other.set_label(self.tr("Use as somebody else"), "user")
        self.column.addStretch(1)
        self.show_key()

    def show_key(self) -> None:
        """Show the key, its lock and its copies as they are now."""
        home = self.session.home
        if not identity.exists(home):
            return
        own, day = identity.show(home), key_copy.copied(home)
        self.number.set_number(own.safety_number, self.tr("Your safety number"))
        if own.locked:
            self.guarded.set_text(
                self.tr(
                    "Your key opens with its passphrase only. You are asked for it each time your key signs. If you "
                    "forget it, all that you did stays; a printed page of your key brings the key back without it."
                )
            )
        else:
            self.guarded.set_text(
                self.tr(
                    "Your key has no passphrase: whoever uses your account on this computer can sign in your name."
                )
            )
        self.set.set_label(
            self.tr("Change the passphrase") if own.locked else self.tr("Set a passphrase"), "lock"
        )
        self.remove.set_label(self.tr("Remove the passphrase"))
        self.remove.setVisible(own.locked)
        said = self.tr("A copy was made on {day}. It opens with the passphrase that the key had then.")
        self.copied.set_text(translate.filled(said, day=day_of(day)) if day else "")
        for part in (self.copied, self.save, self.print_it):
            part.setVisible(bool(day))
        self.keep.setVisible(not day)

    def _small(self) -> Label:
        label = Label(self.theme, "small", "textSoft", self, inset=True)
        self.column.addWidget(label)
        return label

    def _buttons(self, *wanted: Callable[[], object]) -> list[Button]:
        holder = QWidget(self)
        row = WrapRow(holder, 4)
        made = []
        for act in wanted:
            button = Button(self.theme, Kind.SECONDARY, holder)
            button.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(button)
            made.append(button)
        self.column.addWidget(holder)
        return made
