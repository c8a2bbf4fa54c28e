# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How alike two texts are: chrF (Popović 2015) and the ratio of their lengths. Similarity, not agreement.

chrF2 as sacrebleu computes it for a sentence: runs of one to six characters without spaces, recall counted twice
as much as precision, orders that neither text is long enough for left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

ORDER, BETA = 6, 2.0


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
    """Give 1 - mean chrF / 100 over all pairs: how much several responses to one prompt differ."""
    pairs = [likeness(one, other) for place, one in enumerate(texts) for other in texts[place + 1 :]]
    return 1 - sum(pairs) / len(pairs) / 100 if pairs else 0.0


def _shared(text: str, reference: str) -> tuple[float, float]:
    """Give precision and recall, means over the orders that both texts are long enough for; the other way they swap."""
    mine, yours = "".join(text.split()), "".join(reference.split())
    precision = recall = 0.0
    orders = 0
    for size in range(1, ORDER + 1):
        said, wanted = _runs(mine, size), _runs(yours, size)
        many, due = sum(said.values()), sum(wanted.values())
        if many and due:
            shared = sum((said & wanted).values())
            precision, recall, orders = precision + shared / many, recall + shared / due, orders + 1
    return (precision / orders, recall / orders) if orders else (0.0, 0.0)


def _score(precision: float, recall: float) -> float:
    if not precision + recall:
        return 0.0
    return 100 * (1 + BETA**2) * precision * recall / (BETA**2 * precision + recall)


def _runs(text: str, size: int) -> Counter[str]:
    return Counter(text[place : place + size] for place in range(len(text) - size + 1))
