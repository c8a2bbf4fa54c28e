# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merging 200 result packs of 500 answers to one task pack that went to everybody.

The baseline is that of `merging`: the least that any merge has to do with the same files.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import merging
from harness import Bench, benchmark, in_turns

ROOT = Path(__file__).resolve().parents[2]
PACKS = 200
ANSWERS = 500
ROUNDS = 3


@benchmark("merge", "200 result packs of 500 answers: merge against verify signatures + hashes + raw insert")
def merge(bench: Bench) -> None:
    """Measure a merge into a fresh bundle against the floor under it."""
    sys.path.insert(0, str(ROOT))
    from annotator_app.workflows.keeping.home import open_home
    from annotator_app.workflows.merging import merge_results

    packs, answers = bench.size(PACKS, 4), bench.size(ANSWERS, 20)
    task, keys, files = _handed_back(bench.folder, packs, answers)
    turn = iter(range(1000))
    with open_home(bench.folder / "home") as home:

        def merged() -> None:
            bundle = _bundle(bench.folder / f"{next(turn)}.bundle", task, keys)
            report = merge_results.run(bundle, files, home=home)
            if report.answers["added"] != packs * answers:
                raise RuntimeError(f"not merged whole: {report.answers}")

        def floor() -> None:
            merging.least(bench.folder / f"{next(turn)}.sqlite", files)

        subject, baseline = in_turns(merged, floor, rounds=bench.size(ROUNDS, 1))
    bench.ratio(f"merge {packs} packs of {answers} answers", subject, baseline, at_most=3.0, unit="s")


def _handed_back(folder: Path, packs: int, answers: int) -> tuple[Any, list[Any], list[Path]]:
    """Make one task pack for anybody and a result of every person, with two events an answer."""
    from annotator_app.packs.keys import make_key
    from tests.builders.bundles import history, write
    from tests.builders.packs import PROJECT, item_lines, task

    pack = task(lines=item_lines(answers), recipients=("*",))
    labels = ("positive", "neutral", "negative")
    keys, files = [], []
    for number in range(packs):
        key = make_key()
        steps = [(item, labels[(item + number) % 3]) for item in range(answers)]
        result = history(pack, steps, key=key, principal=f"p-{number:04d}@{PROJECT}")
        keys.append(key)
        files.append(write(folder / f"{number:04d}.resultpack", result))
    return pack, keys, files


def _bundle(path: Path, task: Any, keys: list[Any]) -> Path:
    from tests.builders.bundles import make_bundle

    return make_bundle(path, [task], {f"Person {number:04d}": key for number, key in enumerate(keys)})
