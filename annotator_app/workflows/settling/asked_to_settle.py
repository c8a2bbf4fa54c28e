# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How answers to a question of each kind are merged where somebody has to see what waits (quality.md 1.4, 2.5).

Votes and ratings go into columns, of which the numbers tell what is in doubt; of sets, marks and orders the values of
one item alone tell whether they tie.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Text
from annotator_app.quality.deciding.votes import merged as outcome_of
from annotator_app.workflows.merged_set.answer_columns import has_majority

TIE: Final = "tie"
Answers = Mapping[str, Any]


class Merging(NamedTuple):
    """A question, whether it is merged in columns, and whether it is merged unit by unit, and then with ties.

    `plain`: it is merged in columns alone, and is one choice on the item.
    """

    question: AnyQuestion
    in_columns: bool
    plain: bool
    by_itself: bool
    may_tie: bool


def merging_of(question: AnyQuestion) -> Merging:
    """Give how answers to a question are merged."""
    # Ordered labels have a median, of which the numbers have no doubt.
    by_median = isinstance(question, Choice) and question.ordered and question.each == "item"
    in_columns = has_majority(question) and not by_median
    by_itself = (not in_columns or is_ranking(question)) and not isinstance(question, Text)
    # What people may add waits for nobody; of written texts nothing is merged.
    may_tie = not isinstance(question, Evidence) or question.is_answer
    plain = in_columns and isinstance(question, Choice) and question.each == "item"
    return Merging(question, in_columns, plain, by_itself, may_tie)


def is_ranking(question: AnyQuestion) -> bool:
    """Tell whether whole orders are given, of which first places may be divided while the orders are not."""
    return isinstance(question, Comparison) and question.form == "rank"


def units_of(question: AnyQuestion, responses: Sequence[str], held: Iterable[Answers]) -> list[list[Any]]:
    """Give what was said of the item, or of each response where each is asked of, where somebody said anything."""
    values = [value for answers in held if (value := question.said_in(answers, responses)) is not None]
    if question.each == "item":
        return [values] if values else []
    names = sorted({name for value in values for name in value})
    return [[value[name] for value in values if name in value] for name in names]


def is_tie(question: AnyQuestion, values: Sequence[Any]) -> bool:
    """Tell whether what was said of one unit is tied; one value alone is not."""
    outcome = outcome_of(question, values) if values[1:] else None
    return outcome is not None and outcome.state == TIE
