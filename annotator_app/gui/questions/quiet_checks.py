# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The quiet checks below a summary: length against the goal, copied stretch, numbers, names and terms.

Each is one line with its own sign and blocks nothing. The length follows every key; the rest comes after
a pause in typing, worked out in another thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.checks import LengthScale, QuietCheck
from annotator_app.gui.parts.texts.label import Label
from annotator_app.language import copies
from annotator_app.language.copies import Stretch
from annotator_app.language.detect import Finding
from annotator_app.model.question import Goal

LONG_COPY = {"words": 8, "characters": 20}  # ux.md 7.8: over 8 words in a row turn to a warning
_NAMED = 3


@dataclass(frozen=True, slots=True)
class SourceText:
    """One text that the person had before them, with the starts of its words where its script needs them."""

    block: str
    text: str
    words: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a text: a stretch copied from `block`, what is only here, and what it lacks."""

    copied: Stretch
    block: str
    new: tuple[str, ...]
    missing: tuple[str, ...]
    terms: tuple[str, ...] = ()


class QuietChecks(QWidget):
    """The lines below the field of a text with a goal, or with terms to keep to; hidden where there is neither."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make all lines."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._goal: Goal | None = None
        self.aim = Label(theme, "small", "textSoft", self)
        self.scale = LengthScale(theme, self)
        self.found: Found | None = None
        self.language, self.copied, self.new, self.missing, self.terms = (
            QuietCheck(theme, self) for _number in range(5)
        )
        self.lines = (self.language, self.copied, self.new, self.missing, self.terms)
        for part in (self.aim, self.scale, *self.lines):
            column.addWidget(part)

    def set_goal(self, goal: Goal | None, unit: str, *, terms: bool = False) -> None:
        """Show the goal in words and as a scale; no lines until something was written."""
        self._goal = goal
        self.setVisible(goal is not None or terms)
        for part in (self.aim, self.scale):
            part.setVisible(goal is not None)
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
    def look(text: str, sources: Sequence[SourceText], terms: tuple[str, ...] = ()) -> Found:
        """Work out what `text` copies, what is only in it and what it lacks; in any thread."""
        found = [(copies.longest_copy(text, one.text, one.words), one.block) for one in sources]
        copied, block = max(found, key=lambda one: one[0].words, default=(Stretch(0, (0, 0), (0, 0)), ""))
        source = "\n".join(one.text for one in sources)
        numbers = copies.number_changes(text, source)
        new = (*numbers.new, *copies.new_names(text, source))
        missing = (*numbers.missing, *copies.missing_names(text, source))
        return Found(copied, block, new[:_NAMED], missing[:_NAMED], terms)

    def show_found(self, found: Found, finding: Finding | None) -> None:
        """Show one line for each check."""
        self.found = found
        self.terms.setVisible(bool(found.terms))
        said = translate.filled(self.tr("Missing terms: {list}"), list=translate.listed(found.terms[:_NAMED]))
        self.terms.set_check(said, "warn")
        if self._goal is None:
            return
        self.language.setVisible(finding is not None and finding.verdict != "cannot tell")
        if finding is not None:
            fine = finding.verdict == "match"
            said = self.tr("Written in the language of the task") if fine else self.tr("In another language")
            self.language.set_check(said, "success" if fine else "warn")
        self._show_copied(found.copied)
        lists = (
            (self.new, found.new, self.tr("Not in the text: {list}"), "warn"),
            (self.missing, found.missing, self.tr("Only in the text: {list}"), "neutral"),
        )
        for line, names, said, tone in lists:
            line.setVisible(bool(names))
            line.set_check(translate.filled(said, list=translate.listed(names)), tone)

    def _show_copied(self, copied: Stretch) -> None:
        letters, long = copied.unit == "characters", copied.words > LONG_COPY[copied.unit]
        if long and letters:
            said = self.tr("Letters in a row that stand in the text as well: {number}. Use your own words.")
        elif long:
            said = self.tr("Words in a row that stand in the text as well: {number}. Use your own words.")
        elif letters:
            said = self.tr("Longest copied stretch, in letters: {number}")
        else:
            said = self.tr("Longest copied stretch, in words: {number}")
        said = translate.filled(said, number=copied.words)
        self.copied.set_check(said, "warn" if long else "success", self.tr("Show") if long else "")
        self.copied.show()
