# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The search index over the texts of items: their folded words, fed in idle time, texts not kept twice.

How text is folded is given from outside, the same way for the index and for what is asked.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from annotator_app.store import item_table

Folded = Callable[[bytes], str]


def hungry(connection: sqlite3.Connection) -> list[int]:
    """Give the visible packs whose items are not all in the index."""
    rows = connection.execute(
        "SELECT packs.id FROM packs JOIN search_fed ON search_fed.pack = packs.id WHERE fed < items ORDER BY packs.id"
    )
    return [pack for (pack,) in rows]


def feed(connection: sqlite3.Connection, pack: int, folded: Folded, at_once: int) -> bool:
    """Put the next `at_once` items of a pack into the index; False when all are in it. Raises StoreDamagedError."""
    asked = "SELECT first_key, items, fed FROM packs JOIN search_fed ON pack = id WHERE id = ?"
    first_key, items, fed = connection.execute(asked, (pack,)).fetchone()
    lines = item_table.lines(connection, first_key + fed, min(at_once, items - fed))
    rows = [(key, folded(line)) for key, (line, _digest) in enumerate(lines, first_key + fed)]
    connection.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", rows)
    connection.execute("UPDATE search_fed SET fed = ? WHERE pack = ?", (fed + len(rows), pack))
    return bool(fed + len(rows) < items)


def find(connection: sqlite3.Connection, pack: int, folded: str, limit: int) -> tuple[list[int], bool]:
    """Give the first `limit` positions whose words hold the folded ones in a row, the last word perhaps cut short.

    The second value tells whether all items of the pack were searched.
    """
    asked = "SELECT first_key, items, fed FROM packs JOIN search_fed ON pack = id WHERE id = ?"
    first_key, items, fed = connection.execute(asked, (pack,)).fetchone()
    phrase = '"' + folded.replace('"', '""') + '" *'
    rows = connection.execute(
        "SELECT rowid FROM search WHERE words MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid LIMIT ?",
        (phrase, first_key, first_key + items, limit),
    )
    return [key - first_key for (key,) in rows], fed == items
