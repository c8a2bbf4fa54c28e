# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What can be undone and done again in one visit to a review pack, across its answers."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from annotator_app.workflows.labelling.label_history import KEPT_STEPS, What


@dataclass(frozen=True)
class Standing:
    """How an answer stood: what was in the questions, the note, whether it had been seen, the verdict on it."""

    answers: Mapping[str, Any]
    note: str
    seen: bool
    verdict: Mapping[str, Any] | None


@dataclass
class Step:
    """One thing the reviewer did. Typing in one field is one step."""

    what: What
    position: int
    question: str
    before: Standing
    after: Standing


class Steps:
    """The steps of one visit; the oldest fall out beyond ten thousand."""

    def __init__(self) -> None:
        """Begin empty."""
        self._done: deque[Step] = deque(maxlen=KEPT_STEPS)
        self._undone: list[Step] = []

    def add(self, what: What, position: int, question: str, before: Standing, after: Standing) -> None:
        """Keep a step; what was undone before it cannot be done again."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        typed = what == "text" and last is not None and last.what == "text"
        if typed and last is not None and (last.position, last.question) == (position, question):
            last.after = after
        elif before != after:
            self._done.append(Step(what, position, question, before, after))

    def extend(self, after: Standing) -> None:
        """Let the newest step have led to `after`, as where a choice takes what hangs on it along."""
        if self._done:
            self._done[-1].after = after

    def take_choice(self, position: int, now: Standing) -> Standing:
        """Take the choice just made off, so that it is one step with the verdict; give how the answer stood before."""
        last = self._done[-1] if self._done else None
        if last is None or last.position != position or last.before.verdict != last.after.verdict:
            return now
        return self._done.pop().before

    def forget(self, position: int) -> None:
        """Forget every step on the answer at `position`."""
        kept = [step for step in self._done if step.position != position]
        self._done.clear()
        self._done.extend(kept)
        self._undone.clear()

    def undo(self) -> Step | None:
        """Take the newest step off, for undo."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def redo(self) -> Step | None:
        """Take the newest undone step up again."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]
