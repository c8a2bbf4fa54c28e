# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Gives the items of a plan to its people: what `[plan]` says, handed to the draw."""

from __future__ import annotations

from collections.abc import Iterator

from annotator_app.errors import Problem
from annotator_app.study.assignment import Assignment, Candidate, Person, Rules, assign
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plan import Plan
from annotator_app.workflows.building.plan_items import Prepared

TOO_FEW_PEOPLE = QT_TRANSLATE_NOOP(
    "plans", "{count} items get fewer people than the plan wants: too few contributors know “{language}”."
)
NO_GOLD = QT_TRANSLATE_NOOP("plans", "The plan wants items with known answers, and no item has one.")


def assigned(prepared: Prepared) -> Assignment:
    """Give who gets which items, in order; without contributors everything stands under the empty name."""
    candidates = [
        Candidate(id=made.item.id, languages=made.languages, gold=bool(made.item.gold))
        for made in prepared.made
    ]
    people = [Person(name=one.principal, languages=one.languages) for one in prepared.contributors]
    return assign(candidates, people, rules(prepared.plan), prepared.plan.seed)


def rules(plan: Plan) -> Rules:
    """Give the rules of `[plan]`."""
    part = plan.plan
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
    languages = {made.item.id: " ".join(made.languages) for made in prepared.made}
    counts: dict[str, int] = {}
    for id_ in assignment.short:
        counts[languages[id_]] = counts.get(languages[id_], 0) + 1
    for language, count in counts.items():
        params = {"count": count, "language": language}
        line = plan.lines().line(("contributor", 0))
        yield Problem("too_few_people", TOO_FEW_PEOPLE, params, severity="warning", file=file, line=line)
    if plan.plan.gold and prepared.made and not any(made.item.gold for made in prepared.made):
        line = plan.lines().line(("plan", "gold"))
        yield Problem("no_gold", NO_GOLD, severity="warning", file=file, line=line, column="plan.gold")
