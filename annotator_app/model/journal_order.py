# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which of one person's result packs stand: those whose journal continues all others (packs.md section 7).

p ≤ q if q's journal has p's head at p's length. The result packs of one person to one task pack form a
tree under this order, and its tops are the same however they arrived. One top stands; two are a fork, and
nothing is chosen. A later revision of the task pack goes on from a named point of the earlier journal; an
earlier journal that ran past that point, or another way, parts from it, which is a fork too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from annotator_app.model.bundle import Chain, Continued, ResultState


@dataclass(frozen=True)
class Line:
    """One result pack as the rule sees it: its id, the task pack it answers, and its journal.

    `chain` is None where a longer journal is known to hold it: such a pack stays older for ever.
    """

    pack_id: str
    task_pack: str
    chain: Chain | None
    continued: Continued | None = None


def continues(longer: Chain, shorter: Chain) -> bool:
    """Tell whether `longer` has the head of `shorter` at its length; a journal continues itself."""
    return longer.head_at(shorter.events) == shorter.head_at(shorter.events)


def states(lines: Iterable[Line]) -> dict[str, ResultState]:
    """Give the state of every result pack of one person, all revisions of one series together."""
    given = sorted(lines, key=lambda line: line.pack_id)
    standing: dict[str, ResultState] = dict.fromkeys((line.pack_id for line in given), "older")
    by_pack: dict[str, list[Line]] = {}
    for line in given:
        by_pack.setdefault(line.task_pack, []).append(line)
    tops = {task_pack: _tops(own) for task_pack, own in by_pack.items()}
    for own in tops.values():
        state: ResultState = "top" if len(own) == 1 else "fork"
        standing.update(dict.fromkeys((line.pack_id for line in own), state))
    for one, other in _partings(tops):
        standing[one] = standing[other] = "fork"
    return standing


def _tops(lines: Sequence[Line]) -> list[Line]:
    found: list[Line] = []
    for line in sorted(lines, key=_longest_first):
        if line.chain is not None and not any(continues(top.chain, line.chain) for top in found if top.chain):
            found.append(line)
    return found


def _longest_first(line: Line) -> tuple[int, str]:
    return (-line.chain.events if line.chain else 0, line.pack_id)


def _partings(tops: Mapping[str, Sequence[Line]]) -> Iterable[tuple[str, str]]:
    for later in chain.from_iterable(tops.values()):
        point = later.continued
        for earlier in tops.get(point.pack_id, ()) if point else ():
            if earlier.chain is not None and point is not None and _ran_past(earlier.chain, point):
                yield earlier.pack_id, later.pack_id


def _ran_past(earlier: Chain, point: Continued) -> bool:
    if earlier.events < point.events:
        return False
    return earlier.events > point.events or earlier.head_at(point.events) != point.head
