# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The few distributions that figures need, from the standard library alone.

Everything rests on the incomplete beta function by its continued fraction (Lentz's method; Press et al. 2007,
Numerical Recipes, 6.4), good to about 1e-13.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from statistics import NormalDist

_TINY = 1e-300
_STEPS = 100_000
_CLOSE = 1e-15


def normal_quantile(share: float) -> float:
    """Give the place below which `share` of a standard normal distribution lies."""
    return NormalDist().inv_cdf(share)


def normal_above(place: float) -> float:
    """Give the share of a standard normal distribution above `place`."""
    return math.erfc(place / math.sqrt(2)) / 2


def beta_below(place: float, a: float, b: float) -> float:
    """Give the share of a beta distribution below `place` (the regularised incomplete beta function)."""
    if place <= 0:
        return 0.0
    if place >= 1:
        return 1.0
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(place) + b * math.log1p(-place)
    )
    if place < (a + 1) / (a + b + 2):
        return front * _fraction(place, a, b) / a
    return 1 - front * _fraction(1 - place, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function."""
    c, d = 1.0, 1 / _away(1 - (a + b) * x / (a + 1))
    value = d
    for step in range(1, _STEPS):
        even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step))
        d, c = 1 / _away(1 + even * d), _away(1 + even / c)
        value *= d * c
        odd = -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1))
        d, c = 1 / _away(1 + odd * d), _away(1 + odd / c)
        value *= d * c
        if abs(d * c - 1) < _CLOSE:
            break
    return value


def _away(value: float) -> float:
    """Keep a divisor away from zero."""
    return value if abs(value) > _TINY else _TINY


def t_above(place: float, freedom: float) -> float:
    """Give the share of Student's t distribution above `place`."""
    tail = beta_below(freedom / (freedom + place * place), freedom / 2, 0.5) / 2
    return tail if place >= 0 else 1 - tail


@lru_cache(maxsize=1024)
def t_quantile(share: float, freedom: float) -> float:
    """Give the place below which `share` of Student's t distribution lies."""
    if share < 0.5:
        return -t_quantile(1 - share, freedom)
    high = 1.0
    while t_above(high, freedom) > 1 - share:
        high *= 2
    return bisected(lambda place: 1 - share - t_above(place, freedom), 0.0, high)


def binomial_up_to(count: float, trials: float, share: float) -> float:
    """Give the chance of at most `count` among `trials` of which each has the chance `share`."""
    if count < 0:
        return 0.0
    return 1.0 if count >= trials else beta_below(1 - share, trials - count, count + 1)


def binomial_from(count: float, trials: float, share: float) -> float:
    """Give the chance of at least `count`; exact for small chances, where 1 minus the rest is not."""
    if count <= 0:
        return 1.0
    return 0.0 if count > trials else beta_below(share, count, trials - count + 1)


def hypergeometric(count: int, lot: int, bad: int, drawn: int) -> float:
    """Give the chance of exactly `count` bad ones among `drawn` of a lot that holds `bad`."""
    if not max(0, drawn - (lot - bad)) <= count <= min(drawn, bad):
        return 0.0
    return math.exp(log_choose(bad, count) + log_choose(lot - bad, drawn - count) - log_choose(lot, drawn))


def hypergeometric_up_to(count: int, lot: int, bad: int, drawn: int) -> float:
    """Give the chance of at most `count` bad ones."""
    return math.fsum(hypergeometric(one, lot, bad, drawn) for one in range(count + 1))


def log_choose(of: int, some: int) -> float:
    """Give the logarithm of the number of ways to choose `some`."""
    return math.lgamma(of + 1) - math.lgamma(some + 1) - math.lgamma(of - some + 1)


def bisected(rising: Callable[[float], float], low: float, high: float) -> float:
    """Give where a rising function between `low` and `high` passes zero, as close as numbers go."""
    while True:
        middle = (low + high) / 2
        if middle in (low, high):
            return middle
        if rising(middle) < 0:
            low = middle
        else:
            high = middle
