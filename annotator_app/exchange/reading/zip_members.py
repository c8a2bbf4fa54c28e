# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The files inside a spreadsheet, given in pieces: only what is asked for, to an end, and never onto a disk.

Packs have a stricter reader of their own (`packs/container.py`); this one takes what office programs write.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator_app.errors import Problem
from annotator_app.exchange.reading.decode import refuse
from annotator_app.exchange.reading.xml_text import OTHER_FORMAT, TOO_MUCH

# A sheet of half a million cells takes some 30 MB of XML.
LARGEST: Final = 96 * 1024 * 1024
MOST_MEMBERS: Final = 10_000
_PIECE: Final = 256 * 1024
_END, _ENTRY, _LOCAL = struct.Struct("<4s4H2LH"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s5H3L2H")
_STORED, _DEFLATED, _ENCRYPTED = 0, 8, 1


class Members:
    """The files of one archive by name. Raises UnreadableSourceError where it is none."""

    def __init__(self, data: bytes, path: Path, format_: str) -> None:
        self.data, self.path, self.format = data, path, format_
        self.places: dict[str, tuple[int, int, int, int]] = {}
        try:
            self._list()
        except struct.error:
            raise self.refused() from None

    def __contains__(self, name: str) -> bool:
        return name in self.places

    def pieces(self, name: str) -> Iterator[bytes]:
        """Give a file piece by piece; none where there is no such file."""
        if name not in self.places:
            raise self.refused()
        method, start, size, crc = self.places[name]
        try:
            signature, *_more, name_size, extra_size = _LOCAL.unpack_from(self.data, start)
        except struct.error:
            raise self.refused() from None
        begin = start + _LOCAL.size + name_size + extra_size
        packed = memoryview(self.data)[begin : begin + size]
        if signature != b"PK\3\4" or len(packed) != size:
            raise self.refused()
        given = sum_ = 0
        for piece in _inflated(packed) if method == _DEFLATED else _cut(packed):
            if piece is None:
                raise self.refused()
            given, sum_ = given + len(piece), zlib.crc32(piece, sum_)
            if given > LARGEST:
                raise refuse(self.path, Problem("too_much", TOO_MUCH, file=str(self.path)))
            yield piece
        if sum_ != crc:
            raise self.refused()

    def refused(self) -> Exception:
        """Give the error that says that this is no such file."""
        problem = Problem("other_format", OTHER_FORMAT, {"format": self.format}, file=str(self.path))
        return refuse(self.path, problem)

    def _list(self) -> None:
        end = self.data.rfind(b"PK\5\6")
        if end < 0:
            raise self.refused()
        _, _, _, _, count, _, position, _ = _END.unpack_from(self.data, end)
        if count > MOST_MEMBERS:
            raise self.refused()
        for _number in range(count):
            entry = _ENTRY.unpack_from(self.data, position)
            flags, method, size, name_size = entry[3], entry[4], entry[8], entry[10]
            if entry[0] != b"PK\1\2" or flags & _ENCRYPTED or method not in (_STORED, _DEFLATED):
                raise self.refused()
            begin = position + _ENTRY.size
            name = self.data[begin : begin + name_size].decode("utf-8", "replace")
            self.places.setdefault(name, (method, entry[16], size, entry[7]))
            position = begin + name_size + entry[11] + entry[12]


def _cut(packed: memoryview) -> Iterator[bytes | None]:
    for start in range(0, len(packed), _PIECE):
        yield bytes(packed[start : start + _PIECE])


def _inflated(packed: memoryview) -> Iterator[bytes | None]:
    """Give what was packed; None at the end where it is damaged or cut off."""
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    waiting: bytes | memoryview = packed
    while not stream.eof:
        try:
            piece = stream.decompress(waiting, _PIECE)
        except zlib.error:
            yield None
            return
        waiting = stream.unconsumed_tail
        if not piece and not waiting and not stream.eof:
            yield None
            return
        yield piece
