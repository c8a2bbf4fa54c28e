# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One person of a bundle in the making: languages at once; what else decides what they get is folded below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.tab_order import lead_by_layout
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.preferences.page import Standing
from annotator_app.language import script
from annotator_app.text import name_of
from annotator_app.workflows.building.draft_look import number_of
from annotator_app.workflows.building.plans.plan_draft import DraftPerson

_PAID_FOR = ("item", "hour")


class PersonForm(QWidget):
    """Writes into `person`. `changed()`: something is said otherwise; `gone()`: the person is to be left out."""

    changed = Signal()
    gone = Signal()

    def __init__(self, theme: Theme, person: DraftPerson, parent: QWidget) -> None:
        """Show how the person stands."""
        super().__init__(parent)
        self.theme, self.person = theme, person
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self._add_languages()
        self.more = Button(theme, Kind.QUIET, self, small=True)
        self.more.set_label(self.tr("What decides their part"), "chevron-right")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._turn)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._below: QWidget | None = None

    def _add_languages(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        name = name_of(self.person.name)
        form = script.form_of_text(name) or "Latn"
        self.languages = LineField(self.theme, self)
        self.languages.set_label(name, self.tr("Languages that they know"))
        self.languages.heading.label.set_text(name, form)
        self.languages.set_hint(self.tr("All languages"))
        self.languages.set_content(" ".join(self.person.languages))
        self.languages.edited.connect(
            lambda: self._take("languages", tuple(self.languages.content().replace(",", " ").split()))
        )
        leave = Button(self.theme, Kind.QUIET, self, small=True)
        leave.set_label(translate.filled(self.tr("Leave {name} out"), name=name), "x")
        leave.show_label(False)
        leave.clicked.connect(self.gone)
        line.addWidget(self.languages, 1)
        line.addWidget(leave, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(line)

    def _turn(self, on: bool) -> None:
        self.more.set_label(self.more.label, "chevron-down" if on else "chevron-right")
        if self._below is None:
            self._below = self._rest()
            self.column.addWidget(self._below)
            lead_by_layout(self)
        self._below.setVisible(on)

    def _rest(self) -> QWidget:
        """The fields that are seldom needed; made when they are unfolded."""
        person, below = self.person, QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._add_number(below, column)
        self.fields: dict[str, LineField] = {}

        def add(name: str, label: str, hint: str, content: str, take: Callable[[str], object]) -> None:
            field = self.fields[name] = LineField(self.theme, below)
            field.set_label(label)
            field.set_hint(hint)
            field.set_content(content)
            field.edited.connect(lambda: self._take(name, take(field.content())))
            column.addWidget(field)

        add(
            "varieties",
            self.tr("Varieties that they speak"),
            "ar-EG, en-NG",
            ", ".join(person.varieties),
            _tags,
        )
        add(
            "fields",
            self.tr("Fields that they know"),
            self.tr("law, medicine"),
            ", ".join(person.fields),
            _listed,
        )
        add("share", self.tr("Part of the work, beside the others’"), "1", person.share, str.strip)
        add("at_most", self.tr("At most so many items"), self.tr("No limit"), person.at_most, str.strip)
        add("rate", self.tr("Pay"), "0.25 EUR", person.rate, str.strip)
        self.per = Standing(self.theme, below)
        self.per.set_segments(
            self.tr("Pay"), [(self.tr("for each item"), None), (self.tr("for each hour"), None)]
        )
        self.per.stand(_PAID_FOR.index(person.per))
        self.per.taken.connect(lambda place: self._take("per", _PAID_FOR[place]))
        column.addWidget(self.per)
        return below

    def _add_number(self, below: QWidget, column: QVBoxLayout) -> None:
        """The number of the key card, to be compared before its owner is believed."""
        try:
            number = number_of(self.person.keycard) if self.person.keycard is not None else ""
        except PostilError:  # a card that went away is told with the plan
            number = ""
        if not number:
            return
        name = name_of(self.person.name)
        heading = Label(self.theme, "control", "text", below, weight=600, inset=True)
        said = QCoreApplication.translate("AddPack", "Safety number of {name}")
        heading.set_text(translate.filled(said, name=name))
        shown = SafetyNumber(self.theme, below)
        shown.set_number(number, name)
        hint = Label(self.theme, "small", "textSoft", below, inset=True)
        said = QCoreApplication.translate(
            "AddPack", "Call or meet {name} and compare these digits with theirs. An e-mail can be faked."
        )
        hint.set_text(translate.filled(said, name=name))
        for part in (heading, shown, hint):
            column.addWidget(part)

    def _take(self, name: str, value: object) -> None:
        setattr(self.person, name, value)
        self.changed.emit()


def _tags(typed: str) -> tuple[str, ...]:
    return tuple(typed.replace(",", " ").replace("،", " ").split())


def _listed(typed: str) -> tuple[str, ...]:
    """Several words may name one field, so a comma parts them."""
    parts = (" ".join(one.split()) for one in typed.replace("،", ",").replace("、", ",").split(","))
    return tuple(one for one in parts if one)
