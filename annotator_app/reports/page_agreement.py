# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The part of the page on agreement: dots with intervals, the pairs of values people mix up, and what to settle."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from annotator_app.model.charts import LinkedNumber, LinkedWords, Pick, Table
from annotator_app.reports.agreement import (
    Agreement,
    AgreementFigures,
    Confusion,
    ConfusionOf,
    Measure,
    Merging,
    PairOfPeople,
)
from annotator_app.reports.tables import percent_of
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

_READING = {"firm": "≥ 0.80", "tentative": "0.667 – 0.80", "low": "< 0.667"}
ITEMS = QT_TRANSLATE_NOOP("report", "Items")
PEOPLE = QT_TRANSLATE_NOOP("BundleForm", "People")
COMMON = QT_TRANSLATE_NOOP("report", "“{value}” in {share} of the answers")
ALIKE = QT_TRANSLATE_NOOP("report", "chrF says how alike written texts are: similarity, not agreement.")


def agreement_tables(found: AgreementFigures) -> tuple[Table, ...]:
    """Give every table of this part; their names are those of the CSV files."""
    return (
        measures(found), people(found), confusions(found), merging(found),
        of_contributors(found.contributors),
    )  # fmt: skip


def measures(found: AgreementFigures) -> Table:
    """Give every figure with its interval and n, or why there is none."""
    heads = (
        "question", "label", "language", "level", "figure", "value", "from", "to", "n", "unit", "answers", "people",
        "note",
    )  # fmt: skip
    rows = tuple(
        (
            one.question, label, one.language, one.level, measure.name, _number(measure.value),
            _number(measure.low), _number(measure.high), LinkedNumber(measure.n, _of_all(one, "shared")), measure.unit,
            LinkedNumber(one.answers, _of_all(one, "answered")), one.raters, measure.why,
        )
        for one in found.questions
        for label, measure in _labelled(one)
    )  # fmt: skip
    return Table("agreement", heads, rows)


def _labelled(one: Agreement) -> Iterable[tuple[str, Measure]]:
    """Give every figure with the label it is of, if any; how common a value is stands last."""
    yield from ((one.label, measure) for measure in (one.main, *one.others))
    if one.prevalence is not None:
        yield one.commonest, one.prevalence


def people(found: AgreementFigures) -> Table:
    """Give Cohen's kappa of every two people."""
    rows = tuple(
        (
            one.question,
            one.language,
            one.first,
            one.second,
            _number(one.kappa.value),
            LinkedNumber(one.kappa.n, _of_two(one)),
            one.kappa.why,
        )
        for one in found.people
    )
    heads = ("question", "language", "person", "other person", "Cohen kappa", "items", "note")
    return Table("agreement-of-two", heads, rows)


def confusions(found: AgreementFigures) -> Table:
    """Give the pairs of values that were given to the same item most often, with examples."""
    rows = tuple(
        (
            one.question,
            one.language,
            one.one,
            one.other,
            LinkedNumber(one.count, _confused(one)),
            ", ".join(one.items),
        )
        for one in found.confusions
    )
    return Table(
        "mixed-up-values", ("question", "language", "value", "other value", "items", "examples"), rows
    )


def merging(found: AgreementFigures) -> Table:
    """Give how answers come to one label, and how many items people have to settle, by cause."""
    rows = tuple(
        (
            one.question, one.language, one.method, LinkedNumber(one.items, _of_all(one, "answered")),
            _number(one.accuracy), *(_doubted(one, reason, count) for reason, count in _doubts(one)),
        )
        for one in found.merging
    )  # fmt: skip
    heads = (
        "question", "language", "suggested method", "items", "expected accuracy", "evenly divided", "methods differ",
        "below 0.80", "ratings apart",
    )  # fmt: skip
    return Table("merging", heads, rows)


def of_contributors(found: Iterable[ConfusionOf]) -> Table:
    """Give the confusion matrix of each contributor as Dawid-Skene estimates it, a cell a row."""
    rows = tuple(
        (
            one.question, one.language, one.contributor, true, said, _number(likely), f"{count:.2f}",
            LinkedNumber(one.answers, _of_one(one)), LinkedNumber(one.shared, _of_one(one, shared=True)),
        )
        for one in found
        for true, said, likely, count in one.cells
    )  # fmt: skip
    heads = (
        "question", "language", "contributor", "estimated label", "said label", "probability", "expected count",
        "answers", "shared items",
    )  # fmt: skip
    return Table("contributor-confusion", heads, rows)


def readings(found: AgreementFigures, words: Words) -> Iterable[str]:
    """Give one line in words for every leading figure: its reading is between the dashed lines."""
    for one in found.questions:
        name = words.joined(
            words.question(one.question), words.value(one.question, one.label), words.name(one.language)
        )
        rests_on = " · ".join(
            (words.named(words(ITEMS), f"{one.shared:,}"), words.named(words(PEOPLE), f"{one.raters}"))
        )
        said = words.apart(words.told(one.main.said()))
        if one.main.value is None:  # a whole sentence, which ends the line
            yield LinkedWords(
                f"{words.named(name, words.apart(one.main.name))} · {rests_on} · {said}",
                _of_all(one, "answered"),
            )
            continue
        told = [words.apart(_READING[one.reading])] if one.reading else []
        if one.prevalence is not None:
            value, share = words.value(one.question, one.commonest), percent_of(one.prevalence.value or 0)
            told.append(words(COMMON, value=value, share=share))
        yield LinkedWords(
            " · ".join((words.named(name, f"{words.apart(one.main.name)} {said}"), *told, rests_on)),
            _of_all(one, "shared"),
        )
    if any(one.likeness for one in found.questions):
        yield words(ALIKE)


def _of_all(one: Agreement | Merging, what: Literal["answered", "shared"]) -> Pick:
    return Pick(what=what, question=one.question, language=one.language)


def _of_two(one: PairOfPeople) -> Pick:
    return Pick(
        what="answered", question=one.question, language=one.language, contributor=one.first, other=one.second
    )


def _of_one(one: ConfusionOf, *, shared: bool = False) -> Pick:
    return Pick(
        what="answered", question=one.question, language=one.language, contributor=one.contributor,
        of="shared" if shared else "",
    )  # fmt: skip


def _confused(one: Confusion) -> Pick:
    return Pick(what="pair", question=one.question, language=one.language, value=one.one, other=one.other)


def _doubts(one: Merging) -> tuple[tuple[str, int | None], ...]:
    """Give how many items people have to settle, by the reason."""
    return (
        ("tie", one.ties), ("methods_differ", one.methods_differ), ("unsure", one.unsure),
        ("ratings_apart", one.apart),
    )  # fmt: skip


def _doubted(one: Merging, reason: str, count: int | None) -> int | None:
    if count is None:
        return None
    return LinkedNumber(
        count, Pick(what="doubted", question=one.question, language=one.language, value=reason)
    )


def beside(measure: Measure, shared: int, words: Words) -> str:
    """Give the words beside a dot, or those that stand instead."""
    if measure.value is None:
        return words.reason(measure.why)
    return f"{measure.value:z.3f}   n {shared:,}"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:z.4f}"
