# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The side of a bundle that lets a merge be undone: what each merge brought, and what stood where it wrote.

A merge is undone wholly and from the last one back, so that what stood before stands again to the byte. The merge
log keeps both: that the packs came, and that they were taken out again.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["result", "verdict"]

# Tables of packs, of what they hold, and how the two hang together.
_TABLES: Final = {
    "result": ("results", "answers", "result"),
    "verdict": ("verdict_packs", "verdicts", "pack"),
}
_NEW: Final = "NOT IN (SELECT pack_id FROM merge_packs WHERE merge = :merge)"


@dataclass(frozen=True)
class Merge:
    """One merge that stands: its number, when it began, and how many packs it brought."""

    number: int
    at: str
    packs: int


class MergeTables:
    """Which packs came with which merge. Everything here is called inside a transaction, but for looking."""

    _db: sqlite3.Connection

    def begin_merge(self, at: str) -> int:
        """Open a merge and give its number; `brought` and `keep_before` name it."""
        return int(self._db.execute("INSERT INTO merges (at) VALUES (?)", (at,)).lastrowid or 0)

    def brought(self, merge: int, kind: Kind, pack_id: str) -> None:
        """Note that a pack came with this merge, before it is written."""
        self._db.execute("INSERT OR IGNORE INTO merge_packs VALUES (?, ?, ?)", (merge, kind, pack_id))

    def keep_key(self, merge: int, key: bytes, name: str) -> None:
        """Note a key and a person that the books do not know yet, before they are entered."""
        self._db.execute(
            "INSERT OR IGNORE INTO merge_people SELECT :merge, :name, :key,"
            " NOT EXISTS (SELECT 1 FROM contributors WHERE name = :name)"
            " WHERE NOT EXISTS (SELECT 1 FROM contributor_keys WHERE key = :key)",
            {"merge": merge, "name": name, "key": key},
        )

    def keep_before(self, merge: int, kind: Kind, states: dict[str, str]) -> None:
        """Keep what stands of the packs that get another state now, unless they came with this merge."""
        packs, held, key = _TABLES[kind]
        for pack_id, state in states.items():
            named = {"merge": merge, "kind": kind, "pack_id": pack_id, "state": state}
            changed = self._db.execute(
                "INSERT OR IGNORE INTO merge_before SELECT :merge, :kind, pack_id, state, heads"
                f" FROM {packs} WHERE pack_id = :pack_id AND state <> :state AND pack_id {_NEW}",
                named,
            ).rowcount
            if changed and state == "older":
                self._db.execute(
                    f"INSERT OR IGNORE INTO merge_{held} SELECT :merge, {held}.*"
                    f" FROM {held} JOIN {packs} USING ({key}) WHERE pack_id = :pack_id",
                    named,
                )

    def last_merge(self) -> Merge | None:
        """Give the last merge that was not undone, or None."""
        row = self._db.execute(
            "SELECT merge, at, (SELECT count(*) FROM merge_packs WHERE merge_packs.merge = merges.merge)"
            " FROM merges WHERE undone_at IS NULL ORDER BY merge DESC LIMIT 1"
        ).fetchone()
        return Merge(*row) if row else None

    def undo_merge(self, merge: int, at: str) -> list[str]:
        """Take out what a merge brought and put back what stood; give the ids of the packs taken out."""
        gone = [
            pack_id
            for (pack_id,) in self._db.execute(
                "SELECT pack_id FROM merge_packs WHERE merge = ? ORDER BY kind, pack_id", (merge,)
            )
        ]
        for kind in _TABLES:
            self._take_out(merge, kind)
        self._db.execute(
            "DELETE FROM contributor_keys WHERE known_from = 'trust'"
            " AND key IN (SELECT key FROM merge_people WHERE merge = ?)",
            (merge,),
        )
        # A person whom a later plan names, or whose other key came since, stays in the books.
        self._db.execute(
            "DELETE FROM contributors WHERE planned = 0"
            " AND name IN (SELECT name FROM merge_people WHERE merge = ? AND new_person)"
            " AND name NOT IN (SELECT contributor FROM contributor_keys)",
            (merge,),
        )
        for table in ("merge_packs", "merge_people", "merge_before", "merge_answers", "merge_verdicts"):
            self._db.execute(f"DELETE FROM {table} WHERE merge = ?", (merge,))
        self._db.execute("UPDATE merges SET undone_at = ? WHERE merge = ?", (at, merge))
        return gone

    def _take_out(self, merge: int, kind: str) -> None:
        packs, held, key = _TABLES[kind]
        if kind == "result":
            self._db.execute(
                "DELETE FROM tries WHERE pack_id IN (SELECT pack_id FROM merge_packs WHERE merge = ? AND kind = ?)",
                (merge, kind),
            )
        own = f"SELECT {key} FROM {packs} JOIN merge_packs USING (pack_id) WHERE merge = ? AND kind = ?"
        self._db.execute(f"DELETE FROM {held} WHERE {key} IN ({own})", (merge, kind))
        self._db.execute(
            f"DELETE FROM {packs} WHERE pack_id IN (SELECT pack_id FROM merge_packs WHERE merge = ? AND kind = ?)",
            (merge, kind),
        )
        self._db.execute(
            f"UPDATE {packs} SET (state, heads) = (SELECT state, heads FROM merge_before AS before"
            f" WHERE before.merge = :merge AND before.kind = :kind AND before.pack_id = {packs}.pack_id)"
            " WHERE pack_id IN (SELECT pack_id FROM merge_before WHERE merge = :merge AND kind = :kind)",
            {"merge": merge, "kind": kind},
        )
        columns = ", ".join(name for (_n, name, *_more) in self._db.execute(f"PRAGMA table_info({held})"))
        self._db.execute(f"INSERT INTO {held} SELECT {columns} FROM merge_{held} WHERE merge = ?", (merge,))
