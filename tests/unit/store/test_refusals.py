# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every result code of SQLite is an error for people or a bug of ours, never neither and never both."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator_app.errors import (
    StoreBusyError,
    StoreDamagedError,
    StoreDiskError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
)
from annotator_app.store.refusals import BUGS, BY_CODE, PRIMARY, store_error, told

STORE = Path("store.sqlite")


def result_codes() -> dict[str, int]:
    documented = (
        "ABORT AUTH BUSY CANTOPEN CONSTRAINT CORRUPT EMPTY ERROR FORMAT FULL INTERNAL INTERRUPT IOERR LOCKED MISMATCH"
        " MISUSE NOLFS NOMEM NOTADB NOTFOUND NOTICE PERM PROTOCOL RANGE READONLY SCHEMA TOOBIG WARNING"
    )
    primary = {name: getattr(sqlite3, f"SQLITE_{name}") for name in documented.split()}
    extended = {
        name.removeprefix("SQLITE_"): value
        for name, value in vars(sqlite3).items()
        if name.startswith("SQLITE_") and any(name.startswith(f"SQLITE_{code}_") for code in primary)
        and isinstance(value, int) and value > PRIMARY
    }  # fmt: skip
    return primary | extended


def fault(code: int) -> sqlite3.Error:
    made = sqlite3.OperationalError("told by the test")
    made.sqlite_errorcode = code
    return made


@pytest.mark.parametrize(("name", "code"), sorted(result_codes().items()))
def test_every_code_is_one_or_the_other(name: str, code: int) -> None:
    primary = code & PRIMARY
    assert (primary in BY_CODE) != (primary in BUGS), name
    error = store_error(fault(code), STORE)
    if primary in BUGS:
        assert error is None
    else:
        assert isinstance(error, BY_CODE[primary])
        assert error.exit_status == 6


def test_all_primary_codes_are_known() -> None:
    assert set(BY_CODE) | BUGS == {code & PRIMARY for code in result_codes().values()}


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreBusyError),
        (sqlite3.SQLITE_IOERR_FSYNC, StoreDiskError),
        (sqlite3.SQLITE_READONLY_DBMOVED, StoreReadOnlyError),
        (sqlite3.SQLITE_CORRUPT_INDEX, StoreDamagedError),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, StoreReadOnlyError),
        (sqlite3.SQLITE_FULL, StoreFullError),
    ],
)
def test_extended_codes_follow_their_primary_one(code: int, kind: type[StoreError]) -> None:
    assert type(store_error(fault(code), STORE)) is kind


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, StoreFullError), (errno.EACCES, StoreReadOnlyError), (errno.EIO, StoreDiskError)],
)
def test_faults_of_the_system_are_told_alike(number: int, kind: type[StoreError]) -> None:
    with pytest.raises(kind), told(STORE):
        raise OSError(number, "told by the test")


def test_a_misuse_of_the_module_is_a_bug() -> None:
    assert store_error(sqlite3.ProgrammingError("no code at all"), STORE) is None
    with (
        closing(sqlite3.connect(":memory:")) as connection,
        pytest.raises(sqlite3.OperationalError),
        told(STORE),
    ):
        connection.execute("SELECT nothing")


def test_the_sentence_names_the_file() -> None:
    error = store_error(fault(sqlite3.SQLITE_NOTADB), STORE)
    assert error is not None
    assert "store.sqlite" in error.message
