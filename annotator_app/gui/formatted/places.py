# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Places in a stored text and in the document that shows it formatted.

A row of stretches, each shown as it is. What lies between two of them in the text is not shown; what lies
between them in the document belongs to no letter. In a table that runs right to left the document has the
cells of a row in the other order. Same questions as `Offsets`.
"""

from __future__ import annotations

from bisect import bisect_right

from annotator_app.gui.parts.texts.offsets import Offsets


class Places:
    """Turns code points of the stored text into places of the document and back."""

    def __init__(self, text: str) -> None:
        """Know nothing yet; `add` tells stretch after stretch."""
        self.text = text
        self.soft: list[int] = []
        self._told: list[tuple[int, int, Offsets]] = []

    def add(self, start: int, part: Offsets, shown: int) -> None:
        """The code points from `start` on, as many as `part` has, stand at `shown` of the document."""
        self._told.append((start, shown, part))

    def close(self) -> None:
        """All stretches are told: put them in order."""
        by_text = sorted(self._told, key=lambda one: one[0])
        self._starts = [start for start, _shown, _part in by_text]
        self._shown = [shown for _start, shown, _part in by_text]
        self._parts = [part for _start, _shown, part in by_text]
        self._by_place = sorted(self._told, key=lambda one: one[1])
        self._places = [shown for _start, shown, _part in self._by_place]

    def to_shown(self, place: int) -> int:
        """Give the place in the document of the code point at `place`; of a hidden one, where it would be."""
        number = bisect_right(self._starts, place) - 1
        if number < 0:
            return self._shown[0] if self._shown else 0
        return self._shown[number] + self._parts[number].to_shown(place - self._starts[number])

    def span_shown(self, start: int, end: int) -> tuple[int, int]:
        """Give the first and the last place of the document that show the code points from `start` up to `end`."""
        pieces = self.pieces(start, end)
        if not pieces:
            return self.to_shown(start), self.to_shown(start)
        return min(first for first, _last in pieces), max(last for _first, last in pieces)

    def pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """Give the stretches of the document that show the code points from `start` up to `end`."""
        found = []
        for number in range(max(bisect_right(self._starts, start) - 1, 0), len(self._starts)):
            own, part = self._starts[number], self._parts[number]
            if own >= end:
                break
            first, last = max(start, own) - own, min(end, own + len(part.text)) - own
            if first < last:
                low, high = part.span_shown(first, last)
                found.append((self._shown[number] + low, self._shown[number] + high))
        return found

    def from_shown(self, place: int) -> int:
        """Give the code point shown at `place` of the document."""
        number = bisect_right(self._places, place) - 1
        if number < 0:
            return self._starts[0] if self._starts else 0
        start, shown, part = self._by_place[number]
        return start + part.from_shown(place - shown)
