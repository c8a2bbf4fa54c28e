# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a plan will come to, told before it is built: work for each person, and what the numbers can show.

quality.md 1.3 (how many shared items) and 4.4, 3 (power). Everything here is a forecast from the drawn
assignment; nothing is promised.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from annotator_app.model.item import Item
from annotator_app.quality.comparing.power import visible_difference, visible_win_rate
from annotator_app.quality.signs.reading_speed import characters_a_minute
from annotator_app.study.assignment import Assignment
from annotator_app.study.expected_time import item_seconds
from annotator_app.text import QT_TRANSLATE_NOOP, fill
from annotator_app.workflows.building.plans.plan_items import Prepared

WINS = QT_TRANSLATE_NOOP(
    "plans",
    "{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.",
)
MEANS = QT_TRANSLATE_NOOP(
    "plans",
    "{language}: with {count} prompts you will only see differences above about {size} standard deviations.",
)
NOTHING = QT_TRANSLATE_NOOP("plans", "{language}: {count} prompts are too few to show any difference.")
SHARED = QT_TRANSLATE_NOOP(
    "plans", "{language}: with {count} items that several people answer, agreement is known to about ±{size}."
)
FEW_SHARED = QT_TRANSLATE_NOOP(
    "plans",
    "{language}: {count} items are answered by several people. Agreement is told from {least} items on.",
)

# Shared items and half the width of alpha's interval, three people, alpha about .67 (quality.md 1.3).
_WIDTHS: Final = ((30, 0.17), (50, 0.13), (100, 0.10), (200, 0.06), (400, 0.05))
LEAST_SHARED: Final = 30
_COMPARED: Final = frozenset({"rating", "comparison"})


@dataclass(frozen=True)
class Load:
    """The work of one person: items with repeats, how many are repeats and gold, and about how many minutes."""

    name: str
    items: int
    repeats: int
    minutes: int
    languages: Mapping[str, int]


@dataclass(frozen=True)
class Note:
    """One sentence on what the plan will come to."""

    code: str
    sentence: str
    params: Mapping[str, Any]

    @property
    def message(self) -> str:
        """The sentence in English with its places filled."""
        return fill(self.sentence, self.params)


@dataclass(frozen=True)
class Outlook:
    """Everybody's work in the order of the plan, and what the numbers can show, by language."""

    loads: tuple[Load, ...] = ()
    notes: tuple[Note, ...] = ()


def outlook(prepared: Prepared, assignment: Assignment) -> Outlook:
    """Give what the plan will come to. Needs the fields of the items, which a lean preparation lets go."""
    return Outlook(tuple(_loads(prepared, assignment)), notes(prepared, assignment))


def _loads(prepared: Prepared, assignment: Assignment) -> Iterator[Load]:
    made = {one.item.id: one for one in prepared.made}
    seconds = {
        id_: _seconds(prepared, one.fields, one.characters, one.languages) for id_, one in made.items()
    }
    names = {one.principal: one.name for one in prepared.contributors}
    for principal, order in assignment.items.items():
        languages = Counter(" ".join(made[id_].languages) for id_, _again in order)
        yield Load(
            name=names.get(principal, principal),
            items=len(order),
            repeats=sum(again for _id, again in order),
            minutes=round(sum(seconds[id_] for id_, _again in order) / 60),
            languages=dict(sorted(languages.items())),
        )


def _seconds(
    prepared: Prepared, fields: Mapping[str, Any], characters: int, languages: tuple[str, ...]
) -> float:
    item = Item(fields)
    speed = min((characters_a_minute(tag) for tag in languages), default=characters_a_minute(""))
    return item_seconds(
        characters, speed, prepared.task.questions, len(item.response_ids), len(item.option_ids)
    )


def notes(prepared: Prepared, assignment: Assignment) -> tuple[Note, ...]:
    """Give what the numbers will be able to show, by language."""
    return tuple(_notes(prepared, assignment))


def _notes(prepared: Prepared, assignment: Assignment) -> Iterator[Note]:
    people: Counter[str] = Counter()
    judges = {one.principal for one in prepared.contributors if one.judge}
    for name, order in assignment.items.items():
        if name not in judges:
            people.update({id_ for id_, _again in order})
    languages: dict[str, list[str]] = {}
    for made in prepared.made:
        languages.setdefault(" ".join(made.languages), []).append(made.item.id)
    for language, ids in sorted(languages.items()):
        shared = sum(people[id_] > 1 for id_ in ids)
        if prepared.task.family in _COMPARED:
            yield _power(prepared.task.family, language, len(ids))
        if shared:
            yield _agreement(language, shared)


def _power(family: str, language: str, count: int) -> Note:
    params: dict[str, Any] = {"language": language, "count": count}
    if family == "comparison":
        rate = visible_win_rate(count)
        if rate is None:
            return Note("power", NOTHING, params)
        return Note("power", WINS, params | {"percent": round(100 * rate)})
    size = visible_difference(count)
    if size is None:
        return Note("power", NOTHING, params)
    return Note("power", MEANS, params | {"size": f"{size:.2f}"})


def _agreement(language: str, shared: int) -> Note:
    params: dict[str, Any] = {"language": language, "count": shared}
    if shared < LEAST_SHARED:
        return Note("few_shared", FEW_SHARED, params | {"least": LEAST_SHARED})
    size = next(width for items, width in reversed(_WIDTHS) if shared >= items)
    return Note("shared", SHARED, params | {"size": f"{size:.2f}"})
