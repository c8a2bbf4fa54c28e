# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Texts as they are compared: NFKC, casefold, letters, marks and numbers kept, all else one space (quality.md 3.6)."""

from __future__ import annotations

import unicodedata
from typing import Final

# Runs of 3 characters are compared, of 5 where both texts are long; from .60 on texts are near copies.
NEAR: Final = 0.60
LONG: Final = 200
SHORT_RUN, LONG_RUN = 3, 5


def is_kept(point: int) -> bool:
    """Tell whether a code point is a letter, a mark or a number."""
    return unicodedata.category(chr(point))[0] in "LMN"


class _Kept(dict[int, int]):
    """What each code point becomes, found out when it is first met."""

    def __missing__(self, point: int) -> int:
        self[point] = point if is_kept(point) else 0x20
        return self[point]


_KEPT = _Kept()


def plain(text: str) -> str:
    """Give a text as it is compared."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(folded.translate(_KEPT).split())


def grams(compared: str, size: int) -> frozenset[str]:
    """Give the runs of `size` characters in a compared text; a shorter text is one run, filled up."""
    filled = compared.ljust(size)
    return frozenset(filled[place : place + size] for place in range(len(filled) - size + 1))


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of runs that two texts have in common."""
    either = len(one | other)
    return len(one & other) / either if either else 1.0


def likeness(one: str, other: str) -> float:
    """Give the Jaccard index of two texts as they are compared; 1 for two without letters."""
    a, b = plain(one), plain(other)
    size = SHORT_RUN if min(len(a), len(b)) < LONG else LONG_RUN
    return jaccard(grams(a, size), grams(b, size))
