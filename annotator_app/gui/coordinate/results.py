# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Result packs: what stands in the bundle, and the coverage beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui.coordinate.coverage import CoverageSide
from annotator_app.gui.coordinate.result_lines import line_of_merged
from annotator_app.gui.coordinate.tabs import TabPane
from annotator_app.gui.coordinate.words import CoordinateWords
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.empty_state import EmptyState
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.result_list import ResultLine, ResultList
from annotator_app.gui.parts.scroll import ScrollPane

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.workflows.merging.desk_overview import MergedPack, Overview

_SIDE = 340  # pixels at 100 % of the cards beside the list
_SIDE_FROM = 980  # pixels at 100 % from which they stand beside it
_ROWS_LEAST = 4
_AROUND = 24  # pixels around the list that are not for rows


class ResultsTab(TabPane):
    """The list at the start side, the counts at the end side; below it where there is no room."""

    context = "results"

    def __init__(self, desk: CoordinatorDesk) -> None:
        """Build the tab; `show_overview` fills it."""
        super().__init__(desk)
        theme = self.session.theme
        self._merged: tuple[MergedPack, ...] = ()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.pane = ScrollPane(theme, self)
        whole.addWidget(self.pane)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(20)
        self.pane.column.addLayout(self._both, 1)
        self._both.addWidget(self._list_side(), 1)
        self.side = CoverageSide(self.session, self.pane.content)
        self._both.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._fit)

    def begin(self) -> None:
        """Put the focus on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_overview(self, overview: Overview) -> None:
        """Show what stands in the bundle."""
        self._merged = overview.packs
        self.side.show_overview(overview)
        self._show_rows()

    def _count(self) -> int:
        return len(self._merged)

    def _show_rows(self) -> None:
        count = self._count()
        self.empty.setVisible(not count)
        self.card.setVisible(bool(count))
        self.summary.setVisible(bool(count))
        said = CoordinateWords().packs(count)
        self.summary.set_text(said)
        self.list.show_rows(said, count, self._line)
        self._fit()

    def _line(self, row: int) -> ResultLine:
        return line_of_merged(self._merged[row])

    def _list_side(self) -> QWidget:
        theme, side = self.session.theme, QWidget(self.pane.content)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.summary = Label(theme, "control", "text", side, weight=600, inset=True)
        column.addWidget(self.summary)
        self.card = Card(theme, side, pad=2)
        self.list = ResultList(theme, self.card)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.card.column.addWidget(self.list)
        column.addWidget(self.card, 1)
        self.empty = EmptyState(theme, side)
        self.empty.set_state(
            self.tr("No result packs yet"),
            self.tr("They come back from the people who answer, by e-mail or USB stick."),
        )
        self.empty.primary.hide()
        self.empty.second.hide()
        column.addWidget(self.empty, 1)
        self.empty.hide()
        column.addStretch(0)
        return side

    def resizeEvent(self, event: object) -> None:
        """See whether both sides have room beside one another."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self.session.theme
        beside = self.width() >= theme.px(_SIDE_FROM)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self.side.setFixedWidth(round(theme.px(_SIDE))) if beside else self._free_side()
        count = self._count()
        row = self.list.sizeHintForRow(0) if count else 0
        fit = (self.height() - self.summary.height() - _AROUND) // row if row else 0
        self.list.setMinimumHeight(max(1, min(count, _ROWS_LEAST, fit)) * row)
        self.list.setMaximumHeight(count * row)

    def _free_side(self) -> None:
        self.side.setMinimumWidth(0)
        self.side.setMaximumWidth(16777215)
