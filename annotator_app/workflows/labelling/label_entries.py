# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The items around the current one, read ahead so that going on never waits for the disk.

An entry whose changes are not on the disk yet stays; of the others the least recently used goes. There is
no object for an item that nobody looks at, so a million items cost one byte each.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from annotator_app.model import strict_json
from annotator_app.model.answer import ItemWork
from annotator_app.model.item import Item
from annotator_app.store import answer_table
from annotator_app.store.draft_table import Draft
from annotator_app.store.pack_table import PackRow
from annotator_app.store.promise import Promise
from annotator_app.store.thread import Store, Work

KEPT: Final = 32


@dataclass
class Entry:
    """One item at hand: what it is, what was said of it and what stands in its questions."""

    position: int
    item: Item
    work: ItemWork
    draft: Draft | None
    unsaved: set[object] = field(default_factory=set)


class Entries:
    """Gives entries by position, from memory where they were read ahead."""

    def __init__(self, store: Store, pack: PackRow) -> None:
        """Begin with nothing at hand."""
        self._store = store
        self._pack = pack
        self._kept: OrderedDict[int, Entry] = OrderedDict()
        self._coming: dict[int, Promise[Entry]] = {}
        self._lock = threading.Lock()

    def unsaved(self) -> tuple[int, ...]:
        """Give the positions of the items whose changes are not on the disk yet."""
        with self._lock:
            return tuple(sorted(entry.position for entry in self._kept.values() if entry.unsaved))

    def ready(self, position: int) -> bool:
        """Tell whether the entry is at hand without a wait."""
        with self._lock:
            return position in self._kept

    def at(self, position: int) -> Entry:
        """Give the entry; one that was not read ahead is read now. Raises StoreError."""
        with self._lock:
            entry, coming = self._kept.get(position), self._coming.get(position)
            if entry is not None:
                self._kept.move_to_end(position)
                return entry
        promise = coming or self._store.read(self._read(position))
        return self._keep(promise.result())

    def put(self, entry: Entry) -> None:
        """Take over an entry that was read together with others."""
        self._keep(entry)

    def read_ahead(self, positions: Iterable[int]) -> None:
        """Have these entries read, unless they are at hand or on their way."""
        for position in positions:
            if not 0 <= position < self._pack.items:
                continue
            with self._lock:
                if position in self._kept or position in self._coming:
                    continue
                promise = self._coming[position] = self._store.read(self._read(position))
            promise.then(self._arrived(position))

    def _arrived(self, position: int) -> Callable[[Promise[Entry]], None]:
        def arrived(promise: Promise[Entry]) -> None:
            with self._lock:
                self._coming.pop(position, None)
            # Trouble is met again, and told, when somebody goes there.
            if promise.fault is None:
                self._keep(promise.result())

        return arrived

    def _keep(self, entry: Entry) -> Entry:
        with self._lock:
            kept = self._kept.setdefault(entry.position, entry)
            if len(self._kept) > KEPT:
                spare = next(
                    (one for one in self._kept.values() if not one.unsaved and one is not kept), None
                )
                if spare is not None:
                    del self._kept[spare.position]
            return kept

    def _read(self, position: int) -> Work[Entry]:
        key = self._pack.first_key + position
        return lambda connection: made(position, answer_table.stored(connection, key))


def made(position: int, stored: answer_table.Stored) -> Entry:
    """Give the entry of what the store has of an item."""
    fields: Any = strict_json.parse(stored.line)
    item = Item(fields, stored.digest)
    item.blocks  # noqa: B018 - cut into its texts here, not when it is shown
    return Entry(position, item, stored.work, stored.draft)
