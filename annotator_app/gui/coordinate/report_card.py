# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One block of the report on a card: what it says, its charts, notes, and the way to its tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.charts.chart_view import ChartView
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.link import Link
from annotator_app.model.charts import Block, LinkedWords, Row, Table, pick_of
from annotator_app.text import isolated

_MOST_NOTES = 12
_MEASURED = re.compile("[\u2066-\u2069]*[-+<]? ?[0-9]")


class ReportCard(Card):
    """Signals: `picked(Pick, str)`, items behind a number; `asked(Block)`, its tables and how it is computed."""

    picked = Signal(object, str)
    asked = Signal(object)

    def __init__(self, theme: Theme, block: Block, parent: QWidget | None = None) -> None:
        """Build the card of `block`."""
        super().__init__(theme, parent, pad=18)
        self.block = block
        self.views: list[ChartView] = []
        self.more = Button(theme, Kind.QUIET, self, small=True)
        self.more.set_label(self.tr("Table and method"), "list")
        self.more.clicked.connect(lambda: self.asked.emit(block))
        self.column.setSpacing(8)
        self.column.addWidget(self._label("heading", block.title))
        self.more.setVisible(bool(block.tables or block.open_tables or block.how))
        if block.sentence:
            self.column.addWidget(self._label("body", block.sentence))
        for drawn in block.charts:
            if drawn.heading:
                self.column.addWidget(self._label("control", drawn.heading, weight=600))
            view = ChartView(theme, drawn.chart, drawn.heading or block.title, self)
            view.picked.connect(self.picked)
            self.views.append(view)
            self.column.addWidget(view)
        for note in (*block.notes[:_MOST_NOTES], *self._lines()):
            self.column.addWidget(self._note(note))
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def _note(self, note: str) -> QWidget:
        """Make a line; one that tells a number leads to its items."""
        pick = pick_of(note)
        if pick is None:
            plain = Label(self.theme, "small", "textSoft", self, inset=True)
            plain.set_text(note)
            return plain
        link = Link(self.theme, "small", "textSoft", self)
        link.set_link(note)
        link.clicked.connect(lambda: self.picked.emit(pick, note))
        return link

    def _label(self, role: str, text: str, colour: str = "text", weight: int = 0) -> Label:
        label = Label(self.theme, role, colour, self, weight=weight)
        label.set_text(text)
        return label

    def _lines(self) -> Iterator[str]:
        """Give the beginning of what a block without charts has in its tables; a row leads to its first items."""
        for _heading, table in self.block.open_tables if not self.block.charts else ():
            for row in table.rows[:_MOST_NOTES]:
                said = " · ".join(_cells(table, row))
                pick = next((pick for _column, pick in table.picks(row)), None)
                yield said if pick is None else LinkedWords(said, pick)


def _cells(table: Table, row: Row) -> Iterator[str]:
    """Give the cells of a row that say something; what is counted or measured after its head, nought as well."""
    for head, value in zip(table.heads, row, strict=True):
        said = f"{value:,}" if isinstance(value, int) else value or ""
        if said and _MEASURED.match(said):
            yield translate.named(head, isolated(said))
        elif said:
            yield isolated(said)
