# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How a pack stands, in words: each count with its noun and its tone, what is none left out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.wrap_row import WrapRow
from annotator_app.gui.theme import Theme

_GAP = 18


def counts_row(theme: Theme, parent: QWidget, counts: Mapping[str, int]) -> QWidget:
    """Give a row for `counts` of answered, open, later, problem, language, notes; those missing are not told."""
    holder = QWidget(parent)
    row = WrapRow(holder, gap=_GAP)
    said = [(tone, words) for name, tone, words in _words(counts) if counts.get(name)]
    for tone, words in said:
        label = Label(theme, "small", tone, holder, weight=500, wrap=False)
        label.set_text(words)
        row.addWidget(label)
    name_part(holder, "  ".join(words for _tone, words in said))
    return holder


def _words(counts: Mapping[str, int]) -> list[tuple[str, str, str]]:
    def many(name: str) -> int:
        return counts.get(name, 0)

    return [
        ("answered", "text", QCoreApplication.translate("Counts", "%n answered", "", many("answered"))),
        ("open", "textSoft", QCoreApplication.translate("Counts", "%n open", "", many("open"))),
        ("later", "warn", QCoreApplication.translate("Counts", "%n to decide later", "", many("later"))),
        (
            "problem",
            "danger",
            QCoreApplication.translate("Counts", "%n problems reported", "", many("problem")),
        ),
        (
            "language",
            "warn",
            QCoreApplication.translate("Counts", "%n languages to check", "", many("language")),
        ),
        ("notes", "textSoft", QCoreApplication.translate("Counts", "%n notes", "", many("notes"))),
    ]
