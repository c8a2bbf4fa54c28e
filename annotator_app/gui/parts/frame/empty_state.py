# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Empty state: a picture of tiles, a heading, a sentence and one primary button; also a drop field."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.tile import draw_letters

_TILES = (("ع", "Arab", -52.0, -8.0), ("हि", "Deva", 52.0, 8.0), ("አ", "Ethi", 0.0, 0.0))
_CARD = (72.0, 84.0)


class TilePicture(Drawn, QWidget):
    """Three cards with letters, each with a short ribbon. Decoration."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the picture."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for letters, _script, _x, _turn in _TILES:
            theme.fonts.load_for(letters)
        self.adopt(theme)

    def sizeHint(self) -> QSize:
        return QSize(190, 104)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        for letters, script, x, turn in _TILES:
            painter.save()
            painter.translate(self.width() / 2 + x, self.height() / 2)
            painter.rotate(turn)
            self._draw_card(painter, letters, script, pale=bool(turn))
            painter.restore()

    def _draw_card(self, painter: QPainter, letters: str, script: str, *, pale: bool) -> None:
        width, height = _CARD
        colour = self.theme.colour
        card = QRectF(-width / 2, -height / 2, width, height)
        fill = colour("surface" if pale else "accentSoft")
        paint.box(painter, card, self.theme.radius("tile"), fill, colour("border"))
        draw_letters(painter, self.theme, QRectF(-29, -height / 2 + 4, 58, 58), letters, script, pale=pale)
        for cell in range(5):
            name = "accent" if not pale and cell < 3 else "border"
            painter.fillRect(QRectF(-25 + cell * 10, height / 2 - 18, 8, 5), colour(name))


class EmptyState(Drawn, QWidget):
    """`primary`, `second` and `quiet` are its buttons; `set_drop(True)` draws the dashed edge of a drop field."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._drop = False
        self.heading = Label(theme, "title")
        self.sentence = Label(theme, "body", "textSoft")
        self.foot = Label(theme, "small", "textFaint")
        self.primary = Button(theme, Kind.PRIMARY)
        self.second = Button(theme, Kind.SECONDARY)
        self.quiet = Button(theme, Kind.QUIET)
        self.quiet.hide()
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(5)
        self._picture = TilePicture(theme)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        for label in (self.heading, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addStretch(1)
        row.addWidget(self.primary)
        row.addWidget(self.second)
        row.addStretch(1)
        column.addLayout(row)
        self.foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.foot)
        column.addWidget(self.quiet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(6)
        self.adopt(theme)

    def set_state(self, heading: str, sentence: str, foot: str = "") -> None:
        """Say what is empty and what to do about it."""
        self.heading.set_text(heading)
        self.sentence.set_text(sentence)
        self.foot.set_text(foot)
        name_part(self, heading, sentence)
        self._fit()

    def restyle(self) -> None:
        """See again what there is room for."""
        super().restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out caps, put one button below the other, and leave the picture out, where the words need the room."""
        column = self.layout()
        edges = column.contentsMargins()
        shown = [button for button in (self.primary, self.second) if not button.isHidden()]
        room = self.width() - edges.left() - edges.right() - self._row.spacing() * (len(shown) + 1)
        for caps in (True, False):
            fits = sum(button.width_with(caps=caps, label=True) for button in shown) <= room
            if fits:
                break
        for button in shown:
            button.show_caps(caps)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        for button in (self.primary, self.second):
            self._row.setAlignment(button, Qt.AlignmentFlag.AlignHCenter)
        column.invalidate()
        needed = column.totalHeightForWidth(self.width())
        if self._picture.isHidden():
            needed += self._picture.sizeHint().height() + column.spacing()
        self._picture.setVisible(needed <= self.height())

    def set_drop(self, drop: bool) -> None:
        """Show that files can be dropped here."""
        self._drop = drop
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._drop:
            return
        painter = self.painter()
        pen = QPen(self.theme.colour("borderStrong"), 1.5)
        pen.setDashPattern([5, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self.theme.radius("dialog")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
