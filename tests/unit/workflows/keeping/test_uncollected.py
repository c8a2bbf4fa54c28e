# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Long lists are let go in parts, so that no thread waits until the last of many values is freed."""

from __future__ import annotations

from collections import Counter

import pytest

from annotator_app.workflows.keeping.uncollected import AT_ONCE, let_go


class Value:
    """Notes how many others are left when it is freed."""

    def __init__(self, held: list[Value] | dict[int, Value], left: list[int]) -> None:
        self.held, self.left = held, left

    def __del__(self) -> None:
        self.left.append(len(self.held))


@pytest.mark.parametrize("kind", ["list", "table"])
def test_a_few_are_freed_at_a_time(kind: str) -> None:
    left: list[int] = []
    count = 5 * AT_ONCE + 7
    as_list: list[Value] = []
    as_table: dict[int, Value] = {}
    held = as_list if kind == "list" else as_table
    for number in range(count):
        if kind == "list":
            as_list.append(Value(held, left))
        else:
            as_table[number] = Value(held, left)
    let_go(held)
    assert not held
    assert len(left) == count
    assert max(Counter(left).values()) <= AT_ONCE
