# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers to questions that have changed under their ids: which of them still fit, and what is open again.

A changed wording leaves answers standing, as the ids of options do not change with it. What is no longer offered, a
scale of other points, a ranking in place of the best one: such an answer is none to the question as it is now.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from annotator_app.errors import QuestionError
from annotator_app.model.family import Answers, Family
from annotator_app.model.item import Item
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Scale, Text


@dataclass(frozen=True)
class AskedAnew:
    """The questions that were answered, `earlier`, beside those that are asked `now`.

    `past` are no longer asked, and answers to them are kept where they can be read.
    """

    family: Family
    earlier: tuple[AnyQuestion, ...]
    now: tuple[AnyQuestion, ...]
    past: tuple[AnyQuestion, ...] = ()

    @cached_property
    def same(self) -> bool:
        """Whether nothing has changed, so that no answer need be looked at."""
        return self.earlier == self.now

    @cached_property
    def questions(self) -> tuple[AnyQuestion, ...]:
        """All questions to which an answer can be told."""
        return (*self.now, *self.past)

    def values(self, answers: Answers, item: Item) -> dict[str, Any]:
        """Give the values that still fit, each by itself; also of an item that is half filled."""
        return {
            question.id: answers[question.id]
            for question in self.questions
            if question.id in answers and self._fits(question, answers[question.id], item)
        }

    def fitting(self, answers: Answers, item: Item) -> Mapping[str, Any]:
        """Give the answers that still fit, to questions that are asked after them."""
        if self.same:
            return answers
        fits = self.values(answers, item)
        found: dict[str, Any] = {}
        for question in self.questions:
            if question.id in fits and self.family.asked(question, found):
                found[question.id] = fits[question.id]
        return found

    def whole(self, answers: Answers, item: Item) -> bool:
        """Tell whether an item need not be answered again: what was said to questions that are still there fits."""
        if self.same:
            return True
        found = self.fitting(answers, item)
        there = {question.id for question in self.now}
        return (
            (bool(found) or not answers)
            and all(name in found or name not in there for name in answers)
            and not self.family.missing(self.now, item, found)
        )

    def _fits(self, question: AnyQuestion, value: Any, item: Item) -> bool:
        before = next((one for one in self.earlier if one.id == question.id), None)
        if before == question:
            return True
        if before is None or not _alike(before, question):
            return False
        try:
            question.check(value, item)
        except QuestionError:
            return False
        return True


def still_fits(before: AnyQuestion, now: AnyQuestion) -> bool:
    """Tell whether every answer that a question took fits it now: only words are others, or more is offered."""
    if not _alike(before, now) or (now.required and now.required != before.required):
        return False
    if isinstance(before, Choice) and isinstance(now, Choice):
        known, offered = ({one.id for one in question.options} for question in (before, now))
        same = (before.multiple, before.options_from) == (now.multiple, now.options_from)
        return (
            same and known <= offered and before.none <= now.none and before.cannot_judge <= now.cannot_judge
        )
    if isinstance(before, Scale) and isinstance(now, Scale):
        return before.cannot_judge <= now.cannot_judge
    if isinstance(before, Text) and isinstance(now, Text):
        longer = now.limit is None or (before.limit is not None and before.limit <= now.limit)
        return longer and before.none <= now.none
    if isinstance(before, Comparison) and isinstance(now, Comparison):
        return before.equal <= now.equal and before.bad <= now.bad
    return isinstance(before, Evidence) and isinstance(now, Evidence) and _marks_fit(before, now)


def _marks_fit(before: Evidence, now: Evidence) -> bool:
    for known, offered in ((before.labels, now.labels), (before.severities, now.severities)):
        if bool(known) != bool(offered) or not {one.id for one in known} <= {one.id for one in offered}:
            return False
    return set(before.blocks) <= set(now.blocks) and now.at_least <= before.at_least


def _alike(before: AnyQuestion, now: AnyQuestion) -> bool:
    """Tell whether equal values of the two say the same: four of five points is not four of seven."""
    if type(before) is not type(now) or before.each != now.each:
        return False
    if isinstance(before, Scale) and isinstance(now, Scale):
        return before.points == now.points
    if isinstance(before, Comparison) and isinstance(now, Comparison):
        return before.form == now.form
    return True
