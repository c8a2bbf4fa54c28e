# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An answer: one person's filled questions for one item, in one revision; and its state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from annotator_app.text import QT_TRANSLATE_NOOP, Marked

State = Literal["problem", "later", "answered", "open"]
Status = Literal["done", "skipped"]

# Code points of one text that a person writes: with it an event surely fits into a line of a pack, which
# holds 1 MiB (packs.md 5.12). A line that is too long could never be handed back.
LONGEST_TEXT = 50_000
# A person objects: their answer, which came back, was right. It travels as a problem does and is no fault of the item.
OBJECTION = "objection"
# What may be reported of an item, and how those who get it back read it; an objection comes last.
PROBLEMS: Final[Mapping[str, Marked]] = {
    "cut_off": QT_TRANSLATE_NOOP("settling", "cut off"),
    "wrong_language": QT_TRANSLATE_NOOP("settling", "another language"),
    "private_data": QT_TRANSLATE_NOOP("settling", "private data"),
    "offensive": QT_TRANSLATE_NOOP("settling", "offensive"),
    "not_this_task": QT_TRANSLATE_NOOP("settling", "not for this task"),
    "other": QT_TRANSLATE_NOOP("settling", "another problem"),
    OBJECTION: QT_TRANSLATE_NOOP("settling", "my answer was right"),
}
REASONS = tuple(reason for reason in PROBLEMS if reason != OBJECTION)


@dataclass(frozen=True)
class Problem:
    """A fault of the item itself, reported by the person, or an objection; `text` are their words."""

    reason: str
    text: str = ""


@dataclass(frozen=True)
class ItemWork:
    """Everything one person has said of one item so far; what replaying its events gives.

    `answers` is None while the item is open or only a draft. `event` is the `value` of the last answer
    event. `revision` counts the answers given to the item.
    """

    answers: Mapping[str, Any] | None = None
    event: Mapping[str, Any] | None = None
    skipped: bool = False
    problem: Problem | None = None
    note: str = ""
    later: bool = False
    revision: int = 0
    item_sha256: str = ""

    @property
    def state(self) -> State:
        """Its state, by the order of precedence of ux.md section 4."""
        if self.problem is not None:
            return "problem"
        if self.later:
            return "later"
        return "answered" if self.answers is not None else "open"

    @property
    def status(self) -> Status | None:
        """What the answers file says of it; None: it counts as untouched (packs.md 5.6)."""
        if self.later:
            return None
        if self.answers is not None:
            return "done"
        return "skipped" if self.skipped else None
