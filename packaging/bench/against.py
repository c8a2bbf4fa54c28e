# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The same benchmarks in another checkout and in this one, in turns: what has a figure of then become?

Compared are the ratios to the baseline, where a benchmark has one: these hold on a busy machine too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import harness

REACH: Final = 1.1
TURNS: Final = 3
COMPARED: Final = ("add", "key-to-paint")
_HERE: Final = Path(__file__).resolve().parent.parent.parent


def run(other: Path, names: list[str], quick: bool, turns: int = TURNS) -> int:
    """Measure in turns, print each figure of both, and give 1 where one of here is more than 1.1 of that of there."""
    found: dict[str, dict[Path, list[float]]] = {}
    for turn in range(turns):
        for place in (other.resolve(), _HERE):
            print(f"turn {turn + 1} of {turns}: {place.name}", flush=True)
            for what, value in _measured(place, names, quick).items():
                found.setdefault(what, {}).setdefault(place, []).append(value)
    worst = 0
    for what, by_place in found.items():
        if len(by_place) < 2:
            print(f"  {what}: only in one of them")
            continue
        then, now = (harness.median(by_place[place]) for place in (other.resolve(), _HERE))
        worst = max(worst, int(now > REACH * then))
        print(
            f"  {what}: {now:.2f} against {then:.2f} = {now / then:.2f} × [reach ≤ {REACH:g} ×]", flush=True
        )
    return worst


def _measured(place: Path, names: list[str], quick: bool) -> dict[str, float]:
    """Give the ratio of each figure that has one, by benchmark and its place there: wordings may have changed."""
    with tempfile.TemporaryDirectory(prefix="postil-against-") as folder:
        report = Path(folder) / "report.json"
        words = ["--only", *names, *(["--quick"] if quick else []), "--json", str(report)]
        script = place / "packaging" / "bench" / "run.py"
        surroundings = {**os.environ, "PYTHONPATH": str(place)}
        # A limit that is missed is a figure, too; what matters is the report.
        subprocess.run([sys.executable, str(script), *words], env=surroundings, cwd=place, check=False)
        records = json.loads(report.read_text(encoding="utf-8"))
    return {
        f"{name}, {figure['what']}": figure["ratio"]
        for name, figures in records.items()
        for figure in figures
        if figure["ratio"] is not None
    }
