# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Items that a plan names for practice: taken out of those that count, each with its expected answers and why.

Their right answers travel, since they are shown after the person's own; those of all other items never do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator_app.errors import Problem
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.model import expected
from annotator_app.model.pack import Practised
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.make_items import Made, ids_named
from annotator_app.workflows.building.plans.plan import Plan, SourcePart
from annotator_app.workflows.building.plans.plan_columns import says_nothing
from annotator_app.workflows.building.plans.plan_parts import Column
from annotator_app.workflows.building.read_source import source_name
from annotator_app.workflows.building.row_texts import NotTextError, column_text, column_value
from annotator_app.workflows.checking.leaking import EXACT
from annotator_app.workflows.checking.prompts import group_of, prompt_of

UNKNOWN = QT_TRANSLATE_NOOP("plans", "No item is called “{item}”, which is named for practice.")
NO_SOURCE = QT_TRANSLATE_NOOP("plans", "No source is called “{source}”, which is named for practice.")
NO_ANSWER = QT_TRANSLATE_NOOP(
    "plans", "The item {item} is for practice and has no right answer. Name the column in [fields.gold]."
)
UNFIT_WHY = QT_TRANSLATE_NOOP("plans", "The explanation of {item} does not fit: {reason}.")
TOO_MANY = QT_TRANSLATE_NOOP("plans", "{count} items are for practice; a pack holds at most {limit}.")
_TRUE = ("1", "true", "yes", "x")
_CUT = 80


@dataclass(frozen=True)
class PracticeItem:
    """An item for practice, and what its pack says of it."""

    made: Made
    told: Practised


@dataclass
class Parted:
    """Items that count, items for practice in the order of the sources, and what is wrong."""

    counted: list[Made] = field(default_factory=list)
    practice: list[PracticeItem] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def parted(plan: Plan, made: Sequence[Made], rows: Mapping[str, Row]) -> Parted:
    """Part the items of a plan into those that count and those for practice."""
    found = Parted()
    ids = {one.item.id for one in made}
    named = ids_named(plan, plan.practice.ids, ids)
    for name, id_ in zip(plan.practice.ids, named, strict=True):
        if id_ not in ids:
            found.problems.append(_problem(plan, "unknown_practice", UNKNOWN, item=name))
    source = plan.practice.source
    if source is not None and not any(source in _names_of(one) for one in plan.source):
        found.problems.append(_problem(plan, "unknown_practice", NO_SOURCE, source=source))
    chosen = frozenset(named)
    for one in made:
        if one.item.id not in chosen and not _named(plan, one, rows[one.item.id]):
            found.counted.append(one)
            continue
        if not one.item.gold:
            found.problems.append(_problem(plan, "practice_answer", NO_ANSWER, item=one.item.id))
        why, problems = _why(plan, one, rows[one.item.id])
        found.problems += problems
        found.practice.append(
            PracticeItem(one, Practised(item=one.item.id, answers=dict(one.item.gold), why=why))
        )
    if (column := plan.practice.column) is not None and not any(
        _marked(row, column) for row in rows.values()
    ):
        found.problems.append(says_nothing(plan, "practice.column", column))
    if len(found.practice) > expected.MOST:
        params = {"count": len(found.practice), "limit": expected.MOST}
        found.problems.append(_problem(plan, "much_practice", TOO_MANY, **params))
    return found


def spent(plan: Plan, practice: Sequence[PracticeItem], made: Sequence[Made]) -> Iterator[Problem]:
    """Give held-out items that people would have seen before, at practice."""
    seen = {group_of(prompt_of(one.made.item.line)): one.made.item.id for one in practice}
    for one in made:
        prompt = prompt_of(one.item.line) if seen and one.item.split == "heldout" else ""
        other = seen.get(group_of(prompt)) if prompt else None
        if other is not None:
            params = {"item": one.item.id, "other": other, "split": "practice", "text": prompt[:_CUT]}
            yield _problem(plan, "practised_held_out", EXACT, **params)


def _named(plan: Plan, one: Made, row: Row) -> bool:
    part = plan.practice
    source = plan.source[one.item.source] if one.item.source is not None else None
    if source is not None and part.source in _names_of(source):
        return True
    return part.column is not None and _marked(row, part.column)


def _marked(row: Row, column: Column) -> bool:
    return (as_text(column_value(row, column)) or "").strip().casefold() in _TRUE


def _names_of(source: SourcePart) -> tuple[str, str]:
    return source.path, source_name(source)


def _why(plan: Plan, one: Made, row: Row) -> tuple[dict[str, str], list[Problem]]:
    """Give the reason by language; a plain column is in the language of the item."""
    said = plan.practice.why
    if said is None:
        return {}, []
    columns = said if isinstance(said, dict) else {_language(plan, one): said}
    why: dict[str, str] = {}
    problems: list[Problem] = []
    for tag, column in columns.items():
        try:
            text = column_text(row, column).replace("\r\n", "\n").strip()
        except NotTextError as error:
            misfit: str | None = f"“{error}” holds a list or an object"
        else:
            if not text:
                continue
            why[tag] = text
            misfit = expected.why_misfit(text)
        if misfit is not None:
            problems.append(_problem(plan, "practice_why", UNFIT_WHY, item=one.item.id, reason=misfit))
    return why, problems


def _language(plan: Plan, one: Made) -> str:
    return next(iter(one.languages), None) or (plan.bundle.language or "en").split()[0]


def _problem(plan: Plan, code: str, sentence: str, **params: object) -> Problem:
    line = plan.lines().line(("practice",))
    return Problem(code, sentence, params, file=str(plan.path), line=line, column="practice")
