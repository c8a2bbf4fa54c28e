# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Majority with ties as a state (quality.md 1.4): how several answers to one question become one label.

The outcome is `label`, `tie`, `single` (one answer only) or `none` (nobody answered). A tie is never broken.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from annotator_app.model.ids import CANNOT_JUDGE, EQUAL
from annotator_app.model.question import Choice, Comparison, Question, Scale

State = Literal["label", "tie", "single", "none"]


@dataclass(frozen=True)
class Outcome:
    """What several answers come to: the label (None on a tie), how many gave it, how many there were."""

    state: State
    label: Any
    votes: Mapping[str, int]
    count: int

    @property
    def top(self) -> int:
        """How many answers the commonest value has."""
        return max(self.votes.values(), default=0)


def majority(values: Iterable[Hashable]) -> Outcome:
    """Give the commonest value; two equally common ones are a tie."""
    counted = Counter(values)
    total = sum(counted.values())
    votes = {str(value): count for value, count in sorted(counted.items(), key=lambda one: str(one[0]))}
    if not total:
        return Outcome("none", None, votes, 0)
    top = max(counted.values())
    leaders = [value for value, count in counted.items() if count == top]
    if len(leaders) > 1:
        return Outcome("tie", None, votes, total)
    return Outcome("single" if total == 1 else "label", leaders[0], votes, total)


def of_each_label(answers: Sequence[Sequence[str]]) -> Outcome:
    """Give the labels that more than half of the answers hold; exactly half of any label is a tie."""
    counted = Counter(label for answer in answers for label in answer)
    votes = dict(sorted(counted.items()))
    total = len(answers)
    if not total:
        return Outcome("none", None, votes, 0)
    if any(2 * count == total for count in counted.values()):
        return Outcome("tie", None, votes, total)
    label = [name for name, count in votes.items() if 2 * count > total]
    return Outcome("single" if total == 1 else "label", label, votes, total)


def merged(question: Question, values: Sequence[Any]) -> Outcome | None:
    """Give what the values of one question come to, or None for kinds of which there is no majority."""
    if isinstance(question, Choice):
        return of_each_label(values) if question.multiple else majority(values)
    if isinstance(question, Scale):
        return majority(values)
    if isinstance(question, Comparison):
        return majority(first_place(value) for value in values)
    return None


def first_place(value: Any) -> str:
    """Give the best response of a comparison or ranking; several at the top are `equal`."""
    if isinstance(value, str):
        return value
    top = value[0]
    return str(top[0]) if len(top) == 1 else EQUAL


def middle(values: Sequence[Any]) -> dict[str, Any]:
    """Give n, mean and median of the scores, "cannot judge" left out; nothing where none is left."""
    scores = [value for value in values if value != CANNOT_JUDGE]
    if not scores:
        return {"scores": 0, "mean": None, "median": None}
    return {
        "scores": len(scores),
        "mean": round(statistics.fmean(scores), 4),
        "median": round(float(statistics.median(scores)), 4),
    }
