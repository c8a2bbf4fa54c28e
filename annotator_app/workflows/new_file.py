# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A file that a command writes: beside its place under a temporary name, synced, then renamed.

It has its name only when it is whole; whatever goes wrong before leaves what stood there untouched.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from annotator_app.errors import FileExistsHereError
from annotator_app.packs.durable import sync_folder, sync_written
from annotator_app.store.refusals import told


def refuse_existing(path: Path, *, force: bool) -> None:
    """Refuse to replace what stands there. Raises FileExistsHereError."""
    if path.exists() and not force:
        raise FileExistsHereError(file=path)


@contextmanager
def new_file(path: Path, *, force: bool = False) -> Iterator[BinaryIO]:
    """Give a file to write that appears as `path` when the block ends well.

    Raises FileExistsHereError if something stands there and `force` is off; StoreError for the disk.
    """
    refuse_existing(path, force=force)
    part = path.with_name(f"{path.name}.part")
    with told(path):
        file = part.open("wb")
    try:
        with told(path), file:
            yield file
            sync_written(file)
        with told(path):
            part.replace(path)
            sync_folder(path.parent)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
