# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Segments: two to five short answers joined in one line; without room they stand below one another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.key_cap import Look, caps_width, draw_caps
from annotator_app.gui.parts.motion import Tint
from annotator_app.gui.parts.part import Drawn, Group, OneOfMany, name_part, rove
from annotator_app.gui.parts.texts.lettering import Lettering

_PAD = 11.0
_GAP = 9.0


class Segment(OneOfMany, Drawn, QRadioButton):
    """One of the joined answers."""

    got_focus = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._words = Lettering(theme, "control")
        self._heavy = Lettering(theme, "control", 600)
        self._keys: tuple[str, ...] = ()
        self._look = Look.STRONG
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._tint = Tint(self)
        self.toggled.connect(self._on_toggled)
        self.adopt(theme)

    def set_segment(self, text: str, spoken: str) -> None:
        """Show `text`; `spoken` begins with it and says its place."""
        self._words.set(text, weight=self._words.weight)
        self._heavy.set(text)
        self.setText(text.replace("&", "&&"))
        name_part(self, spoken, "+".join(self._keys))
        self.updateGeometry()
        self.update()

    def set_keys(self, keys: tuple[str, ...], look: Look) -> None:
        """Show the caps that choose it now."""
        self._keys, self._look = keys, look
        name_part(self, self.accessibleName(), "+".join(keys))
        self.updateGeometry()
        self.update()

    def tint_in(self) -> None:
        """Let the tint of the choice come, as after a person chose."""
        self._tint.begin(self.theme.motion("select"))

    def _on_toggled(self, on: bool) -> None:
        self._tint.end()
        self._words.set(self._words.text, weight=600 if on else 0)

    def restyle(self) -> None:
        """Lay the words out again."""
        self._words.forget()
        self._heavy.forget()
        super().restyle()

    def sizeHint(self) -> QSize:
        caps = caps_width(self.theme, self._keys) + _GAP if self._keys else 0
        # Room for the heavier weight of a chosen word, so that choosing moves nothing.
        width = self._heavy.natural_width() + caps + 2 * self.theme.pad(_PAD)
        height = max(self.theme.pad(self.theme.size("controlSmall")), self._words.line_height + 12)
        return QSize(ceil(width), ceil(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        colour, body = self.theme.colour, QRectF(self.rect())
        radius = self.theme.radius("control") - 1
        if self.isChecked():
            fill = self._tint.between(colour("raised"), colour("accentSoft"))
            paint.box(painter, body, radius, fill, colour("accent"), self.theme.strong_line)
        elif self.underMouse() or self.isDown():
            paint.tint(painter, self.theme, body, radius, "sunken", "borderStrong")
        x = self.theme.pad(_PAD)
        if self._keys:
            width = caps_width(self.theme, self._keys)
            place = paint.mirrored(self, QRectF(x, 0, width, 1))
            look = Look.FILLED if self.isChecked() else self._look
            draw_caps(painter, self.theme, place.x(), body.center().y(), self._keys, look)
            x += width + _GAP
        place = paint.mirrored(self, QRectF(x, 0, self.width() - x - 4, 1))
        top = body.center().y() - self._words.line_height / 2
        self._words.draw(
            painter, place.x(), top, place.width(), colour("accentText" if self.isChecked() else "text")
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.got_focus.emit()
        self.parentWidget().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.parentWidget().update()


class Segments(Group):
    """Joined answers of one question. Signals: `chosen(place)`, -1 for cleared; `got_focus()`."""

    chosen = Signal(int)
    got_focus = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._segments: list[Segment] = []
        self._slots: list[int | None] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_segments(self, question: str, answers: Sequence[tuple[str, int | None]]) -> None:
        """Show `(text, digit)` for each answer under the name `question`; nothing is chosen."""
        name_part(self, question)
        while len(self._segments) < len(answers):
            self._add()
        self._slots = [slot for _text, slot in answers]
        for place, segment in enumerate(self._segments):
            segment.setVisible(place < len(answers))
            if place < len(answers):
                spoken = self.tr("{name}, option {number} of {count}").replace("{number}", str(place + 1))
                spoken = spoken.replace("{count}", str(len(answers)))
                segment.set_segment(answers[place][0], spoken.replace("{name}", answers[place][0]))
        self.set_chosen(-1)
        if answers:
            rove(self._segments, self._segments[0])
        self.turn()

    def set_chosen(self, place: int) -> None:
        """Show the answer at `place` as chosen; -1 for none."""
        for number, segment in enumerate(self._segments):
            if segment.isChecked() != (number == place):
                segment.setChecked(number == place)

    def choose_slot(self, slot: int) -> bool:
        """Press the answer with the digit `slot`; False if there is none."""
        if slot not in self._slots:
            return False
        self._segments[self._slots.index(slot)].click()
        return True

    def set_caps(self, caps: Callable[[int], tuple[str, ...]], look: Look = Look.STRONG) -> None:
        """Show the caps that `caps(digit)` gives."""
        for segment, slot in zip(self._segments, self._slots, strict=False):
            segment.set_keys(() if slot is None else caps(slot), look)
        self.turn()

    def lead_to(self, place: int) -> None:
        """Let Tab reach the answer at `place` first, as where one of them always stands."""
        rove(self._segments, self._segments[place])

    def take_focus(self) -> None:
        """Give the ring to the chosen answer, else to the first."""
        chosen = [segment for segment in self._segments if segment.isChecked()]
        if self._slots:
            (chosen or self._segments)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Say whether one of the answers has the ring."""
        return any(segment.hasFocus() for segment in self._segments)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move along, visually where the answers stand side by side."""
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            back, on = on, back
        step = {back: -1, on: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        here = next((place for place, one in enumerate(self._segments) if one.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(self._slots):
            self._segments[here + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Take the room for the ring again."""
        room = self.theme.ring_room + 1
        self._row.setContentsMargins(room, room, room, room)
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        colour, radius = self.theme.colour, self.theme.radius("control")
        paint.box(painter, self.body(), radius, colour("raised"), colour("borderStrong"))
        if self.has_focus():
            paint.ring(painter, self.theme, QRectF(self.rect()), radius)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.turn()

    def minimumSizeHint(self) -> QSize:
        widest = max((segment.sizeHint().width() for segment in self._segments), default=40)
        return QSize(widest + 2 * self.theme.ring_room + 2, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        shown = self._segments[: len(self._slots)]
        room = 2 * (self.theme.ring_room + 1)
        sizes = [segment.sizeHint() for segment in shown]
        if self._row.direction() == QBoxLayout.Direction.TopToBottom:
            return QSize(
                max((s.width() for s in sizes), default=0) + room, sum(s.height() for s in sizes) + room
            )
        return QSize(self.line_width(), max((s.height() for s in sizes), default=0) + room)

    def line_width(self) -> int:
        """Give the width in pixels that all answers need side by side."""
        shown = self._segments[: len(self._slots)]
        return sum(one.sizeHint().width() for one in shown) + 2 * (self.theme.ring_room + 1)

    def _add(self) -> None:
        place = len(self._segments)
        segment = Segment(self.theme, self)
        segment.clicked.connect(lambda: self._clicked(place))
        segment.got_focus.connect(lambda: self._focused(segment))
        self._segments.append(segment)
        self._row.addWidget(segment)

    def _focused(self, segment: Segment) -> None:
        rove(self._segments, segment)
        self.got_focus.emit()

    def _clicked(self, place: int) -> None:
        on = not self._segments[place].isChecked()
        self.set_chosen(place if on else -1)
        if on:
            self._segments[place].tint_in()
        self._segments[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(place if on else -1)

    def turn(self) -> None:
        """Stand below one another where one line has no room."""
        parent = self.parentWidget()
        room = parent.contentsRect().width() if parent is not None else self.width()
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if self.line_width() > max(room, 1) else ways.LeftToRight
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
        self.updateGeometry()
