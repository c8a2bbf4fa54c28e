# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers faster than anybody reads, or than others are (quality.md 3.2). Single ones feed the risk score.

Ten in a row flag a lot: somebody looks at it. Nothing is rejected for it.

Where a pack records no times nothing is flagged, and the report says that it cannot be computed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator_app.quality.labels import BoolArray, FloatArray, IntArray, Numbers
from annotator_app.quality.signs.reading_speed import characters_a_minute

_SHARE_READ = 0.25
_LEAST_SECONDS = 1.0
_RELATIVE = 1 / 3
PEOPLE = 5
_TICKS = 1000  # a second
_BITS = 32
_LONGEST = (1 << _BITS) - 1
IN_A_ROW = 10


def floor_seconds(characters: int, language: str) -> float:
    """Give the seconds below which a text of so many characters was not read: a quarter of it, a second at least."""
    return max(_LEAST_SECONDS, _SHARE_READ * characters / characters_a_minute(language) * 60)


@dataclass(frozen=True, slots=True, eq=False)
class Pace:
    """One entry a row: `fast` below the floor, `faster` below a third of the usual; `flagged`: raters to look at."""

    fast: BoolArray
    faster: BoolArray
    flagged: tuple[int, ...]
    timed: int


def pace(
    item: IntArray, rater: IntArray, place: IntArray, seconds: FloatArray, floors: FloatArray, bins: IntArray
) -> Pace:
    """Compare long rows of active seconds (nan where none was recorded) with reading speed and with other people.

    `place`: where the answer stands in the order of its rater. `floors`: `floor_seconds` of each row. `bins`: a
    number for texts of about one length and language, used where fewer than five people answered the item.
    """
    timed = np.isfinite(seconds)
    fast = timed & (np.nan_to_num(seconds, nan=np.inf) < floors)
    taken = np.where(timed, np.round(np.nan_to_num(seconds) * _TICKS), -1).astype(np.int64)
    faster = faster_than_usual(item, bins, taken)
    order = np.lexsort((place, rater))
    people, starts = np.unique(rater[order], return_index=True)
    by_person = zip(people.tolist(), np.split((fast | faster)[order], starts[1:]), strict=False)
    flagged = tuple(person for person, own in by_person if ten_in_a_row(own))
    return Pace(fast, faster, flagged, int(timed.sum()))


def faster_than_usual(item: Numbers, bins: Numbers, taken: Numbers) -> BoolArray:
    """Tell which rows took less than a third of what is usual; `taken` in whole units of time, -1 where unknown.

    Usual is the median of the item where five answers to it were timed, else that of the bin.
    """
    usual = _medians(item, taken)
    lacking = np.isnan(usual)
    if lacking.any():
        usual[lacking] = _medians(bins, taken)[lacking]
    return np.asarray((taken >= 0) & (taken < np.nan_to_num(usual) * _RELATIVE))


def ten_in_a_row(fast: BoolArray) -> bool:
    """Tell whether ten answers of one rater are fast that stand in a row, in the order in which they were given."""
    others = np.flatnonzero(~fast)
    return bool((np.diff(others, prepend=-1, append=len(fast)) > IN_A_ROW).any())


def length_bin(characters: int) -> int:
    """Give the bin of a length: each is half as long again as the one before."""
    return int(length_bins(np.array([characters]))[0])


def length_bins(characters: Numbers) -> IntArray:
    """Give the bin of each length."""
    return np.asarray(np.log(np.maximum(1, characters)) / np.log(1.5), dtype=np.int64)


def _medians(group: Numbers, taken: Numbers) -> FloatArray:
    """Give for each row the median of its group; nan where fewer than five were timed."""
    timed = taken >= 0
    many = np.bincount(group[timed], minlength=int(group.max(initial=-1)) + 1)
    middle = np.full(len(many), np.nan)
    enough = np.flatnonzero(many >= PEOPLE)
    if len(enough):
        rows = timed & (many >= PEOPLE)[group]
        # One key for both sorts a million rows in a fifth of the time of two.
        ordered = np.sort(
            (group[rows].astype(np.int64) << _BITS) + np.minimum(taken[rows].astype(np.int64), _LONGEST)
        )
        ends = np.cumsum(many[enough])
        low, high = (ends - many[enough] + at for at in ((many[enough] - 1) // 2, many[enough] // 2))
        middle[enough] = ((ordered[low] & _LONGEST) + (ordered[high] & _LONGEST)) / 2
    return middle[group]
