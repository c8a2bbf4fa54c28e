# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From a block of the data to what a reading block shows."""

from __future__ import annotations

from annotator_app.gui.parts.texts.reading_document import ReadingText
from annotator_app.language import direction, script, tags
from annotator_app.model.item import Block, Item
from annotator_app.model.pack import Task

SHORT_WORDS = 60  # ux.md section 5: short text up to about 60 words
_SHORT_LETTERS = 320  # for scripts that write no spaces


def reading_text(task: Task, item: Item, block: Block, role: str) -> ReadingText:
    """Give `block` for display in the step `role` of the type scale, script and direction by its language."""
    language = block.language or task.one_language or ""
    form = script.to_show(language, block.text)
    first = (tags.split(language) or ("",))[0]
    marked = task.shows_formatted(block.field)
    rtl = direction.right_to_left(language, block.text)
    return ReadingText(block.text, form, rtl, f"reading.{role}", first, marked)


def is_short(text: str) -> bool:
    """Tell whether a text is set large at the optical centre instead of as a passage."""
    return len(text) <= _SHORT_LETTERS and "\n\n" not in text and len(text.split()) <= SHORT_WORDS
