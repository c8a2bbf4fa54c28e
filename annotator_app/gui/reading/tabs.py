# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The tabs A, B, C, D over the reading pane where several responses are rated."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind

LETTERS = "ABCD"


class ResponseTabs(QWidget):
    """One tab for each response; hidden where there is only one. `asked(place)`: a tab was pressed."""

    asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the four tabs there can be."""
        super().__init__(parent)
        self._tabs: list[Button] = []
        self._current = 0
        self._caps: tuple[tuple[str, ...], tuple[str, ...]] = (), ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for place, letter in enumerate(LETTERS):
            tab = Button(theme, Kind.QUIET, self)
            tab.setCheckable(True)
            tab.set_label(letter)
            tab.clicked.connect(lambda _on, place=place: self.asked.emit(place))
            self._tabs.append(tab)
            row.addWidget(tab)
        row.addStretch(1)

    def show_responses(self, count: int, current: int) -> None:
        """Show `count` tabs, the one at `current` pressed."""
        self.setVisible(count > 1)
        self._current = current
        for place, tab in enumerate(self._tabs):
            tab.setVisible(place < count)
            tab.setChecked(place == current)
        self._show_caps()

    def set_caps(self, before: tuple[str, ...], after: tuple[str, ...]) -> None:
        """Name the keys that lead to the tab before and after; they stand on those tabs."""
        self._caps = before, after
        self._show_caps()

    def _show_caps(self) -> None:
        before, after = self._caps
        for place, tab in enumerate(self._tabs):
            tab.set_keys({self._current - 1: before, self._current + 1: after}.get(place, ()))
            tab.setAccessibleName(self.tr("Response {letter}").replace("{letter}", LETTERS[place]))
