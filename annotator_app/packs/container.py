# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The outer file: a ZIP read by strict rules of our own, as a stream (packs.md 5.2, layer Z).

Members lie end to end from byte 0, each local header equals its directory entry, every name fits one
pattern, and sizes are counted while reading. Nothing the file says of itself is trusted: one pass over
each member checks size and CRC and gives its SHA-256 for the layers that follow.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from annotator_app.errors import Problem
from annotator_app.packs import directory
from annotator_app.packs.directory import LOCAL, Entry
from annotator_app.packs.limits import LIMITS, Limits
from annotator_app.packs.refusals import not_read, refusal, refuse

Source = Path | bytes

_CHUNK: Final = 256 * 1024
_OUT: Final = 1024 * 1024
_ALONE: Final = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Member:
    """One proven file inside: its size in bytes, its SHA-256 and where it lies."""

    name: str
    size: int
    sha256: str
    entry: Entry


@dataclass(frozen=True)
class Container:
    """A file whose outer form is proven; members can be read any number of times.

    `kept` holds the contents of some members as they were when they were proven.
    """

    source: Source
    members: Mapping[str, Member]
    kept: Mapping[str, tuple[bytes, ...]] = field(default_factory=dict)

    def read(self, name: str, limit: int = LIMITS.task) -> bytes:
        """Give a small member whole. Raises TooLargeError beyond `limit` bytes, DamagedPackError if it changed."""
        member = self.members[name]
        if member.size > limit:
            raise refusal([refuse("large_member", name=name, size=member.size, limit=limit)])
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """Give a member piece by piece, at most 1 MiB each.

        Raises DamagedPackError if the file changed since it was proven, NotAPackError if it cannot be
        read any more.
        """
        if name in self.kept:
            yield from self.kept[name]
            return
        entry = self.members[name].entry
        crc = 0
        try:
            with open_source(self.source) as file:
                for piece in _inflate(file, entry):
                    crc = zlib.crc32(piece, crc)
                    yield piece
        except zlib.error:
            crc = -1
        except OSError:
            raise refusal([refuse("unreadable")]) from None
        if crc != entry.crc:
            raise refusal([refuse("transit", name=entry.shown)])


def open_source(source: Source) -> BinaryIO:
    """Open the bytes of a pack for reading, wherever they lie. Raises OSError."""
    return BytesIO(source) if isinstance(source, bytes) else source.open("rb")


def read_container(source: Source, limits: Limits = LIMITS) -> tuple[Container | None, list[Problem]]:
    """Prove the outer form of `source`: give it, or None and everything that is wrong with it (Z, X01)."""
    try:
        with open_source(source) as file:
            return _prove(source, file, limits)
    except OSError as fault:
        return None, [not_read(fault)]


def _prove(source: Source, file: BinaryIO, limits: Limits) -> tuple[Container | None, list[Problem]]:
    entries, found = directory.read(file, limits)
    if not any(problem.code == "Z08" for problem in found):
        found += _check_places(file, entries)
    contents: list[_Contents] = []
    if not any(problem.code in ("Z06", "Z07", "Z08", "Z09") for problem in found):
        contents = _read_all(source, entries, limits)
        found += [one.problem for one in contents if one.problem]
    if found:
        return None, found
    kept = {one.member.name: tuple(one.pieces) for one in contents if one.pieces is not None}
    return Container(source, {one.member.name: one.member for one in contents}, kept), []


def _check_places(file: BinaryIO, entries: list[Entry]) -> list[Problem]:
    """Compare each local header with its entry; together they fill the file up to the directory."""
    found = []
    expected = 0
    for entry in entries:
        file.seek(expected)
        if entry.offset != expected or file.read(LOCAL.size + len(entry.name)) != entry.local_header():
            found.append(refuse("built", name=entry.shown))
            break
        expected = entry.body + entry.packed
    else:
        if entries and expected != entries[-1].directory_start:
            found.append(refuse("built", name="ZIP"))
    return found


@dataclass(frozen=True, slots=True)
class _Contents:
    """What one pass over a member gave; `pieces` are its contents where they are kept."""

    member: Member
    pieces: list[bytes] | None
    problem: Problem | None


def _read_all(source: Source, entries: list[Entry], limits: Limits) -> list[_Contents]:
    """Read every member once; of a larger pack two at a time, since zlib and hashlib hold no lock meanwhile."""
    kept, room = [], limits.kept
    for entry in entries:
        kept.append(entry.size <= room)
        room -= entry.size if kept[-1] else 0
    if sum(entry.packed for entry in entries) < _ALONE:
        return [_read_member(source, entry, keep) for entry, keep in zip(entries, kept, strict=True)]
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(partial(_read_member, source), entries, kept))


def _read_member(source: Source, entry: Entry, keep: bool) -> _Contents:
    """Read a member once: its size and CRC must be as said. Raises OSError."""
    digest, crc, size = hashlib.sha256(), 0, 0
    pieces: list[bytes] = []
    put: Callable[[bytes], object] = pieces.append if keep else bool
    problem = None
    try:
        with open_source(source) as file:
            for piece in _inflate(file, entry):
                digest.update(piece)
                crc = zlib.crc32(piece, crc)
                size += len(piece)
                put(piece)
    except zlib.error:
        problem = refuse("transit", name=entry.shown)
    else:
        if size != entry.size:
            problem = refuse("size", name=entry.shown)
        elif crc != entry.crc:
            problem = refuse("transit", name=entry.shown)
    return _Contents(Member(entry.shown, size, digest.hexdigest(), entry), pieces if keep else None, problem)


def _inflate(file: BinaryIO, entry: Entry) -> Iterator[bytes]:
    """Give the contents of a member, never more than one byte beyond its declared size.

    Raises zlib.error for a damaged stream, one that is cut off, or one with bytes behind it.
    """
    file.seek(entry.body)
    if entry.method == directory.STORED:
        yield from _stored(file, entry.packed)
        return
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    packed_left, allowed = entry.packed, entry.size + 1
    while not stream.eof and allowed:
        data = stream.unconsumed_tail
        if not data:
            data = file.read(min(_CHUNK, packed_left))
            packed_left -= len(data)
        piece = stream.decompress(data, min(_OUT, allowed))
        if not piece and not data and not stream.eof:
            raise zlib.error("cut off")
        allowed -= len(piece)
        if piece:
            yield piece
    if allowed and (stream.unused_data or packed_left):
        raise zlib.error("bytes behind the stream")


def _stored(file: BinaryIO, left: int) -> Iterator[bytes]:
    while left:
        piece = file.read(min(_CHUNK, left))
        if not piece:
            raise zlib.error("cut off")
        left -= len(piece)
        yield piece
