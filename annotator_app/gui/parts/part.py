# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What every drawn part shares: its theme, the room for the ring, and styling itself again.

A part derives from the Qt class that has its role (button, radio button, check box, text field), so that
role and state reach screen readers; only the painting is its own. It is built once and reused for all
items through its `set_...` methods.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QGroupBox, QHBoxLayout, QLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint


class Drawn:
    """Mixed into a QWidget in front of its Qt class; `adopt` is called at the end of its constructor."""

    theme: Theme

    def adopt(self: Any, theme: Theme) -> None:
        """Take the look of `theme` now and after each of its changes."""
        self.theme = theme
        if isinstance(self, Pressable):
            self.toggled.connect(self._toggled_outside)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self: Any) -> None:
        """Take colours, fonts and measures again; parts with laid out text extend it."""
        self.updateGeometry()
        self.update()

    def painter(self: Any) -> QPainter:
        """Give a painter with smooth edges on this part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def body(self: Any) -> QRectF:
        """Give the part without the room that it keeps for the ring."""
        room = self.theme.ring_room
        return QRectF(self.rect()).adjusted(room, room, -room, -room)

    def draw_ring(self: Any, painter: QPainter, radius: float) -> None:
        """Draw the focus ring if this part has the focus."""
        if self.hasFocus():
            paint.ring(painter, self.theme, QRectF(self.rect()), radius)

    @property
    def keys_shown(self: Any) -> tuple[str, ...]:
        """The signs on the caps of this part: the key that does now what pressing it does."""
        return tuple(getattr(self, "_keys", ()))

    def shown_again(self: Any, event: QEvent) -> bool:
        """Say whether `event` of a changeEvent asks for the part to be styled again."""
        return event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange)


class Hairline(Drawn, QWidget):
    """A line of one pixel across, between groups. Decoration."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Draw it in the colour of borders."""
        super().__init__(parent)
        self.setFixedHeight(1)
        self.adopt(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), self.theme.colour("border"))


class Pressable:
    """Mixed into a checkable button in front of its Qt class: a toggle by a screen reader becomes a click.

    Qt toggles the button then without a click, which would show a choice that nobody was told of.
    """

    _ours = False

    def setChecked(self: Any, on: bool) -> None:
        """Show it chosen or not, as the program knows it."""
        before, self._ours = self._ours, True
        super().setChecked(on)
        self._ours = before

    def nextCheckState(self: Any) -> None:
        """Go to the state that a click leads to."""
        before, self._ours = self._ours, True
        super().nextCheckState()
        self._ours = before

    def _toggled_outside(self: Any, on: bool) -> None:
        if not self._ours:
            self.setChecked(not on)
            self.click()


class EnterPresses(Pressable):
    """Mixed into a button in front of its Qt class: Enter presses what has the focus, as Space does."""

    def keyPressEvent(self: Any, event: QKeyEvent) -> None:
        """Press by Enter, once for each time that the key goes down."""
        # The Enter of the number pad says that it lies there.
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


class OneOfMany(Pressable):
    """Mixed into a QRadioButton whose group decides: it can be cleared, and still is a radio button to all.

    Qt tells screen readers "check box" without the exclusive mark, and with it lets nobody clear a choice.
    """

    def setChecked(self: Any, on: bool) -> None:
        """Choose or clear it, whatever its neighbours are."""
        self.setAutoExclusive(False)
        super().setChecked(on)
        self.setAutoExclusive(True)

    def nextCheckState(self) -> None:
        """A press changes nothing by itself: the group hears `clicked` and decides."""

    def _toggled_outside(self: Any, on: bool) -> None:
        """What Qt clears beside the new choice is cleared by the group."""
        if on:
            super()._toggled_outside(on)
        elif not self._ours:
            self.setChecked(True)


def rove(buttons: Sequence[QWidget], current: QWidget) -> None:
    """Let Tab reach only `current` of a group; arrows move inside it, so that Tab goes to the next question."""
    for button in buttons:
        wanted = Qt.FocusPolicy.StrongFocus if button is current else Qt.FocusPolicy.ClickFocus
        if button.focusPolicy() != wanted:
            button.setFocusPolicy(wanted)


def viewport_of(area: QAbstractScrollArea) -> QWidget:
    """Give the viewport of `area` by its name; keep it, and later `viewport()` knows it too.

    Asked for with `viewport()` the first time, all classes of Qt's widgets are loaded to learn which one it
    is, which the start has no time for.
    """
    return area.findChild(QWidget, "qt_scrollarea_viewport") or area.viewport()


class Group(Drawn, QGroupBox):
    """A named group for screen readers that looks like nothing: no frame, no title, no room for them."""

    def zero_margins(self) -> None:
        """Take away the room for a frame that Qt's group box makes after each change."""
        if not self.contentsMargins().isNull():
            self.setContentsMargins(0, 0, 0, 0)

    def sizeHint(self) -> QSize:
        self.zero_margins()
        return self.layout().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        self.zero_margins()
        return self.layout().totalMinimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.zero_margins()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.zero_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing."""


class StopGroup(Group):
    """A group that Tab stops at itself, with the ring around it. `entered()`: it has the focus."""

    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the focus by Tab; what stands in it is put into its layout."""
        super().__init__(parent)
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.adopt(theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring only."""
        self.draw_ring(self.painter(), self.theme.radius("control"))


def inset(theme: Theme, part: QWidget) -> QHBoxLayout:
    """Give `part` in a row that keeps the room of the ring at both sides, so that it lines up with options."""
    row = QHBoxLayout()
    row.setContentsMargins(theme.ring_room, 0, theme.ring_room, 0)
    row.addWidget(part)
    return row


def name_part(part: QWidget, name: str, description: str = "") -> None:
    """Tell screen readers what `part` is called; only changes are sent on."""
    if part.accessibleName() != name:
        part.setAccessibleName(name)
    if part.accessibleDescription() != description:
        part.setAccessibleDescription(description)


def empty_out(layout: QLayout) -> None:
    """Take everything out of a layout: what stood in it is hidden at once, and goes when nothing uses it any more."""
    while (item := layout.takeAt(0)) is not None:
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout() is not None:
            empty_out(item.layout())
