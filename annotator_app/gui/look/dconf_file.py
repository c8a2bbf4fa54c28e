# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One switch out of the file in which GNOME keeps a person's settings, read as bytes: no bus, no library, no process.

The file is a table of GLib's (gvdb): a head with the place of the table, and items that each name their parent,
so that a key is put together from its end. Only what a person has changed stands in it.
"""

from __future__ import annotations

import struct
from pathlib import Path

_HEAD = struct.Struct("<8s4x4xII")
_TABLE = struct.Struct("<II")
_ITEM = struct.Struct("<4xIIHcxII")
_SWITCH = struct.Struct("<?xc")  # the value, then its type behind a zero
_LARGEST = 16 * 1024 * 1024
_DEEPEST = 32
_BLOOM_WORDS = (1 << 27) - 1


def switch(path: Path, key: str) -> bool | None:
    """Give the yes-or-no at `key` such as `/org/gnome/…`; None where it is not there or cannot be read."""
    try:
        if path.stat().st_size > _LARGEST:
            return None
        return _find(path.read_bytes(), key)
    except (OSError, struct.error, UnicodeDecodeError, IndexError):
        return None


def _find(data: bytes, key: str) -> bool | None:
    sign, start, end = _HEAD.unpack_from(data)
    if sign != b"GVariant":
        return None
    bloom, buckets = _TABLE.unpack_from(data, start)
    first = start + _TABLE.size + 4 * ((bloom & _BLOOM_WORDS) + buckets)
    items = list(_ITEM.iter_unpack(data[first : first + (end - first) // _ITEM.size * _ITEM.size]))
    last = key.rpartition("/")[2].encode()
    for parent, at, size, kind, begins, stops in items:
        if kind != b"v" or data[at : at + size] != last or _whole(data, items, parent) + last != key.encode():
            continue
        value, what = _SWITCH.unpack(data[begins:stops])
        return bool(value) if what == b"b" else None
    return None


def _whole(data: bytes, items: list[tuple[int, int, int, bytes, int, int]], parent: int) -> bytes:
    """Give the path down to the item `parent`; a chain without an end gives what cannot be a key."""
    path = b""
    for _step in range(_DEEPEST):
        if parent >= len(items):
            return path
        above, at, size, *_rest = items[parent]
        path, parent = data[at : at + size] + path, above
    return b""
