# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bars of answers per item: how many items have none, one, two; those below the goal look otherwise and say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.lettering import Lettering
from annotator_app.gui.translate import number

_HEIGHT = 96  # pixels at 100 % of the highest bar
_LEAST = 2
_WIDEST = 64


@dataclass(frozen=True, slots=True)
class Bar:
    """`items` items have as many answers as `foot` says; `low` is below the goal."""

    foot: str
    items: int
    low: bool


class CoverageBars(Drawn, QWidget):
    """Numbers stand on the bars and below them; a screen reader has them in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._number, self._foot = Lettering(theme, "small", 600), Lettering(theme, "caption")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_bars(self, bars: Sequence[Bar], spoken: str) -> None:
        """Show these beside one another; `spoken` says them all."""
        self._bars = tuple(bars)
        name_part(self, spoken)
        self.update()

    def restyle(self) -> None:
        """Lay the numbers out again."""
        self._number.forget()
        self._foot.forget()
        super().restyle()

    def sizeHint(self) -> QSize:
        """As high as the bars and two lines of numbers."""
        lines = self._number.line_height + self._foot.line_height + 6
        return QSize(200, round(self.theme.px(_HEIGHT) + lines))

    def minimumSizeHint(self) -> QSize:
        """May become narrow; bars become narrow with it."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars that begin at 0, in the reading direction."""
        painter, count = self.painter(), len(self._bars)
        if not count:
            return
        foot = self.height() - self._foot.line_height - 4
        step, most = self.width() / count, max(1, *(one.items for one in self._bars))
        width = min(step * 0.78, self.theme.px(_WIDEST))
        for place, one in enumerate(self._bars):
            height = max(self.theme.px(_HEIGHT) * one.items / most, _LEAST if one.items else 0)
            x = place * step + (step - width) / 2
            bar = paint.mirrored(self, QRectF(x, foot - height, width, height))
            painter.fillRect(bar, self.theme.colour("warnMark" if one.low else "accent"))
            middle, above = bar.center().x(), bar.y() - self._number.line_height - 1
            self._write(painter, self._number, number(one.items), middle, above)
            self._write(painter, self._foot, one.foot, middle, foot + 3)
        painter.fillRect(QRectF(0, foot, self.width(), 1), self.theme.colour("borderStrong"))

    def _write(self, painter: object, words: Lettering, text: str, middle: float, y: float) -> None:
        words.set(text)
        width = words.natural_width()
        ink = self.theme.colour("text" if words is self._number else "textSoft")
        words.draw(painter, middle - width / 2, y, width, ink)
