# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The search index over the texts of items: their folded words, fed in idle time, texts not kept twice.

How text is folded is given from outside, the same way for the index and for what is asked.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

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


def fed(connection: sqlite3.Connection, pack: int) -> bool:
    """Tell whether all items of a pack are in the index."""
    asked = "SELECT items, fed FROM packs JOIN search_fed ON pack = id WHERE id = ?"
    items, done = connection.execute(asked, (pack,)).fetchone()
    return bool(items == done)


def find(connection: sqlite3.Connection, pack: int, words: Sequence[Sequence[str]], limit: int) -> list[int]:
    """Give the first `limit` positions of items that hold all `words`, each as the beginning of a word.

    A word may be given in several spellings, of which one is enough; a spelling of several words is looked
    for in a row. Everything is folded.
    """
    first_key, items = connection.execute(
        "SELECT first_key, items FROM packs WHERE id = ?", (pack,)
    ).fetchone()
    rows = connection.execute(
        "SELECT rowid FROM search WHERE words MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid LIMIT ?",
        (" AND ".join(_one_of(spellings) for spellings in words), first_key, first_key + items, limit),
    )
    return [key - first_key for (key,) in rows]


def terms_after(connection: sqlite3.Connection, last: str, count: int) -> list[str]:
    """Give up to `count` words that the index knows behind the word `last`, in their order."""
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab (main, search, row)"
    )
    rows = connection.execute("SELECT term FROM temp.search_terms WHERE term > ? LIMIT ?", (last, count))
    return [term for (term,) in rows]


def _one_of(spellings: Sequence[str]) -> str:
    quoted = ('"' + spelling.replace('"', '""') + '" *' for spelling in spellings)
    return "(" + " OR ".join(quoted) + ")"
