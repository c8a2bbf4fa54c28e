# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lots, reviewers and how far these agree, as cli.md's JSON has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from annotator_app.quality.agreement import Agreement
from annotator_app.quality.results import Result, Undefined
from annotator_app.quality.reviewers import Reviewer
from annotator_app.workflows.merging.lot_verdicts import LotVerdict


def as_objects(lots: Iterable[LotVerdict]) -> Iterator[dict[str, Any]]:
    """Give lots as cli.md's JSON has them."""
    for one in lots:
        interval = one.verdict.interval
        yield {
            "contributor": one.lot.contributor,
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
            "corrected_rate": result_object(one.rate),
            "recall": result_object(one.known.recall),
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
