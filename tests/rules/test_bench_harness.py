# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Benchmarks tell the truth: quantiles, ratios, limits, and a run from the command door."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.rules import tree

FOLDER = tree.ROOT / "packaging" / "bench"


@pytest.fixture(scope="module")
def harness() -> ModuleType:
    spec = importlib.util.spec_from_file_location("postil_bench_harness", FOLDER / "harness.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("values", "share", "wanted"),
    [
        ([1.0], 0.99, 1.0),
        ([3.0, 1.0, 2.0], 0.5, 2.0),
        (list(range(1, 101)), 0.99, 99),
        (list(range(1, 101)), 1.0, 100),
    ],
)
def test_quantiles_are_nearest_rank(
    harness: ModuleType, values: list[float], share: float, wanted: float
) -> None:
    assert harness.quantile(values, share) == wanted


def test_a_ratio_is_of_medians_and_judged(harness: ModuleType, tmp_path: Path) -> None:
    bench = harness.Bench(tmp_path)
    kept = bench.ratio("kept", [0.2, 0.3, 9.0], [0.2, 0.2, 0.2], at_most=1.5)
    missed = bench.ratio("missed", [0.4], [0.2], at_most=1.5)
    assert (kept.ratio, kept.met) == (pytest.approx(1.5), True)
    assert (missed.ratio, missed.met) == (pytest.approx(2.0), False)
    assert "= 2.00 × baseline 200 ms [reach ≤ 1.5 ×: MISSED]" in missed.line()


def test_an_absolute_figure_is_judged_by_itself(harness: ModuleType, tmp_path: Path) -> None:
    figure = harness.Bench(tmp_path).absolute("tail", [0.001, 0.020], at_most=0.0167, share=0.99)
    assert figure.met is False
    assert "[reach ≤ 16.7 ms: MISSED]" in figure.line()


def test_a_quick_look_judges_nothing(harness: ModuleType, tmp_path: Path) -> None:
    bench = harness.Bench(tmp_path, scale=0.01)
    assert bench.size(1000) == 10
    assert bench.ratio("any", [9.0], [1.0], at_most=1.0).met is None


def test_turns_are_interleaved_and_warm_ones_thrown_away(harness: ModuleType) -> None:
    calls: list[str] = []
    first, second = harness.in_turns(lambda: calls.append("a"), lambda: (calls.append("b"), 5.0)[1], rounds=2)
    assert calls == ["a", "b"] * 3
    assert len(first) == 2
    assert second == [5.0, 5.0]


def test_a_benchmark_runs_in_a_process_of_its_own(tmp_path: Path) -> None:
    report = tmp_path / "figures.json"
    words = ["--quick", "--only", "start-up", "--json", str(report)]
    done = subprocess.run(
        [sys.executable, str(FOLDER / "run.py"), *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    figures = json.loads(report.read_text(encoding="utf-8"))["start-up"]
    assert figures[0]["middle"] > 0
    assert "start-up" in done.stdout


def test_an_unknown_name_is_refused() -> None:
    words = [sys.executable, str(FOLDER / "run.py"), "--only", "no-such-benchmark"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "no-such-benchmark" in done.stdout
