# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The small table under the criteria where several responses are rated: what each one got so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.wording import Words
from annotator_app.gui.reading.tabs import LETTERS

_OPEN = "–"
_CENTRE = Qt.AlignmentFlag.AlignCenter


class ScoreTable(QWidget):
    """One line for each criterion, one column for each response in the order on the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(3, 0, 3, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._cells: dict[tuple[int, int], Label] = {}
        self.hide()

    def show_scores(self, rows: Sequence[tuple[Words, Sequence[str]]], current: int) -> None:
        """Show for each criterion its words and the score of each response; "" is not rated yet.

        `current` is the place of the response that is being read. One response alone needs no table.
        """
        count = len(rows[0][1]) if rows else 0
        self.setVisible(count > 1)
        if count < 2:
            return
        for place in range(len(LETTERS)):
            self._fill(0, place + 1, LETTERS[place] if place < count else "", strong=place == current)
        for line, (title, scores) in enumerate(rows, start=1):
            self._cell(line, 0).set_text(title.text, title.script, title.rtl)
            for place in range(len(LETTERS)):
                said = (scores[place] or _OPEN) if place < count else ""
                self._fill(line, place + 1, said, strong=place == current)

    def score(self, line: int, place: int) -> str:
        """Give what stands for a criterion and a response."""
        return self._cells[line + 1, place + 1].text()

    def _fill(self, line: int, column: int, text: str, *, strong: bool) -> None:
        cell = self._cell(line, column)
        cell.setVisible(bool(text))
        cell.set_colour("accentText" if strong else "textSoft")
        cell.set_text(text)

    def _cell(self, line: int, column: int) -> Label:
        if (line, column) not in self._cells:
            cell = Label(self._theme, "small", "textSoft", self, weight=0 if column == 0 else 600, wrap=False)
            self._cells[line, column] = cell
            self._grid.addWidget(cell, line, column, _CENTRE if column else Qt.AlignmentFlag.AlignLeading)
        return self._cells[line, column]
