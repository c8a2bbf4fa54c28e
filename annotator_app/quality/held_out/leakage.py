# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What held-out prompts have in common with everything else (quality.md 4.5): copies are refused, near ones listed.

Compared are the prompts of the splits, and held-out prompts with source passages and responses used for training:
as wholes, and as a part of a longer text. Hashes cannot see translations; the caller says so where items are
translations of each other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator_app.quality.held_out.contained import contained
from annotator_app.quality.plain import plain
from annotator_app.quality.plain_many import plain_many
from annotator_app.quality.signs.copies import near_copies

Split = Literal["train", "validation", "heldout"]
# The share of the work that comparing whole texts is.
_WHOLE = 0.7


@dataclass(frozen=True, slots=True)
class Leak:
    """Two texts on different sides, by their places; `other` counts on through the further texts.

    An exact one is refused; a near copy can be moved, or waived with a reason. `part`: the words of a longer text
    in which the prompt stands, as they are compared; empty where the texts are alike as wholes.
    """

    heldout: int
    other: int
    likeness: float
    exact: bool
    part: str = ""


def leaks(
    prompts: Sequence[str],
    splits: Sequence[Split],
    further: Sequence[str] = (),
    step: Callable[[float], None] | None = None,
    asked: Sequence[Sequence[str]] | None = None,
) -> list[Leak]:
    """Find every pair of a held-out prompt and another text; `further`: passages and responses used for training.

    `asked`: what of each prompt is looked for inside the further texts, such as the question without its passage;
    the prompts as they are where it is not said.
    """
    say = step or (lambda _share: None)
    sides = [int(split == "heldout") for split in splits] + [0] * len(further)
    texts = plain_many((*prompts, *further))
    pairs = near_copies(texts, sides, lambda share: say(_WHOLE * share), compared=True)
    found = [
        Leak(pair.first, pair.second, pair.likeness, pair.exact)
        if sides[pair.first]
        else Leak(pair.second, pair.first, pair.likeness, pair.exact)
        for pair in pairs
    ]
    known = {(leak.heldout, leak.other) for leak in found}
    shorts = [
        (place, text)
        for place, side in enumerate(sides)
        if side
        for text in (map(plain, asked[place]) if asked is not None else (texts[place],))
    ]
    # Many items may share a passage: each is looked through once, and told with the first of them.
    longs: dict[str, int] = {}
    for place, text in enumerate(texts[len(prompts) :], len(prompts)):
        longs.setdefault(text, place)
    owners = list(longs.values())
    inside: dict[tuple[int, int], Leak] = {}
    for one in contained(
        [text for _, text in shorts], list(longs), lambda share: say(_WHOLE + (1 - _WHOLE) * share)
    ):
        pair = shorts[one.short][0], owners[one.long]
        if pair not in known and one.likeness > getattr(inside.get(pair), "likeness", 0.0):
            inside[pair] = Leak(*pair, one.likeness, exact=False, part=one.part)
    return [*found, *(inside[pair] for pair in sorted(inside))]
