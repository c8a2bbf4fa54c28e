# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Marks in the texts of an item: evidence, slots and faults are one widget.

Marks are listed in the order of the text. Where they carry a label, and a severity, the mark just made is
the current one and digits name it; a mark without its label is shown, but is no answer yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.key_cap import Look
from annotator_app.gui.parts.part import StopGroup, name_part, rove
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.mark_row import MarkRow
from annotator_app.gui.questions.view import Caps, QuestionView
from annotator_app.gui.questions.wording import Scene, of_data
from annotator_app.language import clusters
from annotator_app.model.item import Item
from annotator_app.model.question import Evidence, Named

Span = dict[str, Any]


class EvidenceView(QuestionView):
    """The list of marks.

    Signals: `shown_marks(list)`: draw these; `reveal(block, start, end)`: scroll there; `named(block)`: a mark
    in this text has all its names now.
    """

    question: Evidence
    shown_marks = Signal(list)
    named = Signal(str)
    reveal = Signal(str, int, int)

    def __init__(self, theme: Theme, scene: Scene, question: Evidence, parent: QWidget | None = None) -> None:
        """Make the heading, the names for marks, and the list."""
        super().__init__(theme, scene, question, parent)
        self._head = StopGroup(theme, self)
        self._head.entered.connect(self.entered)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 3, 0, 3)
        self._heading = Label(theme, "control", "text", self, weight=600, inset=True)
        self._count = Label(theme, "caption", "textSoft", self, wrap=False, inset=True)
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        self.column.addWidget(self._head)
        self._hint = Label(theme, "small", "textSoft", self, inset=True)
        self.names = OptionList(theme, self, low=True)
        self.names.chosen.connect(self._name_current)
        self.names.got_focus.connect(self.entered)
        for part in (self._hint, self.trouble, self.names):
            self.column.addWidget(part)
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(4)
        self.column.addLayout(self._rows_column)
        self._rows: list[MarkRow] = []
        self.marks: list[Span] = []
        self._current = -1

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show the question for `item`, nothing marked."""
        super().show_item(item, order)
        title = self.title()
        self._heading.set_text(title.text, title.script, title.rtl)
        name_part(self, title.text)
        name_part(self._head, title.text)
        hint = self.scene.words(self.question.help, self.language())
        self._hint.set_text(hint.text, hint.script, hint.rtl)
        self._hint.setVisible(bool(hint.text))
        self.set_value(None)

    def set_value(self, value: Any) -> None:
        """Show the marks of an answer."""
        self.marks = [dict(mark) for mark in value or ()]
        self._current = -1
        self._show()

    def toggle(self, block: str, start: int, end: int) -> None:
        """Mark a stretch, or take the mark away that is just there; overlapping marks of one name join.

        Whatever the stretch came from, it is widened to whole letters with their signs.
        """
        start, end = clusters.snap(self.item.blocks[block].text, start, end)
        same = [
            mark for mark in self.marks if (mark["block"], mark["start"], mark["end"]) == (block, start, end)
        ]
        if same:
            self.marks.remove(same[0])
            self._current = -1
        else:
            made = self._joined({"block": block, "start": start, "end": end})
            self.marks.append(made)
            self._sort()
            self._current = self.marks.index(made)
        self._say()

    def pick(self, block: str, place: int) -> None:
        """Make the mark over a place of a text the current one, and give its row the focus."""
        for number, mark in enumerate(self.marks):
            if mark["block"] == block and mark["start"] <= place < mark["end"]:
                self._current = number
                self._show()
                self._rows[number].setFocus()
                return

    def remove(self, number: int) -> None:
        """Take a mark away; undo brings it back."""
        if 0 <= number < len(self.marks):
            del self.marks[number]
            self._current = -1
            self._say()

    def choose_slot(self, slot: int) -> bool:
        """Name the current mark."""
        return self._asked() is not None and self.names.choose_slot(slot)

    def take_focus(self) -> None:
        """Give the ring to the names of the current mark, else to the first mark, else to the question."""
        if self._asked() is not None:
            self.names.take_focus()
        elif self.marks:
            self._rows[0].setFocus()
        else:
            self._head.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the mark whose row has the focus, Enter scrolls to it, arrows move."""
        number = next((n for n, row in enumerate(self._rows) if row.hasFocus()), None)
        if number is None or number >= len(self.marks):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove(number)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            target = number + (1 if event.key() == Qt.Key.Key_Down else -1)
            if 0 <= target < len(self.marks):
                self._rows[target].setFocus()
        else:
            super().keyPressEvent(event)

    def wants_name(self) -> bool:
        """Whether a mark still needs its name."""
        return self._asked() is not None

    def value(self) -> list[Span] | None:
        """Give the marks that are whole answers: named where names are asked for."""
        whole = [mark for mark in self.marks if self._missing(mark) is None]
        return whole or None

    def _joined(self, made: Span) -> Span:
        for mark in list(self.marks):
            named = self._missing(mark) is None and (self.question.labels or self.question.severities)
            if mark["block"] == made["block"] and mark["start"] < made["end"] and made["start"] < mark["end"]:
                if named:
                    continue
                self.marks.remove(mark)
                made["start"], made["end"] = min(made["start"], mark["start"]), max(made["end"], mark["end"])
        return made

    def _sort(self) -> None:
        names = list(self.item.blocks) if self.item else []
        self.marks.sort(key=lambda mark: (names.index(mark["block"]), mark["start"], mark["end"]))

    def _missing(self, mark: Span) -> tuple[str, tuple[Named, ...]] | None:
        if self.question.labels and "label" not in mark:
            return "label", self.question.labels
        if self.question.severities and "severity" not in mark:
            return "severity", self.question.severities
        return None

    def _asked(self) -> tuple[str, tuple[Named, ...]] | None:
        if not 0 <= self._current < len(self.marks):
            self._current = next((n for n, mark in enumerate(self.marks) if self._missing(mark)), -1)
        return self._missing(self.marks[self._current]) if self._current >= 0 else None

    def _name_current(self, places: list[int]) -> None:
        asked = self._asked()
        if asked is None or not places:
            return
        field, named = asked
        mark = self.marks[self._current]
        mark[field] = named[places[0]].id
        whole = self._missing(mark) is None
        if whole:
            # The names are about to go; the focus must not fall on another question.
            self._rows[self._current].setFocus()
        self._say()
        if whole:
            self.named.emit(mark["block"])

    def _say(self) -> None:
        self.complain("")
        self._show()
        self.changed.emit(self.value())

    def _show(self) -> None:
        self._count.set_text(self.tr("%n marked", "", len(self.marks)))
        while len(self._rows) < len(self.marks):
            self._add_row()
        self._keep_focus()
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self.marks))
            if number < len(self.marks):
                self._fill_row(row, number)
        self._show_names()
        self.shown_marks.emit(list(self.marks))

    def _keep_focus(self) -> None:
        """Keep the focus in the question when the row that has it goes; Tab stops once at the marks."""
        shown = self._rows[: len(self.marks)]
        self._head.setFocusPolicy(Qt.FocusPolicy.ClickFocus if shown else Qt.FocusPolicy.StrongFocus)
        if any(row.hasFocus() for row in self._rows[len(shown) :]):
            (shown[-1] if shown else self._head).setFocus()
        if shown:
            rove(shown, next((row for row in shown if row.hasFocus()), shown[max(self._current, 0)]))

    def _show_names(self) -> None:
        asked = self._asked()
        self.names.setVisible(asked is not None)
        if asked is None:
            return
        words = [self.scene.words(named.text, self.language()) for named in asked[1]]
        title = self.tr("Name the mark") if asked[0] == "label" else self.tr("How bad is it?")
        rows = [
            Choice(word.text, "", number if number <= 9 else None, word.script, word.rtl)
            for number, word in enumerate(words, start=1)
        ]
        self.names.set_choices(title, rows)
        self._show_caps()

    def _fill_row(self, row: MarkRow, number: int) -> None:
        assert self.item is not None
        mark = self.marks[number]
        block = self.item.blocks[mark["block"]]
        said = of_data(block.text[mark["start"] : mark["end"]], block.language, self.scene.task)
        names = [
            self.scene.words(named.text, self.language()).text
            for field, offered in (("label", self.question.labels), ("severity", self.question.severities))
            for named in offered
            if named.id == mark.get(field)
        ]
        row.show_mark(
            translate.number(number + 1), said, translate.listed(names), current=number == self._current
        )

    def _add_row(self) -> None:
        number = len(self._rows)
        row = MarkRow(self.theme, self)
        row.removed.connect(lambda: self.remove(number))
        row.pressed.connect(lambda: self._reveal(number))
        row.entered.connect(lambda: self._row_entered(row))
        self._rows.append(row)
        self._rows_column.addWidget(row)

    def _row_entered(self, row: MarkRow) -> None:
        rove(self._rows[: len(self.marks)], row)
        self.entered.emit()

    def _reveal(self, number: int) -> None:
        mark = self.marks[number]
        self.reveal.emit(mark["block"], mark["start"], mark["end"])

    def draw_caps(self, caps: Caps, look: Look) -> None:
        """Show the caps of the digits."""
        self.names.set_caps(caps, look)
