# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A report passes over items one by one and keeps columns of numbers: six million answers fit into a gigabyte."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import numpy as np
import pytest

from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.quality.labels import parts_by_item
from annotator_app.quality.signs import straight_runs
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.merged_set import heard_batches
from annotator_app.workflows.merged_set.heard_items import Heard, Text
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.names import Names
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.reporting import people_figures, report_figures
from annotator_app.workflows.reporting.listed_items import ListedItems
from annotator_app.workflows.standing import bundle_counts
from tests.builders import reported

LABELS = ("good", "fair", "bad")


def bundle(path: Path, items: int, *, answered: Sequence[int] = (), language: str | None = "en") -> Path:
    """Three people answer every item, or those of `answered` alone; items name no language where there is none."""
    options = [{"id": name, "text": {"en": name}} for name in LABELS]
    question = {"id": "label", "kind": "choice", "level": "nominal", "required": True, "options": options}
    task = {
        "family": "sentiment", "title": {"en": "News"}, "language": "en", "languages": ["en"],
        "questions": [question], "guidelines": [],
    }  # fmt: skip
    tag = {} if language is None else {"language": language}
    lines = [{"id": f"i-{number:05d}", "text": {"text": f"Text {number}"}, **tag} for number in range(items)]
    said = {
        f"P{person}": {
            line["id"]: {"label": LABELS[(number * 7 + person * (number % 3)) % 3]}
            if not answered or number in answered
            else {}
            for number, line in enumerate(lines)
        }
        for person in range(3)
    }
    return reported.make(path, task, lines, said)


class Counting(Progress):
    """Counts at every step how many answers and texts are there as objects."""

    def __init__(self) -> None:
        super().__init__()
        self.there: list[int] = []

    def step(self, done: int, total: int) -> None:
        self.there.append(sum(isinstance(one, Heard | Text) for one in gc.get_objects()))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kept")


@pytest.mark.parametrize(
    ("part", "most"),
    [
        (ReportPart(language="en"), 2 * (25 + 3 + 1)),  # and what was said of an item
        (WHOLE, 2 * (25 + 1)),  # the texts of a stretch and of the one before
    ],
)
def test_answers_are_heard_by_item_or_batch(
    folder: Path, monkeypatch: pytest.MonkeyPatch, part: ReportPart, most: int
) -> None:
    monkeypatch.setattr(heard_batches, "STRETCH", 25)
    monkeypatch.setattr(heard_batches, "MOST", 16)
    counting = Counting()
    with bundle_store.open_bundle(bundle(folder / f"steps-{most}.bundle", 300)) as opened:
        report_figures.read(MergedSet(opened), counting, part, ListedItems())
    assert len(counting.there) == 12
    assert max(counting.there) <= most


def test_what_is_kept_does_not_grow_by_objects(folder: Path) -> None:
    kept = [_kept(bundle(folder / f"{size}.bundle", size)) for size in (300, 1300)]
    # 3,000 answers more: not one object for a hundred of them.
    assert kept[1] - kept[0] < 30, kept


def _kept(path: Path) -> int:
    with bundle_store.open_bundle(path) as opened:
        listed = ListedItems()
        found = report_figures.read(MergedSet(opened), SILENT, WHOLE, listed)
    assert found.answers >= 900
    return _reached(found, listed)


def _reached(*roots: object) -> int:
    """Count the objects that these lead to; the bundle itself is none of them."""
    elsewhere = (type, ModuleType, FunctionType, MergedSet, BundleStore)
    seen: dict[int, object] = {}
    waiting = list(roots)
    while waiting:
        one = waiting.pop()
        if id(one) not in seen and not isinstance(one, elsewhere):
            seen[id(one)] = one
            waiting += gc.get_referents(one)
    return len(seen)


def test_items_are_counted_by_kind_as_one_by_one(folder: Path) -> None:
    """Also where nobody answered and no item names its language: then it is that of the packs."""
    path = bundle(folder / "kinds.bundle", 40, answered=range(5, 29), language=None)
    with bundle_store.open_bundle(path) as opened:
        merged = MergedSet(opened)
        read = report_figures.read(merged, SILENT)
        alone = Counter(one._replace(item="") for one in bundle_counts.item_counts(merged))
    assert Counter({kind.stands: many for kind, many in read.items.counted.items()}) == alone
    assert {kind.language for kind in read.items.counted} == set(read.items.offered) == {"en"}
    assert sum(alone.values()) == 40


def test_a_part_of_a_language_knows_its_packs(folder: Path) -> None:
    path = bundle(folder / "part.bundle", 6, answered=(0, 1), language=None)
    with bundle_store.open_bundle(path) as opened:
        merged = MergedSet(opened)
        pack = merged.latest_packs[0].pack_id
        for language, there in (("en", True), ("sw", False)):
            items = report_figures.read(merged, SILENT, ReportPart(language=language)).items
            assert (items.holds(pack), sum(items.counted.values())) == (there, 6 if there else 0)


def test_people_are_compared_in_stretches_of_whole_items(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with bundle_store.open_bundle(bundle(folder / "parts.bundle", 200)) as opened:
        tallies = report_figures.read(MergedSet(opened), SILENT).tallies
    (tally,) = tallies.found.values()
    whole = people_figures.same_as_others(tally.columns)
    sizes: list[int] = []

    def counted(item: Any, rows: int) -> Any:
        for part in parts_by_item(item, 30):
            sizes.append(part.stop - part.start)
            yield part

    monkeypatch.setattr(people_figures, "parts_by_item", counted)
    assert people_figures.same_as_others(tally.columns).tolist() == whole.tolist()
    assert sizes == [30] * 20
    said: dict[int, list[int]] = {}
    for item, code in zip(tally.columns.item, tally.columns.code, strict=True):
        said.setdefault(item, []).append(code)
    rows = zip(tally.columns.item, tally.columns.code, strict=True)
    assert whole.tolist() == [(said[item].count(code) - 1) / 2 for item, code in rows]


def test_no_item_is_in_two_stretches() -> None:
    source = np.random.default_rng(3)
    for item in (
        np.repeat(np.arange(40), 3),
        np.concatenate([source.permutation(np.repeat(np.arange(4), 5)) + 4 * group for group in range(30)]),
        source.permutation(np.repeat(np.arange(40), 3)),
        np.zeros(0, dtype=np.int32),
        np.zeros(9, dtype=np.int32),
    ):
        parts = list(parts_by_item(item, 25))
        assert [row for part in parts for row in range(part.start, part.stop)] == list(range(len(item)))
        held = [set(item[part].tolist()) for part in parts]
        assert all(one.isdisjoint(other) for one, other in combinations(held, 2))
    assert len(list(parts_by_item(np.repeat(np.arange(40), 3), 25))) == 5


def test_orders_are_drawn_in_stretches_and_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = np.array([0] * 12 + [1, 2, 0, 1] * 9, dtype=np.int64)
    whole = straight_runs.straight_run(codes, 7)
    monkeypatch.setattr(straight_runs, "_AT_ONCE", 1000)
    assert straight_runs.straight_run(codes, 7) == whole


def test_packs_with_one_task_have_one(folder: Path) -> None:
    with bundle_store.open_bundle(bundle(folder / "tasks.bundle", 3)) as opened:
        merged = MergedSet(opened)
        packs = [pack.pack_id for pack in merged.latest_packs]
        assert len({id(merged.task(one)) for one in packs}) == 1
        assert len({id(merged.packs[one].task) for one in packs}) == 1
        assert len(packs) == 3


def test_names_keep_their_numbers() -> None:
    names = Names()
    said = ["a", "ب", "a", "", "हिन्दी"]
    assert [names.number(name) for name in said] == [0, 1, 0, 2, 3]
    names.forget()
    assert names.number("a") == 4
    assert (list(names), names[3], len(names)) == (["a", "ب", "", "हिन्दी", "a"], "हिन्दी", 5)
