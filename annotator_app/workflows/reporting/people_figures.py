# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a report says of contributors, from the rows of one reading: beside the others, pace, gold (quality.md 3).

People are compared inside one language only: a quick person and an easy pool cannot be told apart.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

import numpy as np

from annotator_app.model.question import AnyQuestion, Choice, Comparison, Scale
from annotator_app.quality.comparing.rounds import share_of_prompts
from annotator_app.quality.labels import BoolArray, FloatArray, IntArray, Numbers, parts_by_item
from annotator_app.quality.results import Reason, Result, Undefined
from annotator_app.quality.signs.straight_runs import LEAST_SHARED as LEAST_COMPARED
from annotator_app.quality.signs.straight_runs import with_the_others
from annotator_app.reports.agreement import Measure
from annotator_app.reports.people import Contributor, Share, Shares, Spell
from annotator_app.workflows.merged_set.answer_columns import Columns
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.merging_figures import numbers_of
from annotator_app.workflows.reporting.measures import measure
from annotator_app.workflows.reporting.report_tallies import Tallies, Tally

LEAST_SHARED = 20
_AT_ONCE = 500_000


@dataclass
class Opinions:
    """The rows of all opinions as columns of numbers, as narrow as they were collected: there are millions of them."""

    merged: MergedSet
    tallies: Tallies

    @cached_property
    def person(self) -> Numbers:
        """The number of the person of each row."""
        return self._person_of_result[self.result]

    @property
    def result(self) -> Numbers:
        """The number of the result pack of each row."""
        return as_it_is(self.tallies.work.result)

    @property
    def language(self) -> Numbers:
        """The number of the language of each row."""
        return as_it_is(self.tallies.work.language)

    @property
    def text(self) -> Numbers:
        """The number of the text of each row."""
        return as_it_is(self.tallies.work.text)

    @property
    def letters(self) -> Numbers:
        """How many characters a text has, by its number."""
        return as_it_is(self.tallies.work.letters)

    @property
    def taken(self) -> Numbers:
        """Active seconds, -1 where none were taken."""
        return as_it_is(self.tallies.work.seconds)

    def seconds(self, rows: Numbers | BoolArray | slice) -> FloatArray:
        """Give the active seconds of those of some rows for which they were taken."""
        taken = self.taken[rows]
        return taken[taken >= 0].astype(np.float64)

    @cached_property
    def people(self) -> list[str]:
        """Names by number, in the order of the names."""
        return sorted({self.merged.standing[one].contributor for one in self.tallies.work.results})

    @cached_property
    def languages(self) -> list[str]:
        """Tags by number."""
        return list(self.tallies.work.languages)

    def by_person(self, among: Numbers | BoolArray) -> Iterator[tuple[int, Numbers]]:
        """Give all rows of each person who has some among these, by their packs and the order of the items in each."""
        for person in np.flatnonzero(np.bincount(self.person[among])).tolist():
            yield person, self._order[self._ends[person] : self._ends[person + 1]]

    @cached_property
    def related(self) -> Mapping[tuple[str, str], Mapping[str, Measure]]:
        """How scores and ordered labels of each person go with those of the others, by question and language."""
        return {
            place: scores_related(tally.columns)
            for place, tally in self.tallies.found.items()
            if len(tally.columns.item) and _ordered(tally.question)
        }

    @cached_property
    def _order(self) -> Numbers:
        """All rows, person by person, the packs of a person one after the other, each in its order."""
        work, merged = self.tallies.work, self.merged
        found = np.zeros(len(self.text), dtype=np.int32)
        where = np.zeros(int(self.text.max(initial=0)) + 1, dtype=np.int32)
        built = {pack: number for number, pack in enumerate(merged.packs)}
        by_result = np.argsort(self.result, kind="stable").astype(np.int32)
        of_result = np.split(by_result, np.cumsum(np.bincount(self.result, minlength=len(work.results))))
        whose = self._person_of_result.tolist()
        packs = [merged.standing[one].task_pack for one in work.results]
        numbers = sorted(range(len(packs)), key=lambda one: (whose[one], built[packs[one]]))
        filled = 0
        for (_person, pack), same in groupby(numbers, key=lambda one: (whose[one], packs[one])):
            held = [one for one in merged.bundle.pack_places(pack) if one < len(where)]
            where[held] = np.arange(len(held))
            rows = np.sort(np.concatenate([of_result[one] for one in same]))
            found[filled : filled + len(rows)] = rows[np.argsort(where[self.text[rows]], kind="stable")]
            filled += len(rows)
        return found

    @cached_property
    def _ends(self) -> IntArray:
        return np.cumsum(np.bincount(self.person + np.int32(1), minlength=len(self.people) + 1))

    @cached_property
    def _person_of_result(self) -> Numbers:
        numbers = {name: number for number, name in enumerate(self.people)}
        standing = self.merged.standing
        return np.array(
            [numbers[standing[one].contributor] for one in self.tallies.work.results], dtype=np.int32
        )


def _ordered(question: AnyQuestion) -> bool:
    return isinstance(question, Scale) or (isinstance(question, Choice) and question.ordered)


def as_it_is(column: array[int]) -> Numbers:
    """Give a column as numbers without copying it; nothing can be added to it after that."""
    return np.asarray(memoryview(column))


def spells(opinions: Opinions) -> tuple[Spell, ...]:
    """Give how long items took, by language; idle time is in none of the seconds."""
    found = []
    for number, language in enumerate(opinions.languages):
        own = opinions.seconds(opinions.language == number)
        if len(own):
            p5, p25, median, p75, p95 = np.percentile(own, (5, 25, 50, 75, 95)).tolist()
            found.append(
                Spell(language=language, n=len(own), p5=p5, p25=p25, median=median, p75=p75, p95=p95)
            )
    return tuple(sorted(found, key=lambda one: (-one.n, one.language)))


def middle_half(opinions: Opinions) -> tuple[float, float] | None:
    """Give between how many seconds the middle half of all items took; None where no times were recorded."""
    every = opinions.seconds(slice(None))
    if not len(every):
        return None
    low, high = np.percentile(every, (25, 75)).tolist()
    return low, high


def contributors(opinions: Opinions) -> tuple[Contributor, ...]:
    """Give one entry for each person and language, those that agree least with the others first."""
    leading = {tally.columns.language: tally for tally in _leading(opinions.tallies)}
    found: list[Contributor] = []
    for number, language in enumerate(opinions.languages):
        inside = opinions.language == number
        tally = leading.get(language)
        against = _against(opinions, tally) if tally else {}
        shares = dict(_shares(opinions, tally)) if tally else {}
        scored = _scored(opinions, language)
        related = opinions.related[scored, language] if scored else {}
        crew = _median(opinions.seconds(inside))
        for person, rows in opinions.by_person(inside):
            mine = rows[inside[rows]]
            missing = Undefined(Reason.TOO_FEW_ITEMS, 0, LEAST_SHARED)
            found.append(
                Contributor(
                    name=opinions.people[person],
                    language=language,
                    answers=len(mine),
                    against=measure("same as the others", against.get(person, missing)),
                    seconds=_median(opinions.seconds(mine)),
                    crew_seconds=crew,
                    shares=shares.get(person),
                    related=related.get(opinions.people[person]),
                    compared=tally.question.id if tally else "",
                    scored=scored,
                )
            )
    return tuple(sorted(found, key=_least_first))


def _least_first(one: Contributor) -> tuple[float, str, str]:
    return (2.0 if one.against.value is None else one.against.value, one.language, one.name)


def _leading(tallies: Tallies) -> Iterator[Tally]:
    """Give the first question of each language that people can agree on with one value."""
    seen: set[str] = set()
    for tally in tallies.found.values():
        language, question = tally.columns.language, tally.question
        fits = isinstance(question, Scale | Comparison) or (
            isinstance(question, Choice) and not question.multiple
        )
        if fits and language not in seen and len(tally.columns.item):
            seen.add(language)
            yield tally


def _against(opinions: Opinions, tally: Tally) -> dict[int, Result]:
    """Give for each person how often the others say the same of the same item, with a t interval over items."""
    value = same_as_others(tally.columns)
    shared = np.flatnonzero(np.isfinite(value))
    if not len(shared):
        return {}
    person = opinions.person[as_it_is(tally.unit_rows)[shared]]
    order = np.argsort(person, kind="stable")
    person, value = person[order], value[shared[order]]
    numbers, starts = np.unique(person, return_index=True)
    found: dict[int, Result] = {}
    for number, own in zip(numbers.tolist(), np.split(value, starts[1:]), strict=True):
        few = len(own) < LEAST_SHARED
        found[number] = Undefined(Reason.TOO_FEW_ITEMS, len(own), LEAST_SHARED) if few else _mean(own)
    return found


def _scored(opinions: Opinions, language: str) -> str:
    """Give the first scale of a language, by which scores are held against those of the others; "" without one."""
    for tally in opinions.tallies.found.values():
        own = isinstance(tally.question, Scale) and tally.columns.language == language
        if own and len(tally.columns.item):
            return tally.question.id
    return ""


def scores_related(columns: Columns) -> dict[str, Measure]:
    """Give by name how scores or ordered labels go with the means of the others' on the same items (quality.md 3.3)."""
    item, rater, code = (numbers_of(one) for one in (columns.item, columns.rater, columns.code))
    if isinstance(columns.question, Scale):
        points = np.array(list(columns.scale), dtype=np.float64)[code]
    else:
        on = code < len(columns.question.options) if isinstance(columns.question, Choice) else code >= 0
        item, rater, points = item[on], rater[on], code[on].astype(np.float64)
    compared = np.bincount(rater[np.bincount(item)[item] > 1], minlength=len(columns.raters)).tolist()
    found = with_the_others(item, rater, points)
    found += [Undefined(Reason.TOO_FEW_ITEMS, 0, LEAST_COMPARED)] * (len(compared) - len(found))
    return {
        name: Measure(name="r", n=n, why=one.sentence())
        if isinstance(one, Undefined)
        else Measure(name="r", value=one, n=n)
        for name, n, one in zip(columns.raters, compared, found, strict=True)
    }


def shared_by(columns: Columns, name: str) -> BoolArray:
    """Tell which rows are one person's on units that others answered as well."""
    item, rater = as_it_is(columns.item), as_it_is(columns.rater)
    return np.asarray((rater == columns.raters[name]) & (np.bincount(item)[item] > 1))


def same_as_others(columns: Columns) -> FloatArray:
    """Give for each row how many of the others on the same item say the same; nan where there are no others."""
    item, code = as_it_is(columns.item), as_it_is(columns.code)
    found = np.full(len(item), np.nan)
    for rows in parts_by_item(item, _AT_ONCE):
        own = item[rows] - item[rows].min()
        cells = own * np.int64(max(1, len(columns.scale))) + code[rows]
        _cells, inverse, times = np.unique(cells, return_inverse=True, return_counts=True)
        others = np.bincount(own)[own] - 1
        np.divide(times[inverse] - 1, others, out=found[rows], where=others > 0)
    return found


def _mean(values: FloatArray) -> Result:
    """Give the mean over items with its t interval, Wilson's where all items are alike."""
    found = share_of_prompts(values)
    if isinstance(found, Undefined) or found.interval is None:
        return found
    method = found.interval.method.replace("prompt", "item")
    return replace(found, unit="items", interval=replace(found.interval, method=method))


def _shares(opinions: Opinions, tally: Tally) -> Iterator[tuple[int, Shares]]:
    if tally.columns.unnamed:  # ids of responses are the values of one item each
        return
    code, options = as_it_is(tally.columns.code), max(1, len(tally.columns.scale))
    person = opinions.person[as_it_is(tally.unit_rows)]
    crew = np.bincount(code, minlength=options)
    names = [str(value) for value in tally.columns.scale]
    size = int(person.max(initial=0)) + 1
    table = np.bincount(person * np.int64(options) + code, minlength=size * options)
    for number, own in enumerate(table.reshape(size, options)):
        if not own.sum():
            continue
        apart = float(np.abs(own / own.sum() - crew / crew.sum()).sum() / 2)
        values = tuple(
            Share(value=name, own=mine, crew=all_)
            for name, mine, all_ in zip(names, own.tolist(), crew.tolist(), strict=True)
        )
        yield (
            number,
            Shares(
                question=tally.question.id,
                of=int(own.sum()),
                crew_of=int(crew.sum()),
                apart=apart,
                values=values,
            ),
        )


def _median(seconds: FloatArray) -> float | None:
    return float(np.median(seconds)) if len(seconds) else None
