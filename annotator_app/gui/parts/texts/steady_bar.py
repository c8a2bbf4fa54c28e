# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A scroll bar whose room is kept whether or not there is anything to scroll.

A bar that comes takes width from the text, which then needs more height; given that height the bar goes, and the
text needs less again. Where several texts share one pane, that went round without end.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar


class SteadyBar(QScrollBar):
    """Stands beside its area all the time, and is seen only where there is something to scroll."""

    @classmethod
    def keep_beside(cls, area: QAbstractScrollArea) -> None:
        """Let `area` scroll up and down only, by such a bar: what it shows has one width, however high it is."""
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBar(cls(Qt.Orientation.Vertical, area))
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @staticmethod
    def room_beside(area: QAbstractScrollArea) -> int:
        """Give the pixels that the bar of `area` takes beside what is shown; none where it stands whole."""
        beside = area.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        return area.verticalScrollBar().sizeHint().width() if beside else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing where there is nothing to scroll."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)
