# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is known to be right of an item: its gold, unless people settled the item otherwise.

Gold is contested like any answer. Once people have settled a text, their word stands in its place in every score;
of a text that they call truly ambiguous nothing is known. What the plan said stays on record beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator_app.model.review import Settled, content_of

_NOTHING: Mapping[str, Any] = {}


def gold_now(gold: Mapping[str, Any], settled: Settled | None) -> Mapping[str, Any]:
    """Give the answers that are scored against, by question: of the questions that have gold."""
    if settled is None or not gold:
        return gold
    if settled.outcome == "ambiguous":
        return _NOTHING
    return {name: settled.answers.get(name, value) for name, value in gold.items()}


def was_upheld(item_sha256: str, content: bytes, settled: Mapping[str, Settled]) -> bool:
    """Tell whether people settled a text by just this answer: no verdict speaks against it any more."""
    word = settled.get(item_sha256)
    return (
        word is not None
        and word.outcome == "adjudicated"
        and content_of(item_sha256, word.answers) == content
    )
