# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Whose texts are near copies (quality.md 3.6): of texts of their own, or of another person. Texts count, never pairs.

A text that is like forty others is one text. Between two people a few say nothing: short right answers coincide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from annotator_app.quality.labels import BoolArray, IntArray
from annotator_app.quality.signs.copies import near_pairs

# Among more texts only exact copies are looked for.
MOST_TEXTS = 60_000
SHARED_LEAST = 3
# So many pairs of a text and a person, or of two people, are looked at in one go.
_AT_ONCE = 2_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Copied:
    """`own`: the texts like another one of the same person. `shared`: those like one of somebody else.

    Of these only the texts count whose writer has at least three of them with the same other person; `counts` says how
    many, by the writer and the other person.
    """

    own: BoolArray
    shared: BoolArray
    counts: Mapping[tuple[int, int], int]


def copied(compared: Sequence[str], people: Sequence[int], quoted: Sequence[bool] | None = None) -> Copied:
    """Look for near copies among texts, as `plain` gives them, of which the person is known by number.

    `quoted`: what stands in the item word for word is a copy of nobody else who quotes as well, nor of another answer.
    """
    near = len(compared) <= MOST_TEXTS
    # Where only exact copies are looked for, a text that stands once is none.
    times = {} if near else Counter(compared)
    groups: dict[str, list[int]] = {}
    for place, text in enumerate(compared):
        if text and (near or times[text] > 1):
            groups.setdefault(text, []).append(place)
    own, shared = np.zeros(len(compared), dtype=bool), np.zeros(len(compared), dtype=bool)
    if not groups:
        return Copied(own, shared, {})
    ends = near_pairs(list(groups))[0] if near else np.zeros((0, 2), dtype=np.int64)
    # Most texts are like no other; of these nothing is to be counted.
    many = np.array([len(places) for places in groups.values()])
    alike = many > 1
    alike[ends] = True
    owner = np.full(len(compared), -1)
    owner[list(chain.from_iterable(groups.values()))] = np.repeat(np.arange(len(many)), many)
    counted = (owner >= 0) & alike[owner]
    if quoted is not None:
        counted &= ~np.array(quoted, dtype=bool)
    names, person = np.unique(np.array(people, dtype=np.int64)[counted], return_inverse=True)
    key = owner[counted] * max(1, len(names)) + person
    rows, row, times_written = np.unique(key, return_inverse=True, return_counts=True)
    own_rows, shared_rows, counts = _Written(rows, times_written, len(names), len(many)).around(ends)
    own[counted], shared[counted] = own_rows[row], shared_rows[row]
    return Copied(own, shared, {(int(names[one]), int(names[other])): count for one, other, count in counts})


class _Written:
    """Who wrote which text how many times: a row for each text and person, in their order."""

    def __init__(self, keys: IntArray, counts: IntArray, people: int, texts: int) -> None:
        """Take the rows; a key is text × people + person."""
        self._keys, self._counts, self._people = keys, counts, max(1, people)
        self._text, self._person = np.divmod(keys, self._people)
        self._rows = _Slices(self._text, texts)
        self._texts = texts

    def around(self, ends: IntArray) -> tuple[BoolArray, BoolArray, list[tuple[int, int, int]]]:
        """Look at all pairs of texts that are alike.

        Gives of each row whether its person has more than one such text and whether it counts as shared, and for
        which two people how many texts count.
        """
        near, totals = self._by_person(ends)
        own = totals[np.searchsorted(near, self._keys)] > 1
        text, other = np.divmod(near, self._people)
        others = _Slices(text, self._texts)
        # Who wrote fewer texts in all shares fewer with anybody.
        enough = np.bincount(self._person, self._counts, minlength=self._people) >= SHARED_LEAST
        able = np.flatnonzero(enough[self._person])
        pairs = _Sums()
        for part, at in others.parts(self._text[able]):
            one = self._person[able[part]]
            apart = one != other[at]
            pairs.take((one * self._people + other[at])[apart], self._counts[able[part]][apart])
        known, counts = pairs.told()
        known, counts = known[counts >= SHARED_LEAST], counts[counts >= SHARED_LEAST]
        shared = np.zeros(len(self._keys), dtype=bool)
        for part, at in others.parts(self._text[able]) if len(known) else ():
            pair = self._person[able[part]] * self._people + other[at]
            place = np.minimum(np.searchsorted(known, pair), len(known) - 1)
            shared[able[part[known[place] == pair]]] = True
        one, with_whom = np.divmod(known, self._people)
        return own, shared, list(zip(one.tolist(), with_whom.tolist(), counts.tolist(), strict=True))

    def _by_person(self, ends: IntArray) -> tuple[IntArray, IntArray]:
        """Give who wrote texts like each text, or that text, as text × people + person; and how many of them."""
        own = self._rows.there()
        text = np.concatenate((own, ends[:, 0], ends[:, 1]))
        like = np.concatenate((own, ends[:, 1], ends[:, 0]))
        found = _Sums()
        for part, row in self._rows.parts(like):
            found.take(text[part] * self._people + self._person[row], self._counts[row])
        return found.told()


class _Slices:
    """Where the rows of each text are, of rows that stand in the order of their texts."""

    def __init__(self, text: IntArray, texts: int) -> None:
        """Count the rows of all texts."""
        self._counts = np.bincount(text, minlength=texts)
        self._starts = np.cumsum(self._counts) - self._counts

    def there(self) -> IntArray:
        """Give the texts that have rows, in order."""
        return np.flatnonzero(self._counts)

    def parts(self, texts: IntArray) -> Iterator[tuple[IntArray, IntArray]]:
        """Give all rows of these texts, some at a time: the place of the text among them, and the row."""
        many = np.cumsum(self._counts[texts])
        first = 0
        while first < len(texts):
            before = int(many[first - 1]) if first else 0
            last = max(first + 1, int(np.searchsorted(many, before + _AT_ONCE, side="right")))
            counts = self._counts[texts[first:last]]
            part = np.repeat(np.arange(first, last), counts)
            begins = self._starts[texts[first:last]] - np.cumsum(counts) + counts
            yield part, np.arange(len(part)) + np.repeat(begins, counts)
            first = last


class _Sums:
    """Counts by key, taken in parts; the parts are put together as soon as they are large."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._keys, self._counts = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]

    def take(self, keys: IntArray, counts: IntArray) -> None:
        """Add counts; a key may come many times."""
        self._keys.append(keys)
        self._counts.append(counts)
        if sum(map(len, self._keys[1:])) > max(_AT_ONCE, len(self._keys[0])):
            keys, counts = self.told()
            self._keys, self._counts = [keys], [counts]

    def told(self) -> tuple[IntArray, IntArray]:
        """Give each key once, in order, and the sum of its counts."""
        keys, counts = np.concatenate(self._keys), np.concatenate(self._counts)
        order = np.argsort(keys)
        keys, counts = keys[order], counts[order]
        begins = np.flatnonzero(np.append(True, keys[1:] != keys[:-1])[: len(keys)])
        return keys[begins], np.add.reduceat(counts, begins) if len(begins) else counts
