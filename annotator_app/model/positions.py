# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Orders of two to four responses as letters: the n-th letter is the n-th of all orders; `a` changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import permutations
from string import ascii_lowercase
from typing import Final

MOST: Final = 4
LETTERS: Final = ascii_lowercase[:24]
AS_IT_IS: Final = LETTERS[0]


@lru_cache(maxsize=64)
def letter(order: tuple[int, ...]) -> str:
    """Give the letter that stands for an order: the place it has among all of its length, sorted."""
    return LETTERS[list(permutations(range(len(order)))).index(order)]


def in_order(ids: Sequence[str], sign: str) -> list[str]:
    """Give `ids` in the order that a letter stands for; for more than four there is none, and they stay."""
    if not 2 <= len(ids) <= MOST:
        return list(ids)
    orders = list(permutations(ids))
    return list(orders[LETTERS.index(sign) % len(orders)])
