# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which of one person's result packs stand: those whose journal continues all others (packs.md section 7).

p ≤ q if q's journal has p's head at p's length. The result packs of one person to one task pack form a
tree under this order, and its tops are the same however they arrived. One top stands; two are a fork, and
nothing is chosen until people say which version holds: the others are set aside then. What a choice does hangs on
the packs and the choices alone, not on which came first; a version that goes on from one that was set aside is
asked about anew. A later revision of the task pack goes on from a named point of the earlier journal; an
earlier journal that ran past that point, or another way, parts from it, which is a fork too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from annotator_app.model.bundle import Chain, Choice, Continued, ResultState


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


def states(lines: Iterable[Line], choices: Sequence[Choice] = ()) -> dict[str, ResultState]:
    """Give the state of every result pack of one person, all revisions of one series together.

    `choices` are those that hold, the newest last; one whose pack is not among `lines` says nothing.
    """
    given = sorted(lines, key=lambda line: line.pack_id)
    standing: dict[str, ResultState] = dict.fromkeys((line.pack_id for line in given), "older")
    tops = _tops_by_pack(given)
    chosen = [one for one in choices if one.holds in standing]
    for task_pack, own in tops.items():
        tops[task_pack] = [line for line in own if not _is_aside(line, chosen)]
        standing.update((line.pack_id, "set_aside") for line in own if line not in tops[task_pack])
        state: ResultState = "top" if len(tops[task_pack]) == 1 else "fork"
        standing.update(dict.fromkeys((line.pack_id for line in tops[task_pack]), state))
    for one, other in _partings(tops):
        standing[one] = standing[other] = "fork"
    return standing


def rivals(lines: Collection[Line], pack_id: str) -> tuple[Line, ...]:
    """Give the versions between which and `pack_id` people choose, whatever they chose before; none for no fork."""
    tops = _tops_by_pack(sorted(lines, key=lambda line: line.pack_id))
    own = next((line for line in chain.from_iterable(tops.values()) if line.pack_id == pack_id), None)
    if own is None:
        return ()
    names = {line.pack_id for line in tops[own.task_pack]}
    for one, other in _partings(tops):
        names |= {one, other} if pack_id in (one, other) else set()
    return tuple(line for line in chain.from_iterable(tops.values()) if line.pack_id in names - {pack_id})


def head_of(line: Line) -> str:
    """Give the head of a journal, hex: what tells one version from another."""
    head = line.chain.head_at(line.chain.events) if line.chain is not None else None
    return head.hex() if head is not None else ""


def _is_aside(line: Line, choices: Sequence[Choice]) -> bool:
    """Tell whether the newest choice that speaks of a version is for another one."""
    for choice in reversed(choices):
        if line.pack_id == choice.holds:
            return False
        if head_of(line) in choice.aside:
            return True
    return False


def _tops_by_pack(lines: Sequence[Line]) -> dict[str, list[Line]]:
    by_pack: dict[str, list[Line]] = {}
    for line in lines:
        by_pack.setdefault(line.task_pack, []).append(line)
    return {task_pack: _tops(own) for task_pack, own in by_pack.items()}


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
