# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reads what the faces of a font file are called, and gives them names that no other font has.

Works for .ttf, .otf and .ttc by the table of names alone; shapes and letters are not touched, and no other
table is read. A file may come from anywhere: every place in it is checked before it is followed.
"""

from __future__ import annotations

import mmap
import re
import struct
import sys
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from annotator_app.errors import FontFileError

_COLLECTION = b"ttcf"
_SINGLE = frozenset({b"\0\1\0\0", b"OTTO", b"true"})
_MOST_FACES = 64
_MOST_TABLES = 128
_NEEDED = frozenset({b"cmap", b"head", b"hmtx", b"maxp", b"name"})
_SHAPES = frozenset({b"glyf", b"CFF ", b"CFF2"})
_ENGLISH = 0x409
_PLAIN_STYLES = ("Regular", "Bold", "Italic", "Bold Italic")
# Kept from the file: copyright, trade mark, licence, place of the licence.
_KEPT = (0, 7, 13, 14)
_TOLD = 10  # the description says which family the letters come from
_WHOLE = 0xFFFFFFFF
_MAGIC = 0xB1B0AFBA

Data = bytes | mmap.mmap


@dataclass(frozen=True, slots=True)
class Face:
    """One face of a file: its family and style as the file says them, and where its tables are listed.

    `origin` is the family that the letters come from, where `renamed` wrote it down.
    """

    family: str
    style: str
    revision: int
    directory: int
    origin: str = ""


def read(path: Path) -> tuple[Face, ...]:
    """Give the faces of the file at `path`, reading no more of it than their names."""
    with path.open("rb") as file:
        try:
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return faces(data)
        except ValueError:  # an empty file cannot be mapped
            raise FontFileError(file=path.name) from None
        except FontFileError:
            raise FontFileError(file=path.name) from None


def faces(data: Data) -> tuple[Face, ...]:
    """Give the faces of a font file; raises FontFileError where it is none."""
    try:
        return tuple(_face(data, place) for place in _directories(data))
    except (struct.error, IndexError, KeyError, UnicodeError):
        raise FontFileError(file="") from None


def stamp(path: Path) -> str:
    """Give a few letters that tell this file from others with a family of the same name."""
    told = [f"{face.family}/{face.style}/{face.revision}" for face in read(path)]
    return sha256(f"{path.stat().st_size} {told}".encode()).hexdigest()[:6]


def renamed(data: bytes, family_of: Callable[[Face], str]) -> bytes:
    """Give the file with each face under the family that `family_of` says."""
    made = bytearray(data)
    found = faces(data)
    for face in found:
        made += bytes(-len(made) % 4)
        table = _name_table(data, face, family_of(face))
        for record in _records(data, face.directory):
            if record.tag == b"name":
                struct.pack_into(">III", made, record.place + 4, _sum(table), len(made), len(table))
        made += table
    made += bytes(-len(made) % 4)
    if data[:4] != _COLLECTION:
        _sign(made, found[0].directory)
    return bytes(made)


@dataclass(frozen=True, slots=True)
class _Record:
    """A row of the list of tables: what, where it stands in the list, where the table is and how long."""

    tag: bytes
    place: int
    offset: int
    length: int


def _directories(data: Data) -> list[int]:
    start = data[:4]
    if start in _SINGLE:
        return [0]
    if start != _COLLECTION:
        raise FontFileError(file="")
    (count,) = struct.unpack_from(">I", data, 8)
    if not 0 < count <= _MOST_FACES:
        raise FontFileError(file="")
    return list(struct.unpack_from(f">{count}I", data, 12))


def _records(data: Data, directory: int) -> list[_Record]:
    if data[directory : directory + 4] not in _SINGLE:
        raise FontFileError(file="")
    (count,) = struct.unpack_from(">H", data, directory + 4)
    if not 0 < count <= _MOST_TABLES:
        raise FontFileError(file="")
    found = []
    for number in range(count):
        place = directory + 12 + 16 * number
        tag, _checksum, offset, length = struct.unpack_from(">4sIII", data, place)
        if offset + length > len(data):
            raise FontFileError(file="")
        found.append(_Record(tag, place, offset, length))
    return found


def _face(data: Data, directory: int) -> Face:
    tables = {record.tag: record for record in _records(data, directory)}
    if not tables.keys() >= _NEEDED or not _SHAPES & tables.keys():
        raise FontFileError(file="")
    names = _names(data, tables[b"name"])
    family = names.get(16) or names.get(1) or ""
    if not family:
        raise FontFileError(file="")
    (revision,) = struct.unpack_from(">I", data, tables[b"head"].offset + 4)
    style = names.get(17) or names.get(2) or "Regular"
    return Face(family, style, revision, directory, names.get(_TOLD, ""))


def _names(data: Data, table: _Record) -> dict[int, str]:
    """Give the names in English where there are any, else in the first language."""
    _format, count, strings = struct.unpack_from(">HHH", data, table.offset)
    found: dict[int, tuple[int, str]] = {}
    for number in range(count):
        platform, encoding, language, name, length, offset = struct.unpack_from(
            ">6H", data, table.offset + 6 + 12 * number
        )
        start = table.offset + strings + offset
        if start + length > table.offset + table.length:
            continue
        written = data[start : start + length]
        if platform == 3 and encoding in (0, 1, 10):
            rank, text = 0 if language == _ENGLISH else 2, written.decode("utf-16-be", "replace")
        elif platform == 1 and encoding == 0:
            rank, text = 1, written.decode("mac-roman", "replace")
        else:
            continue
        if name not in found or rank < found[name][0]:
            found[name] = rank, text
    return {name: text for name, (_rank, text) in found.items()}


def _name_table(data: Data, face: Face, family: str) -> bytes:
    before = _names(data, next(record for record in _records(data, face.directory) if record.tag == b"name"))
    plain = face.style in _PLAIN_STYLES
    postscript = re.sub(r"[^A-Za-z0-9-]", "", f"{family}-{face.style}")[-63:]
    names = {number: before[number] for number in _KEPT if number in before}
    names |= {
        1: family if plain else f"{family} {face.style}",
        2: face.style if plain else "Regular",
        3: f"{face.revision};{postscript}",
        4: f"{family} {face.style}",
        6: postscript,
        _TOLD: face.family,
    }
    if not plain:
        names |= {16: family, 17: face.style}
    records, strings = bytearray(), bytearray()
    for number, text in sorted(names.items()):
        written = text.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, _ENGLISH, number, len(written), len(strings))
        strings += written
    return struct.pack(">HHH", 0, len(names), 6 + len(records)) + bytes(records + strings)


def _sum(table: bytes | bytearray) -> int:
    words = array("I", bytes(table) + bytes(-len(table) % 4))
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & _WHOLE


def _sign(font: bytearray, directory: int) -> None:
    """Write the sum over the whole font, which some readers check."""
    head = next(record for record in _records(bytes(font), directory) if record.tag == b"head")
    struct.pack_into(">I", font, head.offset + 8, 0)
    struct.pack_into(">I", font, head.offset + 8, (_MAGIC - _sum(font)) & _WHOLE)
