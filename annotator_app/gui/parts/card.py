# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Boxes that hold other parts: card, sunken box and notice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.label import Label

LINES = {"warn": "warnMark", "danger": "danger", "success": "success"}


class Card(Drawn, QFrame):
    """White paper with a hairline; `set_chosen` gives it the line of a chosen thing."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        fill: str = "surface",
        radius: str = "card",
        pad: int = 14,
    ) -> None:
        """Start empty; `column` is the layout for what stands on it."""
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(pad, pad, pad, pad)
        self._fill, self._radius, self._chosen = fill, radius, False
        self.adopt(theme)

    def set_chosen(self, chosen: bool) -> None:
        """Show the card as chosen, or as the one that has the ring inside."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        colour = self.theme.colour
        line, width = (colour("accent"), 2.0) if self._chosen else (colour("border"), 1.0)
        paint.box(
            painter, QRectF(self.rect()), self.theme.radius(self._radius), colour(self._fill), line, width
        )


class Icon(Drawn, QWidget):
    """One outline in one colour. Decoration: the words stand beside it."""

    def __init__(
        self,
        theme: Theme,
        name: str = "",
        colour: str = "text",
        side: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        """Show the outline `name` with `side` pixels at 100 %."""
        super().__init__(parent)
        self._name, self._colour, self._side = name, colour, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.adopt(theme)

    def set_icon(self, name: str, colour: str) -> None:
        """Show another outline."""
        if (name, colour) != (self._name, self._colour):
            self._name, self._colour = name, colour
            self.update()

    def restyle(self) -> None:
        """Take the size again."""
        side = round(self.theme.px(self._side))
        self.setFixedSize(side, side)
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            flipped = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            place = QRectF(self.rect())
            paint.icon(self.painter(), place, self._name, self.theme.colour(self._colour), flipped=flipped)


class Notice(Drawn, QFrame):
    """Soft tint, line in the tone, icon, heading, sentence and up to two buttons.

    A neutral notice is a hint without a box. `first` and `second` are the buttons; set their labels and
    keys, and connect them once.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, beside: bool = False) -> None:
        """Start empty; `beside` puts the buttons at the end instead of below."""
        super().__init__(parent)
        self._tone = "neutral"
        self.icon = Icon(theme)
        self.heading = Label(theme, "control", weight=600)
        self.sentence = Label(theme, "small", "textSoft")
        self.first = Button(theme, Kind.SECONDARY, small=True)
        self.second = Button(theme, Kind.QUIET, small=True)
        self._outer = QHBoxLayout(self)
        self._outer.setSpacing(10)
        self._texts = texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.heading)
        texts.addWidget(self.sentence)
        self._beside = beside
        self._buttons = buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(4)
        buttons.addWidget(self.first)
        buttons.addWidget(self.second)
        self._outer.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self._outer.addLayout(texts, 1)
        if beside:
            self._outer.addLayout(buttons)
        else:
            texts.addSpacing(4)
            buttons.addStretch(1)
            texts.addLayout(buttons)
            texts.addStretch(1)
        for part in (self.heading, self.sentence, self.first, self.second):
            part.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.adopt(theme)

    def set_notice(self, tone: str, icon: str, heading: str, sentence: str = "") -> None:
        """Say `heading` and `sentence` in the tone neutral, success, warn or danger."""
        self._tone = tone
        ink = "textSoft" if tone == "neutral" else tone
        self.icon.set_icon(icon, ink)
        self.heading.set_colour("text" if tone == "neutral" else tone)
        self.heading.set_text(heading)
        self.sentence.set_text(sentence)
        self.heading.setVisible(bool(heading))
        self.sentence.setVisible(bool(sentence))
        name_part(self, heading, sentence)
        # The icon stands beside the first line, wherever more height than needed was given.
        one_row = self._beside and not (heading and sentence)
        place = Qt.AlignmentFlag.AlignVCenter if one_row else Qt.AlignmentFlag.AlignTop
        self._outer.setAlignment(self.icon, place)
        for label in (self.heading, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | place)
        pad = 0 if tone == "neutral" else 12
        self._outer.setContentsMargins(pad, max(0, pad - 2), pad, max(0, pad - 2))
        self.update()

    def set_buttons(self, first: str = "", second: str = "") -> None:
        """Show the buttons with these labels; "" leaves one out."""
        for button, label in ((self.first, first), (self.second, second)):
            button.set_label(label)
            button.setVisible(bool(label))

    def minimumSizeHint(self) -> QSize:
        """Two buttons stand one below the other before they make a pane wider than it is."""
        least = super().minimumSizeHint()
        if self._beside:
            return least
        return QSize(min(least.width(), self._around() + max(self._widths(), default=0)), least.height())

    def event(self, event: QEvent) -> bool:
        """See how the buttons fit after the room or a label changed."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            widths = self._widths()
            fits = self._beside or self._around() + sum(widths) + 4 * len(widths) <= self.width()
            ways = QBoxLayout.Direction
            self._buttons.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        return done

    def _widths(self) -> list[int]:
        return [button.sizeHint().width() for button in (self.first, self.second) if not button.isHidden()]

    def _around(self) -> int:
        """Give the width in pixels of what stands beside the texts."""
        margins = self._outer.contentsMargins()
        return margins.left() + margins.right() + self.icon.width() + self._outer.spacing()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._tone == "neutral":
            return
        painter = self.painter()
        colour = self.theme.colour
        fill, line = colour(f"{self._tone}Soft"), colour(LINES[self._tone])
        width = 2.0 if self.theme.contrast else 1.0
        paint.box(painter, QRectF(self.rect()), self.theme.radius("control"), fill, line, width)
