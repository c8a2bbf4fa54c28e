# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Near copies among many texts: MinHash finds the candidates, the exact Jaccard index decides (quality.md 3.6).

Runs of 3 characters for texts below 200, of 5 above; near is .60 and more, which holds for one edit in twenty
characters, swapped words and added beginnings in any script. The constants of the hashes come from SHA-256, so
that the same texts give the same pairs with every version of numpy. Broder 1997; 128 values in 32 bands of 4.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from typing import Final

import numpy as np
import numpy.typing as npt

from annotator_app.quality.labels import FloatArray, IntArray
from annotator_app.quality.likeness_many import each_once, likeness_many
from annotator_app.quality.plain import LONG_RUN, NEAR, SHORT_RUN
from annotator_app.quality.plain_many import plain_many

# Texts about as long as the border are looked at with both lengths of runs.
_BORDER: Final = (160, 250)
VALUES, _BANDS, _ROWS = 128, 32, 4
# What shares fewer values than this is not near: more than three standard deviations below .60.
_ALIKE: Final = 0.45
_CHUNK: Final = 200_000
# Where the copies of alike texts would be more pairs than this, of each two texts those with the first are given.
_MOST_PAIRS: Final = 1_000_000
# So many pairs are looked through for those that are there twice.
_AT_ONCE: Final = 8_000_000
# Larger groups of alike texts are compared with their first one only; all of them are copies anyway.
_LARGEST_GROUP: Final = 60
# The side of texts that stand on several.
_BOTH: Final = -1

_Hashes = npt.NDArray[np.uint32]
_Wide = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class NearCopy:
    """Two places of the texts, the smaller first, their Jaccard index, and whether they compare as equal."""

    first: int
    second: int
    likeness: float
    exact: bool


def near_copies(
    texts: Sequence[str],
    sides: Sequence[int] | None = None,
    step: Callable[[float], None] | None = None,
    *,
    compared: bool = False,
) -> list[NearCopy]:
    """Find all pairs of near and of exact copies, in the order of their places.

    `sides`: only pairs of texts on different sides are given, as between held-out prompts and all else. `step`
    is called with the share done and may raise to stop. Empty texts are copies of nothing. `compared`: the texts
    come as `plain` gives them.
    """
    groups: dict[str, list[int]] = {}
    for place, text in enumerate(texts if compared else plain_many(texts)):
        if text:
            groups.setdefault(text, []).append(place)
    members = list(groups.values())
    # What stands on one side alone is not compared with its own: many people write the same.
    own = [_side(places, sides) for places in members]
    parted = np.array([_BOTH if side is None else side for side in own]) if sides is not None else None
    ends, likeness = near_pairs(list(groups), step, parted)
    same = np.array(
        [number for number, side in enumerate(own) if side is None and len(members[number]) > 1],
        dtype=np.int64,
    )
    # Above 1, so that exact copies can be told from texts that merely have the same runs.
    ends = np.concatenate((ends, np.stack((same, same), axis=1)))
    places, which = _places(members, ends, sides)
    likeness = np.concatenate((likeness, np.full(len(same), 2.0)))[which]
    order = np.lexsort((places[:, 1], places[:, 0]))
    return [
        NearCopy(one, other, min(like, 1.0), like > 1)
        for (one, other), like in zip(places[order].tolist(), likeness[order].tolist(), strict=True)
    ]


def _places(
    members: list[list[int]], ends: IntArray, sides: Sequence[int] | None
) -> tuple[IntArray, IntArray]:
    """Give the pairs of places of the texts at these ends, the smaller first, and of which ends each is."""
    sizes = np.array([len(places) for places in members], dtype=np.int64)
    single = (sizes[ends] == 1).all(axis=1)
    firsts = np.array([places[0] for places in members], dtype=np.int64)
    alone, several = np.flatnonzero(single), np.flatnonzero(~single)
    every = int((sizes[ends[:, 0]] * sizes[ends[:, 1]]).sum()) <= _MOST_PAIRS
    found: list[tuple[int, int]] = []
    which = [alone]
    for number in several.tolist():
        mine, yours = members[ends[number, 0]], members[ends[number, 1]]
        pairs = {(min(pair), max(pair)) for pair in _of_copies(mine, yours, sides, every=every)}
        found += pairs
        which.append(np.full(len(pairs), number))
    places = np.concatenate(
        (np.sort(firsts[ends[alone]], axis=1), np.array(found, dtype=np.int64).reshape(-1, 2))
    )
    owner = np.concatenate(which)
    if sides is not None:
        side = np.array(sides, dtype=np.int64)
        across = side[places[:, 0]] != side[places[:, 1]]
        return places[across], owner[across]
    return places, owner


def _of_copies(
    mine: list[int], yours: list[int], sides: Sequence[int] | None, *, every: bool
) -> Iterator[tuple[int, int]]:
    """Give the pairs of copies of two texts that are alike, or of one text.

    Unless `every` one is asked for, of many copies each is given with the first one, or the first of another side.
    """
    if every or len(mine) * len(yours) <= _LARGEST_GROUP:
        yield from (pair for pair in product(mine, yours) if pair[0] != pair[1])
        return
    for here, there in ((mine, yours), (yours, mine)):
        first = there[0]
        # The first one that is not on the side of the very first.
        across = next((one for one in there if sides is not None and sides[one] != sides[first]), first)
        for one in here:
            other = first if sides is None or sides[one] != sides[first] else across
            if one != other:
                yield one, other


def near_pairs(
    distinct: list[str], step: Callable[[float], None] | None = None, sides: IntArray | None = None
) -> tuple[IntArray, FloatArray]:
    """Find all pairs of near copies among different compared texts, in order, and how alike each is.

    `sides`: the side of each, or -1 where it stands on several; pairs of one side are not looked for.
    """
    ends = _candidates(distinct, step or (lambda _share: None), sides)
    likeness = likeness_many(distinct, ends)
    near = likeness >= NEAR
    return ends[near], likeness[near]


def _side(places: list[int], sides: Sequence[int] | None) -> int | None:
    """Give the side on which all of these places are; None where there are several, or no sides."""
    found = {sides[place] for place in places} if sides is not None else set()
    return found.pop() if len(found) == 1 else None


def _candidates(texts: list[str], step: Callable[[float], None], sides: IntArray | None) -> IntArray:
    """Give the pairs that MinHash takes for alike, of both lengths of runs; with `sides` those across them alone."""
    lengths = np.array([len(text) for text in texts], dtype=np.int64)
    pairs = [np.zeros(0, dtype=np.int64)]
    halves = ((SHORT_RUN, lengths < _BORDER[1]), (LONG_RUN, lengths >= _BORDER[0]))
    for part, (size, held) in enumerate(halves):
        places = np.flatnonzero(held)
        if len(places) < 2:
            continue
        values = signatures([texts[place] for place in places.tolist()], size)
        step((part + 0.7) / 2)
        ends = places[_alike(values, None if sides is None else sides[places])]
        pairs.append(ends[:, 0] * len(texts) + ends[:, 1])
        step((part + 1) / 2)
    return _ends(each_once(np.concatenate(pairs)), len(texts))


def signatures(texts: list[str], size: int) -> _Hashes:
    """Give 128 values for each compared text: the least hash of its runs, under each of 128 hashes.

    Two texts share about as large a part of these values as of their runs.
    """
    constants = _constants()
    parts = []
    start = 0
    while start < len(texts):
        end, letters = start, 0
        while end < len(texts) and (letters < _CHUNK or end == start):
            letters += max(size, len(texts[end]))
            end += 1
        parts.append(_of_chunk([text.ljust(size) for text in texts[start:end]], size, constants))
        start = end
    return np.concatenate(parts)


def _of_chunk(texts: list[str], size: int, constants: tuple[_Hashes, _Hashes]) -> _Hashes:
    points = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    lengths = np.array([len(text) for text in texts], dtype=np.int64)
    runs = np.zeros(len(points) - size + 1, dtype=np.uint64)
    for place in range(size):
        runs = runs * np.uint64(0x100000001B3) + points[place : place + len(runs)]
    runs = (runs ^ (runs >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    hashes = (runs >> np.uint64(32)).astype(np.uint32)
    # The last runs of each text reach into the next one and go.
    inside = np.ones(len(points), dtype=bool)
    ends = np.cumsum(lengths)
    for back in range(1, size):
        inside[ends - back] = False
    hashes = hashes[inside[: len(hashes)]]
    starts = np.concatenate(([0], np.cumsum(lengths - size + 1)[:-1]))
    values, turned = np.empty((len(texts), VALUES), dtype=np.uint32), np.empty_like(hashes)
    for number, (turn, factor) in enumerate(zip(*constants, strict=True)):
        np.bitwise_xor(hashes, turn, out=turned)
        np.multiply(turned, factor, out=turned)
        values[:, number] = np.minimum.reduceat(turned, starts)
    return values


def _constants() -> tuple[_Hashes, _Hashes]:
    """Give the constants of the 128 hashes: any number, and an odd one, from SHA-256 of their place."""
    drawn = b"".join(
        hashlib.sha256(f"postil near copies {place}".encode()).digest()[:8] for place in range(VALUES)
    )
    numbers = np.frombuffer(drawn, dtype="<u4").astype(np.uint32).reshape(VALUES, 2)
    return numbers[:, 0].copy(), numbers[:, 1] | np.uint32(1)


def _alike(values: _Hashes, sides: IntArray | None) -> IntArray:
    """Give the pairs of rows that share a band and enough values, the smaller row first."""
    rows = len(values)
    found: list[IntArray] = []
    for band in range(_BANDS):
        key = np.zeros(rows, dtype=np.uint64)
        for column in range(band * _ROWS, (band + 1) * _ROWS):
            key = (key ^ values[:, column]) * np.uint64(0x9E3779B97F4A7C15)
            key ^= key >> np.uint64(31)
        found += _same(key, sides)
        # Most bands give the same pairs of texts that are much alike.
        if sum(map(len, found)) > _AT_ONCE:
            found = [each_once(np.concatenate(found))]
    ends = _ends(each_once(np.concatenate([np.zeros(0, dtype=np.int64), *found])), rows)
    kept = [
        np.count_nonzero(values[part[:, 0]] == values[part[:, 1]], axis=1) >= _ALIKE * VALUES
        for part in np.array_split(ends, max(1, len(ends) // 2_000))
    ]
    return np.asarray(ends[np.concatenate(kept)])


def _ends(numbers: IntArray, rows: int) -> IntArray:
    """Give the pairs that are written as one number: smaller × rows + larger."""
    return np.array(np.divmod(numbers, max(1, rows)), dtype=np.int64).T.reshape(-1, 2)


def _same(key: _Wide, sides: IntArray | None) -> Iterator[IntArray]:
    """Give the pairs of places with the same key, each as one number: smaller × places + larger."""
    order, rows = np.argsort(key, kind="stable"), len(key)
    borders = np.flatnonzero(np.concatenate(([True], key[order][1:] != key[order][:-1])))
    sizes = np.diff(np.append(borders, rows))
    worth = sizes > 1
    if sides is not None:
        least, most = (of.reduceat(sides[order], borders) for of in (np.minimum, np.maximum))
        worth &= (least != most) | (least == _BOTH)
    for size in np.flatnonzero(np.bincount(sizes[worth])).tolist():
        begins = borders[worth & (sizes == size)]
        if size > _LARGEST_GROUP:
            for begin in begins.tolist():
                yield _of_crowd(order[begin : begin + size], sides, rows)
            continue
        # In a group the places are in their order.
        one, other = (order[begins[:, None] + part].ravel() for part in _each_two(size))
        if sides is not None:
            across = (sides[one] != sides[other]) | (sides[one] == _BOTH)
            one, other = one[across], other[across]
        yield one * rows + other


@cache
def _each_two(size: int) -> tuple[IntArray, IntArray]:
    """Give the numbers of every two of so many."""
    return np.triu_indices(size, 1)


def _of_crowd(members: IntArray, sides: IntArray | None, rows: int) -> IntArray:
    """Give the pairs of a larger group: each text with the first one, or with the first one of another side."""
    if sides is None:
        return np.asarray(members[0] * rows + members[1:])
    ends = np.array([*_across(members.tolist(), sides)], dtype=np.int64).reshape(-1, 2)
    return np.asarray(ends[:, 0] * rows + ends[:, 1])


def _pairs(members: list[int]) -> Iterable[tuple[int, int]]:
    if len(members) <= _LARGEST_GROUP:
        return combinations(members, 2)
    return ((members[0], other) for other in members[1:])


def _across(members: list[int], sides: IntArray) -> Iterator[tuple[int, int]]:
    """Give the pairs of different sides; of a larger group each with the first one of another side."""
    groups: dict[int, list[int]] = {}
    for one in members:
        groups.setdefault(int(sides[one]), []).append(one)
    both = groups.pop(_BOTH, [])
    yield from _pairs(both)
    parts = [both, *groups.values()]
    for mine, yours in combinations([one for one in parts if one], 2):
        pairs: Iterable[tuple[int, int]] = product(mine, yours)
        if len(members) > _LARGEST_GROUP:
            pairs = [*((one, yours[0]) for one in mine), *((mine[0], one) for one in yours[1:])]
        yield from ((min(pair), max(pair)) for pair in pairs)
