# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Why single answers are worth a look, and which are known to be right: taken in one pass over a merged set.

The reasons stay in the bundle; no reviewer is told why an answer was drawn. What a pack did not record, such as
times or typing, is no sign of anything.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, Final

import numpy as np

from annotator_app.model.event import in_another_language
from annotator_app.model.question import AnyQuestion, Comparison
from annotator_app.model.rows import AnswerRow
from annotator_app.quality.deciding.aggregation import SURE
from annotator_app.quality.deciding.majority import NO_CODE
from annotator_app.quality.signs.risk import FIRST_ITEMS, LONG_IDLE_MS, Sign, risk
from annotator_app.quality.signs.straight_runs import in_straight_runs
from annotator_app.workflows.merged_set.answer_columns import Collector, Columns, has_majority, values_of
from annotator_app.workflows.merged_set.known_answers import gold_now
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.merging_figures import aggregated
from annotator_app.workflows.reviewing.pace_signs import PaceSigns
from annotator_app.workflows.reviewing.text_signs import TextSigns
from annotator_app.workflows.standing.lot_verdicts import Reviewing
from annotator_app.workflows.standing.lots import Lot, LotKey

_NEAR: Final = 3  # items before and after one on which a gold answer was missed
_SETTLED_BY: Final = 2  # people who all say the same of an item that has no gold

Said = tuple[str, str, Any]


@dataclass(frozen=True, slots=True)
class Facts:
    """What one answer is judged by: the pack it was asked by, signs it shows by itself, gold missed and met, values."""

    pack: str
    alone: tuple[Sign, ...]
    missed: bool
    met: tuple[str, ...]
    said: tuple[Said, ...]


@dataclass
class _Usual:
    """What people say of the units of one question: the common value, who is all of one mind, what is unsure.

    Where the right value is known, it is the common one.
    """

    common: dict[str, Any] = field(default_factory=dict)
    one_mind: set[str] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)


class Signs:
    """Takes every answer of a lot, then tells the signs of each."""

    def __init__(self, merged: MergedSet, reviewing: Reviewing) -> None:
        """Begin with nothing."""
        self._reviewing = reviewing
        self._columns = Collector()
        self._texts = TextSigns()
        self._pace = PaceSigns()
        self._in_rows: set[str] = set()
        self._bundle = merged.bundle
        self._facts: dict[LotKey, dict[str, Facts]] = {}

    def take(self, lot: Lot, row: AnswerRow) -> None:
        """Take one answer."""
        self._columns.take(row)
        self._texts.take(lot, row)
        self._pace.take(lot, row)
        self._in_rows.update(one.id for one in row.task.questions if _can_run(one))
        settled = row.settled.answers if row.settled is not None else {}
        gold: Mapping[str, Any] = {**settled, **gold_now(row.kept.gold, row.settled)}
        asked = [one for one in gold if one in row.answers]
        agreed = bool(row.review) and self._reviewing.is_agreed_with(lot, row.given.item)
        met = {one for one in asked if row.answers[one] == gold[one]} | set(row.answers if agreed else ())
        self._facts.setdefault(lot.key, {})[row.given.item] = Facts(
            pack=row.pack,
            alone=tuple(_alone(row)),
            missed=any(row.answers[one] != gold[one] for one in asked),
            met=tuple(one for one in row.answers if one in met),
            said=tuple(
                (question.id, unit, value)
                for question in row.task.questions
                if question.id in row.answers and has_majority(question)
                for unit, value in values_of(row, question)
            ),
        )

    def of(self, lot: Lot, item: str) -> tuple[Sign, ...]:
        """Give the signs of one answer in the order of their weight."""
        facts, place = self._facts[lot.key][item], self._places[lot.key][item]
        near = place in self._near_missed[lot.key]
        usual = [(self._usual.get((name, lot.language)), unit, value) for name, unit, value in facts.said]
        against = any(one and unit in one.common and one.common[unit] != value for one, unit, value in usual)
        unsure = any(one and unit in one.unsure for one, unit, _ in usual)
        here = {
            Sign.TOO_FAST: self._pace.fast((lot.key, item)),
            Sign.NEAR_A_GOLD_MISS: near,
            Sign.AGAINST_THE_MAJORITY: against,
            Sign.UNSURE: unsure,
            Sign.STRAIGHT_RUN: item in self._straight[lot.key],
            Sign.FIRST_ITEMS: place < FIRST_ITEMS,
        }
        found = {
            *facts.alone,
            *self._texts.of((lot.key, item)),
            *(sign for sign, holds in here.items() if holds),
        }
        return tuple(sorted(found, key=lambda one: (-risk([one]), one)))

    def known_good(self, lot: Lot, item: str) -> tuple[str, ...]:
        """Give the questions whose answer is known to be right.

        It is the gold or the settled one, or every reviewer agreed with it and is not one who finds too few errors,
        or all people are of one mind.
        """
        facts = self._facts[lot.key][item]
        if facts.met or facts.missed:
            return () if facts.missed else facts.met
        units: dict[str, list[bool]] = {}
        for name, unit, _ in facts.said:
            usual = self._usual.get((name, lot.language))
            units.setdefault(name, []).append(usual is not None and unit in usual.one_mind)
        return tuple(name for name, agreed in units.items() if all(agreed))

    @cached_property
    def _places(self) -> Mapping[LotKey, Mapping[str, int]]:
        """The place of each item in its pack, by lot: each pack is read once, and not for every answer."""
        of_pack = lru_cache(maxsize=4)(
            lambda pack: {item: place for place, item in enumerate(self._bundle.pack_item_ids(pack))}
        )
        return {
            key: {item: of_pack(one.pack).get(item, 0) for item, one in facts.items()}
            for key, facts in self._facts.items()
        }

    @cached_property
    def _near_missed(self) -> Mapping[LotKey, set[int]]:
        """The places near one on which a gold answer was missed, itself among them."""
        return {
            key: {
                place
                for item, one in facts.items()
                if one.missed
                for place in range(self._places[key][item] - _NEAR, self._places[key][item] + _NEAR + 1)
            }
            for key, facts in self._facts.items()
        }

    @cached_property
    def _straight(self) -> Mapping[LotKey, set[str]]:
        """The items whose answer stands in a run of equal answers that is longer than the person's answers explain."""
        return {key: _straight(facts, self._places[key], self._in_rows) for key, facts in self._facts.items()}

    @cached_property
    def _usual(self) -> Mapping[tuple[str, str], _Usual]:
        return {
            place: _usual(columns)
            for place, columns in self._columns.found.items()
            if has_majority(columns.question) and len(columns.item)
        }


def _alone(row: AnswerRow) -> Iterator[Sign]:
    """Give the signs for which nothing but the answer has to be known."""
    value = row.given.value or {}
    if in_another_language(value):
        yield Sign.OTHER_LANGUAGE
    if (value.get("timing") or {}).get("idle_ms", 0) >= LONG_IDLE_MS:
        yield Sign.LONG_IDLE


def _can_run(question: AnyQuestion) -> bool:
    """Tell whether a question takes one value of an item; which response is better is no value that could repeat."""
    return has_majority(question) and not isinstance(question, Comparison) and question.each == "item"


def _straight(facts: Mapping[str, Facts], places: Mapping[str, int], questions: Container[str]) -> set[str]:
    columns: dict[str, list[tuple[str, Any]]] = {}
    for item, one in sorted(facts.items(), key=lambda pair: places[pair[0]]):
        for name, _unit, value in one.said:
            if name in questions:
                columns.setdefault(name, []).append((item, value))
    found: set[str] = set()
    for column in columns.values():
        codes: dict[Any, int] = {}
        said = np.array([codes.setdefault(value, len(codes)) for _, value in column], dtype=np.int64)
        found.update(column[place][0] for place in np.flatnonzero(in_straight_runs(said)).tolist())
    return found


def _usual(columns: Columns) -> _Usual:
    found = aggregated(columns)
    values, units = list(columns.scale), list(columns.items)
    usual = _Usual()
    for number, unit in enumerate(units):
        count, code = int(found.majority.count[number]), int(found.majority.code[number])
        if count < _SETTLED_BY:
            continue
        if number in columns.known:
            usual.common[unit] = columns.known[number]
        elif code != NO_CODE:
            usual.common[unit] = values[code]
        if int(found.majority.top[number]) == count:
            usual.one_mind.add(unit)
        if float(found.merged.sure[number]) < SURE:
            usual.unsure.add(unit)
    return usual
