# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a report says of contributors, from the rows of one reading: beside the others, pace, gold (quality.md 3).

People are compared inside one language only: a quick person and an easy pool cannot be told apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from annotator_app.model.question import Choice, Comparison, Scale
from annotator_app.quality.labels import FloatArray, IntArray
from annotator_app.quality.results import Reason, Result, Undefined
from annotator_app.quality.rounds import mean_of_prompts
from annotator_app.reports.people import Contributor, Share, Shares, Spell
from annotator_app.workflows.merging.agreement_figures import labels_of, measure
from annotator_app.workflows.merging.merged_answers import MergedSet
from annotator_app.workflows.merging.report_tallies import Tallies, Tally

LEAST_SHARED = 20
_APART = 1 << 32


@dataclass
class Opinions:
    """The rows of all opinions as columns of numbers; `place`: where an answer stands in the order of its person."""

    merged: MergedSet
    tallies: Tallies

    @cached_property
    def person(self) -> IntArray:
        """The number of the person of each row."""
        return self._person_of_result[self.result]

    @cached_property
    def result(self) -> IntArray:
        """The number of the result pack of each row."""
        return np.array(self.tallies.work.result, dtype=np.int64)

    @cached_property
    def language(self) -> IntArray:
        """The number of the language of each row."""
        return np.array(self.tallies.work.language, dtype=np.int64)

    @cached_property
    def text(self) -> IntArray:
        """The number of the text of each row."""
        return np.array(self.tallies.work.text, dtype=np.int64)

    @cached_property
    def letters(self) -> IntArray:
        """How many characters the text of each row has."""
        return np.array(self.tallies.work.letters, dtype=np.int64)[self.text]

    @cached_property
    def seconds(self) -> FloatArray:
        """Active seconds; nan where none were taken."""
        seconds = np.array(self.tallies.work.seconds, dtype=np.float64)
        return np.where(seconds < 0, np.nan, seconds)

    @cached_property
    def people(self) -> list[str]:
        """Names by number, in the order of the names."""
        return sorted({self.merged.standing[one].contributor for one in self.tallies.work.results})

    @cached_property
    def languages(self) -> list[str]:
        """Tags by number."""
        return list(self.tallies.work.languages)

    @cached_property
    def place(self) -> IntArray:
        """The packs of a person one after the other, each in its order."""
        work, merged = self.tallies.work, self.merged
        found = np.zeros(len(self.text), dtype=np.int64)
        where = np.zeros(int(self.text.max(initial=0)) + 1, dtype=np.int64)
        built = {pack: number for number, pack in enumerate(merged.packs)}
        by_result = np.argsort(self.result, kind="stable")
        ends = np.searchsorted(self.result[by_result], np.arange(len(work.results) + 1))
        for number, result in enumerate(work.results):
            rows = by_result[ends[number] : ends[number + 1]]
            pack = merged.standing[result].task_pack
            held = [one for one in merged.bundle.pack_places(pack) if one < len(where)]
            where[held] = np.arange(len(held))
            found[rows] = built[pack] * _APART + where[self.text[rows]]
        return found

    @cached_property
    def _person_of_result(self) -> IntArray:
        numbers = {name: number for number, name in enumerate(self.people)}
        standing = self.merged.standing
        return np.array(
            [numbers[standing[one].contributor] for one in self.tallies.work.results], dtype=np.int64
        )


def spells(opinions: Opinions) -> tuple[Spell, ...]:
    """Give how long items took, by language; idle time is in none of the seconds."""
    timed = np.isfinite(opinions.seconds)
    found = []
    for number, language in enumerate(opinions.languages):
        own = opinions.seconds[timed & (opinions.language == number)]
        if len(own):
            p5, p25, median, p75, p95 = np.percentile(own, (5, 25, 50, 75, 95)).tolist()
            found.append(
                Spell(language=language, n=len(own), p5=p5, p25=p25, median=median, p75=p75, p95=p95)
            )
    return tuple(sorted(found, key=lambda one: (-one.n, one.language)))


def contributors(opinions: Opinions) -> tuple[Contributor, ...]:
    """Give one entry for each person and language, those that agree least with the others first."""
    leading = {tally.columns.language: tally for tally in _leading(opinions.tallies)}
    found: list[Contributor] = []
    for number, language in enumerate(opinions.languages):
        inside = opinions.language == number
        tally = leading.get(language)
        against = _against(opinions, tally) if tally else {}
        shares = dict(_shares(opinions, tally)) if tally else {}
        crew = _median(opinions.seconds[inside])
        for person, mine in _rows_by_person(opinions, np.flatnonzero(inside)):
            name = opinions.people[person]
            missing = Undefined(Reason.TOO_FEW_ITEMS, 0, LEAST_SHARED)
            found.append(
                Contributor(
                    name=name,
                    language=language,
                    answers=len(mine),
                    against=measure("same as the others", against.get(person, missing)),
                    seconds=_median(opinions.seconds[mine]),
                    crew_seconds=crew,
                    shares=shares.get(person),
                )
            )
    return tuple(sorted(found, key=_least_first))


def _rows_by_person(opinions: Opinions, rows: IntArray) -> Iterator[tuple[int, IntArray]]:
    """Give the rows of each person among these, by the number of the person: thousands of people share one sorting."""
    order = rows[np.argsort(opinions.person[rows], kind="stable")]
    numbers, starts = np.unique(opinions.person[order], return_index=True)
    yield from zip(numbers.tolist(), np.split(order, starts[1:]), strict=True)


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
    labels = labels_of(tally.columns)
    if not len(labels.item):
        return {}
    _cells, inverse, times = np.unique(
        labels.item * labels.options + labels.code, return_inverse=True, return_counts=True
    )
    same = times[inverse] - 1
    others = np.bincount(labels.item, minlength=labels.items)[labels.item] - 1
    shared = others > 0
    value = same[shared] / others[shared]
    if not shared.any():
        return {}
    person = opinions.person[np.array(tally.unit_rows, dtype=np.int64)][shared]
    order = np.argsort(person, kind="stable")
    numbers, starts = np.unique(person[order], return_index=True)
    found: dict[int, Result] = {}
    for number, own in zip(numbers.tolist(), np.split(value[order], starts[1:]), strict=True):
        few = len(own) < LEAST_SHARED
        found[number] = Undefined(Reason.TOO_FEW_ITEMS, len(own), LEAST_SHARED) if few else _mean(own)
    return found


def _mean(values: FloatArray) -> Result:
    """Give the mean over items with its t interval, inside what a share can be."""
    found = mean_of_prompts(values)
    if isinstance(found, Undefined) or found.interval is None:
        return found
    low, high = max(0.0, found.interval.low), min(1.0, found.interval.high)
    return replace(
        found, unit="items", interval=replace(found.interval, low=low, high=high, method="t by item")
    )


def _shares(opinions: Opinions, tally: Tally) -> Iterator[tuple[int, Shares]]:
    labels = labels_of(tally.columns)
    person = opinions.person[np.array(tally.unit_rows, dtype=np.int64)]
    crew = np.bincount(labels.code, minlength=labels.options)
    names = [str(value) for value in tally.columns.scale]
    size = int(person.max(initial=0)) + 1
    table = np.bincount(person * labels.options + labels.code, minlength=size * labels.options)
    for number, own in enumerate(table.reshape(size, labels.options)):
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
    timed = seconds[np.isfinite(seconds)]
    return float(np.median(timed)) if len(timed) else None
