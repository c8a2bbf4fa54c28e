# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers as long rows of numbers, and the distinct patterns of counts that agreement is computed from.

Nothing here is as large as raters times items: a million answers are three columns of a million numbers.
Agreement depends only on how often each option was given to an item, so that equal items are computed once.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.integer[Any]]
FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]

# So many rows are reckoned with at a time where numbers are needed that are wider than those that are kept.
AT_ONCE: Final = 1 << 15
_ROOM = 2**62
# With a smaller share of cells filled, as among 150 intents, only the filled ones are summed.
_FILLED = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """One row an answer: `item`, `rater` and `code` are columns of equal length, counted from 0, of any whole numbers.

    `options` is the size of the declared scale, whether or not each of its options was used. `prompt`: where several
    items are responses to one prompt, the number of the prompt of each item; such items are not independent.
    """

    item: Numbers
    rater: Numbers
    code: Numbers
    items: int
    raters: int
    options: int
    prompt: IntArray | None = None

    def __post_init__(self) -> None:
        if not len(self.item) == len(self.rater) == len(self.code):
            raise ValueError("columns differ in length")
        for column, size in ((self.item, self.items), (self.rater, self.raters), (self.code, self.options)):
            if len(column) and not (int(column.min()) >= 0 and int(column.max()) < size):
                raise ValueError("a number is outside of its table")

    def cells(self, rows: slice) -> IntArray:
        """Give of each of these rows one number for item and option, however narrow the columns are."""
        return self.item[rows].astype(np.int64) * max(1, self.options) + self.code[rows]

    def only(self, rows: BoolArray | IntArray) -> Labels:
        """Give the rows marked true, or those named, in their order; the tables stay as they are."""
        return Labels(
            self.item[rows],
            self.rater[rows],
            self.code[rows],
            self.items,
            self.raters,
            self.options,
            self.prompt,
        )

    def within_items(self) -> Labels:
        """Number the options of each item for itself: for what compares answers to one item only."""
        cells, inverse = np.unique(self.item * max(1, self.options) + self.code, return_inverse=True)
        item = cells // max(1, self.options)
        many = np.bincount(item, minlength=self.items)
        place = np.arange(len(cells)) - (np.cumsum(many) - many)[item]
        most = int(many.max(initial=1))
        return Labels(self.item, self.rater, place[inverse], self.items, self.raters, most, self.prompt)

    def without(self, code: int) -> Labels:
        """Leave out one option with its rows; those above it move down by one."""
        rows = self.code != code
        kept = self.code[rows]
        return Labels(
            self.item[rows], self.rater[rows], kept - (kept > code), self.items, self.raters, self.options - 1,
            self.prompt,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Coded:
    """Rows turned into numbers, with the names that the numbers stand for."""

    labels: Labels
    items: tuple[Hashable, ...]
    raters: tuple[Hashable, ...]


def coded(rows: Iterable[tuple[Hashable, Hashable, Hashable]], scale: Sequence[Hashable]) -> Coded:
    """Number rows of (item, rater, value); `scale` is the declared scale in its order.

    Raises `ValueError` for a value outside of the scale and for a second answer of a person to an item.
    """
    codes = {value: code for code, value in enumerate(scale)}
    items: dict[Hashable, int] = {}
    raters: dict[Hashable, int] = {}
    seen: set[tuple[int, int]] = set()
    columns: list[tuple[int, int, int]] = []
    for item, rater, value in rows:
        if value not in codes:
            raise ValueError(f"{value!r} is not in the declared scale")
        place = (items.setdefault(item, len(items)), raters.setdefault(rater, len(raters)))
        if place in seen:
            raise ValueError(f"{rater!r} answered {item!r} twice")
        seen.add(place)
        columns.append((*place, codes[value]))
    table = np.array(columns, dtype=np.int64).reshape(-1, 3)
    labels = Labels(table[:, 0], table[:, 1], table[:, 2], len(items), len(raters), len(scale))
    return Coded(labels, tuple(items), tuple(raters))


@dataclass(frozen=True, slots=True, eq=False)
class Prompts:
    """What is drawn where several items belong to one prompt: of each such item its prompt and its pattern."""

    prompt: IntArray
    pattern: IntArray

    @property
    def count(self) -> int:
        """How many prompts there are."""
        return len(np.unique(self.prompt))

    def only(self, rows: BoolArray) -> Prompts:
        """Give the items of the patterns marked true, with the numbers that these have among themselves."""
        held = rows[self.pattern]
        return Prompts(self.prompt[held], (np.cumsum(rows) - 1)[self.pattern[held]])

    def kinds(self) -> tuple[IntArray, IntArray]:
        """Give what patterns prompts have, a row a kind filled up with -1, and how many prompts are of each."""
        order = np.lexsort((self.pattern, self.prompt))
        _prompts, first, many = np.unique(self.prompt[order], return_index=True, return_counts=True)
        rows = np.full((len(many), int(many.max(initial=1))), -1, dtype=np.int64)
        nth = np.arange(len(order)) - np.repeat(first, many)
        rows[np.repeat(np.arange(len(many)), many), nth] = self.pattern[order]
        kinds, times = np.unique(rows, axis=0, return_counts=True)
        return kinds, times.astype(np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Patterns:
    """Distinct rows of counts: `counts` is patterns × options, `times` says how many items have each.

    Items without any answer are in no pattern. `prompts`: where several of the items belong to one prompt.
    """

    counts: FloatArray
    times: IntArray
    prompts: Prompts | None = None

    @property
    def sizes(self) -> FloatArray:
        """How many answers an item of each pattern has."""
        return np.asarray(self.counts.sum(axis=1), dtype=np.float64)

    def shared(self) -> Patterns:
        """Give the patterns of items with two answers or more."""
        return self.only(self.sizes >= 2)

    def only(self, rows: BoolArray) -> Patterns:
        """Give the patterns marked true."""
        prompts = None if self.prompts is None else self.prompts.only(rows)
        return Patterns(self.counts[rows], self.times[rows], prompts)

    @property
    def items(self) -> int:
        """How many items there are in all; several responses of one prompt are one item."""
        return int(self.times.sum()) if self.prompts is None else self.prompts.count


def patterns_of(labels: Labels) -> Patterns:
    """Find the distinct patterns among the items of long rows; options within an item have no order."""
    size = max(1, labels.options)
    keys = np.sort(labels.item * size + labels.code)
    per_item = np.bincount(labels.item, minlength=labels.items)
    starts = np.concatenate(([0], np.cumsum(per_item)[:-1])) if labels.items else per_item
    counts: list[FloatArray] = [np.zeros((0, size))]
    times: list[IntArray] = [np.zeros(0, dtype=np.int64)]
    pattern = None if labels.prompt is None else np.full(labels.items, -1, dtype=np.int64)
    before = 0
    for many in np.unique(per_item[per_item > 0]).tolist():
        first = starts[per_item == many]
        codes = keys[first[:, None] + np.arange(many)] % size
        found, times_found, key = _distinct(codes, size)
        if pattern is not None:
            pattern[per_item == many] = before + np.unique(key, return_inverse=True)[1]
        before += len(found)
        counts.append(_counted(found, size))
        times.append(times_found)
    return Patterns(np.concatenate(counts), np.concatenate(times), _prompts_of(labels, pattern))


def _prompts_of(labels: Labels, pattern: IntArray | None) -> Prompts | None:
    if labels.prompt is None or pattern is None:
        return None
    answered = pattern >= 0
    return Prompts(labels.prompt[answered], pattern[answered])


def parts_by_item(item: Numbers, rows: int) -> Iterator[slice]:
    """Part rows into stretches of about so many, each item in one: millions of rows are reckoned with one by one."""
    if not len(item):
        return
    last = np.maximum.accumulate(item[:-1])
    first = np.minimum.accumulate(item[:0:-1])[::-1]
    ends = np.append(np.flatnonzero(first > last) + 1, len(item))
    del last, first
    start = 0
    while start < len(item):
        end = int(ends[min(int(np.searchsorted(ends, start + rows)), len(ends) - 1)])
        yield slice(start, end)
        start = end


def _distinct(codes: IntArray, size: int) -> tuple[IntArray, IntArray, IntArray]:
    """Give the distinct rows of `codes`, how often each occurs, and of each row the number that its equals share."""
    key = np.zeros(len(codes), dtype=np.int64)
    bound = 1
    for place in range(codes.shape[1]):
        if bound > _ROOM // size:
            _values, key = np.unique(key, return_inverse=True)
            bound = int(key.max()) + 1
        key = key * size + codes[:, place]
        bound *= size
    _values, first, times = np.unique(key, return_index=True, return_counts=True)
    return codes[first], times.astype(np.int64), key


def _counted(codes: IntArray, size: int) -> FloatArray:
    """Turn rows of codes into rows of counts."""
    rows = len(codes)
    places = (np.arange(rows)[:, None] * size + codes).ravel()
    return np.bincount(places, minlength=rows * size).reshape(rows, size).astype(np.float64)


def weighted_sums(table: FloatArray) -> Callable[[FloatArray], FloatArray]:
    """Give `weights @ table` as a function of the weights, quick where most cells of the table are empty.

    `table`: patterns × options; weights: draws × patterns; the sums: draws × options.
    """
    if not table.size or np.count_nonzero(table) > _FILLED * table.size:
        return lambda weights: np.asarray(weights @ table, dtype=np.float64)
    option, pattern = np.nonzero(table.T)
    values = table[pattern, option]
    options, starts = np.unique(option, return_index=True)

    def sums(weights: FloatArray) -> FloatArray:
        found = np.zeros((len(weights), table.shape[1]))
        found[:, options] = np.add.reduceat(weights[:, pattern] * values, starts, axis=1)
        return found

    return sums
