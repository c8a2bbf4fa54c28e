# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What can be undone and done again in one visit to a pack, across items.

A step keeps how one item stood before and after it. Going back never takes a line out of the journal: it
writes the older content as newer events.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from annotator_app.model.answer import ItemWork
from annotator_app.store.answer_table import Change

What = Literal[
    "choice", "mark", "text", "going_on", "later", "problem", "objection", "note", "clear", "version"
]
KEPT_STEPS: Final = 10_000


@dataclass(frozen=True)
class Standing:
    """How an item stood: what was said of it, and what was in its questions."""

    work: ItemWork
    answers: Mapping[str, Any]
    language: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Step:
    """One thing the person did. `change` wrote it (None: a draft only); its first event is what undo names.

    `end` is the position where the person was afterwards; `question` is the one that was changed; `typed`
    says that it is a piece of typing, which is one step with what was typed before it in the same place.
    """

    what: What
    position: int
    item_id: str
    before: Standing
    after: Standing
    change: Change | None = None
    end: int = 0
    question: str = ""
    typed: bool = False


@dataclass(frozen=True)
class Undone:
    """What was undone or done again, and where; the window stands there now."""

    position: int
    what: What
    item_id: str
    question: str = ""


class History:
    """The steps of one visit; the oldest fall out beyond ten thousand."""

    def __init__(self) -> None:
        """Begin empty."""
        self._done: deque[Step] = deque(maxlen=KEPT_STEPS)
        self._undone: list[Step] = []

    @property
    def last(self) -> Step | None:
        """The step that would be undone next."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """The step that would be done again next."""
        return self._undone[-1] if self._undone else None

    def add(self, step: Step) -> None:
        """Keep a step; what was undone before it cannot be done again."""
        self._undone.clear()
        if not self._joined(step):
            self._done.append(step)

    def take_last(self) -> Step | None:
        """Take the newest step off, for undo or to be made one with what follows."""
        return self._done.pop() if self._done else None

    def take_next(self) -> Step | None:
        """Take the newest undone step off."""
        return self._undone.pop() if self._undone else None

    def put_undone(self, step: Step) -> None:
        """Keep a step that was undone."""
        self._undone.append(step)

    def put_redone(self, step: Step) -> None:
        """Keep a step that was done again."""
        self._done.append(step)

    def _joined(self, step: Step) -> bool:
        """Make typing in one field one step; true where `step` went into the last one."""
        last = self.last
        if last is None or not (last.typed and step.typed):
            return False
        if (last.what, last.position, last.question) != (step.what, step.position, step.question):
            return False
        last.after = step.after
        last.change = step.change or last.change
        return True
