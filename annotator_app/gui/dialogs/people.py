# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who uses the program: the people of this account, and somebody new. Nothing of anybody's packs is shown.

Each line has a digit; arrows go from line to line, Enter goes on as the one that is marked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import DeskDialog
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.pack_words import day_of
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.parts.wrap_row import WrapRow
from annotator_app.language import script
from annotator_app.workflows.keeping.people import Person, same

_DIGITS = 9
_TOLD_GROUPS = 2


class People(DeskDialog):
    """Signals: `chosen(person)`, `added()`: somebody new; `renaming(person)`, `forgetting(person)`, `putting()`.

    `left()`: it was closed without any of these.
    """

    chosen = Signal(object)
    added = Signal()
    renaming = Signal(object)
    forgetting = Signal(object)
    putting = Signal()
    left = Signal()

    def __init__(self, theme: Theme, keys: Keys, host: QWidget, here: Path | None) -> None:
        """Ask over `host`; `here` is the home that is open, None at the start, where nothing is changed."""
        super().__init__(theme, keys, host, wide=True)
        self.here = here
        self.people: Sequence[Person] = ()
        self._done = False
        heading = self.tr("Use as somebody else") if here else self.tr("Who are you?")
        self.set_heading(
            heading, self.tr("Everybody has packs, answers, a signing key and settings of their own.")
        )
        self.rows = self.offer([])
        self.rows.got_focus.connect(self._follow)
        self.rows.chosen.connect(self._keep_one)
        self._standing = 0
        self.unlisted = Notice(theme, self)
        self.unlisted.hide()
        self.column.addWidget(self.unlisted)
        holder = QWidget(self)
        row = WrapRow(holder, 4)
        self.rename = self._button(self.tr("Change the name"), self._rename)
        self.forget = self._button(self.tr("Take off the list"), self._forget)
        self.put = self._button(self.tr("Put this folder on the list"), self.putting)
        for button in (self.rename, self.forget, self.put):
            row.addWidget(button)
        self.column.addWidget(holder)
        holder.setVisible(here is not None)
        self.set_buttons(self.tr("Continue"), self.tr("Cancel") if here else self.tr("Quit"))
        self.closed.connect(self._closed)

    def show_people(self, people: Sequence[Person], marked: str = "") -> None:
        """List them; the mark stands on the person with that id, else on who is not at work now."""
        self.people = people
        names = Counter(person.name for person in people)
        rows = [self._choice(slot, person, names) for slot, person in enumerate(people, 1)]
        new = Choice(
            self.tr("Somebody new"),
            self.tr("Begins with a folder and a signing key of their own"),
            len(rows) + 1 if len(rows) < _DIGITS else None,
            apart=bool(rows),
        )
        self.rows.set_choices(self.heading.text(), [*rows, new])
        others = [place for place, person in enumerate(people) if not self._is_here(person)]
        wanted = [place for place, person in enumerate(people) if person.id == marked]
        self._stand((wanted or others or [len(rows)])[0])
        self._say_unlisted()

    def confirm(self) -> None:
        """Go on as the one that is marked."""
        self._done = True
        person = self._marked()
        self.shut()
        if person is None:
            self.added.emit()
        else:
            self.chosen.emit(person)

    def finish(self) -> None:
        """Close without being left: what comes next has been said already."""
        self._done = True
        self.shut()

    def _closed(self) -> None:
        if not self._done:
            self.left.emit()

    def _marked(self) -> Person | None:
        """Give the person that is marked; None for somebody new."""
        return self.people[self._standing] if self._standing < len(self.people) else None

    def _follow(self) -> None:
        """Let the mark go with the ring."""
        count = len(self.people) + 1
        here = next((place for place in range(count) if self.rows.option(place).hasFocus()), None)
        if here is not None:
            self._stand(here)

    def _keep_one(self, places: list[int]) -> None:
        self._stand(places[0] if places else self._standing)

    def _stand(self, place: int) -> None:
        self._standing = place
        self.rows.set_chosen([place])
        self.rows.lead_to(place)
        person = self._marked()
        self.rename.setEnabled(person is not None and person.state != "new")
        self.forget.setEnabled(person is not None and not self._is_here(person))

    def _is_here(self, person: Person) -> bool:
        return self.here is not None and same(person.place, self.here)

    def _choice(self, slot: int, person: Person, names: Counter[str]) -> Choice:
        facts = [self._when(person)]
        if person.locked:
            facts.append(self.tr("Locked by a passphrase"))
        if names[person.name] > 1 and person.number:
            said = self.tr("Safety number {digits} …")
            digits = " ".join(person.number.split()[:_TOLD_GROUPS])
            facts.append(translate.filled(said, digits=digits))
        name = person.name or self.tr("Without a name yet")
        form = script.form_of_text(name) or ""
        self.theme.fonts.load_for(name)
        return Choice(name, " · ".join(filter(None, facts)), slot if slot <= _DIGITS else None, form)

    def _when(self, person: Person) -> str:
        if self._is_here(person):
            return self.tr("In use now")
        if person.state == "gone":
            return translate.filled(self.tr("Cannot be found: {folder}"), folder=person.place)
        if person.state == "new":
            return self.tr("The first start is not finished")
        return translate.filled(self.tr("Last used: {day}"), day=day_of(person.used)) if person.used else ""

    def _say_unlisted(self) -> None:
        missing = self.here is not None and not any(self._is_here(person) for person in self.people)
        self.put.setVisible(missing)
        self.unlisted.setVisible(missing)
        if missing:
            said = translate.filled(self.tr("Your folder {folder} is not on this list."), folder=self.here)
            self.unlisted.set_notice("neutral", "info", said)

    def _rename(self) -> None:
        person = self._marked()
        if person is not None:
            self.renaming.emit(person)

    def _forget(self) -> None:
        person = self._marked()
        if person is not None:
            self.forgetting.emit(person)

    def _button(self, text: str, act: Any) -> Button:
        button = Button(self.theme, Kind.SECONDARY, self)
        button.set_label(text)
        button.clicked.connect(act)
        return button
