# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A ZIP written by hand, byte for byte, so that exactly one thing in it can be wrong.

Knows nothing of the program's own writer: what it makes for untouched members is what packs.md 5.2 says.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass
class RawMember:
    """One member; None in a field means the true value. `local_*` differ in the local header alone."""

    name: bytes
    content: bytes
    method: int = 8
    flags: int = 0
    needs: int = 20
    made_by: int = (3 << 8) | 20
    mode: int = 0o100644
    date: int = 33
    extra: bytes = b""
    comment: bytes = b""
    crc: int | None = None
    size: int | None = None
    packed: bytes | None = None
    local_name: bytes | None = None
    local_size: int | None = None
    offset: int | None = None
    gap: bytes = b""

    def body(self) -> bytes:
        if self.packed is not None:
            return self.packed
        if self.method != 8:
            return self.content
        stream = zlib.compressobj(6, zlib.DEFLATED, -15, 8)
        return stream.compress(self.content) + stream.flush()


def zip_bytes(members: Iterable[RawMember], *, comment: bytes = b"", count: int | None = None) -> bytes:
    """Give the file: members end to end, directory, end record."""
    out, directory = bytearray(), bytearray()
    members = list(members)
    for one in members:
        out += one.gap
        offset = len(out) if one.offset is None else one.offset
        body = one.body()
        crc = zlib.crc32(one.content) if one.crc is None else one.crc
        size = len(one.content) if one.size is None else one.size
        shared = (one.needs, one.flags, one.method, 0, one.date, crc, len(body))
        local = one.name if one.local_name is None else one.local_name
        local_size = size if one.local_size is None else one.local_size
        out += struct.pack("<4s5H3I2H", b"PK\3\4", *shared, local_size, len(local), len(one.extra))
        out += local + one.extra + body
        directory += struct.pack(
            "<4s6H3I5H2I", b"PK\1\2", one.made_by, *shared, size, len(one.name), len(one.extra),
            len(one.comment), 0, 0, one.mode << 16, offset,
        ) + one.name + one.extra + one.comment  # fmt: skip
    number = len(members) if count is None else count
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, number, number, len(directory), len(out), len(comment))
    return bytes(out + directory + end + comment)
