# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is missing in the answers of a pack, counted before it goes out and again when it is merged (quality.md 3.6).

Counted by any group, such as a pack and a language: items not touched, skipped with and without a reason, required
questions without an answer, responses without a rating, and reasons that a low rating or a choice asks for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.question import AnyQuestion, AtMost, Is, Scale


@dataclass
class Completeness:
    """The counts of one group; `items` = done + skipped + skipped_without_reason + untouched.

    `unanswered`, `unrated` and `unexplained` count items by question: a required question, a criterion with a
    response that has no rating, a question that became required by an earlier answer.
    """

    items: int = 0
    done: int = 0
    skipped: int = 0
    skipped_without_reason: int = 0
    untouched: int = 0
    incomplete: int = 0
    unanswered: Counter[str] = field(default_factory=Counter)
    unrated: Counter[str] = field(default_factory=Counter)
    unexplained: Counter[str] = field(default_factory=Counter)

    @property
    def complete(self) -> bool:
        """Tell whether nothing is missing: every item is done in full, or skipped with a reason."""
        return not (self.untouched or self.skipped_without_reason or self.incomplete)


class Counts:
    """Takes the items of packs one by one and counts them by group."""

    def __init__(self, family: Family, questions: tuple[AnyQuestion, ...]) -> None:
        """Begin with nothing; what is required is said by the family and the questions."""
        self._family, self._questions = family, questions
        self.groups: dict[Hashable, Completeness] = {}

    def take(
        self, group: Hashable, item: Item, answers: Mapping[str, Any] | None, reason: str | None = None
    ) -> None:
        """Count an item. `answers`: None where it was not answered; `reason`: of a skip or a reported problem.

        An empty reason says that the item was skipped without one; None says that it was not skipped.
        """
        counts = self.groups.setdefault(group, Completeness())
        counts.items += 1
        if answers is None:
            counts.untouched += reason is None
            counts.skipped_without_reason += reason == ""
            counts.skipped += bool(reason)
            return
        counts.done += 1
        missing = set(self._family.missing(self._questions, item, answers))
        counts.incomplete += bool(missing)
        for question in self._questions:
            if question.id in missing:
                self._column(counts, question)[question.id] += 1

    @staticmethod
    def _column(counts: Completeness, question: AnyQuestion) -> Counter[str]:
        if isinstance(question.required, AtMost | Is):
            return counts.unexplained
        if isinstance(question, Scale) and question.each == "response":
            return counts.unrated
        return counts.unanswered
