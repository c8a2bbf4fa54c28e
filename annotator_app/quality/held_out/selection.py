# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Choosing challenging items: signals become ranks, the best are thinned out for variety, a fifth is random.

quality.md 4.2: top four times as many by score, then the one farthest from all that were picked, on runs of three
characters; a fifth is a seeded draw of the whole, so that the picked set says something about all. No random
generator is used: the caller brings the draw (SHA-256), and the same inputs give the same picks.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from annotator_app.quality.labels import FloatArray, IntArray
from annotator_app.quality.plain import plain
from annotator_app.quality.signs.copies import near_copies, signatures

POOL = 4
# So many of a draw are looked at for near copies, or more where more are drawn.
_COMPARED = 20_000
RANDOM_SHARE = 0.2
_RUN = 3
# How like a near copy of what was taken counts as: more than all others, less than a copy.
_NEAR = 0.99


@dataclass(frozen=True, slots=True)
class Pick:
    """A picked item, how it was picked, and its score (None for one without any signal)."""

    item: int
    by: Literal["score", "random"]
    score: float | None


def margin(chances: FloatArray) -> FloatArray:
    """Give 1 - (p1 - p2) of each row of chances, items × options: how close the two likeliest are."""
    ordered = np.sort(chances, axis=1)
    return np.asarray(1 - (ordered[:, -1] - ordered[:, -2]), dtype=np.float64)


def entropy(chances: FloatArray) -> FloatArray:
    """Give the entropy of each row as a share of the largest: of a model's chances, or of the votes of people."""
    safe = np.where(chances > 0, chances, 1.0)
    return np.asarray(-(chances * np.log(safe)).sum(axis=1) / math.log(chances.shape[1]), dtype=np.float64)


def ranked(signal: FloatArray, language: IntArray) -> FloatArray:
    """Give each signal its rank between 0 and 1 inside its language; equal ones share theirs, nan stays."""
    found = np.full(len(signal), np.nan)
    for one in np.unique(language).tolist():
        inside = np.flatnonzero((language == one) & np.isfinite(signal))
        if not len(inside):
            continue
        _values, place, times = np.unique(signal[inside], return_inverse=True, return_counts=True)
        middle = np.cumsum(times) - (times + 1) / 2
        found[inside] = middle[place] / max(1, len(inside) - 1)
    return found


def scores(signals: Sequence[FloatArray], language: IntArray, weights: Sequence[float]) -> FloatArray:
    """Give the weighted mean of the ranks of those signals that an item has; nan for an item without any."""
    ranks = np.array([ranked(signal, language) for signal in signals])
    known = np.isfinite(ranks)
    shares = np.array(weights, dtype=np.float64)[:, None] * known
    total = shares.sum(axis=0)
    summed = (np.nan_to_num(ranks) * shares).sum(axis=0)
    return np.where(total > 0, summed / np.where(total > 0, total, 1.0), np.nan)


def select(
    texts: Sequence[str],
    score: FloatArray,
    stratum: IntArray,
    draw: Sequence[bytes],
    wanted: Mapping[int, int],
    random_share: float = RANDOM_SHARE,
    *,
    whole: Sequence[str] | None = None,
    taken: Sequence[str] = (),
) -> list[Pick]:
    """Pick `wanted` items of each stratum, in the order of their strata and then of picking.

    `draw`: the seeded hash of each item, which orders the random part and breaks every tie. `whole`: all that stands
    in an item, by which copies are told; `taken`: that of items that are in anyway. Of copies one is picked at most,
    of near copies a second one only where nothing else is left; there are fewer picks then than wanted.
    """
    picker = _Picker(texts, score, texts if whole is None else whole, taken)
    parts = []
    for one, asked in sorted(wanted.items()):
        places = sorted(np.flatnonzero(stratum == one).tolist(), key=lambda place: draw[place])
        parts.append(_Part(places, min(asked, len(picker.distinct(places)))))
    picker.compare(parts)
    return [pick for part in parts for pick in picker.pick(part, random_share)]


@dataclass(frozen=True, slots=True)
class _Part:
    """The places of one stratum in the order of the draw, and how many are picked at most."""

    places: list[int]
    count: int


class _Picker:
    """Picks from stratum after stratum and knows what was picked before."""

    def __init__(
        self, texts: Sequence[str], score: FloatArray, whole: Sequence[str], taken: Sequence[str]
    ) -> None:
        self.texts, self.score = texts, score
        # What holds no letters is like nothing but itself.
        self.keys = [plain(text) or text for text in whole]
        self.used = dict.fromkeys(plain(text) or text for text in taken)
        self.alike: dict[str, list[str]] = {}
        self.near: set[str] = set()

    def compare(self, parts: Sequence[_Part]) -> None:
        """Find the near copies among what may be picked, and those of what is in anyway."""
        likely: list[int] = []
        for part in parts:
            likely += self.distinct(part.places)[: max(2 * part.count, _COMPARED // len(parts))]
            likely += self._best(part.places)[: 2 * POOL * part.count]
        keys = [self.keys[place] for place in self.distinct(likely)]
        for pair in near_copies([*keys, *self.used], compared=True):
            if pair.second < len(keys):
                one, other = keys[pair.first], keys[pair.second]
                self.alike.setdefault(one, []).append(other)
                self.alike.setdefault(other, []).append(one)
            elif pair.first < len(keys):
                self.near.add(keys[pair.first])

    def pick(self, part: _Part, random_share: float) -> list[Pick]:
        """Pick from one stratum."""
        distinct = self.distinct(part.places)
        count = min(part.count, len(distinct))
        drawn = self._drawn(distinct, math.floor(random_share * count + 0.5))
        taken, wanted = set(drawn), count - len(drawn)
        rest = [one for one in self._best(part.places) if one not in taken]
        varied = self._varied(self.distinct(rest[: POOL * wanted]), wanted)
        drawn += self._drawn(distinct, wanted - len(varied))
        return [
            *(Pick(place, "score", float(self.score[place])) for place in varied),
            *(Pick(place, "random", _known(self.score[place])) for place in drawn),
        ]

    def _best(self, places: list[int]) -> list[int]:
        """Give the places that have a score, the highest first."""
        known = [one for one in places if np.isfinite(self.score[one])]
        return sorted(known, key=lambda one: -self.score[one])

    def distinct(self, places: list[int]) -> list[int]:
        """Give the first place of each text that was not picked yet."""
        firsts: dict[str, int] = {}
        for place in places:
            firsts.setdefault(self.keys[place], place)
        return [place for key, place in firsts.items() if key not in self.used]

    def _take(self, place: int) -> int:
        key = self.keys[place]
        self.used[key] = None
        self.near.update(self.alike.get(key, ()))
        return place

    def _drawn(self, places: list[int], count: int) -> list[int]:
        """Take the first of the draw, near copies of anything taken after all others."""
        found: list[int] = []
        for last in (False, True):
            for place in places:
                key = self.keys[place]
                if len(found) < count and key not in self.used and (last or key not in self.near):
                    found.append(self._take(place))
        return found

    def _varied(self, pool: list[int], count: int) -> list[int]:
        """Take the first of the pool, then each time the one least like all that were taken; copies never."""
        if count <= 0 or not pool:
            return []
        values = signatures([plain(self.texts[place]) for place in pool], _RUN)
        keys = [self.keys[place] for place in pool]
        where = {key: number for number, key in enumerate(keys)}
        nearest = np.array([_NEAR if key in self.near else 0.0 for key in keys])
        found: list[int] = []
        least = int(nearest.argmin())
        while nearest[least] < 1 and len(found) < count:
            found.append(self._take(pool[least]))
            near = [where[key] for key in self.alike.get(keys[least], ()) if key in where]
            nearest[near] = np.maximum(nearest[near], _NEAR)
            nearest = np.maximum(nearest, (values == values[least]).mean(axis=1))
            least = int(nearest.argmin())
        return found


def _known(score: float) -> float | None:
    return float(score) if np.isfinite(score) else None
