# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Severity points of errors (quality.md 2.4): 0, 1, 5 and 25, a minor fault of punctuation .1, for each item or length.

Points only, with what they were found in beside them, never a mark out of a hundred: small samples would be punished.
"""

from __future__ import annotations

from dataclasses import dataclass

POINTS = {"neutral": 0.0, "minor": 1.0, "major": 5.0, "critical": 25.0}
MINOR_PUNCTUATION = 0.1
_LENGTH = 1000


def points(severity: str | None, category: str | None = None) -> float:
    """Give the points of one error; one of which nothing is said is major."""
    if severity == "minor" and category == "punctuation":
        return MINOR_PUNCTUATION
    return POINTS[severity or "major"]


@dataclass(frozen=True, slots=True)
class Score:
    """The points found in so many items, whose texts have so many words (or characters: see `unit`)."""

    points: float
    items: int
    length: int
    unit: str = "words"

    @property
    def per_item(self) -> float | None:
        """The points for each item; None without items."""
        return self.points / self.items if self.items else None

    @property
    def per_1000(self) -> float | None:
        """The points for each thousand words or characters; None without any."""
        return _LENGTH * self.points / self.length if self.length else None
