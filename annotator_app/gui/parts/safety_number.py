# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The safety number: 30 ASCII digits in 6 groups of 5, one width, left to right in every language."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn, name_part

_COLUMNS = 3
_GROUP = 5
_LINE = 34


class SafetyNumber(Drawn, QLabel):
    """Shows the digits to compare by voice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._groups: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_number(self, number: str, name: str) -> None:
        """Show `number`, with or without spaces, under the name `name`."""
        plain = "".join(sign for sign in number if sign in "0123456789")
        self._groups = [plain[place : place + _GROUP] for place in range(0, len(plain), _GROUP)]
        self.setText(" ".join(self._groups))
        # A voice that reads digit by digit can be compared; one that reads five-digit numbers cannot.
        name_part(self, name, ", ".join(" ".join(group) for group in self._groups))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = -(-len(self._groups) // _COLUMNS)
        return QSize(420, round(self.theme.px(_LINE) * max(lines, 1)) + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        place = QRectF(self.rect())
        colour = self.theme.colour
        paint.box(painter, place, self.theme.radius("control"), colour("canvas"), colour("border"))
        painter.setFont(self.theme.digits_font(22))
        painter.setPen(colour("text"))
        width, line = place.width() / _COLUMNS, self.theme.px(_LINE)
        for number, group in enumerate(self._groups):
            row, column = divmod(number, _COLUMNS)
            cell = QRectF(column * width, 10 + row * line, width, line)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, group)
