# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A group of options side by side: two columns where there is room for both, else one below the other.

They are numbered and walked along the reading direction, row by row.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option import ManyOption, OneOption
from annotator_app.gui.parts.choices.option_list import Choice, OptionList

_COLUMN = 270  # pixels that a column takes at least


class OptionGrid(OptionList):
    """As the list of options, in up to two columns; one that stands apart begins a row below a line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, low: bool = False) -> None:
        """Start empty, in one column; `low` takes the height of rubric lines."""
        self._columns = 1
        super().__init__(theme, parent, low=low)

    def set_choices(self, question: str, choices: Sequence[Choice]) -> None:
        """Show `choices`, row by row."""
        super().set_choices(question, choices)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        """Larger text takes wider columns."""
        super().restyle()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the ring along the rows: up and down by one in the order of the digits, and sideways as it looks."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        here = next((place for place, option in enumerate(self._options) if option.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        target = here + (-step if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else step)
        if 0 <= target < len(self._shown):
            self._options[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_layout(self) -> QLayout:
        grid = QGridLayout(self)
        grid.setColumnStretch(0, 1)
        return grid

    def _stand(self, line: QFrame, option: OneOption | ManyOption) -> None:
        """Its place is given when all are known."""

    def _fit(self) -> None:
        columns = 2 if self.width() >= 2 * self.theme.pad(_COLUMN) else 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        grid = self._column
        assert isinstance(grid, QGridLayout)
        for part in (*self._lines, *self._options):
            grid.removeWidget(part)
        row, column = 0, 0
        for place, choice in enumerate(self._shown):
            if choice.apart or column == self._columns:
                row, column = row + 1, 0
            if choice.apart:
                grid.addWidget(self._lines[place], row, 0, 1, self._columns)
                row += 1
            grid.addWidget(self._options[place], row, column)
            column += 1
        grid.setColumnStretch(1, 1 if self._columns > 1 else 0)
        self.updateGeometry()  # at once: what holds it may ask for its height before the event loop turns
