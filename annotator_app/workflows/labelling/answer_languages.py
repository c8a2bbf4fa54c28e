# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is recorded of the languages of answers that nobody types into a window (packs.md 5.6a): the same hint looks.

It is advice, never a gate: a text in another language is taken, and what was found stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator_app.language.detect import OURS
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import SEVERAL, Task
from annotator_app.model.question import Text

# Of several texts to one question the worst is told.
_WORST = ("mismatch", "match", "cannot tell")


class AnswerLanguages:
    """Looks at the written answers to one task."""

    def __init__(self, task: Task, family: Family) -> None:
        """Load nothing yet."""
        self._task = task
        self._asked = [one for one in task.questions if isinstance(one, Text) and one.language]
        self._sources = [part.field for part in family.parts if part.shape == "block"]

    def of(self, item: Item, answers: Mapping[str, Any]) -> dict[str, str]:
        """Give the word for each question that was answered by a text of which the language is asked for."""
        found: dict[str, str] = {}
        for question in self._asked:
            declared = self._declared(question, item)
            given = answers.get(question.id)
            texts = given.values() if isinstance(given, dict) else (given,)
            words = {
                OURS.look(text, declared, self._source(item)).verdict
                for text in texts
                if declared and isinstance(text, str) and text.strip()
            }
            if words:
                found[question.id] = min(words, key=_WORST.index)
        return found

    def _declared(self, question: Text, item: Item) -> str:
        """Give the language that is expected; "" where it is not known or differs from text to text."""
        if question.language != "item":
            return question.language or ""
        task = self._task.language
        return item.language or (task if task != SEVERAL else "")

    def _source(self, item: Item) -> str:
        return "\n".join(item.blocks[name].text for name in self._sources if name in item.blocks)
