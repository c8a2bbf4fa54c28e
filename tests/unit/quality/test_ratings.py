# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""When ratings of one item are so far apart that people look at it: held against the variance of the scale itself."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations_with_replacement

import numpy as np
import pytest

from annotator_app.quality.deciding.ratings import far_apart


def variance(values: tuple[int, ...] | range) -> Fraction:
    """The mean square about the mean, by its definition."""
    mean = Fraction(sum(values), len(values))
    return sum(((value - mean) ** 2 for value in values), Fraction()) / len(values)


@pytest.mark.parametrize("points", [2, 3, 5, 7, 11])
@pytest.mark.parametrize("people", [1, 2, 3, 4])
def test_every_set_of_ratings_is_held_against_the_scale_exactly(points: int, people: int) -> None:
    scale = range(points)
    sets = list(combinations_with_replacement(scale, people))
    item = np.repeat(np.arange(len(sets)), people)
    found = far_apart(item, np.array(sets).ravel(), len(sets), points)
    assert found.tolist() == [people > 1 and variance(one) >= variance(scale) for one in sets]


def test_neighbours_on_a_scale_of_five_are_no_conflict() -> None:
    sets = {
        (2, 3): False, (2, 4): False, (1, 4): True, (1, 2, 3): False, (2, 2, 4): False, (1, 3, 4): False, (1, 1, 4): True,
        (1, 3, 5): True, (1, 1, 1, 1, 5): True, (1, 1, 1, 1, 1, 1, 1, 4): False,
    }  # fmt: skip
    for ratings, apart in sets.items():
        assert far_apart(np.zeros(len(ratings), dtype=np.int64), np.array(ratings), 1, 5).tolist() == [
            apart
        ], ratings
    # Where the scale begins is nothing to it, and items without ratings do not wait.
    assert far_apart(np.array([0, 0, 2, 2]), np.array([-2, 1, 0, 0]), 4, 5).tolist() == [
        True,
        False,
        False,
        False,
    ]
