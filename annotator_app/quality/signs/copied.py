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
# Of more people only those are named who share most with somebody.
MOST_NAMED = 5
# So many pairs of a text and a person, or of two people, are looked at in one go.
_AT_ONCE = 2_000_000
# So many products of numbers take no longer than one pair that is put in its order.
_PRODUCTS = 800


@dataclass(frozen=True, slots=True)
class Shared:
    """Whose texts one person's texts are like: `texts` of them are like those of so many `others`.

    `most`: other people and how many texts are like theirs, who share most first, `MOST_NAMED` people at most.
    """

    texts: int
    others: int
    most: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Copied:
    """`own`: the texts like another one of the same person. `shared`: those like one of somebody else.

    Of these only the texts count whose writer has at least three of them with the same other person; `people` says
    with whom, by the writer.
    """

    own: BoolArray
    shared: BoolArray
    people: Mapping[int, Shared]


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
    written = _Written(owner[counted], person, len(many))
    own[counted], shared[counted] = written.around(ends)
    return Copied(own, shared, written.people(names.tolist()))


class _Written:
    """Who wrote which text how many times: a row for each text and kind of person, in their order.

    People who wrote the same texts as often are one kind: where thousands do, they are compared once and not each
    with each.
    """

    def __init__(self, text: IntArray, person: IntArray, texts: int) -> None:
        """Take the text and the person of all that was written, both numbered from 0."""
        self._members = _kinds(text, person)
        self._size = np.array([len(one) for one in self._members], dtype=np.int64)
        self._kinds, self._texts = max(1, len(self._members)), texts
        kind = np.zeros(int(self._size.sum()), dtype=np.int64)
        kind[list(chain.from_iterable(self._members))] = np.repeat(np.arange(len(self._size)), self._size)
        key = text * self._kinds + kind[person]
        self._keys, self._row, counts = np.unique(key, return_inverse=True, return_counts=True)
        self._text, self._kind = np.divmod(self._keys, self._kinds)
        # How often each person of the kind wrote it.
        self._counts = counts // self._size[self._kind]
        self._rows = _Slices(self._text, texts)
        self._sharing: list[tuple[IntArray, IntArray, IntArray]] = []
        self._shared = np.zeros(len(self._keys), dtype=bool)

    def around(self, ends: IntArray) -> tuple[BoolArray, BoolArray]:
        """Look at all pairs of texts that are alike.

        Gives of all that was written whether its person has more than one such text and whether it counts as shared.
        """
        near, totals = self._by_kind(ends)
        own = totals[np.searchsorted(near, self._keys)] > 1
        text, other = np.divmod(near, self._kinds)
        others = _Slices(text, self._texts)
        # Who wrote fewer texts in all shares fewer with anybody.
        enough = np.bincount(self._kind, self._counts, minlength=self._kinds) >= SHARED_LEAST
        able = np.flatnonzero(enough[self._kind])
        able = able[np.argsort(self._kind[able], kind="stable")]
        for rows in others.apart(self._text[able], self._kind[able]):
            self._share(able[rows], other, others)
        return own[self._row], self._shared[self._row]

    def people(self, names: Sequence[int]) -> dict[int, Shared]:
        """Give with whom people share texts that count, by the names of the people, in their order."""
        texts = np.bincount(self._kind, self._counts * self._shared, minlength=self._kinds).astype(np.int64)
        found: dict[int, Shared] = {}
        for kind, others, most in self._most():
            for person in self._members[kind]:
                named = [(names[other], count) for other, count in most if other != person][:MOST_NAMED]
                found[person] = Shared(int(texts[kind]), others, tuple(named))
        return {names[person]: found[person] for person in sorted(found)}

    def _share(self, rows: IntArray, other: IntArray, others: _Slices) -> None:
        """Keep with which kinds the kinds of these rows share enough, and which of the rows are shared."""
        owners, owner = np.unique(self._kind[rows], return_inverse=True)
        met = _Met(owner, self._text[rows], self._counts[rows], other, others, self._kinds)
        pairs = _Table(met) if _Table.pays(met) else _List(met)
        known, counts = pairs.told()
        one, with_whom = np.divmod(known, self._kinds)
        # One person of a kind shares nothing with itself.
        apart = (owners[one] != with_whom) | (self._size[with_whom] > 1)
        known, counts, one, with_whom = known[apart], counts[apart], owners[one[apart]], with_whom[apart]
        if not len(known):
            return
        self._shared[rows[pairs.holds(known)]] = True
        first = np.flatnonzero(np.append(True, one[1:] != one[:-1]))
        people = np.add.reduceat(self._size[with_whom], first) - np.bincount(
            np.cumsum(np.append(0, one[1:] != one[:-1])), with_whom == one
        ).astype(np.int64)
        # The kinds that share most, and as many more as the person itself may be in; kinds stand by their first person.
        most = int(counts.max())
        order = np.argsort(one * (most + 1) + most - counts, kind="stable")
        rank = np.arange(len(one)) - np.repeat(first, np.diff(np.append(first, len(one))))
        kept = order[rank <= MOST_NAMED]
        named = np.stack((one[kept], with_whom[kept], counts[kept]), axis=1)
        self._sharing.append((one[first], people, named))

    def _most(self) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
        """Give each kind that shares: with how many others, and who of them shares most, one more than are named."""
        for kinds, people, kept in self._sharing:
            named: dict[int, list[tuple[int, int]]] = {}
            for one, other, count in kept.tolist():
                members = self._members[other][: MOST_NAMED + 1]
                named.setdefault(one, []).extend((person, count) for person in members)
            for one, others in zip(kinds.tolist(), people.tolist(), strict=True):
                yield one, others, sorted(named[one], key=lambda of: (-of[1], of[0]))[: MOST_NAMED + 1]

    def _by_kind(self, ends: IntArray) -> tuple[IntArray, IntArray]:
        """Give who wrote texts like each text, or that text, as text × kinds + kind; and how many of them."""
        own = self._rows.there()
        text = np.concatenate((own, ends[:, 0], ends[:, 1]))
        like = np.concatenate((own, ends[:, 1], ends[:, 0]))
        found = _Sums()
        for part, row in self._rows.parts(like):
            found.take(text[part] * self._kinds + self._kind[row], self._counts[row])
        return found.told()


def _kinds(text: IntArray, person: IntArray) -> list[list[int]]:
    """Give the people who wrote the same texts as often as each other, in the order of the first of each kind."""
    order = np.lexsort((text, person))
    borders = np.flatnonzero(np.diff(person[order])) + 1
    found: dict[bytes, list[int]] = {}
    for number, own in enumerate(np.split(text[order], borders) if len(order) else ()):
        found.setdefault(own.tobytes(), []).append(number)
    return list(found.values())


class _Slices:
    """Where the rows of each text are, of rows that stand in the order of their texts."""

    def __init__(self, text: IntArray, texts: int) -> None:
        """Count the rows of all texts."""
        self._counts = np.bincount(text, minlength=texts)
        self._starts = np.cumsum(self._counts) - self._counts

    def there(self) -> IntArray:
        """Give the texts that have rows, in order."""
        return np.flatnonzero(self._counts)

    def size(self, texts: IntArray) -> int:
        """Count the rows of all of these texts."""
        return int(self._counts[texts].sum())

    def apart(self, texts: IntArray, owners: IntArray) -> Iterator[IntArray]:
        """Give the places of these texts, some owners at a time: all of one, and of several as long as they are few.

        The texts stand in the order of their owners.
        """
        if not len(texts):
            return
        many = np.cumsum(self._counts[texts])
        lasts = np.append(np.flatnonzero(np.diff(owners)) + 1, len(owners))
        first = 0
        while first < len(owners):
            before = int(many[first - 1]) if first else 0
            fits = int(np.searchsorted(many, before + _AT_ONCE, side="right"))
            at = max(
                int(np.searchsorted(lasts, fits, side="right")) - 1, int(np.searchsorted(lasts, first + 1))
            )
            yield np.arange(first, int(lasts[at]))
            first = int(lasts[at])

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


@dataclass(frozen=True, slots=True)
class _Met:
    """Rows of some owners, numbered from 0 in order; the kinds that each text of them meets are `other` by `others`.

    A pair is owner × kinds + kind.
    """

    owner: IntArray
    text: IntArray
    counts: IntArray
    other: IntArray
    others: _Slices
    kinds: int


class _List:
    """Pairs as they come, put in order: for texts that few share."""

    def __init__(self, met: _Met) -> None:
        """Take the rows."""
        self._met = met

    def told(self) -> tuple[IntArray, IntArray]:
        """Give each pair that shares enough, in order, and how much."""
        met, pairs = self._met, _Sums()
        for part, at in met.others.parts(met.text):
            pairs.take(met.owner[part] * met.kinds + met.other[at], met.counts[part])
        known, counts = pairs.told()
        return known[counts >= SHARED_LEAST], counts[counts >= SHARED_LEAST]

    def holds(self, known: IntArray) -> BoolArray:
        """Tell which rows have a text that their owner shares with one of these pairs, which stand in order."""
        met = self._met
        held = np.zeros(len(met.text), dtype=bool)
        for part, at in met.others.parts(met.text):
            pair = met.owner[part] * met.kinds + met.other[at]
            place = np.minimum(np.searchsorted(known, pair), len(known) - 1)
            held[part[known[place] == pair]] = True
        return held


class _Table:
    """The same for texts that many share: who wrote what and who meets what are multiplied as tables.

    Their numbers are small and whole, so that fractions hold them exactly.
    """

    def __init__(self, met: _Met) -> None:
        """Lay out both tables."""
        texts, self._text = np.unique(met.text, return_inverse=True)
        self._owner, owners = met.owner, int(met.owner[-1]) + 1
        self._wrote = np.zeros((owners, len(texts)), dtype=np.float32)
        self._wrote[met.owner, self._text] = met.counts
        self._meets = np.zeros((len(texts), met.kinds), dtype=np.float32)
        for part, at in met.others.parts(texts):
            self._meets[part, met.other[at]] = 1

    @staticmethod
    def pays(met: _Met) -> bool:
        """Tell whether it has room, and takes less time than the list."""
        owners, texts = int(met.owner[-1]) + 1, len(np.unique(met.text))
        if max(owners, texts) * met.kinds > 4 * _AT_ONCE:
            return False
        return owners * texts * met.kinds <= _PRODUCTS * met.others.size(met.text)

    def told(self) -> tuple[IntArray, IntArray]:
        """Give each pair that shares enough, in order, and how much."""
        shared = (self._wrote @ self._meets).ravel()
        known = np.flatnonzero(shared >= SHARED_LEAST)
        return known, shared[known].astype(np.int64)

    def holds(self, known: IntArray) -> BoolArray:
        """Tell which rows have a text that their owner shares with one of these pairs."""
        pairs = np.zeros((len(self._wrote), self._meets.shape[1]), dtype=np.float32)
        pairs.ravel()[known] = 1
        return np.asarray((pairs @ self._meets.T)[self._owner, self._text] > 0)
