# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows of a damaged store: what can still be read of a table, around the pages that cannot."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import suppress
from typing import Any, Final

_MOST_FAULTS: Final = 20_000  # then there is nothing more to be had in a time that anybody would wait
_GROWTH: Final = 1.15  # of the numbers at which rows are looked for
_NOTHING: Final = frozenset((sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR))


class Table:
    """Reads tables of a damaged store. `faults` counts what could not be read, by table."""

    def __init__(self, store: sqlite3.Connection, most: int) -> None:
        """Read on `store`, where no table has more than `most` rows."""
        self._store, self._most = store, most
        self.faults: Counter[str] = Counter()

    def __call__(
        self, name: str, columns: str, where: str = "TRUE", *, after: int | None = None
    ) -> list[tuple[Any, ...]]:
        """Give the rows that can be read, those behind the row `after`, halving where they cannot."""
        found: list[tuple[Any, ...]] = []
        asked = f"SELECT {columns} FROM {name} NOT INDEXED WHERE rowid >= ? AND rowid < ? AND {where} ORDER BY rowid"
        waiting = [self._range(name, after)]
        while waiting and self.faults[name] < _MOST_FAULTS:
            here, there = waiting.pop()
            try:
                found += self._store.execute(asked, (here, there)).fetchall()
            except sqlite3.Error as fault:
                self.faults[name] += 1
                if getattr(fault, "sqlite_errorcode", None) in _NOTHING:
                    break
                if self.faults[name] == 1 and self._is_dead(name, here, there):
                    break
                half = (here + there) // 2
                if half > here:
                    waiting += [(half, there), (here, half)]
        return found

    def columns(self, name: str) -> list[str]:
        """Give the columns of a table as this store has it; none where it has no such table."""
        with suppress(sqlite3.Error):
            return [column for _, column, *_ in self._store.execute(f"PRAGMA table_info({name})")]
        return []

    def _is_dead(self, name: str, first: int, end: int) -> bool:
        """Tell whether no row at all can be looked up, as where the first page of a table is gone."""
        near = (first + int(_GROWTH**step) for step in range(100))
        wide = range(first, end, max(1, (end - first) // 100))
        for number in {*(one for one in near if one < end), *wide}:
            with suppress(sqlite3.Error):
                self._store.execute(f"SELECT 1 FROM {name} NOT INDEXED WHERE rowid = ?", (number,)).fetchall()
                return False
        return True

    def _range(self, name: str, after: int | None) -> tuple[int, int]:
        first = 0 if after is None else after + 1
        with suppress(sqlite3.Error):
            (last,) = self._store.execute(f"SELECT max(rowid) FROM {name}").fetchone()
            if isinstance(last, int):
                return first, max(first, min(last + 1, first + self._most))
        return first, first + self._most
