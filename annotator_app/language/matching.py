# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What two rows of words share, in bounded time whatever the words are.

The matcher of the standard library looks at every pair of equal words. Where a text repeats one word
thousands of times there are millions of pairs; then sentences are compared, or hashes of stretches.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

MOST_PAIRS = 1_500_000
_BASE, _PRIME = 1_000_003, (1 << 61) - 1
Common = tuple[int, int, int]
Steps = tuple[Sequence[tuple[str, int, int, int, int]], float]


def pairs(first: Sequence[str], second: Sequence[str]) -> int:
    """Give how many pairs of equal words there are."""
    theirs = Counter(second)
    return sum(count * theirs[word] for word, count in Counter(first).items())


def opcodes(first: Sequence[str], second: Sequence[str]) -> Steps | None:
    """Give the steps from `first` to `second` and the share of words in both; None: too many pairs to look at."""
    if pairs(first, second) > MOST_PAIRS:
        return None
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return list(matcher.get_opcodes()), matcher.ratio()


def longest(first: Sequence[str], second: Sequence[str]) -> Common:
    """Give the longest row of words that both have: where in each, and how many words."""
    if pairs(first, second) <= MOST_PAIRS:
        match = SequenceMatcher(None, first, second, autojunk=False).find_longest_match()
        return match.a, match.b, match.size
    best, low, high = (0, 0, 0), 1, min(len(first), len(second))
    # A row of n words in both has rows of fewer words in both: the length is found by halving.
    while low <= high:
        middle = (low + high) // 2
        found = _common(first, second, middle)
        if found is None:
            high = middle - 1
        else:
            best, low = found, middle + 1
    return best


def _common(first: Sequence[str], second: Sequence[str], length: int) -> Common | None:
    places = {value: place for place, value in enumerate(_hashes(second, length))}
    for place, value in enumerate(_hashes(first, length)):
        other = places.get(value)
        if other is not None and first[place : place + length] == second[other : other + length]:
            return place, other, length
    return None


def _hashes(words: Sequence[str], length: int) -> list[int]:
    away = pow(_BASE, length, _PRIME)
    values, value = [], 0
    numbers = [hash(word) & 0xFFFFFFFF for word in words]
    for place, number in enumerate(numbers):
        value = (value * _BASE + number) % _PRIME
        if place >= length:
            value = (value - numbers[place - length] * away) % _PRIME
        if place >= length - 1:
            values.append(value)
    return values
