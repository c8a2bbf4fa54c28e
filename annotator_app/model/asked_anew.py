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
from annotator_app.model.question import AnyQuestion, Comparison, Scale


@dataclass(frozen=True)
class AskedAnew:
    """The questions that were answered, `earlier`, beside those that are asked `now`."""

    family: Family
    earlier: tuple[AnyQuestion, ...]
    now: tuple[AnyQuestion, ...]

    @cached_property
    def same(self) -> bool:
        """Whether nothing has changed, so that no answer need be looked at."""
        return self.earlier == self.now

    def values(self, answers: Answers, item: Item) -> dict[str, Any]:
        """Give the values that still fit, each by itself; also of an item that is half filled."""
        return {
            question.id: answers[question.id]
            for question in self.now
            if question.id in answers and self._fits(question, answers[question.id], item)
        }

    def fitting(self, answers: Answers, item: Item) -> Mapping[str, Any]:
        """Give the answers that still fit, to questions that are asked after them."""
        if self.same:
            return answers
        fits = self.values(answers, item)
        found: dict[str, Any] = {}
        for question in self.now:
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


def _alike(before: AnyQuestion, now: AnyQuestion) -> bool:
    """Tell whether equal values of the two say the same: four of five points is not four of seven."""
    if type(before) is not type(now) or before.each != now.each:
        return False
    if isinstance(before, Scale) and isinstance(now, Scale):
        return before.points == now.points
    if isinstance(before, Comparison) and isinstance(now, Comparison):
        return before.form == now.form
    return True
