# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The leakage guard at merges and exports (quality.md 4.5): what is held out must not come back by another way.

The build has compared the items; people can still write what a held-out item asks, and a bundle of an earlier version
was compared less closely. Once for each merge what it brought is compared, once for each export everything. What is
alike is listed with both texts, but for pairs that a signed record of the round waives; copies are never waived. What
was handed in is kept: files for training leave it out. Where nothing is held out nothing is read.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import orjson

from annotator_app.errors import Problem
from annotator_app.model.bundle import Standing
from annotator_app.model.pack import Task
from annotator_app.model.question import Text
from annotator_app.model.review import in_place_of, spoken_against
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.checking import leaking
from annotator_app.workflows.checking.leaking import HELD_OUT, Listed
from annotator_app.workflows.checking.prompts import prompt_of
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT, Progress

if TYPE_CHECKING:
    from annotator_app.quality.held_out.leakage import Leak

SAME: Final = QT_TRANSLATE_NOOP(
    "plans", "What {name} wrote for {other} says the same as the held-out item {item}: “{text}”."
)
LIKE: Final = QT_TRANSLATE_NOOP(
    "plans",
    "What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be "
    "waived with a reason: [[waiver]].",
)
# Shorter texts, in letters, are right answers that coincide (quality.md 3.6).
LEAST: Final = 20
# Texts that are held in memory and compared at a time.
_AT_ONCE: Final = 50_000
_ITEM: Final = ""


class Owner(NamedTuple):
    """Whose text it is: of an item itself, or what somebody wrote for it; `pack` is the result pack it came in."""

    item: str
    by: str = _ITEM
    pack: str = ""


Owners = dict[str, list[Owner]]


@dataclass
class Guarded:
    """What was found: problems by the result pack that brought them ("": items), and what training leaves out."""

    _all: Listed = field(default_factory=Listed)
    _packs: dict[str, Listed] = field(default_factory=dict)
    _out: set[tuple[str, str]] = field(default_factory=set)

    def add(self, item: str, owner: Owner, problem: Callable[[], Problem]) -> None:
        """Take note of a held-out item and what is like it."""
        self._all.take(item, problem)
        self._packs.setdefault(owner.pack, Listed()).take(item, problem)
        self._out.add((owner.item, owner.by))

    @property
    def texts(self) -> int:
        """How many items, and answers to items, are like held-out ones."""
        return len(self._out)

    def leaves_out(self, item: str, by: str) -> bool:
        """Tell whether files for training leave out what somebody answered to an item."""
        return (item, _ITEM) in self._out or (item, by) in self._out

    def listed(self) -> tuple[Problem, ...]:
        """Give the problems, not more than a person reads."""
        return tuple(self._all.told(_warning))

    def by_pack(self) -> Mapping[str, tuple[Problem, ...]]:
        """Give the problems by the result pack that brought them, of each not more than a person reads."""
        return {pack: tuple(own.told(_warning)) for pack, own in self._packs.items()}


def of_everything(merged: MergedSet, progress: Progress = SILENT) -> Guarded:
    """Compare all items and everything that people wrote. Raises Cancelled."""
    if not merged.bundle.holds_out():
        return Guarded()
    guard = _Guard(merged, progress)
    guard.compare_items()
    guard.compare_written(_written(merged, guard.splits, [*_standing(merged)], settled=True))
    return guard.found


def of_packs(merged: MergedSet, packs: Iterable[str]) -> Guarded:
    """Compare what people wrote in these result packs."""
    brought = [one for one in _standing(merged, frozenset(packs)) if _asks_texts(merged.task(one.task_pack))]
    if not brought or not merged.bundle.holds_out():
        return Guarded()
    guard = _Guard(merged, SILENT)
    guard.compare_written(_written(merged, guard.splits, brought))
    return guard.found


def _standing(merged: MergedSet, only: frozenset[str] | None = None) -> Iterator[Standing]:
    for one in merged.standing.values():
        if one.state == "top" and (only is None or one.pack_id in only):
            yield one


class _Guard:
    def __init__(self, merged: MergedSet, progress: Progress) -> None:
        self.found = Guarded()
        self._progress = progress
        self._waived = {
            frozenset((one.get("heldout"), one.get("other"))) for one in merged.round.get("waivers") or ()
        }
        self._seen: set[tuple[str, Owner]] = set()
        self.splits: dict[str, str] = {}
        self._held: list[tuple[str, str, list[str]]] = []
        self._read(merged.bundle)

    def _read(self, bundle: BundleStore) -> None:
        """Read what is held out, and which items are not."""
        self._bundle = bundle
        for one in bundle.split_texts():
            if one.split == HELD_OUT:
                self._held.append((one.id, prompt_of(one.line), leaking.asked_of(one.line)))
            else:
                self.splits[one.id] = one.split or "train"

    def compare_items(self) -> None:
        prompts: Owners = {}
        further: Owners = {}
        for one in self._bundle.split_texts():
            if one.split == HELD_OUT:
                continue
            prompts.setdefault(prompt_of(one.line), []).append(Owner(one.id))
            for text in leaking.further_of(one.line):
                further.setdefault(text, []).append(Owner(one.id))
        self._compare(prompts, further)

    def compare_written(self, written: Iterable[tuple[str, Owner]]) -> None:
        from annotator_app.quality.held_out.contained import weight  # it needs numpy
        from annotator_app.quality.plain import plain

        texts: Owners = {}
        for text, owner in written:
            own = texts.get(text)
            if own is not None:
                own.append(owner)
            elif len(compared := plain(text)) >= LEAST or weight(compared) >= LEAST:
                texts[text] = [owner]
            if len(texts) >= _AT_ONCE:
                self._compare({}, texts)
                texts = {}
        if texts:
            self._compare({}, texts)

    def _compare(self, prompts: Owners, further: Owners) -> None:
        """Compare what is held out with prompts as wholes, and with further texts as wholes and inside them."""
        from annotator_app.quality.held_out.leakage import leaks  # it needs numpy

        held = len(self._held)
        mine = [prompt for _id, prompt, _asked in self._held]
        splits = [HELD_OUT] * held + ["train"] * len(prompts)
        asked = [own for _id, _prompt, own in self._held] + [[] for _ in prompts]
        texts = [*mine, *prompts, *further]
        owners = [*prompts.values(), *further.values()]
        found = leaks([*mine, *prompts], splits, [*further], self._step, asked)  # type: ignore[arg-type]
        for leak in found:
            both = partial(
                leaking.both_of, texts[leak.heldout], texts[leak.other], leak.part, asked[leak.heldout]
            )
            for owner in owners[leak.other - held]:
                self._take(self._held[leak.heldout][0], owner, leak, both)

    def _take(self, item: str, owner: Owner, leak: Leak, both: Callable[[], tuple[str, str]]) -> None:
        waived = frozenset((item, owner.item)) in self._waived
        if (item, owner) in self._seen or (waived and not leak.exact):
            return
        self._seen.add((item, owner))
        self.found.add(item, owner, partial(_told, item, owner, self.splits[owner.item], leak, both))

    def _step(self, share: float) -> None:
        self._progress.step(round(1000 * share), 1000, "leaks")


def _told(item: str, owner: Owner, split: str, leak: Leak, both: Callable[[], tuple[str, str]]) -> Problem:
    text, texts = both()
    said = {"likeness": f"{leak.likeness:.2f}", "text": text, "texts": texts}
    said |= {"item": item, "other": owner.item, "split": split, "name": owner.by}
    code, sentence = leaking.sentence_of(exact=leak.exact, part=leak.part)
    if owner.by:
        sentence = SAME if leak.exact else LIKE
    return _warning(code, sentence, said)


def _warning(code: str, sentence: str, said: Mapping[str, str]) -> Problem:
    return Problem(code, sentence, said, "warning")


def _written(
    merged: MergedSet, splits: Mapping[str, str], packs: Iterable[Standing], *, settled: bool = False
) -> Iterator[tuple[str, Owner]]:
    """Give what people wrote that may be learned from; what reviewers spoke against is what they say instead."""
    asked: set[str] = set()
    for one in packs:
        texts = _asks_texts(merged.task(one.task_pack))
        asked |= texts
        for item, raw in merged.bundle.answer_contents(one.pack_id) if texts else ():
            if item not in splits or raw[1] != "done" or not merged.speaks(one, item):
                continue
            digest, value = raw[0].hex(), orjson.loads(raw[2])
            if merged.holds(one, item, digest):
                owner = Owner(item, one.contributor, one.pack_id)
                answers = _that_count(merged, one.contributor, item, digest, value)
                yield from ((text, owner) for text in _texts(texts, answers))
    for word in merged.settled.values() if settled else ():
        if word.item in splits:
            yield from ((text, Owner(word.item)) for text in _texts(asked, word.answers))


def _that_count(
    merged: MergedSet, contributor: str, item: str, digest: str, value: Mapping[str, Any]
) -> Mapping[str, Any]:
    answers: Mapping[str, Any] = value["answers"]
    word = merged.settled.get(digest)
    against = spoken_against(merged.verdicts_on(contributor, item, digest, value), answers, word)
    if against is not None:
        answers = in_place_of(answers, against) or {}
    told = word.answers if word is not None else {}
    return {name: one for name, one in answers.items() if name not in told}


def _asks_texts(task: Task) -> frozenset[str]:
    return frozenset(one.id for one in task.questions if isinstance(one, Text))


def _texts(questions: Container[str], answers: Mapping[str, Any]) -> Iterator[str]:
    """Give the texts among values, one for each response where it was asked of each."""
    told = [value for name, value in answers.items() if name in questions]
    for value in told:
        texts = value.values() if isinstance(value, dict) else (value,)
        yield from (text for text in texts if isinstance(text, str))
