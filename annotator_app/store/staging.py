# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Adds a pack through the store thread, in small batches that answers never wait behind.

Nobody sees anything of it before the last tiny transaction. Where it ends before that, what was staged is
taken away in idle time, at the latest after the next start.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator

from annotator_app.store import item_table, pack_table
from annotator_app.store.item_table import ItemRow
from annotator_app.store.pack_table import NewPack, PackRow
from annotator_app.store.thread import Store, Work

Last = Callable[[sqlite3.Connection, PackRow], None]


def add_pack(store: Store, new: NewPack, rows: Iterable[ItemRow], last: Last | None = None) -> PackRow:
    """Add a proven pack with its items (id, digest of 32 bytes, line), in the order of the pack.

    `rows` may be made on the way; what it raises ends the addition. `last` runs inside the transaction
    that makes the pack visible. Raises StoreError, ValueError where the count is not that of `new`.
    """
    pack = store.save(lambda connection: pack_table.begin(connection, new))

    def finish(connection: sqlite3.Connection) -> PackRow:
        added = pack_table.publish(connection, pack.id)
        if last is not None:
            last(connection, added)
        return added

    try:
        return store.stage(_batches(pack, rows), finish)
    except BaseException:
        store.when_idle(lambda connection: pack_table.sweep(connection, pack.id))
        raise


def _batches(pack: PackRow, rows: Iterable[ItemRow]) -> Iterator[Work[None]]:
    key = pack.first_key
    for some in item_table.batches(iter(rows)):
        if key + len(some) > pack.end_key:
            raise ValueError("more items than the pack said")
        yield _adding(key, some)
        key += len(some)
    if key != pack.end_key:
        raise ValueError("fewer items than the pack said")


def _adding(first_key: int, rows: list[ItemRow]) -> Work[None]:
    return lambda connection: item_table.add(connection, first_key, rows)
