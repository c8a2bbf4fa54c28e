# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The line of steps at the top of the first run: numbers with their names, the current one filled."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.key_cap import Look, cap_height, caps_width, draw_caps
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.lettering import Lettering
from annotator_app.gui.translate import digits

_GAP, _LINE = 9.0, 36.0


class Steps(Drawn, QLabel):
    """Shows where in a short sequence one is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._names: list[Lettering] = []
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_steps(self, names: Sequence[str], current: int, spoken: str) -> None:
        """Show `names` with the 0-based `current` one filled; `spoken` says the same in words."""
        self._current = current
        self._names = []
        for place, name in enumerate(names):
            words = Lettering(self.theme, "small", 600 if place == current else 400)
            words.set(name)
            self._names.append(words)
        name_part(self, spoken)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Lay the names out again."""
        for words in self._names:
            words.forget()
        super().restyle()

    def sizeHint(self) -> QSize:
        caps = sum(caps_width(self.theme, (digits(str(place + 1)),)) for place in range(len(self._names)))
        words = sum(name.natural_width() for name in self._names)
        between = (len(self._names) - 1) * (_LINE + 2 * _GAP + 4) + len(self._names) * _GAP
        return QSize(
            ceil(caps + words + max(between, 0)) + 2,
            ceil(max(cap_height(self.theme), self.theme.line("small"))) + 4,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        colour, middle, x = self.theme.colour, self.height() / 2, 0.0
        for place, words in enumerate(self._names):
            if place:
                line = paint.mirrored(self, QRectF(x + _GAP + 2, round(middle), _LINE, 1))
                painter.fillRect(line, colour("keycapBorder"))
                x += _LINE + 2 * _GAP + 4
            keys = (digits(str(place + 1)),)
            width = caps_width(self.theme, keys)
            here = place == self._current
            cap = paint.mirrored(self, QRectF(x, 0, width, 1))
            draw_caps(painter, self.theme, cap.x(), middle, keys, Look.FILLED if here else Look.NORMAL)
            x += width + _GAP
            target = paint.mirrored(self, QRectF(x, 0, words.natural_width(), 1))
            ink = colour("accentText" if here else "textSoft")
            words.draw(painter, target.x(), middle - words.line_height / 2, target.width(), ink)
            x += words.natural_width()
