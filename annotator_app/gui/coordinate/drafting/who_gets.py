# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who gets what of a bundle in the making: a row for each pack, with items by language, time, and what it will cost."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.pack_words import minutes
from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.model import money
from annotator_app.text import name_of
from annotator_app.workflows.building.outlook import Load
from annotator_app.workflows.building.plans.plan_draft import DraftPerson, rate_of

_COLUMNS = 4  # more languages than this are told as one sum


class WhoGets(QWidget):
    """Nothing in it takes the focus; every number is a text of its own for screen readers."""

    def __init__(
        self, session: Session, loads: Sequence[Load], people: Sequence[DraftPerson], parent: QWidget
    ) -> None:
        """Show the work of everybody."""
        super().__init__(parent)
        self.session = session
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 8)
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(0, 1)
        name_part(self, self.tr("Who gets what"))
        rates = {one.name: one for one in people if one.rate}
        spoken = sorted({tag for load in loads for tag in load.languages})
        self.languages = spoken if 1 < len(spoken) <= _COLUMNS else []
        names = [session.name_of(tag) for tag in self.languages]
        pay = [self.tr("Pay, about")] if rates else []
        self._row(
            0, [self.tr("Who gets what"), *names, self.tr("Items"), self.tr("Time, about"), *pay], head=True
        )
        for row, load in enumerate(loads, start=1):
            self._row(row, self._cells(load, rates))

    def _cells(self, load: Load, rates: dict[str, DraftPerson]) -> list[str]:
        name = name_of(load.name) or QCoreApplication.translate("bundle", "Anybody")
        counts = [translate.number(load.languages.get(tag, 0)) for tag in self.languages]
        cells = [name, *counts, translate.number(load.items), minutes(load.minutes * 60_000)]
        return [*cells, _pay(load, rates.get(load.name))] if rates else cells

    def _row(self, row: int, cells: Sequence[str], *, head: bool = False) -> None:
        for column, said in enumerate(cells):
            label = Label(
                self.session.theme, "small", "text" if head else "textSoft", self, weight=600 if head else 400
            )
            label.set_text(said)
            self.grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)


def _pay(load: Load, person: DraftPerson | None) -> str:
    """Give about what the work of one person will cost, "" where no rate is known."""
    if person is None:
        return ""
    said = rate_of(person)
    try:
        amount = Decimal(str(said["amount"]))
    except InvalidOperation:
        return ""
    work = Decimal(load.items) if said["per"] == "item" else Decimal(load.minutes) / 60
    return f"{translate.digits(money.written(amount * work, said['currency']))} {said['currency']}"
