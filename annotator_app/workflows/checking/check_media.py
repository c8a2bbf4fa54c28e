# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Media in a pack: named by what they hold, of a kind that is listed, and no larger than a screen needs (D04).

Nothing here decodes a picture or a sound. A file is looked at as far as its first bytes, so that a pack whose
media could harm a decoder is refused before any family shows them. Rules: packs.md 5.6 and section 8, row 94.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import Final

from annotator_app.errors import Problem
from annotator_app.packs.lines import note
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.refusals import refuse

PIXELS: Final = 40_000_000
PICTURE_BYTES: Final = 16 * 1024 * 1024
SOUND_BYTES: Final = 64 * 1024 * 1024
_NAME: Final = re.compile(r"data/media/([0-9a-f]{64})\.(png|jpg|ogg|wav)")
# Markers of a JPEG's segments that tell its size (ITU-T T.81, table B.1), and those that have no length.
_FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD9)})

Size = tuple[int, int]


def check_media(pack: ProvenPack, found: list[Problem]) -> None:
    """Hold every file below `data/media` against its name, the list of kinds and the limits; D04 goes to `found`."""
    for name in pack.names("media"):
        if not _fits(pack, name):
            note(found, refuse("media", name=name))


def _fits(pack: ProvenPack, name: str) -> bool:
    match = _NAME.fullmatch(name)
    if match is None:
        return False
    digest, start, size = hashlib.sha256(), b"", 0
    for chunk in pack.chunks(name):
        start = start or chunk
        size += len(chunk)
        digest.update(chunk)
    sized = _PICTURES.get(match[2])
    if digest.hexdigest() != match[1] or size > (SOUND_BYTES if sized is None else PICTURE_BYTES):
        return False
    if sized is None:
        return start.startswith(_SOUNDS[match[2]])
    width, height = sized(start) or (0, 0)
    return 0 < width * height <= PIXELS


def _png(start: bytes) -> Size | None:
    """Give width and height of a PNG (its specification, section 11.2.2); None where it is none."""
    if not start.startswith(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR") or len(start) < 24:
        return None
    return int.from_bytes(start[16:20], "big"), int.from_bytes(start[20:24], "big")


def _jpg(start: bytes) -> Size | None:
    """Give width and height of a JPEG from its first frame (ITU-T T.81, B.2.2); None where it has none."""
    if not start.startswith(b"\xff\xd8\xff"):
        return None
    at = 2
    while at + 9 <= len(start) and start[at] == 0xFF:
        marker = start[at + 1]
        if marker in _FRAMES:
            return int.from_bytes(start[at + 7 : at + 9], "big"), int.from_bytes(
                start[at + 5 : at + 7], "big"
            )
        at += 2 if marker in _BARE else 1 if marker == 0xFF else 2 + _length(start, at)
    return None


def _length(start: bytes, at: int) -> int:
    """Give the length of a segment; one that does not even hold its own length ends the search."""
    said = int.from_bytes(start[at + 2 : at + 4], "big")
    return said if said >= 2 else len(start)


_PICTURES: Final[dict[str, Callable[[bytes], Size | None]]] = {"png": _png, "jpg": _jpg}
_SOUNDS: Final = {"ogg": b"OggS", "wav": b"RIFF"}
