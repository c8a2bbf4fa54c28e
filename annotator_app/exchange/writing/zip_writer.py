# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The files of a spreadsheet as one archive, piece by piece: no date of today, no name of a computer, bounded memory.

Sizes stand behind each file, so that a sheet is written while its rows are read. Packs have a writer of their own.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Collection, Iterable, Iterator
from typing import Final

_LOCAL, _AFTER = struct.Struct("<4s5H3L2H"), struct.Struct("<4s3L")
_ENTRY, _END = struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s4H2LH")
_DEFLATED: Final = 8
_SIZES_BEHIND: Final = 8
_NEEDS: Final = 20
_FIRST_DAY: Final = 0x21  # 1980-01-01, where the dates of archives begin
_LEVEL: Final = 6


def archive(files: Iterable[tuple[str, Iterable[bytes]]], plain: Collection[str] = ()) -> Iterator[bytes]:
    """Give the bytes of an archive of these files, in their order; those in `plain`, small ones, are not packed."""
    entries: list[bytes] = []
    place = 0
    for name, pieces in files:
        raw = name.encode("ascii")
        if name in plain:
            whole, entry = _plain(raw, b"".join(pieces), place)
            yield whole
            entries.append(entry)
            place += len(whole)
            continue
        head = _LOCAL.pack(b"PK\3\4", _NEEDS, _SIZES_BEHIND, _DEFLATED, 0, _FIRST_DAY, 0, 0, 0, len(raw), 0)
        yield head + raw
        packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        sum_ = size = packed_size = 0
        for piece in pieces:
            sum_, size = zlib.crc32(piece, sum_), size + len(piece)
            packed = packer.compress(piece)
            packed_size += len(packed)
            if packed:
                yield packed
        packed = packer.flush()
        packed_size += len(packed)
        yield packed + _AFTER.pack(b"PK\7\x08", sum_, packed_size, size)
        entries.append(
            _ENTRY.pack(
                b"PK\1\2", _NEEDS, _NEEDS, _SIZES_BEHIND, _DEFLATED, 0, _FIRST_DAY, sum_, packed_size, size, len(raw),
                0, 0, 0, 0, 0, place,
            ) + raw
        )  # fmt: skip
        place += len(head) + len(raw) + packed_size + _AFTER.size
    listed = b"".join(entries)
    yield listed + _END.pack(b"PK\5\6", 0, 0, len(entries), len(entries), len(listed), place, 0)


def _plain(raw: bytes, data: bytes, place: int) -> tuple[bytes, bytes]:
    """Give a file as it stands in the archive, its sizes before it, and its entry in the list."""
    told = (_FIRST_DAY, zlib.crc32(data), len(data), len(data), len(raw), 0)
    head = _LOCAL.pack(b"PK\3\4", _NEEDS, 0, 0, 0, *told)
    entry = _ENTRY.pack(b"PK\1\2", _NEEDS, _NEEDS, 0, 0, 0, *told, 0, 0, 0, 0, place)
    return head + raw + data, entry + raw
