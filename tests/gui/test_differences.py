# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What two texts share is found the same way by both methods, and never takes long."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.gui.task.aiding.compare import differences
from annotator_app.language import copies, matching
from tests.builders import pace

ROWS = st.lists(st.sampled_from("ab的c"), max_size=40)


@given(ROWS, ROWS)
def test_hashes_find_as_long_a_row_as_the_matcher(first: list[str], second: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching, "MOST_PAIRS", -1)
        here, there, size = matching.longest(first, second)
    wanted = SequenceMatcher(None, first, second, autojunk=False).find_longest_match().size
    assert size == wanted
    assert first[here : here + size] == second[there : there + size]


HOSTILE = {
    "one letter": ("的" * 20_000, "的一" * 10_000),
    "one word": ("no " * 20_000, "no yes " * 10_000),
    "one sentence": ("No. " * 10_000, "No. Yes. " * 5_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_takes_long(name: str) -> None:
    first, second = HOSTILE[name]
    pace.within(4.0, lambda: (copies.longest_copy(first, second), differences((first, None), (second, None))))
    assert copies.longest_copy(first, second).words >= 1
    only_first, _only_second, shared = differences((first, None), (second, None))
    assert 0 <= shared <= 1
    assert all(0 <= a < b <= len(first) for a, b in only_first)


def test_differences_are_words_that_one_has(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = "We go. We rest a lot. The end.", "We GO. We run a lot. The end."
    only_first, only_second, shared = differences((first, None), (second, None))
    assert [first[a:b] for a, b in only_first] == ["rest"]
    assert [second[a:b] for a, b in only_second] == ["run"]
    assert shared > 0.8
    monkeypatch.setattr(matching, "MOST_PAIRS", 6)
    only_first, only_second, shared = differences((first, None), (second, None))
    assert [first[a:b] for a, b in only_first] == ["We rest a lot."]
