# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lots: the answers of one contributor to one task in one language, and the plan by which they are checked.

The order in which a lot is checked is drawn by SHA-256 of seed, lot and item alone, so that anybody who has
the bundle can draw it again, and a second draw goes on where the first one ended (quality.md 2.2 and 2.3).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from annotator_app.errors import UsageError
from annotator_app.model.review import RISK, content_of, is_weighed
from annotator_app.model.rows import AnswerRow
from annotator_app.quality.reviewing import iso2859
from annotator_app.quality.reviewing.sampling import (
    CHECK_ALL_BELOW,
    LIMIT,
    PRESETS,
    Look,
    Plan,
    five_looks,
    preset,
    zero_errors,
)
from annotator_app.study.draw import UNIT, ordered
from annotator_app.workflows.merged_set.merged_answers import MergedSet

NO_PLAN: Final = (
    "There is no plan called {plan}. Nothing was drawn. Choose default, light, normal, strict, all, second, zero:5, "
    "zero:2, zero:1, risk, risk:N with a number of answers, or iso:II:AQL with an AQL such as 1.0 or 2.5."
)
_ISO_LEVEL: Final = "II"
# Proofs that fewer than so many answers are wrong: one look, without a single error (quality.md 2.2).
ZERO: Final = {"zero:5": 0.05, "zero:2": 0.02, "zero:1": 0.01}
# What is asked of whoever chooses one of these plans, in percent, as behind its colon: what the one without an error is
# to prove, and the usual AQLs of the standard.
ASKED: Final[Mapping[str, tuple[str, ...]]] = {
    "zero": tuple(name.partition(":")[2] for name in ZERO),
    "iso": tuple(map(str, iso2859.USUAL_AQLS)),
}
_MOST: Final = 1_000_000
# The plan of a full check.
ALL: Final = "all"

LotKey = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class LotAnswer:
    """One answer under test: its text and answer by digest, and the result pack it came in."""

    item: str
    item_sha256: str
    content: bytes
    result_pack: str


@dataclass
class Lot:
    """The answers of one contributor to the packs of one series, in one language.

    `others`: the digests of the texts of further items, with an answer of which nobody drew anything and no more is
    known.
    """

    contributor: str
    series: str
    family: str
    language: str
    task_pack: str = ""
    answers: dict[str, LotAnswer] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> LotKey:
        """What tells it from the other lots of its bundle."""
        return (self.contributor, self.series, self.language)

    @property
    def id(self) -> str:
        """Its name in draws."""
        return UNIT.join((self.contributor, self.series, self.family, self.language))

    def place(self, item: str) -> tuple[str, str, bytes]:
        """Tell one answer of it from all others of its bundle."""
        return self.contributor, item, self.answers[item].content

    def order(self, seed: str, gone: Iterable[str] = ()) -> list[str]:
        """Give its items in the order in which they are to be checked, each at its place; `gone` were in it before."""
        return ordered(f"{seed}{UNIT}{self.id}", self.language, {*self.answers, *self.others, *gone})


def collect(
    merged: MergedSet,
    take: Callable[[Lot, AnswerRow], Any] = lambda _lot, _row: None,
    only: Container[str] | None = None,
) -> dict[LotKey, Lot]:
    """Sort every answer that can be checked, or those to some items, into its lot; `take` sees each with its lot.

    Reported items, answers to older texts or to questions that have changed, and items shown a second time are in no
    lot.
    """
    lots: dict[LotKey, Lot] = {}
    for row in checkable(merged.rows(only)):
        series = merged.packs[row.pack].series
        key = (row.contributor, series, row.language)
        lot = lots.get(key)
        if lot is None:
            lot = lots[key] = Lot(row.contributor, series, row.task.family, row.language)
        lot.task_pack = row.pack
        lot.answers[row.given.item] = LotAnswer(
            row.given.item, row.given.digest, content_of(row.given.digest, row.answers), row.result_pack
        )
        take(lot, row)
    return dict(sorted(lots.items()))


def checkable(rows: Iterable[AnswerRow]) -> Iterable[AnswerRow]:
    """Leave out what is no answer to check."""
    return (
        row
        for row in rows
        if row.given.status == "done" and row.current and not row.unfit and row.kept.repeat_of is None
    )


def plan_for(name: str, size: int) -> Plan:
    """Give the plan of that name for a lot of `size` answers; small lots are checked whole. Raises UsageError."""
    if name == "default":
        return five_looks(lot=size)
    if name == ALL:
        return _whole(name, LIMIT, size)
    known = next((one for one in PRESETS if one == name), None)
    if known is not None:
        plan = preset(known)
        return _whole(name, plan.limit, size) if _too_large(plan.looks[0].checked, size) else plan
    if name in ZERO:
        return replace(zero_errors(ZERO[name], lot=size), name=name)
    if is_weighed(name) and (size_of(name) or name == RISK):
        return _whole(name, LIMIT, size)
    column = _aql(name)
    if column is None:
        raise UsageError(NO_PLAN, option="--plan", plan=name)
    iso = iso2859.iso_plan(max(size, 2), column)
    if _too_large(iso.checked, size):
        return _whole(name, column / 100, size)
    return Plan(name, column / 100, (Look(iso.checked, iso.accept, iso.accept + 1),), None)


def passes_to(name: str, size: int) -> float | None:
    """Give the error rate at which one lot in ten of `size` answers still passes by a plan of ISO 2859-1.

    None for other plans, whose limit says what they promise, and for a lot that is checked whole (quality.md 2.2).
    """
    column = _aql(name)
    if column is None:
        return None
    iso = iso2859.iso_plan(max(size, 2), column)
    return None if _too_large(iso.checked, size) else iso.passes_to


def size_of(name: str) -> int | None:
    """Give how many answers of each lot a plan in proportion to risk names; None where it leaves that to the lot."""
    count = name.partition(":")[2]
    return int(count) if count.isascii() and count.isdigit() and 0 < int(count) < _MOST else None


def _too_large(checked: int, size: int) -> bool:
    return size < CHECK_ALL_BELOW or checked >= size


def _whole(name: str, limit: float, size: int) -> Plan:
    fine = math.floor(limit * size + 1e-9)
    return Plan(name, limit, (Look(size, fine, fine + 1),), size)


def _aql(name: str) -> float | None:
    """Give the AQL of a plan of ISO 2859-1, in per cent; None for what is no such plan."""
    kind, _, rest = name.partition(":")
    level, _, aql = rest.partition(":")
    if kind != "iso" or level != _ISO_LEVEL:
        return None
    try:
        value = float(aql)
    except ValueError:
        return None
    return value if value in iso2859.AQLS else None
