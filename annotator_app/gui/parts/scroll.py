# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A pane that scrolls by itself and always brings the focused thing fully into view."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.part import Drawn, StopGroup, name_part, viewport_of

_AROUND = 8  # kept free above and below the focused thing


class ScrollPane(Drawn, QScrollArea):
    """A column that scrolls up and down only; `column` is its layout."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)
        self._sheet = viewport_of(self)
        self._sheet.setAutoFillBackground(False)
        QApplication.instance().focusChanged.connect(self._follow)
        self.verticalScrollBar().rangeChanged.connect(self._stay)
        self.adopt(theme)

    def restyle(self) -> None:
        """Take the look of the scroll bar again."""
        self.verticalScrollBar().setStyleSheet(self.theme.scroll_bar_sheet())
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the focused thing in view when what stands above it has found its new place, too."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._stay)

    def reveal(self, part: QWidget) -> None:
        """Scroll so that `part` is wholly in view, or at least its top."""
        bring_into_view(self, part)

    def _stay(self) -> None:
        """Keep the focused thing in view when the room or what stands above it changed, as with larger text.

        In what is too tall the person has scrolled to a place of their own.
        """
        now = QApplication.focusWidget()
        if now is None or not _too_tall(self, now) or now.visibleRegion().isEmpty():
            self._follow(None, now)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.content.isAncestorOf(now):
            self.reveal(now)


class ScrollStop(StopGroup):
    """Where Tab stops at a text that only scrolls: named, with the ring around it; keys scroll the pane."""

    def __init__(self, theme: Theme, pane: ScrollPane, name: str, parent: QWidget | None = None) -> None:
        """Stand around `pane`; who gives the pane the focus gives it to this."""
        super().__init__(theme, parent)
        self._pane = pane
        name_part(self, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ring_room, theme.ring_room, theme.ring_room, theme.ring_room)
        column.addWidget(pane)
        pane.setFocusProxy(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll as the pane itself would."""
        self._pane.keyPressEvent(event)


def bring_into_view(area: QScrollArea, part: QWidget) -> None:
    """Scroll `area` so that `part` is wholly in view with its ring; of what is too tall, its caret or its top."""
    box = part.parentWidget()
    if getattr(box, "editor", None) is part:  # the line around a field shows its focus
        part = box
    top = part.mapTo(area.widget(), QPoint(0, 0)).y() - _AROUND
    bottom = top + part.height() + 2 * _AROUND
    bar, height = area.verticalScrollBar(), area.viewport().height()
    if bottom > bar.value() + height:
        bar.setValue(min(bottom - height, top))
    if top < bar.value():
        bar.setValue(top)
    if bottom - top > height and _has_caret(part):
        area.ensureWidgetVisible(part, 0, _AROUND)


def _too_tall(area: QScrollArea, part: QWidget) -> bool:
    return not _has_caret(part) and part.height() + 2 * _AROUND > area.viewport().height()


def _has_caret(part: QWidget) -> bool:
    return part.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
