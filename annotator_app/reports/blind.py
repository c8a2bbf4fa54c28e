# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What reviewers answered before they saw the answer, held against it, as a report shows it (quality.md 2.5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from annotator_app.model.charts import LinkedNumber, LinkedWords, Pick, Row, Table
from annotator_app.reports import page_agreement
from annotator_app.reports.agreement import Agreement, AgreementFigures, Measure
from annotator_app.reports.heads import THE_SAME
from annotator_app.reports.tables import number
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

ANSWERED_FIRST: Final = Pick(what="reviewed", of="blind")
SAME: Final = "same answer"
BLIND = QT_TRANSLATE_NOOP("report", "Reviewers’ own answers, given before they saw the answer")
BLIND_SAID = QT_TRANSLATE_NOOP(
    "report", "Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}."
)
BLIND_LEFT = QT_TRANSLATE_NOOP(
    "report",
    "Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another "
    "reviewer: {again}; on answers that are kept no more: {gone}.",
)
BLIND_HOW = QT_TRANSLATE_NOOP(
    "report",
    "Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing "
    "of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.",
)


@dataclass(frozen=True, kw_only=True)
class BlindLooks:
    """How far answers that reviewers gave blind agree with those of contributors, by question and language.

    `given` are all such answers on answers of contributors, `compared` those that figures rest on. The others were
    drawn for their risk (`for_risk`), came after another answer to the item in a review pack of that reviewer
    (`seen_before`), are of an item of which another reviewer's counts (`again`), or on an answer that is kept no more
    (`gone`). Of each question `others` begins with the share of the same answers.
    """

    given: int
    compared: int
    for_risk: int
    seen_before: int
    again: int
    gone: int
    questions: tuple[Agreement, ...] = ()


def looks(found: BlindLooks | None) -> tuple[Table, ...]:
    """Give how many there are and how many are compared, then every figure; nothing where nobody answered first."""
    if found is None:
        return ()
    counts = (found.given, found.compared, found.for_risk, found.seen_before, found.again, found.gone)
    heads = (
        "given",
        "compared",
        "drawn for risk",
        "after another answer",
        "another reviewer's counts",
        "kept no more",
    )
    figures = page_agreement.measures(AgreementFigures(questions=found.questions))
    return Table("blind-looks", heads, (counts,)), replace(figures, name="blind-agreement")


def notes(found: BlindLooks | None, words: Words) -> Iterator[str]:
    """Say how many answers reviewers gave first, which of them are not compared, and what each question comes to."""
    if found is None:
        return
    yield LinkedWords(words(BLIND_SAID, given=found.given, compared=found.compared), ANSWERED_FIRST)
    if found.given > found.compared:
        left = words(
            BLIND_LEFT, risk=found.for_risk, seen=found.seen_before, again=found.again, gone=found.gone
        )
        yield LinkedWords(left, Pick(what="reviewed", of="left"))
    for one, same in _of_questions(found):
        name = words.joined(words.question(one.question), words.name(one.language))
        alike = words.apart(words.told(same.said()))
        figure, said = words.apart(one.main.name), words.apart(words.told(one.main.said()))
        items = words.named(words(page_agreement.ITEMS), f"{one.shared:,}")
        # Why there is no figure is a whole sentence, which ends the line.
        ends = (figure, items, said) if one.main.value is None else (f"{figure} {said}", items)
        told = " · ".join((words.named(name, words.named(words(THE_SAME), alike)), *ends))
        yield LinkedWords(told, _compared(one))


def in_view(found: BlindLooks | None) -> tuple[Table, ...]:
    """Give the table behind the notes: of each question the share of the same answers and the leading figure."""
    if found is None or not found.questions:
        return ()
    heads = (
        "question", "language", "items", "same", "from", "to", "figure", "value", "from", "to", "note",
    )  # fmt: skip
    rows: tuple[Row, ...] = tuple(
        (
            one.question, one.language, LinkedNumber(one.shared, _compared(one)), *_ends(same), one.main.name,
            *_ends(one.main), one.main.why,
        )
        for one, same in _of_questions(found)
    )  # fmt: skip
    return (Table("blind-agreement", heads, rows),)


def _of_questions(found: BlindLooks) -> Iterator[tuple[Agreement, Measure]]:
    """Give the figures of whole questions, labels of them apart, each with the share of the same answers."""
    return ((one, one.others[0]) for one in found.questions if not one.label)


def _compared(one: Agreement) -> Pick:
    return Pick(what="reviewed", question=one.question, language=one.language, of="compared")


def _ends(one: Measure) -> tuple[str, str, str]:
    return number(one.value), number(one.low), number(one.high)
