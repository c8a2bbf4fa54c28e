# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which items stand behind every number of a report, collected while the bundle is read once: ids, never texts.

`desk_report.items_behind` finds the same for one number. Only the first ids of each are kept, since a page has to
stay small; how many there are is always counted.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import partial
from heapq import nsmallest
from operator import itemgetter
from typing import Final, NamedTuple

from annotator_app.model.charts import Listed, Pick
from annotator_app.model.ids import CANNOT_JUDGE
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion, Choice, Text
from annotator_app.workflows.merged_set.heard_batches import Batch
from annotator_app.workflows.merged_set.heard_items import Heard, HeardItem
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.names import Names
from annotator_app.workflows.reporting.item_kinds import Waiting
from annotator_app.workflows.reporting.listed_keys import (
    KEYS,
    Key,
    Kind,
    choice_kind,
    item_kind,
    key_of,
    pairs_of,
    people_kind,
    take_value,
)
from annotator_app.workflows.standing.bundle_counts import FORK, ItemCount

MOST_LISTED: Final = 500
# What is found item by item; the items behind other numbers are computed of what was counted (`figure_items`).
LISTED: Final = frozenset({
    "state", "answers", "asked", "value", "pair", "problem", "contributor", "verdict", "compared", "score", "faults",
    "waiting", "doubted", "beyond",
})  # fmt: skip
_MOST_ALIKE: Final = (
    5_000  # kinds of items at a time, of which those of a report with few answers an item are less
)


@dataclass(slots=True)
class _Alike:
    """Keys under which items of a kind come together; `times`: how many did, `open`: not all of them are full."""

    keys: frozenset[Key]
    times: int = 0
    open: bool = True


@dataclass(slots=True)
class _First:
    """How many items there are, and the first of them by their ids; the others are let go."""

    total: int = 0
    items: list[str] = field(default_factory=list)
    last: str = ""

    def take(self, item: str) -> None:
        """Take an item; one that was the last one already is the same."""
        if item == self.last:
            return
        self.last, self.total = item, self.total + 1
        self.items.append(item)
        if len(self.items) > 4 * MOST_LISTED:
            self.items = nsmallest(MOST_LISTED, self.items)


class _Asked(NamedTuple):
    """The questions of a task that are counted, with each whether it is one choice on the item, as most are.

    `task` is kept, so that no other has its identity.
    """

    task: Task
    each: tuple[tuple[AnyQuestion, bool], ...]
    only_choices: bool


class ListedItems:
    """Takes every item with what was said of it; `behind` gives what stands behind a number.

    Of millions of items much the same is said, so that keys which come together are made and counted once.
    """

    def __init__(self, only: str = "") -> None:
        """Begin with nothing; `only` is the one question that is counted."""
        self._only = only
        self._names = Names()
        self._found: dict[Key, array[int]] = {}
        self._total: Counter[Key] = Counter()
        self._full: set[Key] = set()
        self._alike: dict[Kind, _Alike] = {}
        self._asked: dict[int, _Asked] = {}  # by the identity of the task
        self._late: list[tuple[str, list[_Alike], Set[Key]]] = []
        self._tags: dict[str, None] = {}  # the languages in which somebody spoke

    def take(self, one: HeardItem, counted: ItemCount | None, language: str, source: str) -> None:
        """Take an item; `counted` is None for one that no pack wants."""
        kinds: list[Kind] = []
        if counted is not None:
            kinds.append(item_kind(counted, language, source, sum(heard.done for heard in one.said)))
        rest: set[Key] = set()
        if one.said:
            kinds.append(self._people(one.said, rest))
            plain = one.uniform and self._questions(one.said[0].task).only_choices
            kinds.extend(self._chosen(one.said) if plain else self._values(one.said, rest))
        if len(self._alike) > _MOST_ALIKE:
            self._sum()
        alike = [self._alike_of(kind) for kind in kinds]
        for each in alike:
            each.times += 1
        self._total.update(rest)
        self._wait(one.id, alike, rest)

    def take_batch(self, batch: Batch, counted: Sequence[ItemCount | None], sources: Sequence[str]) -> None:
        """Take the items of a batch, each with its count and the name of its source."""
        language, asked = batch.language, self._questions(batch.task)
        self._tags[language] = None
        chosen = [batch.chosen(question.id) for question, _ in asked.each]
        if self._only or not asked.only_choices or None in chosen:
            for one, count, source in zip(batch.items, counted, sources, strict=True):
                self.take(one, count, language, source)
            return
        if len(self._alike) > _MOST_ALIKE:
            self._sum()
        kinds: list[list[Kind | None]] = [
            _kinds_of_items(counted, language, sources, map(len, batch.each(batch.people))),
            _made_once(batch.each(batch.people), lambda own: people_kind((name, language) for name in own)),
        ]
        for (question, _), values in zip(asked.each, chosen, strict=True):
            assert values is not None
            kinds.append(_made_once(batch.each(values), partial(choice_kind, question.id, language)))
        some_open = False
        for of_each in kinds:
            for kind, times in Counter(of_each).items():
                if kind is not None:
                    alike = self._alike_of(kind)
                    alike.times += times
                    some_open = some_open or alike.open
        if some_open:
            for id_, *own in zip(batch.ids, *kinds, strict=True):
                self._wait(id_, [self._alike[kind] for kind in own if kind is not None])

    def end_stretch(self) -> None:
        """List what came since the last stretch, in the order of the ids, in which it need not have come."""
        for item, alike, rest in sorted(self._late, key=itemgetter(0)):
            number = self._names.add(item)
            for one in alike:
                if one.open:
                    one.open = self._list(one.keys, number)
            self._list(rest, number)
        self._late.clear()

    def take_verdicts(self, merged: MergedSet, languages: Mapping[str, str], contributor: str) -> None:
        """Take what reviewers said, of the items in `languages`, of one person if asked for."""
        from annotator_app.workflows.standing.lot_verdicts import Reviewing

        found: dict[Key, set[str]] = {}
        for (name, item, _content), said in merged.once(Reviewing).on_answers.items():
            if item not in languages or contributor not in ("", name):
                continue
            found.setdefault(("verdict", name, languages[item], ""), set()).add(item)
            for _reviewer, verdict in said:
                found.setdefault(("verdict", name, "", verdict.verdict), set()).add(item)
        for key, items in found.items():
            self._take_all(key, items, len(items))

    def take_waiting(self, waiting: Iterable[Waiting]) -> None:
        """Take the items that wait to be settled, with their language and why, in any order."""
        found: defaultdict[Key, _First] = defaultdict(_First)
        for item, language, reasons in waiting:
            for reason in (*([""] if reasons - {FORK} else []), *reasons):
                found["waiting", "", reason].take(item)
                found["waiting", language, reason].take(item)
        for key, first in found.items():
            self._take_all(key, first.items, first.total)

    def take_doubts(self, doubts: Iterable[tuple[str, str, str, str]]) -> None:
        """Take what answers leave open, as question, language, reason and item; units of an item follow each other."""
        found: defaultdict[Key, _First] = defaultdict(_First)
        for question, language, reason, item in doubts:
            if self._only in ("", question):
                found["doubted", question, language, reason].take(item)
        for key, first in found.items():
            self._take_all(key, first.items, first.total)

    def _take_all(self, key: Key, items: Collection[str], total: int) -> None:
        self._total[key] += total
        for item in nsmallest(MOST_LISTED, items):
            self._list({key}, self._names.add(item))

    def behind(self, pick: Pick, most: int = MOST_LISTED) -> Listed:
        """Give the first ids behind a number, so many at `most`, and how many items there are."""
        self.end_stretch()
        self._sum()
        key = key_of(pick)
        keys = [key]
        if pick.what == "contributor" and not pick.language:
            keys = [(*key[:2], tag) for tag in self._tags]
        found = [self._names[number] for one in keys for number in self._found.get(one, ())[:most]]
        items = sorted(found)[:most] if len(keys) > 1 else found
        return Listed(items=tuple(items), total=sum(self._total.get(one, 0) for one in keys))

    def _sum(self) -> None:
        """Count under each key what was counted by kind."""
        for alike in self._alike.values():
            for key in alike.keys:
                self._total[key] += alike.times
        self._alike.clear()

    def _alike_of(self, kind: Kind) -> _Alike:
        alike = self._alike.get(kind)
        if alike is None:
            alike = self._alike[kind] = _Alike(frozenset(KEYS[kind[0]](*kind[1:])))
        return alike

    def _wait(self, item: str, alike: Iterable[_Alike], rest: Set[Key] = frozenset()) -> None:
        """Hold an item to be listed under what is not full yet."""
        still_open = [one for one in alike if one.open]
        if still_open or rest:
            self._late.append((item, still_open, rest))

    def _list(self, keys: Set[Key], number: int) -> bool:
        """List an item under keys, and tell whether any can take more; of most there are more soon than is listed."""
        is_open = False
        for key in keys - self._full:
            found = self._found.setdefault(key, array("i"))
            found.append(number)
            if len(found) == MOST_LISTED:
                self._full.add(key)
            else:
                is_open = True
        return is_open

    def _people(self, said: Sequence[Heard], rest: set[Key]) -> Kind:
        """Give whose opinions there are as a kind; problems are rare."""
        for heard in said:
            self._tags[heard.language] = None
            if heard.problem is not None:
                rest.add(("problem", heard.problem))
        only = self._only
        return people_kind(
            (heard.standing.contributor, heard.language)
            for heard in said
            if heard.counts and (not only or heard.says(only))
        )

    def _chosen(self, said: Sequence[Heard]) -> Iterator[Kind]:
        """Give what was chosen of an item as kinds, where all are asked for single choices alone."""
        language = said[0].language
        for question, _ in self._questions(said[0].task).each:
            name = question.id
            given = [heard.answers[name] for heard in said if name in heard.answers]
            own = [value for value in given if value != CANNOT_JUDGE]
            if own:
                yield choice_kind(name, language, own)

    def _values(self, said: Sequence[Heard], rest: set[Key]) -> Iterator[Kind]:
        """Give single choices on the item as kinds; what other values stand behind goes into `rest`."""
        chosen: dict[str, list[tuple[str, str, bool]]] = {}
        units: dict[tuple[str, str, str], list[str]] = {}
        for heard in said:
            if heard.text.repeat_of is not None:
                continue
            for question, is_choice in self._questions(heard.task).each:
                value = heard.answers.get(question.id)
                if value is None:
                    continue
                if not is_choice:
                    take_value(rest, heard, question, value, units)
                elif value != CANNOT_JUDGE:
                    chosen.setdefault(question.id, []).append((value, heard.language, heard.counts))
        for (name, language, _unit), values in units.items():
            if len(values) > 1:
                rest.update(pairs_of(name, language, values))
        for name, own in chosen.items():
            own.sort()
            yield ("choice", name, *own)

    def _questions(self, task: Task) -> _Asked:
        """Give the questions that are counted; no number is of one written text."""
        known = self._asked.get(id(task))
        if known is None:
            own = tuple(
                (one, type(one) is Choice and not one.multiple and one.each == "item")
                for one in task.questions
                if type(one) is not Text and self._only in ("", one.id)
            )
            known = self._asked[id(task)] = _Asked(task, own, all(choice for _, choice in own))
        return known


def _kinds_of_items(
    counted: Iterable[ItemCount | None], language: str, sources: Iterable[str], answers: Iterable[int]
) -> list[Kind | None]:
    """Give the kind of each item, of which there are so many answers; of most of them it is the same."""
    known: dict[tuple[ItemCount | None, str, int], Kind | None] = {}
    return [
        known.get(one) or known.setdefault(one, one[0] and item_kind(one[0], language, *one[1:]))
        for one in zip(counted, sources, answers, strict=True)
    ]


def _made_once(each: Iterable[Sequence[str]], make: Callable[[tuple[str, ...]], Kind]) -> list[Kind | None]:
    """Make a kind of what was said of each item; of much the same it is made once."""
    known: dict[tuple[str, ...], Kind] = {}
    return [known.get(own) or known.setdefault(own, make(own)) for own in map(tuple, each)]
