# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Undoing a merge: what stood before stands again to the byte, and the same files give the same again."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import Cancelled, UsageError
from annotator_app.packs.keys import make_key
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.merging import merge_results, undo_merge
from annotator_app.workflows.signing import trust
from tests.builders.bundles import history, make_bundle, write
from tests.builders.packs import PROJECT, item_lines, task

LABELS = ("positive", "negative", "neutral", "skip", None)
# What a merge may leave behind when it is undone: that it was there.
KEPT = ("merge_log", "merges", "_sqlite_migrations", "sqlite_sequence")
ITEMS = 8


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with open_home(tmp_path / "home") as opened:
        yield opened


def tables(bundle: Path) -> dict[str, list[Any]]:
    """Every row of every table, but for those that tell of merges."""
    with sqlite3.connect(bundle) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {
            name: sorted(db.execute(f"SELECT * FROM {name}"), key=repr) for name in names if name not in KEPT
        }
    db.close()
    return found


def exported(bundle: Path) -> bytes:
    out = bundle.with_name("export.jsonl")
    export_set.run(bundle, "jsonl", out, force=True)
    return out.read_bytes()


class World:
    """Three people known by the plan and one that is not; each hands back longer and longer, or forks."""

    def __init__(self, folder: Path, home: Home, seed: int) -> None:
        self.chance = random.Random(seed)
        self.pack = task(lines=item_lines(ITEMS), recipients=("*",))
        self.keys = {f"Person {number}": make_key() for number in range(4)}
        planned = dict(list(self.keys.items())[:3])
        self.bundle = make_bundle(folder / "b.bundle", [self.pack], planned)
        trust.add(home, self.keys["Person 3"].public.line, as_name="Person 3", kinds=["result"])
        self.steps: dict[str, list[tuple[int, str | None]]] = {name: [] for name in self.keys}
        self.folder, self.made = folder, 0

    def back(self, name: str, *, fork: bool = False) -> Path:
        steps = self.steps[name]
        if fork:
            del steps[len(steps) // 2 :]
        for _ in range(self.chance.randint(1, 4)):
            said = {number for number, what in steps if what}
            number = self.chance.randrange(ITEMS)
            steps.append((number, self.chance.choice(LABELS if number in said else LABELS[:4])))
        self.made += 1
        result = history(
            self.pack, steps, key=self.keys[name], principal=f"p-{name[-1]}@{PROJECT}", revision=self.made
        )
        return write(self.folder / f"{self.made}.resultpack", result)


@pytest.mark.parametrize("seed", range(3))
def test_merges_are_undone_one_after_the_other_to_the_byte(tmp_path: Path, home: Home, seed: int) -> None:
    world = World(tmp_path, home, seed)
    before, batches = [tables(world.bundle)], []
    for number in range(5):
        people = world.chance.sample(sorted(world.keys), 3)
        files = [world.back(name, fork=number == 2 and place == 0) for place, name in enumerate(people)]
        merge_results.run(world.bundle, files, home=home)
        batches.append(files)
        before.append(tables(world.bundle))
    whole = exported(world.bundle)
    for expected in reversed(before[:-1]):
        assert undo_merge.run(world.bundle).packs == 3
        assert tables(world.bundle) == expected
    with pytest.raises(UsageError):
        undo_merge.run(world.bundle)
    for files in batches:
        merge_results.run(world.bundle, files, home=home)
    assert exported(world.bundle) == whole


def test_the_log_tells_of_both_and_the_files_stay(tmp_path: Path, home: Home) -> None:
    world = World(tmp_path, home, 7)
    file = world.back("Person 3")
    merge_results.run(world.bundle, [file], home=home)
    kept = sorted(home.packs.iterdir())
    undo_merge.run(world.bundle)
    with sqlite3.connect(world.bundle) as db:
        log = db.execute("SELECT state, pack_id FROM merge_log ORDER BY entry").fetchall()
    db.close()
    assert [state for state, _pack in log] == ["merged", "undone"]
    assert len({pack for _state, pack in log}) == 1
    assert sorted(home.packs.iterdir()) == kept != []


def test_a_merge_of_several_slices_is_one_and_a_stop_takes_all_of_it_back(
    tmp_path: Path, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merge_results, "SLICE", 2)
    world = World(tmp_path, home, 11)
    files = [world.back(name) for name in [*world.keys] * 2]
    empty = tables(world.bundle)

    class Stopping:
        def step(self, done: int, _total: int, _what: str = "") -> None:
            if done == 5:
                raise Cancelled

    with pytest.raises(Cancelled):
        merge_results.run(world.bundle, files, home=home, progress=Stopping())
    assert tables(world.bundle) == empty
    assert list(home.packs.iterdir()) == []
    together = merge_results.run(world.bundle, files, home=home)
    assert undo_merge.run(world.bundle).packs == 8
    assert tables(world.bundle) == empty
    monkeypatch.setattr(merge_results, "SLICE", 250)
    assert merge_results.run(world.bundle, files, home=home).answers == together.answers


def test_a_merge_that_was_killed_goes_on_with_the_same_files(
    tmp_path: Path, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed: nothing of the program runs any more, so nothing is taken back."""
    monkeypatch.setattr(merge_results, "SLICE", 2)
    world = World(tmp_path, home, 13)
    files = [world.back(name) for name in world.keys]
    with monkeypatch.context() as patch:
        patch.setattr(undo_merge, "take_out", lambda *_all: None)

        class Killed:
            def step(self, done: int, _total: int, _what: str = "") -> None:
                if done == 3:
                    raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            merge_results.run(world.bundle, files, home=home, progress=Killed())
    report = merge_results.run(world.bundle, files, home=home)
    assert [one.state for one in report.files] == ["already", "already", "merged", "merged"]
    resumed = exported(world.bundle)
    while True:
        try:
            undo_merge.run(world.bundle)
        except UsageError:
            break
    merge_results.run(world.bundle, files, home=home)
    assert exported(world.bundle) == resumed
