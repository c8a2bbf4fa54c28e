# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Safety copies of a store: written whole or not at all, numbered, proven, thinned (packs.md 9.3).

The number in a copy's name goes up with each copy, whatever the clock of the computer says. A copy is one
plain file; a few small files of the home travel inside it, in a table of their own, the private key never.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import Final

from annotator_app.errors import StoreDamagedError, StoreTooNewError
from annotator_app.model import clock
from annotator_app.store import review_table
from annotator_app.store.connection import check_whole, placed, synced
from annotator_app.store.journal_table import whole_tails
from annotator_app.store.kind import Kind, applied_steps
from annotator_app.store.refusals import store_error

KEPT: Final = 10
NEWEST_KEPT: Final = 3
PAGES_AT_ONCE: Final = 256
_NAME: Final = re.compile(r"(?P<stem>.+)-(?P<at>\d{4}-\d\d-\d\dT\d{6}Z)-(?P<number>\d+)\.sqlite")
_IN_NAME: Final = "%Y-%m-%dT%H%M%SZ"
_FILES: Final = "kept_files"


@dataclass(frozen=True)
class Copy:
    """One automatic copy: its file, its number, and the time that the computer claimed."""

    path: Path
    number: int
    at: datetime


def listed(folder: Path, stem: str = "store") -> list[Copy]:
    """Give the automatic copies in a folder, the newest first."""
    found = []
    for path in folder.glob(f"{stem}-*.sqlite"):
        name = _NAME.fullmatch(path.name)
        if name and name["stem"] == stem:
            at = datetime.strptime(name["at"], _IN_NAME).replace(tzinfo=UTC)
            found.append(Copy(path, int(name["number"]), at))
    return sorted(found, key=lambda one: one.number, reverse=True)


def next_path(folder: Path, stem: str = "store") -> Path:
    """Give the name of the next automatic copy."""
    number = max((one.number for one in listed(folder, stem)), default=0) + 1
    return folder / f"{stem}-{in_name(clock.now())}-{number:04d}.sqlite"


def in_name(moment: datetime) -> str:
    """Give a moment as it stands in the name of a file."""
    return moment.strftime(_IN_NAME)


def write(
    connection: sqlite3.Connection,
    part: Path,
    files: Iterable[tuple[str, bytes]],
    step: Callable[[], None] = lambda: None,
) -> None:
    """Copy an open store page by page to `part`; what `step` raises between the pages ends it.

    Raises sqlite3.Error, OSError.
    """
    part.unlink(missing_ok=True)
    # It holds everything that a person wrote, and may lie where others can look.
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        connection.backup(copy, pages=PAGES_AT_ONCE, progress=lambda *_: step())
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        copy.execute("BEGIN IMMEDIATE")
        copy.execute(f"DROP TABLE IF EXISTS {_FILES}")
        copy.execute(f"CREATE TABLE {_FILES} (name TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT")
        copy.executemany(f"INSERT INTO {_FILES} VALUES (?, ?)", files)
        copy.execute("COMMIT")


def place(part: Path, target: Path) -> Path:
    """Give a written copy its name once the disk has it. Raises OSError."""
    synced(part)
    return placed(part, target)


def prove(path: Path, kind: Kind, *, whole: bool = True) -> None:
    """Hold a copy against itself: whose it is, its steps, pages, and the chain of every journal.

    Without `whole`, indexes, items, and chains up to their last check are taken as they are.

    Raises StoreError, OSError.
    """
    try:
        _prove(path, kind, whole=whole)
    except StoreDamagedError:
        # SQLite says the same of a read that failed once, and good copies are few.
        _prove(path, kind, whole=whole)


def _prove(path: Path, kind: Kind, *, whole: bool) -> None:
    try:
        with closing(reading(path)) as copy:
            _hold(copy, path, kind, whole=whole)
    except sqlite3.Error as fault:
        raise store_error(fault, path) or StoreDamagedError(file=path.name) from fault


def _hold(copy: sqlite3.Connection, path: Path, kind: Kind, *, whole: bool) -> None:
    if copy.execute("PRAGMA application_id").fetchone() != (kind.application_id,):
        raise StoreDamagedError(file=path.name)
    if kind.unknown(applied_steps(copy, kind)):
        raise StoreTooNewError
    if kind.has_strays(copy):
        raise StoreDamagedError(file=path.name)
    quick = copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
    if not (check_whole(copy) if whole else quick and whole_tails(copy) and _whole_reviews(copy)):
        raise StoreDamagedError(file=path.name)


def _whole_reviews(copy: sqlite3.Connection) -> bool:
    from annotator_app.store import review_chains  # no start needs it

    return review_chains.whole(copy)


def files_in(path: Path) -> dict[str, bytes]:
    """Give the small files of the home that travel in a copy. Raises sqlite3.Error."""
    with closing(reading(path)) as copy:
        there = copy.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_FILES,)).fetchone()
        rows = copy.execute(f"SELECT name, content FROM {_FILES}").fetchall() if there else []
    return {str(name): bytes(content) for name, content in rows}


def drop_files(connection: sqlite3.Connection) -> None:
    """Take the small files out of a copy that becomes a store."""
    connection.execute(f"DROP TABLE IF EXISTS {_FILES}")


def heads(connection: sqlite3.Connection) -> dict[str, int]:
    """Give for each pack id how many events its journal has; review packs are among them."""
    rows = connection.execute("SELECT packs.pack_id, seq FROM heads JOIN packs ON packs.id = heads.pack")
    return {**dict(rows.fetchall()), **review_table.ends(connection)}


def thin(folder: Path, stem: str = "store") -> list[Path]:
    """Take copies away until ten are left, and give them: close together while new, far apart when old.

    The newest ones and the oldest one always stay.
    """
    copies, gone = listed(folder, stem), []
    while len(copies) > KEPT:
        least = min(range(NEWEST_KEPT, len(copies) - 1), key=lambda place: _worth(copies, place))
        gone.append(copies.pop(least).path)
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def _worth(copies: Sequence[Copy], place: int) -> float:
    """How much time a copy alone covers, against its age; a clock that was wrong makes no difference to order."""
    between = abs((copies[place - 1].at - copies[place + 1].at).total_seconds())
    age = abs((copies[0].at - copies[place].at).total_seconds())
    return between / max(age, 1.0)


def reading(path: Path) -> sqlite3.Connection:
    """Open a file that nobody writes, so that not a byte of it or beside it changes. Raises OSError, sqlite3.Error."""
    if not path.is_file():
        raise FileNotFoundError(path)
    return sqlite3.connect(f"{as_uri(path.absolute())}?mode=ro&immutable=1", uri=True, isolation_level=None)


def as_uri(path: PurePath) -> str:
    """Give an absolute path as SQLite takes it: the computer of a shared folder is part of the path, no authority."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)
