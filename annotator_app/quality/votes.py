# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Majority with ties as a state (quality.md 1.4): how several answers to one question become one label.

The rule stands here once, as a table; `majority.py` looks it up for long rows. A tie is never broken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from enum import IntEnum
from typing import Any, Final

from annotator_app.model import outcome
from annotator_app.model.ids import EQUAL
from annotator_app.model.outcome import Outcome
from annotator_app.model.question import Choice, Comparison, Question, Scale


class State(IntEnum):
    """What the answers to an item come to."""

    NONE = 0
    SINGLE = 1
    LABEL = 2
    TIE = 3


MANY: Final = 2
# By the answers, then by the values that lead, both counted up to `MANY`.
RULE: Final = (
    (State.NONE, State.NONE, State.NONE),
    (State.NONE, State.SINGLE, State.TIE),
    (State.NONE, State.LABEL, State.TIE),
)
_WORDS: Final[dict[State, outcome.State]] = {
    State.NONE: "none", State.SINGLE: "single", State.LABEL: "label", State.TIE: "tie",
}  # fmt: skip


def majority(values: Iterable[Hashable]) -> Outcome:
    """Give the commonest value; two equally common ones are a tie."""
    counted = Counter(values)
    total = sum(counted.values())
    votes = {str(value): count for value, count in sorted(counted.items(), key=lambda one: str(one[0]))}
    top = max(counted.values(), default=0)
    leaders = [value for value, count in counted.items() if count == top]
    state = _state(total, len(leaders))
    return Outcome(state, leaders[0] if state in ("single", "label") else None, votes, total)


def of_each_label(answers: Sequence[Sequence[str]]) -> Outcome:
    """Give the labels that more than half of the answers hold; exactly half of any label is a tie."""
    counted = Counter(label for answer in answers for label in answer)
    votes = dict(sorted(counted.items()))
    total = len(answers)
    # Holding a label and not holding it are two values; both lead where each has half.
    state = _state(total, MANY if any(2 * count == total for count in counted.values()) else 1)
    label = [name for name, count in votes.items() if 2 * count > total]
    return Outcome(state, label if state in ("single", "label") else None, votes, total)


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


def _state(total: int, leaders: int) -> outcome.State:
    return _WORDS[RULE[min(total, MANY)][min(leaders, MANY)]]
