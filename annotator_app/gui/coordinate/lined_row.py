# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One row of a list on a card: a name, what is said of it below, and pills at the end, with a hairline above it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.pill import Pill
from annotator_app.gui.parts.texts.label import Label

PillWords = tuple[str, str, str]  # its words, its icon, its tone


class LinedRow(Drawn, QWidget):
    """Says what it is given once."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        facts: Iterable[str],
        pills: Sequence[PillWords],
        parent: QWidget,
        *,
        lined: bool,
    ) -> None:
        """Show `name` over the lines of `facts`; `lined` has a hairline above it."""
        super().__init__(parent)
        self._lined = lined
        lines = [line for line in facts if line]
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(16)
        words.setSpacing(2)
        title = Label(theme, "control", "text", self, weight=600)
        title.set_text(name)
        words.addWidget(title)
        for line in lines:
            label = Label(theme, "small", "textSoft", self)
            label.set_text(line)
            words.addWidget(label)
        row.addLayout(words, 1)
        for text, icon, tone in pills:
            pill = Pill(theme, self)
            pill.set_pill(text, icon, tone)
            row.addWidget(pill)
        name_part(self, name, ". ".join([*(text for text, _icon, _tone in pills), *lines]))
        self.adopt(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above."""
        if self._lined:
            self.painter().fillRect(0, 0, self.width(), 1, self.theme.colour("border"))
