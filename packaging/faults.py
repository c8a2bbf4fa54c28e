# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The long run of faults in every workflow; prints what each of them came to.

Words: a number of kills for each workflow (default 1,000; half as many power cuts and others), then names of
workflows (default: all), and of faults for some only: `kills`, `power`, `full` (the disk, from each write on),
`reads` (that fail), `short` (reads), `clock` (that jumps), `stick` (pulled out). Ends with 1 where something that
was said to be saved was lost, or an error had no words for people.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import environment

sys.path.insert(0, str(environment.ROOT))
KILLS = 1000
FEW = 25
TROUBLES = {
    "full": "full_disk",
    "reads": "read_errors",
    "short": "short_reads",
    "clock": "jumping_clock",
    "stick": "pulled_out",
}
KINDS = ("kills", "power", *TROUBLES)


def main(words: list[str]) -> int:
    """Run what `words` name."""
    if os.name == "nt":
        print("Windows has no signal that cannot be caught; this runs on Linux and macOS.")
        return 0
    from tests.faults import shimmed, workflows

    count = next((int(word) for word in words if word.isdigit()), KILLS)
    kinds = [word for word in KINDS if word in words] or [*KINDS]
    names = [word for word in words if not word.isdigit() and word not in KINDS]
    if unknown := set(names) - {one.name for one in workflows.ALL}:
        print(f"No workflow is called {', '.join(sorted(unknown))}.")
        return 2
    wanted = [one for one in workflows.ALL if not names or one.name in names]
    if not shimmed.can_shim():
        print("Without Linux and a C compiler there are kills only.")
        kinds = [one for one in kinds if one == "kills"]
        return all_of(wanted, kinds, count, None)
    with tempfile.TemporaryDirectory(prefix="postil-below-") as name, shimmed.started(Path(name)) as below:
        return all_of(wanted, kinds, count, below)


def all_of(wanted: list[object], kinds: list[str], count: int, below: object) -> int:
    """Run these faults in these workflows; 1 where something was lost."""
    lost = 0
    for kind in kinds:
        for workflow in wanted:
            lost += told(f"{workflow.name}: {kind}", partial(of_kind, kind, workflow, count, below))
    print("LOST" if lost else "All of it: nothing lost.", flush=True)
    return 1 if lost else 0


def of_kind(kind: str, workflow: object, count: int, below: object, place: Path) -> str:
    """Run one fault in one workflow and say how that went."""
    from tests.faults import kills, power, troubles

    seed, half = time.time_ns(), (count + 1) // 2
    if kind == "kills":
        found = kills.run(workflow, place, count, seed=seed)
        return f"{found.rounds:,} times, {found.finished:,} after its end, {found.said:,} things said"
    if kind == "power":
        operations, said = power.run(workflow, place, half, below, seed=seed)
        return f"{half:,} times in {operations:,} operations, {said:,} things said before"
    # What is harmless needs no more than a few.
    most = min(half, FEW) if kind in ("short", "clock") else half
    tried = getattr(troubles, TROUBLES[kind])(workflow, place, most, below, seed=seed)
    codes = ", ".join(f"{name} {number:,}" for name, number in sorted(tried.codes.items()))
    return f"{tried.rounds:,} times, {tried.said:,} things said, {codes}"


def told(what: str, work: Callable[[Path], str]) -> bool:
    """Say what came of it; True where something was lost."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="postil-faults-") as name:
        try:
            said = work(Path(name) / "faults")
        except AssertionError as lost:
            print(f"{what}: LOST. {lost}", flush=True)
            return True
    print(f"{what} {said}: nothing lost ({time.perf_counter() - began:.0f} s)", flush=True)
    return False


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
