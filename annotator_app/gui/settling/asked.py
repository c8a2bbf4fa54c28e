# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What settling asks around the questions of a task: which answer holds, why they differed, and a comment.

The task's own questions are asked only where none of the answers holds. Which causes there are is fixed
(`model/review.py`); here they get their words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Final

from annotator_app.gui import translate
from annotator_app.gui.questions.make import WIDGETS
from annotator_app.model.family import Answers, Family, Own
from annotator_app.model.item import RESPONSES
from annotator_app.model.lot_words import OUTCOMES
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Option, Question, Text
from annotator_app.model.review import SETTLE_CAUSES
from annotator_app.model.round_words import SIGNALS
from annotator_app.text import QT_TRANSLATE_NOOP, Marked
from annotator_app.workflows.settling.settling import AMBIGUOUS, CAUSE, COMMENT, HOLDS, OTHER, OURS, TRULY

QUESTIONS: Final[Mapping[str, Marked]] = {
    HOLDS: QT_TRANSLATE_NOOP("settling", "Which answer holds?"),
    CAUSE: QT_TRANSLATE_NOOP("settling", "Why did this item have to be settled?"),
    COMMENT: QT_TRANSLATE_NOOP("settling", "Comment for the guidelines"),
}
WAYS: Final[Mapping[str, Marked]] = {
    OTHER: QT_TRANSLATE_NOOP("settling", "Another answer"),
    AMBIGUOUS: QT_TRANSLATE_NOOP("settling", "Truly ambiguous: keep the distribution"),
}
CAUSES: Final[Mapping[str, Marked]] = {
    "slip": QT_TRANSLATE_NOOP("settling", "A slip"),
    "guideline_unclear": QT_TRANSLATE_NOOP("settling", "Guidelines unclear"),
    "guideline_silent": QT_TRANSLATE_NOOP("settling", "Guidelines say nothing of it"),
    "text_ambiguous": QT_TRANSLATE_NOOP("settling", "Text can be read in two ways"),
    "option_missing": QT_TRANSLATE_NOOP("settling", "Option missing"),
    "knowledge_needed": QT_TRANSLATE_NOOP("settling", "Special knowledge needed"),
    "language_or_variety": QT_TRANSLATE_NOOP("settling", "Language or variety"),
    "reviewer_wrong": QT_TRANSLATE_NOOP("settling", "Reviewer was wrong"),
    "source_broken": QT_TRANSLATE_NOOP("settling", "Item is faulty"),
}
REASONS: Final[Mapping[str, Marked]] = {
    "tie": QT_TRANSLATE_NOOP("settling", "Equally many gave different answers"),
    "methods_differ": QT_TRANSLATE_NOOP("settling", "Two ways of counting come to different answers"),
    "unsure": QT_TRANSLATE_NOOP("settling", "The merged answer is not certain"),
    "ratings_apart": SIGNALS["spread"],
    "contested_gold": QT_TRANSLATE_NOOP("report", "Gold to look at again"),
    "reviewers_differ": QT_TRANSLATE_NOOP("settling", "Reviewers do not agree"),
    "rejected": OUTCOMES["rejected"],
    "other_language": QT_TRANSLATE_NOOP("QuietChecks", "In another language"),
    "problem": QT_TRANSLATE_NOOP("settling", "A problem was reported"),
    "objection": QT_TRANSLATE_NOOP("settling", "Somebody objects that a returned answer was right"),
}


@dataclass(frozen=True, kw_only=True)
class Holds(Choice):
    """Which answer holds: its options are the answers to the case, so they come with it."""

    def option_ids(self, item: object) -> list[str]:
        """The answers of a case are known to the visit alone."""
        return []


@dataclass(frozen=True, kw_only=True)
class Cause(Choice):
    """Why the answers differed, from the fixed list."""


@dataclass(frozen=True, kw_only=True)
class Compared(Comparison):
    """A comparison asked again: its responses are read at the start side, the cards stand among the questions."""


def around(task: Task, family: Family, interface: str) -> tuple[Task, Family]:
    """Give the task and the family that a case is settled by."""
    holds = Holds(id=HOLDS, required=True, level="free")
    own = tuple(_compared(one) for one in task.questions)
    cause = Cause(id=CAUSE, required=True, level="free", options=_causes(interface))
    comment = Text(id=COMMENT)

    def asks(question: Question, answers: Answers) -> bool:
        way = answers.get(HOLDS)
        if question.id in OURS:
            return question.id == HOLDS or (way is not None and (question.id != CAUSE or way != AMBIGUOUS))
        return way == OTHER and family.asks(question, answers)

    ours = tuple(Own(question=one, words=QUESTIONS[one.id]) for one in (holds, cause, comment))
    parts = tuple(replace(part, show="read") if part.field == RESPONSES else part for part in family.parts)
    return (
        replace(task, questions=(holds, *own, cause, comment)),
        replace(family, own=(*family.own, *ours), asks=asks, parts=parts),
    )


def _compared(question: AnyQuestion) -> AnyQuestion:
    if not isinstance(question, Comparison):
        return question
    return Compared(**{one.name: getattr(question, one.name) for one in fields(question)})


def _causes(interface: str) -> tuple[Option, ...]:
    return tuple(
        Option(id=id_, text={interface: translate.said(CAUSES[id_])}) for id_ in SETTLE_CAUSES if id_ != TRULY
    )


WIDGETS[Holds] = lambda _scene, _question: (".settling.holds", "HoldsView")
WIDGETS[Cause] = lambda _scene, _question: (".settling.holds", "CauseView")
WIDGETS[Compared] = lambda _scene, _question: (".settling.holds", "ComparedView")
