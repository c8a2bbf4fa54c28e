# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A safety copy becomes the store of a home: built aside, then put in place of what stands there.

What stood there is never deleted: it is kept beside the copies, with its journal. Every journal of the
new store says that it was restored, so that whoever merges its results knows (packs.md section 7).
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from annotator_app.model import clock
from annotator_app.store import connection as opening
from annotator_app.store.kind import Kind
from annotator_app.store.safety import copies

BESIDE: Final = ("-wal", "-journal", "-shm")
_OPEN_NOW: Final = ("-wal", "-journal")


def build(copy: Path | None, store: Path, kind: Kind, work: Callable[[sqlite3.Connection], None]) -> Path:
    """Build a new store from a proven copy (None: an empty one), `work` done in it, and give its file.

    Raises StoreError, sqlite3.Error, OSError.
    """
    new = store.with_name(f"{store.name}.restoring")
    for end in ("", *BESIDE):
        new.with_name(new.name + end).unlink(missing_ok=True)
    if copy is None:
        opening.create_store(new, kind)
    else:
        shutil.copyfile(copy, new)
    new.chmod(0o600)
    backups = copy.parent if copy is not None else None
    connection = opening.open_store(new, kind, backups=backups, write_ahead=False)
    try:
        connection.execute("BEGIN IMMEDIATE")
        copies.drop_files(connection)
        work(connection)
        connection.execute("COMMIT")
    finally:
        connection.close()
    opening.synced(new)
    return new


def keep_aside(store: Path, folder: Path, why: str) -> Path | None:
    """Copy what stands at `store`, with the journal beside it, into `folder`; None where nothing stands there.

    Raises OSError.
    """
    if not store.is_file():
        return None
    aside = folder / f"{store.stem}-{copies.in_name(clock.now())}-{why}.sqlite"
    number = 2
    while aside.exists():
        aside = folder / f"{store.stem}-{copies.in_name(clock.now())}-{why}-{number}.sqlite"
        number += 1
    for end in ("", *_OPEN_NOW):
        part = store.with_name(store.name + end)
        if part.is_file():
            shutil.copyfile(part, aside.with_name(aside.name + end))
            opening.synced(aside.with_name(aside.name + end))
    return aside


def put_in_place(new: Path, store: Path) -> None:
    """Let a built store stand where the old one stood. Raises OSError."""
    # The old journal would be played into the new store.
    for end in BESIDE:
        with suppress(FileNotFoundError):
            store.with_name(store.name + end).unlink()
    opening.placed(new, store)
