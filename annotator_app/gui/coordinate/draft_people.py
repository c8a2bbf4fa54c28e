# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who is to answer a bundle in the making: by key card, each with the languages they know."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.file_choice import choose_files
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.field import LineField
from annotator_app.gui.session import Session
from annotator_app.language import script
from annotator_app.text import name_of
from annotator_app.workflows.building.draft_look import person_of
from annotator_app.workflows.building.plan_draft import Draft, DraftPerson


class DraftPeople(QWidget):
    """`changed()`: others are to answer, or they know other languages."""

    changed = Signal()

    def __init__(self, session: Session, draft: Draft, parent: QWidget | None = None) -> None:
        """Show who is there."""
        super().__init__(parent)
        self.session, self.draft = session, draft
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.add = Button(session.theme, Kind.SECONDARY, self, small=True)
        self.add.set_label(self.tr("Add key cards"), "plus")
        self.add.clicked.connect(self.choose)
        column.addWidget(self.add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        column.addLayout(self._rows)
        self.fields: list[LineField] = []
        self.show_people()

    def choose(self) -> None:
        """Ask for key cards, as contributors send them."""
        kinds = self.tr("Key cards ({pattern})").replace("{pattern}", "*.keycard")
        chosen = choose_files(self.session, self, self.add.label, kinds)
        if chosen:
            self.take([Path(one) for one in chosen])

    def take(self, cards: list[Path]) -> None:
        """Add the people of key cards; one that is there already is added once, a file that is none is told."""
        known = {person.keycard for person in self.draft.people}
        for card in cards:
            try:
                person = person_of(card)
            except PostilError as error:
                self.session.messages.show(error)
                continue
            if card not in known:
                self.draft.people.append(person)
        self.show_people()
        self.changed.emit()

    def show_people(self) -> None:
        """Show everybody again."""
        while self._rows.count():
            row = self._rows.takeAt(0).widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self.fields = []
        for person in self.draft.people:
            self._rows.addWidget(self._row(person))

    def _row(self, person: DraftPerson) -> QWidget:
        theme, row = self.session.theme, QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        field = LineField(theme, row)
        name = name_of(person.name)
        form = script.form_of_text(name) or "Latn"
        field.set_label(name, self.tr("Languages that they know"))
        field.heading.label.set_text(name, form)
        field.set_hint(self.tr("All languages"))
        field.set_content(" ".join(person.languages))
        field.edited.connect(lambda: self._take_languages(person, field.content()))
        self.fields.append(field)
        gone = Button(theme, Kind.QUIET, row, small=True)
        gone.set_label(translate.filled(self.tr("Leave {name} out"), name=name_of(person.name)), "x")
        gone.show_label(False)
        gone.clicked.connect(lambda: self._leave_out(person))
        line.addWidget(field, 1)
        line.addWidget(gone, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _take_languages(self, person: DraftPerson, text: str) -> None:
        person.languages = tuple(text.replace(",", " ").split())
        self.changed.emit()

    def _leave_out(self, person: DraftPerson) -> None:
        self.draft.people.remove(person)
        self.show_people()
        self.add.setFocus()
        self.changed.emit()
