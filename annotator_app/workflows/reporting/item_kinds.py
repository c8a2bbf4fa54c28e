# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How many items of a report stand alike, by language, source and state: nothing is kept of each of the millions.

What has to be asked of single items afterwards is noted while they pass: the language of those that reviewers saw,
and which texts belong to a part of one language.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from annotator_app.workflows.merged_set.heard_batches import Batch
from annotator_app.workflows.merged_set.heard_items import HeardItem
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.names import Names
from annotator_app.workflows.standing.bundle_counts import ItemCount

Waiting = tuple[str, str, frozenset[str]]  # an item that people have to settle, its language, and why
TakeWaiting = Callable[[Iterable[Waiting]], None]


class Kind(NamedTuple):
    """What items have in common: language, number of the source, and how far they are; `stands` names no item."""

    language: str
    source: int | None
    stands: ItemCount


class ItemKinds:
    """Takes every item that is counted; once closed, `counted` says how many there are of each kind.

    `offered` are all languages; `languages` those of the items that reviewers saw. Of these and of `counted` only what
    belongs to the part is left.
    """

    def __init__(self, merged: MergedSet, part_language: str = "") -> None:
        """Begin with nothing; `part_language` is the one that a part is made of, if any."""
        self.counted: Counter[Kind] = Counter()
        self.offered: frozenset[str] = frozenset()
        self.languages: dict[str, str] = {}
        self._merged, self._only = merged, part_language
        self._reviewed = frozenset(one.item for _, one in merged.drawn)
        self._waiting: list[tuple[Kind, str]] = []
        self._own: dict[int, str] = {}  # the languages of older texts of those that wait
        # Which items there are and of which kind each is, so that those that wait can be told apart at the end.
        self._items, self._kinds = Names(), array("i")
        self._known: dict[tuple[object, ...], int] = {}
        self._found: list[Kind] = []
        # By the number of a text: 0, the place of a waiting item from 1, or -1 where it is of the part.
        self._place = array("i", bytes(4 * (merged.bundle.last_item() + 1)))

    def take(self, one: HeardItem, count: ItemCount) -> None:
        """Take an item; one that nobody answered and that names no language waits for that of its packs."""
        newest = one.texts[-1]
        language = one.said[0].language if one.said else newest.language
        if language is None:
            kind = Kind("", newest.source, count._replace(item=""))
            self._waiting.append((kind, one.id))
            for text in one.texts:
                self._place[text.number] = len(self._waiting)
                if text.language is not None:
                    self._own[text.number] = text.language
            return
        self._count(language, newest.source, count, one.id)
        if language == self._only:
            for text in one.texts:
                self._place[text.number] = -1

    def take_batch(self, batch: Batch, counts: Sequence[ItemCount | None]) -> None:
        """Take the items of a batch, where the part is the whole; a count is None for one that no pack wants."""
        alike = [(text.source, count) for text, count in zip(batch.texts, counts, strict=True) if count]
        numbers = {one: self._number(batch.language, *one) for one in dict.fromkeys(alike)}
        self._kinds.extend([numbers[one] for one in alike])
        wanted = batch.ids if len(alike) == len(batch.ids) else list(compress(batch.ids, counts))
        self._items.add_all(wanted)
        if self._reviewed:
            self.languages |= {item: batch.language for item in wanted if item in self._reviewed}

    def close(self, why: Mapping[str, frozenset[str]], take: TakeWaiting | None = None) -> None:
        """Ask the packs for what names no language, and take in `why` items wait; leave what is of the part.

        `take` takes those that wait and are counted, each with why.
        """
        settled = bytearray(len(self._waiting))
        for pack in self._merged.latest_packs if self._waiting else ():
            usual = self._merged.task(pack.pack_id).language
            for number in self._merged.bundle.pack_places(pack.pack_id):
                place = self._place[number] - 1
                if place < 0 or settled[place]:
                    continue
                settled[place] = True
                kind, item = self._waiting[place]
                self._waiting[place] = kind._replace(language=self._own.get(number) or usual), item
        for kind, item in self._waiting:
            self._count(*kind, item)
        many = Counter(self._kinds)
        self.counted = Counter({kind: many[number] for number, kind in enumerate(self._found)})
        self._part_by_reasons(why)
        if take is not None:
            take(self._that_wait(why))
        # Which items there are is asked no more, and there may be millions of them.
        self._items, self._kinds = Names(), array("i")
        self.offered = frozenset(kind.language for kind in self.counted)
        if self._only:
            inside = [kind for kind in self.counted if kind.language == self._only]
            self.counted = Counter({kind: self.counted[kind] for kind in inside})
            self.languages = {item: tag for item, tag in self.languages.items() if tag == self._only}

    def holds(self, pack_id: str) -> bool:
        """Tell whether a pack has an item in the language of the part."""
        return any(map(self._is_inside, self._merged.bundle.pack_places(pack_id)))

    def _is_inside(self, number: int) -> bool:
        place = self._place[number]
        return place < 0 or (place > 0 and self._waiting[place - 1][0].language == self._only)

    def _part_by_reasons(self, why: Mapping[str, frozenset[str]]) -> None:
        if not why:
            return
        for item, number in zip(self._items, self._kinds, strict=True):
            reasons = why.get(item)
            if reasons:
                kind = self._found[number]
                self.counted[kind] -= 1
                self.counted[kind._replace(stands=kind.stands._replace(reasons=reasons))] += 1
        self.counted = +self.counted

    def _that_wait(self, why: Mapping[str, frozenset[str]]) -> Iterator[Waiting]:
        for item, number in zip(self._items, self._kinds, strict=True) if why else ():
            language = self._found[number].language
            if item in why and self._only in ("", language):
                yield item, language, why[item]

    def _count(self, language: str, source: int | None, stands: ItemCount, item: str) -> None:
        self._items.add(item)
        self._kinds.append(self._number(language, source, stands))
        if item in self._reviewed:
            self.languages[item] = language

    def _number(self, language: str, source: int | None, stands: ItemCount) -> int:
        """Give the number of the kind of an item."""
        _item, wanted, answered, reported, reasons = stands
        alike = (language, source, wanted, answered, reported, reasons)
        number = self._known.get(alike)
        if number is None:
            number = self._known[alike] = len(self._found)
            self._found.append(Kind(language, source, stands._replace(item="")))
        return number
