# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Fuzzes everything that reads bytes of somebody else, guided by coverage (atheris); counts what happened.

`--runs N` executions over all targets (default 100,000) or `--seconds N` in all; `--target NAME` for one of
them. What was learnt and what was found stands in build/fuzz; a finding is a file to run again with
`--again FILE --target NAME`. Ends with 1 if anything crashed, ran over five seconds or over one GB.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "tests" / "data" / "fuzz"
BUILD = ROOT / "build" / "fuzz"
SECONDS, MEGABYTES, LONGEST = 5, 1024, 8192
FINDINGS = 5  # of one target; then the next one gets its turn
CHEAP = frozenset(("container", "pack", "manifest", "signature", "roster", "json_value"))
KINDS = {"crash": "crashes", "timeout": f"over {SECONDS} s", "oom": "over 1 GB"}
_COUNT = re.compile(r"^(?:stat::number_of_executed_units:\s*|#)(\d+)", re.MULTILINE)


@dataclass
class Tally:
    """What came of one target."""

    executions: int = 0
    seconds: float = 0.0
    crash: int = 0
    timeout: int = 0
    oom: int = 0


def main(words: list[str]) -> int:
    """Fuzz as the words ask and give the exit status."""
    sys.path.insert(0, str(ROOT))
    asked = _asked(words)
    if asked.child:
        return _fuzz(asked.child, asked.more)
    from tests.builders.fuzzing.targets import TARGETS

    if asked.again:
        TARGETS[asked.target](Path(asked.again).read_bytes())
        print("Nothing happened.")
        return 0
    names = [asked.target] if asked.target else list(TARGETS)
    weights = {name: 10 if name in CHEAP else 1 for name in names}
    whole = sum(weights.values())
    tallies = {}
    for name in names:
        share = weights[name] / whole
        runs = 0 if asked.seconds else max(1, round(asked.runs * share))
        tallies[name] = _target(name, runs, asked.seconds * share)
        _tell(name, tallies[name])
    return _sum(tallies)


def _asked(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__)
    parser.add_argument("--runs", type=int, default=100_000, help="executions over all targets")
    parser.add_argument("--seconds", type=float, default=0, help="seconds in all, instead of executions")
    parser.add_argument("--target", help="one target alone")
    parser.add_argument("--again", metavar="FILE", help="run one finding once more, without atheris")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("more", nargs="*", help=argparse.SUPPRESS)
    return parser.parse_args(words)


def _target(name: str, runs: int, seconds: float) -> Tally:
    """Fuzz one target until it had its share; each finding ends a process, and the next one goes on."""
    learnt, found = BUILD / "corpus" / name, BUILD / "found" / name
    for folder in (learnt, found, SEEDS / name):
        folder.mkdir(parents=True, exist_ok=True)
    tally, began = Tally(), time.monotonic()
    while tally.crash + tally.timeout + tally.oom < FINDINGS:
        left = runs - tally.executions
        left_seconds = int(seconds - (time.monotonic() - began))
        if (runs and left <= 0) or (not runs and left_seconds <= 0):
            break
        limit = f"-runs={left}" if runs else f"-max_total_time={left_seconds}"
        _once(name, tally, limit, str(learnt), str(SEEDS / name), f"-artifact_prefix={found}/")
    tally.seconds = time.monotonic() - began
    return tally


def _once(name: str, tally: Tally, *words: str) -> None:
    limits = (
        f"-timeout={SECONDS}",
        f"-rss_limit_mb={MEGABYTES}",
        f"-max_len={LONGEST}",
        "-print_final_stats=1",
    )
    command = [sys.executable, str(Path(__file__)), "--child", name, "--", *words, *limits, "-verbosity=1"]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
    counts = [int(count) for count in _COUNT.findall(made.stderr)]
    tally.executions += max(counts, default=0)
    kind = re.search(r"Test unit written to \S*?/(crash|timeout|oom|slow-unit)-\w+", made.stderr)
    if made.returncode == 0:
        return
    # Without a file it did not even begin, which is no less a finding.
    kind_name = kind[1] if kind and kind[1] in KINDS else "crash"
    setattr(tally, kind_name, getattr(tally, kind_name) + 1)
    log = BUILD / "found" / name / f"log-{time.time_ns()}.txt"
    log.write_text(made.stderr[-20_000:], encoding="utf-8")
    print(f"  {name}: {KINDS[kind_name]}, see {log.relative_to(ROOT)}", flush=True)


def _fuzz(name: str, words: list[str]) -> int:
    try:
        import atheris
    except ImportError:
        print("atheris is missing: python -m pip install 'postil[fuzz]'", file=sys.stderr)
        return 1
    with atheris.instrument_imports(include=["annotator_app", "tests.builders.fuzzing"]):
        from tests.builders.fuzzing.targets import TARGETS
    target = TARGETS[name]
    atheris.Setup([sys.argv[0], *words], target)
    atheris.Fuzz()
    return 0


def _tell(name: str, tally: Tally) -> None:
    each = "  ".join(f"{said}: {getattr(tally, kind)}" for kind, said in KINDS.items())
    print(f"{name:<14} {tally.executions:>9,} executions in {tally.seconds:>6.0f} s   {each}", flush=True)


def _sum(tallies: dict[str, Tally]) -> int:
    whole = Tally()
    for tally in tallies.values():
        for field in vars(whole):
            setattr(whole, field, getattr(whole, field) + getattr(tally, field))
    _tell("all", whole)
    return 1 if whole.crash or whole.timeout or whole.oom else 0


if __name__ == "__main__":
    os.environ.setdefault("SOURCE_DATE_EPOCH", "1790000000")
    raise SystemExit(main(sys.argv[1:]))
