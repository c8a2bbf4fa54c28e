# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Link: quiet words that lead somewhere, broken into lines where needed; a button to everybody who does not see it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.part import Drawn, EnterPresses, name_part
from annotator_app.gui.parts.texts.lettering import Lettering

_AIR = 2


class Link(Drawn, EnterPresses, QPushButton):
    """`clicked` as in Qt; a line below the words shows that they can be pressed."""

    def __init__(
        self,
        theme: Theme,
        role: str = "small",
        colour: str = "accentText",
        parent: QWidget | None = None,
        *,
        weight: int = 0,
    ) -> None:
        """Start empty, in the type step `role`."""
        super().__init__(parent)
        self._colour = colour
        self._lettering = Lettering(theme, role, weight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("own_keys", ["Enter", "Space"])
        # Fixed would hold it at the height of one line, whatever its width asks for.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.adopt(theme)

    def set_link(self, text: str, colour: str = "") -> None:
        """Show `text`, in another colour where one is named."""
        self._colour = colour or self._colour
        self._lettering.set(text)
        self.setText(text.replace("&", "&&"))
        name_part(self, text)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Lay the text out again."""
        self._lettering.forget()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        """As tall as its width makes it."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height for `width` pixels; never too low to be hit."""
        words = self._lettering.height(width - 2 * self._side()) + 2 * _AIR
        return max(words, ceil(self.theme.size("targetMinimum")))

    def sizeHint(self) -> QSize:
        """The words on one line, where there is room for it."""
        width = self._lettering.natural_width() + 1 + 2 * self._side()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It may become narrow; its height follows."""
        width = min(self._lettering.natural_width(), 48) + 2 * self._side()
        return QSize(width, ceil(self.theme.size("targetMinimum")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, the line below them, and the ring."""
        painter, side = self.painter(), self._side()
        width = self.width() - 2 * side
        height = self._lettering.height(width)
        top = (self.height() - height) / 2
        self._lettering.draw(painter, side, top, width, self.theme.colour(self._colour))
        if self.underMouse():
            wide = min(self._lettering.natural_width(), width)
            start = (
                side
                if self.layoutDirection() == Qt.LayoutDirection.LeftToRight
                else self.width() - side - wide
            )
            painter.fillRect(round(start), round(top + height), wide, 1, self.theme.colour(self._colour))
        self.draw_ring(painter, self.theme.radius("control"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of direction."""
        super().changeEvent(event)
        if self.shown_again(event):
            self.restyle()

    def _side(self) -> int:
        return self.theme.ring_room
