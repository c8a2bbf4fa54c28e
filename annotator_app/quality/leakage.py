# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What held-out prompts have in common with everything else (quality.md 4.5): copies are refused, near ones listed.

Compared are the prompts of the splits, and held-out prompts with source passages and responses used for training.
Hashes cannot see translations; the caller says so where items are translations of each other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator_app.quality.copies import near_copies

Split = Literal["train", "validation", "heldout"]


@dataclass(frozen=True, slots=True)
class Leak:
    """Two texts on different sides, by their places; `other` counts on through the further texts.

    An exact one is refused; a near copy can be moved, or waived with a reason.
    """

    heldout: int
    other: int
    likeness: float
    exact: bool


def leaks(
    prompts: Sequence[str],
    splits: Sequence[Split],
    further: Sequence[str] = (),
    step: Callable[[float], None] | None = None,
) -> list[Leak]:
    """Find every pair of a held-out prompt and another text; `further`: passages and responses used for training."""
    sides = [int(split == "heldout") for split in splits] + [0] * len(further)
    pairs = near_copies([*prompts, *further], sides, step)
    return [
        Leak(pair.first, pair.second, pair.likeness, pair.exact)
        if sides[pair.first]
        else Leak(pair.second, pair.first, pair.likeness, pair.exact)
        for pair in pairs
    ]
