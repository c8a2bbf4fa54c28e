# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""No thread waits for the collector while packs come, nor until the last of many values is freed."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator_app.errors import Cancelled
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.keeping.uncollected import AT_ONCE, let_go
from annotator_app.workflows.merging import check_added, merge_results
from annotator_app.workflows.standing import desk_overview
from tests.builders.bundles import history, make_bundle, write
from tests.builders.packs import task


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


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with open_home(tmp_path / "home") as opened:
        yield opened


class Asks:
    """A progress that notes whether the collector is on, and stops the work at the step `until`."""

    def __init__(self, until: int = -1) -> None:
        self.on: list[bool] = []
        self._until = until

    def step(self, done: int, total: int, what: str = "") -> None:
        del total, what
        self.on.append(gc.isenabled())
        if done == self._until:
            raise Cancelled


def test_the_collector_is_off_while_packs_are_looked_at_and_merged(tmp_path: Path, home: Home) -> None:
    pack = task()
    bundle = make_bundle(tmp_path / "b.bundle", [pack])
    files = [
        write(tmp_path / f"{name}.resultpack", history(pack, [(0, name)]))
        for name in ("positive", "negative")
    ]
    looking, stopped, merging, counting = Asks(), Asks(1), Asks(), Asks()
    assert gc.isenabled()
    check_added.run(bundle, files, home=home, tell=lambda _one: None, progress=looking)
    assert gc.isenabled()
    with pytest.raises(Cancelled):
        merge_results.run(bundle, files, home=home, progress=stopped)
    assert gc.isenabled(), "also where it was stopped"
    merge_results.run(bundle, files, home=home, progress=merging)
    desk_overview.run(bundle, counting)
    assert gc.isenabled()
    for asks in (looking, stopped, merging, counting):
        assert asks.on
        assert not any(asks.on)


def test_what_a_merge_leaves_for_the_collector_does_not_grow_with_the_packs(
    tmp_path: Path, home: Home
) -> None:
    pack = task()
    left = []
    for count in (5, 40):
        folder = tmp_path / str(count)
        folder.mkdir()
        bundle = make_bundle(folder / "b.bundle", [pack])
        steps = [[(0, "positive")] * (number + 1) for number in range(count)]
        files = [
            write(folder / f"{number}.resultpack", history(pack, one)) for number, one in enumerate(steps)
        ]
        gc.collect()
        gc.disable()
        try:
            merge_results.run(bundle, files, home=home)
            left.append(gc.collect())
        finally:
            gc.enable()
    assert left[1] < left[0] + 35, f"off for a whole merge: no pack may leave a ring of values: {left}"
