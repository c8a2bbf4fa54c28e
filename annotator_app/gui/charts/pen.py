# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What all charts draw with: texts of any script at the start or end side, tones of the tokens, marks to be reached."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.texts.lettering import first_strong_is_rtl
from annotator_app.language import script
from annotator_app.model.charts import Pick, Tone
from annotator_app.text import isolated

_TONES = {
    "accent": "accent",
    "success": "success",
    "warn": "warnMark",
    "danger": "danger",
    "plain": "borderStrong",
}
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_ISOLATE = "\u2068"
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Mark:
    """A number that can be reached: where it is, what is said of it, and the items behind it."""

    place: QRectF
    said: str
    pick: Pick | None


def told(names: Iterable[str], said: Iterable[str]) -> str:
    """Give what is said of a mark; neither names nor numbers turn what stands around them."""
    return translate.named(_apart(names), _apart(said))


def _apart(parts: Iterable[str]) -> str:
    return translate.listed(isolated(one) for one in parts if one)


class Pen:
    """Draws on one widget; x runs from the start side in texts, from the left in axes and bars."""

    def __init__(self, theme: Theme, widget: QWidget, painter: QPainter | None = None) -> None:
        """Draw with `painter`; without one only measure."""
        self.theme, self.widget, self.painter = theme, widget, painter

    @property
    def rtl(self) -> bool:
        """Whether labels stand at the right."""
        return self.widget.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def width(self, text: str, role: str = "small", weight: int = 0) -> float:
        """Give how wide a text is."""
        return QFontMetricsF(self._font(text, role, weight)).horizontalAdvance(text) + 2

    def line(self, role: str = "small") -> float:
        """Give the height of one line in the interface's script and in any other."""
        return self.theme.line(role)

    def mirrored(self, place: QRectF) -> QRectF:
        """Give a place counted from the start side."""
        return paint.mirrored(self.widget, place)

    def write(
        self,
        place: QRectF,
        text: str,
        role: str = "small",
        colour: str = "text",
        *,
        weight: int = 0,
        side: str = "start",
    ) -> None:
        """Write one line into a place that is where it is drawn; too long a text ends in an ellipsis."""
        if self.painter is None or not text:
            return
        font = self._font(text, role, weight)
        self.painter.setFont(font)
        self.painter.setPen(self.theme.colour(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        at_left = (side == "start") != self.rtl
        # Numbers and Latin words run as they do, whatever the direction of the interface; names that are isolated
        # from each other stand one after another in that of the interface.
        strong = first_strong_is_rtl(text)
        turned = self.rtl and _ISOLATE in text if strong is None else strong
        self.painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        )
        align = _MIDDLE if side == "middle" else _START if at_left else _END
        self.painter.drawText(
            place, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown
        )

    def tone(self, tone: Tone, strength: float = 1.0) -> QColor:
        """Give the colour of a tone; weaker ones let the paper through."""
        colour = QColor(self.theme.colour(_TONES[tone]))
        colour.setAlphaF(max(0.0, min(1.0, strength)))
        return colour

    def rule(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        colour: QColor,
        width: float = 1.0,
        *,
        dashed: bool = False,
    ) -> None:
        """Draw a line."""
        if self.painter is not None:
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            self.painter.setPen(QPen(colour, width, style))
            self.painter.drawLine(round(x1), round(y1), round(x2), round(y2))

    def fill(self, place: QRectF, colour: QColor, radius: float = 2.0) -> None:
        """Fill a box."""
        if self.painter is not None:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(colour)
            self.painter.drawRoundedRect(place, radius, radius)

    def ring(self, place: QRectF, colour: QColor, width: float) -> None:
        """Draw a hollow round mark; what lies below is covered."""
        if self.painter is not None:
            self.painter.setPen(QPen(colour, width))
            self.painter.setBrush(self.theme.colour("surface"))
            self.painter.drawEllipse(place)

    def _font(self, text: str, role: str, weight: int) -> object:
        return self.theme.font(role, script.form_of_text(text) or "", weight)
