# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Sheets of XLSX and ODS files as tables: every cell as it is stored, no number by way of a float.

Whole numbers and yes-or-no stay what they are; other numbers come as the text that the file holds, dates and
times as ISO text, formulas as the value that was last computed. `rows` names a sheet, else the first is read.
Merged cells, a column without a name and a cell that holds an error are refused with their place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator_app.errors import Problem
from annotator_app.exchange.reading.decode import refuse
from annotator_app.exchange.reading.delimited import TWICE
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.xml_text import TOO_MUCH
from annotator_app.exchange.sheet_columns import letters
from annotator_app.text import QT_TRANSLATE_NOOP

MERGED = QT_TRANSLATE_NOOP(
    "sources", "The cells {place} are merged. Part them, so that each row has its own."
)
NO_HEAD = QT_TRANSLATE_NOOP("sources", "The column {column} has cells, and no name in the first row.")
ERROR = QT_TRANSLATE_NOOP("sources", "The cell {place} holds an error: {value}.")

OTHER_SHEETS: Final = QT_TRANSLATE_NOOP("sources", "another sheet of the file")
UNCOMPUTED: Final = QT_TRANSLATE_NOOP("sources", "a formula whose value no program has computed")
FORMULAS: Final = QT_TRANSLATE_NOOP("sources", "a formula, of which the value was read")
MOST_PROBLEMS: Final = 100
MOST_CELLS: Final = 1_000_000

Value = str | int | bool
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")


@dataclass
class Cells:
    """The filled cells of one sheet as they are read, with all that hinders."""

    path: Path
    rows: list[tuple[int, dict[int, Value]]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    count: int = 0
    formulas: int = 0
    uncomputed: int = 0

    def add(self, line: int, cells: dict[int, Value]) -> None:
        """Add a row; one without any cell is none."""
        if not cells:
            return
        self.count += len(cells)
        if self.count > MOST_CELLS:
            raise refuse(self.path, Problem("too_much", TOO_MUCH, file=str(self.path), line=line))
        self.rows.append((line, cells))

    def merged(self, place: str, line: int | None = None) -> None:
        """Note merged cells."""
        self._problem("merged_cells", MERGED, {"place": place}, line, place)

    def formula(self, *, computed: bool) -> None:
        """Count a formula, and whether the file holds its value."""
        self.formulas += computed
        self.uncomputed += not computed

    def left_out(self, sheets: int) -> dict[str, int]:
        """Give what was left out, of a file with so many sheets, by reason."""
        return {OTHER_SHEETS: sheets - 1, FORMULAS: self.formulas, UNCOMPUTED: self.uncomputed}

    def error(self, line: int, column: int, value: str) -> None:
        """Note a cell that holds an error instead of a value."""
        place = f"{letters(column)}{line}"
        self._problem("cell_error", ERROR, {"place": place, "value": value[:80]}, line, letters(column))

    def _problem(
        self, code: str, sentence: str, params: dict[str, object], line: int | None, column: str
    ) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            place = Problem(code, sentence, params, file=str(self.path), line=line, column=column)
            self.problems.append(place)

    def table(self, header: bool) -> list[Row]:
        """Give the rows; the first one names the columns. Raises UnreadableSourceError."""
        names = self._names(header)
        if self.problems:
            raise refuse(self.path, *self.problems)
        body = self.rows[1:] if header else self.rows
        return [
            Row(
                {name: cells.get(column, "") for column, name in names.items()},
                file=self.path.stem,
                path=str(self.path),
                line=line,
            )
            for line, cells in body
        ]

    def _names(self, header: bool) -> dict[int, str]:
        used = sorted({column for _line, cells in self.rows for column in cells})
        if not self.rows or not header:
            return {column: str(column) for column in range(used[-1] + 1)} if used else {}
        line, first = self.rows[0]
        names = {column: str(first[column]) for column in used if str(first.get(column, "")).strip()}
        for column in used:
            if column not in names:
                self._problem("no_head", NO_HEAD, {"column": letters(column)}, line, letters(column))
        for name, count in Counter(names.values()).items():
            if count > 1:
                self._problem("column_twice", TWICE, {"column": name}, line, name)
        return names


def number(text: str) -> Value:
    """Give a whole number as one, any other number as the text that it is written as."""
    return int(text) if _WHOLE.fullmatch(text) else text


def joined(texts: Iterable[str]) -> str:
    """Give paragraphs of a cell as lines."""
    return "\n".join(texts)
