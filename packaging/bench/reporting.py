# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The report over a million answers of 200 people in five languages: page, tables and JSON.

The baseline reads the same answers from the bundle once, sorted by item as a report needs them, and parses their
values: the least that any report has to do.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from answered import Shape, make
from harness import Bench, benchmark, in_turns
from reviewed import review

ROOT = Path(__file__).resolve().parents[2]
SHAPE = Shape(blocks=10, items=5_000, each=4)
LIMIT, SIZE = 20.0, 3.0  # issue 5, Figures
ROUNDS = 3


@benchmark("report", "the report over 1,000,000 answers in five languages against reading them once")
def reporting(bench: Bench) -> None:
    """Measure the report over labels."""
    _measure(bench, SHAPE)


@benchmark("report-mixed", "the same where the ids mix the languages")
def report_mixed(bench: Bench) -> None:
    """Measure the report over labels of items whose ids were made of a hash."""
    _measure(bench, replace(SHAPE, mixed=True))


@benchmark("report-reviewed", "the same where a reviewer has looked at 80 answers of each of the 200 lots")
def report_reviewed(bench: Bench) -> None:
    """Measure the report over labels of which some were reviewed: lots are told as well."""
    _measure(bench, SHAPE, reviewed=80)


@benchmark("report-texts", "the same over 1,000,000 texts that people wrote")
def report_texts(bench: Bench) -> None:
    """Measure the report over written texts, of which more is asked: copies, filler, lengths, origins, likeness."""
    _measure(bench, replace(SHAPE, written=True))


def _measure(bench: Bench, full: Shape, *, reviewed: int = 0) -> None:
    """Measure `make_report.run` with every table, and look at how large the page is."""
    sys.path.insert(0, str(ROOT))
    import orjson

    from annotator_app.store.bundle import bundle_store
    from annotator_app.workflows.reporting import make_report

    shape = full.of(bench.size(full.items, 100))
    bundle = make(bench.folder / "news.bundle", shape)
    if reviewed:
        review(bundle, bench.size(reviewed, 10))
    page = bench.folder / "report.html"

    def report() -> None:
        made = make_report.run(bundle, page, bench.folder / "tables", force=True)
        if made.figures["answers"] != shape.answers:
            raise RuntimeError(f"not all answers were counted: {made.figures['answers']}")

    def read_once() -> None:
        with bundle_store.open_bundle(bundle) as opened:
            for one in opened.standing_values():
                orjson.loads(one.value or "null")

    subject, baseline = in_turns(report, read_once, rounds=ROUNDS, warm=0)
    bench.absolute(f"report over {shape.answers:,} answers", subject, at_most=LIMIT, unit="s")
    bench.ratio("the same", subject, baseline, unit="s")
    bench.absolute("size of the page in MB", [page.stat().st_size / 1e6], at_most=SIZE, unit="MB")
