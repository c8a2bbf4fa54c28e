# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The items behind figures on people: gold and practice, signs, judges, suggestions, packs, lots and reviewers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from annotator_app.model.charts import Pick
from annotator_app.model.review import AGAINST
from annotator_app.workflows.merged_set.answer_columns import Columns
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting.blind_looks import blind_ones, compared_items
from annotator_app.workflows.reporting.judge_figures import judged_columns
from annotator_app.workflows.reporting.people_figures import Opinions, as_it_is
from annotator_app.workflows.reporting.report_figures import Counted
from annotator_app.workflows.reporting.sign_figures import Signs, signs
from annotator_app.workflows.standing.bundle_status import states_of
from annotator_app.workflows.standing.lot_verdicts import Reviewing

if TYPE_CHECKING:
    from annotator_app.workflows.standing.lot_records import SaidOf

_PACKS = 64  # so many packs are remembered, since the numbers of one stand beside each other


class PeopleItems:
    """Asks what one reading of a bundle left, and the bundle itself."""

    def __init__(self, merged: MergedSet, found: Counted) -> None:
        """Ask what was `found`."""
        self._merged, self._found = merged, found
        self._states = lru_cache(_PACKS)(self._states_of)

    def ids(self, pick: Pick) -> Iterable[str]:
        """Give the ids of the items behind a number, in any order and perhaps more than once."""
        return _KINDS[pick.what](self, pick)

    def item(self, pick: Pick) -> Iterable[str]:
        """Give the one item that is named."""
        return (pick.value,)

    def gold(self, pick: Pick) -> Iterator[str]:
        """Give the gold items that a person answered: all, those that are `right`, or `missed`."""
        for item, right in self._found.scores.answered(pick.contributor, pick.language):
            if pick.of in ("", "right" if right else "missed"):
                yield item

    def twice(self, pick: Pick) -> Iterator[str]:
        """Give the items that a person answered twice: all, or those of which they said the `same`."""
        for item, same in self._found.scores.twice(pick.contributor, pick.question, pick.language):
            if same or not pick.of:
                yield item

    def practice(self, pick: Pick) -> Iterator[str]:
        """Give the practice items of a person: all that can be compared, those right `first`, or `last`."""
        for _pack, name, one in self._merged.bundle.tries():
            if (name, one.language) != (pick.contributor, pick.language):
                continue
            told = {
                "": one.first is not None,
                "first": one.first,
                "last": one.last,
                "unscored": one.first is None,
            }
            if told[pick.of]:
                yield one.item

    def sign(self, pick: Pick) -> Iterable[str]:
        """Give the items in which a sign was seen, or any sign of a person in a language where none is named."""
        found: set[int] = set()
        for one, texts in self._signs.texts.items():
            if one.contributor != pick.contributor:
                continue
            of_all = not pick.value and pick.language in one.language.split(", ")
            if of_all or (one.language, one.sign, str(one.said)) == (pick.language, pick.value, pick.other):
                found.update(texts.tolist())
        return self._merged.bundle.ids_of(found) if found else ()

    @cached_property
    def _signs(self) -> Signs:
        found = self._found
        if found.signs is not None:
            return found.signs
        return signs(Opinions(self._merged, found.tallies), of_one=bool(found.part.contributor))

    def judged(self, pick: Pick) -> Iterator[str]:
        """Give the items that a model judged at one question in one language."""
        for columns in self._judged:
            if (columns.question.id, columns.language) != (pick.question, pick.language):
                continue
            numbers = [
                number
                for name, number in columns.raters.items()
                if self._merged.judges.get(name) == pick.contributor
            ]
            rows = np.isin(as_it_is(columns.rater), numbers)
            for unit in np.unique(as_it_is(columns.item)[rows]).tolist():
                yield columns.items[unit].partition("\x1f")[0]

    @cached_property
    def _judged(self) -> Iterable[Columns]:
        return judged_columns(self._merged)

    def suggested(self, pick: Pick) -> Iterable[str]:
        """Give the items of which something became of what was suggested; `source` is who suggested."""
        texts = self._found.suggested.texts(pick.source or "", pick.question, pick.language, pick.of)
        return self._merged.bundle.ids_of(set(texts))

    # --- reviews ---------------------------------------------------------------------------------------

    @cached_property
    def _reviewing(self) -> Reviewing:
        return Reviewing(self._merged)

    def reviewed(self, pick: Pick) -> Iterator[str]:
        """Give the items that a reviewer saw: all, `planted` errors, those `found`, `good` answers, those `rejected`.

        Or of all reviewers those that two saw (`twice`), that were answered first (`blind`), and of these the ones that
        are `compared` at a question.
        """
        seen = self._reviewing
        if pick.of == "twice":
            for (_name, item, _content), said in seen.on_answers.items():
                if len({reviewer for reviewer, _verdict in said}) > 1:
                    yield item
            return
        if pick.of == "blind":
            yield from (one.drawn.item for one in blind_ones(seen))
            return
        if pick.of == "compared":
            yield from compared_items(self._merged, seen, pick.question, pick.language)
            return
        for one in self._reviewing.said:
            if pick.contributor == one.reviewer and (not pick.of or pick.of in _known(one)):
                yield one.drawn.item

    def lot(self, pick: Pick) -> Iterator[str]:
        """Give the items of a lot that were looked at: all, those with `errors`, or with `minor` ones alone."""
        series = {pack.series for pack in self._merged.packs.values() if pack.file == pick.source}
        errors, minor, seen = set(), set(), set()
        for one in self._reviewing.said:
            drawn = one.drawn
            if drawn.half == "planted" or drawn.series not in series:
                continue
            if (drawn.contributor, drawn.language) == (pick.contributor, pick.language):
                seen.add(drawn.item)
                if one.verdict.is_error:
                    errors.add(drawn.item)
                elif one.verdict.verdict in AGAINST:
                    minor.add(drawn.item)
        yield from {"errors": errors, "minor": minor - errors}.get(pick.of, seen)

    # --- packs -----------------------------------------------------------------------------------------

    def pack(self, pick: Pick) -> Iterable[str]:
        """Give the items of a pack: all, those `answered`, `reported`, `open`, or answered in `part`."""
        pack = next((one for one in self._merged.latest_packs if one.file == pick.value), None)
        if pack is None:
            return ()
        bundle, counts = self._merged.bundle, self._found.complete
        if pick.language:
            items = bundle.ids_of(counts.texts_in(pack.pack_id, pick.language))
        else:
            items = list(bundle.pack_item_ids(pack.pack_id))
        if not pick.of:
            return items
        states = self._states(pack.pack_id, pick.contributor)
        lacking = (
            counts.partial(pack.series, pick.contributor, pick.language) if pick.language else frozenset()
        )
        wanted = {"answered": "done", "part": "done", "reported": "skipped"}.get(pick.of)
        found = (item for item in items if states.get(item) == wanted)
        if pick.of == "part":
            return [item for item in found if item in lacking]
        return [item for item in found if item not in lacking]

    def _states_of(self, pack_id: str, contributor: str) -> Mapping[str, str]:
        return states_of(self._merged, self._merged.packs[pack_id], contributor)


def _known(one: SaidOf) -> Iterator[str]:
    against = one.verdict.verdict in AGAINST
    if one.drawn.half == "planted":
        yield "planted"
        if against:
            yield "found"
    elif one.drawn.known_good:
        yield "good"
        if against:
            yield "rejected"


_KINDS: Mapping[str, Callable[[PeopleItems, Pick], Iterable[str]]] = {
    "item": PeopleItems.item,
    "gold": PeopleItems.gold,
    "twice": PeopleItems.twice,
    "practice": PeopleItems.practice,
    "sign": PeopleItems.sign,
    "judged": PeopleItems.judged,
    "suggested": PeopleItems.suggested,
    "reviewed": PeopleItems.reviewed,
    "lot": PeopleItems.lot,
    "pack": PeopleItems.pack,
}
