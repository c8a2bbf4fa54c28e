# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How people did on hidden gold and on items shown to them twice, as a report shows it (quality.md 3.1).

Both order a look; they never reject an answer and never touch pay. The right answers stand in no table: only
whether they were met.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Standing = Literal["fine", "look", "open"]


@dataclass(frozen=True, kw_only=True)
class GoldLine:
    """One person in one language: gold items answered, how many as they should be, and where the test stands.

    `low` and `high` are the 95 % interval of the share; `decided` is how many items the test took, while it is
    open all of them.
    """

    contributor: str
    language: str
    items: int
    right: int
    low: float
    high: float
    standing: Standing
    decided: int


@dataclass(frozen=True, kw_only=True)
class GoldItem:
    """A gold item that people who are good on gold miss too often: then it may be the gold that is wrong."""

    item: str
    question: str
    answers: int
    missed: int


@dataclass(frozen=True, kw_only=True)
class RepeatLine:
    """One person, question and language: items answered twice, and how many of them alike."""

    contributor: str
    question: str
    language: str
    items: int
    same: int
    low: float
    high: float


@dataclass(frozen=True, kw_only=True)
class PracticeLine:
    """One person in one language: practice items answered, and how many as expected at the first try and at the last.

    `items` are those that can be compared; written texts, which cannot, are `unscored`.
    """

    contributor: str
    language: str
    items: int
    first: int
    last: int
    unscored: int


@dataclass(frozen=True, kw_only=True)
class GoldFigures:
    """All of it. `unscored` are questions with gold that no rule compares: written answers."""

    people: tuple[GoldLine, ...] = ()
    contested: tuple[GoldItem, ...] = ()
    repeats: tuple[RepeatLine, ...] = ()
    unscored: tuple[str, ...] = ()
    practice: tuple[PracticeLine, ...] = ()


NONE = GoldFigures()
