# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How a report of a part says which part it is: on the page, in the window, and in every table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator_app.model.charts import Table
from annotator_app.model.report_part import ReportPart
from annotator_app.reports.figures import Figures
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

LANGUAGES = QT_TRANSLATE_NOOP("report", "Languages")
QUESTIONS = QT_TRANSLATE_NOOP("report", "Questions")
CONTRIBUTORS = QT_TRANSLATE_NOOP("report", "Contributors")
EARLIER = QT_TRANSLATE_NOOP(
    "report",
    "Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}",
)
PART = QT_TRANSLATE_NOOP("report", "Only this part is counted: {part}.")
LEFT_OUT = QT_TRANSLATE_NOOP(
    "report", "Rounds, reviewers, model judges and claims stand in the whole report only."
)
OF_QUESTION = QT_TRANSLATE_NOOP(
    "report",
    "Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole "
    "report only.",
)


def part_words(figures: Figures, words: Words) -> str:
    """Give what a report of a part is made of, in words; "" for the whole."""
    part = figures.part
    question = next((one for one in figures.questions if one.question == part.question), None)
    asked = words.text(question.text, part.question) if question else part.question
    found = (
        (words(LANGUAGES), words.name(part.language) if part.language else ""),
        (words(QUESTIONS), asked),
        (words(CONTRIBUTORS), part.contributor),
    )
    return " · ".join(words.named(name, words.apart(value)) for name, value in found if value)


def part_sentences(figures: Figures, words: Words) -> tuple[str, ...]:
    """Give the sentences that stand over a report: what part it is, and how many answers are in no number of it."""
    earlier = (words(EARLIER, count=f"{figures.earlier:,}"),) if figures.earlier else ()
    if not figures.part:
        return earlier
    of_question = (words(OF_QUESTION),) if figures.part.question else ()
    return words(PART, part=part_words(figures, words)), words(LEFT_OUT), *of_question, *earlier


def named(tables: Iterable[Table], part: ReportPart) -> Iterator[Table]:
    """Give each table with a column that names the part, so that no file goes about for the whole."""
    said = "; ".join(f"{name} {value}" for name, value in part.names)
    for one in tables:
        if not part:
            yield one
        else:
            yield replace(one, heads=(*one.heads, "only"), rows=tuple((*row, said) for row in one.rows))
