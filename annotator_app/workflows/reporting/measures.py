# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was computed as a report shows it: a number with what it rests on, or the reason for none."""

from __future__ import annotations

from dataclasses import replace

from annotator_app.quality.agreeing.agreement import LEAST_SHARED_ITEMS
from annotator_app.quality.results import Estimate, Result, Undefined
from annotator_app.reports.agreement import Agreement, Measure


def shared_measure(name: str, found: Result) -> Measure:
    """Give a figure over shared items; below 30 of them it stands without an interval.

    quality.md 1.3: how often a drawn interval holds was measured from 30 items on; below that there is no alpha either.
    """
    if isinstance(found, Estimate) and found.n < LEAST_SHARED_ITEMS:
        found = replace(found, interval=None)
    return measure(name, found)


def measure(name: str, found: Result) -> Measure:
    """Give a figure as a report shows it."""
    if isinstance(found, Undefined):
        return Measure(name=name, why=found.sentence())
    assert isinstance(found, Estimate)
    if found.interval is None:
        return Measure(name=name, value=found.value, n=found.n, unit=found.unit)
    low, high, about = found.interval.low, found.interval.high, found.interval.about
    return Measure(
        name=name, value=found.value, low=low, high=high, n=found.n, unit=found.unit, about=about
    )  # fmt: skip


def with_commonest(told: Agreement, value: str, share: float) -> Agreement:
    """Say how common a value is: where it is nearly all that is said, alpha is low however often people agree."""
    if not told.answers:
        return told
    prevalence = Measure(name="prevalence", value=share, n=told.answers, unit="answers")
    return replace(told, commonest=value, prevalence=prevalence)
