# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers faster than anybody reads (quality.md 3.2). Single ones feed the risk score, ten in a row flag a lot.

Where a pack records no times nothing is flagged, and the report says that it cannot be computed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator_app.quality.deciding.ratings import item_scores
from annotator_app.quality.labels import BoolArray, FloatArray, IntArray
from annotator_app.quality.signs.reading_speed import characters_a_minute

_SHARE_READ = 0.25
_LEAST_SECONDS = 1.0
_RELATIVE = 1 / 3
_PEOPLE = 5
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
    usual = _medians(item, seconds, timed)
    usual = np.where(np.isfinite(usual), usual, _medians(bins, seconds, timed))
    faster = timed & (np.nan_to_num(seconds, nan=np.inf) < np.nan_to_num(usual) * _RELATIVE)
    order = np.lexsort((place, rater))
    people, starts = np.unique(rater[order], return_index=True)
    by_person = zip(people.tolist(), np.split(fast[order], starts[1:]), strict=False)
    flagged = tuple(person for person, own in by_person if ten_in_a_row(own))
    return Pace(fast, faster, flagged, int(timed.sum()))


def ten_in_a_row(fast: BoolArray) -> bool:
    """Tell whether ten answers of one rater are fast that stand in a row, in the order in which they were given."""
    others = np.flatnonzero(~fast)
    return bool((np.diff(others, prepend=-1, append=len(fast)) > IN_A_ROW).any())


def length_bin(characters: int) -> int:
    """Give the bin of a length: each is half as long again as the one before."""
    return int(np.log(max(1, characters)) / np.log(1.5))


def _medians(group: IntArray, seconds: FloatArray, timed: BoolArray) -> FloatArray:
    """Give for each row the median of its group; nan where fewer than five were timed."""
    groups = int(group.max()) + 1 if len(group) else 0
    found = item_scores(group[timed], seconds[timed], groups)
    return np.asarray(np.where(found.n >= _PEOPLE, found.median, np.nan)[group], dtype=np.float64)
