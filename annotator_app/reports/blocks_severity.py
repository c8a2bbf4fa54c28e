# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How severe errors are, in a report: the points of each lot, and of the faults that people marked (quality.md 2.4).

Points stand beside what they were found in and are never a mark out of a hundred: small samples would be punished.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from annotator_app.model.charts import Block, Cell, LinkedNumber, Table
from annotator_app.reports import comparing
from annotator_app.reports.figures import Figures
from annotator_app.reports.picks import looked_at
from annotator_app.reports.tables import SEVERITY_HEADS, severity
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

SEVERITY = QT_TRANSLATE_NOOP("report", "Severity points")
SEVERITY_HOW = QT_TRANSLATE_NOOP(
    "report",
    "Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of "
    "the sources.",
)


def of_lots(figures: Figures) -> Table | None:
    """Give the points of the lots that have some looks; None where no lot has."""
    rows = tuple(
        (one["contributor"], one["pack"], one["language"], *_linked(severity(one["severity"]), one))
        for one in figures.lots
        if one["severity"] is not None
    )
    return Table("severity", ("contributor", "pack", "language", *SEVERITY_HEADS), rows) if rows else None


def _linked(cells: tuple[Cell, ...], lot: Mapping[str, Any]) -> Iterator[Cell]:
    """Let the number of answers lead to those that were looked at."""
    (_answers, seen, *_) = looked_at(lot)
    return (LinkedNumber(cell, seen.pick) if isinstance(cell, int) else cell for cell in cells)


def of_faults(figures: Figures, words: Words) -> Block | None:
    """Give the points of marked faults by model; None where no question asks for faults with these severities."""
    if not figures.comparing.faults:
        return None
    table = comparing.faults(figures.comparing)
    return Block(
        id=table.name, title=words(SEVERITY), how=words(SEVERITY_HOW), open_tables=(("", table),)
    )  # fmt: skip
