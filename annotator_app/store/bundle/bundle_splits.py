# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The side of a bundle that the leakage guard reads: what is held out, and the texts of all items as they are now."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple


class SplitText(NamedTuple):
    """The newest text of an item: its line in packs, and what it is for."""

    id: str
    line: bytes
    split: str | None


class SplitTables:
    """What splits are read from."""

    _db: sqlite3.Connection

    def holds_out(self) -> bool:
        """Tell whether any item is held out."""
        found = self._db.execute("SELECT 1 FROM items WHERE split = 'heldout' LIMIT 1")
        return found.fetchone() is not None

    def split_texts(self) -> Iterator[SplitText]:
        """Give every item once, by id; an item that is shown twice is one item."""
        found = self._db.execute(
            "SELECT id, line, split, max(build) FROM items WHERE repeat_of IS NULL GROUP BY id ORDER BY id"
        )
        return (SplitText(*row[:3]) for row in found)
