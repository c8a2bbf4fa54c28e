# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Draws that anybody can do again: order by SHA-256 of seed, purpose and name, U+001F between them.

No random generator is used, so that a draw is the same with every version of Python, and can be checked
with nothing but a hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import permutations

UNIT = "\x1f"


def number(seed: str, *names: str) -> int:
    """Give the 256-bit number that seed and names draw."""
    return int.from_bytes(digest(seed, *names), "big")


def digest(seed: str, *names: str) -> bytes:
    """Give SHA-256 of seed and names."""
    return hashlib.sha256(UNIT.join((seed, *names)).encode("utf-8", "surrogatepass")).digest()


def ordered(seed: str, purpose: str, names: Iterable[str]) -> list[str]:
    """Give the names in the order that seed and purpose draw."""
    begun = hashlib.sha256(UNIT.join((seed, purpose, "")).encode("utf-8", "surrogatepass"))

    def digest_of(name: str) -> bytes:
        own = begun.copy()
        own.update(name.encode("utf-8", "surrogatepass"))
        return own.digest()

    return sorted(names, key=digest_of)


def drawn(seed: str, purpose: str, names: Sequence[str], count: int) -> list[str]:
    """Give `count` of the names (all, if there are fewer), in the order of the draw."""
    return ordered(seed, purpose, names)[: max(0, count)]


def balanced_order(seed: str, size: int, position: int) -> tuple[int, ...]:
    """Give the order of `size` things for the item at `position` (from 0).

    Every `size`! items in a row use every order once, so that over the whole each thing stands in each
    place equally often; which order comes when is drawn anew for each such block.
    """
    if size < 2:
        return tuple(range(size))
    orders = _permutations(size)
    block, place = divmod(position, len(orders))
    return orders[_shuffled(seed, size, block)[place]]


@lru_cache(maxsize=8)
def _permutations(size: int) -> tuple[tuple[int, ...], ...]:
    return tuple(permutations(range(size)))


@lru_cache(maxsize=64)
def _shuffled(seed: str, size: int, block: int) -> tuple[int, ...]:
    names = [str(one) for one in range(len(_permutations(size)))]
    return tuple(int(name) for name in ordered(seed, f"responses{UNIT}{size}{UNIT}{block}", names))
