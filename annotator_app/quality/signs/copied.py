# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Whose texts are near copies (quality.md 3.6): of texts of their own, or of another person. Texts count, never pairs.

A text that is like forty others is one text. Between two people a few say nothing: short right answers coincide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from annotator_app.quality.labels import BoolArray
from annotator_app.quality.signs.copies import near_copies

# Among more texts only exact copies are looked for.
MOST_TEXTS = 60_000
SHARED_LEAST = 3


@dataclass(frozen=True, slots=True, eq=False)
class Copied:
    """`own`: the texts like another one of the same person. `shared`: those like one of somebody else.

    Of these only the texts count whose writer has at least three of them with the same other person; `counts` says how
    many, by the writer and the other person.
    """

    own: BoolArray
    shared: BoolArray
    counts: Mapping[tuple[int, int], int]


def copied(compared: Sequence[str], people: Sequence[int], quoted: Sequence[bool] | None = None) -> Copied:
    """Look for near copies among texts, as `plain` gives them, of which the person is known by number.

    `quoted`: what stands in the item word for word is a copy of nobody else who quotes as well, nor of another answer.
    """
    near = len(compared) <= MOST_TEXTS
    # Where only exact copies are looked for, a text that stands once is none.
    times = {} if near else Counter(compared)
    groups: dict[str, list[int]] = {}
    for place, text in enumerate(compared):
        if text and (near or times[text] > 1):
            groups.setdefault(text, []).append(place)
    members = list(groups.values())
    # Most texts are like no other; of these nothing is to be counted.
    around = {number: [number] for number, own in enumerate(members) if len(own) > 1}
    for pair in near_copies(list(groups), compared=True) if near else ():
        around.setdefault(pair.first, [pair.first]).append(pair.second)
        around.setdefault(pair.second, [pair.second]).append(pair.first)
    new = {
        number: Counter(people[place] for place in members[number] if quoted is None or not quoted[place])
        for number in around
    }
    own, shared = np.zeros(len(compared), dtype=bool), np.zeros(len(compared), dtype=bool)
    counts: Counter[tuple[int, int]] = Counter()
    for number, near_by in around.items():
        places, mine = members[number], _summed(new, near_by)
        own[[place for place in places if mine[people[place]] > 1 and not (quoted and quoted[place])]] = True
        others = {other for near in near_by for other in new[near]}
        for one, many in new[number].items():
            counts.update({(one, other): many for other in others if other != one})
    kept = {pair: many for pair, many in counts.items() if many >= SHARED_LEAST}
    for number, near_by in around.items():
        places, others = members[number], {other for near in near_by for other in new[near]}
        told = {one for one in new[number] if any((one, other) in kept for other in others)}
        shared[[place for place in places if people[place] in told and not (quoted and quoted[place])]] = True
    return Copied(own, shared, dict(sorted(kept.items())))


def _summed(counters: Mapping[int, Counter[int]], which: Sequence[int]) -> Counter[int]:
    total: Counter[int] = Counter()
    for one in which:
        total.update(counters[one])
    return total
