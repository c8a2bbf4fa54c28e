# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Why single answers are worth a look, and which are known to be right: taken in one pass over a merged set.

The reasons stay in the bundle; no reviewer is told why an answer was drawn. Signs that need more than answers,
times and gold (copies, filler, language) are not among them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, Final

from annotator_app.model.rows import AnswerRow
from annotator_app.quality.aggregation import SURE
from annotator_app.quality.majority import NO_CODE
from annotator_app.quality.pace import floor_seconds
from annotator_app.quality.risk import FIRST_ITEMS, Sign, risk
from annotator_app.workflows.merging.answer_columns import Collector, Columns, has_majority, values_of
from annotator_app.workflows.merging.known_answers import gold_now
from annotator_app.workflows.merging.lot_verdicts import Reviewing
from annotator_app.workflows.merging.lots import Lot, LotKey
from annotator_app.workflows.merging.merged_answers import MergedSet
from annotator_app.workflows.merging.merging_figures import aggregated

_NEAR: Final = 3  # items before and after one on which a gold answer was missed
_SETTLED_BY: Final = 2  # people who all say the same of an item that has no gold

Said = tuple[str, str, Any]


@dataclass(frozen=True, slots=True)
class Facts:
    """What one answer is judged by: its place in its pack, whether it was too fast, gold missed and met, values."""

    place: int
    fast: bool
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
        self._places = lru_cache(maxsize=64)(
            lambda pack: {item: place for place, item in enumerate(merged.bundle.pack_item_ids(pack))}
        )
        self._facts: dict[LotKey, dict[str, Facts]] = {}

    def take(self, lot: Lot, row: AnswerRow) -> None:
        """Take one answer."""
        self._columns.take(row)
        settled = row.settled.answers if row.settled is not None else {}
        gold: Mapping[str, Any] = {**settled, **gold_now(row.kept.gold, row.settled)}
        asked = [one for one in gold if one in row.answers]
        agreed = bool(row.review) and self._reviewing.is_agreed_with(lot, row.given.item)
        met = {one for one in asked if row.answers[one] == gold[one]} | set(row.answers if agreed else ())
        length = sum(len(block.text) for block in row.item.blocks.values())
        self._facts.setdefault(lot.key, {})[row.given.item] = Facts(
            place=self._places(row.pack).get(row.given.item, 0),
            fast=row.seconds is not None and row.seconds < floor_seconds(length, row.language),
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
        facts = self._facts[lot.key][item]
        near = facts.place in self._near_missed[lot.key]
        usual = [(self._usual.get((name, lot.language)), unit, value) for name, unit, value in facts.said]
        against = any(one and unit in one.common and one.common[unit] != value for one, unit, value in usual)
        unsure = any(one and unit in one.unsure for one, unit, _ in usual)
        here = {
            Sign.TOO_FAST: facts.fast,
            Sign.NEAR_A_GOLD_MISS: near,
            Sign.AGAINST_THE_MAJORITY: against,
            Sign.UNSURE: unsure,
            Sign.FIRST_ITEMS: facts.place < FIRST_ITEMS,
        }
        return tuple(
            sorted((sign for sign, holds in here.items() if holds), key=lambda one: (-risk([one]), one))
        )

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
    def _near_missed(self) -> Mapping[LotKey, set[int]]:
        """The places near one on which a gold answer was missed, itself among them."""
        return {
            key: {
                place
                for one in facts.values()
                if one.missed
                for place in range(one.place - _NEAR, one.place + _NEAR + 1)
            }
            for key, facts in self._facts.items()
        }

    @cached_property
    def _usual(self) -> Mapping[tuple[str, str], _Usual]:
        return {
            place: _usual(columns)
            for place, columns in self._columns.found.items()
            if has_majority(columns.question) and len(columns.item)
        }


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
