# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The words that people marked, kept while a report reads a bundle: of as many items as can be compared, no more.

Which items are kept is drawn by a hash of their names, so that it depends neither on their order nor on how many come.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from heapq import heappush, heappushpop
from typing import Any

from annotator_app.model.item import Item

MOST = 5_000


class Quotes:
    """The marked words of each person, by item or response."""

    def __init__(self, most: int = MOST) -> None:
        """Begin with nothing; `most` items or responses are kept."""
        self._most = most
        self._kept: dict[str, list[str]] = {}
        self._drawn: list[tuple[int, str]] = []
        self._left_out = ""

    def take(self, unit: str, fields: Mapping[str, Any], marks: Sequence[Mapping[str, Any]]) -> None:
        """Take the marks of one person in an item with these fields."""
        # The answers to one item come one after the other: it is drawn once.
        if unit == self._left_out:
            return
        if unit in self._kept or self._draw(unit):
            self._kept[unit].append(_words(fields, marks))

    def _draw(self, unit: str) -> bool:
        """Tell whether a new one is kept; what goes for it never comes back, as its hash is above all others."""
        place = -int.from_bytes(hashlib.sha256(unit.encode("utf-8", "surrogatepass")).digest()[:8], "big")
        if len(self._drawn) < self._most:
            heappush(self._drawn, (place, unit))
        else:
            gone = heappushpop(self._drawn, (place, unit))[1]
            if gone == unit:
                self._left_out = unit
                return False
            del self._kept[gone]
        self._kept[unit] = []
        return True

    def shared(self) -> Iterator[list[str]]:
        """Give what was marked in each item that two people and more answered, in the order of their hashes."""
        for _place, unit in sorted(self._drawn, reverse=True):
            if len(self._kept[unit]) > 1:
                yield self._kept[unit]


def _words(fields: Mapping[str, Any], marks: Sequence[Mapping[str, Any]]) -> str:
    """Give the words of the marks in the order of the text; words of two of them are two words."""
    blocks = Item(fields).blocks if marks else {}
    order = {name: number for number, name in enumerate(blocks)}
    own = sorted((order[one["block"]], one["start"], one["end"], one["block"]) for one in marks)
    return "\n".join(blocks[name].text[start:end] for _place, start, end, name in own)
