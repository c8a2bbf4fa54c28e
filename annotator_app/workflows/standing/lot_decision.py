# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the looks at a lot come to under its plan: by answers drawn by chance alone (quality.md 2.2 and 2.3).

A plan of looks counts the first answers of the order, as far as the draws went that asked for them: an answer behind
these was looked at for its risk, and where it happens to be the next one it says nothing of the rate. A draw in
proportion to risk counts its own sample, all of it or none, and the lot that it was drawn from: where answers were
added or taken away since, it is another lot. Once all of a lot was looked at, it is counted by any plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, NamedTuple

from annotator_app.model.review import RISK, Chance, is_weighed
from annotator_app.quality.reviewing import sampling, weighed
from annotator_app.quality.reviewing.sampling import Outcome, Plan, Verdict
from annotator_app.workflows.standing.lots import plan_for
from annotator_app.workflows.standing.several_plans import together

Chances = Sequence[Chance]
_NO_WEIGHTS: Final[Mapping[str, float]] = MappingProxyType({})


@dataclass(frozen=True)
class Looks:
    """The items of a lot in the order of their draw, those that were looked at, and those of them that are errors.

    `asked`: the items that a draw asked for by their place in the order. `samples`: the draws in proportion to risk,
    the oldest first.
    """

    order: Sequence[str]
    seen: frozenset[str]
    wrong: frozenset[str]
    asked: frozenset[str]
    samples: Sequence[Chances] = ()

    @property
    def sample(self) -> Chances | None:
        """The draw in proportion to risk that holds: the first one that was drawn from just these answers."""
        items = set(self.order)
        return next((one for one in self.samples if {each.item for each in one} == items), None)


class Decision(NamedTuple):
    """A verdict, the plan that came to it, and the items that it counts as checked.

    `weights`: for how many of them each of them stands, where they were not equally likely to be drawn. `together`:
    how often a lot at the limit would be accepted by this plan or by one before it that looked and left it open.
    """

    verdict: Verdict
    plan: str
    counted: Sequence[str]
    weights: Mapping[str, float] = _NO_WEIGHTS
    together: float | None = None


def decide(plans: Iterable[str], looks: Looks) -> Decision:
    """Give what the first of the plans says of a lot, or the first of them that rejects it.

    What another of the plans has looked at and left open is accepted only if all their looks together keep the promise
    of the first (`several_plans.py`); otherwise more is to be checked, in the end all of the lot.
    """
    found = [_by_plan(name, looks) for name in dict.fromkeys(plans)]
    rejected = next((one for one in found if one.verdict.outcome == Outcome.REJECTED), None)
    return rejected or _with_those_before(found[0], found[1:], looks)


def _with_those_before(first: Decision, others: Sequence[Decision], looks: Looks) -> Decision:
    size = len(looks.order)
    if first.verdict.outcome != Outcome.ACCEPTED or first.verdict.checked >= size:
        return first
    left = [one for one in others if one.verdict.outcome == Outcome.MORE and _has_looked(one, size)]
    if not left:
        return first
    sample = sum(one.drawn for one in looks.sample or ())
    risk = together(_kind(first), tuple(_kind(one) for one in left), size, sample)
    verdict = first.verdict
    if not risk.kept:
        goals = [one.verdict.goal for one in left if one.verdict.goal is not None]
        verdict = replace(verdict, outcome=Outcome.MORE, goal=min(goals, default=size))
    return first._replace(verdict=verdict, together=risk.together)


def _has_looked(one: Decision, size: int) -> bool:
    """Tell whether a plan has come to its first look: before that it has said nothing."""
    return bool(one.weights) or one.verdict.checked >= plan_for(one.plan, size).looks[0].checked


def _kind(one: Decision) -> str:
    return RISK if one.weights else one.plan


def _by_plan(name: str, looks: Looks) -> Decision:
    plan = plan_for(name, len(looks.order))
    sample = looks.sample if is_weighed(name) and len(looks.seen) < len(looks.order) else None
    if sample is not None:
        return _by_sample(name, sample, looks)
    counted = looks.order[: _by_chance(plan, looks)]
    risk = [item in looks.wrong for item in looks.order[len(counted) :] if item in looks.seen]
    random = [item in looks.wrong for item in counted]
    verdict = sampling.judge(plan, random, risk, len(looks.order))
    return Decision(verdict, name, counted[: verdict.checked])


def _by_chance(plan: Plan, looks: Looks) -> int:
    """Give how many of the order were looked at from its beginning on, and not only because they lay next."""
    order = looks.order
    reached = next((place for place, one in enumerate(order) if one not in looks.seen), len(order))
    asked = max((place + 1 for place, one in enumerate(order) if one in looks.asked), default=0)
    ends = [look.checked for look in plan.looks if look.checked <= reached]
    return min(reached, max([asked, *ends, *([len(order)] if reached == len(order) else [])]))


def _by_sample(name: str, sample: Chances, looks: Looks) -> Decision:
    drawn = [one for one in sample if one.drawn]
    items = [one.item for one in drawn]
    if not looks.seen.issuperset(items):
        wrong = sum(item in looks.wrong for item in looks.seen)
        return Decision(Verdict(Outcome.MORE, 0, 0, len(items), None, 1.0, wrong), name, ())
    by_risk = sum(item in looks.wrong for item in looks.seen.difference(items))
    found = [(one.chance, one.item in looks.wrong) for one in drawn]
    known = weighed.Sample(found, len(sample), min(one.chance for one in sample))
    weights = {one.item: float(len(items) / (len(sample) * one.chance)) for one in drawn}
    return Decision(weighed.judge(known, by_risk), name, items, weights)
