# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A row of small boxes for the points of a scale: the folded form of a criterion."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QToolTip, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.part import Drawn, Group, OneOfMany, name_part, rove
from annotator_app.gui.parts.texts.lettering import Lettering

_WIDTH, _HEIGHT = 31, 29
_EDGE = 2  # between the box and its ring


class ScoreBox(OneOfMany, Drawn, QRadioButton):
    """One point of a scale."""

    got_focus = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._sign = Lettering(theme, "small", 500)
        self._tip = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.adopt(theme)

    def set_point(self, sign: str, spoken: str) -> None:
        """Show `sign`; a screen reader says `spoken`, which begins with it."""
        self._sign.set(sign)
        self.setText(sign)
        name_part(self, spoken)
        self._tip = spoken if spoken != sign else ""
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Lay the sign out again."""
        self._sign.forget()
        super().restyle()

    def sizeHint(self) -> QSize:
        width = max(self.theme.px(_WIDTH), self._sign.natural_width() + self.theme.pad(12))
        return QSize(round(width) + 2 * _EDGE, round(self.theme.px(_HEIGHT)) + 2 * _EDGE)

    def event(self, event: QEvent) -> bool:
        """Show the anchor under the pointer; as a tooltip of Qt it would be spoken twice."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.got_focus.emit()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        colour = self.theme.colour
        body = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        hot = self.underMouse() or self.isDown()
        if self.isChecked():
            fill, line, ink = colour("accent"), colour("accent"), colour("onAccent")
        else:
            fill, line, ink = colour("sunken" if hot else "surface"), colour("borderStrong"), colour("text")
        paint.box(painter, body, self.theme.radius("chip"), fill, line)
        width = self._sign.natural_width()
        top = body.center().y() - self._sign.line_height / 2
        self._sign.draw(painter, round(body.center().x() - width / 2), top, width, ink)
        if self.hasFocus():
            paint.ring(painter, self.theme, QRectF(self.rect()), self.theme.radius("chip") - 1)


class ScoreRow(Group):
    """The points of one scale, following the direction of reading. Signals: `chosen(place)`, -1 for cleared."""

    chosen = Signal(int)
    got_focus = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without points."""
        super().__init__(parent)
        self._boxes: list[ScoreBox] = []
        self._count = 0
        self.setFlat(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_points(self, name: str, points: Sequence[tuple[str, str]]) -> None:
        """Show `(sign, spoken)` for each point under the name of the criterion; nothing is chosen."""
        name_part(self, name)
        while len(self._boxes) < len(points):
            self._add()
        self._count = len(points)
        for place, box in enumerate(self._boxes):
            box.setVisible(place < self._count)
            if place < self._count:
                box.set_point(*points[place])
        self.set_chosen(-1)
        if points:
            rove(self._boxes, self._boxes[0])

    def set_chosen(self, place: int) -> None:
        """Show the point at `place` as chosen; -1 for none."""
        for number, box in enumerate(self._boxes):
            if box.isChecked() != (number == place):
                box.setChecked(number == place)

    def take_focus(self) -> None:
        """Give the ring to the chosen point, else to the first."""
        places = [place for place, box in enumerate(self._boxes[: self._count]) if box.isChecked()] or [0]
        if self._count:
            self._boxes[places[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move visually along the row."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        here = next((place for place, box in enumerate(self._boxes) if box.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        if 0 <= here + step < self._count:
            self._boxes[here + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        place = len(self._boxes)
        box = ScoreBox(self.theme, self)
        box.clicked.connect(lambda: self._clicked(place))
        box.got_focus.connect(lambda: self._focused(box))
        self._boxes.append(box)
        self._row.addWidget(box)

    def _focused(self, box: ScoreBox) -> None:
        rove(self._boxes, box)
        self.got_focus.emit()

    def _clicked(self, place: int) -> None:
        on = not self._boxes[place].isChecked()
        self.set_chosen(place if on else -1)
        self.chosen.emit(place if on else -1)
