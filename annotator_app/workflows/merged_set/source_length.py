# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How long the texts are that severity points are counted against: those of the source (quality.md 2.4).

The source of an item is what is given in it, without the summary or the responses that are judged; where nothing else
stands in it, those. Lots and marked faults are counted by this one length, or their points could not be compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from annotator_app.language.words import unit_of
from annotator_app.model.item import Item

_JUDGED: Final = ("summary", "responses")


@dataclass
class SourceLength:
    """A sum of lengths; `unit` is that of the first text, for words and characters have no sum."""

    length: float = 0
    unit: str = ""

    def take(self, item: Item, language: str, weight: float = 1) -> None:
        """Add the source of an item, as often as `weight` says.

        Counted is what stands between spaces, or signs where none part words: as lengths of sources are counted for
        such scores, and quick, where a report holds thousands of texts.
        """
        texts = [block.text for block in item.blocks.values() if block.field not in _JUDGED]
        texts = texts or [block.text for block in item.blocks.values()]
        self.unit = self.unit or unit_of(language, texts[0] if texts else "")
        parts = (part for text in texts for part in text.split())
        self.length += weight * (sum(1 for _ in parts) if self.unit == "words" else sum(map(len, parts)))
