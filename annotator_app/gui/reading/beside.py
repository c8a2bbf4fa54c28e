# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Read-only lines beside a text: small and soft, each with its name, its language and its own direction.

They are read and never marked; no place in the text counts their letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.scroll import ScrollPane, ScrollStop
from annotator_app.gui.parts.texts.label import Label

_SHARE = 0.42  # of the room of its section, where the text above needs the rest


@dataclass(frozen=True, slots=True)
class LineText:
    """One line: what it is, and the text with its script and direction."""

    title: str
    text: str
    script: str = ""
    rtl: bool | None = None


class BesideLines(ScrollStop):
    """The lines of one text, one below the other; it scrolls when they are long, and only then Tab stops here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty and hidden."""
        self._labels: list[tuple[Label, Label]] = []
        self._count = 0
        self.pane = ScrollPane(theme)
        super().__init__(theme, self.pane, "", parent)
        self.pane.column.setSpacing(2)
        self.pane.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_lines(self, lines: Sequence[LineText]) -> None:
        """Show exactly these lines."""
        while len(self._labels) < len(lines):
            title = Label(self.theme, "caption", "textFaint", self.pane.content)
            text = Label(self.theme, "body", "textSoft", self.pane.content, reading=True)
            for label in (title, text):
                self.pane.column.insertWidget(self.pane.column.count() - 1, label)
            self._labels.append((title, text))
        self._count = len(lines)
        for number, (title, text) in enumerate(self._labels):
            here = number < len(lines)
            for label in (title, text):
                label.setVisible(here)
            if number == 0 and here:
                self.setAccessibleName(lines[0].title)
            if here:
                title.set_text(lines[number].title)
                self.theme.fonts.load_for(lines[number].text)
                text.set_text(lines[number].text, lines[number].script, lines[number].rtl)
                text.setAccessibleName(f"{lines[number].title}: {lines[number].text}")
        self.pane.verticalScrollBar().setValue(0)

    @property
    def texts(self) -> list[str]:
        """The lines that are shown, in order."""
        return [text.text() for _title, text in self._labels[: self._count]] if not self.isHidden() else []

    def wanted(self) -> int:
        """Give the height in pixels that shows all lines without scrolling; 0 while folded."""
        if self.isHidden() or not self._count:
            return 0
        width = max(self.width() - 2 * self.theme.ring_room, 160)
        heights = [label.heightForWidth(width) for pair in self._labels[: self._count] for label in pair]
        return sum(heights) + 2 * len(heights) + self._around()

    def least(self) -> int:
        """Give the height in pixels in which the first line can be read, the rest by scrolling."""
        if not self.wanted():
            return 0
        return sum(label.minimumSizeHint().height() for label in self._labels[0]) + 2 + self._around()

    def _around(self) -> int:
        return 2 * self.theme.ring_room + 2

    def fit(self, room: int, left: int) -> None:
        """Take what the lines need, up to their share of `room` and to what a line of the text leaves of it."""
        if not self.isHidden():
            wanted, most = self.wanted(), max(min(round(room * _SHARE), left), self.least())
            self.setFixedHeight(min(wanted, most))
            # Only what scrolls needs the focus.
            scrolls = wanted > most
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
