# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""In which order everybody sees the responses that are compared: balanced by design (quality.md 4.2, "Position").

For each person every response stands in every place equally often, and one stands before another as often as behind
it, exactly wherever the number of their items divides; with two responses the numbers never differ by more than one.
The people who see one item are parted in the same way. A repeat shows its item turned round. What is left to chance
is drawn by SHA-256 from a seed that no pack holds, so it can be done again and not be guessed.

How: a bipartite graph of people and items is split in two so that nobody and no item has more of one half than of
the other but for one; so again, or in three, until every order has its part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator_app.model.positions import MOST
from annotator_app.study.draw import UNIT, digest

Order = tuple[int, ...]
Edge = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Compared:
    """One item that somebody sees: how many responses it has, of which models, and whether they see it twice."""

    item: str
    size: int
    models: tuple[str, ...] = ()
    repeated: bool = False


def balanced(seed: str, seen: Mapping[str, Sequence[Compared]]) -> dict[Edge, Order]:
    """Give for each person and item the order of its responses, as places in a list that is the same for all.

    Where models differ from item to item, those of one set of models are balanced among each other first.
    """
    found: dict[Edge, Order] = {}
    edges = [_Edge(person, one, f"{person}{UNIT}{one.item}") for person, own in seen.items() for one in own]
    for size in sorted({edge.what.size for edge in edges if 2 <= edge.what.size <= MOST}):
        own = [edge for edge in edges if edge.what.size == size]
        for place, part in enumerate(_parts(seed, own, size)):
            mirrored, first = divmod(place, size)
            order = tuple((first + step) % size for step in range(size))
            order = order[::-1] if mirrored else order
            found.update(((edge.person, edge.what.item), order) for edge in part)
    return found


@dataclass(slots=True, eq=False)
class _Edge:
    """A person sees an item; `mine` and `shared` are the chunks that it is in while edges are parted."""

    person: str
    what: Compared
    name: str
    mine: int = 0
    shared: int = 0
    colour: int = -1
    beside: list[_Edge | None] = field(default_factory=list)


def _parts(seed: str, edges: list[_Edge], size: int) -> list[list[_Edge]]:
    """Give the edges of each order: those forwards from each place, then those backwards from each place."""
    halves = _split(seed, "turned", edges, 2)
    if size == 2:
        return halves
    parts: list[list[_Edge]] = []
    for number, half in enumerate(halves):
        if size == 3:
            parts += _split(seed, f"three{number}", half, 3)
            continue
        for quarter in _split(seed, f"four{number}", half, 2):
            parts += _split(seed, f"four{number}{UNIT}{len(parts)}", quarter, 2)
    return parts


def _split(seed: str, purpose: str, edges: list[_Edge], many: int) -> list[list[_Edge]]:
    """Part edges in two or three, so that neither a person nor an item has more of one part but for one."""
    drawn = {edge: digest(seed, "positions", purpose, edge.name) for edge in edges}
    people: dict[str, list[_Edge]] = {}
    items: dict[str, list[_Edge]] = {}
    for edge in sorted(edges, key=lambda edge: (edge.what.models, drawn[edge])):
        people.setdefault(edge.person, []).append(edge)
        items.setdefault(edge.what.item, []).append(edge)
        edge.colour, edge.beside = -1, [None, None]
    mine = _chunked((_repeats_first(own, many) for own in people.values()), many)
    shared = _chunked(items.values(), many)
    for number, chunk in enumerate(mine):
        for edge in chunk:
            edge.mine = number
    for number, chunk in enumerate(shared):
        for edge in chunk:
            edge.shared = number
    if many == 2:
        _alternate(edges, (mine, shared), drawn)
    else:
        _in_three(edges, drawn)
    parts: list[list[_Edge]] = [[] for _ in range(many)]
    for edge in edges:
        parts[edge.colour].append(edge)
    return parts


def _repeats_first(own: list[_Edge], many: int) -> list[_Edge]:
    """Give what is seen twice in whole chunks first and the rest of it last: its second showing is balanced, too."""
    again = [edge for edge in own if edge.what.repeated]
    once = [edge for edge in own if not edge.what.repeated]
    whole = len(again) - len(again) % many
    return again[:whole] + once + again[whole:]


def _chunked(rows: Iterable[list[_Edge]], many: int) -> list[list[_Edge]]:
    return [row[start : start + many] for row in rows for start in range(0, len(row), many)]


def _alternate(
    edges: list[_Edge], sides: tuple[list[list[_Edge]], list[list[_Edge]]], drawn: Mapping[_Edge, bytes]
) -> None:
    """Colour edges in two, each chunk with both: along paths and rings, whose beginnings are drawn."""
    for side, chunks in enumerate(sides):
        for chunk in chunks:
            if len(chunk) == 2:
                chunk[0].beside[side], chunk[1].beside[side] = chunk[1], chunk[0]
    for edge in sorted(edges, key=drawn.__getitem__):
        if edge.colour >= 0:
            continue
        edge.colour = drawn[edge][-1] % 2
        for side in (0, 1):
            here, turn = edge, side
            while (other := here.beside[turn]) is not None and other.colour < 0:
                other.colour = 1 - here.colour
                here, turn = other, 1 - turn


_At = tuple[dict[int, dict[int, _Edge]], dict[int, dict[int, _Edge]]]


def _in_three(edges: list[_Edge], drawn: Mapping[_Edge, bytes]) -> None:
    """Colour edges in three, each chunk with different ones: a bipartite graph of degree three has such colours."""
    at: _At = ({}, {})
    for edge in sorted(edges, key=drawn.__getitem__):
        left, right = at[0].setdefault(edge.mine, {}), at[1].setdefault(edge.shared, {})
        first = drawn[edge][-1]
        order = [(first + step) % 3 for step in range(3)]
        colour = next((one for one in order if one not in left and one not in right), -1)
        if colour < 0:
            colour = next(one for one in order if one not in left)
            _swap(edge.shared, colour, next(one for one in order if one not in right), at)
        left[colour] = right[colour] = edge
        edge.colour = colour


def _swap(chunk: int, one: int, other: int, at: _At) -> None:
    """Exchange two colours along the path that begins at a chunk of items, so that `one` becomes free there."""
    path: list[_Edge] = []
    side, colour = 1, one
    while (edge := at[side][chunk].get(colour)) is not None:
        path.append(edge)
        side, colour = 1 - side, other if colour == one else one
        chunk = edge.shared if side else edge.mine
    for edge in path:
        at[0][edge.mine].pop(edge.colour, None)
        at[1][edge.shared].pop(edge.colour, None)
    for edge in path:
        edge.colour = other if edge.colour == one else one
        at[0][edge.mine][edge.colour] = at[1][edge.shared][edge.colour] = edge
