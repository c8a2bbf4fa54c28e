# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Counting and reporting the answers of thousands of result packs of 400: memory, and what all of them would take.

The reach is for 15,000 packs (6,000,000 answers, three to an item, of 15,000 people in five languages). As for merging
them (`merge_many.py`) a share is counted and the figures say what it would come to; `POSTIL_BENCH_PACKS=15000` counts
them all. Two sizes are measured, each in a process of its own, so that what grows with the answers is told from what
is there anyway.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from answered import LANGUAGES, Shape, make
from harness import Bench, benchmark
from merge_many import ALL, ANSWERS, MEMORY_MB, PEOPLE_EACH, SIZE

ROOT = Path(__file__).resolve().parents[2]
SHARE, LEAST = 1_500, 30
PAGE_MB = 3.0  # of all people, however many there are


@benchmark(
    "report-many", "the report over thousands of result packs: time, memory, and what 15,000 would take"
)
def report_many(bench: Bench) -> None:
    """Measure two sizes and tell what the full size comes to."""
    sys.path.insert(0, str(ROOT))
    whole = _shape(int(os.environ.get(SIZE, "0")) or bench.size(SHARE, LEAST))
    half = _shape(whole.packs // 2)
    small, large = (_in_child(make(bench.folder / f"{one.packs}.bundle", one)) for one in (half, whole))
    if (small["answers"], large["answers"]) != (half.answers, whole.answers):
        raise RuntimeError(f"not all answers were counted: {small}, {large}")
    full = whole.packs >= ALL
    bench.absolute(f"report over {whole.answers:,} answers", [large["seconds"]], unit="s")
    bench.absolute("of it at work on a core", [large["busy"]], unit="s")
    bench.absolute("size of the page in MB", [large["page"]], PAGE_MB, unit="MB")
    bench.absolute("memory at its peak", [large["peak"]], MEMORY_MB if full else None, unit="MB")
    growth = (large["peak"] - small["peak"]) / (whole.answers - half.answers)
    bench.absolute("memory for each further answer", [growth * 1e6], unit="bytes")
    if not full:
        peak = large["peak"] + max(0.0, growth) * (ALL * ANSWERS - whole.answers)
        bench.absolute(f"memory for {ALL * ANSWERS:,} answers at this growth", [peak], MEMORY_MB, unit="MB")


def _shape(packs: int) -> Shape:
    return Shape(blocks=max(1, packs // (len(LANGUAGES) * PEOPLE_EACH)), items=ANSWERS, each=PEOPLE_EACH)


def _in_child(bundle: Path) -> dict[str, Any]:
    words = [sys.executable, __file__, str(bundle)]
    said = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True).stdout
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


def report(bundle: Path) -> dict[str, Any]:
    """Make page, tables and figures, and tell the time and the memory at its peak in MB."""
    import resource  # not on Windows, where nobody runs this one

    from annotator_app.workflows.reporting import make_report

    page = bundle.with_suffix(".html")
    began, used = time.perf_counter(), time.process_time()
    made = make_report.run(bundle, page, bundle.with_suffix(""), bundle.with_suffix(".json"), force=True)
    seconds, busy = time.perf_counter() - began, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    answers = made.figures["answers"]
    return {
        "seconds": seconds, "busy": busy, "peak": peak, "page": page.stat().st_size / 1e6, "answers": answers
    }  # fmt: skip


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT)]
    print(json.dumps(report(Path(sys.argv[1]))))
