# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lots, reviewers and how far these agree, as cli.md's JSON has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from annotator_app.model.bundle import BundlePack
from annotator_app.quality.agreeing.agreement import Agreement
from annotator_app.quality.results import Result, Undefined
from annotator_app.quality.reviewing.reviewers import Reviewer
from annotator_app.quality.reviewing.severity import Score
from annotator_app.workflows.standing.lot_records import LotVerdict
from annotator_app.workflows.standing.lots import LotKey, passes_to


def as_objects(
    lots: Iterable[LotVerdict], scores: Mapping[LotKey, Score], packs: Mapping[str, BundlePack]
) -> Iterator[dict[str, Any]]:
    """Give lots as cli.md's JSON has them; `scores` are their severity points, `packs` all packs of the bundle by id.

    `pack` names the file of the newest pack that an answer of the lot came from: several lots may be of one person.
    """
    for one in lots:
        interval, passing = one.verdict.interval, passes_to(one.plan, one.size)
        yield {
            "contributor": one.lot.contributor,
            "pack": packs[one.lot.task_pack].file,
            "series": one.lot.series,
            "family": one.lot.family,
            "language": one.lot.language,
            "plan": one.plan,
            "answers": one.size,
            "drawn": one.drawn,
            "seen": one.seen,
            "checked": one.verdict.checked,
            "errors": one.verdict.errors,
            "minor": one.minor,
            "found_by_risk": one.verdict.found_by_risk,
            "uncounted": one.uncounted,
            "outcome": str(one.verdict.outcome),
            "next": one.verdict.goal,
            "at_most": round(one.verdict.at_most, 4),
            "interval": [round(interval.low, 4), round(interval.high, 4)] if interval else None,
            "interval_by": interval.method if interval else None,
            "rate": None if one.verdict.share is None else round(one.verdict.share, 4),
            "weighed": one.verdict.rate is not None,
            "passes_to": None if passing is None else round(passing, 4),
            "together": None if one.together is None else round(one.together, 4),
            "effective": round(one.verdict.worth, 1),
            "corrected_rate": result_object(one.rate),
            "recall": result_object(one.known.recall),
            "severity": score_object(scores.get(one.lot.key)),
        }


def score_object(score: Score | None) -> dict[str, Any] | None:
    """Give severity points with what they were found in; None where no look counts."""
    if score is None:
        return None
    per_item, per_1000 = score.per_item, score.per_1000
    return {
        "points": round(score.points, 1),
        "answers": score.items,
        "per_item": None if per_item is None else round(per_item, 4),
        "length": score.length,
        "unit": score.unit,
        "per_1000": None if per_1000 is None else round(per_1000, 4),
    }


def reviewers_as_objects(reviewers: Mapping[str, Reviewer]) -> list[dict[str, Any]]:
    """Give what is known of the reviewers, by name."""
    return [
        {
            "reviewer": name,
            "planted": one.planted,
            "found": one.found,
            "good": one.good,
            "rejected": one.rejected,
            "recall": result_object(one.recall),
            "false_rejects": result_object(one.false_rejects),
        }
        for name, one in reviewers.items()
    ]


def agreement_as_object(found: Agreement | None) -> dict[str, Any] | None:
    """Give how far reviewers agree; None where no two looked at one answer."""
    if found is None:
        return None
    same, alpha = result_object(found.raw), result_object(found.alpha)
    return {"answers": found.shared, "reviewers": found.raters, "same": same, "alpha": alpha}


def result_object(result: Result) -> dict[str, Any]:
    """Give a figure with its interval, or the sentence that says why there is none."""
    if isinstance(result, Undefined):
        return {"value": None, "reason": result.sentence()}
    interval = result.interval
    return {
        "value": round(result.value, 4),
        "n": result.n,
        "interval": [round(interval.low, 4), round(interval.high, 4)] if interval else None,
    }
