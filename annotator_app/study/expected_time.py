# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""About how long the items of somebody will take: reading at a usual speed, and a time for each question by its kind.

A forecast to agree on a number of items and a date before anything is built. What people really needed stands
in their results, and nobody is measured against this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Scale, Text

# Seconds of deciding, beside reading; a choice takes longer the more it offers (Hick 1952).
CHOICE, OPTION, MOST_OPTIONS = 4.0, 0.3, 40
SCALE, COMPARISON, MARKS = 4.0, 8.0, 12.0
# Writing: words a minute with thinking, and how much is written where no goal says so.
WORDS_A_MINUTE: Final = 15.0
USUAL_WORDS, CHARACTERS_A_WORD = 20.0, 6.0
# What a question that need not be answered is answered: one time in four.
_SELDOM: Final = 0.25


def item_seconds(
    characters: int, speed: float, questions: Sequence[AnyQuestion], responses: int = 0, options: int = 0
) -> float:
    """Give the seconds of one item; `speed` is in characters a minute, `options` those that come with the item."""
    asked = sum(
        _seconds(one, responses, options) * (1.0 if one.required is True else _SELDOM) for one in questions
    )
    return characters / speed * 60 + asked


def _seconds(question: AnyQuestion, responses: int, options: int) -> float:
    times = max(1, responses) if question.each == "response" else 1
    if isinstance(question, Choice):
        offered = min(MOST_OPTIONS, len(question.options) or options)
        return times * (CHOICE + OPTION * offered)
    if isinstance(question, Scale):
        return times * SCALE
    if isinstance(question, Comparison):
        return COMPARISON * max(1, responses - 1)
    if isinstance(question, Evidence):
        return MARKS
    return times * _writing(question)


def _writing(question: Text) -> float:
    goal = question.goal
    if goal is None:
        return USUAL_WORDS / WORDS_A_MINUTE * 60
    ends = [end for end in (goal.min, goal.max) if end is not None]
    aimed = sum(ends) / len(ends) if ends else USUAL_WORDS
    return aimed / (CHARACTERS_A_WORD if goal.unit == "characters" else 1) / WORDS_A_MINUTE * 60
