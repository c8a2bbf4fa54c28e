# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How a pack stands, in words: each count with its noun and its tone, what is none left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.wrap_row import WrapRow

_GAP = 18


def counts_row(
    theme: Theme, parent: QWidget, counts: Mapping[str, int], *, returned: bool = False
) -> QWidget:
    """Give a row for `counts` of answered, open, later, problem, language, notes; those missing are not told.

    `returned`: the answers came back, so that an item without one may be an objection as well as a problem.
    """
    return told_row(theme, parent, counts, Counts().words(counts, returned=returned))


def told_row(
    theme: Theme, parent: QWidget, counts: Mapping[str, int], told: Iterable[tuple[str, str, str]]
) -> QWidget:
    """Give a row of counted words, each `told` as name, tone and words; what is none in `counts` is left out."""
    holder = QWidget(parent)
    row = WrapRow(holder, gap=_GAP)
    said = [(tone, words) for name, tone, words in told if counts.get(name)]
    for tone, words in said:
        label = Label(theme, "small", tone, holder, weight=500, wrap=False)
        label.set_text(words)
        row.addWidget(label)
    name_part(holder, "  ".join(words for _tone, words in said))
    return holder


class Counts(QObject):
    """Counted words: Qt's extractor takes their plural forms from the `tr` of a class only."""

    def words(self, counts: Mapping[str, int], *, returned: bool = False) -> list[tuple[str, str, str]]:
        """Give name, tone and words of each count."""

        def many(name: str) -> int:
            return counts.get(name, 0)

        reported = self.tr("%n problem(s) reported", "", many("problem"))
        if returned:
            reported = self.tr("%n objection(s) or problem(s)", "", many("problem"))
        return [
            ("answered", "text", self.tr("%n answered", "", many("answered"))),
            ("open", "textSoft", self.tr("%n open", "", many("open"))),
            ("later", "warn", self.tr("%n to decide later", "", many("later"))),
            ("problem", "danger", reported),
            ("language", "warn", self.tr("%n language(s) to check", "", many("language"))),
            ("notes", "textSoft", self.tr("%n note(s)", "", many("notes"))),
        ]
