# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The lots of which something was drawn, from one pass over a bundle: of what nobody drew little is kept.

`lots.collect` gives the same lots with every answer, for those who draw from them.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Any

from annotator_app.model.bundle import Standing
from annotator_app.model.review import content_of
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.merged_set.heard_batches import Batch, heard_batches
from annotator_app.workflows.merged_set.heard_items import HeardItem
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.standing.lots import Lot, LotAnswer, LotKey


class DrawnLots:
    """Takes every item with what was said of it; then `found` are the lots."""

    def __init__(self, merged: MergedSet) -> None:
        """Read what was drawn."""
        self._wanted: dict[tuple[str, str], set[str]] = {}  # languages by person and series
        for review in merged.bundle.reviews():
            for one in review.lots:
                self._wanted.setdefault((one.contributor, one.series), set()).add(one.language)
        self._drawn = {(one.contributor, one.item) for _, one in merged.drawn}
        self._drawn_items = {item for _, item in self._drawn}
        self._series = {pack_id: pack.series for pack_id, pack in merged.packs.items()}
        self._found: dict[LotKey, Lot] = {}

    @property
    def found(self) -> Mapping[LotKey, Lot]:
        """The lots, sorted by contributor, series and language."""
        return dict(sorted(self._found.items()))

    def take_any(self, one: HeardItem | Batch) -> None:
        """Take an item, or the items of a batch."""
        if isinstance(one, Batch):
            self.take_batch(one)
        else:
            self.take(one)

    def take(self, one: HeardItem) -> None:
        """Take an item; what is no answer to check is left out (`lots.checkable`)."""
        for heard in one.said:
            if not (heard.counts and heard.fits):
                continue
            standing = heard.standing
            lot = self._lot(standing.contributor, standing.task_pack, heard.language, heard.task.family)
            if lot is not None:
                self._add(lot, standing, one.id, heard.text.digest.hex(), heard.answers)

    def take_batch(self, batch: Batch) -> None:
        """Take the items of a batch, of which all that was said can be checked."""
        if self._drawn_items.isdisjoint(batch.ids):
            self._take_others(batch)
            return
        lots: dict[str, Lot | None] = {}
        for one in batch.standings:
            if one.pack_id not in lots:
                lots[one.pack_id] = self._lot(
                    one.contributor, one.task_pack, batch.language, batch.task.family
                )
        digests = batch.repeated([text.digest.hex() for text in batch.texts])
        for standing, item, digest, answers in zip(
            batch.standings, batch.repeated(batch.ids), digests, batch.answers, strict=True
        ):
            lot = lots[standing.pack_id]
            if lot is not None:
                self._add(lot, standing, item, digest, answers)

    def _take_others(self, batch: Batch) -> None:
        """Take items of which nobody drew anything, as most are: all of a result pack together."""
        digests = {text.item: text.digest.hex() for text in batch.texts}
        items: dict[str, list[str]] = {one.pack_id: [] for one in batch.standings}
        for standing, item in zip(batch.standings, batch.repeated(batch.ids), strict=True):
            items[standing.pack_id].append(item)
        for one in {one.pack_id: one for one in batch.standings}.values():
            lot = self._lot(one.contributor, one.task_pack, batch.language, batch.task.family)
            if lot is not None:
                lot.task_pack = one.task_pack
                own = items[one.pack_id]
                lot.others.update(zip(own, map(digests.__getitem__, own), strict=True))

    def _lot(self, contributor: str, task_pack: str, language: str, family: str) -> Lot | None:
        series = self._series[task_pack]
        if language not in self._wanted.get((contributor, series), ()):
            return None
        key = (contributor, series, language)
        lot = self._found.get(key)
        if lot is None:
            lot = self._found[key] = Lot(contributor, series, family, language)
        return lot

    def _add(self, lot: Lot, standing: Standing, item: str, digest: str, answers: Mapping[str, Any]) -> None:
        lot.task_pack = standing.task_pack
        if (standing.contributor, item) in self._drawn:
            lot.answers[item] = LotAnswer(item, digest, content_of(digest, answers), standing.pack_id)
        else:
            lot.others[item] = digest


def drawn_lots(merged: MergedSet) -> Mapping[LotKey, Lot]:
    """Give the lots of which something was drawn, in a pass over the bundle."""
    lots = DrawnLots(merged)
    with uncollected():
        for one in chain.from_iterable(heard_batches(merged)):
            lots.take_any(one)
    return lots.found
