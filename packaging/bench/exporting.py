# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Exporting rows of a million answers of 200 people in five languages: time, and memory that does not grow with them.

The baseline reads the same answers with their items from the bundle once and parses them: the least that any export
has to do. Each is measured in a process of its own, so that its memory at its peak is its own; a quarter of the
answers tells what of it grows with them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from answered import make
from harness import Bench, benchmark
from reporting import SHAPE

ROOT = Path(__file__).resolve().parents[2]
READ = "read"
# What is written: the format, and whether all answers to an item make one row.
WRITTEN = {
    "jsonl": ("jsonl", False), "csv": ("csv", False), "labels": ("labels", False), "csv, merged": ("csv", True),
    "dataset": ("dataset", False),
}  # fmt: skip
# Bytes that may grow with each answer: rows go through one by one; the card of a data set holds columns of numbers for
# agreement with its intervals, as a report does.
GROWTH, GROWTH_OF_CARD = 20.0, 500.0


@benchmark(
    "export", "rows of 1,000,000 answers against reading them once, and what of the memory grows with them"
)
def exporting(bench: Bench) -> None:
    """Measure every kind of writer in a process of its own, over a quarter and over all answers."""
    sys.path.insert(0, str(ROOT))
    whole, part = bench.size(SHAPE.items, 100), max(25, bench.size(SHAPE.items, 100) // 4)
    bundles = {size: make(bench.folder / f"{size}.bundle", SHAPE.of(size)) for size in (part, whole)}
    answers = {size: SHAPE.of(size).answers for size in bundles}
    least = _in_child(bundles[whole], READ, bench.folder)
    bench.absolute(f"reading {answers[whole]:,} answers", [least["seconds"]], unit="s")
    for name in WRITTEN:
        small, large = (_in_child(bundles[size], name, bench.folder) for size in (part, whole))
        if large["answers"] != answers[whole]:
            raise RuntimeError(f"not all answers were read: {large}")
        bench.ratio(name, [large["seconds"]], [least["seconds"]], unit="s")
        bench.absolute(f"{name}: memory at its peak", [large["peak"]], unit="MB")
        growth = (large["peak"] - small["peak"]) * 1e6 / (answers[whole] - answers[part])
        most = GROWTH_OF_CARD if name == "dataset" else GROWTH
        bench.absolute(f"{name}: memory for each further answer", [growth], at_most=most, unit="bytes")


def _in_child(bundle: Path, name: str, folder: Path) -> dict[str, Any]:
    words = [sys.executable, __file__, str(bundle), name, str(folder / f"{bundle.stem}-{name}")]
    said = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True).stdout
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


def export(bundle: Path, name: str, out: Path) -> dict[str, Any]:
    """Export, or read only, and tell how long that took and the memory at its peak in MB."""
    began = time.perf_counter()
    answers = _read(bundle) if name == READ else _write(bundle, name, out)
    seconds = time.perf_counter() - began
    return {"seconds": seconds, "peak": _peak(), "answers": answers}


def _peak() -> float:
    """Give the memory of this process at its peak; the usual figure also counts what its parent had."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(
            line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM")
        )
        return int(line.split()[1]) / 1e3
    import resource  # not on Windows, where nobody runs this one

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _read(bundle: Path) -> int:
    from annotator_app.store.bundle import bundle_store
    from annotator_app.workflows.merged_set.merged_answers import MergedSet

    with bundle_store.open_bundle(bundle) as opened:
        return sum(1 for _ in MergedSet(opened).rows())


def _write(bundle: Path, name: str, out: Path) -> int:
    from annotator_app.workflows.exporting import export_set

    kind, merge = WRITTEN[name]
    return export_set.run(bundle, kind, out, merge=merge).answers


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT)]
    print(json.dumps(export(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))))
