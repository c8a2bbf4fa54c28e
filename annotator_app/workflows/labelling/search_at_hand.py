# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Finds items that are all at hand, as those to be reviewed or settled; they are few, so it is done at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from annotator_app.language.folding import fold
from annotator_app.language.search import parted
from annotator_app.model.item import Item
from annotator_app.store.promise import Promise
from annotator_app.workflows.labelling.search_items import Found


class SearchAtHand:
    """A search that is done: it is asked as one in a task pack is."""

    def __init__(
        self, items: Iterable[Item], text: str, also: Callable[[int], bool] = lambda _place: False
    ) -> None:
        """Look for items in which all words of `text` stand, and for those that `also` finds by their place."""
        words = parted(fold(text))
        texts = ("\n".join(block.text for block in one.blocks.values()) for one in items)
        places = (
            place
            for place, said in enumerate(texts)
            if words and (all(word in fold(said) for word in words) or also(place))
        )
        self.found = Found(tuple(places), complete=True)

    def advance(self) -> Promise[object] | None:
        """There is no further step."""
        return None
