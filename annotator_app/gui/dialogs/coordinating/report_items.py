# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The items behind a number of the report: first words, and who said what."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.lists.item_list import ItemLine, ItemList
from annotator_app.gui.session import Session
from annotator_app.language import script
from annotator_app.text import isolated
from annotator_app.workflows.reporting.desk_report import Behind, Line

_ROWS = 9


class ReportItems(KeyedDialog):
    """A list to read; the line below says who gave which answer to the item that is chosen."""

    def __init__(self, session: Session, host: QWidget, said: str, behind: Behind) -> None:
        """Show the items of `behind`, the number being `said`."""
        super().__init__(session, host, wide=True)
        self.behind = behind
        self.set_heading(said)
        left = behind.total - len(behind.lines)
        shown = self.tr("{shown} of {all} items") if left else self.tr("Items: {all}")
        self.say(translate.filled(shown, shown=len(behind.lines), all=behind.total), "small", "textSoft")
        self.list = ItemList(self.theme, self)
        self.list.only_read()
        self.list.set_items(said, len(behind.lines), self._page, self._spoken)
        self.list.setFixedHeight(
            min(_ROWS, max(2, len(behind.lines))) * max(28, self.list.sizeHintForRow(0)) + 8
        )
        self.column.addWidget(self.list)
        self.answers = self.say("", "small")
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show(now.row()))
        self.set_buttons(self.tr("Close"))
        if behind.lines:
            self.list.set_current_row(0)
            self._show(0)

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the list."""
        super().open_now(first or self.list)

    def _page(self, first: int, count: int) -> list[ItemLine]:
        return [self._line(place) for place in range(first, min(first + count, len(self.behind.lines)))]

    def _line(self, place: int) -> ItemLine:
        one = self.behind.lines[place]
        words = one.words or one.item
        return ItemLine(place, words, script=script.form_of_text(words) or "Latn")

    def _spoken(self, line: ItemLine) -> str:
        return self._said(self.behind.lines[line.position])

    def _show(self, place: int) -> None:
        if 0 <= place < len(self.behind.lines):
            self.answers.set_text(self._said(self.behind.lines[place]))
            self.refit()

    @staticmethod
    def _said(one: Line) -> str:
        return f"{isolated(one.item)}   {one.said}".rstrip()
