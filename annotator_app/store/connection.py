# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Opens a store in the order of packs.md 9.3, or refuses and leaves it as it was.

Lock, exclusive mode, application id, applied steps, backup and pending steps, then how commits reach the
disk, and a check of the pages if the last close was not a clean one. Nothing is ever deleted or made
anew: a file that is not good is named, and stays.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path
from types import TracebackType

from annotator_app.errors import (
    FileExistsHereError,
    StoreBusyError,
    StoreDamagedError,
    StoreReadOnlyError,
    StoreTooNewError,
)
from annotator_app.model import clock
from annotator_app.store.item_table import all_whole
from annotator_app.store.journal_table import whole_chains
from annotator_app.store.kind import Kind, applied_steps, apply_steps
from annotator_app.store.refusals import store_error, told

SETTINGS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = 1",
    "PRAGMA checkpoint_fullfsync = 1",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",
)
# Larger stores leave the check of their bulky tables to the digests of the lines, read one by one.
CHECKED_WHOLE = 64 * 2**20
_STATEMENTS_KEPT = 256
_HEAD_BYTES = 100


class Lock:
    """The lock of a home or a bundle: a file that one process at a time can hold.

    Leaving it beside the store does no harm; the system frees it when its process ends, however it ends.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock. Raises StoreBusyError where another process holds it, StoreReadOnlyError."""
        with told(path):
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError as fault:
            os.close(handle)
            raise StoreBusyError from fault
        self._handle: int | None = handle

    def release(self) -> None:
        """Give the lock back."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Lock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def create_store(path: Path, kind: Kind) -> None:
    """Make a new, empty store that appears under its name only when it is whole.

    Raises FileExistsHereError for a name that is taken, StoreError.
    """
    if path.exists():
        raise FileExistsHereError(file=path.name)
    making = path.with_name(f"{path.name}.making")
    with told(path):
        making.unlink(missing_ok=True)
        os.close(os.open(making, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            _made(making, kind)
            placed(making, path)
        except BaseException:
            with suppress(OSError):  # on a disk that is full it would take the room for the next try
                making.unlink(missing_ok=True)
            raise


def _made(making: Path, kind: Kind) -> None:
    connection = sqlite3.connect(making, isolation_level=None)
    try:
        # Nobody sees the file before it is whole and on the disk, so no statement on the way there waits for the disk.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute(f"PRAGMA application_id = {kind.application_id:d}")
        apply_steps(connection, kind)
    finally:
        connection.close()
    synced(making)


def open_store(
    path: Path, kind: Kind, *, backups: Path | None = None, write_ahead: bool = True
) -> sqlite3.Connection:
    """Give the one connection of the store at `path`, which has to be there, owned by this thread.

    `backups` is the folder of the copy that is made before pending steps are applied (default: beside the
    store). `write_ahead` is the journal of a store on the internal disk; without it commits outlive
    media that forget deletes (DELETE with EXTRA, packs.md 9.1). Raises StoreError.
    """
    with told(path):
        if not path.is_file():
            raise StoreReadOnlyError(file=path.name)
        clean = not any(_has_content(path.with_name(path.name + end)) for end in ("-wal", "-journal"))
        if clean and _is_cut(path):
            raise StoreDamagedError(file=path.name)
        connection = sqlite3.connect(
            path, timeout=0, isolation_level=None, cached_statements=_STATEMENTS_KEPT
        )
        try:
            _prepare(connection, path, kind, backups or path.parent)
            _settle(connection, write_ahead)
            _hold_against_itself(connection, path, kind, clean)
        except BaseException:
            connection.close()
            raise
    return connection


def check_pages(connection: sqlite3.Connection, path: Path, kind: Kind) -> None:
    """Check the pages of the store after a crash. Raises StoreDamagedError."""
    tables: list[str | None] = [None]
    if path.stat().st_size > CHECKED_WHOLE:
        rows = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
        tables = [name for (name,) in rows if name not in kind.bulky]
    for table in tables:
        asked = "PRAGMA quick_check" if table is None else f'PRAGMA quick_check("{table}")'
        if connection.execute(asked).fetchone() != ("ok",):
            raise StoreDamagedError(file=path.name)


def check_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether everything fits: pages, indexes, items, and the chain of every journal."""
    try:
        whole = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if not (whole and whole_chains(connection) and all_whole(connection)):
            return False
        from annotator_app.store import review_chains  # only a check of everything needs it

        return review_chains.whole(connection)
    except (sqlite3.DatabaseError, TypeError, ValueError):
        # What was read is not even of the kind that was written.
        return False


def close_store(connection: sqlite3.Connection, kind: Kind) -> None:
    """Close cleanly: everything goes into the one file, which tells the next start that all is well.

    A disk that no longer answers leaves the journal beside the store for the next start.
    """
    try:
        for statement in kind.closing:
            connection.execute(statement)
    except sqlite3.Error as fault:
        if store_error(fault, Path()) is None:
            raise
    finally:
        connection.close()


def backup_to(connection: sqlite3.Connection, target: Path) -> None:
    """Write a copy of the store as one plain file that has its name only when it is whole.

    Raises OSError, sqlite3.Error.
    """
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(part),))
    synced(part)
    placed(part, target)


def copy_with(
    connection: sqlite3.Connection, target: Path, works: Iterable[Callable[[sqlite3.Connection], object]]
) -> None:
    """Write a copy of the store in which `works` are done as well. Raises StoreError; then there is no copy."""
    with told(target):
        try:
            _copy(connection, target, works)
            synced(target)
        except BaseException:
            with suppress(OSError):
                target.unlink(missing_ok=True)
            raise


def _copy(
    connection: sqlite3.Connection, target: Path, works: Iterable[Callable[[sqlite3.Connection], object]]
) -> None:
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT, 0o600))  # for its owner alone
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        # Page by page: unlike VACUUM it asks nothing of the disk that is in trouble but to be read.
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        copy.execute("BEGIN IMMEDIATE")
        for work in works:
            work(copy)
        copy.execute("COMMIT")


def _prepare(connection: sqlite3.Connection, path: Path, kind: Kind, backups: Path) -> None:
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    if connection.execute("PRAGMA application_id").fetchone() != (kind.application_id,):
        raise StoreDamagedError(file=path.name)
    applied = applied_steps(connection, kind)
    if kind.unknown(applied):
        raise StoreTooNewError
    if kind.has_strays(connection):
        raise StoreDamagedError(file=path.name)
    pending = kind.pending(applied)
    if pending:
        stamp = clock.stamp().replace(":", "")
        backup_to(connection, backups / f"{path.stem}-{stamp}-before-{pending[0].name}.sqlite")
        apply_steps(connection, kind)


def _hold_against_itself(connection: sqlite3.Connection, path: Path, kind: Kind, clean: bool) -> None:
    if clean:
        return
    check_pages(connection, path, kind)
    if kind.after_crash is not None:
        kind.after_crash(connection, path.name)


def _settle(connection: sqlite3.Connection, write_ahead: bool) -> None:
    journal = "WAL" if write_ahead else "DELETE"
    connection.execute(f"PRAGMA journal_mode = {journal}").fetchone()
    for setting in SETTINGS:
        connection.execute(setting)
    if not write_ahead:
        connection.execute("PRAGMA synchronous = EXTRA")


def _is_cut(path: Path) -> bool:
    """Tell whether the file is shorter than its first page says; then it opens, and breaks off later."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if len(head) < _HEAD_BYTES:
        return True
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    return path.stat().st_size < (65536 if page == 1 else page) * pages


def _has_content(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def synced(path: Path) -> None:
    """Wait until the disk has a file. Raises OSError."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def placed(part: Path, target: Path) -> Path:
    """Give a file that the disk has its name, and wait until the disk has that too. Raises OSError."""
    made = part.replace(target)
    if os.name != "nt":  # Windows has no call for it
        handle = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    return made
