# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Agreement on responses that are rated one by one: prompts are the items that several people share, as lint says."""

from __future__ import annotations

import random

from annotator_app.reports.agreement import Agreement
from annotator_app.workflows.building.outlook import LEAST_SHARED
from annotator_app.workflows.merged_set.answer_columns import Collector
from annotator_app.workflows.reporting.agreement_figures import agreement_figures
from tests.builders.rows import own, row

RESPONSES = ("r-1", "r-2")


def told(prompts: int) -> Agreement:
    source, questions = random.Random(5), own("rating", "accuracy")
    collector = Collector()
    for number in range(prompts):
        item = {
            "id": f"i-{number}",
            "prompt": [],
            "responses": [{"id": one, "text": one} for one in RESPONSES],
        }
        best = {one: source.randint(1, 5) for one in RESPONSES}
        for by in ("Ann", "Ben", "Cem"):
            scores = {one: max(1, best[one] - source.randint(0, 1)) for one in RESPONSES}
            collector.take(row("rating", item, {"accuracy": scores}, by=by, questions=questions))
    (found,) = agreement_figures(collector.found.values()).questions
    return found


def test_24_prompts_of_two_responses_are_24_shared_items() -> None:
    found = told(24)
    assert (found.items, found.shared, found.answers) == (24, 24, 144)
    assert (found.main.value, found.reading) == (None, None)
    assert "(24, at least 30)" in found.main.why
    assert {(one.n, one.low) for one in found.others} == {(24, None)}


def test_from_as_many_prompts_on_as_lint_says_there_is_alpha() -> None:
    found = told(LEAST_SHARED)
    assert (found.main.n, found.reading) == (30, "firm")
    assert {one.n for one in found.others} == {30}
