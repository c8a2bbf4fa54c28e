# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Items of a bundle that can be counted many at a time, as most can: a report asks them together what they share.

Nothing is left out: what does not fit into a batch comes by itself, as `heard_items` gives it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice, repeat
from typing import Any, Final, TypeVar

import orjson

from annotator_app.model.bundle import Standing
from annotator_app.model.ids import CANNOT_JUDGE
from annotator_app.model.pack import Task
from annotator_app.workflows.merged_set.heard_items import (
    Heard,
    HeardItem,
    Spoken,
    Text,
    heard_item,
    spoken_items,
)
from annotator_app.workflows.merged_set.merged_answers import MergedSet

STRETCH: Final = 512
# Of so many items what is asked together still lies in the processor's cache.
MOST: Final = 128
# Fewer are counted one by one: asking them together costs more than it spares.
LEAST: Final = 4
_NOTHING: Mapping[str, Any] = {}
Each = TypeVar("Each")


@dataclass(frozen=True)
class Batch:
    """Uniform items in the order of their ids, asked by one task in one language; of none is known what is right.

    No reviewer has said anything of them, and nobody has settled one.

    `texts` and `sizes` are by item: its one text, and how many answered. `standings` and `values` are by answer, item
    by item: whose it is, and all that was said.
    """

    task: Task
    language: str
    texts: Sequence[Text]
    sizes: Sequence[int]
    standings: Sequence[Standing]
    values: Sequence[Mapping[str, Any]]

    @cached_property
    def ids(self) -> list[str]:
        """The id of each item."""
        return [text.item for text in self.texts]

    @cached_property
    def people(self) -> list[str]:
        """Who gave each answer."""
        return [one.contributor for one in self.standings]

    @cached_property
    def answers(self) -> list[Mapping[str, Any]]:
        """What each answer says, by question."""
        return [value.get("answers", _NOTHING) for value in self.values]

    @cached_property
    def items(self) -> list[HeardItem]:
        """The same one by one."""
        found, heard = [], zip(self.standings, self.answers, self.values, strict=True)
        for text, size in zip(self.texts, self.sizes, strict=True):
            said = [
                Heard(
                    standing, text, self.task, True, True, None, answers, value, True, self.language, True
                )
                for _, (standing, answers, value) in zip(range(size), heard, strict=False)
            ]  # fmt: skip
            found.append(HeardItem(text.item, (text,), said, uniform=True))
        return found

    def chosen(self, question: str) -> list[Any] | None:
        """Give what each answer says to a question; None where one says nothing, or that it cannot judge."""
        given = [one.get(question) for one in self.answers]
        return None if None in given or CANNOT_JUDGE in given else given

    def each(self, values: Sequence[Any]) -> Iterator[Sequence[Any]]:
        """Part values, one for each answer, by item."""
        begin = 0
        for size in self.sizes:
            yield values[begin : begin + size]
            begin += size

    def repeated(self, each: Iterable[Each]) -> Iterator[Each]:
        """Give what there is of each item once for each of its answers."""
        return chain.from_iterable(map(repeat, each, self.sizes))


def heard_batches(merged: MergedSet, *, alone: bool = False) -> Iterator[Iterator[HeardItem | Batch]]:
    """Give every item in stretches that follow each other by the ids: in each, batches and what comes by itself.

    Within a stretch the items of one language keep their order; those of other languages may stand anywhere between
    them, since ids that were made of texts tell nothing of languages. A stretch is read to its end before the next.
    The first item of a task in a language comes at once, so that languages are met in the order of the ids as well.
    `alone`: nothing comes in batches, for those who look at each item.
    """
    spoken, met = spoken_items(merged), set[tuple[int, str]]()
    while stretch := list(islice(spoken, STRETCH)):
        yield (heard_item(merged, one) for one in stretch) if alone else _batched(merged, stretch, met)


def _batched(
    merged: MergedSet, stretch: Iterable[Spoken], met: set[tuple[int, str]]
) -> Iterator[HeardItem | Batch]:
    held: dict[str, list[Spoken]] = {}
    for one in stretch:
        apart = one.id in merged.spoken_on or one.texts[0].digest in merged.settled_texts
        task = None if apart or merged.asked.changed else _task_of_all(one)
        language = one.texts[0].language or (task.language if task else "")
        if task is None or (id(task), language) not in met:
            item = heard_item(merged, one)
            for other in dict.fromkeys(heard.language for heard in item.said):
                yield from _held(merged, held.pop(other, ()))
            yield item
            if task is not None:
                met.add((id(task), language))
            continue
        own = held.setdefault(language, [])
        if own and (len(own) == MOST or own[0].own[0][0].task is not task):
            yield from _held(merged, own)
            own.clear()
        own.append(one)
    for own in held.values():
        yield from _held(merged, own)


def _task_of_all(one: Spoken) -> Task | None:
    """Give the task of an item of which all are whole answers to its one text; None where some are not."""
    _, texts, own = one
    text = texts[0]
    if not own or len(texts) > 1 or text.gold or text.repeat_of is not None:
        return None
    task = own[0][0].task
    for speaker, (_item, _result, _digest, done, value, problem) in own:
        if not (done and speaker.all_counts) or speaker.task is not task or problem or not value:
            return None
    return task


def _held(merged: MergedSet, held: Sequence[Spoken]) -> Iterator[HeardItem | Batch]:
    if len(held) < LEAST:
        yield from (heard_item(merged, one) for one in held)
        return
    said = [each for one in held for each in one.own]
    texts = [one.texts[0] for one in held]
    task = said[0][0].task
    yield Batch(
        task, texts[0].language or task.language, texts, [len(one.own) for one in held],
        [speaker.standing for speaker, _ in said], [orjson.loads(row[4] or "null") for _, row in said],
    )  # fmt: skip
