# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a part of a report counts: the items that belong to it, what was said of them, and how much was wanted.

The part of one person wants one answer of them to each item they had; that of one question counts who answered it, and
what waits for that question or for the item itself. Whether an item waits to be settled is
always seen from what everybody said, since one person alone is never divided.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence

from annotator_app.model.bundle import ANYBODY
from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.workflows.merged_set.heard_batches import Batch
from annotator_app.workflows.merged_set.heard_items import Heard, HeardItem, Text
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.standing import bundle_counts
from annotator_app.workflows.standing.bundle_counts import ItemCount


class PartItems:
    """The items of a part are those of which it wants answers; items of other languages are still among them."""

    def __init__(
        self, merged: MergedSet, part: ReportPart = WHOLE, why: Mapping[str, frozenset[str]] | None = None
    ) -> None:
        """Read which items are wanted of whom; `why` tells which of them wait, where that need not be read."""
        self.merged, self.part = merged, part
        self._of_all = _WantedOfAll(merged)
        self._waiting = bundle_counts.waiting(merged, question=part.question) if why is None else why
        self._sources = [one.name for one in merged.bundle.latest_build().sources]
        self._usual = next((merged.task(pack.pack_id).language for pack in merged.latest_packs), "")
        self._of_person = _of_person(merged, part.contributor) if part.contributor else {}

    def said(self, one: HeardItem) -> HeardItem:
        """Give an item with what belongs to the part of what was said of it as it is."""
        of_all = not (self.part.language or self.part.contributor)
        if of_all and (one.uniform or all(heard.current for heard in one.said)):
            return one
        said = [heard for heard in one.said if heard.current and self.holds(heard)]
        return HeardItem(one.id, one.texts, said, one.uniform and bool(said))

    def earlier(self, one: HeardItem) -> int:
        """Count the answers of the part to earlier texts or questions, or to items that were withdrawn."""
        return sum(heard.done and not heard.current and self.holds(heard) for heard in one.said)

    def holds(self, heard: Heard) -> bool:
        """Tell whether the part is made of this answer."""
        part = self.part
        return part.contributor in ("", heard.standing.contributor) and part.language in ("", heard.language)

    def answered(self, heard: Heard) -> bool:
        """Tell whether a person answered what the part counts: the item, or its one question."""
        return heard.done and (not self.part.question or heard.says(self.part.question))

    def language(self, one: HeardItem) -> str:
        """Give the language of an item: that of its answers, else its own, else that of the packs."""
        return one.said[0].language if one.said else one.texts[-1].language or self._usual

    def source_of(self, text: Text) -> str:
        """Give the name of the source of a text; "" where it names none."""
        number = text.source
        return self._sources[number] if number is not None and number < len(self._sources) else ""

    def count(self, one: HeardItem) -> ItemCount | None:
        """Count an item; None where the part wants no answer to it."""
        wanted = self._of_all.of(one.texts)
        if not self.part.contributor:
            return None if wanted is None else self._judged(one, wanted)
        of_person = self._of_person.get(one.id)
        if of_person is None:
            return None
        whole = self._judged(one, wanted or 0)
        return self._judged(self.said(one), of_person)._replace(reasons=whole.reasons)

    def count_batch(self, batch: Batch) -> list[ItemCount | None]:
        """Count each item of a batch, where the part is the whole; why items wait is not told.

        Items that stand alike are one count, which names none of them.
        """
        known: dict[tuple[int | None, int], ItemCount | None] = {}
        answered = map(len, map(set, batch.each(batch.people)))
        found: list[ItemCount | None] = []
        for alike in zip(self._of_all.of_each(batch.texts), answered, strict=True):
            if alike not in known:
                number, people = alike
                known[alike] = None if number is None else ItemCount("", number, people, 0)
            found.append(known[alike])
        return found

    def _judged(self, one: HeardItem, number: int) -> ItemCount:
        of_one, reasons = bool(self.part.question), self._waiting.get(one.id, bundle_counts.NO_REASON)
        if one.uniform and not of_one:
            people = {heard.standing.contributor for heard in one.said}
            return ItemCount(one.id, number, len(people), 0, reasons)
        said = [
            (
                heard.standing.contributor,
                heard.done and (self.answered(heard) if of_one else heard.whole),
                heard.problem is not None,
            )
            for heard in one.said
            if heard.current
        ]
        return bundle_counts.judged(one.id, number, said, reasons)


class _WantedOfAll:
    """The same as `bundle_counts.wanted`, by the numbers of texts: five bytes for each of millions of items."""

    def __init__(self, merged: MergedSet) -> None:
        texts = merged.bundle.last_item() + 1
        self._for_anybody = bundle_counts.answers_per_item(merged.bundle.latest_build().plan)
        self._named, self._anybody = array("i", bytes(4 * texts)), bytearray(texts)
        for pack in bundle_counts.asking_packs(merged):
            numbers = merged.bundle.pack_places(pack.pack_id)
            if ANYBODY in pack.recipients:
                for number in numbers:
                    self._anybody[number] = True
            else:
                for number in numbers:
                    self._named[number] += 1
        self._asked, self._planned = array("i", bytes(4 * texts)), False
        for number, people in merged.bundle.asked_texts():
            self._asked[number], self._planned = people, True
        # As in most bundles: what each named person holds is wanted, and nothing else.
        self._as_named = not self._planned and not any(self._anybody)

    def of_each(self, texts: Iterable[Text]) -> list[int | None]:
        """Give how many answers each of several items is to have that have one text, which repeats none."""
        if self._as_named:
            return [self._named[text.number] or None for text in texts]
        return [self.of((text,)) for text in texts]

    def of(self, texts: Sequence[Text]) -> int | None:
        """Give how many answers an item is to have in all its texts; None where no pack wants any."""
        named = anybody = 0
        if texts[-1].repeat_of is not None:
            return None
        for text in texts:
            named += self._named[text.number]
            anybody |= self._anybody[text.number]
        if not (named or anybody):
            return None
        if self._planned:
            return self._asked[texts[-1].number] or None
        return named + (self._for_anybody if anybody else 0)


def _of_person(merged: MergedSet, name: str) -> dict[str, int]:
    """Give the items that a person had, in their packs or in those for anybody that came back from them."""
    back = {merged.packs[one.task_pack].series for one in merged.standing.values() if one.contributor == name}
    found: dict[str, int] = {}
    repeats = merged.bundle.repeats()
    for pack in merged.latest_packs:
        if pack.series not in merged.reworked and (pack.contributor == name or pack.series in back):
            ids = merged.bundle.pack_item_ids(pack.pack_id)
            found.update((id_, 1) for id_ in ids if id_ not in repeats)
    return found
