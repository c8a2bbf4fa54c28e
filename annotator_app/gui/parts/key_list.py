# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A short list of keys: a heading with the sign of its purpose, then caps and what they do, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.key_cap import cap_height, caps_width, draw_caps
from annotator_app.gui.parts.keyboard_drawing import draw_sign
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.lettering import Lettering

_SIGN = 9.0
_GAP = 12.0
_BETWEEN = 6.0
_SIGN_COLOURS = {
    "answer": "accent",
    "go_on": "success",
    "move": "warnMark",
    "mark": "evidenceLine",
    "more": "textFaint",
}
Line = tuple[tuple[tuple[str, ...], ...], str]


class KeyList(Drawn, QWidget):
    """As wide as it is made; words go on in the next line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._purpose = ""
        self._heading = Lettering(theme, "control", 600)
        self._lines: list[tuple[tuple[tuple[str, ...], ...], Lettering]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.adopt(theme)

    def set_lines(self, purpose: str, heading: str, lines: Sequence[Line]) -> None:
        """Show `lines`: combinations of caps, and words."""
        self._purpose = purpose
        self._heading.set(heading)
        self._lines = []
        for combinations, words in lines:
            lettering = Lettering(self.theme, "small")
            lettering.set(words)
            self._lines.append((combinations, lettering))
        spoken = [f"{' / '.join('+'.join(keys) for keys in combos)} {words}" for combos, words in lines]
        name_part(self, heading, "; ".join(spoken))
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Lay the words out again."""
        self._heading.forget()
        for _combinations, words in self._lines:
            words.forget()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height for `width` pixels."""
        room = max(60.0, width - self._caps_room())
        return ceil(self._head(width) + sum(self._height(words, room) for _combos, words in self._lines))

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        # The height for that width would be asked for at every width.
        return QSize(ceil(self._caps_room() + 90), self.heightForWidth(2000))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = self.painter(), self.theme
        side = theme.px(_SIGN)
        middle = self._heading.line_height / 2
        sign = QRectF(1, middle - side / 2, side, side)
        if self._purpose:
            draw_sign(
                painter, paint.mirrored(self, sign), self._purpose, theme.colour(_SIGN_COLOURS[self._purpose])
            )
        start = side + 8 if self._purpose else 0.0
        place = paint.mirrored(self, QRectF(start, 0, self.width() - start, 1))
        self._heading.draw(painter, place.x(), 0, place.width(), theme.colour("text"))
        top, room = self._head(self.width()), max(60.0, self.width() - self._caps_room())
        for combinations, words in self._lines:
            height = self._height(words, room)
            x = 0.0
            for keys in combinations:
                width = caps_width(theme, keys)
                at = paint.mirrored(self, QRectF(x, 0, width, 1))
                draw_caps(painter, theme, at.x(), top + max(cap_height(theme), words.line_height) / 2, keys)
                x += width + _BETWEEN
            place = paint.mirrored(self, QRectF(self._caps_room(), 0, room, 1))
            drop = max(0.0, (cap_height(theme) - words.line_height) / 2)
            words.draw(painter, place.x(), top + drop, room, theme.colour("text"))
            top += height

    def _head(self, width: float) -> float:
        start = self.theme.px(_SIGN) + 8 if self._purpose else 0.0
        return self._heading.height(max(60, int(width - start))) + self.theme.pad(6)

    def _height(self, words: Lettering, room: float) -> float:
        return max(cap_height(self.theme) + 2, words.height(int(room))) + self.theme.pad(5)

    def _caps_room(self) -> float:
        widths = (
            sum(caps_width(self.theme, keys) + _BETWEEN for keys in combinations)
            for combinations, _words in self._lines
        )
        return max(widths, default=0.0) + _GAP - _BETWEEN
