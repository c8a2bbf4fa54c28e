# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which result code of SQLite, and which fault of the system, is which error for people.

Codes that no row names are bugs of the program and travel on as they are; `BUGS` lists them, so that a
test can hold both against the codes that SQLite has.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator_app.errors import (
    StoreBusyError,
    StoreDamagedError,
    StoreDiskError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
)

PRIMARY = 0xFF
_PIECE = 2**20

BY_CODE: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_BUSY: StoreBusyError,
    sqlite3.SQLITE_LOCKED: StoreBusyError,
    sqlite3.SQLITE_PROTOCOL: StoreBusyError,
    sqlite3.SQLITE_FULL: StoreFullError,
    sqlite3.SQLITE_READONLY: StoreReadOnlyError,
    sqlite3.SQLITE_PERM: StoreReadOnlyError,
    sqlite3.SQLITE_CANTOPEN: StoreReadOnlyError,
    sqlite3.SQLITE_CORRUPT: StoreDamagedError,
    sqlite3.SQLITE_NOTADB: StoreDamagedError,
    sqlite3.SQLITE_FORMAT: StoreDamagedError,
    sqlite3.SQLITE_IOERR: StoreDiskError,
    sqlite3.SQLITE_NOLFS: StoreDiskError,
}
BUGS = frozenset(
    {
        sqlite3.SQLITE_ERROR,
        sqlite3.SQLITE_INTERNAL,
        sqlite3.SQLITE_ABORT,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_NOTFOUND,
        sqlite3.SQLITE_EMPTY,
        sqlite3.SQLITE_SCHEMA,
        sqlite3.SQLITE_TOOBIG,
        sqlite3.SQLITE_CONSTRAINT,
        sqlite3.SQLITE_MISMATCH,
        sqlite3.SQLITE_MISUSE,
        sqlite3.SQLITE_AUTH,
        sqlite3.SQLITE_RANGE,
        sqlite3.SQLITE_NOTICE,
        sqlite3.SQLITE_WARNING,
    }
)
_BY_ERRNO: dict[int, type[StoreError]] = {
    errno.ENOSPC: StoreFullError,
    errno.EDQUOT: StoreFullError,
    errno.EACCES: StoreReadOnlyError,
    errno.EPERM: StoreReadOnlyError,
    errno.EROFS: StoreReadOnlyError,
}


def store_error(fault: BaseException, path: Path) -> StoreError | None:
    """Give the error for people that `fault` is; None: it is none of the surroundings but a bug.

    `path` is the store; a full disk or a missing right of the system (OSError) is told like SQLite's own.
    """
    if isinstance(fault, StoreError):
        return fault
    if isinstance(fault, sqlite3.Error):
        code = getattr(fault, "sqlite_errorcode", None)
        kind = BY_CODE.get(code & PRIMARY) if code is not None else None
        if kind is StoreDamagedError and not _can_be_read(path):
            kind = StoreDiskError
        return kind(file=path.name) if kind else None
    if isinstance(fault, OSError):
        return _BY_ERRNO.get(fault.errno or 0, StoreDiskError)(file=path.name)
    return None


def _can_be_read(path: Path) -> bool:
    """Tell whether the disk gives every byte of a file. SQLite says of a read that failed that the file is damaged."""
    try:
        with path.open("rb", buffering=0) as file:
            while file.read(_PIECE):
                pass
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn faults of the surroundings inside the block into the error for people."""
    try:
        yield
    except (sqlite3.Error, OSError) as fault:
        error = store_error(fault, path)
        if error is None:
            raise
        raise error from fault
