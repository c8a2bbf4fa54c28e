# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which answers came too fast to be read: below reading speed, or under a third of what is usual (quality.md 3.2).

Usual is the median of five people and more on the same item, else of answers to texts of one language and about one
length. An answer without a time is not looked at.
"""

from __future__ import annotations

from array import array
from functools import cached_property

import numpy as np

from annotator_app.model.rows import AnswerRow
from annotator_app.quality.signs.pace import floor_seconds, length_bin, pace
from annotator_app.workflows.standing.lots import Lot, LotKey

Place = tuple[LotKey, str]


class PaceSigns:
    """Takes the times of all lots, then tells which answers were too fast."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._places: list[Place] = []
        self._items: dict[str, int] = {}
        self._people: dict[str, int] = {}
        self._lengths: dict[tuple[str, int], int] = {}
        self._item, self._person, self._bin = array("i"), array("i"), array("i")
        self._seconds, self._floor = array("d"), array("d")

    def take(self, lot: Lot, row: AnswerRow) -> None:
        """Take the time of one answer."""
        if row.seconds is None:
            return
        length = sum(len(block.text) for block in row.item.blocks.values())
        bins = self._lengths
        self._places.append((lot.key, row.given.item))
        self._item.append(self._items.setdefault(row.given.item, len(self._items)))
        self._person.append(self._people.setdefault(row.contributor, len(self._people)))
        self._bin.append(bins.setdefault((row.language, length_bin(length)), len(bins)))
        self._seconds.append(row.seconds)
        self._floor.append(floor_seconds(length, row.language))

    def fast(self, place: Place) -> bool:
        """Tell whether one answer came too fast."""
        return place in self._fast

    @cached_property
    def _fast(self) -> set[Place]:
        item, person, bins = (np.array(one, dtype=np.int64) for one in (self._item, self._person, self._bin))
        seconds, floors = np.array(self._seconds), np.array(self._floor)
        found = pace(item, person, np.arange(len(item)), seconds, floors, bins)
        return {self._places[row] for row in np.flatnonzero(found.fast | found.faster).tolist()}
