# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A draw in proportion to size that anybody can do again, with the chance of each name known exactly (quality.md 2.3).

Systematic sampling with unequal chances (Madow 1949) over names in random order (Hartley and Rao 1962): the sizes are
laid end to end in the order that SHA-256 gives, and marks at equal distances, the first one drawn as well, pick the
names they fall on. As many are drawn as were asked for, and the chances are what they say, whatever the order. A name
that is larger than the distance is drawn for certain, and the others share what is left. Whole numbers alone are
reckoned with, so that no computer rounds otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from annotator_app.study.draw import number, ordered

_START = "start"


def chances(sizes: Mapping[str, int], count: int) -> dict[str, Fraction]:
    """Give how likely each name is to be drawn; the chances add up to `count`, or to all names if these are fewer."""
    rest, left = dict(sizes), min(count, len(sizes))
    while True:
        total = sum(rest.values())
        certain = [name for name, size in rest.items() if size * left >= total]
        if not certain:
            break
        for name in certain:
            del rest[name]
        left -= len(certain)
    shared = {name: Fraction(size * left, total) for name, size in rest.items()}
    return {name: shared.get(name, Fraction(1)) for name in sizes}


def drawn(seed: str, purpose: str, sizes: Mapping[str, int], count: int) -> list[str]:
    """Give the names that seed and purpose draw, those that are certain first. Sizes are whole and above 0."""
    known = chances(sizes, count)
    order = ordered(seed, purpose, sizes)
    certain = [name for name in order if known[name] == 1]
    rest = [name for name in order if known[name] < 1]
    total = sum(sizes[name] for name in rest)
    start = number(seed, purpose, _START) % total if rest else 0
    return certain + marked({name: sizes[name] for name in rest}, count - len(certain), start)


def marked(sizes: Mapping[str, int], count: int, start: int) -> list[str]:
    """Give the names on which marks fall, `count` of them, in their order, the first mark at `start`."""
    total, found, end = sum(sizes.values()), [], 0
    for name, size in sizes.items():
        before, end = end, end + size * count
        # The marks are at start, start + total, start + 2 * total and so on; each name is count times as long.
        if (end - 1 - start) // total > (before - 1 - start) // total:
            found.append(name)
    return found
