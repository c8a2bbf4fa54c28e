# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How far the items of a bundle are: by state, goal, language, source and number of answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from annotator_app.reports.figures import AnswersPerItem, Cell, Coverage
from annotator_app.workflows.reporting.item_kinds import Kind
from annotator_app.workflows.standing import bundle_counts


def counts(items: Iterable[tuple[Kind, int]]) -> bundle_counts.Counts:
    """Give how many items are complete, partial, open or wait."""
    kinds = list(items)
    return bundle_counts.count((kind.stands for kind, _ in kinds), (many for _, many in kinds))


def goals(items: Mapping[Kind, int]) -> dict[int, int]:
    """Give how many items want so many answers."""
    wanted: Counter[int] = Counter()
    for kind, many in items.items():
        wanted[kind.stands.wanted] += many
    return dict(sorted(wanted.items()))


def grid(items: Mapping[Kind, int], names: Sequence[str]) -> tuple[Cell, ...]:
    """Give every language with every source, also where there is nothing: an empty cell is to be seen."""
    by_place: dict[tuple[str, str], list[tuple[bundle_counts.ItemCount, int]]] = {}
    languages: Counter[str] = Counter()
    for kind, many in items.items():
        name = names[kind.source] if kind.source is not None and kind.source < len(names) else ""
        by_place.setdefault((kind.language, name), []).append((kind.stands, many))
        languages[kind.language] += many
    ordered = sorted(languages, key=lambda tag: (-languages[tag], tag))
    sources = [name for name in (*dict.fromkeys(names), "") if any(place[1] == name for place in by_place)]
    return tuple(_cell(tag, name, by_place.get((tag, name), [])) for tag in ordered for name in sources)


def _cell(language: str, source: str, items: Sequence[tuple[bundle_counts.ItemCount, int]]) -> Cell:
    return Cell(
        language=language,
        source=source,
        items=sum(many for _, many in items),
        wanted=sum(one.wanted * many for one, many in items),
        given=sum(min(one.answered, one.wanted) * many for one, many in items),
        complete=sum(many for one, many in items if one.state == "complete"),
        missing=sum(many for one, many in items if one.state == "missing"),
    )


def coverage(items: Mapping[Kind, int]) -> tuple[Coverage, ...]:
    """Give how far the items of each language are, most items first."""
    by_language: dict[str, list[tuple[Kind, int]]] = {}
    for kind, many in items.items():
        by_language.setdefault(kind.language, []).append((kind, many))
    made = [Coverage(language=language, **counts(own).as_object()) for language, own in by_language.items()]
    return tuple(sorted(made, key=lambda one: (-one.items, one.language)))


def per_item(items: Mapping[Kind, int]) -> tuple[AnswersPerItem, ...]:
    """Give how many items have so many answers, with those that still want more beside."""
    reached: Counter[int] = Counter()
    below: Counter[int] = Counter()
    for kind, many in items.items():
        one = kind.stands
        (reached if one.answered >= one.wanted else below)[one.answered] += many
    most = max([*reached, *below, *(kind.stands.wanted for kind in items)], default=0)
    return tuple(
        AnswersPerItem(answers=number, reached=reached[number], below=below[number])
        for number in range(most + 1)
    )
