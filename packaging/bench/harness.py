# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What every benchmark uses: registration, repeated measuring, medians and ratios to a baseline.

A benchmark is a function in any module of this folder, marked with `@benchmark(name, promise)`. It gets a
`Bench`, measures, and reports figures with `bench.ratio` and `bench.absolute`. A baseline is always measured
in the same run, in turns with its subject, so that a busy machine slows both. Modules import Postil and Qt
inside their functions only: the runner imports all of them to find their names.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

UNITS = {"s": 1.0, "ms": 1e3, "us": 1e6}


@dataclass(frozen=True)
class Benchmark:
    """A registered benchmark: what it is called, what it promises and the function that measures it."""

    name: str
    promise: str
    measure: Callable[[Bench], None]


REGISTER: dict[str, Benchmark] = {}


@dataclass(frozen=True)
class Figure:
    """One reported number; times are seconds, `limit` belongs to the ratio where there is a baseline."""

    what: str
    unit: str
    middle: float
    p99: float | None = None
    count: int = 1
    baseline: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float | None:
        """The subject as a multiple of its baseline."""
        return self.middle / self.baseline if self.baseline else None

    @property
    def met(self) -> bool | None:
        """Whether the limit is kept; None where there is none."""
        judged = self.middle if self.baseline is None else self.ratio
        return None if self.limit is None or judged is None else judged <= self.limit

    def line(self) -> str:
        """Give the figure as one line for people."""
        parts = [f"  {self.what}: {shown(self.middle, self.unit)}"]
        if self.p99 is not None:
            parts.append(f"(p50 of {self.count}; p99 {shown(self.p99, self.unit)})")
        if self.ratio is not None and self.baseline is not None:
            parts.append(f"= {self.ratio:.2f} × baseline {shown(self.baseline, self.unit)}")
        if self.limit is not None:
            wanted = f"{self.limit:g} ×" if self.baseline is not None else shown(self.limit, self.unit)
            parts.append(f"[reach ≤ {wanted}: {'met' if self.met else 'MISSED'}]")
        return " ".join(parts)


@dataclass
class Bench:
    """What a running benchmark is given: a folder of its own, the scale, and where figures go.

    `scale` shrinks sizes for a quick look (`--quick`); limits are judged at scale 1 only.
    """

    folder: Path
    scale: float = 1.0
    figures: list[Figure] = field(default_factory=list)

    def size(self, full: int, least: int = 1) -> int:
        """Give a count shrunk by the scale."""
        return max(least, round(full * self.scale))

    def ratio(
        self,
        what: str,
        subject: Sequence[float],
        baseline: Sequence[float],
        at_most: float | None = None,
        unit: str = "ms",
    ) -> Figure:
        """Report the median of `subject` against that of `baseline`, both in seconds or both in `unit`."""
        return self._add(what, unit, subject, median(baseline), at_most)

    def absolute(
        self,
        what: str,
        values: Sequence[float],
        at_most: float | None = None,
        unit: str = "ms",
        share: float = 0.5,
    ) -> Figure:
        """Report one quantile of `values` (default: the median); `at_most` is in seconds, as they are."""
        if share == 0.5:
            return self._add(what, unit, values, None, at_most)
        figure = Figure(what, unit, quantile(values, share), None, len(values), None, self._limit(at_most))
        self.figures.append(figure)
        return figure

    def _add(
        self, what: str, unit: str, values: Sequence[float], baseline: float | None, at_most: float | None
    ) -> Figure:
        tail = quantile(values, 0.99) if len(values) > 1 else None
        figure = Figure(what, unit, median(values), tail, len(values), baseline, self._limit(at_most))
        self.figures.append(figure)
        return figure

    def _limit(self, at_most: float | None) -> float | None:
        return at_most if self.scale >= 1 else None


def benchmark(name: str, promise: str) -> Callable[[Callable[[Bench], None]], Callable[[Bench], None]]:
    """Register the function below as the benchmark `name`; `promise` says what is compared with what."""

    def register(measure: Callable[[Bench], None]) -> Callable[[Bench], None]:
        if name in REGISTER:
            raise ValueError(f"two benchmarks are called {name}")
        REGISTER[name] = Benchmark(name, promise, measure)
        return measure

    return register


def timed(work: Callable[[], object]) -> float:
    """Give the seconds that `work` takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def in_turns(*works: Callable[[], float | None], rounds: int, warm: int = 1) -> tuple[list[float], ...]:
    """Run `works` in turns and give their seconds; a work that returns a float has measured itself.

    The first `warm` rounds fill caches and are thrown away.
    """
    series: tuple[list[float], ...] = tuple([] for _ in works)
    for turn in range(rounds + warm):
        for work, seconds in zip(works, series, strict=True):
            began = time.perf_counter()
            own = work()
            took = time.perf_counter() - began if own is None else own
            if turn >= warm:
                seconds.append(took)
    return series


def quantile(values: Sequence[float], share: float) -> float:
    """Give the smallest value that at least `share` of the values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median(values: Sequence[float]) -> float:
    """Give the middle of the values, the mean of the two in the middle where their count is even."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def shown(value: float, unit: str) -> str:
    """Give a figure with three significant digits; seconds are turned into `unit`."""
    number = value * UNITS.get(unit, 1.0)
    digits = 0 if number >= 100 else 1 if number >= 10 else 2
    return f"{number:,.{digits}f} {unit}"


def as_record(figure: Figure) -> dict[str, Any]:
    """Give the figure as plain values for `--json`."""
    return {**asdict(figure), "ratio": figure.ratio, "met": figure.met}
