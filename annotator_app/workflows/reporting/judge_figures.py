# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Models that judged, held against people by question and language; nothing is read where no model judged."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import numpy as np

from annotator_app.model.question import Comparison, Scale
from annotator_app.quality.agreeing.agreement import Weighting
from annotator_app.quality.agreeing.judges import judged, judged_scores
from annotator_app.quality.resampling import Plan
from annotator_app.reports.models import JudgeLine
from annotator_app.workflows.merged_set.answer_columns import Collector, Columns
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.merging_figures import compared_of, labels_of
from annotator_app.workflows.reporting.agreement_figures import NO_MODELS, SEED, level_of, off_the_scale
from annotator_app.workflows.reporting.measures import measure, shared_measure


def judge_figures(merged: MergedSet) -> tuple[JudgeLine, ...]:
    """Compare every model with the people who answered the same items."""
    return tuple(line for columns in judged_columns(merged) for line in _lines(columns, merged))


def judged_columns(merged: MergedSet) -> Collection[Columns]:
    """Give the answers of models, with those of people to the same items; none where no model judged."""
    collector = Collector()
    if not merged.judges:
        return ()
    of_models = list(merged.judged())
    items = {row.given.item for row in of_models}
    for row in of_models:
        collector.take(row)
    for row in merged.rows():
        if row.given.item in items:
            collector.take(row)
    return collector.found.values()


def _lines(columns: Columns, merged: MergedSet) -> Iterator[JudgeLine]:
    question = columns.question
    if not isinstance(question, Scale | Comparison) and (
        question.kind != "choice" or getattr(question, "multiple", False)
    ):
        return
    labels = labels_of(columns)
    labels = labels.within_items() if columns.unnamed else compared_of(columns, labels)
    names = list(columns.raters)
    judges = np.array([name in merged.judges for name in names], dtype=bool)
    if not judges.any() or judges.all():
        return
    plan = Plan(seed=SEED)
    weighting: Weighting = "identity" if level_of(question) == "nominal" else "quadratic"
    scores = _scores(columns, labels, judges, plan) if isinstance(question, Scale) else {}
    for one in judged(labels, judges, weighting, plan, off_the_scale(columns)):
        above = scores.get(one.judge)
        yield JudgeLine(
            judge=merged.judges[names[one.judge]],
            question=question.id,
            language=columns.language,
            answers=int((labels.rater == one.judge).sum()),
            agrees=shared_measure("agrees with people", one.agrees),
            kappa=shared_measure("kappa", NO_MODELS if columns.unnamed else one.kappa),
            people=shared_measure("one person with the others", one.people),
            above=measure("above the mean", above.above) if above else None,
            together=above.correlation if above and isinstance(above.correlation, float) else None,
        )


def _scores(columns: Columns, labels: Any, judges: Any, plan: Plan) -> dict[int, Any]:
    values = np.array([float(one) for one in columns.scale])
    found = judged_scores(labels.item, labels.rater, values[labels.code], judges, plan)
    return {one.judge: one for one in found}
