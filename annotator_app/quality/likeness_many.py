# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How alike many pairs of texts are, at once: what `jaccard` gives for the runs of each pair, to the last digit.

The runs of a text are made once, however many others it is compared with, and numbered; then one text of a pair is
marked in a table and the other looked up in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from annotator_app.quality.labels import FloatArray, IntArray
from annotator_app.quality.plain import LONG, LONG_RUN, SHORT_RUN

# Letters of the texts whose runs are kept at once, of those that are numbered in one go, and the size of the table.
_KEPT: Final = 10_000_000
_CHUNK: Final = 200_000
_TABLE: Final = 1 << 22
_LOOKED_UP: Final = 1 << 20
# Where not all texts are kept at once: pairs of which the texts are then made.
_PAIRS: Final = 100_000
_SIGN_BITS: Final = 21

Signs = npt.NDArray[np.uint32]
_Wide = npt.NDArray[np.uint64]
_Numbers = npt.NDArray[np.int32]
_Number = TypeVar("_Number", np.uint64, np.int64)


def likeness_many(texts: Sequence[str], pairs: IntArray) -> FloatArray:
    """Give the Jaccard index of each pair of places of compared texts; none of them is empty.

    Quickest where the pairs are in the order of their first places.
    """
    lengths = np.array([len(text) for text in texts], dtype=np.int64)
    short = (lengths[pairs] < LONG).any(axis=1)
    found = np.zeros(len(pairs))
    for size, which in ((SHORT_RUN, np.flatnonzero(short)), (LONG_RUN, np.flatnonzero(~short))):
        for part in _parts(lengths, pairs, which):
            found[part] = _likeness(texts, pairs[part], size)
    return found


def _parts(lengths: IntArray, pairs: IntArray, which: IntArray) -> Iterator[IntArray]:
    """Give all of the pairs at once, where there is room for the runs of their texts, or a part after the other."""
    if not len(which):
        return
    there = np.zeros(len(lengths), dtype=bool)
    there[pairs[which]] = True
    if int(lengths[there].sum()) <= _KEPT:
        yield which
        return
    letters = np.cumsum(lengths[pairs[which]].sum(axis=1))
    first = 0
    while first < len(which):
        before = int(letters[first - 1]) if first else 0
        # A text may stand in many of the pairs, but letters are counted for each of them.
        last = int(np.searchsorted(letters, before + _KEPT, side="right"))
        last = min(max(last, first + 1), first + _PAIRS)
        yield which[first:last]
        first = last


def _likeness(texts: Sequence[str], pairs: IntArray, size: int) -> FloatArray:
    there = np.zeros(len(texts), dtype=bool)
    there[pairs] = True
    numbers = np.cumsum(there) - 1
    runs = _Runs([texts[place] for place in np.flatnonzero(there).tolist()], size)
    first, second = numbers[pairs[:, 0]], numbers[pairs[:, 1]]
    both = runs.shared(first, second)
    return np.asarray(both / (runs.many[first] + runs.many[second] - both))


class _Runs:
    """The different runs of each text, as numbers: those of one text after those of the other."""

    def __init__(self, texts: list[str], size: int) -> None:
        """Make them: each text once."""
        many: list[IntArray] = []
        runs: list[_Numbers] = []
        known, numbered = _numbered(texts, size)
        for count, numbers in numbered:
            owner = np.repeat(np.arange(len(count), dtype=np.uint64), count)
            keys = each_once((owner << np.uint64(32)) | numbers.astype(np.uint64))
            runs.append((keys & np.uint64(0xFFFFFFFF)).astype(np.int32))
            many.append(np.bincount((keys >> np.uint64(32)).astype(np.int64), minlength=len(count)))
        self.many = np.concatenate(many)
        self._runs = np.concatenate(runs)
        self._starts = np.cumsum(self.many) - self.many
        self._known = known

    def shared(self, first: IntArray, second: IntArray) -> IntArray:
        """Give how many runs the texts of each pair have in common."""
        found = np.zeros(len(first), dtype=np.int64)
        slots = max(1, _TABLE // self._known)
        table = np.zeros(slots * self._known, dtype=bool)
        new = np.append(True, first[1:] != first[:-1])
        turn, looked_up = np.cumsum(new) - 1, np.cumsum(self.many[second])
        begin = 0
        while begin < len(first):
            before = int(looked_up[begin - 1]) if begin else 0
            end = min(
                int(np.searchsorted(looked_up, before + _LOOKED_UP, side="right")),
                int(np.searchsorted(turn, turn[begin] + slots)),
            )
            end = max(end, begin + 1)
            slot = (turn[begin:end] - turn[begin]) * self._known
            new[begin] = True
            owners = begin + np.flatnonzero(new[begin:end])
            marked = self._places(first[owners], slot[owners - begin])
            table[marked] = True
            counts = self.many[second[begin:end]]
            hits = table[self._places(second[begin:end], slot)]
            found[begin:end] = np.add.reduceat(hits, np.cumsum(counts) - counts, dtype=np.int64)
            table[marked] = False
            begin = end
        return found

    def _places(self, texts: IntArray, slots: IntArray) -> IntArray:
        """Give where in the table the runs of these texts are, one after the other."""
        counts = self.many[texts]
        ends = np.cumsum(counts)
        inside = np.arange(int(ends[-1])) + np.repeat(self._starts[texts] - ends + counts, counts)
        return np.asarray(self._runs[inside] + np.repeat(slots, counts))


def _numbered(texts: list[str], size: int) -> tuple[int, list[tuple[IntArray, _Numbers]]]:
    """Give how many different runs there are, and for chunks of texts how many runs each has and their numbers."""
    chunks = list(_chunks(texts, size))
    known, numbers = _ranks([_threes(points) for _, points in chunks])
    if size > SHORT_RUN:
        # Two runs of three, one beginning where the other ends, are one of five.
        apart = size - SHORT_RUN
        ahead = [one.astype(np.uint64) for one in numbers]
        known, numbers = _ranks([(one[:-apart] << np.uint64(32)) | one[apart:] for one in ahead])
    found = []
    for (lengths, points), own in zip(chunks, numbers, strict=True):
        # The last runs of each text reach into the next one and go.
        inside = np.ones(len(points), dtype=bool)
        ends = np.cumsum(lengths)
        for back in range(1, size):
            inside[ends - back] = False
        found.append((lengths - size + 1, own[inside[: len(own)]]))
    return known, found


def _chunks(texts: list[str], size: int) -> Iterator[tuple[IntArray, Signs]]:
    """Give the lengths and the signs of texts, some at a time; a shorter text than a run is filled up."""
    letters = np.cumsum([max(size, len(text)) for text in texts])
    chunk = (letters - 1) // _CHUNK
    borders = [0, *(1 + np.flatnonzero(chunk[1:] != chunk[:-1])).tolist(), len(texts)]
    for first, last in pairwise(borders):
        filled = [text.ljust(size) for text in texts[first:last]]
        points = np.frombuffer("".join(filled).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        yield np.array([len(text) for text in filled], dtype=np.int64), points


def _threes(points: Signs) -> _Wide:
    """Give each run of three signs as one number; a sign has 21 bits."""
    wide, bits = points.astype(np.uint64), np.uint64(_SIGN_BITS)
    return np.asarray((((wide[:-2] << bits) | wide[1:-1]) << bits) | wide[2:])


def _ranks(chunks: list[_Wide]) -> tuple[int, list[_Numbers]]:
    """Number the different values of all chunks, and give how many there are and the numbers of each chunk."""
    kept, own = [], []
    for chunk in chunks:
        different, numbers = np.unique(chunk, return_inverse=True)
        kept.append(different)
        own.append(numbers.astype(np.int32))
    known = each_once(np.concatenate(kept))
    ranks = [np.searchsorted(known, one).astype(np.int32) for one in kept]
    return len(known), [rank[numbers] for rank, numbers in zip(ranks, own, strict=True)]


def each_once(values: npt.NDArray[_Number]) -> npt.NDArray[_Number]:
    """Give the different values in order; sorting takes a thirtieth of what `np.unique` takes for millions."""
    ordered = np.sort(values)
    return ordered[np.append(True, ordered[1:] != ordered[:-1])] if len(ordered) else ordered
