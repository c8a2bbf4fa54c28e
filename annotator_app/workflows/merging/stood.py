# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stood of one person before a merge, in 16 bytes an answer: thousands of people are counted in little memory."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable

from annotator_app.workflows.merged_set.merged_answers import Content, Place

_HALF = 8


class Stood:
    """Short digests of places and contents; a mistake needs two of one person that agree in 64 bits."""

    __slots__ = ("_kept",)

    def __init__(self, contents: Iterable[tuple[Place, Content]]) -> None:
        """Keep what stands."""
        self._kept = b"".join(_short(place) + _short(content) for place, content in contents)

    def __bool__(self) -> bool:
        """Whether anything stood."""
        return bool(self._kept)

    def against(self, now: Iterable[tuple[Place, Content]], forked: Collection[Place]) -> Counter[str]:
        """Count what stands now against what stood: added, updated, same, and taken back unless it is forked."""
        step = 2 * _HALF
        before = {
            self._kept[at : at + _HALF]: self._kept[at + _HALF : at + step]
            for at in range(0, len(self._kept), step)
        }
        counts: Counter[str] = Counter()
        for place, content in now:
            was = before.pop(_short(place), None)
            counts["added" if was is None else "same" if was == _short(content) else "updated"] += 1
        counts["taken_back"] += len(before.keys() - {_short(place) for place in forked} if before else ())
        return counts


def _short(value: Place | Content) -> bytes:
    return hashlib.blake2b(repr(value).encode("utf-8", "surrogatepass"), digest_size=_HALF).digest()
