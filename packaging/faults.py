# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The long run of faults: kill -9, power cuts and a full disk in every workflow; prints what each of them came to.

Words: a number of kills for each workflow (default 1,000; half as many cuts), then names of workflows (default: all),
`kills`, `power` or `full` for one of the three only. Ends with 1 where something that was said to be saved was lost.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import environment

sys.path.insert(0, str(environment.ROOT))
KILLS = 1000
KINDS = ("kills", "power", "full")


def main(words: list[str]) -> int:
    """Run what `words` name."""
    if os.name == "nt":
        print("Windows has no signal that cannot be caught; this runs on Linux and macOS.")
        return 0
    from tests.faults import kills, power, workflows

    count = next((int(word) for word in words if word.isdigit()), KILLS)
    kinds = [word for word in words if word in KINDS] or KINDS
    names = [word for word in words if not word.isdigit() and word not in KINDS]
    if unknown := set(names) - {one.name for one in workflows.ALL}:
        print(f"No workflow is called {', '.join(sorted(unknown))}.")
        return 2
    wanted = [one for one in workflows.ALL if not names or one.name in names]
    lost, half = 0, (count + 1) // 2
    for workflow in wanted:
        if "kills" in kinds:
            lost += told(
                f"{workflow.name}: killed", lambda place, one=workflow: killed(kills, one, place, count)
            )
        if "power" in kinds and power.can_trace():
            lost += told(
                f"{workflow.name}: power cut", lambda place, one=workflow: cut(power, one, place, half)
            )
    return 1 if lost else 0


def killed(kills: object, workflow: object, place: Path, count: int) -> str:
    """Kill one workflow and say how that went."""
    found = kills.run(workflow, place, count, seed=time.time_ns())
    return (
        f"{found.rounds:,} times, {found.finished:,} after its end, {found.said:,} things said: nothing lost"
    )


def cut(power: object, workflow: object, place: Path, count: int) -> str:
    """Cut the power in one workflow and say how that went."""
    operations, said = power.run(workflow, place, count, seed=time.time_ns())
    return f"{count:,} times in {operations:,} operations, {said:,} things said before: nothing lost"


def full(power: object, workflow: object, place: Path, most: int) -> str:
    """Let the disk be full from each write of one workflow on and say how that went."""
    count, said = power.full_disk(workflow, place, most, seed=time.time_ns())
    return f"{count:,} times, {said:,} things said all the same: nothing lost"


def told(what: str, work: object) -> bool:
    """Say what came of it; True where something was lost."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="postil-faults-") as name:
        try:
            said = work(Path(name) / "faults")
        except AssertionError as lost:
            print(f"{what}: LOST. {lost}", flush=True)
            return True
    print(f"{what} {said} ({time.perf_counter() - began:.0f} s)", flush=True)
    return False


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
