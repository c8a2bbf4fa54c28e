# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What an item asks of people or models, and which items ask the same: for splits, rounds and the leakage guard."""

from __future__ import annotations

import hashlib
from typing import Any

from annotator_app.model.item import OPTIONS, RESPONSES, Item
from annotator_app.model.strict_json import parse
from annotator_app.quality.plain import plain


def item_of(line: bytes) -> Item:
    """Give the item of a line of a pack."""
    fields: Any = parse(line)
    return Item(fields)


def prompt_of(line: bytes) -> str:
    """Give what an item asks: all its texts but responses and options."""
    blocks = item_of(line).blocks.values()
    return "\n".join(block.text for block in blocks if block.field not in (RESPONSES, OPTIONS))


def texts_of(line: bytes) -> str:
    """Give all that stands in an item, responses in any order: equal for items that are copies of each other."""
    return "\n".join(sorted(block.text for block in item_of(line).blocks.values()))


def group_of(prompt: str) -> str:
    """Give the name of the group that a prompt belongs to: the same for prompts that compare as equal."""
    return hashlib.sha256(plain(prompt).encode("utf-8", "surrogatepass")).hexdigest()
