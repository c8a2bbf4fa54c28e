# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Key caps: the small drawing of a key beside everything that has one.

Caps of one combination are always drawn left to right (`Ctrl` before the letter), in every language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.lettering import Lettering

_GAP = 3.0  # between the caps of one combination
_WORD_GAP = 6.0
_HINT_GAP = 13.0
# Arrows are drawn: the bundled letters have none, and looking for a font that has takes long at the start.
_ARROWS = {"↑": 0, "→": 90, "↓": 180, "←": 270}
_ARROW_SIDE = 9.0


RANGE = "–"  # between the first and the last key of a row; it is no key itself


class Look(Enum):
    """How a cap is drawn."""

    NORMAL = "normal"
    STRONG = "strong"  # the key answers the current question
    FILLED = "filled"  # what the key stands for is chosen
    ON_ACCENT = "on accent"  # on a primary button
    PALE = "pale"  # another question has the ring


def caps_width(theme: Theme, keys: Sequence[str]) -> float:
    """Give the width in pixels of the caps of one combination; 0 for none."""
    if not keys:
        return 0.0
    return sum(_cap_width(theme, key) for key in keys) + _GAP * (len(keys) - 1)


def cap_height(theme: Theme) -> float:
    """Give the height of a cap in pixels."""
    return round(theme.px(theme.size("keycap"))) + 1


def draw_caps(
    painter: QPainter, theme: Theme, x: float, middle: float, keys: Sequence[str], look: Look = Look.NORMAL
) -> None:
    """Draw the caps of one combination from `x` to the right, centred on the height `middle`."""
    height = cap_height(theme)
    top = round(middle - height / 2)
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(theme.font("caption", "Latn", 500))
    for key in keys:
        width = _cap_width(theme, key)
        _draw_cap(painter, theme, QRectF(round(x), top, width, height), key, look)
        x += width + _GAP
    painter.setLayoutDirection(before)


class KeyHint(Drawn, QWidget):
    """A quiet line of caps with what they do: `↑ ↓ sentence  Space mark as evidence`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without hints."""
        super().__init__(parent)
        self._hints: list[_Hint] = []
        self.adopt(theme)

    def set_hints(self, hints: Sequence[tuple[Sequence[Sequence[str]], str]]) -> None:
        """Show `(combinations, words)` pairs, as `((("↑",), ("↓",)), "sentence")`."""
        self._hints = [_Hint.of(self.theme, combinations, words) for combinations, words in hints]
        name_part(self, ", ".join(hint.spoken for hint in self._hints))
        self.restyle()

    def restyle(self) -> None:
        """Lay the words out again."""
        for hint in self._hints:
            hint.words.forget()
        super().restyle()

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        width = sum(hint.width(self.theme) for hint in self._hints) + _HINT_GAP * (len(self._hints) - 1)
        return QSize(ceil(max(width, 0)), ceil(cap_height(self.theme)) + 2)

    def minimumSizeHint(self) -> QSize:
        """Hints are the first thing to give way; they repeat what the keyboard page says."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hints from the start side; those that do not fit are left out."""
        painter = self.painter()
        x = 0.0
        for hint in self._hints:
            width = hint.width(self.theme)
            if x + width > self.width() + 1:
                return
            self._draw(painter, hint, x)
            x += width + _HINT_GAP

    def _draw(self, painter: QPainter, hint: _Hint, x: float) -> None:
        middle = self.height() / 2
        for keys in hint.combinations:
            width = caps_width(self.theme, keys)
            place = paint.mirrored(self, QRectF(x, 0, width, 1))
            draw_caps(painter, self.theme, place.x(), middle, keys)
            x += width + _WORD_GAP
        words = hint.words
        place = paint.mirrored(self, QRectF(x, 0, words.natural_width(), 1))
        top = middle - words.line_height / 2
        words.draw(painter, place.x(), top, place.width(), self.theme.colour("textFaint"))


@dataclass(slots=True)
class _Hint:
    combinations: tuple[tuple[str, ...], ...]
    words: Lettering
    spoken: str

    @classmethod
    def of(cls, theme: Theme, combinations: Sequence[Sequence[str]], words: str) -> _Hint:
        lettering = Lettering(theme, "caption")
        lettering.set(words)
        keys = tuple(tuple(keys) for keys in combinations)
        return cls(keys, lettering, " ".join([*("+".join(key) for key in keys), words]))

    def width(self, theme: Theme) -> float:
        caps = sum(caps_width(theme, keys) + _WORD_GAP for keys in self.combinations)
        return caps + self.words.natural_width()


def _cap_width(theme: Theme, key: str) -> float:
    if key == RANGE:
        return round(theme.text_width("caption", key, 500))
    letters = theme.px(_ARROW_SIDE) if key in _ARROWS else theme.text_width("caption", key, 500)
    return round(max(theme.px(theme.size("keycap")) + 1, letters + 2 * theme.pad(6)))


def _draw_cap(painter: QPainter, theme: Theme, place: QRectF, key: str, look: Look) -> None:
    fill, line, ink = _colours(theme, look)
    radius = theme.radius("keycap")
    if key != RANGE:
        paint.box(painter, place, radius, fill, line)
    if key != RANGE and look in (Look.NORMAL, Look.STRONG, Look.PALE):
        foot = place.bottom() - 1.5
        painter.drawLine(round(place.x() + radius), round(foot), round(place.right() - radius), round(foot))
    painter.setPen(ink)
    if key in _ARROWS:
        _draw_arrow(painter, place.center(), theme.px(_ARROW_SIDE), _ARROWS[key], ink)
        return
    painter.setFont(theme.font("caption", "Latn", 500))
    centre = theme.ink_centre(painter.font(), "Latn")
    base = place.center().y() - (0.5 if look is not Look.FILLED else 0) + centre
    width = theme.text_width("caption", key, 500)
    painter.drawText(round(place.center().x() - width / 2), round(base), key)


def _draw_arrow(painter: QPainter, centre: QPointF, side: float, turn: int, ink: QColor) -> None:
    painter.save()
    painter.translate(centre)
    painter.rotate(turn)
    pen = QPen(ink, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    tip = QPointF(0, -side / 2)
    painter.drawLine(QPointF(0, side / 2), tip)
    for way in (-1, 1):
        painter.drawLine(tip, QPointF(way * side * 0.36, -side * 0.14))
    painter.restore()


def _colours(theme: Theme, look: Look) -> tuple[QColor, QColor | None, QColor]:
    colour = theme.colour
    if look is Look.FILLED:
        return colour("accent"), None, colour("onAccent")
    if look is Look.ON_ACCENT:
        fill, line = QColor(colour("onAccent")), QColor(colour("onAccent"))
        fill.setAlphaF(0.16)
        line.setAlphaF(0.5)
        return fill, line, colour("onAccent")
    if look is Look.STRONG:
        return colour("keycap"), colour("borderStrong"), colour("text")
    return colour("keycap"), colour("keycapBorder"), colour("textFaint" if look is Look.PALE else "textSoft")
