# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers in a row that are all the same, and answers that have nothing to do with those of others (quality.md 3.3).

A fixed rule (nine in a row) flagged a third of honest raters in a skewed set. So the longest run is held against
the runs that the person's own answers make in any order, and scores against the mean of the other people.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from annotator_app.quality.distributions import log_choose
from annotator_app.quality.labels import BoolArray, FloatArray, IntArray
from annotator_app.quality.results import Draws, Reason, Undefined

STRAIGHT = 0.01
UNRELATED = 0.1
LEAST_ANSWERS = 20
LEAST_SHARED = 10
ORDERS = 2000
_AT_ONCE = 2_000_000  # answers in other orders: 16 MB
_ORDERS_AT_ONCE = 200  # after so many it is mostly known that a run is not straight


@dataclass(frozen=True, slots=True)
class Run:
    """The longest run of equal answers, and how often the same answers in another order have as long a one."""

    longest: int
    p: float
    answers: int
    draws: Draws


def longest_run(codes: IntArray) -> int:
    """Give the length of the longest run of equal answers in the order in which they were given."""
    if not len(codes):
        return 0
    ends = np.concatenate(([-1], np.flatnonzero(codes[1:] != codes[:-1]), [len(codes) - 1]))
    return int(np.diff(ends).max())


def in_longest_run(codes: IntArray) -> BoolArray:
    """Tell which answers stand in the longest run, the first one where several are as long."""
    ends = np.concatenate(([-1], np.flatnonzero(codes[1:] != codes[:-1]), [len(codes) - 1]))
    longest = int(np.argmax(np.diff(ends)))
    place = np.arange(len(codes))
    return np.asarray((place > ends[longest]) & (place <= ends[longest + 1]))


def straight_run(codes: IntArray, seed: int = 0, *, below: float = math.inf) -> Run | Undefined:
    """Test the longest run of one person's answers in the order in which they were given.

    `below`: no more orders are drawn once p cannot be below it any more. What is given then is the least that p can be.
    """
    if len(codes) < LEAST_ANSWERS:
        return Undefined(Reason.TOO_FEW_ANSWERS, len(codes), LEAST_ANSWERS)
    if (codes == codes[0]).all():
        return Undefined(Reason.NO_SPREAD)
    source = np.random.default_rng(seed)
    longest, as_long = longest_run(codes), 0
    at_once = max(1, min(_ORDERS_AT_ONCE, _AT_ONCE // len(codes)))
    for drawn in range(0, ORDERS, at_once):
        orders = source.permuted(np.tile(codes, (min(at_once, ORDERS - drawn), 1)), axis=1)
        as_long += int(np.count_nonzero(_as_long(orders, longest)))
        if (as_long + 1) / (ORDERS + 1) >= below:
            break
    draws = Draws(seed, ORDERS, np.__version__)
    return Run(longest, (as_long + 1) / (ORDERS + 1), len(codes), draws)


def expected_as_long(codes: IntArray, length: int) -> float:
    """Give how many runs of equal answers of at least `length` these answers make on average in any order.

    The chance of one is never above it, and near it where it is small: where it is large no orders need be drawn.
    """
    n = len(codes)
    expected = 0.0
    for many in np.bincount(codes).tolist():
        if many < length:
            continue
        chance = math.exp(log_choose(n - length, many - length) - log_choose(n, many))
        longer = chance * (many - length) / (n - length) if n > length else 0.0
        expected += (n - length + 1) * chance - (n - length) * longer
    return expected


def in_straight_runs(codes: IntArray) -> BoolArray:
    """Tell which answers stand in a run that is longer than the person's own answers explain in any order.

    `codes` in the order in which they were given. No orders are drawn: what is said here holds for the test above too.
    """
    found = np.zeros(len(codes), dtype=bool)
    if len(codes) < LEAST_ANSWERS:
        return found
    starts = np.concatenate(([0], np.flatnonzero(codes[1:] != codes[:-1]) + 1))
    lengths = np.diff(starts, append=len(codes))
    for length in sorted(set(lengths.tolist()), reverse=True):
        if expected_as_long(codes, length) >= STRAIGHT:
            break
        found |= np.repeat(lengths == length, lengths)
    return found


def _as_long(rows: IntArray, length: int) -> BoolArray:
    """Tell which rows have a run of equal answers of at least `length`."""
    if length < 2:
        return np.ones(len(rows), dtype=bool)
    # Where so many neighbours in a row are equal; from a stretch to one of up to twice its length is one step.
    stretch, long = 1, rows[:, 1:] == rows[:, :-1]
    while stretch < length - 1:
        more = min(stretch, length - 1 - stretch)
        long = long[:, more:] & long[:, : long.shape[1] - more]
        stretch += more
    return np.asarray(long.any(axis=1))


def with_the_others(item: IntArray, rater: IntArray, score: FloatArray) -> list[float | Undefined]:
    """Give for each rater the correlation of their scores with the mean of the others' on the same items."""
    sums, n = np.bincount(item, weights=score), np.bincount(item)
    raters = int(rater.max()) + 1 if len(rater) else 0
    shared = np.flatnonzero(n[item] > 1)
    shared = shared[np.argsort(rater[shared], kind="stable")]
    ends = np.cumsum(np.bincount(rater[shared], minlength=raters))
    found: list[float | Undefined] = []
    for mine in np.split(shared, ends[:-1]) if raters else ():
        if len(mine) < LEAST_SHARED:
            found.append(Undefined(Reason.TOO_FEW_ITEMS, len(mine), LEAST_SHARED))
            continue
        own = score[mine]
        others = (sums[item[mine]] - own) / (n[item[mine]] - 1)
        if np.ptp(own) == 0 or np.ptp(others) == 0:
            found.append(Undefined(Reason.NO_SPREAD))
            continue
        found.append(float(np.corrcoef(own, others)[0, 1]))
    return found
