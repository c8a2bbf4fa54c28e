# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Short texts that stand inside longer ones, word for word or nearly so (quality.md 4.5: prompts inside passages).

The Jaccard index of two whole texts cannot see them: the longer one has too many runs of its own. So runs of ten
characters, one every five, are looked up among all runs of the longer texts; around the rarest that are found there
the part as long as the short text is compared like any near copy. Word for word is always found.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from annotator_app.quality.likeness_many import likeness_many
from annotator_app.quality.plain import LONG, LONG_RUN, NEAR, grams, jaccard

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
            # What many ask in the same words is looked for once.
            texts: dict[str, list[int]] = {}
            for place in places:
                texts.setdefault(shorts[place], []).append(place)
            own = list(texts.values())
            hits = _Hits(size, list(texts), longs, step or (lambda _share: None))
            for number, long, likeness, part in hits.likest():
                found += [Contained(place, long, likeness, part) for place in own[number]]
    return sorted(found, key=lambda one: (one.short, one.long))


def weight(compared: str) -> int:
    """Give how much a text says, in letters."""
    if compared.isascii():
        return len(compared)
    return sum(_WIDE if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in compared)


def _likeness(pairs: Sequence[tuple[str, str]]) -> list[float]:
    """Give how alike a short text and a part of a longer one are, of each pair: the run is that of the short text."""
    numbers: dict[str, int] = {}
    for pair in pairs:
        for text in pair:
            numbers.setdefault(text, len(numbers))
    ends = np.array([(numbers[short], numbers[part]) for short, part in pairs], dtype=np.int64)
    found: list[float] = likeness_many(list(numbers), ends.reshape(-1, 2)).tolist()
    for place, (short, part) in enumerate(pairs):
        if (
            len(part) < LONG <= len(short)
        ):  # cut off by the end of its text; two whole texts have shorter runs there
            found[place] = jaccard(grams(short, LONG_RUN), grams(part, LONG_RUN))
    return found


class _Hits:
    """Where runs of the short texts stand in the long ones."""

    def __init__(
        self, size: int, shorts: Sequence[str], longs: Sequence[str], step: Callable[[float], None]
    ) -> None:
        self._shorts, self._longs = shorts, longs
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

    def likest(self) -> Iterator[tuple[int, int, float, str]]:
        """Give each short text, each long one it stands in, how alike its likest part is, and that part."""
        near: list[tuple[int, int, str]] = []
        letters = 0
        # The short texts whose rarest run is common speech, by what finds them at once: the run, its place, the length.
        common: dict[tuple[int, int, int], dict[str, int]] = {}
        for number, short in enumerate(self._shorts):
            rare, runs = self._rarest(number)
            if not rare:
                for offset, key in runs:
                    common.setdefault((key, offset, len(short)), {})[short] = number
                continue
            starts = dict.fromkeys(
                (long, max(0, place - offset)) for offset, key in runs for long, place in self._where(key)
            )
            near += [(number, long, self._longs[long][start : start + len(short)]) for long, start in starts]
            letters += len(starts) * len(short)
            if letters >= _CHUNK:
                yield from self._nearest(near)
                near, letters = [], 0
        yield from self._nearest(near)
        for (key, offset, length), wanted in common.items():
            yield from self._same(key, offset, length, wanted)

    def _nearest(self, candidates: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int, float, str]]:
        """Give the likest part of each long text of those that are near, the first of several."""
        pairs = [(self._shorts[number], part) for number, _long, part in candidates]
        best: dict[tuple[int, int], tuple[float, str]] = {}
        for (number, long, part), likeness in zip(candidates, _likeness(pairs), strict=True):
            if likeness >= NEAR and likeness > best.get((number, long), (0.0, ""))[0]:
                best[number, long] = likeness, part
        for (number, long), one in best.items():
            yield number, long, *one

    def _same(
        self, key: int, offset: int, length: int, wanted: Mapping[str, int]
    ) -> Iterator[tuple[int, int, float, str]]:
        """Give the texts of one length that stand word for word around a run."""
        found = set()
        for long, place in self._where(key):
            start = max(0, place - offset)
            number = wanted.get(self._longs[long][start : start + length])
            if number is not None:
                found.add((number, long))
        for number, long in found:
            yield number, long, 1.0, self._shorts[number]

    def _where(self, key: int) -> Iterator[tuple[int, int]]:
        """Give the long texts in which a run stands, and its places there."""
        places = self._places[self._borders[key] : self._borders[key + 1]]
        texts = np.searchsorted(self._starts, places, side="right") - 1
        return zip(texts.tolist(), (places - self._starts[texts]).tolist(), strict=True)

    def _rarest(self, number: int) -> tuple[bool, list[tuple[int, int]]]:
        """Give whether the rarest runs of a short text that stand anywhere are rare, and these: offset and run.

        Of one that has none of them rare there is one run, where all of its runs stand somewhere.
        """
        runs = sorted(
            (int(self._borders[key + 1] - self._borders[key]), offset, key)
            for key, offset in zip(self._wanted[number], self._offsets[number], strict=True)
        )
        # Where one of its runs stands nowhere the text is nowhere word for word.
        there = [run for run in runs if run[0]][:_RAREST]
        rare = [(offset, key) for count, offset, key in there if count <= _COMMON]
        if rare or not there or not runs[0][0]:
            return True, rare
        return False, [there[0][1:]]


def _hashes(text: str, size: int) -> _Wide:
    """Give a hash of every run of a text."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    runs = np.zeros(max(0, len(points) - size + 1), dtype=np.uint64)
    for place in range(size):
        runs = runs * np.uint64(0x100000001B3) + points[place : place + len(runs)]
    return (runs ^ (runs >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)


def _short(hashes: _Wide) -> _Places:
    return (hashes >> np.uint64(64 - _BITS)).astype(np.int64)
