# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What lies where in the folder of a home, open or not, and what of it travels in a safety copy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

STORE = "store.sqlite"
LOCK = "lock"
SAVED = "logs/saved.txt"
CHECK = "check"
FOLDERS = ("inbox", "packs", "backups", "keys", "trusted", "logs", "fonts")
# What travels in a safety copy; the private key never does.
_SMALL = re.compile(r"keys/identity\.pub|settings\.json|trusted/[A-Za-z0-9_-]+\.json")
_LARGE = re.compile(r"packs/[0-9a-f]{64}\.[a-z]+")


def make_folders(folder: Path) -> None:
    """Make the folders of a home that are not there yet. Raises OSError."""
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700)
    for name in FOLDERS:
        (folder / name).mkdir(mode=0o700, exist_ok=True)


def travels(name: str, *, large: bool) -> bool:
    """Tell whether a file of the home, named from it, travels in a safety copy; `large`: the packs too."""
    return bool(_SMALL.fullmatch(name) or (large and _LARGE.fullmatch(name)))


def kept_files(folder: Path, *, large: bool) -> Iterator[tuple[str, bytes]]:
    """Give the files of a home that travel in a safety copy. Raises OSError."""
    for path in [*sorted(folder.glob("*")), *sorted(folder.glob("*/*"))]:
        name = path.relative_to(folder).as_posix()
        if travels(name, large=large):
            with suppress(FileNotFoundError):
                yield name, path.read_bytes()
