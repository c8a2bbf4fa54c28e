# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How alike two texts are: chrF (Popović 2015) and the ratio of their lengths. Similarity, not agreement.

chrF2 as sacrebleu computes it for a sentence: runs of one to six characters without spaces, recall counted twice
as much as precision, orders that neither text is long enough for left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import combinations, islice
from typing import Final

ORDER, BETA = 6, 2.0
_REMEMBERED: Final = 2_000


def chrf(text: str, reference: str) -> float:
    """Give chrF between 0 and 100."""
    return _score(*_shared(text, reference))


def likeness(one: str, other: str) -> float:
    """Give chrF both ways, averaged: neither of two people is the other's reference."""
    precision, recall = _shared(one, other)
    return (_score(precision, recall) + _score(recall, precision)) / 2


def length_ratio(one: str, other: str) -> float:
    """Give how long the shorter text is against the longer one, in characters without spaces; 1 for two empty."""
    short, long = sorted((len("".join(one.split())), len("".join(other.split()))))
    return short / long if long else 1.0


def spread(texts: Sequence[str]) -> float:
    """Give 1 - mean likeness / 100 over all pairs: how much several responses to one prompt differ, in any order."""
    pairs = [likeness(one, other) for one, other in combinations(texts, 2)]
    return 1 - sum(pairs) / len(pairs) / 100 if pairs else 0.0


def _shared(text: str, reference: str) -> tuple[float, float]:
    """Give precision and recall, means over the orders that both texts are long enough for; the other way they swap."""
    mine, yours = "".join(text.split()), "".join(reference.split())
    precision = recall = 0.0
    orders = 0
    for size, said, wanted in zip(range(1, ORDER + 1), _all_runs(mine), _all_runs(yours), strict=True):
        many, due = len(mine) - size + 1, len(yours) - size + 1
        if many > 0 and due > 0:
            shared = sum(min(said[run], wanted[run]) for run in said.keys() & wanted.keys())
            precision, recall, orders = precision + shared / many, recall + shared / due, orders + 1
    return (precision / orders, recall / orders) if orders else (0.0, 0.0)


def _score(precision: float, recall: float) -> float:
    if not precision + recall:
        return 0.0
    return 100 * (1 + BETA**2) * precision * recall / (BETA**2 * precision + recall)


def _all_runs(text: str) -> tuple[Counter[str], ...]:
    """Count the runs of each length; what one person wrote is compared with several others, one after the other."""
    return _counted(text) if len(text) <= _REMEMBERED else _counted.__wrapped__(text)


@lru_cache(maxsize=16)
def _counted(text: str) -> tuple[Counter[str], ...]:
    return (Counter(text), *(_runs(text, size) for size in range(2, ORDER + 1)))


def _runs(text: str, size: int) -> Counter[str]:
    if len(text) > _REMEMBERED:
        return Counter(text[place : place + size] for place in range(len(text) - size + 1))
    return Counter(map(text.__getitem__, islice(_places(size), max(0, len(text) - size + 1))))


@cache
def _places(size: int) -> tuple[slice, ...]:
    """Give where the runs of a text stand; made once and never changed, since reports are made in several threads."""
    return tuple(slice(place, place + size) for place in range(_REMEMBERED))
