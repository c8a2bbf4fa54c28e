# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Items: the bytes of their lines exactly as they were signed, with the digest of the line.

A line is held against its digest whenever it is read, so that a damaged disk is noticed where it matters.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final

from annotator_app.errors import StoreDamagedError

AT_ONCE: Final = 500
ItemRow = tuple[str, bytes, bytes]


def add(connection: sqlite3.Connection, first_key: int, rows: Sequence[ItemRow]) -> None:
    """Add items (id, digest of 32 bytes, line) under the keys from `first_key` on.

    One statement for up to 500 rows: between two statements the interpreter may let other threads pass.
    """
    for start in range(0, len(rows), AT_ONCE):
        some = rows[start : start + AT_ONCE]
        values: list[object] = []
        for number, row in enumerate(some, first_key + start):
            values.append(number)
            values.extend(row)
        places = ",".join(["(?,?,?,?)"] * len(some))
        connection.execute(f"INSERT INTO items (key, id, digest, line) VALUES {places}", values)


def line(connection: sqlite3.Connection, key: int) -> tuple[bytes, str]:
    """Give the line of one item and its digest in hex. Raises StoreDamagedError."""
    row = connection.execute("SELECT line, digest FROM items WHERE key = ?", (key,)).fetchone()
    if row is None:
        raise StoreDamagedError(file="store.sqlite")
    return row[0], proven(row[0], row[1])


def lines(connection: sqlite3.Connection, first_key: int, count: int) -> list[tuple[bytes, str]]:
    """Give the lines of up to `count` items from `first_key` on, with their digests. Raises StoreDamagedError."""
    rows = connection.execute(
        "SELECT line, digest FROM items WHERE key >= ? AND key < ? ORDER BY key",
        (first_key, first_key + count),
    )
    return [(found, proven(found, digest)) for found, digest in rows]


def ids(connection: sqlite3.Connection, first_key: int, count: int) -> list[tuple[str, str]]:
    """Give the ids and digests (hex) of up to `count` items from `first_key` on, in order."""
    rows = connection.execute(
        "SELECT id, digest FROM items WHERE key >= ? AND key < ? ORDER BY key", (first_key, first_key + count)
    )
    return [(id_, digest.hex()) for id_, digest in rows]


def by_id(connection: sqlite3.Connection, first_key: int, count: int) -> dict[str, tuple[int, str]]:
    """Give key and digest (hex) of up to `count` items from `first_key` on, by their ids."""
    return {
        id_: (key, digest) for key, (id_, digest) in enumerate(ids(connection, first_key, count), first_key)
    }


def key_of(connection: sqlite3.Connection, first_key: int, end_key: int, id_: str) -> int | None:
    """Give the key of the item of that id among the keys of a pack, or None.

    It looks through the keys one by one, since an index by id would double the time of adding a pack:
    for one item; `by_id` is for many.
    """
    row = connection.execute(
        "SELECT key FROM items WHERE id = ? AND key >= ? AND key < ?", (id_, first_key, end_key)
    ).fetchone()
    return row[0] if row else None


def batches(rows: Iterator[ItemRow]) -> Iterator[list[ItemRow]]:
    """Cut a stream of items into the batches that one transaction takes."""
    some: list[ItemRow] = []
    for row in rows:
        some.append(row)
        if len(some) == AT_ONCE:
            yield some
            some = []
    if some:
        yield some


def all_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether every visible pack has all its items, each with its digest."""
    (fewer,) = connection.execute(
        "SELECT count(*) FROM packs WHERE state <> 'adding' AND items <>"
        " (SELECT count(*) FROM items WHERE key >= first_key AND key < first_key + packs.items)"
    ).fetchone()
    rows = connection.execute("SELECT line, digest FROM items")
    return not fewer and all(hashlib.sha256(line).digest() == digest for line, digest in rows)


def proven(found: bytes, digest: bytes) -> str:
    """Give the digest in hex if the line has it. Raises StoreDamagedError."""
    if hashlib.sha256(found).digest() != digest:
        raise StoreDamagedError(file="store.sqlite")
    return digest.hex()
