# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The part of the page on agreement: dots with intervals, the pairs of values people mix up, and what to settle."""

from __future__ import annotations

from collections.abc import Iterable

from annotator_app.model.charts import Table
from annotator_app.reports.agreement import Agreement, AgreementFigures, Measure

_LONGEST = 34
_READING = {
    "firm": "firm (0.80 or more)",
    "tentative": "tentative (0.667 to 0.80)",
    "low": "below 0.667: look at the pairs of values first",
}


def agreement_tables(found: AgreementFigures) -> tuple[Table, ...]:
    """Give every table of this part; their names are those of the CSV files."""
    return (measures(found), people(found), confusions(found), merging(found))


def measures(found: AgreementFigures) -> Table:
    """Give every figure with its interval and n, or why there is none."""
    heads = (
        "question", "label", "language", "level", "figure", "value", "from", "to", "n", "unit", "answers", "people",
        "note",
    )  # fmt: skip
    rows = tuple(
        (
            one.question, one.label, one.language, one.level, measure.name, _number(measure.value),
            _number(measure.low), _number(measure.high), measure.n, measure.unit, one.answers, one.raters, measure.why,
        )
        for one in found.questions
        for measure in (one.main, *one.others)
    )  # fmt: skip
    return Table("agreement", heads, rows)


def people(found: AgreementFigures) -> Table:
    """Give Cohen's kappa of every two people."""
    rows = tuple(
        (
            one.question,
            one.language,
            one.first,
            one.second,
            _number(one.kappa.value),
            one.kappa.n,
            one.kappa.why,
        )
        for one in found.people
    )
    heads = ("question", "language", "person", "other person", "Cohen kappa", "items", "note")
    return Table("agreement-of-two", heads, rows)


def confusions(found: AgreementFigures) -> Table:
    """Give the pairs of values that were given to the same item most often, with examples."""
    rows = tuple(
        (one.question, one.language, one.one, one.other, one.count, ", ".join(one.items))
        for one in found.confusions
    )
    return Table(
        "mixed-up-values", ("question", "language", "value", "other value", "items", "examples"), rows
    )


def merging(found: AgreementFigures) -> Table:
    """Give how answers come to one label, and how many items people have to settle, by cause."""
    rows = tuple(
        (
            one.question, one.language, one.method, one.items, _number(one.accuracy), one.ties, one.methods_differ,
            one.unsure,
        )
        for one in found.merging
    )  # fmt: skip
    heads = (
        "question", "language", "suggested method", "items", "expected accuracy", "evenly divided", "methods differ",
        "below 0.80",
    )  # fmt: skip
    return Table("merging", heads, rows)


def readings(found: AgreementFigures) -> Iterable[str]:
    """Give one line in words for every leading figure."""
    for one in found.questions:
        reading = f", {_READING[one.reading]}" if one.reading else ""
        rests_on = f"n = {one.shared:,} shared items, {one.raters} people"
        said = (
            one.main.said() if one.main.value is not None else one.main.why.rstrip(".").replace("C", "c", 1)
        )
        yield f"{_name(one)}: {one.main.name} {said}{reading}; {rests_on}"


def beside(measure: Measure, shared: int) -> str:
    """Give the words beside a dot, or those that stand instead."""
    if measure.value is None:
        return measure.why.removeprefix("Cannot be computed: ")
    return f"{measure.value:.3f}   n = {shared:,}"


def _name(one: Agreement) -> str:
    return " · ".join(part for part in (one.question, one.label, one.language) if part)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"
