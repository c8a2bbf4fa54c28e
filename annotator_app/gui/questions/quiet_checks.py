# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The quiet checks below a summary: length against the goal, copied stretch, numbers and names.

Each is one line with its own sign and blocks nothing. The length follows every key; the rest comes after
a pause in typing, worked out in another thread.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.parts.checks import LengthScale, QuietCheck
from annotator_app.gui.parts.label import Label
from annotator_app.gui.theme import Theme
from annotator_app.language import copies
from annotator_app.language.detect import Finding
from annotator_app.model.question import Goal

LONG_COPY = 8  # ux.md 7.8: over 8 words in a row turn to a warning
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a text against its source: words copied in a row, and what is only in the text."""

    copied: int
    new: tuple[str, ...]


class QuietChecks(QWidget):
    """The lines below the field of a text with a goal; hidden where there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make all lines."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._goal: Goal | None = None
        self.aim = Label(theme, "small", "textSoft", self)
        self.scale = LengthScale(theme, self)
        self.language, self.copied, self.new = (QuietCheck(theme, self) for _number in range(3))
        self.lines = (self.language, self.copied, self.new)
        for part in (self.aim, self.scale, *self.lines):
            column.addWidget(part)

    def set_goal(self, goal: Goal | None, unit: str) -> None:
        """Show the goal in words and as a scale; no lines until something was written."""
        self._goal = goal
        self.setVisible(goal is not None)
        for line in self.lines:
            line.hide()
        if goal is None:
            return
        said = self.tr("Aim for {least}–{most} words")
        if goal.unit == "characters" or unit == "characters":
            said = self.tr("Aim for {least}–{most} characters")
        self.aim.set_text(translate.filled(said, least=goal.min or 0, most=goal.max or 0))

    def show_length(self, length: int) -> None:
        """Follow the length of the text."""
        if self._goal is not None:
            self.scale.set_length(length, self._goal.min or 0, self._goal.max or 0, self.aim.text())

    @staticmethod
    def look(text: str, source: str) -> Found:
        """Work out what `text` copies and what is only in it; in any thread."""
        numbers = copies.number_changes(text, source)
        new = (*numbers.new, *copies.new_names(text, source))
        return Found(copies.longest_copy(text, source).words, new[:_NAMED])

    def show_found(self, found: Found, finding: Finding | None) -> None:
        """Show one line for each check."""
        self.language.setVisible(finding is not None and finding.verdict != "cannot tell")
        if finding is not None:
            fine = finding.verdict == "match"
            said = self.tr("Written in the language of the task") if fine else self.tr("In another language")
            self.language.set_check(said, "success" if fine else "warn")
        long = found.copied > LONG_COPY
        said = self.tr("Longest copied stretch, in words: {number}")
        if long:
            said = self.tr("Words in a row that stand in the text as well: {number}. Use your own words.")
        self.copied.set_check(translate.filled(said, number=found.copied), "warn" if long else "success")
        self.copied.show()
        self.new.setVisible(bool(found.new))
        said = translate.filled(self.tr("Not in the text: {list}"), list=translate.listed(found.new))
        self.new.set_check(said, "warn")
