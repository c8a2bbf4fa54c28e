# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Figures of a report as values: what is drawn, in words and numbers, without any drawing.

The page and the window draw the same charts; each number knows by its `pick` which items stand behind it, in a chart
as in a table or a sentence. Tones have a fixed meaning and never stand alone: every mark carries its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Self

from annotator_app.text import isolated

Tone = Literal["accent", "success", "warn", "danger", "plain"]
# What a number is of: found item by item while a bundle is read, or (from "item" on) computed of what was counted.
What = Literal[
    "state", "answers", "asked", "value", "pair", "problem", "contributor", "verdict", "compared", "score", "faults",
    "waiting", "doubted", "beyond",
    "item", "answered", "shared", "gold", "twice", "practice", "sign", "judged", "suggested", "prompts", "origin",
    "reviewed", "lot", "pack", "timed", "day", "rebound",
]  # fmt: skip
Cell = str | int | None
Row = tuple[Cell, ...]
APART = "\x1f"  # between two models of which one `Pick` is
BEFORE = "before"  # of prompts: those that the round before has as well
_NAMES = 4  # so many cells at the start of a row say whose it is
_NUMBER = re.compile(r"(?:< )?[-+]?[\d,]*\.?\d+(?: %)?(?: – [-+]?[\d,]*\.?\d+(?: %)?)?")


@dataclass(frozen=True)
class Table:
    """One table of a report, also a CSV file: a name for the file, heads and rows; `left` more rows are not here."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    left: int = 0

    def numbers(self) -> tuple[bool, ...]:
        """Tell of each column whether it holds numbers alone, some at least: they stand at its end."""
        return tuple(_numeric([row[place] for row in self.rows]) for place in range(len(self.heads)))

    def said(self, row: Row, column: int) -> str:
        """Give what the number in a column of a row is of: what its row begins with, and its head."""
        names = [isolated(one) for one in row[:_NAMES] if isinstance(one, str) and one and not is_number(one)]
        return ", ".join((*names, self.heads[column]))

    def picks(self, row: Row) -> Iterator[tuple[int, Pick]]:
        """Give the columns of a row whose numbers have items behind them."""
        for column, value in enumerate(row):
            pick = pick_of(value)
            if pick is not None:
                yield column, pick


def is_number(text: str) -> bool:
    """Tell whether a text is a number, a share, a bound or a range."""
    return bool(_NUMBER.fullmatch(text))


def _numeric(column: Sequence[Cell]) -> bool:
    said = [value for value in column if value not in (None, "")]
    return bool(said) and all(isinstance(value, int) or is_number(str(value)) for value in said)


@dataclass(frozen=True, kw_only=True, slots=True)
class Pick:
    """Which items stand behind a number; what is empty is not asked for. `of` tells the numbers of one row apart."""

    what: What
    language: str = ""
    source: str | None = None
    question: str = ""
    value: str = ""
    other: str = ""
    contributor: str = ""
    split: str = ""
    of: str = ""


class LinkedNumber(int):
    """A number that stands in a table and knows the items that it counts."""

    pick: Pick

    def __new__(cls, value: int, pick: Pick) -> Self:
        """Make it of a count and what stands behind it."""
        made = super().__new__(cls, value)
        made.pick = pick
        return made


class LinkedWords(str):
    """Words that tell a number, and know the items that it counts."""

    __slots__ = ("pick",)
    pick: Pick

    def __new__(cls, words: str, pick: Pick) -> Self:
        """Make them of the words and what stands behind their number."""
        made = super().__new__(cls, words)
        made.pick = pick
        return made


def pick_of(value: Cell) -> Pick | None:
    """Give what stands behind a number of a table or a sentence; None where nothing does, as behind 0."""
    return value.pick if value and isinstance(value, LinkedNumber | LinkedWords) else None


@dataclass(frozen=True, kw_only=True)
class Listed:
    """The first items behind a number, by id, and how many there are."""

    items: tuple[str, ...]
    total: int


@dataclass(frozen=True, kw_only=True)
class HeatCell:
    """One cell: a number, words below it, and how strong its tint is, from 0 to 1; `empty` is drawn dashed."""

    said: str
    below: str = ""
    share: float = 0.0
    tone: Tone = "accent"
    empty: bool = False
    pick: Pick | None = None


@dataclass(frozen=True, kw_only=True)
class Heat:
    """A grid; `rows` are a label and as many cells as there are `columns`."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[HeatCell, ...]], ...]


@dataclass(frozen=True, kw_only=True)
class Dot:
    """One row: a value with its interval, or None and the words that stand instead.

    `hollow` marks are of another kind than filled ones; `joined` draws a line to the value of the row before.
    """

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    said: str = ""
    tone: Tone = "accent"
    pick: Pick | None = None
    hollow: bool = False
    joined: bool = False


@dataclass(frozen=True, kw_only=True)
class Dots:
    """Dots with intervals on an axis from `low` to `high`, numbers at `marks`, dashed lines at `lines`."""

    rows: tuple[Dot, ...]
    low: float = 0.0
    high: float = 1.0
    marks: tuple[float, ...] = (0.0, 0.25, 0.5, 0.75, 1.0)
    lines: tuple[float, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part of a bar; `strength` tells parts of one tone apart, from 0 to 1."""

    count: int
    words: str
    tone: Tone = "accent"
    strength: float = 1.0
    pick: Pick | None = None


@dataclass(frozen=True, kw_only=True)
class Stack:
    """One bar of several parts with the words at its end."""

    label: str
    parts: tuple[Part, ...]
    said: str = ""


@dataclass(frozen=True, kw_only=True)
class Stacks:
    """Bars from 0: each filled to its own whole, or all on one scale; with a `middle` part they spread from it."""

    rows: tuple[Stack, ...]
    whole: bool = False
    middle: int | None = None
    legend: bool = False


@dataclass(frozen=True, kw_only=True)
class Box:
    """One row of boxes: 5th, 25th, 50th, 75th and 95th percentile."""

    label: str
    at: tuple[float, float, float, float, float]
    said: str
    pick: Pick | None = None


@dataclass(frozen=True, kw_only=True)
class Boxes:
    """Boxes on an axis from 0 to `top`."""

    rows: tuple[Box, ...]
    top: float
    marks: tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class Small:
    """One small figure of many: for each value the own share and, as a mark, that of everybody."""

    title: str
    below: str
    bars: tuple[tuple[str, float, float], ...]
    pick: Pick | None = None


@dataclass(frozen=True, kw_only=True)
class Multiples:
    """Small figures side by side on one scale."""

    each: tuple[Small, ...]


Chart = Heat | Dots | Stacks | Boxes | Multiples


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A chart with its heading."""

    chart: Chart
    heading: str = ""


@dataclass(frozen=True, kw_only=True)
class Block:
    """One block of a report: what it says in a sentence, its charts, and their tables; `how` is the method.

    `open_tables` are shown as they are, `tables` behind the charts; `folded` is what tables are called that hold
    something else than the charts. Notes may be `LinkedWords`, cells of tables `LinkedNumber`.
    """

    id: str
    title: str
    sentence: str = ""
    how: str = ""
    charts: tuple[Drawn, ...] = ()
    open_tables: tuple[tuple[str, Table], ...] = ()
    tables: tuple[Table, ...] = ()
    folded: str = ""
    notes: tuple[str, ...] = ()
