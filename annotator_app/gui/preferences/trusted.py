# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings of trust: who is believed, since when and for what; comparing a number later; why files were refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.refused_pack import heading_of
from annotator_app.gui.pack_words import day_of
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card, Notice
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.wrap_row import WrapRow
from annotator_app.gui.preferences.page import PreferencePage
from annotator_app.gui.session import Session
from annotator_app.gui.signing.key_changes import KeyChanges
from annotator_app.model.people import PublicKey
from annotator_app.text import QT_TRANSLATE_NOOP, name_of
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.receiving import refused_files
from annotator_app.workflows.receiving.refused_files import Refused
from annotator_app.workflows.signing import trust
from annotator_app.workflows.signing.trust import Signer

KINDS = {
    "task": QT_TRANSLATE_NOOP("trust", "packs"),
    "review": QT_TRANSLATE_NOOP("trust", "review packs"),
    "result": QT_TRANSLATE_NOOP("trust", "result packs"),
    "verdict": QT_TRANSLATE_NOOP("trust", "verdict packs"),
}


class SignerCard(Card):
    """One signer: the name, what they are believed for, the number, and what can be done."""

    def __init__(self, page: TrustedPage, signer: Signer) -> None:
        """Show `signer`; the page does what is pressed."""
        super().__init__(page.theme, page, fill="surface", radius="control", pad=12)
        self.signer = signer
        self.first: Button | None = None
        self.column.setSpacing(6)
        name = Label(page.theme, "control", "text", self, weight=600)
        name.set_text(signer.name)
        self.column.addWidget(name)
        if signer.project_title:
            self._small(name_of(signer.project_title))
        self.state = Notice(page.theme, self)
        self.column.addWidget(self.state)
        self.number = SafetyNumber(page.theme, self)
        said = translate.filled(self.tr("Safety number of {name}"), name=signer.name)
        self.number.set_number(signer.safety_number, said)
        self.column.addWidget(self.number)
        self.buttons = WrapRow(None, 4)
        self.column.addLayout(self.buttons)
        self._say()
        if signer.revoked:
            self.first = self._button(self.tr("Believe again"))
            self.first.clicked.connect(lambda: page.believe_again(signer))
            if page.coordinates:
                self.tell = self._button(self.tr("Tell the projects"))
                self.tell.clicked.connect(lambda: page.changes.tell(signer))
            return
        if signer.public_key == page.own:
            self._small(self.tr("This is your own key."))
            return
        if not signer.compared:
            self._small(
                translate.filled(self.tr("Call or meet {name} and compare these digits."), name=signer.name)
            )
            self.first = self._button(self.tr("The numbers match"))
            self.first.clicked.connect(lambda: page.confirm(signer))
        self.stop = self._button(self.tr("Stop believing"), Kind.DANGER)
        self.stop.clicked.connect(lambda: page.stop(signer))
        if signer.compared:
            self.first = self.stop

    def _say(self) -> None:
        signer = self.signer
        kinds = translate.listed(translate.said(KINDS[kind]) for kind in signer.kinds if kind in KINDS)
        if signer.revoked:
            day = day_of(signer.ended)
            said = self.tr("Believed no longer since {day}. Packs of this signer are refused.")
            self.state.set_notice("danger", "shield-alert", translate.filled(said, day=day))
            return
        day = day_of(signer.since)
        said = translate.filled(self.tr("Believed since {day} for: {kinds}"), day=day, kinds=kinds)
        if signer.compared:
            self.state.set_notice("success", "shield-check", said)
        else:
            self.state.set_notice("warn", "circle-alert", self.tr("Safety number not compared yet"), said)

    def _small(self, text: str) -> None:
        label = Label(self.theme, "small", "textSoft", self)
        label.set_text(text)
        self.column.insertWidget(max(1, self.column.count() - 1), label)

    def _button(self, text: str, kind: Kind = Kind.SECONDARY) -> Button:
        button = Button(self.theme, kind, self)
        button.set_label(text)
        self.buttons.addWidget(button)
        return button


class TrustedPage(PreferencePage):
    """What is done here can be taken back here."""

    name = "trust"
    title = QT_TRANSLATE_NOOP("settings", "Trust")
    icon = "shield-check"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show everybody who is believed."""
        super().__init__(session, parent)
        own = session.home.public_key()
        self.own = own.line if own else ""
        self.changes = KeyChanges(session, session.messages.window)
        self.changes.changed.connect(self.show_signers)
        self.coordinates = self.changes.coordinates()
        self.heading(
            self.tr("Who is believed"),
            self.tr(
                "Packs of these signers are taken. Whoever is new is shown to you with a number to compare."
            ),
        )
        self.cards: list[SignerCard] = []
        self.list = QVBoxLayout()
        self.list.setSpacing(10)
        self.column.addLayout(self.list)
        self.nobody = self._quiet(self.tr("Nobody yet. The first pack you open asks about its signer."))
        self.heading(self.tr("Files that were refused"))
        self.refused = QVBoxLayout()
        self.refused.setSpacing(6)
        self.column.addLayout(self.refused)
        files = refused_files.recent(session.home)
        for file in files:
            self.refused.addWidget(self._file(file))
        self.none = self._quiet(self.tr("None."))
        self.none.setVisible(not files)
        self.column.addStretch(1)
        self.show_signers()

    def show_signers(self, focus: str = "") -> None:
        """Show them as they are now; the focus goes to the signer with the key `focus`."""
        for card in self.cards:
            self.list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [SignerCard(self, signer) for signer in trust.list_signers(self.session.home)]
        for card in self.cards:
            self.list.addWidget(card)
            if card.signer.public_key == focus:
                (card.first or card).setFocus()
                announce(card.state, card.state.heading.text())
        self.nobody.setVisible(not self.cards)

    def confirm(self, signer: Signer) -> None:
        """Note that the person has compared the number."""
        if signer.project is not None:
            self._do(lambda home: trust.compare(home, str(signer.project)), signer)

    def stop(self, signer: Signer) -> None:
        """Believe a signer no longer; the button that takes it back has the focus then."""
        key = PublicKey.from_line(signer.public_key)
        self._do(lambda home: trust.stop(home, key, signer.name), signer)

    def believe_again(self, signer: Signer) -> None:
        """Take it back."""
        key = PublicKey.from_line(signer.public_key)
        self._do(lambda home: trust.believe_again(home, key), signer)

    def _do(self, change: Callable[[Home], None], signer: Signer) -> None:
        """Make a change and show what is so then; a disk that does not take it is told."""
        try:
            change(self.session.home)
        except PostilError as error:
            self.session.messages.show(error)
            return
        self.show_signers(signer.public_key)

    def _file(self, file: Refused) -> Notice:
        notice = Notice(self.theme, self)
        said = translate.filled(self.tr("{day}: {reason}"), day=day_of(file.at), reason=heading_of(file))
        notice.set_notice("neutral", "shield-alert", file.file, said)
        return notice

    def _quiet(self, text: str) -> Label:
        label = Label(self.theme, "small", "textSoft", self, inset=True)
        label.set_text(text)
        self.column.addWidget(label)
        return label
