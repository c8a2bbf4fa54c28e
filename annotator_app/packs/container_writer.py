# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the outer file of a pack: the same bytes for the same contents and zlib (packs.md 5.2).

Contents are deflated into a spool as they come, because the lists that stand before them in the file
need their digests. A member that would look like a bomb to a reader is stored as it is.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, BinaryIO, Final

from annotator_app.packs.directory import (
    CENTRAL,
    CENTRAL_MAGIC,
    DEFLATED,
    END,
    END_MAGIC,
    STORED,
    Entry,
)
from annotator_app.packs.limits import LIMITS

_LEVEL: Final = 6
_MEMORY: Final = 8
_IN_MEMORY: Final = 16 * 1024 * 1024
_DATE: Final = (0 << 9) | (1 << 5) | 1
_MADE_BY: Final = (3 << 8) | 20
_ATTRIBUTES: Final = 0o100644 << 16
_PIECE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Deflated:
    """One file ready to be written: where it lies in the spool, and its numbers."""

    name: str
    size: int
    sha256: str
    crc: int
    packed: int
    place: int
    lines: int


class Spool:
    """Deflated contents waiting for their place; spills to a nameless file in `folder`, or never."""

    def __init__(self, folder: Path | None, *, spills: bool = True) -> None:
        """Open an empty spool (folder None: the system's own). Its file vanishes when it is closed."""
        place = None if folder is None else str(folder)
        self._file: IO[bytes] = (
            SpooledTemporaryFile(max_size=_IN_MEMORY, dir=place) if spills else BytesIO()  # noqa: SIM115
        )

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, name: str, pieces: Iterable[bytes]) -> Deflated:
        """Deflate the contents of one file. Raises OSError."""
        place = self._file.seek(0, 2)
        stream = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, _MEMORY)
        digest, crc, size, lines = hashlib.sha256(), 0, 0, 0
        for piece in _gathered(pieces):
            digest.update(piece)
            crc = zlib.crc32(piece, crc)
            size += len(piece)
            lines += piece.count(b"\n")
            self._file.write(stream.compress(piece))
        self._file.write(stream.flush())
        packed = self._file.tell() - place
        return Deflated(name, size, digest.hexdigest(), crc, packed, place, lines)

    def packed(self, one: Deflated) -> Iterator[bytes]:
        """Give the deflated bytes of one file."""
        place, left = one.place, one.packed
        while left:
            self._file.seek(place)
            piece = self._file.read(min(_PIECE, left))
            place, left = place + len(piece), left - len(piece)
            yield piece

    def plain(self, one: Deflated) -> Iterator[bytes]:
        """Give the contents of one file again."""
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        for piece in self.packed(one):
            yield stream.decompress(piece, _PIECE)
            while stream.unconsumed_tail:
                yield stream.decompress(stream.unconsumed_tail, _PIECE)
        yield stream.flush()


def write_container(file: BinaryIO, spool: Spool, members: Iterable[Deflated]) -> None:
    """Write members in the given order, then the directory. Raises OSError."""
    entries = []
    for one in members:
        entry = _entry(one, file.tell())
        file.write(entry.local_header())
        file.writelines(spool.packed(one) if entry.method == DEFLATED else spool.plain(one))
        entries.append(entry)
    start = file.tell()
    for entry in entries:
        file.write(_directory_entry(entry))
    length = file.tell() - start
    file.write(END.pack(END_MAGIC, 0, 0, len(entries), len(entries), length, start, 0))


def _entry(one: Deflated, offset: int) -> Entry:
    stored = one.size > LIMITS.ratio_free and one.size > LIMITS.ratio * one.packed
    return Entry(
        name=b"pack/" + one.name.encode("ascii"),
        needs=10 if stored else 20,
        flags=0,
        method=STORED if stored else DEFLATED,
        time=0,
        date=_DATE,
        crc=one.crc,
        packed=one.size if stored else one.packed,
        size=one.size,
        offset=offset,
        directory_start=0,
    )


def _directory_entry(entry: Entry) -> bytes:
    return (
        CENTRAL.pack(
            CENTRAL_MAGIC,
            _MADE_BY,
            entry.needs,
            entry.flags,
            entry.method,
            entry.time,
            entry.date,
            entry.crc,
            entry.packed,
            entry.size,
            len(entry.name),
            0,
            0,
            0,
            0,
            _ATTRIBUTES,
            entry.offset,
        )
        + entry.name
    )


def _gathered(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Join small pieces: one call to zlib for each line would cost more than the work."""
    waiting: list[bytes] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= _PIECE:
            yield b"".join(waiting)
            waiting, size = [], 0
    if waiting:
        yield b"".join(waiting)
