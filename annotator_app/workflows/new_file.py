# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A file that a command writes: beside its place under a temporary name, synced, then renamed.

It has its name only when it is whole; whatever goes wrong before leaves what stood there untouched.
"""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from annotator_app.errors import FileExistsHereError, UsageError
from annotator_app.packs.durable import beside, drop, sync_folder, sync_written
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP

NO_FOLDER: Final = QT_TRANSLATE_NOOP(
    "errors", "There is no folder {folder}. Nothing was written. Make it, or choose another place."
)


def refuse_existing(path: Path, *, force: bool) -> None:
    """Refuse to replace what stands there; with `force` a file may be, a folder or a device never.

    Raises FileExistsHereError, StoreError.
    """
    with told(path):
        taken = path.exists() and not (force and path.is_file())
    if taken:
        raise FileExistsHereError(file=path)


def refuse_unplaced(path: Path, *, force: bool) -> None:
    """Refuse a place that cannot be written to: taken, or in no folder.

    Raises FileExistsHereError, UsageError, StoreError.
    """
    refuse_existing(path, force=force)
    with told(path):
        has_folder = path.parent.is_dir()
    if not has_folder:
        raise UsageError(NO_FOLDER, folder=path.parent)


def make_folder(folder: Path) -> None:
    """Make a folder where there is none, with those above it.

    Raises UsageError where a file stands in its place or in that of one above, StoreError for the disk.
    """
    with told(folder):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            raise UsageError(NO_FOLDER, folder=folder) from None


@contextmanager
def new_file(path: Path, *, force: bool = False) -> Iterator[BinaryIO]:
    """Give a file to write that appears as `path` when the block ends well.

    Raises FileExistsHereError if something stands there and `force` is off, UsageError where there is no
    folder, StoreError for the disk.
    """
    refuse_unplaced(path, force=force)
    part = beside(path)
    with told(path):
        file = part.open("xb")
    try:
        with told(path), file:
            yield file
            sync_written(file)
        with told(path):
            part.replace(path)
            sync_folder(path.parent)
    except BaseException:
        drop(part)
        raise


@contextmanager
def taken_back(*, force: bool) -> Iterator[list[Path]]:
    """Give a list for the files that the block writes: they go away again unless it ends well.

    So what failed half-way is in nobody's way when it is done again. With `force` files may have stood there before,
    and nothing is in the way: all stay.
    """
    written: list[Path] = []
    try:
        yield written
    except BaseException:
        for path in () if force else written:
            drop(path)
        raise


def mode_of(path: Path) -> int:
    """Give the mode of the file that stands there; without one that of what holds people, its owner's alone.

    So whoever let others read a plan goes on doing so, and nobody else begins to. Raises StoreError.
    """
    with told(path):
        return stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o600


def write_page(path: Path, data: bytes, mode: int) -> None:
    """Replace `path` by a file that is its owner's alone until it is whole, then has `mode`. Raises StoreError."""
    write_pages((path, data, mode))


def write_pages(*pages: tuple[Path, bytes, int]) -> None:
    """Replace several files as `write_page` does, none of them before all are whole. Raises StoreError."""
    parts = [path.with_name(f"{path.name}.{secrets.token_hex(4)}.part") for path, _, _ in pages]
    try:
        for part, (path, data, mode) in zip(parts, pages, strict=True):
            with told(path):
                _whole(part, data, mode)
        for part, (path, _, _) in zip(parts, pages, strict=True):
            with told(path):
                part.replace(path)
                sync_folder(path.parent)
    except BaseException:
        for part in parts:
            drop(part)
        raise


def _whole(part: Path, data: bytes, mode: int) -> None:
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        sync_written(file)
    part.chmod(mode)
