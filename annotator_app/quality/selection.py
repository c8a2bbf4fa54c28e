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

from annotator_app.quality.copies import signatures
from annotator_app.quality.labels import FloatArray, IntArray
from annotator_app.quality.plain import plain

POOL = 4
RANDOM_SHARE = 0.2
_RUN = 3


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
) -> list[Pick]:
    """Pick `wanted` items of each stratum, in the order of their strata and then of picking.

    `draw`: the seeded hash of each item, which orders the random part and breaks every tie.
    """
    found: list[Pick] = []
    for one, asked in sorted(wanted.items()):
        places = sorted(np.flatnonzero(stratum == one).tolist(), key=lambda place: draw[place])
        count = min(asked, len(places))
        drawn = places[: math.floor(random_share * count + 0.5)]
        rest = [place for place in places[len(drawn) :] if np.isfinite(score[place])]
        rest.sort(key=lambda place: -score[place])
        picked = _varied(texts, rest[: POOL * (count - len(drawn))], count - len(drawn))
        taken = set(picked)
        more = [place for place in places[len(drawn) :] if place not in taken]
        drawn = [*drawn, *more[: count - len(drawn) - len(picked)]]
        found += [Pick(place, "score", float(score[place])) for place in picked]
        found += [Pick(place, "random", _known(score[place])) for place in drawn]
    return found


def _known(score: float) -> float | None:
    return float(score) if np.isfinite(score) else None


def _varied(texts: Sequence[str], pool: list[int], count: int) -> list[int]:
    """Pick the first of the pool, then each time the one least like all that were picked; exact copies never."""
    if count <= 0 or not pool:
        return []
    values = signatures([plain(texts[place]) for place in pool], _RUN)
    picked = [0]
    nearest = (values == values[0]).mean(axis=1)
    while len(picked) < count:
        least = int(nearest.argmin())
        if nearest[least] >= 1:
            break
        picked.append(least)
        nearest = np.maximum(nearest, (values == values[least]).mean(axis=1))
    return [pool[place] for place in picked]
