# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Finds items of a pack by their words, in every script; the index is fed while nobody asks for anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from annotator_app.language.folding import fold_for_index
from annotator_app.model import strict_json
from annotator_app.model.item import Item
from annotator_app.store import pack_table, search_table
from annotator_app.store.thread import IdleStep
from annotator_app.workflows.home import Home

# About ten milliseconds of folding: a key that is pressed meanwhile waits no longer than that.
AT_ONCE: Final = 50


@dataclass(frozen=True)
class Found:
    """Positions of items, in the order of the pack; `complete`: the whole pack is in the index."""

    positions: tuple[int, ...]
    complete: bool


def feed(home: Home) -> None:
    """Have every pack that is not in the index yet put into it in idle time. Raises StoreError."""
    for pack in home.store.ask(search_table.hungry):
        home.store.when_idle(_feeding(pack))


def find(home: Home, pack_id: str, text: str, limit: int = 200) -> Found:
    """Give the items of a pack in which `text` stands, case, accents and points apart.

    Raises LookupError where the home has no such pack, StoreError.
    """
    folded = fold_for_index(text)
    if not any(sign.isalnum() for sign in folded):
        return Found((), complete=True)

    def read(connection: Any) -> Found:
        row = pack_table.find(connection, pack_id)
        if row is None:
            raise LookupError(pack_id)
        positions, complete = search_table.find(connection, row.id, folded, limit)
        return Found(tuple(positions), complete)

    return home.store.ask(read)


def words_of(line: bytes) -> str:
    """Give all texts of an item's line, folded."""
    fields: Any = strict_json.parse(line)
    return fold_for_index("\n".join(block.text for block in Item(fields).blocks.values()))


def _feeding(pack: int) -> IdleStep:
    return lambda connection: search_table.feed(connection, pack, words_of, AT_ONCE)
