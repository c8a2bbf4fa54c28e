# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Packs of the home: what they say of themselves, whether they are seen, and where the person stopped.

Functions take the connection and run in the store thread. A pack that is being added has rows nobody
sees; `publish` makes them visible in one tiny transaction, `sweep` takes away what an ended addition left.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from annotator_app.model import clock, strict_json

State = Literal["adding", "ready", "archived", "replaced"]
SWEPT_AT_ONCE: Final = 5000

COLUMNS: Final = (
    "id, state, first_key, added_at, pack_id, items, project, project_title, series, revision,"
    " signer, signer_key, timing, manifest, task"
)


@dataclass(frozen=True, kw_only=True)
class NewPack:
    """What a proven task pack brings: `manifest` and `task` are the bytes of pack.json and task.json.

    `signer` is the principal's NAME, `signer_key` the public key line, `timing` the pack's rule for times.
    `files` are further members kept with it, by path: the guidelines.
    """

    pack_id: str
    items: int
    project: str
    project_title: str
    series: str
    revision: int
    signer: str
    signer_key: str
    timing: str
    manifest: bytes
    task: bytes
    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class PackRow(NewPack):
    """A pack as the store has it. Item number n (from 0) has the key `first_key` + n; `files` stay behind."""

    id: int
    state: State
    first_key: int
    added_at: str

    @property
    def end_key(self) -> int:
        """The key behind its last item."""
        return self.first_key + self.items


@dataclass(frozen=True)
class Place:
    """Where the person stopped, when, and the active times of the last answers in milliseconds."""

    position: int = 0
    used_at: str = ""
    recent: tuple[int, ...] = ()


def begin(connection: sqlite3.Connection, new: NewPack) -> PackRow:
    """Set aside the keys of a pack and its row, unseen; an earlier ended addition of it makes room."""
    connection.execute(
        "UPDATE packs SET pack_id = pack_id || '~' || id WHERE pack_id = ? AND state = 'adding'",
        (new.pack_id,),
    )
    (first,) = connection.execute("SELECT coalesce(max(first_key + max(items, 1)), 1) FROM packs").fetchone()
    names = ("pack_id", "items", "project", "project_title", "series", "revision")
    more = ("signer", "signer_key", "timing", "manifest", "task")
    values = {name: getattr(new, name) for name in names + more}
    values.update(state="adding", first_key=first, added_at=clock.stamp())
    columns, places = ", ".join(values), ", ".join(f":{name}" for name in values)
    made = connection.execute(f"INSERT INTO packs ({columns}) VALUES ({places})", values)
    files = [(made.lastrowid, path, content) for path, content in new.files.items()]
    connection.executemany("INSERT INTO pack_files VALUES (?, ?, ?)", files)
    return _row(connection, "id = ?", made.lastrowid)  # type: ignore[return-value]


def publish(connection: sqlite3.Connection, pack: int) -> PackRow:
    """Make a pack that was begun and filled visible."""
    connection.execute("UPDATE packs SET state = 'ready' WHERE id = ?", (pack,))
    connection.execute("INSERT INTO search_fed VALUES (?, 0)", (pack,))
    return _row(connection, "id = ?", pack)  # type: ignore[return-value]


def unfinished(connection: sqlite3.Connection) -> list[int]:
    """Give the packs whose addition ended before they were published."""
    return [pack for (pack,) in connection.execute("SELECT id FROM packs WHERE state = 'adding'")]


def sweep(connection: sqlite3.Connection, pack: int) -> bool:
    """Take away some of what an ended addition left; False when nothing of it is left."""
    row = _row(connection, "id = ? AND state = 'adding'", pack)
    if row is None:
        return False
    gone = connection.execute(
        "DELETE FROM items WHERE key IN (SELECT key FROM items WHERE key >= ? AND key < ? LIMIT ?)",
        (row.first_key, row.end_key, SWEPT_AT_ONCE),
    )
    if gone.rowcount == 0:
        connection.execute("DELETE FROM packs WHERE id = ?", (pack,))
    return gone.rowcount > 0


def find(connection: sqlite3.Connection, pack_id: str) -> PackRow | None:
    """Give the visible pack of that id, archived ones too; None where there is none."""
    return _row(connection, "pack_id = ? AND state <> 'adding'", pack_id)


def newest_of(connection: sqlite3.Connection, project: str, series: str) -> PackRow | None:
    """Give the visible pack of the highest revision of a series, or None."""
    where = "project = ? AND series = ? AND state <> 'adding' ORDER BY revision DESC, id DESC LIMIT 1"
    return _row(connection, where, project, series)


def packs(connection: sqlite3.Connection) -> list[PackRow]:
    """Give all visible packs in the order they were added."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM packs WHERE state <> 'adding' ORDER BY id")
    return [made(row) for row in rows]


def set_state(connection: sqlite3.Connection, pack: int, state: State) -> None:
    """Archive a pack, take it back, or mark it as replaced by a newer revision."""
    connection.execute("UPDATE packs SET state = ? WHERE id = ?", (state, pack))


def files(connection: sqlite3.Connection, pack: int) -> dict[str, bytes]:
    """Give the further members kept with a pack, by path."""
    rows = connection.execute("SELECT path, content FROM pack_files WHERE pack = ? ORDER BY path", (pack,))
    return {path: content for path, content in rows}  # noqa: C416 - a cursor has no type for dict()


def place(connection: sqlite3.Connection, pack: int) -> Place:
    """Give where the person stopped in a pack."""
    row = connection.execute(
        "SELECT position, used_at, recent FROM places WHERE pack = ?", (pack,)
    ).fetchone()
    return Place(row[0], row[1], tuple(strict_json.parse(row[2].encode()))) if row else Place()  # type: ignore[arg-type]


def put_place(connection: sqlite3.Connection, pack: int, place_: Place) -> None:
    """Keep where the person stopped."""
    recent = strict_json.write(list(place_.recent)).decode()
    connection.execute(
        "INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?)", (pack, place_.position, place_.used_at, recent)
    )


def _row(connection: sqlite3.Connection, where: str, *values: object) -> PackRow | None:
    row = connection.execute(f"SELECT {COLUMNS} FROM packs WHERE {where}", values).fetchone()
    return made(row) if row else None


def made(row: tuple[object, ...]) -> PackRow:
    """Give the pack that a row with `COLUMNS` tells."""
    names = (name.strip() for name in COLUMNS.split(","))
    return PackRow(**dict(zip(names, row, strict=True)))  # type: ignore[arg-type]
