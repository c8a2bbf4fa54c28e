# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How long alpha, majority and Dawid-Skene take over a million answers of 200 people.

The baseline sorts the same million rows once by item, the least that any of the three has to do.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from harness import Bench, benchmark, in_turns

ROOT = Path(__file__).resolve().parents[2]
ANSWERS, EACH, PEOPLE, OPTIONS = 1_000_000, 3, 200, 5
LIMIT = 3.0  # issue 5, Figures
ROUNDS = 3


@benchmark("agreement", "alpha, majority and Dawid-Skene over 1,000,000 answers against sorting them once")
def agreeing(bench: Bench) -> None:
    """Measure the three together, and agreement with its intervals beside them."""
    sys.path.insert(0, str(ROOT))
    import numpy as np

    from annotator_app.quality.agreeing import agreement
    from annotator_app.quality.deciding import dawid_skene, majority
    from annotator_app.quality.labels import patterns_of

    rows = _rows(bench.size(ANSWERS, 3000))

    def together() -> None:
        agreement.alpha(patterns_of(rows), "nominal")
        majority.majority(rows)
        dawid_skene.dawid_skene(rows)

    def sorted_once() -> None:
        np.argsort(rows.item, kind="stable")

    def with_intervals() -> None:
        agreement.agreement(rows, "ordinal")

    subject, baseline, drawn = in_turns(together, sorted_once, with_intervals, rounds=ROUNDS)
    bench.absolute("alpha, majority and Dawid-Skene together", subject, at_most=LIMIT, unit="s")
    bench.ratio("the same", subject, baseline, at_most=20.0, unit="s")
    bench.ratio("alpha, raw agreement and AC2 with 1,000 bootstrap draws", drawn, baseline, unit="s")


def _rows(answers: int) -> Any:
    """Draw answers in no order: three an item, people right between half and nearly all of the time."""
    import numpy as np

    from annotator_app.quality.labels import Labels

    source = np.random.default_rng(1)
    items = answers // EACH
    item = np.repeat(np.arange(items), EACH)
    first = source.integers(0, PEOPLE, items)
    rater = (first[:, None] + np.array([0, 1, 17])).ravel() % PEOPLE
    truth = source.integers(0, OPTIONS, items)
    skill = source.uniform(0.5, 0.95, PEOPLE)
    right = source.random(len(item)) < skill[rater]
    code = np.where(right, truth[item], source.integers(0, OPTIONS, len(item)))
    return Labels(item, rater, code, items, PEOPLE, OPTIONS).only(source.permutation(len(item)))
