# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A drawing of the keyboard: keys by the colour and the sign of their purpose, never mirrored.

The signs (disc, square, triangle, diamond, bar) say the same as the colours, for eyes and printers that
tell no colours apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn, name_part

_GAP = 0.045  # of the width of a key
_LOW = 0.62  # height of the first row, of that of the others
_COLOURS = {
    "answer": ("accentSoft", "accent", "accentText"),
    "go_on": ("successSoft", "success", "success"),
    "move": ("warnSoft", "warnMark", "warn"),
    "mark": ("evidence", "evidenceLine", "text"),
    "more": ("keycap", "borderStrong", "text"),
    "": ("sunken", "border", "textFaint"),
}


@dataclass(frozen=True, slots=True)
class DrawnKey:
    """A key: where it lies, in keys from the upper left corner, what stands on it, what it is for."""

    x: float
    row: int
    width: float
    label: str
    purpose: str = ""


class KeyboardDrawing(Drawn, QWidget):
    """Fills its width; screen readers are told what it shows in one sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without keys."""
        super().__init__(parent)
        self._keys: tuple[DrawnKey, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.adopt(theme)

    def set_keys(self, keys: Sequence[DrawnKey], name: str) -> None:
        """Show `keys` under `name`."""
        self._keys = tuple(keys)
        name_part(self, name)
        self.updateGeometry()
        self.update()

    @property
    def keys(self) -> Mapping[str, DrawnKey]:
        """The keys by what stands on them; of two with the same label the first."""
        return {key.label: key for key in reversed(self._keys)}

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The first row is lower than the others."""
        rows = max((key.row for key in self._keys), default=0)
        return round(self._unit(width) * (_LOW + rows))

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        unit = self._unit(self.width())
        for key in self._keys:
            self._draw(painter, key, unit)

    def _unit(self, width: int) -> float:
        return width / max((key.x + key.width for key in self._keys), default=1.0)

    def _draw(self, painter: QPainter, key: DrawnKey, unit: float) -> None:
        gap = max(1.0, unit * _GAP)
        top = 0.0 if key.row == 0 else (_LOW + key.row - 1) * unit
        height = unit * (_LOW if key.row == 0 else 1.0)
        place = QRectF(key.x * unit, top, key.width * unit, height).adjusted(
            gap / 2, gap / 2, -gap / 2, -gap / 2
        )
        fill, line, ink = (self.theme.colour(name) for name in _COLOURS[key.purpose])
        paint.box(painter, place, self.theme.radius("keycap") + 1, fill, line, 1.4 if key.purpose else 1.0)
        if key.purpose and key.row:
            side = unit * 0.15
            mark = QRectF(place.right() - side - unit * 0.08, place.top() + unit * 0.08, side, side)
            draw_sign(painter, mark, key.purpose, line)
        self._draw_label(painter, key, place, unit, ink)

    def _draw_label(self, painter: QPainter, key: DrawnKey, place: QRectF, unit: float, ink: QColor) -> None:
        step = self.theme.font("caption", "Latn" if len(key.label) == 1 else "", 650 if key.purpose else 400)
        font = QFont(step)  # of its own: the theme gives the one of the step to every part
        share = 0.30 if len(key.label) == 1 else 0.22
        font.setPixelSize(max(6, round(unit * share)))
        painter.setFont(font)
        painter.setPen(ink)
        room = painter.fontMetrics().horizontalAdvance(key.label)
        if room > place.width() - 4 and room:
            font.setPixelSize(max(5, int(font.pixelSize() * (place.width() - 4) / room)))
            painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key.label)


def draw_sign(painter: QPainter, place: QRectF, purpose: str, colour: QColor) -> None:
    """Draw the sign of `purpose` into `place`."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    middle = place.center()
    if purpose == "answer":
        painter.drawEllipse(place)
    elif purpose == "go_on":
        painter.drawRect(place)
    elif purpose == "move":
        corners = (QPointF(middle.x(), place.top()), place.bottomRight(), place.bottomLeft())
        painter.drawPolygon(QPolygonF(list(corners)))
    elif purpose == "mark":
        corners = (
            QPointF(middle.x(), place.top()),
            QPointF(place.right(), middle.y()),
            QPointF(middle.x(), place.bottom()),
            QPointF(place.left(), middle.y()),
        )
        painter.drawPolygon(QPolygonF(list(corners)))
    else:
        painter.drawRect(
            QRectF(place.x(), middle.y() - place.height() * 0.2, place.width(), place.height() * 0.4)
        )
    painter.restore()
