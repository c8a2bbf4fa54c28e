# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Backup and restore: the home's safety copy as one file, and a home from such a file (packs.md 9.3).

A copy holds the work, the packs, who is believed and the settings; the private key has a backup of its
own and is in no copy. Restoring never writes into what is there: that is kept aside, and every journal
says that it was restored, so that the next results do.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator_app import paths
from annotator_app.errors import NotACopyError, StoreDamagedError, UsageError
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.packs.durable import beside, drop
from annotator_app.packs.writing import file_digest
from annotator_app.store import connection as opening
from annotator_app.store import pack_table, work_counts
from annotator_app.store.migrations import HOME
from annotator_app.store.refusals import told
from annotator_app.store.safety import copies, renewal
from annotator_app.store.safety.saved_log import SavedLog
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping import home as homes
from annotator_app.workflows.keeping import home_files
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.restored import mark_restored
from annotator_app.workflows.new_file import refuse_unplaced
from annotator_app.workflows.progress import SILENT, Progress

SOMEBODY_ELSE: Final = QT_TRANSLATE_NOOP(
    "errors",
    "This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.",
)


@dataclass(frozen=True)
class BackupReport:
    """A safety copy that lies in its place and was proven."""

    path: Path
    size: int
    sha256: str
    packs: int
    answers: int


@dataclass(frozen=True)
class RestoreReport:
    """What is in the home now; `kept_aside` is where that lies which stood there before."""

    home: Path
    packs: int
    answers: int
    kept_aside: Path | None
    has_key: bool


def backup(
    home: Home, out: Path | None = None, *, force: bool = False, progress: Progress = SILENT
) -> BackupReport:
    """Write a safety copy of the home to `out`, proven; without `out` one more of the automatic copies.

    Raises FileExistsHereError unless `force`, UsageError where there is no folder, StoreError, Cancelled.
    """
    target = copies.next_path(home.backups) if out is None else out
    refuse_unplaced(target, force=force)
    part = beside(target)
    files = home_files.kept_files(home.path, large=out is not None)

    def write(connection: Any) -> tuple[dict[str, int], int, int]:
        copies.write(connection, part, files, lambda: progress.step(0, 1, "copy"))
        return copies.heads(connection), *counted(connection)

    with told(target):
        try:
            heads, packs, answers = home.store.ask(write)
            copies.prove(part, HOME)
            copies.place(part, target)
            size, digest = file_digest(target)
        finally:
            drop(part)
    if out is None:
        if home.store.keeper is not None:
            home.store.keeper.saved_log.forget(heads)
        copies.thin(home.backups)
    return BackupReport(target, size, digest, packs, answers)


def restore(copy: Path, home_path: Path | None = None) -> RestoreReport:
    """Make the home at `home_path` (default: this person's own) from a safety copy; it may not be there yet.

    Raises NotACopyError, StoreTooNewError, UsageError where the copy belongs to another key than the home,
    StoreBusyError while somebody works there, and every other StoreError. The home is then as it was.
    """
    folder = (home_path or paths.default_home()).absolute()
    files = _read(copy)
    with told(folder):
        home_files.make_folders(folder)
    with opening.Lock(folder / home_files.LOCK), told(folder / home_files.STORE):
        _refuse_another(folder, files)
        new = renewal.build(copy, folder / home_files.STORE, HOME, mark_restored)
        aside = _put_in_place(folder, new, files)
    with homes.open_home(folder, create=False) as home:
        return _report(home, aside)


def restore_open(home: Home, copy: Path, progress: Progress = SILENT) -> RestoreReport:
    """Make a home that is open, with no pack open in it, from a safety copy; it stays open, with the other store.

    Raises as `restore`, StoreError where answers wait that cannot be saved, Cancelled before anything is
    changed. The home is then as it was.
    """
    progress.step(0, 3, "prove")
    files = _read(copy)
    _refuse_another(home.path, files)
    progress.step(1, 3, "build")
    with told(home.path / home_files.STORE):
        # Before the store is closed: that makes one more copy, and takes away one that may be this one.
        new = renewal.build(copy, home.path / home_files.STORE, HOME, mark_restored)
    try:
        progress.step(2, 3, "place")
        with home.laid_aside(), told(home.path / home_files.STORE):
            aside = _put_in_place(home.path, new, files)
    finally:
        new.unlink(missing_ok=True)
    return _report(home, aside)


def counted(connection: Any) -> tuple[int, int]:
    """Give how many packs there are, and how many items of theirs are answered or skipped."""
    packs = pack_table.packs(connection)
    return len(packs), sum(sum(work_counts.done_and_skipped(connection, pack)) for pack in packs)


def _put_in_place(folder: Path, new: Path, files: Mapping[str, bytes]) -> Path | None:
    """Let a built store stand in a home whose store is closed, and give where the one before is kept."""
    store = folder / home_files.STORE
    try:
        aside = renewal.keep_aside(store, folder / "backups", "before-restore")
        number = copies.next_path(folder / "backups")
        shutil.copyfile(new, number.with_suffix(".part"))
        copies.place(number.with_suffix(".part"), number)
        # What was saved after the copy is given up on purpose; the next start must not miss it.
        SavedLog(folder / home_files.SAVED).clear()
        renewal.put_in_place(new, store)
    finally:
        drop(new)
    _put_back(folder, files)
    return aside


def _report(home: Home, aside: Path | None) -> RestoreReport:
    packs, answers = home.store.ask(counted)
    with told(home.key_file):
        has_key = home.key_file.exists()
    return RestoreReport(home.path, packs, answers, aside, has_key)


def _read(copy: Path) -> dict[str, bytes]:
    """Prove a copy and give the files in it. Raises NotACopyError, StoreTooNewError, StoreError."""
    with told(copy):
        there = copy.is_file()
    if not there:
        raise NotACopyError(file=copy.name)
    fault: StoreDamagedError | None = None
    # SQLite says of one read that failed that all is damaged.
    for _attempt in range(2):
        try:
            with told(copy):
                copies.prove(copy, HOME)
                return copies.files_in(copy)
        except StoreDamagedError as damaged:
            fault = damaged
    raise NotACopyError(file=copy.name) from fault


def _refuse_another(folder: Path, files: Mapping[str, bytes]) -> None:
    here, there = _key(_public(folder)), _key(files.get("keys/identity.pub", b""))
    if here is not None and there is not None and here != there:
        raise UsageError(SOMEBODY_ELSE)


def _public(folder: Path) -> bytes:
    try:
        return (folder / "keys" / "identity.pub").read_bytes()
    except FileNotFoundError:
        return b""


def _key(line: bytes) -> PublicKey | None:
    try:
        return PublicKey.from_line(line.decode("utf-8"))
    except (UnicodeDecodeError, MalformedKeyError):
        return None


def _put_back(folder: Path, files: Mapping[str, Any]) -> None:
    """Write what the copy has and the home lacks; nothing that is there is replaced."""
    for name, content in files.items():
        target = folder / name
        if home_files.travels(name, large=True) and not target.exists():
            part = target.with_name(f"{target.name}.part")
            part.write_bytes(content)
            opening.synced(part)
            part.replace(target)
