# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Practice items of a task: which answers they expect, whether an answer agrees, and what no pack may say in them.

Written texts are shown beside each other and never judged: nobody is told wrong for other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from annotator_app.errors import QuestionError
from annotator_app.model.item import Item
from annotator_app.model.pack import Practised, Task
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Text

MOST: Final = 200
LONGEST_WHY: Final = 600
# Embeddings and overrides reach over what stands around them, and no explanation needs them; controls are no text.
_UNFIT: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\ud800-\udfff]")


def why_misfit(text: str) -> str | None:
    """Give what speaks against a sentence why, or None."""
    if not text.strip():
        return "an explanation is empty"
    if len(text) > LONGEST_WHY:
        return f"an explanation is longer than {LONGEST_WHY} characters"
    if _UNFIT.search(text):
        return "an explanation holds controls that turn text around, or are no text"
    return None


def task_misfits(task: Task) -> Iterator[tuple[str, str]]:
    """Give place and reason of everything in the practice of a task that fits no item at all."""
    if len(task.practice) > MOST:
        yield "practice", f"more than {MOST}"
    seen: set[str] = set()
    for number, one in enumerate(task.practice):
        place = f"practice.{number}"
        if one.item in seen:
            yield place, "an item stands twice"
        seen.add(one.item)
        if not one.answers:
            yield place, "no answer is expected"
        for name in one.answers:
            if task.question(name) is None:
                yield place, f"“{name}” is not asked"
        for text in one.why.values():
            misfit = why_misfit(text)
            if misfit is not None:
                yield place, misfit


def item_misfits(task: Task, practised: Practised, item: Item) -> Iterator[str]:
    """Give why expected answers do not fit their item."""
    for name, value in practised.answers.items():
        question = task.question(name)
        try:
            if question is not None:
                question.check(value, item)
        except QuestionError as error:
            yield f"the expected answer does not fit “{name}”: {error.message}"


def agrees(task: Task, expected: Mapping[str, Any], given: Mapping[str, Any]) -> bool | None:
    """Tell whether `given` says what is expected wherever that can be told; None where it can be told nowhere."""
    found: bool | None = None
    for name, value in expected.items():
        question = task.question(name)
        if question is None or isinstance(question, Text):
            continue
        if name not in given or _coded(question, given[name]) != _coded(question, value):
            return False
        found = True
    return found


def _coded(question: AnyQuestion, value: Any) -> Any:
    if question.each == "response" and isinstance(value, Mapping):
        return {response: _one(question, one) for response, one in value.items()}
    return _one(question, value)


def _one(question: AnyQuestion, value: Any) -> Any:
    """Give a value in a form that answers share which say the same: what stands beside each other has no order."""
    if isinstance(question, Choice) and isinstance(value, list):
        return sorted(value)
    if isinstance(question, Comparison) and isinstance(value, list):
        return [sorted(tie) for tie in value]
    if isinstance(question, Evidence) and isinstance(value, list):
        return sorted(
            str(sorted((name, one) for name, one in mark.items() if one is not None)) for mark in value
        )
    return value
