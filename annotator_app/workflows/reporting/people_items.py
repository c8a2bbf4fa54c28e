# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The items behind figures on people: gold and practice, signs, judges, suggestions, packs, lots and reviewers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from annotator_app.model.bundle import BundlePack, Standing
from annotator_app.model.charts import Listed, Pick
from annotator_app.model.review import AGAINST, Verdict
from annotator_app.reports.people import RiskSign
from annotator_app.workflows.merged_set.answer_columns import Columns
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting.blind_looks import blind_ones, compared_items, left_items
from annotator_app.workflows.reporting.in_order import RESPONSE, TextsInOrder, first_of
from annotator_app.workflows.reporting.judge_figures import judged_columns
from annotator_app.workflows.reporting.people_figures import Opinions, as_it_is
from annotator_app.workflows.reporting.report_figures import Counted
from annotator_app.workflows.reporting.sign_figures import Signs, signs
from annotator_app.workflows.standing.bundle_status import states_of
from annotator_app.workflows.standing.lot_verdicts import Reviewing
from annotator_app.workflows.standing.lots import LotKey

if TYPE_CHECKING:
    from annotator_app.workflows.standing.lot_records import SaidOf

_REMEMBERED = 64  # so many packs are remembered, since the numbers of one stand beside each other


@dataclass
class _Looks:
    """The items of a lot that reviewers saw, and those of which they said that there are errors, or minor ones."""

    seen: set[str] = field(default_factory=set)
    errors: set[str] = field(default_factory=set)
    minor: set[str] = field(default_factory=set)

    def take(self, item: str, verdict: Verdict) -> None:
        """Take a verdict."""
        self.seen.add(item)
        if verdict.is_error:
            self.errors.add(item)
        elif verdict.verdict in AGAINST:
            self.minor.add(item)


class PeopleItems:
    """Asks what one reading of a bundle left, and the bundle itself."""

    def __init__(self, merged: MergedSet, read: Callable[[], Counted], texts: TextsInOrder) -> None:
        """Ask what `read` gives, where the bundle does not tell; `texts` names items in order."""
        self._merged, self._read, self._texts = merged, read, texts
        self._states = lru_cache(_REMEMBERED)(self._states_of)

    def behind(self, pick: Pick, most: int) -> Listed:
        """Give the first ids behind a number, so many at `most`, and how many items there are."""
        kind = _KINDS.get(pick.what)
        return first_of(kind(self, pick), most) if kind else _MANY[pick.what](self, pick, most)

    def item(self, pick: Pick) -> Iterable[str]:
        """Give the one item that is named."""
        return (pick.value,)

    def gold(self, pick: Pick) -> Iterator[str]:
        """Give the gold items that a person answered: all, those that are `right`, or `missed`."""
        for item, right in self._read().scores.answered(pick.contributor, pick.language):
            if pick.of in ("", "right" if right else "missed"):
                yield item

    def twice(self, pick: Pick) -> Iterator[str]:
        """Give the items that a person answered twice: all, or those of which they said the `same`."""
        for item, same in self._read().scores.twice(pick.contributor, pick.question, pick.language):
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

    def sign(self, pick: Pick, most: int) -> Listed:
        """List the items in which a sign was seen, or any sign of a person in a language where none is named."""
        found = [np.zeros(0, dtype=np.int64)]
        for one in self._signs_of.get(pick.contributor, ()):
            of_all = not pick.value and pick.language in one.language.split(", ")
            if of_all or (one.language, one.sign, str(one.said)) == (pick.language, pick.value, pick.other):
                found.append(self._signs.texts[one].astype(np.int64))
        return self._texts.listed(np.concatenate(found), most)

    @cached_property
    def _signs_of(self) -> Mapping[str, list[RiskSign]]:
        by_name: dict[str, list[RiskSign]] = {}
        for one in self._signs.texts:
            by_name.setdefault(one.contributor, []).append(one)
        return by_name

    @cached_property
    def _signs(self) -> Signs:
        found = self._read()
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
                yield columns.items[unit].partition(RESPONSE)[0]

    @cached_property
    def _judged(self) -> Iterable[Columns]:
        return judged_columns(self._merged)

    def suggested(self, pick: Pick, most: int) -> Listed:
        """List the items of which something became of what was suggested; `source` is who suggested."""
        texts = self._read().suggested.texts(pick.source or "", pick.question, pick.language, pick.of)
        return self._texts.listed(np.array(texts, dtype=np.int64), most)

    # --- reviews ---------------------------------------------------------------------------------------

    @cached_property
    def _reviewing(self) -> Reviewing:
        return self._merged.once(Reviewing)

    def reviewed(self, pick: Pick) -> Iterator[str]:
        """Give the items that a reviewer saw: all, `planted` errors, those `found`, `good` answers, those `rejected`.

        Or of all reviewers those that two saw (`twice`), that were answered first (`blind`), and of these the ones that
        are `compared` at a question, or `left` out.
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
        if pick.of == "left":
            yield from left_items(self._merged, seen)
            return
        if pick.of == "compared":
            yield from compared_items(self._merged, seen, pick.question, pick.language)
            return
        for one in self._reviewing.said:
            if pick.contributor == one.reviewer and (not pick.of or pick.of in _known(one)):
                yield one.drawn.item

    def lot(self, pick: Pick) -> Iterator[str]:
        """Give the items of a lot that were looked at: all, those with `errors`, or with `minor` ones alone."""
        for series in self._series.get(pick.source or "", ()):
            looks = self._looks.get((pick.contributor, series, pick.language), _Looks())
            yield from {"errors": looks.errors, "minor": looks.minor - looks.errors}.get(pick.of, looks.seen)

    @cached_property
    def _series(self) -> Mapping[str, set[str]]:
        """The series that packs of one file name belong to."""
        found: dict[str, set[str]] = {}
        for pack in self._merged.packs.values():
            found.setdefault(pack.file, set()).add(pack.series)
        return found

    @cached_property
    def _looks(self) -> Mapping[LotKey, _Looks]:
        found: dict[LotKey, _Looks] = {}
        for one in self._reviewing.said:
            drawn = one.drawn
            if drawn.half != "planted":
                key = (drawn.contributor, drawn.series, drawn.language)
                found.setdefault(key, _Looks()).take(drawn.item, one.verdict)
        return found

    # --- packs -----------------------------------------------------------------------------------------

    def pack(self, pick: Pick, most: int) -> Listed:
        """List the items of a pack: all, those `answered`, `reported`, `open`, or answered in `part`."""
        pack = self._packs.get(pick.value)
        if pack is None:
            return Listed(items=(), total=0)
        bundle, only = self._merged.bundle, self._merged.task(pack.pack_id).only_language is not None
        one = self._only_result(pack, pick.contributor)
        if only and not pick.of:
            return Listed(
                items=tuple(bundle.first_in_pack(pack.pack_id, most)), total=bundle.pack_size(pack.pack_id)
            )
        lacking: Set[str] = frozenset()
        if self._merged.asked.changed:  # else nothing has to be answered again
            lacking = self._read().complete.partial(pack.series, pick.contributor, pick.language)
        if only and one is not None and not lacking and pick.of in _STATUS:
            status = _STATUS[pick.of]
            items = bundle.first_answered(one, status, most)
            return Listed(items=tuple(items), total=bundle.status_counts(one)[status])
        return first_of(self._in_state(pack, pick, lacking if pick.language else frozenset()), most)

    def _in_state(self, pack: BundlePack, pick: Pick, lacking: Set[str]) -> Iterator[str]:
        """Look at each item of a pack."""
        bundle = self._merged.bundle
        if pick.language:
            items = bundle.ids_of(self._read().complete.texts_in(pack.pack_id, pick.language))
        else:
            items = list(bundle.pack_item_ids(pack.pack_id))
        states = self._states(pack.pack_id, pick.contributor) if pick.of else {}
        wanted = "done" if pick.of == "part" else _STATUS.get(pick.of)
        for item in items:
            if not pick.of or (states.get(item) == wanted and (item in lacking) == (pick.of == "part")):
                yield item

    @cached_property
    def _packs(self) -> Mapping[str, BundlePack]:
        return {one.file: one for one in self._merged.latest_packs}

    @cached_property
    def _results(self) -> Mapping[tuple[str, str], list[Standing]]:
        """The results that stand, by person and series."""
        found: dict[tuple[str, str], list[Standing]] = {}
        for one in self._merged.standing.values():
            if one.state == "top":
                found.setdefault((one.contributor, self._merged.packs[one.task_pack].series), []).append(one)
        return found

    def _only_result(self, pack: BundlePack, name: str) -> str | None:
        """Give the one result that tells all of a pack, if there is only one."""
        own = self._results.get((name, pack.series), [])
        return own[0].pack_id if len(own) == 1 and own[0].task_pack == pack.pack_id else None

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


_STATUS: Mapping[str, str] = {"answered": "done", "reported": "skipped"}
_KINDS: Mapping[str, Callable[[PeopleItems, Pick], Iterable[str]]] = {
    "item": PeopleItems.item,
    "gold": PeopleItems.gold,
    "twice": PeopleItems.twice,
    "practice": PeopleItems.practice,
    "judged": PeopleItems.judged,
    "reviewed": PeopleItems.reviewed,
    "lot": PeopleItems.lot,
}
# Of these there may be very many, of which only the first are named.
_MANY: Mapping[str, Callable[[PeopleItems, Pick, int], Listed]] = {
    "sign": PeopleItems.sign,
    "suggested": PeopleItems.suggested,
    "pack": PeopleItems.pack,
}
