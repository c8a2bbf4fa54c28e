# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle: the coordinator's private file `NAME.bundle`, an SQLite store of its own.

It may lie anywhere and be moved, so it is one file when it is closed: a rollback journal with
synchronous=EXTRA, the setting that lost nothing in the power cuts of packs.md 9.1, not WAL. Only its owner
may read it. One connection, opened and closed in the thread that uses it; every change of a workflow is one
transaction. Opening changes nothing but pending steps, and never deletes or makes a file again.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final

from annotator_app.errors import (
    FileExistsHereError,
    PostilError,
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
    StoreTooNewError,
    UsageError,
)
from annotator_app.model.bundle import BundleFacts
from annotator_app.store import bundle_builds, bundle_results
from annotator_app.store.bundle_names import APPLICATION_ID, KNOWN, SET
from annotator_app.text import QT_TRANSLATE_NOOP

NO_BUNDLE = QT_TRANSLATE_NOOP(
    "errors",
    "There is no bundle at {file}. Nothing was changed. Give the path of a file that ends in .bundle.",
)
NOT_A_BUNDLE = QT_TRANSLATE_NOOP(
    "errors", "The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle."
)
BUSY = QT_TRANSLATE_NOOP(
    "errors",
    "Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.",
)
TOO_NEW = QT_TRANSLATE_NOOP(
    "errors",
    "A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "errors", "The bundle {file} is damaged. It was left as it is. Take the copy you keep of it."
)

_PRAGMAS: Final = (
    "locking_mode=EXCLUSIVE", "journal_mode=DELETE", "synchronous=EXTRA", "fullfsync=1", "foreign_keys=1",
    "trusted_schema=OFF", "cell_size_check=1", "mmap_size=0", "temp_store=MEMORY",
)  # fmt: skip
_CODES: Final[dict[int, tuple[type[StoreError], str | None]]] = {
    sqlite3.SQLITE_BUSY: (StoreBusyError, BUSY),
    sqlite3.SQLITE_LOCKED: (StoreBusyError, BUSY),
    sqlite3.SQLITE_FULL: (StoreFullError, None),
    sqlite3.SQLITE_READONLY: (StoreReadOnlyError, None),
    sqlite3.SQLITE_PERM: (StoreReadOnlyError, None),
    sqlite3.SQLITE_CANTOPEN: (StoreReadOnlyError, None),
    sqlite3.SQLITE_CORRUPT: (StoreDamagedError, DAMAGED),
    sqlite3.SQLITE_NOTADB: (StoreDamagedError, NOT_A_BUNDLE),
    sqlite3.SQLITE_IOERR: (StoreDamagedError, DAMAGED),
}


class BundleStore(bundle_builds.BuildTables, bundle_results.ResultTables):
    """An open bundle. Use it in a `with`; leaving closes it."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._db = connection

    def __enter__(self) -> BundleStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back; what was not committed is taken back."""
        self._db.close()

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Make everything inside one transaction: all of it is written, or nothing.

        Raises StoreError for what the surroundings do; any other failure travels on after the way back.
        """
        with sqlite_refusals(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")


def create(path: Path, facts: BundleFacts) -> BundleStore:
    """Make a new bundle, readable by its owner only, and leave it open.

    Raises FileExistsHereError if something stands there already; StoreError for the surroundings.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise FileExistsHereError(file=path) from None
    except OSError:
        raise StoreReadOnlyError from None
    with sqlite_refusals(path):
        db = _connect(path)
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        _apply(db)
        bundle = BundleStore(path, db)
        with bundle.changing():
            bundle.write_facts(facts)
    return bundle


def open_bundle(path: Path) -> BundleStore:
    """Open a bundle that is there; pending steps are applied to it after a copy was put beside it.

    Raises UsageError where there is no file; StoreDamagedError if it is not a bundle or damaged;
    StoreTooNewError, StoreBusyError and others of the StoreError family.
    """
    if not path.is_file():
        raise UsageError(NO_BUNDLE, file=path)
    with sqlite_refusals(path):
        db = _connect(path)
        try:
            _prove(db, path)
        except BaseException:
            db.close()
            raise
    return BundleStore(path, db)


def is_bundle(path: Path) -> bool:
    """Tell from the first bytes whether a file is a bundle; nothing of it is opened."""
    try:
        with path.open("rb") as file:
            head = file.read(72)
    except OSError:
        return False
    return head[:16] == b"SQLite format 3\0" and head[68:72] == APPLICATION_ID.to_bytes(4, "big")


@contextmanager
def sqlite_refusals(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the surroundings into sentences; the rest is a bug and stays one."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        known = _CODES.get(code & 0xFF) if code is not None else None
        if known is None:
            raise
        kind, sentence = known
        raise kind(sentence, file=path.name) from error


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, timeout=0)
    for pragma in _PRAGMAS:
        db.execute(f"PRAGMA {pragma}")
    _hold(db)
    return db


def _hold(db: sqlite3.Connection) -> None:
    try:
        db.execute("BEGIN EXCLUSIVE")
        db.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
            db.close()
            raise


def _prove(db: sqlite3.Connection, path: Path) -> None:
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StoreDamagedError(NOT_A_BUNDLE, file=path.name)
    applied = [name for (name,) in db.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (SET,)
    )]  # fmt: skip
    if set(applied) - set(KNOWN):
        raise StoreTooNewError(TOO_NEW, file=path.name)
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise StoreDamagedError(DAMAGED, file=path.name)
    if set(KNOWN) - set(applied):
        _copy_first(path)
        _apply(db)


def _copy_first(path: Path) -> None:
    spare = path.with_name(path.name + ".before-upgrade")
    try:
        shutil.copyfile(path, spare)
        spare.chmod(0o600)
    except OSError as error:
        raise StoreFullError from error


def _apply(db: sqlite3.Connection) -> None:
    from sqlite_utils import Database

    from annotator_app.store.bundle_steps import STEPS

    STEPS.apply(Database(db))


__all__ = ["BundleStore", "PostilError", "create", "is_bundle", "open_bundle", "sqlite_refusals"]
