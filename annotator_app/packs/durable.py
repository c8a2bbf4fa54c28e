# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bytes that are on the disk before anybody says so (packs.md 5.8).

macOS answers `fsync` while the drive still holds the bytes in its cache; F_FULLFSYNC waits for it.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

_WINDOWS: Final = os.name == "nt"


def beside(path: Path, ending: str = "part") -> Path:
    """Give a name beside `path` for what is not whole yet; a file that somebody has under it stays as it is."""
    usual = path.with_name(f"{path.name}.{ending}")
    if os.path.lexists(usual) and not usual.is_dir():
        return path.with_name(f"{path.name}.{os.urandom(4).hex()}.{ending}")
    return usual


def sync_written(file: BinaryIO) -> None:
    """Flush `file` and wait until the disk has it. Raises OSError."""
    file.flush()
    _sync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk knows the names in `folder`; Windows has no call for it. Raises OSError."""
    if _WINDOWS:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        _sync(handle)
    finally:
        os.close(handle)


def drop(path: Path) -> None:
    """Take away a file that was not finished. A disk that does not answer keeps it, and says why by itself."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        try:
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        except OSError:
            # Some network and memory drives know plain fsync only.
            os.fsync(handle)
        return
    os.fsync(handle)
