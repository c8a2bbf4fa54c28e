# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Languages to choose from, each under its own name: boxes of one width, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option import OneOption
from annotator_app.gui.parts.part import Group, name_part
from annotator_app.language import names, script

_LEAST = 200  # the narrowest box at 100 %, wide enough for the longest name with its check
_GAP = 6  # besides the room that each box keeps for the ring
_MOST = 5  # in a row


class LanguageGrid(Group):
    """Signal `chosen(tag)`: a box was clicked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, tags: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer the languages `tags` in this order; screen readers know the group as `name`."""
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[str, ...] = tuple(tags)
        self._options = {tag: self._option(tag) for tag in tags}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.setFlat(True)
        name_part(self, name)
        self.adopt(theme)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def shown(self) -> tuple[str, ...]:
        """The languages that stand there now, in order."""
        return self._shown

    def show_only(self, tags: Sequence[str]) -> None:
        """Leave only the languages `tags` standing."""
        self._shown = tuple(tags)
        self._columns = 0
        self._arrange()

    def mark(self, tag: str) -> None:
        """Show `tag` as the chosen one."""
        for other, option in self._options.items():
            option.setChecked(other == tag)

    def beside(self, tag: str, *, rows: int = 0, steps: int = 0) -> str:
        """Give the language that many rows below and boxes after `tag`, `tag` itself where there is none."""
        place = self._shown.index(tag) + rows * self._columns + steps
        return self._shown[place] if 0 <= place < len(self._shown) else tag

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _option(self, tag: str) -> OneOption:
        own = names.own_name_alone(tag)
        form = script.to_show(tag, own)
        self._theme.fonts.load_for(own)
        option = OneOption(self._theme, self)
        option.set_option(own, script=form, rtl=script.right_to_left(form))
        option.clicked.connect(lambda _on=False: self.chosen.emit(tag))
        return option

    def _arrange(self) -> None:
        least = round(self._theme.px(_LEAST))
        columns = max(1, min(_MOST, (self.width() + _GAP) // (least + _GAP)))
        if columns == self._columns:
            return
        self._columns = columns
        for tag, option in self._options.items():
            self._grid.removeWidget(option)
            option.setVisible(tag in self._shown)
        for place, tag in enumerate(self._shown):
            self._grid.addWidget(self._options[tag], place // columns, place % columns)
        for column in range(_MOST):
            self._grid.setColumnStretch(column, int(column < columns))
