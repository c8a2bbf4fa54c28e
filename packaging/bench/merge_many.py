# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merging and counting thousands of result packs of 400 answers: rate, memory, and going on after a kill.

The reach is for 15,000 packs (6,000,000 answers). That takes its time, so a share is merged and the figures say
what it would come to; `POSTIL_BENCH_PACKS=15000` merges them all. Three people answer each task pack. Two sizes are
measured, each in a process of its own, so that what grows with the packs is told from what is there anyway.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from harness import Bench, benchmark

ROOT = Path(__file__).resolve().parents[2]
ALL, SHARE, ANSWERS, PEOPLE_EACH = 15_000, 600, 400, 3
MINUTES, MEMORY_MB = 20.0, 1000.0
SIZE = "POSTIL_BENCH_PACKS"


@benchmark(
    "merge-many", "result packs of 400 answers: time and memory, what 15,000 would take, and after a kill"
)
def merge_many(bench: Bench) -> None:
    """Measure two sizes and tell what the full size comes to; then kill a merge and go on."""
    packs = int(os.environ.get(SIZE, "0")) or bench.size(SHARE, 12)
    _in_child(bench.folder, "make", packs)
    half, whole = (_in_child(bench.folder, "merge", count) for count in (packs // 2, packs))
    full = packs >= ALL
    judged = bench.scale >= 1
    bench.absolute(f"merge and count {packs} packs of {ANSWERS} answers", [whole["seconds"]], unit="s")
    bench.absolute("of it at work on a core", [whole["busy"]], unit="s")
    bench.absolute("packs a second", [packs / whole["seconds"]], unit="packs")
    bench.absolute("memory at its peak", [whole["peak"]], MEMORY_MB if full else None, unit="MB")
    if not full:
        minutes, busy = (
            (whole[one] + (whole[one] - half[one]) / (packs - packs // 2) * (ALL - packs)) / 60
            for one in ("seconds", "busy")
        )
        more = (whole["peak"] - half["peak"]) / (packs - packs // 2)
        peak = whole["peak"] + max(0.0, more) * (ALL - packs)
        bench.absolute(f"{ALL:,} packs at this rate", [minutes], MINUTES if judged else None, unit="min")
        bench.absolute(f"{ALL:,} packs, time at work on a core", [busy], unit="min")
        bench.absolute(
            f"memory for {ALL:,} packs at this growth", [peak], MEMORY_MB if judged else None, unit="MB"
        )
    _killed_and_resumed(bench, packs)


def _killed_and_resumed(bench: Bench, packs: int) -> None:
    """Kill a merge about half-way and merge the same files again."""
    child = _start(bench.folder, "merge", packs, "killed")
    kept = bench.folder / "home-killed" / "packs"
    until = time.monotonic() + 3600
    while len(list(kept.glob("*"))) < packs // 2 and child.poll() is None and time.monotonic() < until:
        time.sleep(0.05)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    again = _in_child(bench.folder, "merge", packs, "killed")
    if again["merged"] + again["already"] != packs:
        raise RuntimeError(f"lost after the kill: {again}")
    bench.absolute("packs that a kill half-way left merged", [again["already"]], unit="packs")
    bench.absolute("going on after the kill", [again["seconds"]], unit="s")


def _start(folder: Path, what: str, packs: int, name: str) -> subprocess.Popen[str]:
    words = [sys.executable, __file__, str(folder), what, str(packs), name]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def _in_child(folder: Path, what: str, packs: int, name: str = "") -> dict[str, Any]:
    child = _start(folder, what, packs, name or str(packs))
    said, _ = child.communicate()
    if child.returncode:
        raise RuntimeError(f"{what} broke off")
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


def make(folder: Path, packs: int) -> dict[str, Any]:
    """Write the bundle and the results of three people to each of its task packs."""
    import material
    from tests.builders.bundles import history, make_bundle, write
    from tests.builders.packs import PROJECT, item_lines, task

    people = material.people(max(packs, ALL))  # the books hold everybody, however many of them are back
    labels = ("positive", "neutral", "negative")
    lines = item_lines(ANSWERS * -(-packs // PEOPLE_EACH))
    tasks = []
    for number in range(-(-packs // PEOPLE_EACH)):
        own = lines[number * ANSWERS : (number + 1) * ANSWERS]
        tasks.append(task(lines=own, recipients=("*",), series=f"part-{number:05d}"))
    for number, person in enumerate(people[:packs]):
        to = tasks[number // PEOPLE_EACH]
        steps = [(item, labels[(item + number) % 3]) for item in range(ANSWERS)]
        result = history(to, steps, key=person.key, principal=f"{person.name}@{PROJECT}")
        write(folder / f"{number:05d}.resultpack", result)
    make_bundle(folder / "empty.bundle", tasks, {one.name: one.key for one in people})
    return {"packs": packs}


def merge(folder: Path, packs: int, name: str) -> dict[str, Any]:
    """Merge the first `packs` files into a bundle of that name; one that is there is gone on with."""
    import resource  # not on Windows, where nobody runs this one

    from annotator_app.workflows.keeping.home import open_home
    from annotator_app.workflows.merging import merge_results

    bundle = folder / f"{name}.bundle"
    if not bundle.exists():
        bundle.write_bytes((folder / "empty.bundle").read_bytes())
    files = [folder / f"{number:05d}.resultpack" for number in range(packs)]
    with open_home(folder / f"home-{name}") as home:
        began, used = time.perf_counter(), time.process_time()
        report = merge_results.run(bundle, files, home=home)
        seconds, busy = time.perf_counter() - began, time.process_time() - used
    states = [one.state for one in report.files]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    counted = {state: states.count(state) for state in ("merged", "already")}
    if sum(counted.values()) != packs:
        raise RuntimeError(f"not merged whole: {set(states)}")
    return {"seconds": seconds, "busy": busy, "peak": peak, **counted}


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT)]
    place, kind, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    print(json.dumps(make(place, count) if kind == "make" else merge(place, count, sys.argv[4])))
