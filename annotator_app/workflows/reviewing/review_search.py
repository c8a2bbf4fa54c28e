# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Finds answers of an open review pack by the words of their items; a sample is small, so it is done at once."""

from __future__ import annotations

from collections.abc import Sequence

from annotator_app.language.folding import fold
from annotator_app.language.search import parted
from annotator_app.store.promise import Promise
from annotator_app.workflows.labelling.search_items import Found
from annotator_app.workflows.reviewing.review import AnswerToCheck


class AnswerSearch:
    """A search that is done: it is asked as one in a task pack is."""

    def __init__(self, units: Sequence[AnswerToCheck], text: str) -> None:
        """Look for answers in whose items all words of `text` stand."""
        words = parted(fold(text))
        texts = ("\n".join(block.text for block in one.item.blocks.values()) for one in units)
        places = (
            place for place, said in enumerate(texts) if words and all(word in fold(said) for word in words)
        )
        self.found = Found(tuple(places), complete=True)

    def advance(self) -> Promise[object] | None:
        """There is no further step."""
        return None
