# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Tabs under a title: words, and a line under the one where one is. They go on below where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.frame.place_button import PlaceButton
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.lettering import Lettering
from annotator_app.gui.parts.wrap_row import WrapRow

_PAD = 5
_LINE = 3
_GAP = 10


class TabButton(PlaceButton):
    """One tab; the row says which one is current."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Show `name`."""
        super().__init__(parent)
        self._words = Lettering(theme, "control", 500)
        self._heavy = Lettering(theme, "control", 600)
        self._words.set(name)
        self._heavy.set(name)
        self.setText(name.replace("&", "&&"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name_part(self, name)
        self.adopt(theme)

    def set_keys(self, keys: Sequence[str]) -> None:
        """Tell the key that leads here; it stands in the tooltip."""
        said = "+".join(keys)
        self.setToolTip(said)
        name_part(self, self._words.text, said)

    def restyle(self) -> None:
        """Lay the words out again."""
        self._words.forget()
        self._heavy.forget()
        super().restyle()

    def sizeHint(self) -> QSize:
        """As wide as the words of the current tab."""
        room = 2 * (self.theme.ring_room + _PAD)
        height = max(self.theme.pad(self.theme.size("controlSmall")), self._words.line_height + 12)
        return QSize(ceil(self._heavy.natural_width()) + room, ceil(height) + 2 * self.theme.ring_room)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, the line below them, and the ring."""
        painter, body, colour = self.painter(), self.body(), self.theme.colour
        here = self.isChecked()
        words = self._heavy if here else self._words
        ink = colour("accentText" if here else "text" if self.underMouse() else "textSoft")
        width = words.natural_width()
        x = body.x() + (body.width() - width) / 2
        words.draw(painter, x, body.center().y() - words.line_height / 2, width, ink)
        if here:
            painter.fillRect(QRectF(body.x(), body.bottom() - _LINE, body.width(), _LINE), colour("accent"))
        if self.hasFocus():
            paint.ring(painter, self.theme, QRectF(self.rect()), self.theme.radius("chip"))


class TabRow(Drawn, QWidget):
    """`asked(place)`: a tab was pressed."""

    asked = Signal(int)

    def __init__(self, theme: Theme, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Show one tab for each name."""
        super().__init__(parent)
        self.tabs = [TabButton(theme, name, self) for name in names]
        row = WrapRow(self, gap=_GAP)
        for place, tab in enumerate(self.tabs):
            tab.clicked.connect(lambda _on=False, place=place: self.asked.emit(place))
            row.addWidget(tab)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.adopt(theme)

    def set_current(self, current: int, before: Sequence[str] = (), after: Sequence[str] = ()) -> None:
        """Show `current` as the tab where one is; `before` and `after` are the keys to its neighbours."""
        for place, tab in enumerate(self.tabs):
            tab.setChecked(place == current)
            tab.set_keys({current - 1: before, current + 1: after}.get(place, ()))

    @property
    def current(self) -> TabButton:
        """The tab where one is."""
        return next(tab for tab in self.tabs if tab.isChecked())

    def width_of_all(self) -> int:
        """Give the width that all tabs need in one line."""
        return sum(one.sizeHint().width() + _GAP for one in self.tabs)

    def hasHeightForWidth(self) -> bool:
        """As high as the lines that the width makes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height for `width` pixels."""
        return self.layout().heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline that all tabs stand on."""
        line = QRectF(0, self.height() - self.theme.ring_room - 1, self.width(), 1)
        self.painter().fillRect(line, self.theme.colour("border"))
