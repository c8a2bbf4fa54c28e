# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Parts items into training, validation and held-out: by the seed of the project, the same prompt always together.

The number of a group comes from SHA-256 of project and prompt, so that items added later move nobody, and a further
round of the project parts the same prompts alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from typing import Final

from annotator_app.errors import Problem
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.study import draw
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.plans.plan_columns import says_nothing
from annotator_app.workflows.building.plans.plan_parts import Column
from annotator_app.workflows.building.plans.plan_rounds import Split, SplitsPart
from annotator_app.workflows.building.row_texts import column_value
from annotator_app.workflows.checking.prompts import group_of, prompt_of

MIXED = QT_TRANSLATE_NOOP(
    "plans",
    "The items {item} and {other} belong together and stand in different splits: {split} and {others}.",
)
UNKNOWN_SPLIT = QT_TRANSLATE_NOOP("plans", "“{name}” is no split. There are: train, validation, heldout.")
NAMES: Final[Mapping[str, Split]] = {
    "train": "train", "training": "train", "validation": "validation", "valid": "validation", "dev": "validation",
    "heldout": "heldout", "held-out": "heldout", "held_out": "heldout", "test": "heldout",
}  # fmt: skip
MORE = QT_TRANSLATE_NOOP("plans", "The same was found in {count} more items.")
_WHOLE: Final = 2**256
_LISTED: Final = 40


def drawn_split(project: str, group: str, part: SplitsPart) -> Split:
    """Give the split that a group is drawn into."""
    place = draw.number(project, "split", group) / _WHOLE
    if place < part.heldout:
        return "heldout"
    return "validation" if place < part.heldout + part.validation else "train"


def part_items(
    plan: Plan, made: Sequence[Made], rows: Mapping[str, Row], practised: Set[str] = frozenset()
) -> tuple[list[Made], dict[str, str], list[Problem]]:
    """Give the items with their splits, the group of each item, and where one prompt would stand in two splits.

    Groups that people `practised` before are never drawn as held out; a column that holds them out is told later.
    """
    part = plan.splits
    assert part is not None
    groups = {one.item.id: group_of(prompt_of(one.item.line)) for one in made}
    together = {} if part.together is None else _together(part.together, made, rows)
    spent = {together.get(item, group) for item, group in groups.items() if group in practised}
    found: list[Made] = []
    problems: list[Problem] = []
    for one in made:
        unit = together.get(one.item.id, groups[one.item.id])
        split = drawn_split(plan.bundle.project, unit, part)
        split = "train" if split == "heldout" and unit in spent else split
        if part.column is not None:
            said = (as_text(column_value(rows[one.item.id], part.column)) or "").strip().casefold()
            if said and said not in NAMES:
                problems.append(_told(plan, "unknown_split", UNKNOWN_SPLIT, name=said))
            split = NAMES.get(said, split)
        found.append(replace(one, item=replace(one.item, split=split)))
    problems += [*_mixed(plan, found, groups), *_mixed(plan, found, together), *_silent(plan, made, rows)]
    if len(problems) > _LISTED:
        problems = [*problems[:_LISTED], _told(plan, "split_more", MORE, count=str(len(problems) - _LISTED))]
    return found, groups, problems


def _silent(plan: Plan, made: Sequence[Made], rows: Mapping[str, Row]) -> Iterator[Problem]:
    """Tell of columns in which no item has anything: all would be drawn, and by no share all be for training."""
    assert plan.splits is not None
    for name in ("column", "together"):
        column = getattr(plan.splits, name)
        if column is not None and made and not any(_says(rows[one.item.id], column) for one in made):
            yield says_nothing(plan, f"splits.{name}", column)


def _says(row: Row, column: Column) -> bool:
    return bool((as_text(column_value(row, column)) or "").strip())


def _together(column: Column, made: Sequence[Made], rows: Mapping[str, Row]) -> dict[str, str]:
    """Give what each item stays together with, where its row says so."""
    said = {one.item.id: as_text(column_value(rows[one.item.id], column)) or "" for one in made}
    return {item: f"together{draw.UNIT}{value.strip()}" for item, value in said.items() if value.strip()}


def _mixed(plan: Plan, made: Sequence[Made], groups: Mapping[str, str]) -> Iterator[Problem]:
    first: dict[str, Made] = {}
    for one in (one for one in made if one.item.id in groups):
        before = first.setdefault(groups[one.item.id], one)
        if before.item.split != one.item.split:
            said = {"item": before.item.id, "other": one.item.id}
            said |= {"split": str(before.item.split), "others": str(one.item.split)}
            yield _told(plan, "split_mixed", MIXED, **said)


def _told(plan: Plan, code: str, sentence: str, **params: str) -> Problem:
    line = plan.lines().line(("splits",))
    return Problem(code, sentence, params, file=str(plan.path), line=line, column="splits")
