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
from functools import lru_cache
from itertools import combinations, product
from typing import Final

import numpy as np
import numpy.typing as npt

from annotator_app.quality.labels import IntArray
from annotator_app.quality.plain import LONG, LONG_RUN, NEAR, SHORT_RUN, grams, jaccard, plain

# Texts about as long as the border are looked at with both lengths of runs.
_BORDER: Final = (160, 250)
VALUES, _BANDS, _ROWS = 128, 32, 4
# What shares fewer values than this is not near: more than three standard deviations below .60.
_ALIKE: Final = 0.45
_CHUNK: Final = 2_000_000
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
    for place, text in enumerate(texts if compared else map(plain, texts)):
        if text:
            groups.setdefault(text, []).append(place)
    distinct = list(groups)
    # What stands on one side alone is not compared with its own: many people write the same.
    own = [_side(places, sides) for places in groups.values()]
    parted = np.array([_BOTH if side is None else side for side in own]) if sides is not None else None
    # Above 1, so that exact copies can be told from texts that merely have the same runs.
    found = [
        (2.0, places, places)
        for places, side in zip(groups.values(), own, strict=True)
        if side is None and len(places) > 1
    ]
    for one, other in _candidates(distinct, step or (lambda _share: None), parted):
        likeness = _likeness(distinct[one], distinct[other])
        if likeness >= NEAR:
            found.append((likeness, groups[distinct[one]], groups[distinct[other]]))
    pairs = {
        (min(a, b), max(a, b)): likeness
        for likeness, mine, yours in found
        for a in mine
        for b in yours
        if a != b
    }
    return [
        NearCopy(a, b, min(likeness, 1.0), likeness > 1)
        for (a, b), likeness in sorted(pairs.items())
        if sides is None or sides[a] != sides[b]
    ]


def _side(places: list[int], sides: Sequence[int] | None) -> int | None:
    """Give the side on which all of these places are; None where there are several, or no sides."""
    found = {sides[place] for place in places} if sides is not None else set()
    return found.pop() if len(found) == 1 else None


def _likeness(one: str, other: str) -> float:
    size = SHORT_RUN if min(len(one), len(other)) < LONG else LONG_RUN
    return jaccard(_grams(one, size), _grams(other, size))


# Candidates come in the order of their first text, so that few need to be kept.
_grams = lru_cache(maxsize=256)(grams)


def _candidates(
    texts: list[str], step: Callable[[float], None], sides: IntArray | None
) -> list[tuple[int, int]]:
    """Give the pairs that MinHash takes for alike, of both lengths of runs; with `sides` those across them alone."""
    lengths = np.array([len(text) for text in texts], dtype=np.int64)
    pairs: set[tuple[int, int]] = set()
    halves = ((SHORT_RUN, lengths < _BORDER[1]), (LONG_RUN, lengths >= _BORDER[0]))
    for part, (size, held) in enumerate(halves):
        places = np.flatnonzero(held)
        if len(places) < 2:
            continue
        values = signatures([texts[place] for place in places.tolist()], size)
        step((part + 0.7) / 2)
        ends = _alike(values, None if sides is None else sides[places])
        pairs.update(zip(places[ends[:, 0]].tolist(), places[ends[:, 1]].tolist(), strict=True))
        step((part + 1) / 2)
    return sorted(pairs)


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
    values = np.empty((len(texts), VALUES), dtype=np.uint32)
    for number, (turn, factor) in enumerate(zip(*constants, strict=True)):
        values[:, number] = np.minimum.reduceat((hashes ^ turn) * factor, starts)
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
    found = [np.zeros(0, dtype=np.int64)]
    for band in range(_BANDS):
        key = np.zeros(rows, dtype=np.uint64)
        for column in range(band * _ROWS, (band + 1) * _ROWS):
            key = (key ^ values[:, column]) * np.uint64(0x9E3779B97F4A7C15)
            key ^= key >> np.uint64(31)
        found.append(_same(key, sides))
    ends = np.array(np.divmod(np.unique(np.concatenate(found)), rows), dtype=np.int64).T.reshape(-1, 2)
    kept = [
        (values[part[:, 0]] == values[part[:, 1]]).mean(axis=1) >= _ALIKE
        for part in np.array_split(ends, max(1, len(ends) // 20_000))
    ]
    return np.asarray(ends[np.concatenate(kept)], dtype=np.int64)


def _same(key: _Wide, sides: IntArray | None) -> IntArray:
    """Give the pairs of places with the same key, each as one number: smaller × places + larger."""
    order = np.argsort(key, kind="stable")
    borders = np.flatnonzero(np.concatenate(([True], key[order][1:] != key[order][:-1])))
    sizes = np.diff(np.append(borders, len(key)))
    worth = sizes > 1
    if sides is not None and len(key):
        least, most = (of.reduceat(sides[order], borders) for of in (np.minimum, np.maximum))
        worth &= (least != most) | (least == _BOTH)
    pairs: list[tuple[int, int]] = []
    for border, size in zip(borders[worth].tolist(), sizes[worth].tolist(), strict=True):
        members = np.sort(order[border : border + size]).tolist()
        pairs.extend(_pairs(members) if sides is None else _across(members, sides))
    ends = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return np.asarray(ends[:, 0] * len(key) + ends[:, 1])


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
