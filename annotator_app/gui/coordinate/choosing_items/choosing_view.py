# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What would be taken for a round: how many, what leaks, what stands in the way, and why each is taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.bundle_words import BundleWords
from annotator_app.gui.coordinate.choosing_items.choosing_words import NO_ITEM, chosen_said, why_said
from annotator_app.gui.coordinate.choosing_items.leak_rows import LeakRow
from annotator_app.gui.coordinate.problem_words import problem_said
from annotator_app.gui.coordinate.words import CoordinateWords
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.gui.parts.frame.empty_state import EmptyState
from annotator_app.gui.parts.lists.item_list import ItemLine, ItemList
from annotator_app.gui.parts.part import empty_out
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.language import script
from annotator_app.workflows.rounds.select_round import SelectionLook, Taken

_ROWS_LEAST, _ROWS_FEWEST = 5, 2
_ROW, _AROUND = 28, 24  # pixels of a row at least, and around list and line
_NO_LIMIT = 16_777_215
_LISTED = 14


class ChoosingView(QWidget):
    """`asked(Leak)`: a person wants to let a pair stay."""

    asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Begin with nothing chosen."""
        super().__init__(parent)
        self.session = session
        theme = session.theme
        self.found: SelectionLook | None = None
        self._room = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.head = Label(theme, "control", "text", self, weight=600, inset=True)
        self.head.set_text(self.tr("What would be taken"))
        self.summary = Label(theme, "small", "textSoft", self, inset=True)
        self.trouble = Card(theme, self)
        self.trouble.hide()
        self.rows: list[LeakRow] = []
        self.card = Card(theme, self, pad=2)
        self.list = ItemList(theme, self.card)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._say_why(now.row()))
        self.card.column.addWidget(self.list)
        self.why = Label(theme, "small", "textSoft", self, inset=True)
        self.empty = EmptyState(theme, self)
        self.empty.primary.hide()
        self.empty.second.hide()
        for part, room in (
            (self.head, 0), (self.summary, 0), (self.trouble, 0), (self.card, 1), (self.why, 0), (self.empty, 1),
        ):  # fmt: skip
            column.addWidget(part, room)
        self._say_empty()

    def show_look(self, found: SelectionLook) -> None:
        """Show what was found; the item that was chosen in the list stays so where it is there still."""
        here, top, before = self._here(), self.list.top_of_current, self.found
        self.found = found
        self.summary.set_text(chosen_said(found))
        if before is None or (found.leaks, found.problems) != (before.leaks, before.problems):
            self._say_trouble(found)
        if before is None or found.taken != before.taken:
            self._show_taken(found, here.item if here is not None else "", top)
        self._say_empty()

    def _show_taken(self, found: SelectionLook, before: str, top: int) -> None:
        """Show the items anew; the one called `before` stays under the eye where it is among them."""
        self.list.set_items(self.head.text(), len(found.taken), self._page, self._spoken)
        if not found.taken:
            return
        self.fit_into(self._room)
        places = [place for place, one in enumerate(found.taken) if one.item == before]
        self.list.stay_on(places[0], top) if places else self.list.set_current_row(0)
        self._say_why(self.list.current)

    def fit_into(self, room: int) -> None:
        """Where this stands below the settings, show as many items as are in sight at once, with why one is taken."""
        self._room = room
        row = max(_ROW, self.list.sizeHintForRow(0))
        rows = (room - round(self.session.theme.line("small")) - _AROUND) // row if room else _ROWS_LEAST
        height = row * min(_ROWS_LEAST, max(_ROWS_FEWEST, rows))
        self.list.setMinimumHeight(height)
        self.list.setMaximumHeight(height if room else _NO_LIMIT)

    def way_in(self) -> tuple[QWidget | None, QWidget]:
        """Give what takes the focus of who comes from the settings, if anything, and what is to be in view with it."""
        if not self.card.isHidden():
            return self.list, self.why
        return None, self.empty if self.trouble.isHidden() else self.trouble

    def say_looking(self) -> None:
        """Say that what is shown is of an earlier draft, until the next look is there."""
        self.summary.set_text(CoordinateWords().busy("check"))

    def focus_trouble(self) -> None:
        """Put the focus on what stands in the way."""
        first = next((row for row in self.rows if not row.leak.reason and not row.leak.exact), None)
        here = first or next((row for row in self.rows if not row.leak.exact), None)
        (here.waive if here is not None else self.list).setFocus()

    def _say_trouble(self, found: SelectionLook) -> None:
        column, rows = self.trouble.column, self.rows
        had_focus = self.trouble.isAncestorOf(self.window().focusWidget())
        empty_out(column)
        self.rows = []
        for leak in found.leaks:
            row = LeakRow(self.session, leak, self.trouble)
            row.asked.connect(self.asked)
            self.rows.append(row)
            column.addWidget(row)
        for problem in found.problems[:_LISTED]:
            error = problem.severity == "error"
            label = Label(
                self.session.theme, "small", "danger" if error else "warn", self.trouble,
                icon="circle-x" if error else "circle-alert",
            )  # fmt: skip
            label.set_text(problem_said(self.session, problem))
            column.addWidget(label)
        if len(found.problems) > _LISTED:
            label = Label(self.session.theme, "small", "textSoft", self.trouble)
            label.set_text(BundleWords().more(len(found.problems) - _LISTED))
            column.addWidget(label)
        self.trouble.setVisible(bool(column.count()))
        self._lead_on(rows)
        if had_focus:
            self.focus_trouble()

    def _lead_on(self, before: list[LeakRow]) -> None:
        """Let a dialog that was opened from a row give the focus back to the row that stands in its place."""
        now = {(row.leak.heldout, row.leak.other): row.waive for row in self.rows}
        for row in before:
            again = now.get((row.leak.heldout, row.leak.other), self.list)
            for dialog in self.window().findChildren(Dialog):
                dialog.lead_back(row.waive, again)

    def _say_empty(self) -> None:
        some = self.found is not None and bool(self.found.taken)
        for part in (self.card, self.why):
            part.setVisible(some)
        self.summary.setVisible(self.found is not None)
        self.empty.setVisible(not some)
        self.empty.set_state(
            translate.said(NO_ITEM),
            self.tr("Choose where the items come from, and what makes one challenging.")
            if self.found is None
            else self.tr("What has to be corrected stands above."),
        )

    # --- the list --------------------------------------------------------------------------------------

    def _here(self) -> Taken | None:
        row = self.list.current
        taken = self.found.taken if self.found is not None else ()
        return taken[row] if 0 <= row < len(taken) else None

    def _say_why(self, row: int) -> None:
        taken = self.found.taken if self.found is not None else ()
        self.why.set_text(why_said(taken[row]) if 0 <= row < len(taken) else "")

    def _page(self, first: int, count: int) -> list[ItemLine]:
        assert self.found is not None
        return [self._line(place) for place in range(first, first + count)]

    def _line(self, place: int) -> ItemLine:
        assert self.found is not None
        one = self.found.taken[place]
        words = one.words or one.item
        return ItemLine(place, words, 0, False, script.form_of_text(words) or "Latn")

    def _spoken(self, line: ItemLine) -> str:
        assert self.found is not None
        said = QCoreApplication.translate("rounds", "Item {number}. {words}. {why}")
        places = {"number": line.position + 1, "words": line.words}
        return translate.filled(said, why=why_said(self.found.taken[line.position]), **places)
