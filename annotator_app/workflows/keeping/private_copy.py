# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A private copy of a file that may change under us (packs.md 5.9, step 0): a stick is swapped while we read.

A small file is held in memory, a large one copied into a folder of its own that vanishes with the copy.
"""

from __future__ import annotations

import shutil
import weakref
from functools import cached_property
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from annotator_app.packs.container import Source
from annotator_app.packs.reading import receive
from annotator_app.packs.refusals import not_read, refusal, refuse
from annotator_app.store.refusals import told

IN_MEMORY: Final = 32 * 1024 * 1024


class OwnPath(type(Path())):  # type: ignore[misc]  # the path of this platform
    """The place of a copy. Its folder vanishes with it, so that whoever may still read the copy keeps it."""


class PrivateCopy:
    """The bytes of one file as they were when they were first asked for."""

    def __init__(self, path: Path, *, chosen: bool = False) -> None:
        """Remember the file; it is read when `source` is asked for.

        `chosen`: it was seen there, so that one that is gone was on a stick that was taken out, and is no wrong name.
        """
        self._path, self._chosen = path, chosen

    @cached_property
    def source(self) -> Source:
        """The copy. Raises NotAPackError if it cannot be read, TooLargeError, StoreError if there is no room."""
        try:
            with self._path.open("rb") as file:
                data = file.read(IN_MEMORY + 1)
        except OSError as fault:
            raise refusal([refuse("unreadable") if self._chosen else not_read(fault)]) from None
        if len(data) <= IN_MEMORY:
            return data
        with told(self._path):
            folder = Path(mkdtemp(prefix="postil-"))
        try:
            with told(self._path):
                copy = OwnPath(receive(self._path, folder))
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        weakref.finalize(copy, shutil.rmtree, folder, ignore_errors=True)
        return copy
