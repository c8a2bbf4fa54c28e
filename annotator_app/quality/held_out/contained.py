# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Short texts that stand inside longer ones, word for word or nearly so (quality.md 4.5: prompts inside passages).

The Jaccard index of two whole texts cannot see them: the longer one has too many runs of its own. So runs of ten
characters, one every five, are looked up among all runs of the longer texts; around the rarest that are found there
the part as long as the short text is compared like any near copy. Word for word is always found.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from annotator_app.quality.plain import LONG, LONG_RUN, NEAR, SHORT_RUN, grams, jaccard

# What is shorter stands in other texts by chance. A letter of a wide script says as much as three others.
LEAST: Final = 20
_WIDE: Final = 3
_RUN, _RUN_OF_SHORT = 10, 6
_RAREST: Final = 3
# A run that is found more often is common speech: there only the same words are looked for.
_COMMON: Final = 50
_CHUNK: Final = 2_000_000
_BITS: Final = 24

_Wide = npt.NDArray[np.uint64]
_Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Contained:
    """`short`: the place of the short text, `long`: that of the one it stands in, and the part of it as compared."""

    short: int
    long: int
    likeness: float
    part: str


def contained(
    shorts: Sequence[str], longs: Sequence[str], step: Callable[[float], None] | None = None
) -> list[Contained]:
    """Find every short text that stands in a longer one; both come as `plain` gives them.

    `step` is called with the share done and may raise to stop.
    """
    worth = [place for place, text in enumerate(shorts) if weight(text) >= LEAST]
    parts = (
        (_RUN, [place for place in worth if len(shorts[place]) >= LEAST]),
        (_RUN_OF_SHORT, [place for place in worth if _RUN_OF_SHORT <= len(shorts[place]) < LEAST]),
    )
    found: list[Contained] = []
    for size, places in parts:
        if places and longs:
            hits = _Hits(size, [shorts[place] for place in places], longs, step or (lambda _share: None))
            for number, place in enumerate(places):
                best = _best(shorts[place], longs, hits.of(number))
                found += [Contained(place, long, *one) for long, one in best.items()]
    return sorted(found, key=lambda one: (one.short, one.long))


def _best(
    short: str, longs: Sequence[str], starts: Iterable[tuple[int, int, bool]]
) -> dict[int, tuple[float, str]]:
    """Give how alike the short text and its likest part of each long text are, and that part."""
    best: dict[int, tuple[float, str]] = {}
    for long, start, rare in starts:
        known = best.get(long, (0.0, ""))
        if known[0] < 1:
            one = _compared(short, longs[long], start, near=rare)
            if one is not None and one[0] > known[0]:
                best[long] = one
    return best


def weight(compared: str) -> int:
    """Give how much a text says, in letters."""
    if compared.isascii():
        return len(compared)
    return sum(_WIDE if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in compared)


def _compared(short: str, long: str, start: int, *, near: bool) -> tuple[float, str] | None:
    start = max(0, start)
    part = long[start : start + len(short)]
    if part == short:
        return 1.0, part
    if not near:
        return None
    size = SHORT_RUN if len(short) < LONG else LONG_RUN
    likeness = jaccard(grams(short, size), grams(part, size))
    return (likeness, part) if likeness >= NEAR else None


class _Hits:
    """Where runs of the short texts stand in the long ones."""

    def __init__(
        self, size: int, shorts: Sequence[str], longs: Sequence[str], step: Callable[[float], None]
    ) -> None:
        self._offsets = [
            sorted({*range(0, len(text) - size + 1, size // 2), len(text) - size}) for text in shorts
        ]
        whole = [_hashes(text, size)[offsets] for text, offsets in zip(shorts, self._offsets, strict=True)]
        self._keys = np.unique(np.concatenate(whole))
        self._wanted = [np.searchsorted(self._keys, one).tolist() for one in whole]
        self._starts = np.cumsum([0, *(len(text) + 1 for text in longs)])
        self._look(size, longs, step)

    def _look(self, size: int, longs: Sequence[str], step: Callable[[float], None]) -> None:
        """Look every run of the long texts up; a table of bits answers for nearly all of them."""
        bits = np.zeros(1 << _BITS, dtype=bool)
        bits[_short(self._keys)] = True
        keys, places = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
        first = 0
        while first < len(longs):
            last, letters = first, 0
            while last < len(longs) and (letters < _CHUNK or last == first):
                letters += len(longs[last]) + 1
                last += 1
            # A run over the border of two texts has a sign that no compared text has.
            hashes = _hashes("\n".join(longs[first:last]), size)
            maybe = np.flatnonzero(bits[_short(hashes)])
            key = np.minimum(np.searchsorted(self._keys, hashes[maybe]), len(self._keys) - 1)
            sure = self._keys[key] == hashes[maybe]
            keys.append(key[sure])
            places.append(maybe[sure] + self._starts[first])
            first = last
            step(first / len(longs))
        key, place = np.concatenate(keys), np.concatenate(places)
        order = np.argsort(key, kind="stable")
        self._places: _Places = place[order]
        self._borders = np.searchsorted(key[order], np.arange(len(self._keys) + 1))

    def of(self, number: int) -> Iterator[tuple[int, int, bool]]:
        """Give long texts, where in them the short text would begin by its rarest runs, and whether these are rare."""
        runs = sorted(
            (int(self._borders[key + 1] - self._borders[key]), offset, key)
            for key, offset in zip(self._wanted[number], self._offsets[number], strict=True)
        )
        # Where one of its runs stands nowhere the text is nowhere word for word.
        there = [run for run in runs if run[0]][:_RAREST]
        for rank, (count, offset, key) in enumerate(there):
            rare = count <= _COMMON
            if not rare and (rank or not runs[0][0]):
                return
            places = self._places[self._borders[key] : self._borders[key + 1]]
            texts = np.searchsorted(self._starts, places, side="right") - 1
            for long, place in zip(texts.tolist(), (places - self._starts[texts]).tolist(), strict=True):
                yield long, place - offset, rare


def _hashes(text: str, size: int) -> _Wide:
    """Give a hash of every run of a text."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    runs = np.zeros(max(0, len(points) - size + 1), dtype=np.uint64)
    for place in range(size):
        runs = runs * np.uint64(0x100000001B3) + points[place : place + len(runs)]
    return (runs ^ (runs >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)


def _short(hashes: _Wide) -> _Places:
    return (hashes >> np.uint64(64 - _BITS)).astype(np.int64)
