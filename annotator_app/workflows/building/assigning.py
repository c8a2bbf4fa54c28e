# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Gives the items of a plan to its people: what `[plan]` says, handed to the draw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from annotator_app.errors import Problem
from annotator_app.study.assignment import Assignment, Candidate, Order, Person, Rules, assign
from annotator_app.study.redealing import Dealt, deal_again
from annotator_app.study.reissue import reissue
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.plans.plan_items import Prepared
from annotator_app.workflows.building.plans.plan_people import PlanPart

TOO_FEW_PEOPLE = QT_TRANSLATE_NOOP(
    "plans", "{count} items get fewer people than the plan wants: too few contributors know “{language}”."
)
TOO_FEW_EXPERTS = QT_TRANSLATE_NOOP(
    "plans",
    "{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.",
)
TOO_FEW_HANDS = QT_TRANSLATE_NOOP(
    "plans",
    "{count} items get fewer people than the plan wants: the contributors take no more items than that.",
)
NO_ITEMS_FOR = QT_TRANSLATE_NOOP(
    "plans",
    "There are no items for “{name}”: others have them all, or they need other languages or fields.",
)
NO_GOLD = QT_TRANSLATE_NOOP("plans", "The plan wants items with known answers, and no item has one.")


@dataclass(frozen=True)
class Before:
    """What the bundle knows of an earlier build: the items in everybody's newest pack, and what the next one keeps.

    `dealt` is None before the first build; `lines` are those of items whose responses have an order that was drawn,
    `letters` say in which order each person sees them, by name, item and whether it is the repeat. `problems` are what
    people should know of items and questions that are others than before.
    """

    held: Mapping[str, Order] = field(default_factory=dict)
    dealt: Dealt | None = None
    lines: Mapping[str, bytes] = field(default_factory=dict)
    letters: Mapping[tuple[str, str, bool], str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def gains(self, name: str, assignment: Assignment) -> bool:
        """Tell whether somebody gets an item that they do not have."""
        held = {id_ for id_, _again in self.held.get(name, ())}
        return not {id_ for id_, _again in assignment.items[name]} <= held


NOBODY: Final = ""
NOTHING_BEFORE: Final = Before()


def assigned(prepared: Prepared, before: Before = NOTHING_BEFORE) -> Assignment:
    """Give who gets which items, in order; without contributors everything stands under the empty name.

    Where there was a build before, people keep what they have. What did not come back of those who left goes to others.
    """
    candidates = [
        Candidate(
            id=made.item.id,
            languages=made.languages,
            gold=bool(made.item.gold),
            fields=made.expertise,
            stratum=made.stratum,
        )
        for made in prepared.made
    ]
    everybody, seed = people(prepared), prepared.plan.seed
    left = gone(prepared)
    if before.dealt is not None:
        there = [person for person in everybody if person.name not in left]
        nobody = [Person(name=NOBODY, most=0)] if everybody else []
        made = deal_again(candidates, there or nobody, rules(prepared.plan), seed, before.dealt)
        if everybody:
            made.items.pop(NOBODY, None)
    else:
        made = assign(candidates, everybody, rules(prepared.plan), seed)
        if left:
            made = reissue(made, candidates, everybody, left, {}, {}, seed)
    # Models take nobody's place: each judges everything, beside the people.
    for judge in (one for one in prepared.contributors if one.judge):
        able = Person(name=judge.principal, languages=judge.languages)
        made.items[judge.principal] = [(one.id, False) for one in candidates if able.knows(one.languages)]
    return made


def gone(prepared: Prepared) -> list[str]:
    """Give who left, by their name in packs."""
    left = {part.name for part in prepared.plan.contributor if part.left}
    return [one.principal for one in prepared.contributors if one.name in left]


def people(prepared: Prepared) -> list[Person]:
    """Give the people of the plan as the draw knows them; models that judge are none."""
    parts = {part.name: part for part in prepared.plan.contributor}
    return [
        Person(
            name=one.principal,
            languages=one.languages,
            varieties=tuple(parts[one.name].varieties),
            fields=tuple(parts[one.name].fields),
            share=parts[one.name].share,
            most=parts[one.name].at_most,
        )
        for one in prepared.contributors
        if not one.judge
    ]


def rules(plan: Plan) -> Rules:
    """Give the rules of a plan."""
    return rules_of(plan.plan)


def rules_of(part: PlanPart) -> Rules:
    """Give the rules of `[plan]`."""
    return Rules(
        answers_per_item=part.answers_per_item,
        overlap_share=part.overlap.share if part.overlap else 0.0,
        overlap_at_least=part.overlap.at_least if part.overlap else 0,
        overlap_people=part.overlap.people if part.overlap else 1,
        gold_share=part.gold.share if part.gold else 0.0,
        gold_at_least=part.gold.at_least if part.gold else 0,
        repeats=part.repeats,
        seeded=part.order == "seeded",
    )


def short_problems(prepared: Prepared, assignment: Assignment) -> Iterator[Problem]:
    """Give a warning for every language with too few people, and for gold that is wanted and not there."""
    plan = prepared.plan
    file = str(plan.path)
    everybody = people(prepared)
    candidates = {made.item.id: made for made in prepared.made}
    counts: Counter[tuple[str, str]] = Counter()
    for id_ in assignment.short:
        counts[_reason(candidates[id_], everybody)] += 1
    line = plan.lines().line(("contributor", 0))
    for (sentence, name), count in counts.items():
        params = {"count": count, "language": name, "field": name}
        yield Problem("too_few_people", sentence, params, severity="warning", file=file, line=line)
    yield from _empty_handed(prepared, assignment)
    if plan.plan.gold and prepared.made and not any(made.item.gold for made in prepared.made):
        line = plan.lines().line(("plan", "gold"))
        yield Problem("no_gold", NO_GOLD, severity="warning", file=file, line=line, column="plan.gold")


def _empty_handed(prepared: Prepared, assignment: Assignment) -> Iterator[Problem]:
    """Tell who of those that are there gets no item at all, as people who come when all work is done."""
    left, lines = gone(prepared), prepared.plan.lines()
    numbers = {part.name: number for number, part in enumerate(prepared.plan.contributor)}
    for one in prepared.contributors if prepared.made else ():
        if one.principal not in left and not assignment.items.get(one.principal):
            line = lines.line(("contributor", numbers[one.name]))
            yield Problem(
                "no_items_for", NO_ITEMS_FOR, {"name": one.name}, severity="warning",
                file=str(prepared.plan.path), line=line, column="contributor",
            )  # fmt: skip


def _reason(made: Made, everybody: list[Person]) -> tuple[str, str]:
    """Give why an item has too few people: their fields, their limits, or else its languages."""
    knowing = [one for one in everybody if one.knows(made.languages)]
    item = Candidate(id=made.item.id, languages=made.languages, fields=made.expertise)
    able = [one for one in knowing if one.can(item)]
    if len(able) < len(knowing):
        return TOO_FEW_EXPERTS, ", ".join(made.expertise)
    if able and all(one.most is not None for one in able):
        return TOO_FEW_HANDS, ""
    return TOO_FEW_PEOPLE, " ".join(made.languages)
