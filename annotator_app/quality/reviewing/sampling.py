# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How many answers of a lot to check, and what the number of errors then means (quality.md 2.2).

Three answers, not two: accepted, rejected, or not enough checked yet. Only the random part of a check decides; what
was picked by risk finds errors and says nothing about the rate. The looks of a plan are fixed before the first
answer is seen; each is at 98%, so that the whole plan accepts a lot at its limit 5% of the time.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Literal

from annotator_app.quality.distributions import (
    binomial_from,
    binomial_up_to,
    hypergeometric,
    hypergeometric_up_to,
)
from annotator_app.quality.intervals import clopper_pearson, exact_in_lot, most_in_lot, upper_bound
from annotator_app.quality.results import Interval

LIMIT = 0.05
LOOKS = 5
EACH_LOOK = 0.98
PROMISE = 0.95
CHECK_ALL_BELOW = 50
# A lot counts as endless while the sample is at most this share of it.
_ENDLESS = 0.05

Preset = Literal["light", "normal", "strict"]
# Error rates that are fine and that are bad, at risks of 5% and 10%.
PRESETS: dict[Preset, tuple[float, float]] = {
    "light": (0.05, 0.15),
    "normal": (0.02, 0.10),
    "strict": (0.01, 0.05),
}


class Outcome(StrEnum):
    """What the checks so far say of a lot."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Look:
    """A point at which the errors are counted: accept at `accept` or fewer, reject at `reject` or more."""

    checked: int
    accept: int
    reject: int


@dataclass(frozen=True, slots=True)
class Plan:
    """The looks of a plan, the share of errors it guards against, and the size of the lot where it matters."""

    name: str
    limit: float
    looks: tuple[Look, ...]
    lot: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a lot. `checked` and `errors`: of the random part, up to the look that decided.

    `goal`: how many to have checked at the next look; None where nothing further is planned. `at_most`: the share
    of errors that, 95% sure, the lot does not pass. `interval`: of the rate, exact, from all random checks.
    `found_by_risk`: errors found outside of the random part; they are to be mended and are in no rate. `rate`: the
    estimate where answers were not equally likely to be drawn, `effective` how many equally likely ones tell as much.
    """

    outcome: Outcome
    checked: int
    errors: int
    goal: int | None
    interval: Interval | None
    at_most: float
    found_by_risk: int
    rate: float | None = None
    effective: float | None = None

    @property
    def share(self) -> float | None:
        """The error rate as it is told; None where nothing was checked."""
        if self.rate is not None:
            return self.rate
        return self.errors / self.checked if self.checked else None

    @property
    def worth(self) -> float:
        """How many equally likely answers tell as much as those that were checked."""
        return self.checked if self.effective is None else self.effective


@lru_cache(maxsize=256)
def five_looks(limit: float = LIMIT, lot: int | None = None) -> Plan:
    """Give the default plan: "at most 5% bad, 95% sure" in up to five looks; small lots are checked whole.

    In a lot that is not much larger than the sample, looks at 98% each would accept up to 6.1% of the lots at the
    limit, since they depend on each other less; each look is made surer until the whole plan keeps its promise.
    """
    if lot is not None and lot < CHECK_ALL_BELOW:
        return _whole("five-looks", limit, lot)
    endless = _looks(limit, None, 1 - EACH_LOOK)
    if lot is None or endless[-1].checked <= _ENDLESS * lot:
        return Plan("five-looks", limit, endless, None)
    at_limit = _at_limit(limit, lot) / lot
    risk = 1 - EACH_LOOK
    looks = _looks(limit, lot, risk)
    while chances(Plan("five-looks", limit, looks, lot), at_limit).accepted > 1 - PROMISE:
        risk *= 0.95
        looks = _looks(limit, lot, risk)
    return Plan("five-looks", limit, (*looks, _last(limit, lot)), lot)


def _looks(limit: float, lot: int | None, risk: float) -> tuple[Look, ...]:
    looks = []
    for errors in range(LOOKS):
        checked = _fewest(errors, limit, risk, lot)
        if lot is not None and checked >= lot:
            break
        looks.append(Look(checked, errors, _most(checked, limit, lot)))
    return tuple(looks)


def _at_limit(limit: float, lot: int) -> int:
    """Give the fewest errors with which a lot reaches the limit."""
    return math.ceil(limit * lot - 1e-9)


def _fewest(errors: int, limit: float, risk: float, lot: int | None) -> int:
    """Give the fewest checks after which `errors` or fewer come with at most `risk` from a lot at the limit."""
    bad = 0 if lot is None else _at_limit(limit, lot)
    checked = errors + 1
    while lot is None or checked < lot:
        chance = (
            binomial_up_to(errors, checked, limit)
            if lot is None
            else hypergeometric_up_to(errors, lot, bad, checked)
        )
        if chance <= risk:
            return checked
        checked += 1
    return lot


def _most(checked: int, limit: float, lot: int | None) -> int:
    """Give the errors from which the one-sided 98% lower bound of the rate passes the limit."""
    bad = 0 if lot is None else math.floor(limit * lot + 1e-9)
    errors = 0
    while errors <= checked:
        above = (
            binomial_from(errors, checked, limit)
            if lot is None
            else 1 - hypergeometric_up_to(errors - 1, lot, bad, checked)
        )
        if above <= 1 - EACH_LOOK:
            return errors
        errors += 1
    return errors


def _last(limit: float, lot: int) -> Look:
    """Give the look at which the whole lot is checked, which leaves nothing undecided."""
    fine = math.floor(limit * lot + 1e-9)
    return Look(lot, fine, fine + 1)


def _whole(name: str, limit: float, lot: int) -> Plan:
    return Plan(name, limit, (_last(limit, lot),), lot)


def zero_errors(limit: float = LIMIT, sure: float = PROMISE, lot: int | None = None) -> Plan:
    """Give the plan that proves a rate below the limit by finding no error at all in one look.

    With errors the proof has failed, which is not yet a rejection: that takes as many as in `five_looks`.
    """
    if lot is not None and lot < CHECK_ALL_BELOW:
        return _whole("zero-errors", limit, lot)
    checked = _fewest(0, limit, 1 - sure, None)
    finite = lot if lot is not None and checked > _ENDLESS * lot else None
    if finite is not None:
        checked = _fewest(0, limit, 1 - sure, finite)
    return Plan("zero-errors", limit, (Look(checked, 0, _most(checked, limit, finite)),), finite)


def preset(name: Preset) -> Plan:
    """Give a plan of one look: passes fine lots 95% of the time and bad ones 10% of the time."""
    fine, bad = PRESETS[name]
    return single_look(fine, bad, name=name)


def single_look(
    fine: float, bad: float, alpha: float = 0.05, beta: float = 0.10, name: str = "single"
) -> Plan:
    """Give the smallest plan of one look between two error rates (the binomial attribute plan)."""
    errors = 0
    while True:
        checked = _fewest(errors, bad, beta, None)
        if binomial_up_to(errors, checked, fine) >= 1 - alpha:
            return Plan(name, bad, (Look(checked, errors, errors + 1),), None)
        errors += 1


def judge(plan: Plan, random: Sequence[bool], risk: Sequence[bool] = (), lot: int | None = None) -> Verdict:
    """Tell what the checks say. `random`: is it an error, in the order of the draw; `risk`: the picked ones.

    The errors are counted at the looks of the plan only, each time among the first answers of the draw. Once all of the
    lot was looked at nothing is estimated any more, and they are counted.
    """
    lot = lot if lot is not None else plan.lot
    if lot is not None and len(random) >= lot:
        fine = sum(random) <= plan.limit * lot + 1e-9
        return _verdict(Outcome.ACCEPTED if fine else Outcome.REJECTED, random, len(random), None, risk, lot)
    reached = [look for look in plan.looks if look.checked <= len(random)]
    later = [look.checked for look in plan.looks if look.checked > len(random)]
    for look in reached:
        errors = sum(random[: look.checked])
        if errors <= look.accept:
            return _verdict(Outcome.ACCEPTED, random, look.checked, None, risk, lot)
        if errors >= look.reject:
            return _verdict(Outcome.REJECTED, random, look.checked, None, risk, lot)
    goal = later[0] if later else lot
    return _verdict(Outcome.MORE, random, len(random), goal, risk, lot)


def judge_again(verdict: Verdict, plan: Plan, lot: int, standing: Sequence[bool | None]) -> Verdict:
    """Give what is known of a lot that was rejected and of which errors were then mended: all of it is to be checked.

    `standing`: is it an error, for each answer as it stands now; None: nobody has looked. quality.md 2.5 knows two
    ways on from a rejected lot: a full check, or the marked answers alone go back. The second mends what was found
    and nothing else. The looks of quality.md 2.2 accept a lot at the limit 5% of the time because each place of the
    draw is looked at once. Were the errors to leave the sample as they are mended, good answers would take their
    places until no error is left in it: the chance to accept would go to 1 whatever the lot is like (measured: 12.3%
    wrong in what was not checked, told as at most 3.97%). So an error that was found keeps its place in the draw, and
    the rate stays that of the lot as it was handed in, which mending can only make better. Nor may a rejected lot be
    looked at by the plan a second time: the remainder is what it was, and what the first looks found of it would be
    thrown away. Once every answer that stands has been looked at, nothing is estimated any more, and they are counted.
    """
    if verdict.outcome != Outcome.REJECTED:
        return verdict
    seen = [one for one in standing if one is not None]
    if len(seen) < len(standing):
        return replace(verdict, outcome=Outcome.MORE, goal=lot)
    fine = sum(seen) <= plan.limit * len(seen) + 1e-9
    told = _verdict(Outcome.ACCEPTED if fine else Outcome.REJECTED, seen, len(seen), None, (), len(seen))
    return replace(told, found_by_risk=verdict.found_by_risk)


def _verdict(
    outcome: Outcome,
    random: Sequence[bool],
    checked: int,
    goal: int | None,
    risk: Sequence[bool],
    lot: int | None,
) -> Verdict:
    interval, at_most = known(sum(random), len(random), lot)
    return Verdict(outcome, checked, sum(random[:checked]), goal, interval, at_most, sum(risk))


def known(errors: int, checked: int, lot: int | None) -> tuple[Interval | None, float]:
    """Give the exact interval of the rate and its bound; finite lots are known better (quality.md 2.2)."""
    if not checked:
        return None, 1.0
    if lot is None or lot < checked or checked <= _ENDLESS * lot:
        return clopper_pearson(errors, checked), upper_bound(errors, checked, PROMISE)
    return exact_in_lot(errors, checked, lot), most_in_lot(errors, checked, lot, PROMISE) / lot


@dataclass(frozen=True, slots=True)
class Chances:
    """What a plan does with lots of one error rate, exactly; the rest stays open. `checked`: answers on average."""

    accepted: float
    rejected: float
    checked: float


def chances(plan: Plan, rate: float) -> Chances:
    """Give the operating characteristic of a plan at an error rate, look by look, without simulation."""
    open_lots = {0: 1.0}
    before, accepted, rejected, checked = 0, 0.0, 0.0, 0.0
    bad = round(rate * plan.lot) if plan.lot is not None else 0
    for look in plan.looks:
        chance = _next_errors(plan.lot, bad, rate, before)
        added = look.checked - before
        checked += added * sum(open_lots.values())
        after: dict[int, float] = {}
        for errors, share in open_lots.items():
            for more in range(added + 1):
                after[errors + more] = after.get(errors + more, 0.0) + share * chance(errors, more, added)
        accepted += sum(share for errors, share in after.items() if errors <= look.accept)
        rejected += sum(share for errors, share in after.items() if errors >= look.reject)
        open_lots = {errors: share for errors, share in after.items() if look.accept < errors < look.reject}
        before = look.checked
    return Chances(accepted, rejected, checked)


def accepted_by_any(looks: Iterable[Look], rate: float, lot: int | None = None) -> float:
    """Give the chance that a lot of this error rate is accepted at one of these looks or more, exactly.

    All are taken at the same answers in the order of their draw, whichever plan each is of. `lot`: of how many answers
    the lot is, where that matters; looks at all of it leave nothing to chance and are not counted.
    """
    accept: dict[int, int] = {}
    for look in looks:
        if lot is None or look.checked < lot:
            accept[look.checked] = max(look.accept, accept.get(look.checked, -1))
    most, bad = max(accept.values(), default=-1), 0 if lot is None else _at_limit(rate, lot)
    # With more errors than any look allows no look accepts: these are not followed.
    open_lots, before, accepted = {0: 1.0}, 0, 0.0
    for checked, fine in sorted(accept.items()):
        chance, added = _next_errors(lot, bad, rate, before), checked - before
        after: dict[int, float] = {}
        for errors, share in open_lots.items():
            for more in range(min(added, most - errors) + 1):
                after[errors + more] = after.get(errors + more, 0.0) + share * chance(errors, more, added)
        accepted += sum(share for errors, share in after.items() if errors <= fine)
        open_lots = {errors: share for errors, share in after.items() if errors > fine}
        before = checked
    return accepted


def _next_errors(lot: int | None, bad: int, rate: float, before: int) -> Callable[[int, int, int], float]:
    """Give the chance of so many more errors among the next answers, after `before` with some errors."""
    if lot is not None:
        return lambda errors, more, added: hypergeometric(more, lot - before, bad - errors, added)

    def endless(_errors: int, more: int, added: int) -> float:
        return math.comb(added, more) * rate**more * (1 - rate) ** (added - more)

    return endless
