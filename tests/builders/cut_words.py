# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What has too little room in a window, and what has no name for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from annotator_app.gui.parts.button import Button
from annotator_app.gui.parts.texts.label import Label

FAMILIES = (
    "closed_question", "open_question", "sentiment", "summary", "intent", "rating", "comparison",
)  # fmt: skip


def inside(widget: QWidget, window: QWidget) -> bool:
    place = widget.mapTo(window, QPoint(0, 0))
    return window.rect().contains(place) and window.rect().contains(place + widget.rect().bottomRight())


def cut(root: QWidget) -> list[str]:
    """Give the labels and buttons that have less room than their words need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, Label | Button):
            continue
        needed = widget.minimumSizeHint()
        if isinstance(widget, Button):
            needed.setHeight(round(widget.theme.line("control")))
        elif widget.hasHeightForWidth():
            needed.setHeight(widget.heightForWidth(widget.width()))
        if widget.width() < needed.width() or widget.height() < needed.height():
            words = widget.text() if isinstance(widget, Label) else widget.label
            found.append(f"{words[:40]!r} {widget.size().toTuple()} needs {needed.toTuple()}")
    return found


def assert_named(root: QWidget) -> None:
    """Everything that takes the focus by Tab has a name for screen readers."""
    for widget in root.findChildren(QWidget):
        takes = (
            widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
        )
        if takes:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None, widget
            assert interface.text(QAccessible.Text.Name).strip(), widget
