# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The directory at the end of the outer file: one strict entry a member (packs.md 5.2 and section 8, Z).

Every finding is listed; an entry with one of them is never read further. Records are those of
PKWARE's APPNOTE 4.3: end record (4.3.16), directory entry (4.3.12), local header (4.3.7).
"""

from __future__ import annotations

import re
import stat
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from os import SEEK_END
from typing import BinaryIO, Final

from annotator_app.errors import Problem
from annotator_app.packs.limits import Limits
from annotator_app.packs.refusals import refuse

STORED: Final = 0
DEFLATED: Final = 8

LOCAL: Final = struct.Struct("<4s5H3I2H")
CENTRAL: Final = struct.Struct("<4s6H3I5H2I")
END: Final = struct.Struct("<4s4H2IH")
LOCAL_MAGIC: Final = b"PK\x03\x04"
CENTRAL_MAGIC: Final = b"PK\x01\x02"
END_MAGIC: Final = b"PK\x05\x06"

NAME: Final = re.compile(
    rb"pack/(bagit\.txt|bag-info\.txt|pack\.json|manifest-sha256\.txt|tagmanifest-sha256\.txt"
    rb"|trust/allowed_signers|trust/revoked_keys|signatures/[a-z0-9][a-z0-9-]{0,62}\.sshsig"
    rb"|data/[a-z]{1,32}/[a-z0-9][a-z0-9_-]{0,99}(\.[a-z0-9]{1,12})?)"
)
_DEVICE: Final = re.compile(rb"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
_OUTSIDE: Final = re.compile(rb"/|.*\\|[A-Za-z]:|(.*/)?\.\.(/|$)", re.DOTALL)
_REPACKED: Final = re.compile(rb"(.*/)?(__MACOSX|\.[^./][^/]*|Thumbs\.db|desktop\.ini)(/.*)?|.*/", re.DOTALL)
_AGE: Final = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
_LOCKED_FLAGS: Final = 0x2041
_LEVEL_FLAGS: Final = 0x0006
_LONGEST_COMMENT: Final = 0xFFFF


@dataclass(frozen=True, slots=True)
class Entry:
    """One directory entry, every field that the local header has to repeat."""

    name: bytes
    needs: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    size: int
    offset: int
    directory_start: int

    @property
    def shown(self) -> str:
        """The name as people may see it: without the bag's folder, anything unusual escaped."""
        return (
            self.name.removeprefix(b"pack/")
            .decode("ascii", "backslashreplace")
            .encode("unicode_escape")
            .decode("ascii")
            .replace("\\\\", "\\")
        )

    @property
    def body(self) -> int:
        """Where the contents of the member start."""
        return self.offset + LOCAL.size + len(self.name)

    def local_header(self) -> bytes:
        """Give the only local header that fits this entry."""
        return (
            LOCAL.pack(
                LOCAL_MAGIC,
                self.needs,
                self.flags,
                self.method,
                self.time,
                self.date,
                self.crc,
                self.packed,
                self.size,
                len(self.name),
                0,
            )
            + self.name
        )


def read(file: BinaryIO, limits: Limits) -> tuple[list[Entry], list[Problem]]:
    """Give all entries and everything that is wrong with them, with names and with their sizes."""
    size = file.seek(0, SEEK_END)
    refused = _refuse_file(file, size, limits)
    if refused:
        return [], [refused]
    file.seek(size - END.size)
    _, disk, start_disk, here, count, length, start, _ = END.unpack(file.read(END.size))
    if count > limits.members:
        return [], [refuse("members", count=count, limit=limits.members)]
    if disk or start_disk or here != count or length > limits.directory or start + length + END.size != size:
        return [], [refuse("built", name="ZIP")]
    file.seek(start)
    return _entries(file.read(length), count, start, limits)


def _refuse_file(file: BinaryIO, size: int, limits: Limits) -> Problem | None:
    if not size:
        return refuse("empty")
    if size > limits.pack_file:
        return refuse("large_file", limit=limits.pack_file)
    file.seek(0)
    head = file.read(64)
    if head.startswith(_AGE):
        return refuse("locked")
    file.seek(max(0, size - END.size - _LONGEST_COMMENT))
    tail = file.read()
    place = tail.rfind(END_MAGIC)
    whole = place >= 0 and len(tail) - place >= END.size
    if head[:4] not in (LOCAL_MAGIC, END_MAGIC):
        return refuse("prefix") if whole else refuse("other_file")
    if not whole:
        return refuse("cut", bytes=size)
    if len(tail) - place > END.size or tail[-2:] != b"\0\0":
        return refuse("appended")
    return None


def _entries(data: bytes, count: int, start: int, limits: Limits) -> tuple[list[Entry], list[Problem]]:
    entries: list[Entry] = []
    found: list[Problem] = []
    place = 0
    for _ in range(count):
        if data[place : place + 4] != CENTRAL_MAGIC or len(data) - place < CENTRAL.size:
            return entries, [*found, refuse("built", name="ZIP")]
        fields = CENTRAL.unpack_from(data, place)
        place += CENTRAL.size
        name_length, extra, comment = fields[10:13]
        needs, flags, method, time, date, crc, packed, size = fields[2:10]
        name = data[place : place + name_length]
        entry = Entry(name, needs, flags, method, time, date, crc, packed, size, fields[16], start)
        found.extend(_check_entry(entry, fields))
        entries.append(entry)
        place += name_length + extra + comment
    if place != len(data):
        found.append(refuse("built", name="ZIP"))
    found.extend(_check_all(entries, limits))
    return entries, found


def _check_entry(entry: Entry, fields: tuple[int, ...]) -> Iterator[Problem]:
    made_by, extra, comment, disk = fields[1], fields[11], fields[12], fields[13]
    mode = fields[15] >> 16 if made_by >> 8 == 3 else 0
    shown = entry.shown
    yield from _check_name(entry.name, shown)
    kind = stat.S_IFMT(mode)
    if kind == stat.S_IFDIR and not entry.name.endswith(b"/"):
        yield refuse("repacked", name=shown)
    elif kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        yield refuse("link", name=shown)
    if entry.flags & _LOCKED_FLAGS:
        yield refuse("password")
    elif entry.flags & ~_LEVEL_FLAGS:
        yield refuse("built", name=shown)
    if entry.method not in (STORED, DEFLATED):
        yield refuse("method", name=shown)
    if extra or comment:
        yield refuse("extra", name=shown)
    if disk or entry.needs > 20:
        yield refuse("built", name=shown)
    if entry.method == STORED and entry.packed != entry.size:
        yield refuse("size", name=shown)


def _check_name(name: bytes, shown: str) -> Iterator[Problem]:
    if NAME.fullmatch(name) and not _DEVICE.fullmatch(name.rpartition(b"/")[2]):
        return
    if _OUTSIDE.match(name):
        yield refuse("outside", name=shown)
    elif name.rpartition(b"/")[2] == b"fetch.txt":
        yield refuse("fetch")
    elif _REPACKED.fullmatch(name):
        yield refuse("repacked", name=shown)
    else:
        yield refuse("unexpected", name=shown)


def _check_all(entries: list[Entry], limits: Limits) -> Iterator[Problem]:
    seen: set[bytes] = set()
    for entry in entries:
        if entry.name in seen:
            yield refuse("twice", name=entry.shown)
        seen.add(entry.name)
        if entry.size > limits.ratio_free and entry.size > limits.ratio * entry.packed:
            yield refuse("bomb", size=entry.size, limit=limits.ratio * entry.packed)
    total = sum(entry.size for entry in entries)
    if total > limits.contents:
        yield refuse("bomb", size=total, limit=limits.contents)
    signatures = sum(name.startswith(b"pack/signatures/") for name in seen)
    if signatures > limits.signatures:
        yield refuse("signatures", count=signatures, limit=limits.signatures)
