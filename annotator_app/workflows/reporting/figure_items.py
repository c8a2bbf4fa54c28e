# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The items behind figures that are computed of what was counted, and not found while a bundle is read (quality.md 5).

What counting kept is asked for each number alone, so that nothing is collected for numbers that no page shows. What is
kept of single people is asked in `people_items`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
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
from annotator_app.workflows.reporting.listed_items import MOST_LISTED
from annotator_app.workflows.reporting.people_figures import as_it_is
from annotator_app.workflows.reporting.people_items import PeopleItems
from annotator_app.workflows.reporting.prompt_items import PromptItems
from annotator_app.workflows.reporting.report_figures import Counted
from annotator_app.workflows.reporting.report_tallies import Tally
from annotator_app.workflows.reporting.round_figures import Earlier

_APART = "\x1f"  # between an item and its response


class FigureItems:
    """Asks what one reading of a bundle left."""

    def __init__(self, merged: MergedSet, found: Counted, earlier: Earlier | None = None) -> None:
        """Ask what was `found`; `earlier` is the round before, where the figures are held against one."""
        self._merged, self._found = merged, found
        self._prompts = PromptItems(merged, found.tallies, earlier)
        self._sorted: dict[
            int, tuple[Numbers, Numbers]
        ] = {}  # by the identity of columns, which `found` keeps

    def behind(self, pick: Pick) -> Listed:
        """Give the first ids behind a number, and how many items there are."""
        ids = self.ids(pick)
        return Listed(items=tuple(ids[:MOST_LISTED]), total=len(ids))

    def ids(self, pick: Pick) -> list[str]:
        """Give the ids of all items behind a number, in order."""
        kind = _KINDS.get(pick.what)
        return sorted(set(kind(self, pick) if kind else self._people.ids(pick)))

    @cached_property
    def _people(self) -> PeopleItems:
        return PeopleItems(self._merged, self._found)

    def _tallies(self, pick: Pick) -> Iterator[Tally]:
        for (question, language), tally in self._found.tallies.found.items():
            if question == pick.question and pick.language in ("", language):
                yield tally

    def answered(self, pick: Pick) -> Iterator[str]:
        """Give the items with an opinion on a question: of anybody, of one person or two, or of one value.

        Of these only those that others have answered as well, where `of` is "shared".
        """
        for tally in self._tallies(pick):
            columns = tally.columns
            if tally.of_texts:
                yield from self._of_rows(np.unique(as_it_is(tally.written.row)))
                continue
            units: Numbers | None = None
            for name in filter(None, (pick.contributor, pick.other)):
                own = np.unique(as_it_is(columns.item)[self._rows_of(columns, name, pick.value)])
                units = own if units is None else np.intersect1d(units, own)
            if units is None:
                units = np.unique(as_it_is(columns.item))
            if pick.of == "shared":
                units = units[np.bincount(as_it_is(columns.item))[units] > 1]
            yield from _items(columns, units)

    def shared(self, pick: Pick) -> Iterator[str]:
        """Give the items on which two people or more have an opinion."""
        for tally in self._tallies(pick):
            if tally.of_texts:
                rows = np.unique(as_it_is(tally.written.row))
                text, times = np.unique(as_it_is(self._found.tallies.work.text)[rows], return_counts=True)
                yield from self._merged.bundle.ids_of(text[times > 1].tolist())
                continue
            units = as_it_is(tally.columns.item)
            yield from _items(tally.columns, np.flatnonzero(np.bincount(units) > 1))

    def prompts(self, pick: Pick) -> Iterator[str]:
        """Give the prompts that models were scored on or compared in."""
        for tally in self._tallies(pick):
            yield from self._prompts.ids(tally, pick)

    def picked(self, pick: Pick) -> Iterator[str]:
        """Give the lowest fifth by half of the raters."""
        for tally in self._tallies(pick):
            columns = tally.columns
            scores = np.array(list(columns.scale), dtype=np.float64)[as_it_is(columns.code)]
            found = rebound(numbers_of(columns.item), numbers_of(columns.rater), scores)
            if not isinstance(found, Undefined):
                yield from _items(columns, found.picked)

    def of_origin(self, pick: Pick) -> Iterable[str]:
        """Give the items with a text that came to be in one way."""
        place = list(TextOrigin).index(TextOrigin(pick.value))
        for tally in self._tallies(pick):
            written = tally.written
            yield from self._of_rows(as_it_is(written.row)[as_it_is(written.came) == place])

    def timed(self, pick: Pick) -> Iterable[str]:
        """Give the items of a language of which somebody's time is known."""
        work = self._found.tallies.work
        number = work.languages.get(pick.language, -1)
        rows = (as_it_is(work.language) == number) & (as_it_is(work.seconds) >= 0)
        return self._of_rows(rows)

    def until_day(self, pick: Pick) -> Iterable[str]:
        """Give the items of which an answer was received on a day or before."""
        work, standing = self._found.tallies.work, self._merged.standing
        early = np.array([standing[one].received_at[:10] <= pick.value for one in work.results], dtype=bool)
        return self._of_rows(early[as_it_is(work.result)]) if len(early) else ()

    def _of_rows(self, rows: Numbers | BoolArray) -> list[str]:
        texts = np.unique(as_it_is(self._found.tallies.work.text)[rows])
        return self._merged.bundle.ids_of(texts.tolist())

    def _rows_of(self, columns: Columns, name: str, value: str) -> Numbers:
        """Give the rows of one person, of one value where it is named."""
        number = columns.raters.get(name)
        if number is None:
            return np.zeros(0, dtype=np.int64)
        if id(columns) not in self._sorted:
            rater = as_it_is(columns.rater)
            ends = np.cumsum(np.bincount(rater, minlength=len(columns.raters)))
            self._sorted[id(columns)] = np.argsort(rater, kind="stable"), np.append(0, ends)
        order, borders = self._sorted[id(columns)]
        rows = order[borders[number] : borders[number + 1]]
        if not value:
            return rows
        codes = [code for one, code in columns.scale.items() if value in _names(one)]
        return rows[np.isin(as_it_is(columns.code)[rows], codes)]


def _names(value: object) -> Iterable[str]:
    return map(str, value) if isinstance(value, frozenset) else (str(value),)


def _items(columns: Columns, units: Iterable[int]) -> Iterator[str]:
    """Give the items of some units: the items themselves, or responses of them."""
    return (columns.items[unit].partition(_APART)[0] for unit in units)


_KINDS: Mapping[str, Callable[[FigureItems, Pick], Iterable[str]]] = {
    "answered": FigureItems.answered,
    "shared": FigureItems.shared,
    "prompts": FigureItems.prompts,
    "rebound": FigureItems.picked,
    "origin": FigureItems.of_origin,
    "timed": FigureItems.timed,
    "day": FigureItems.until_day,
}
