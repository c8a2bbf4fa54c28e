# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the benchmarks of this folder, each in a process of its own, and prints every figure.

`python packaging/dev.py bench [--only NAME …] [--list] [--quick] [--json FILE]`
`--against FOLDER`, another checkout: both are measured in turns and compared (add and key-to-paint, or what is named).
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

import against
import harness

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OWN = frozenset({"run", "harness", "against"})
QUICK = 0.02


def main(words: list[str]) -> int:
    """Run what `words` ask for; the status is 1 where a limit is missed or a benchmark breaks off."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr] - a console that lacks a sign shows another
    asked = _arguments(words)
    register()
    if asked.alone:
        return measure(asked.alone, asked.scale, Path(asked.json))
    names = [name for name in harness.REGISTER if not asked.only or name in asked.only]
    unknown = sorted(set(asked.only) - set(harness.REGISTER))
    if asked.list or unknown:
        print("\n".join([f"Not here: {', '.join(unknown)}"] if unknown else []))
        print("\n".join(f"  {one.name:<16} {one.promise}" for one in harness.REGISTER.values()))
        return 2 if unknown else 0
    if asked.against:
        return against.run(Path(asked.against), names if asked.only else [*against.COMPARED], asked.quick)
    where = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    print(f"Python {platform.python_version()}, {where}")
    return run_all(names, QUICK if asked.quick else 1.0, asked.json)


def register() -> None:
    """Import every module of this folder, which registers its benchmarks."""
    for path in sorted(HERE.glob("*.py")):
        if path.stem not in OWN:
            importlib.import_module(path.stem)


def run_all(names: list[str], scale: float, report: str | None) -> int:
    """Run the named benchmarks one after the other, print their figures and give the exit status."""
    records: dict[str, object] = {}
    worst = 0
    for name in names:
        one = harness.REGISTER[name]
        print(f"\n{one.name} — {one.promise}", flush=True)
        figures = in_own_process(name, scale)
        if figures is None:
            print("  broke off", flush=True)
            worst = 1
            continue
        for figure in figures:
            print(figure.line(), flush=True)
            worst = max(worst, int(figure.met is False))
        records[name] = [harness.as_record(figure) for figure in figures]
    if report:
        Path(report).write_text(json.dumps(records, indent=2) + "\n", encoding="utf-8")
    return worst


def in_own_process(name: str, scale: float) -> list[harness.Figure] | None:
    """Measure `name` in a fresh process; None where it broke off."""
    with tempfile.TemporaryDirectory(prefix="postil-bench-") as folder:
        figures = Path(folder) / "figures.json"
        words = ["--alone", name, "--scale", str(scale), "--json", str(figures)]
        surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run([sys.executable, __file__, *words], env=surroundings, check=False)
        if done.returncode or not figures.exists():
            return None
        return [harness.Figure(**record) for record in json.loads(figures.read_text(encoding="utf-8"))]


def measure(name: str, scale: float, figures: Path) -> int:
    """Run one benchmark here and write its figures."""
    with tempfile.TemporaryDirectory(prefix="postil-bench-") as folder:
        bench = harness.Bench(Path(folder), scale)
        harness.REGISTER[name].measure(bench)
    plain = [{key: getattr(figure, key) for key in figure.__dataclass_fields__} for figure in bench.figures]
    figures.write_text(json.dumps(plain), encoding="utf-8")
    return 0


def _arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="packaging/dev.py bench", description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME")
    parser.add_argument("--list", action="store_true", help="names the benchmarks")
    parser.add_argument("--quick", action="store_true", help="small sizes, no limits: does it run at all")
    parser.add_argument("--against", metavar="FOLDER", help="compares with the checkout there, in turns")
    parser.add_argument("--json", metavar="FILE", help="writes the figures there too")
    parser.add_argument("--alone", help=argparse.SUPPRESS)
    parser.add_argument("--scale", type=float, default=1.0, help=argparse.SUPPRESS)
    return parser.parse_args(words)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
