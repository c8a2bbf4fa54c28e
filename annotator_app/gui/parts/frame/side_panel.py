# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Panels at the sides: the item list at the start (340 wide), the guidelines at the end (420 wide).

A panel lies over what is there, keeps its scroll place, and gives the focus back when it closes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.motion import GLIDE, Glide, fade
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.label import Label

ITEMS_WIDTH, GUIDELINES_WIDTH = 340, 420


class SidePanel(Drawn, QFrame):
    """Signals: `opened()`, `closed()`. `column` takes the content; `close_button` is bound by the window."""

    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, host: QWidget, width: int, *, at_end: bool) -> None:
        """Build it over `host`, at its start or end side; hidden at first."""
        super().__init__(host)
        self._wanted, self.at_end = width, at_end
        self._first: QWidget | None = None
        self._before: QWidget | None = None
        self.heading = Label(theme, "heading")
        self.close_button = Button(theme, Kind.QUIET, small=True)
        self.column = QVBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 13, 12)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        outer.addLayout(head)
        outer.addLayout(self.column, 1)
        self._glide = Glide(self)
        self.close_button.clicked.connect(self.shut)
        host.installEventFilter(self)
        self.setAutoFillBackground(True)
        self.hide()
        self.adopt(theme)

    def set_heading(self, heading: str, close: str) -> None:
        """Show `heading`; `close` is the name of the cross."""
        self.heading.set_text(heading)
        self.close_button.set_label(close, "x")
        self.close_button.show_label(False)
        name_part(self, heading)

    def open_panel(self, first: QWidget | None = None) -> None:
        """Show it and give `first` the focus."""
        if self.isVisible():
            return
        self._before = QApplication.focusWidget()
        place = self._place()
        self.show()
        self.raise_()
        self._glide.to(place, self._beside(place), self.theme.motion("panel"))
        self._first = first
        self.take_focus()
        self.opened.emit()

    def take_focus(self) -> None:
        """Give the focus to what has it when the panel opens."""
        (self._first or self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def shut(self) -> None:
        """Close it and give the focus back."""
        if self.isHidden():
            return
        self._glide.stop()
        fade(self.theme, self, self._beside(self.pos()))
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def toggle(self, first: QWidget | None = None) -> None:
        """Open or close it."""
        if self.isVisible():
            self.shut()
        else:
            self.open_panel(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the side when the host changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._glide.stop()
            self.move(self._place())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        painter.fillRect(self.rect(), self.theme.colour("surface"))
        at_left = self.x() <= 0
        edge = self.width() - 1 if at_left else 0
        painter.fillRect(QRectF(edge, 0, 1, self.height()), self.theme.colour("border"))

    def _place(self) -> QPoint:
        host = self.parentWidget()
        width = min(round(self.theme.pad(self._wanted)), host.width())
        if self.layout().totalMinimumHeightForWidth(width) > host.height():
            # Too low for what stands on it: as wide as the text is large, so that less goes on below.
            width = min(round(self.theme.px(self._wanted)), host.width())
        self.resize(width, host.height())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_right = self.at_end != rtl
        return QPoint(host.width() - width if at_right else 0, 0)

    def _beside(self, place: QPoint) -> QPoint:
        """Give the way from its place to a little beyond the edge it stands at."""
        return QPoint(GLIDE if place.x() > 0 else -GLIDE, 0)
