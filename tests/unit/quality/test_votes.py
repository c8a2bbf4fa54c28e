# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One rule for few answers and for long rows: a majority is the same whichever way it is counted."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.quality import votes
from annotator_app.quality.labels import Labels
from annotator_app.quality.majority import NO_CODE, majority
from annotator_app.quality.votes import State

ANSWERS = st.lists(st.integers(0, 3), max_size=6)


@given(st.lists(ANSWERS, min_size=1, max_size=8))
def test_long_rows_and_single_items_come_to_the_same(items: list[list[int]]) -> None:
    item = np.array([place for place, own in enumerate(items) for _ in own], dtype=np.int64)
    code = np.array([value for own in items for value in own], dtype=np.int64)
    long = majority(Labels(item, np.arange(len(item)), code, len(items), max(1, len(item)), 4))
    for place, own in enumerate(items):
        one = votes.majority(own)
        assert one.state == State(long.state[place]).name.lower()
        assert (one.top, one.count) == (long.top[place], long.count[place])
        assert (NO_CODE if one.label is None else one.label) == long.code[place]


@given(st.lists(st.sets(st.sampled_from("abc")), max_size=6))
def test_several_labels_are_a_majority_of_yes_and_no_for_each(answers: list[set[str]]) -> None:
    """quality.md 1.2; a label that nobody gave is one to which everybody says no."""
    outcome = votes.of_each_label([sorted(one) for one in answers])
    each = {name: votes.majority(name in one for one in answers) for name in "abc"}
    states = {one.state for one in each.values()}
    assert outcome.state == ("tie" if "tie" in states else each["a"].state)
    if outcome.state in ("label", "single"):
        assert outcome.label == [name for name, one in each.items() if one.label]
    else:
        assert outcome.label is None
