# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A line that unfolds a text below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.texts.label import Label


class Fold(QWidget):
    """`turned()`: it was unfolded or folded, and has its new height."""

    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget, heading: str, text: str) -> None:
        """Start folded."""
        super().__init__(parent)
        self.button = Button(theme, Kind.QUIET, self, small=True)
        self.button.set_label(heading, "chevron-right")
        self.button.setCheckable(True)
        self.text = Label(theme, "small", "textSoft", self)
        self.text.set_text(text)
        self.text.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.text)
        self.button.toggled.connect(self._turn)

    def _turn(self, on: bool) -> None:
        self.button.set_label(self.button.label, "chevron-down" if on else "chevron-right")
        self.text.setVisible(on)
        # The layout knows the new height with the next event.
        QTimer.singleShot(0, self, self.turned.emit)
