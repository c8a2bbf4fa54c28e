# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One length for all severity points: what was given in an item, without what is judged in it (quality.md 2.4)."""

from __future__ import annotations

from typing import Any

import pytest

from annotator_app.model.item import Item
from annotator_app.workflows.merged_set.source_length import SourceLength


def text(words: str) -> dict[str, str]:
    return {"text": words}


@pytest.mark.parametrize(
    ("fields", "length", "unit"),
    [
        ({"text": text("one two three")}, 3, "words"),
        ({"source": text("one two three"), "summary": text("one")}, 3, "words"),
        ({"summary": text("one two")}, 2, "words"),
        (
            {"prompt": [text("one two")], "responses": [{"id": "r-1", **text("one two three four")}]},
            2,
            "words",
        ),
        ({"passage": text("one two"), "question": text("three")}, 3, "words"),
        ({"text": text("ความสุข ของคน")}, 12, "characters"),
    ],
    ids=["text", "source", "summary alone", "prompt", "passage and question", "characters"],
)
def test_the_length_is_that_of_the_source(fields: dict[str, Any], length: int, unit: str) -> None:
    source = SourceLength()
    source.take(Item({"id": "i", **fields}), "th" if unit == "characters" else "en")
    assert (source.length, source.unit) == (length, unit)
    source.take(Item({"id": "j", **fields}), "en")
    assert (source.length, source.unit) == (2 * length, unit), "one unit for a sum"
