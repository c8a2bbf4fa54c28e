# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bars of answers per item: how many items have none, one, two; those below the goal look otherwise and say so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.lettering import Lettering
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.translate import number

_HEIGHT = 96  # pixels at 100 % of the highest bar
_LEAST = 2
_WIDEST = 64


class CoverageBars(Drawn, QWidget):
    """Numbers stand on the bars and below them; a screen reader has them in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._counts: Sequence[int] = ()
        self._goal = 0
        self._number, self._foot = Lettering(theme, "small", 600), Lettering(theme, "caption")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_counts(self, counts: Sequence[int], goal: int, spoken: str) -> None:
        """Show `counts[n]` items with `n` answers; fewer than `goal` are too few."""
        self._counts, self._goal = tuple(counts), goal
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
        painter, count = self.painter(), len(self._counts)
        if not count:
            return
        foot = self.height() - self._foot.line_height - 4
        step, most = self.width() / count, max(*self._counts, 1)
        width = min(step * 0.78, self.theme.px(_WIDEST))
        for answers, items in enumerate(self._counts):
            height = max(self.theme.px(_HEIGHT) * items / most, _LEAST if items else 0)
            x = answers * step + (step - width) / 2
            bar = paint.mirrored(self, QRectF(x, foot - height, width, height))
            low = answers < self._goal
            painter.fillRect(bar, self.theme.colour("warnMark" if low else "accent"))
            middle = bar.center().x()
            self._write(painter, self._number, number(items), middle, bar.y() - self._number.line_height - 1)
            self._write(painter, self._foot, number(answers), middle, foot + 3)
        painter.fillRect(QRectF(0, foot, self.width(), 1), self.theme.colour("borderStrong"))

    def _write(self, painter: object, words: Lettering, text: str, middle: float, y: float) -> None:
        words.set(text)
        width = words.natural_width()
        ink = self.theme.colour("text" if words is self._number else "textSoft")
        words.draw(painter, middle - width / 2, y, width, ink)
