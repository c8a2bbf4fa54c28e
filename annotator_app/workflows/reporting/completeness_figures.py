# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is missing in the packs that came back, by pack and language (quality.md 3.6).

A merge takes no answer that misses what its pack asks, so that something is left out of answers alone where a later
build asks for more. Of packs in one language everything else is known from how the pack stands; of others the answers
are counted item by item.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from typing import NamedTuple

from annotator_app.families import by_id
from annotator_app.model.item import Item
from annotator_app.quality.completeness import Completeness, Counts
from annotator_app.reports.figures import CompletenessLine
from annotator_app.workflows.merged_set.heard_batches import Batch
from annotator_app.workflows.merged_set.heard_items import Heard, HeardItem, Text
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.standing.bundle_status import ContributorStatus


class _Group(NamedTuple):
    series: str
    contributor: str
    language: str


class CompletenessCounts:
    """Takes every item with what was said of it; then gives a line for each pack that came back, and language."""

    def __init__(self, merged: MergedSet) -> None:
        """Begin with nothing."""
        self._merged = merged
        family = by_id(merged.facts.family)
        assert family is not None  # a bundle is built for a family that is known
        self._counts = Counts(family, merged.asked.now)
        self._codes: dict[str, int] = {"": 0}
        self._partial: dict[_Group, set[str]] = {}
        # Language of each text by its number in the bundle; 0: that of its pack.
        self._own = array("H")

    def take(self, one: HeardItem) -> None:
        """Remember in which languages the texts are, and count what the packs do not tell."""
        self._note(one.texts)
        if one.uniform and one.said[0].task.only_language is not None:
            return
        for heard in one.said:
            if not heard.whole or heard.task.only_language is None:
                self._take(heard)

    def take_batch(self, batch: Batch) -> None:
        """Take the items of a batch; packs in one language tell everything of them."""
        self._note(batch.texts)
        for one in batch.items if batch.task.only_language is None else ():
            for heard in one.said:
                self._take(heard)

    def _note(self, texts: Iterable[Text]) -> None:
        for text in texts:
            if text.language:
                self._own.extend([0] * (text.number + 1 - len(self._own)))
                self._own[text.number] = self._codes.setdefault(text.language, len(self._codes))

    def _take(self, heard: Heard) -> None:
        pack = self._merged.packs[heard.standing.task_pack]
        group = _Group(pack.series, heard.standing.contributor, heard.language)
        if heard.problem is not None:
            self._counts.take(group, Item({}), None, heard.problem)
        elif heard.done and not heard.whole:
            self._partial.setdefault(group, set()).add(heard.text.item)
            self._counts.take(group, Item(heard.text.fields), heard.answers)
        elif heard.done and heard.current:
            own = self._counts.groups.setdefault(group, Completeness())
            own.items, own.done = own.items + 1, own.done + 1

    def lines(self, packs: Iterable[ContributorStatus], language: str = "") -> Iterator[CompletenessLine]:
        """Give the lines in the order of `packs`; of one `language` only where one is named."""
        for one in packs:
            if one.received_at is None:
                continue
            for tag, items in self._languages(one.pack):
                if language in ("", tag):
                    yield self._line(one, tag, items)

    def partial(self, series: str, contributor: str, language: str) -> Set[str]:
        """Give the items whose answers miss what is asked now; of every language where none is named."""
        own = (one for one in self._partial if (one.series, one.contributor) == (series, contributor))
        return frozenset().union(*(self._partial[one] for one in own if language in ("", one.language)))

    def texts_in(self, pack_id: str, language: str) -> list[int]:
        """Give the numbers of the texts of a pack in a language."""
        task, numbers = self._merged.task(pack_id), self._merged.bundle.pack_places(pack_id)
        if task.only_language is not None:
            return numbers
        names = (task.language, *list(self._codes)[1:])
        return [one for one in numbers if names[self._own[one] if one < len(self._own) else 0] == language]

    def _languages(self, pack_id: str) -> Iterator[tuple[str, int]]:
        task = self._merged.task(pack_id)
        if task.only_language is not None:
            yield task.only_language, self._merged.bundle.pack_size(pack_id)
            return
        # A text may name the language of its pack itself.
        names = (task.language, *list(self._codes)[1:])
        numbers = self._merged.bundle.pack_item_numbers(pack_id)
        found = Counter(names[self._own[number] if number < len(self._own) else 0] for number in numbers)
        yield from sorted(found.items())

    def _line(self, one: ContributorStatus, language: str, items: int) -> CompletenessLine:
        group = _Group(one.series, one.contributor or "", language)
        own = self._counts.groups.get(group) or Completeness()
        done, reported = own.done, own.skipped
        if self._merged.task(one.pack).only_language is not None:
            done, reported = one.answered, one.reported
        return CompletenessLine(
            contributor=one.contributor,
            file=one.file,
            language=language,
            items=items,
            answered=done - own.incomplete,
            reported=reported,
            partial=own.incomplete,
            open=items - done - reported,
            missing=dict(sorted((own.unanswered + own.unrated + own.unexplained).items())),
        )
