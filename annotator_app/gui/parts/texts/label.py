# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Label: text that stands for itself, of the interface or of the data, broken into lines where needed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn
from annotator_app.gui.parts.texts.lettering import Lettering

_ICON, _GAP = 16, 6
_PREFERRED = 320  # width in pixels from which a wrapping label starts to think of its height


class Label(Drawn, QLabel):
    """A plain text in a step of the type scale. A screen reader sees the label Qt knows."""

    def __init__(
        self,
        theme: Theme,
        role: str = "body",
        colour: str = "text",
        parent: QWidget | None = None,
        *,
        weight: int = 0,
        wrap: bool = True,
        reading: bool = False,
        inset: bool = False,
        elide: bool = False,
        icon: str = "",
    ) -> None:
        """Start empty; `role` and `colour` are names of the tokens, `reading` takes the reading face.

        `inset` keeps the room of the ring at both sides, so that the label lines up with boxes below it;
        `elide` lets a one-line label become narrower than its text, which then stands in the tooltip;
        the outline `icon` stands before the first line, so that what is amiss is not said by colour alone.
        """
        super().__init__(parent)
        self._side = theme.ring_room if inset else 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.colour = colour
        self.wrap = wrap and not elide
        self._elide = elide
        self._icon = icon
        self._lettering = Lettering(theme, role, weight, reading=reading)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(self.wrap)
        self.setSizePolicy(policy)
        self.adopt(theme)

    def set_text(self, text: str, script: str = "", rtl: bool | None = None) -> None:
        """Show `text`; for text of the data give its script and whether it runs right to left."""
        if text != self.text() or (script, rtl) != (self._lettering.script, self._lettering.rtl):
            self._lettering.set(text, script, rtl)
            super().setText(text)
            self.updateGeometry()
            self.update()

    def wanted(self) -> int:
        """Give the width in pixels that shows the text on one line."""
        return self._lettering.natural_width() + self._beside()

    def _beside(self) -> int:
        """Give the width in pixels that is not for the text."""
        return 2 * self._side + self._lead()

    def _lead(self) -> int:
        return round(self.theme.px(_ICON)) + _GAP if self._icon else 0

    def set_colour(self, colour: str) -> None:
        """Draw in the colour `colour` of the tokens."""
        if colour != self.colour:
            self.colour = colour
            self.update()

    def restyle(self) -> None:
        """Lay the text out again."""
        self._lettering.forget()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        """A wrapping label is as tall as its width makes it."""
        return self.wrap

    def heightForWidth(self, width: int) -> int:
        """Give the height for `width` pixels."""
        return (
            self._lettering.height(width - self._beside())
            if self.wrap
            else round(self._lettering.line_height)
        )

    def sizeHint(self) -> QSize:
        """The whole text on one line, or a readable width with the height that belongs to it."""
        natural = self._lettering.natural_width()
        width = natural + 1 if not self.wrap or natural <= _PREFERRED else _PREFERRED
        return QSize(width + self._beside(), self._lettering.height(width))

    def minimumSizeHint(self) -> QSize:
        """A wrapping label may become narrow; its height follows."""
        if self._elide:
            return QSize(40 + 2 * self._side, self.sizeHint().height())
        if not self.wrap:
            return self.sizeHint()
        height = round(self._lettering.line_height) if self.text() else 0
        return QSize(min(self._lettering.natural_width(), 48) + self._beside(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text from the top, or centred where it is centred."""
        painter = self.painter()
        width = self.width() - self._beside()
        if self._elide:
            self._draw_elided(painter, width)
            return
        height = self._lettering.height(width)
        top = (self.height() - height) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        natural = self._lettering.natural_width()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = float(self._side + (0 if rtl else self._lead()))
        if self._icon and self.text():
            side = self.theme.px(_ICON)
            place = QRectF(self._side, max(0.0, top) + (self._lettering.line_height - side) / 2, side, side)
            paint.icon(painter, paint.mirrored(self, place), self._icon, self.theme.colour(self.colour))
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter and natural < width:
            left, width = left + (width - natural) / 2, natural + 1
        self._lettering.draw(painter, round(left), max(0.0, top), width, self.theme.colour(self.colour))

    def _draw_elided(self, painter: QPainter, width: int) -> None:
        top = (self.height() - self._lettering.line_height) / 2
        natural, left = self._lettering.natural_width(), self._side
        self.setToolTip(self.text() if natural > width else "")
        if natural < width:
            # A name of the data runs its own way, but stands at the start side of the interface.
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left, width = left + (width - natural - 1 if rtl else 0), natural + 1
        self._lettering.draw_elided(painter, left, top, width, self.theme.colour(self.colour))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of direction."""
        super().changeEvent(event)
        if self.shown_again(event):
            self.restyle()


def trouble_label(theme: Theme, parent: QWidget, *, inset: bool = True) -> Label:
    """Make the line that says in place what is amiss: with the sign and the weight that every one of them has."""
    return Label(theme, "small", "danger", parent, weight=600, inset=inset, icon="circle-alert")
