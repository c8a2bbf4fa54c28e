# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Contents: the headings of a long text at its side; one of them is where the reader is."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.frame.place_button import PlaceButton
from annotator_app.gui.parts.part import name_part, rove
from annotator_app.gui.parts.scroll import ScrollPane
from annotator_app.gui.parts.texts.lettering import Lettering

_PAD = 12.0
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ContentsEntry(PlaceButton):
    """One heading, broken into lines where needed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._name = Lettering(theme, "control")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.adopt(theme)

    def set_entry(self, name: str, script: str, *, rtl: bool) -> None:
        """Show a heading in its script and direction."""
        self._name.set(name, script, rtl)
        self.setText(name.replace("&", "&&"))
        name_part(self, name)
        self.updateGeometry()

    def restyle(self) -> None:
        """Lay the words out again."""
        self._name.forget()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return ceil(self._name.height(width - 2 * _PAD) + self.theme.pad(14))

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, ceil(self._name.line_height + self.theme.pad(14)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the list."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        colour, place = self.theme.colour, QRectF(self.rect())
        radius = self.theme.radius("control")
        if self.isChecked():
            line = colour("accent") if self.theme.contrast else None
            paint.box(painter, place, radius, colour("accentSoft"), line, 2)
        elif self.underMouse() or self.isDown():
            paint.box(painter, place, radius, colour("sunken"), None)
        inner = place.width() - 2 * _PAD
        width = min(inner, self._name.natural_width())
        left = paint.mirrored(self, QRectF(_PAD, 0, width, 1)).x()
        top = (place.height() - self._name.height(width)) / 2
        self._name.draw(painter, left, top, width, colour("accentText" if self.isChecked() else "textSoft"))
        if self.hasFocus():
            paint.ring(painter, self.theme, place, radius - 2)


class Contents(ScrollPane):
    """The headings of a text. `chosen(place)`: the reader wants to go there."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(theme, parent)
        self.column.setSpacing(2)
        self.column.addStretch(1)
        self.entries: list[ContentsEntry] = []

    def show_names(self, names: Sequence[str], script: str, *, rtl: bool) -> None:
        """List the headings of another text; the first is where the reader is."""
        while len(self.entries) < len(names):
            self._add()
        for place, entry in enumerate(self.entries):
            entry.setVisible(place < len(names))
            if place < len(names):
                entry.set_entry(names[place], script, rtl=rtl)
        self.show_chosen(0)

    def show_chosen(self, place: int) -> None:
        """Mark the heading at `place`; Tab reaches only this entry, arrows the others."""
        for number, entry in enumerate(self.entries):
            if entry.isChecked() != (number == place):
                entry.setChecked(number == place)
        if self.entries:
            rove(self.entries, self.entries[place])
            self.reveal(self.entries[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from heading to heading."""
        step = _STEPS.get(Qt.Key(event.key()))
        shown = [entry for entry in self.entries if not entry.isHidden()]
        here = next((place for place, entry in enumerate(shown) if entry.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(shown):
            shown[here + step].setFocus(Qt.FocusReason.OtherFocusReason)
            self.chosen.emit(here + step)
            self.show_chosen(here + step)

    def _add(self) -> None:
        place = len(self.entries)
        entry = ContentsEntry(self.theme, self.content)
        entry.clicked.connect(lambda: self._pressed(place))
        self.column.insertWidget(place, entry)
        self.entries.append(entry)

    def _pressed(self, place: int) -> None:
        self.chosen.emit(place)
        self.show_chosen(place)
