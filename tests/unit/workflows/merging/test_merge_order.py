# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The promise of the merge: any order, any grouping, any number of times, always the same merged set.

Random histories of two people, with earlier hand-backs, restored copies and duplicates, are merged in random
groups. The result must be that of one merge in one order, and that of a model which knows nothing of chains.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.merging import merge_results
from tests.builders.bundles import Step, history, make_bundle, write
from tests.builders.packs import CONTRIBUTOR, OTHER_CONTRIBUTOR, PROJECT, task

PACK = task(recipients=("*",))
PEOPLE = {"Ann": CONTRIBUTOR, "Ben": OTHER_CONTRIBUTOR}
STEPS = st.lists(
    st.tuples(st.integers(0, 4), st.sampled_from(["positive", "negative", "neutral", "skip", None])),
    min_size=1,
    max_size=6,
)
History = tuple[str, tuple[Step, ...]]


@dataclass(frozen=True)
class Case:
    """Histories that were handed back, and the order and groups in which they arrive, some of them twice."""

    handed_back: tuple[History, ...]
    groups: tuple[tuple[int, ...], ...]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    found: set[History] = set()
    for name in PEOPLE:
        line = draw(STEPS)
        ends = draw(st.sets(st.integers(1, len(line)), min_size=1, max_size=3))
        found |= {(name, tuple(line[:end])) for end in ends}
        if draw(st.booleans()):
            parted = line[: draw(st.integers(0, len(line)))] + draw(STEPS)
            found.add((name, tuple(parted)))
    handed_back = tuple(sorted(found, key=repr))
    arriving = draw(
        st.permutations(
            [*range(len(handed_back)), *draw(st.lists(st.integers(0, len(handed_back) - 1), max_size=3))]
        )
    )
    cuts = sorted(draw(st.sets(st.integers(1, max(1, len(arriving) - 1)), max_size=3)))
    bounds = [0, *cuts, len(arriving)]
    groups = tuple(tuple(arriving[start:end]) for start, end in pairwise(bounds) if start < end)
    return Case(handed_back, groups)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    with open_home(tmp_path_factory.mktemp("merging") / "home") as opened:
        yield opened


def merged(home: Home, folder: Path, groups: tuple[tuple[Path, ...], ...]) -> tuple[bytes, set[str]]:
    """The merged set as bytes, and who is in conflict."""
    bundle = make_bundle(folder / f"{len(list(folder.iterdir()))}.bundle", [PACK], PEOPLE)
    for files in groups:
        report = merge_results.run(bundle, files, home=home)
        assert not any(one.state == "refused" for one in report.files)
    out = bundle.with_suffix(".jsonl")
    export_set.run(bundle, "jsonl", out)
    forks = merge_results.run(bundle, [], home=home).forks
    return out.read_bytes(), set(forks)


def expected(handed_back: tuple[History, ...]) -> tuple[dict[tuple[str, str], str], set[str]]:
    """What has to stand: the longest history where it begins like all others, nothing where it does not."""
    said: dict[tuple[str, str], str] = {}
    forks: set[str] = set()
    for name in PEOPLE:
        own = sorted((steps for who, steps in handed_back if who == name), key=len)
        longest = own[-1]
        if any(longest[: len(steps)] != steps for steps in own):
            forks.add(name)
            continue
        for number, what in longest:
            said.pop((name, f"i-{number:05d}"), None)
            said.update({(name, f"i-{number:05d}"): what} if what is not None else {})
    return said, forks


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
def test_order_groups_and_repetition_do_not_matter(home: Home, case: Case) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = []
        for number, (who, steps) in enumerate(case.handed_back):
            principal = f"{who.lower()}@{PROJECT}"
            pack = history(PACK, steps, key=PEOPLE[who], principal=principal, revision=1 + number % 3)
            files.append(write(folder / f"{number}.resultpack", pack))
        once = merged(home, folder, (tuple(files),))
        cut = merged(home, folder, tuple(tuple(files[one] for one in group) for group in case.groups))
    assert cut == once
    said, forks = expected(case.handed_back)
    rows = [orjson.loads(row) for row in once[0].splitlines()]
    shown = {
        (row["contributor"], row["item"]): "skip" if row["state"] == "skipped" else row["answers"]["label"]
        for row in rows
    }
    assert (shown, once[1]) == (said, forks)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
def test_a_dry_run_counts_what_a_merge_then_does(home: Home, case: Case) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = [
            write(folder / f"{number}", history(PACK, steps, key=PEOPLE[who], principal=f"x@{PROJECT}"))
            for number, (who, steps) in enumerate(case.handed_back)
        ]
        bundle = make_bundle(folder / "b.bundle", [PACK], PEOPLE)
        told = merge_results.run(bundle, files, home=home, dry_run=True)
        done = merge_results.run(bundle, files, home=home)
    assert (told.answers, told.items, told.forks) == (done.answers, done.items, done.forks)
