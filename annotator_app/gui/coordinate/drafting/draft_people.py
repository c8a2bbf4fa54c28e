# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who is to answer a bundle in the making: by key card, each with what decides their part of the work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.errors import PostilError
from annotator_app.gui.coordinate.drafting.draft_person import PersonForm
from annotator_app.gui.file_choice import choose_files
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.part import empty_out
from annotator_app.gui.parts.tab_order import lead_by_layout
from annotator_app.gui.session import Session
from annotator_app.workflows.building.draft_look import person_of
from annotator_app.workflows.building.plans.plan_draft import Draft, DraftPerson


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
        self.forms: list[PersonForm] = []
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
        empty_out(self._rows)
        self.forms = []
        for person in self.draft.people:
            form = PersonForm(self.session.theme, person, self)
            form.changed.connect(self.changed)
            form.gone.connect(lambda person=person: self._leave_out(person))
            self.forms.append(form)
            self._rows.addWidget(form)
        lead_by_layout(self)

    def _leave_out(self, person: DraftPerson) -> None:
        self.draft.people.remove(person)
        self.show_people()
        self.add.setFocus()
        self.changed.emit()
