# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was saved since the last safety copy, beside the store: pack, number of the event, place of the item.

If the store is lost this names the answers that are lost with it. A line is written after the disk has the
answer, so the log never knows more than the store did; it holds no word that anybody read or wrote.
"""

from __future__ import annotations

import os
import re
import threading
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_LINE: Final = re.compile(
    rb"(?P<said>(?P<pack>[0-9a-f]{64}) (?P<seq>\d+) (?P<place>\d+)) (?P<sum>[0-9a-f]{8})"
)


@dataclass(frozen=True)
class Saved:
    """One thing that was saved of an item: the pack, the number of its last event, the place in the pack."""

    pack_id: str
    seq: int
    position: int


class SavedLog:
    """The log of one home. Trouble with it is never trouble with saving."""

    def __init__(self, path: Path) -> None:
        """Keep the log at `path`."""
        self._path = path
        self._turn = threading.Lock()

    def add(self, saved: Iterable[Saved]) -> None:
        """Note what the disk has now."""
        lines = b"".join(_line(one) for one in saved)
        if lines:
            with self._turn, suppress(OSError):
                handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
                try:
                    os.write(handle, lines)
                finally:
                    os.close(handle)

    def read(self) -> list[Saved]:
        """Give what the log knows, in order; a line that is not whole is passed over."""
        try:
            content = self._path.read_bytes()
        except OSError:
            return []
        return [one for line in content.split(b"\n") if (one := _parsed(line)) is not None]

    def forget(self, copied: Mapping[str, int]) -> None:
        """Take out what a safety copy holds: pack id to number of its last event."""
        with self._turn, suppress(OSError):
            left = [one for one in self.read() if one.seq > copied.get(one.pack_id, 0)]
            part = self._path.with_suffix(".part")
            part.write_bytes(b"".join(_line(one) for one in left))
            part.replace(self._path)

    def clear(self) -> None:
        """Begin anew."""
        with self._turn, suppress(OSError):
            self._path.unlink(missing_ok=True)


def _line(one: Saved) -> bytes:
    said = f"{one.pack_id.removeprefix('sha256:')} {one.seq} {one.position}".encode()
    return said + f" {zlib.crc32(said):08x}\n".encode()


def _parsed(line: bytes) -> Saved | None:
    found = _LINE.fullmatch(line)
    if found is None or int(found["sum"], 16) != zlib.crc32(found["said"]):
        return None
    return Saved(f"sha256:{found['pack'].decode()}", int(found["seq"]), int(found["place"]))
