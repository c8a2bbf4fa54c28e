# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settings of the interface: its language and its digits. Both build the window anew, at the same item."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.preferences.page import PreferencePage
from annotator_app.gui.session import Session
from annotator_app.language import names, script
from annotator_app.text import QT_TRANSLATE_NOOP


class InterfacePage(PreferencePage):
    """Each language stands in its own letters, so that it is found from any other."""

    name = "interface"
    title = QT_TRANSLATE_NOOP("settings", "Interface")
    icon = "languages"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the languages there are."""
        super().__init__(session, parent)
        self.tags = translate.available()
        self.heading(self.tr("Language"))
        here = self.tags.index(session.language)
        self.languages = self.one_of(
            self.tr("Language"), [_choice(tag) for tag in self.tags], here, self._language
        )
        self.languages.set_caps(lambda _slot: ())
        self.heading(self.tr("Digits"))
        self.digits = self.switch(
            self.tr("Digits 0–9 always"),
            self.tr("Off: numbers stand in the digits of the language."),
            "ascii_digits",
            lambda: self.rebuild_asked.emit(self.session.language),
        )
        self.column.addStretch(1)

    def standing(self) -> QWidget:
        """Give the language that is spoken now; the list is longer than the window."""
        return self.languages.option(self.tags.index(self.session.language))

    def _language(self, place: int) -> None:
        tag = self.tags[place]
        if tag != self.session.language:
            self.session.settings["language"] = tag
            self.rebuild_asked.emit(tag)


def _choice(tag: str) -> Choice:
    own = names.own_name_alone(tag)
    form = script.to_show(tag, own)
    return Choice(own, "", None, form, script.right_to_left(form))
