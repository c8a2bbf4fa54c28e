# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Banner: a tint over the whole width under the ribbon, only for what endangers work.

Where the window is too low for all of it and for the work below, its words scroll and its buttons stay.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import LINES, Icon
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.scroll import ScrollPane, ScrollStop
from annotator_app.gui.parts.texts.label import Label

_EDGES = 66
_WORDS_SHARE = 0.45
_LOOK_AGAIN = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)


class Banner(Drawn, QFrame):
    """A tint over the whole width under the ribbon; only for what endangers work."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._tone = "danger"
        self.icon = Icon(theme)
        self.heading = Label(theme, "control", weight=600)
        self.sentence = Label(theme, "small")
        self.first = Button(theme, Kind.SECONDARY, small=True)
        self.second = Button(theme, Kind.SECONDARY, small=True)
        self.words = ScrollPane(theme)
        self.words.column.setSpacing(2)
        self.words.column.addWidget(self.heading)
        self.words.column.addWidget(self.sentence)
        self.stop = ScrollStop(theme, self.words, "", self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(8)
        said, buttons = QHBoxLayout(), QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self.icon)
        said.addWidget(self.stop, 1)
        buttons.addStretch(1)
        buttons.addWidget(self.first)
        buttons.addWidget(self.second)
        self._row.addLayout(said, 1)
        self._row.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()
        self.adopt(theme)
        if parent is not None:
            parent.installEventFilter(self)

    def set_banner(
        self, tone: str, icon: str, heading: str, sentence: str, first: str = "", second: str = ""
    ) -> None:
        """Say `heading` and `sentence` in the tone warn or danger, with up to two buttons."""
        self._tone = tone
        self.icon.set_icon(icon, tone)
        self.heading.set_colour(tone)
        self.heading.set_text(heading)
        self.sentence.set_text(sentence)
        for button, label in ((self.first, first), (self.second, second)):
            button.set_label(label)
            button.setVisible(bool(label))
        name_part(self, heading, sentence)
        name_part(self.stop, heading, sentence)
        self.words.verticalScrollBar().setValue(0)
        self._turn()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the buttons still stand beside the words."""
        super().resizeEvent(event)
        self._turn()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See how much room there is when what stands around it changes."""
        if event.type() in _LOOK_AGAIN and self.isVisible():
            self._fit()
        return False

    def restyle(self) -> None:
        """See it again in the new size of the text, which needs the height for its lines."""
        super().restyle()
        edge = 4 if self.theme.large_text else 8
        self._row.setContentsMargins(20, edge, 14, edge)
        self._turn()

    def _turn(self) -> None:
        """Put the buttons below, without their caps, where the words beside them would break into many lines."""
        shown = [button for button in (self.first, self.second) if button.label]
        beside = sum(button.width_with(caps=True, label=True) for button in shown)
        words = max(self.heading.wanted(), self.sentence.wanted())
        left = self.width() - beside - self.icon.width() - _EDGES
        low = left < min(words, self.width() * _WORDS_SHARE)
        for button in shown:
            button.show_caps(not low)
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if low else ways.LeftToRight
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
        self._fit()

    def _fit(self) -> None:
        """Give the words the height they need, or what the window has left beside all else."""
        needed = self.words.content.layout().totalHeightForWidth(max(1, self.words.viewport().width()))
        given = needed
        if self.isVisible():
            least = self.heading.minimumSizeHint().height()
            given = max(least, min(needed, self._room() - self._beside_words()))
        if given != self.words.minimumHeight():
            self.words.setFixedHeight(given)
        self.stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus if given < needed else Qt.FocusPolicy.NoFocus)

    def _room(self) -> int:
        """Give the height in pixels that all else in the window leaves."""
        host = self.parentWidget()
        column = host.layout() if host is not None else None
        if host is None or column is None:
            return self.height()
        items = [
            item for place in range(column.count()) if (item := column.itemAt(place)).widget() is not self
        ]
        shown = [item for item in items if not item.isEmpty()]
        taken = sum(
            max(item.minimumSize().height(), item.minimumHeightForWidth(host.width())) for item in shown
        )
        edges = column.contentsMargins()
        return host.height() - taken - len(shown) * column.spacing() - edges.top() - edges.bottom()

    def _beside_words(self) -> int:
        """Give the height in pixels of edges, and of buttons that stand below the words."""
        edges = self._row.contentsMargins()
        height = edges.top() + edges.bottom() + 2 * self.theme.ring_room
        if self._row.direction() == QBoxLayout.Direction.TopToBottom:
            height += self._row.spacing() + self._row.itemAt(1).minimumSize().height()
        return height

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        place = QRectF(self.rect())
        painter.fillRect(place, self.theme.colour(f"{self._tone}Soft"))
        painter.fillRect(QRectF(0, place.height() - 1, place.width(), 1), self.theme.colour("border"))
        if self.theme.contrast:
            for y in (0.0, place.height() - 2):
                painter.fillRect(QRectF(0, y, place.width(), 2), self.theme.colour(LINES[self._tone]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.shown_again(event):
            self.restyle()
