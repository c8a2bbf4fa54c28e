# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a closed store holds, read without changing a byte of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from annotator_app.store.refusals import told
from annotator_app.store.safety import copies


@dataclass(frozen=True)
class Seen:
    """The size of a store and of what is in it; `latest` is the newest time that anything in it claims."""

    packs: int
    answers: int
    events: int
    bytes: int
    latest: str
    heads: Mapping[str, int]


def look(file: Path) -> Seen:
    """Look at a store that nobody has open and no journal waits beside. Raises StoreError."""
    with told(file), closing(copies.reading(file)) as store:
        (packs,) = store.execute("SELECT count(*) FROM packs WHERE state <> 'adding'").fetchone()
        (answers,) = store.execute(
            "SELECT count(*) FROM works WHERE answer IS NOT NULL OR skipped"
        ).fetchone()
        (events,) = store.execute("SELECT coalesce(sum(seq), 0) FROM heads").fetchone()
        return Seen(packs, answers, events, file.stat().st_size, latest(store), copies.heads(store))


def latest(store: sqlite3.Connection) -> str:
    """Give the newest time that anything in an open store claims; empty where nothing does. Raises sqlite3.Error."""
    (found,) = store.execute(
        "SELECT max(coalesce((SELECT max(added_at) FROM packs), ''),"
        " coalesce((SELECT max(used_at) FROM places), ''),"
        " coalesce((SELECT at FROM answers ORDER BY id DESC LIMIT 1), ''))"
    ).fetchone()
    return str(found)


def play_journal(copy: Path) -> None:
    """Play the journal that lies beside a copy into it. Raises StoreError."""
    with told(copy), closing(sqlite3.connect(copy, isolation_level=None)) as store:
        store.execute("PRAGMA locking_mode = EXCLUSIVE")
        store.execute("PRAGMA journal_mode = DELETE").fetchone()
        store.execute("SELECT count(*) FROM sqlite_master").fetchone()
