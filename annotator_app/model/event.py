# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Events of the journal: their values, and what replaying them gives (packs.md 5.6 and 5.6a)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from annotator_app.model.answer import ItemWork, Problem
from annotator_app.model.strict_json import Json

OPEN: Final = "open"
ANSWER: Final = "answer"
SKIP: Final = "skip"
CLEAR: Final = "clear"
FLAG: Final = "flag"
COMMENT: Final = "comment"
UNDO: Final = "undo"
EXPORT: Final = "export"
RESTORE: Final = "restore"
CLOCK: Final = "clock"
UPDATE: Final = "update"
OF_ITEM: Final = (OPEN, ANSWER, SKIP, CLEAR, FLAG, COMMENT)

_ANOTHER: Final = ("mismatch", "kept")


def answer_value(
    answers: Mapping[str, Any],
    *,
    origin: str,
    shown: Mapping[str, Any] | None = None,
    timing: Mapping[str, int] | None = None,
    language: Mapping[str, str] | None = None,
    suggestion: Mapping[str, str] | None = None,
    judge: str | None = None,
) -> dict[str, Json]:
    """Give the `value` of an answer event; parts without content are left out. `judge`: a model's alias."""
    value: dict[str, Json] = {"answers": dict(answers)}
    optional = {
        "shown": shown,
        "origin": origin,
        "timing": timing,
        "language": language,
        "suggestion": suggestion,
        "judge": judge,
    }
    value.update(
        {name: part if isinstance(part, str) else dict(part) for name, part in optional.items() if part}
    )
    return value


def in_another_language(value: Mapping[str, Any]) -> tuple[str, ...]:
    """Give the questions whose text looked like another language than its own; whether it was kept or not."""
    language: Mapping[str, str] | None = value.get("language")
    return tuple(name for name, word in language.items() if word in _ANOTHER) if language else ()


def problem_value(problem: Problem | None) -> dict[str, Json]:
    """Give the `value` of a flag event that reports a problem, or takes it back."""
    if problem is None:
        return {"problem": None}
    return {"problem": {"reason": problem.reason, "text": problem.text}}


def later_value(later: bool) -> dict[str, Json]:
    """Give the `value` of a flag event that puts an item aside, or takes it up again."""
    return {"later": later}


def comment_value(note: str) -> dict[str, Json]:
    """Give the `value` of a comment event; an empty note takes it back."""
    return {"note": note}


def applied(work: ItemWork, type_: str, value: Any, item_sha256: str = "") -> ItemWork:
    """Give what is said of an item after one more event of it; events that say nothing leave it as it was."""
    if type_ == ANSWER:
        return replace(
            work,
            answers=value["answers"],
            event=value,
            skipped=False,
            revision=work.revision + 1,
            item_sha256=item_sha256 or work.item_sha256,
        )
    if type_ == SKIP:
        return replace(
            work, answers=None, event=None, skipped=True, item_sha256=item_sha256 or work.item_sha256
        )
    if type_ == CLEAR:
        return replace(work, answers=None, event=None, skipped=False)
    if type_ == FLAG and "problem" in value:
        problem = value["problem"]
        return replace(work, problem=Problem(problem["reason"], problem.get("text", "")) if problem else None)
    if type_ == FLAG:
        return replace(work, later=bool(value["later"]))
    if type_ == COMMENT:
        return replace(work, note=value["note"])
    return work
