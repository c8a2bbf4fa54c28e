# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle: the coordinator's private file `NAME.bundle`, an SQLite store of its own.

It may lie anywhere and be moved, so it is one file when it is closed: a rollback journal with
synchronous=EXTRA, the setting that lost nothing in the power cuts of packs.md 9.1, not WAL. Only its owner
may read it. One connection, opened and closed in the thread that uses it; every change of a workflow is one
transaction. Opening changes nothing but pending steps, and never deletes or makes a file again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final

from annotator_app.errors import (
    FileExistsHereError,
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreTooNewError,
    UsageError,
)
from annotator_app.model.bundle import BundleFacts
from annotator_app.store.bundle.bundle_builds import BuildTables
from annotator_app.store.bundle.bundle_choices import ChoiceTables
from annotator_app.store.bundle.bundle_merges import MergeTables
from annotator_app.store.bundle.bundle_results import ResultTables
from annotator_app.store.bundle.bundle_reviews import ReviewTables
from annotator_app.store.bundle.bundle_splits import SplitTables
from annotator_app.store.bundle.bundle_steps import BUNDLE
from annotator_app.store.connection import close_store, create_store, open_store
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP

NO_BUNDLE = QT_TRANSLATE_NOOP(
    "errors",
    "There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.",
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

_OF_BUNDLE: Final[dict[type[StoreError], str]] = {
    StoreBusyError: BUSY,
    StoreTooNewError: TOO_NEW,
    StoreDamagedError: DAMAGED,
}


class BundleStore(BuildTables, ResultTables, ReviewTables, MergeTables, ChoiceTables, SplitTables):
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
        if isinstance(error, sqlite3.Error):
            with _of_bundle(self.path):
                raise error

    def close(self) -> None:
        """Give the file back; what was not committed is taken back."""
        close_store(self._db, BUNDLE)

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Make everything inside one transaction: all of it is written, or nothing.

        Raises StoreError for what the surroundings do; any other failure travels on, everything taken back.
        """
        with _of_bundle(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                # Where the disk is full SQLite has taken it back already.
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")


def create(path: Path, facts: BundleFacts) -> BundleStore:
    """Make a new bundle, readable by its owner only, and leave it open.

    Raises FileExistsHereError if something stands there already; StoreError for the surroundings.
    """
    if path.exists():
        raise FileExistsHereError(file=path)
    with _of_bundle(path):
        create_store(path, BUNDLE)
    bundle = open_bundle(path)
    with bundle.changing():
        bundle.write_facts(facts)
    return bundle


def open_bundle(path: Path) -> BundleStore:
    """Open a bundle that is there; pending steps are applied to it after a copy was put beside it.

    Raises UsageError where there is no file; StoreDamagedError if it is not a bundle or damaged;
    StoreTooNewError, StoreBusyError and others of the StoreError family.
    """
    with told(path):
        if not path.is_file():
            raise UsageError(NO_BUNDLE, file=path)
        if not _is_bundle(path):
            raise StoreDamagedError(NOT_A_BUNDLE, file=path.name)
    with _of_bundle(path):
        connection = open_store(path, BUNDLE, write_ahead=False)
        try:
            _hold(connection)
        except BaseException:
            close_store(connection, BUNDLE)
            raise
    return BundleStore(path, connection)


def _is_bundle(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(72)
    return head[:16] == b"SQLite format 3\0" and head[68:72] == BUNDLE.application_id.to_bytes(4, "big")


def _hold(connection: sqlite3.Connection) -> None:
    """Keep everybody else out from the first moment, not only from the first change."""
    try:
        connection.execute("PRAGMA temp_store = FILE")  # a large merged set is sorted on the disk
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
            raise


@contextmanager
def _of_bundle(path: Path) -> Iterator[None]:
    """Say it of this bundle, where the sentence of the class speaks of the home."""
    try:
        with told(path):
            yield
    except StoreError as error:
        sentence = _OF_BUNDLE.get(type(error))
        if sentence is None:
            raise
        raise type(error)(sentence, file=path.name) from error
