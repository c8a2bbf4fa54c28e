# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The items behind figures that are computed of what was counted, and not found while a bundle is read (quality.md 5).

What counting kept is asked for each number alone, so that nothing is collected for numbers that no page shows. What is
kept of single people is asked in `people_items`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

import numpy as np

from annotator_app.model.charts import Listed, Pick
from annotator_app.quality.comparing.rounds import rebound
from annotator_app.quality.labels import BoolArray, Numbers
from annotator_app.quality.results import Undefined
from annotator_app.quality.signs.real_share import TextOrigin
from annotator_app.workflows.merged_set.answer_columns import Columns
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.merging_figures import numbers_of
from annotator_app.workflows.merged_set.names import Names
from annotator_app.workflows.reporting.in_order import NamesInOrder, TextsInOrder, together
from annotator_app.workflows.reporting.people_figures import as_it_is
from annotator_app.workflows.reporting.people_items import PeopleItems
from annotator_app.workflows.reporting.prompt_items import PromptItems
from annotator_app.workflows.reporting.report_figures import Counted
from annotator_app.workflows.reporting.report_tallies import Tally
from annotator_app.workflows.reporting.round_figures import Earlier


class FigureItems:
    """Asks what one reading of a bundle left."""

    def __init__(
        self, merged: MergedSet, read: Callable[[], Counted], earlier: Earlier | None = None
    ) -> None:
        """Ask what `read` gives, which is called once a number needs it: what stands in the books does not.

        `earlier` is the round before, where the figures are held against one.
        """
        self._merged, self._read = merged, read
        self._prompts = PromptItems(merged, earlier, self._in_order)
        self._texts = TextsInOrder(merged.bundle)
        # By the identity of names and columns, which what was read keeps.
        self._names: dict[int, NamesInOrder] = {}
        self._by_rater: dict[int, tuple[Numbers, Numbers]] = {}

    def behind(self, pick: Pick, most: int) -> Listed:
        """Give the first ids behind a number, so many at `most`, and how many items there are."""
        kind = _KINDS.get(pick.what)
        return self._people.behind(pick, most) if kind is None else kind(self, pick, most)

    @cached_property
    def _found(self) -> Counted:
        return self._read()

    @cached_property
    def _people(self) -> PeopleItems:
        return PeopleItems(self._merged, lambda: self._found, self._texts)

    def _in_order(self, names: Names) -> NamesInOrder:
        if id(names) not in self._names:
            self._names[id(names)] = NamesInOrder(names)
        return self._names[id(names)]

    def _tallies(self, pick: Pick) -> Iterator[Tally]:
        for (question, language), tally in self._found.tallies.found.items():
            if question == pick.question and pick.language in ("", language):
                yield tally

    def answered(self, pick: Pick, most: int) -> Listed:
        """List the items with an opinion on a question: of anybody, of one person or two, or of one value.

        Of these only those that others have answered as well, where `of` is "shared".
        """
        return together((self._answered(tally, pick, most) for tally in self._tallies(pick)), most)

    def _answered(self, tally: Tally, pick: Pick, most: int) -> Listed:
        columns = tally.columns
        if tally.of_texts:
            return self._of_rows(as_it_is(tally.written.row), most)
        units: Numbers | None = None
        for name in filter(None, (pick.contributor, pick.other)):
            own = np.unique(as_it_is(columns.item)[self._rows_of(columns, name, pick.value)])
            units = own if units is None else np.intersect1d(units, own)
        if units is None:
            units = np.arange(len(columns.items))
        if pick.of == "shared":
            units = units[np.bincount(as_it_is(columns.item))[units] > 1]
        return self._in_order(columns.items).listed(units, most)

    def shared(self, pick: Pick, most: int) -> Listed:
        """List the items on which two people or more have an opinion."""
        return together((self._shared(tally, most) for tally in self._tallies(pick)), most)

    def _shared(self, tally: Tally, most: int) -> Listed:
        if tally.of_texts:
            rows = np.unique(as_it_is(tally.written.row))
            text, times = np.unique(as_it_is(self._found.tallies.work.text)[rows], return_counts=True)
            return self._texts.listed(text[times > 1], most)
        units = np.flatnonzero(np.bincount(as_it_is(tally.columns.item)) > 1)
        return self._in_order(tally.columns.items).listed(units, most)

    def prompts(self, pick: Pick, most: int) -> Listed:
        """List the prompts that models were scored on or compared in."""
        return together((self._prompts.listed(tally, pick, most) for tally in self._tallies(pick)), most)

    def picked(self, pick: Pick, most: int) -> Listed:
        """List the lowest fifth by half of the raters."""
        return together((self._picked(tally.columns, most) for tally in self._tallies(pick)), most)

    def _picked(self, columns: Columns, most: int) -> Listed:
        scores = np.array(list(columns.scale), dtype=np.float64)[as_it_is(columns.code)]
        found = rebound(numbers_of(columns.item), numbers_of(columns.rater), scores)
        picked = np.zeros(0, dtype=np.int64) if isinstance(found, Undefined) else found.picked
        return self._in_order(columns.items).listed(picked, most)

    def of_origin(self, pick: Pick, most: int) -> Listed:
        """List the items with a text that came to be in one way."""
        place = list(TextOrigin).index(TextOrigin(pick.value))
        written = [tally.written for tally in self._tallies(pick)]
        rows = (as_it_is(one.row)[as_it_is(one.came) == place] for one in written)
        return together((self._of_rows(one, most) for one in rows), most)

    def timed(self, pick: Pick, most: int) -> Listed:
        """List the items of a language of which somebody's time is known."""
        work = self._found.tallies.work
        number = work.languages.get(pick.language, -1)
        known = as_it_is(work.language) == number
        known &= as_it_is(work.seconds) >= 0
        return self._of_rows(known, most)

    def until_day(self, pick: Pick, most: int) -> Listed:
        """List the items of which an answer was received on a day or before, or on that day `alone`."""
        work, standing = self._found.tallies.work, self._merged.standing
        days = (standing[one].received_at[:10] for one in work.results)
        wanted = np.array(
            [day == pick.value or (day < pick.value and not pick.of) for day in days], dtype=bool
        )
        return self._of_rows(wanted[as_it_is(work.result)], most)

    def _of_rows(self, rows: Numbers | BoolArray, most: int) -> Listed:
        return self._texts.listed(as_it_is(self._found.tallies.work.text)[rows], most)

    def _rows_of(self, columns: Columns, name: str, value: str) -> Numbers:
        """Give the rows of one person, of one value where it is named."""
        number = columns.raters.get(name)
        if number is None:
            return np.zeros(0, dtype=np.int64)
        if id(columns) not in self._by_rater:
            rater = as_it_is(columns.rater)
            ends = np.cumsum(np.bincount(rater, minlength=len(columns.raters)))
            by_rater = np.argsort(rater, kind="stable").astype(np.int32)
            self._by_rater[id(columns)] = by_rater, np.append(0, ends)
        order, borders = self._by_rater[id(columns)]
        rows = order[borders[number] : borders[number + 1]]
        if not value:
            return rows
        codes = [code for one, code in columns.scale.items() if value in _names(one)]
        return rows[np.isin(as_it_is(columns.code)[rows], codes)]


def _names(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, frozenset) else (str(value),)


_KINDS: Mapping[str, Callable[[FigureItems, Pick, int], Listed]] = {
    "answered": FigureItems.answered,
    "shared": FigureItems.shared,
    "prompts": FigureItems.prompts,
    "rebound": FigureItems.picked,
    "origin": FigureItems.of_origin,
    "timed": FigureItems.timed,
    "day": FigureItems.until_day,
}
