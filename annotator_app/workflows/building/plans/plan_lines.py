# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""On which line of a plan a key stands, for telling people where to look; the TOML reader forgets it."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LIST = re.compile(r"^\s*\[\[\s*([^\[\]]+?)\s*\]\]")
_TABLE = re.compile(r"^\s*\[\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"^\s*((?:[A-Za-z0-9_-]+|\"[^\"]*\")(?:\s*\.\s*(?:[A-Za-z0-9_-]+|\"[^\"]*\"))*)\s*=")

Way = tuple[str | int, ...]


class PlanLines:
    """The lines of the keys and tables of one plan."""

    def __init__(self, text: str) -> None:
        """Find the places once."""
        self._lines: dict[Way, int] = {}
        inside: Way = ()
        counts: dict[Way, int] = {}
        for number, line in enumerate(text.split("\n"), start=1):
            if found := _LIST.match(line):
                names = self._placed(_parts(found.group(1)), counts)
                counts[names] = counts.get(names, -1) + 1
                inside = (*names, counts[names])
                self._lines.setdefault(names, number)
                self._lines[inside] = number
            elif found := _TABLE.match(line):
                inside = self._placed(_parts(found.group(1)), counts)
                self._lines.setdefault(inside, number)
            elif found := _KEY.match(line):
                self._lines.setdefault((*inside, *_parts(found.group(1))), number)

    def line(self, way: Iterable[str | int]) -> int | None:
        """Give the line of the key, or of the nearest table around it."""
        parts = tuple(way)
        for length in range(len(parts), 0, -1):
            if parts[:length] in self._lines:
                return self._lines[parts[:length]]
        return None

    @staticmethod
    def _placed(names: Way, counts: dict[Way, int]) -> Way:
        """Put the number of the last list entry behind every name of a list that stands inside another."""
        placed: Way = ()
        for name in names[:-1]:
            placed = (*placed, name)
            if placed in counts:
                placed = (*placed, counts[placed])
        return (*placed, *names[-1:])


def _parts(text: str) -> Way:
    return tuple(part.strip().strip('"') for part in text.split("."))
