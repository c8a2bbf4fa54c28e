# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What several answers to one question come to, as it is handed from the numbers to those who write it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from annotator_app.model.question import Question

State = Literal["label", "tie", "single", "none"]


@dataclass(frozen=True)
class Outcome:
    """The label (None on a tie), how many gave each value, how many answers there were.

    `single` is a label that one answer alone gives, `none` the state without any answer, and of marks that people may
    add where most made some and none is common: nothing to settle, and no label. Of rankings the votes are for
    first places, `shares` is how often each response is better than another one, ties half, and `margin` how far the
    first is above the next; None where there is no first one. `alike` counts the answers that are the label as a whole,
    or the commonest answer where there is none, of kinds whose votes do not count whole answers.
    """

    state: State
    label: Any
    votes: Mapping[str, int]
    count: int
    shares: Mapping[str, float] = field(default_factory=dict)
    margin: float | None = None
    alike: int | None = None

    @property
    def top(self) -> int:
        """How many answers equal the label, or the commonest answer where there is none."""
        return max(self.votes.values(), default=0) if self.alike is None else self.alike


class Suggested(NamedTuple):
    """The label that the suggested method gives a unit (None: none), how likely it is, and the method's name."""

    label: Any
    posterior: float | None
    by: str


def in_words_of(value: Any, models: Mapping[str, str]) -> Any:
    """Give what was merged by models as an answer to one item: the response of the model, if it wrote just one."""
    if value not in models.values():
        return value
    own = [name for name, model in models.items() if model == value]
    return own[0] if len(own) == 1 else None


OfValues = Callable[[Iterable[Hashable]], Outcome]
# None for kinds of questions of which nothing is merged.
OfQuestion = Callable[[Question, Sequence[Any]], Outcome | None]
# Of a question in a language, an item and a response ("": the item); None where no method suggests anything.
OfUnit = Callable[[str, str, str, str], Suggested | None]
