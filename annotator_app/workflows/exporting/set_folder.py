# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The folder of a data set: written under a temporary name, and in its place only when all of it is whole.

Where nothing stands yet the folder is renamed, in one step. Into a folder that is there its files are moved, since it
may be a disk of its own or the one that somebody stands in. What a kill leaves behind stands in nobody's way, and is
taken away by the next export to the same place.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from annotator_app.errors import FileExistsHereError, UsageError
from annotator_app.exchange.publishing.card import LICENCE_FILE
from annotator_app.packs.durable import sync_folder
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP

NOT_OURS: Final = QT_TRANSLATE_NOOP(
    "errors", "{folder} holds something else than a data set. Nothing was written. Choose another name."
)
CARD: Final = "README.md"
METADATA: Final = "croissant.json"
_OWN: Final = frozenset((CARD, METADATA, LICENCE_FILE, "answers", "labels"))
_PART: Final = ".part"
_BEFORE: Final = "before"
_OF_A_KILL: Final = _OWN | {f"{one}.part" for one in _OWN} | {_BEFORE}


def refuse_folder(out: Path, *, force: bool) -> None:
    """Refuse a folder that holds something; with `force` a data set may be replaced, nothing else.

    Raises FileExistsHereError, UsageError, StoreError.
    """
    with told(out):
        inside = _names(out) - {_PART}
        taken = bool(inside) or (out.exists() and not out.is_dir())
        part = _part_of(out)
        foreign = part.is_file() or not _names(part) <= _OF_A_KILL
    if taken and not force:
        raise FileExistsHereError(file=out)
    if taken and not (inside and inside <= _OWN):
        raise UsageError(NOT_OURS, folder=out)
    if foreign:
        raise UsageError(NOT_OURS, folder=part)


@contextmanager
def new_folder(out: Path, *, force: bool) -> Iterator[Path]:
    """Give a folder to write a data set into, which stands at `out` when the block ends well.

    Whatever goes wrong before leaves what stood there as it was. Raises FileExistsHereError, UsageError, StoreError.
    """
    refuse_folder(out, force=force)
    with told(out):
        part = _part_of(out)
        if part.exists():
            shutil.rmtree(part)
        part.mkdir(parents=True)
    try:
        yield part
        with told(out):
            _sync(part)
            if part.parent == out:
                _move_in(part, out)
            else:
                part.rename(out)
                sync_folder(out.parent)
    finally:
        if not _names(part / _BEFORE):  # else what stood there could not be put back, and is kept
            shutil.rmtree(part, ignore_errors=True)


def _part_of(out: Path) -> Path:
    """Give where a data set for `out` is written: in a folder that is there, else beside its place."""
    return out / _PART if out.is_dir() else out.with_name(f"{out.name}{_PART}")


def _names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()} if folder.is_dir() else set()


def _move_in(part: Path, out: Path) -> None:
    """Put the files in the place of those that stand there, all or none. Raises OSError."""
    before = part / _BEFORE
    before.mkdir()
    moved: list[tuple[Path, Path]] = []
    try:
        for here, there in _moves(part, out):
            here.rename(there)
            moved.append((here, there))
    except OSError:
        for here, there in reversed(moved):
            there.rename(here)
        raise
    sync_folder(out)
    shutil.rmtree(before, ignore_errors=True)


def _moves(part: Path, out: Path) -> Iterator[tuple[Path, Path]]:
    """Give what to move whereto, each when its turn comes: what stands there aside, then the new one into its place."""
    for name in sorted(_OWN):
        pairs = ((out / name, part / _BEFORE / name), (part / name, out / name))
        yield from ((here, there) for here, there in pairs if here.exists())


def _sync(folder: Path) -> None:
    """Wait until the disk knows the names in a folder and in those in it. Raises OSError."""
    for one in (*(one for one in folder.iterdir() if one.is_dir()), folder):
        sync_folder(one)
