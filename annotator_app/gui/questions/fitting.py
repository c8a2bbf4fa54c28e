# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which form a choice takes: joined segments, boxes with digits, or a search."""

from __future__ import annotations

from annotator_app.model.pack import Task
from annotator_app.model.question import Choice

FEW = 9  # ux.md 7.7: up to nine labels are plain options with digits, more are searched
_JOINED = 5
_SHORT = 14


def fit_in_segments(task: Task, question: Choice) -> bool:
    """Tell whether the answers of a further question are few and short enough to stand in one line."""
    first = task.questions[0].id == question.id
    plain = not (question.multiple or question.none or question.cannot_judge or question.options_from)
    if first or not plain or not 2 <= len(question.options) <= _JOINED:
        return False
    return all(
        not option.help and all(len(text) <= _SHORT for text in option.text.values())
        for option in question.options
    )
