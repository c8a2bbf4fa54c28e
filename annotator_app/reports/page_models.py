# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The part of the page on models: as judges beside people, and as who suggested."""

from __future__ import annotations

from annotator_app.model.charts import LinkedNumber, Pick, Row, Table
from annotator_app.reports.models import JudgeLine, ModelFigures, SuggestionLine
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

JUDGES = QT_TRANSLATE_NOOP("report", "Models as judges")
HOW_JUDGES = QT_TRANSLATE_NOOP(
    "report",
    "Models that judge are in no majority and in no agreement. They are compared with the majority of two people or "
    "more; beside it, how often one person agrees with the others. Intervals by item, 95 %.",
)
SUGGESTIONS = QT_TRANSLATE_NOOP("report", "Suggestions")
HOW_SUGGESTIONS = QT_TRANSLATE_NOOP(
    "report",
    "Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the "
    "suggestion where it was in view before than where nobody saw it; interval by item, 95 %.",
)


# What became of a suggestion; the numbers of a line, in their order.
_BECAME = ("before", "after", "hidden", "left_out", "taken", "changed", "ignored")


def _judged(one: JudgeLine) -> Pick:
    return Pick(what="judged", contributor=one.judge, question=one.question, language=one.language)


def _suggested(one: SuggestionLine, what: str) -> Pick:
    return Pick(what="suggested", source=one.by, question=one.question, language=one.language, of=what)


def model_tables(found: ModelFigures) -> tuple[Table, ...]:
    """Give the tables that have something to say; their names are those of the CSV files."""
    return tuple(table for table in (judges(found), suggestions(found)) if table.rows)


def parts(found: ModelFigures, words: Words) -> tuple[tuple[str, str, Table], ...]:
    """Give what there is to show: a heading, how it was counted, and the table."""
    all_parts = (
        (words(JUDGES), words(HOW_JUDGES), judges(found)),
        (words(SUGGESTIONS), words(HOW_SUGGESTIONS), suggestions(found)),
    )
    return tuple(one for one in all_parts if one[2].rows)


def judges(found: ModelFigures) -> Table:
    """Give each model at each question in each language."""
    heads = (
        "judge", "question", "language", "answers", "with people", "kappa", "one person with the others",
        "above the mean", "together",
    )  # fmt: skip
    rows = tuple(
        (
            one.judge, one.question, one.language, LinkedNumber(one.answers, _judged(one)),
            one.agrees.said(), one.kappa.said(), one.people.said(),
            one.above.said() if one.above else "", "" if one.together is None else f"{one.together:z.2f}",
        )
        for one in found.judges
    )  # fmt: skip
    return Table("judges", heads, rows)


def suggestions(found: ModelFigures) -> Table:
    """Give what became of suggestions."""
    heads = (
        "suggested by", "question", "language", "in view before", "in view after", "hidden", "left out", "taken",
        "changed", "ignored", "same in view", "same unseen", "pull",
    )  # fmt: skip
    rows: tuple[Row, ...] = tuple(
        (
            one.by, one.question, one.language,
            *(LinkedNumber(getattr(one, what), _suggested(one, what)) for what in _BECAME),
            one.same_before.said(), one.same_unseen.said(), one.pull.said(),
        )
        for one in found.suggestions
    )  # fmt: skip
    return Table("suggestions", heads, rows)
