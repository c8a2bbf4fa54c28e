# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What of thousands of rows stands on the page: those that need somebody come first, and the rest is in a CSV file.

A page over 15,000 people is read by one person (quality.md 5): it says how many there are, and where all of them are.
Without the CSV files beside it no file is named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from annotator_app.model.charts import Table
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

MOST_DRAWN: Final = 60
MOST_ROWS: Final = 400

FIRST_OF = QT_TRANSLATE_NOOP("report", "{shown} of {all} are drawn; all stand in the table.")
FIRST_NEEDED = QT_TRANSLATE_NOOP(
    "report", "{shown} of {all} are drawn, first those to look at; all are in {file}."
)
FIRST_ALONE = QT_TRANSLATE_NOOP("report", "{shown} of {all} are drawn, first those to look at.")
FURTHER = QT_TRANSLATE_NOOP("report", "Further rows: {count}, in {file}.")
FURTHER_UNSAVED = QT_TRANSLATE_NOOP(
    "report", "Further rows: {count}. They are in the CSV files, which can be saved with the report."
)
_DONE: Final = ("accepted",)


def told(shown: int, table: Table, every: int, words: Words) -> str:
    """Say how many of all are drawn, and where all are: in the table below, or in its file where that is too long.

    A file is named only where it was written (`Words.files`).
    """
    if len(table.rows) <= MOST_ROWS:
        return words(FIRST_OF, shown=shown, all=every)
    if not words.files:
        return words(FIRST_ALONE, shown=shown, all=every)
    return words(FIRST_NEEDED, shown=shown, all=every, file=f"{table.name}.csv")


def further(left: int, file: str, words: Words) -> str:
    """Say that `left` rows do not stand on the page, and in which file they are, or that they can be saved to one."""
    if not words.files:
        return words(FURTHER_UNSAVED, count=left)
    return words(FURTHER, count=left, file=file)


def by_need(lots: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Give lots of which somebody has to do something first, then by their name."""
    return sorted(lots, key=lambda one: one["outcome"] in _DONE)


def most_first(table: Table, column: int = 0) -> Table:
    """Give a table that is too long for the page with those first of whom it says most, after what names nobody."""
    if len(table.rows) <= MOST_ROWS:
        return table
    many = Counter(row[column] for row in table.rows)
    return replace(
        table, rows=tuple(sorted(table.rows, key=lambda row: (bool(row[column]), -many[row[column]])))
    )


def open_first(table: Table) -> Table:
    """Give packs that are too many for the page with those first that are late, then those that are not back."""
    if len(table.rows) <= MOST_ROWS:
        return table
    late, received = table.heads.index("late"), table.heads.index("received")
    return replace(
        table, rows=tuple(sorted(table.rows, key=lambda row: (not row[late], row[received] is not None)))
    )


def missing_first(table: Table) -> Table:
    """Give packs that are too many for the page with those first of which most is missing."""
    if len(table.rows) <= MOST_ROWS:
        return table
    partial, open_ = table.heads.index("partial"), table.heads.index("open")
    return replace(
        table, rows=tuple(sorted(table.rows, key=lambda row: -int(row[partial] or 0) - int(row[open_] or 0)))
    )
