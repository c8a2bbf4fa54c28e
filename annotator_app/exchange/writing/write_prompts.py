# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`prompts`: what a model is to be asked (quality.md 4.6), one JSON object an item that people answered.

Only what the item itself asks: conversations of ratings and comparisons, and questions with their passage.
Other items hold a text and no prompt; held-out ones are for measuring alone, since a model trains on its prompts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from annotator_app.exchange.writing.training import (
    Message,
    by_item,
    conversation,
    message,
    provenance,
    text_of,
    training_line,
)
from annotator_app.exchange.writing.writer import Choices, Loss
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

NO_PROMPT: Final = QT_TRANSLATE_NOOP("losses", "the item asks nothing of a model")


def write(rows: Iterable[AnswerRow], loss: Loss, _choices: Choices) -> Iterator[bytes]:
    """Give one line for every item with a prompt."""
    for answers in by_item(rows, loss):
        prompt = _prompt(answers[0])
        if not prompt:
            loss.drop(NO_PROMPT, len(answers))
            continue
        extra = provenance(answers, part="prompt", aggregation="none", agreement=None)
        yield training_line({"prompt": prompt, **extra, "text_origin": "given"})


def _prompt(row: AnswerRow) -> list[Message]:
    turns = row.item.fields.get("prompt")
    if turns:
        return conversation(turns)
    question = text_of(row, "question")
    return [message("user", "\n\n".join([*text_of(row, "passage"), *question]))] if question else []
