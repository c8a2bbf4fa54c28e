# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Places in a stored text and in the document that shows it.

Stored offsets count code points of the stored text. The document counts UTF-16 units, holds one
paragraph separator for each kind of line end, and breaks very long lines for display only. `Offsets`
knows the text to show and turns places both ways; the stored text itself is never changed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

LONGEST_LINE = 1_200  # code points; longer lines are broken for display (qt-notes: one long line is slow)
_PARAGRAPH = "\u2029"
# What moves offsets: line ends of two signs, and letters that take two units in UTF-16.
_MOVING = re.compile("\r\n|[\U00010000-\U0010ffff]")
_LINE_END = re.compile("\r\n|[\n\r\u2029]")
# Signs that Qt keeps for itself inside a document are shown as a replacement sign.
_RESERVED = re.compile("[\x00\ufdd0\ufdd1\ufffc]")


def whole(text: str) -> str:
    """Give `text` so that Qt takes all of it: a byte order mark at its start would be dropped, and turn its bytes."""
    return f"\ufeff{text}" if text[:1] in ("\ufeff", "\ufffe") else text


class Offsets:
    """`shown` is the text for the document; the methods turn places between it and the stored text."""

    def __init__(self, text: str, longest: int = LONGEST_LINE) -> None:
        """Work out where the two texts part; costs little where they do not."""
        self.text = text
        self.soft = list(_soft_breaks(text, longest)) if len(text) > longest else []
        self._from: list[int] = [0]
        self._shift: list[int] = [0]
        steps = [(found.end(), -1 if found.group() == "\r\n" else 1) for found in _MOVING.finditer(text)]
        for place, step in sorted(steps + [(place, 1) for place in self.soft]):
            self._from.append(place)
            self._shift.append(self._shift[-1] + step)
        self._shown_from = [place + shift for place, shift in zip(self._from, self._shift, strict=True)]
        self.shown = self._make_shown()

    def to_shown(self, place: int) -> int:
        """Give the place in the document of the code point at `place`."""
        place = max(0, min(place, len(self.text)))
        return place + self._shift[bisect_right(self._from, place) - 1]

    def span_shown(self, start: int, end: int) -> tuple[int, int]:
        """Give the span of the document that shows the code points from `start` up to `end`."""
        if end <= start:
            return self.to_shown(start), self.to_shown(start)
        last = min(end, len(self.text)) - 1
        return self.to_shown(start), self.to_shown(last) + (2 if self.text[last] > "\uffff" else 1)

    def pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """Give the stretches of the document that show the code points from `start` up to `end`: here one."""
        return [self.span_shown(start, end)]

    def from_shown(self, place: int) -> int:
        """Give the code point shown at `place` of the document."""
        step = bisect_right(self._shown_from, place) - 1
        return max(0, min(place - self._shift[step], len(self.text)))

    def _make_shown(self) -> str:
        text = self.text
        if self.soft:
            edges = [0, *self.soft, len(text)]
            text = _PARAGRAPH.join(text[start:end] for start, end in pairwise(edges))
        text = _LINE_END.sub(_PARAGRAPH, text)
        return _RESERVED.sub("\ufffd", text)


def _soft_breaks(text: str, longest: int) -> Iterator[int]:
    """Give the places where lines longer than `longest` are broken for display."""
    start = 0
    for end in [*(found.start() for found in _LINE_END.finditer(text)), len(text)]:
        while end - start > longest:
            start = _break_before(text, start, start + longest)
            yield start
        start = end + (2 if text[end : end + 2] == "\r\n" else 1)


def _break_before(text: str, start: int, end: int) -> int:
    """Give a good place in (start, end] to break: after a space, else after punctuation, else before a letter."""
    floor = start + (end - start) // 2
    for place in range(end, floor, -1):
        if text[place - 1].isspace() and not text[place].isspace():
            return place
    for place in range(end, floor, -1):
        if unicodedata.category(text[place - 1]) in ("Po", "Pe") and text[place].isalnum():
            return place
    for place in range(end, floor, -1):
        if unicodedata.category(text[place])[0] not in "MC" and not unicodedata.combining(text[place - 1]):
            return place
    return end
