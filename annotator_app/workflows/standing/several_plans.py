# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the looks of several plans at one lot risk together (quality.md 2.2).

Five looks at 98% each keep a promise of 95%, because all of them are counted. Whoever looks by one plan, is not
answered, and looks at the same answers by another one has two chances: 59 answers without an error, asked after five
looks that left the lot open, pass 7.5% of the lots with 5% errors. So the looks of a plan that left a lot open count
along with those of the next. A weaker promise, as quality.md 2.2 allows it, passes that by itself: lots at its higher
limit are hardly ever accepted by the stricter looks before it. Plans of a weaker promise are not counted: what they
accept is not said to be below the limit of the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from annotator_app.model.review import RISK
from annotator_app.quality.distributions import bisected
from annotator_app.quality.intervals import upper_bound
from annotator_app.quality.reviewing.sampling import LIMIT, PROMISE, Look, accepted_by_any
from annotator_app.workflows.standing.lots import plan_for

# A tenth of a per cent: looks that let hardly anything pass do not break a promise.
_HARDLY: Final = 0.001
# Plans that name no risk of the buyer, as those of ISO 2859-1, are held to the rate that they accept so often.
_BUYERS: Final = 0.10
# A lot counts as endless while all looks at it are at most this share of it.
_ENDLESS: Final = 0.05
_EQUAL: Final = 1e-9


class Together(NamedTuple):
    """How often a lot at the limit is accepted: by the plan `alone`, and by it or one of the plans before it."""

    alone: float
    together: float

    @property
    def kept(self) -> bool:
        """Tell whether the promise holds: 95% sure, or as sure as the plan alone where that is less."""
        return self.together <= max(self.alone, 1 - PROMISE) + _HARDLY


@lru_cache(maxsize=1024)
def together(plan: str, before: tuple[str, ...], size: int, sample: int) -> Together:
    """Give what a plan and those before it risk with a lot of `size` answers; names are those of `plan_for`.

    `sample`: how many answers the draw in proportion to risk has that "risk" stands for, 0 where there is none. Its
    look is taken to be one at equal chances; as it is at other answers than those of the plans, its risk is added.
    """
    rate = _guarded(plan, size, sample)
    counted = (plan, *(name for name in before if _guarded(name, size, sample) <= rate + _EQUAL))
    in_order = [look for name in counted if name != RISK for look in _looks(name, size, sample)]
    apart = _looks(RISK, size, sample) if RISK in counted else ()
    both = _accepted(in_order, rate, size) + _accepted(apart, rate, size)
    return Together(_accepted(_looks(plan, size, sample), rate, size), min(1.0, both))


def _guarded(plan: str, size: int, sample: int) -> float:
    """Give the error rate that a plan guards against."""
    limit = LIMIT if plan == RISK else plan_for(plan, size).limit
    looks = _looks(plan, size, sample)
    if _accepted(looks, limit, size) <= _BUYERS + _HARDLY:
        return limit
    return bisected(lambda rate: _BUYERS - _accepted(looks, rate, size), limit, 1.0)


def _accepted(looks: tuple[Look, ...] | list[Look], rate: float, size: int) -> float:
    most = max((look.checked for look in looks), default=0)
    return accepted_by_any(looks, rate, None if most <= _ENDLESS * size else size)


def _looks(plan: str, size: int, sample: int) -> tuple[Look, ...]:
    if plan != RISK:
        return plan_for(plan, size).looks
    fine = max(_allowed(sample), default=None)
    return () if fine is None else (Look(sample, fine, fine + 1),)


def _allowed(checked: int) -> Iterator[int]:
    """Give the numbers of errors among equally likely answers with which a weighed sample is accepted."""
    for errors in range(checked):
        if upper_bound(errors, checked, PROMISE) > LIMIT + _EQUAL:
            return
        yield errors
