# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Layers D and J of a result pack: journal, replay, answers, and the task pack that is answered.

First the journal, then the answers, each read once; what the history gives has to be exactly what the
answers say. Against a task pack every item is compared by digest and every answer held against its
questions. Rules: packs.md 5.6, 5.6a and section 8, rows 68 to 78.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from typing import Any, Final

from annotator_app.errors import Problem
from annotator_app.model import border, strict_json
from annotator_app.model.item import Item
from annotator_app.packs import contents
from annotator_app.packs.lines import Record, note
from annotator_app.packs.manifest import ResultManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.refusals import refuse
from annotator_app.workflows.checking.check_task import note_all
from annotator_app.workflows.checking.event_shape import answer_misfit, event_misfit
from annotator_app.workflows.checking.replay import Replay
from annotator_app.workflows.checking.task_items import TaskItems
from annotator_app.workflows.progress import Progress

_STEP: Final = 256
_KEPT: Final = 2048
_SHORT: Final = 8192
Take = Callable[[Record], None]


@dataclass(frozen=True)
class CheckedResult:
    """How many events and answers a result pack holds."""

    events: int
    answers: int


def check_result(
    pack: ProvenPack,
    found: list[Problem],
    progress: Progress,
    *,
    against: TaskItems | None = None,
    take_event: Take | None = None,
    take_answer: Take | None = None,
) -> CheckedResult:
    """Hold the contents of a proven result pack against themselves and, where given, the task's items.

    What is wrong goes to `found`: D01 to D03, D05, J01 to J04, T03. `take_event` and `take_answer` get
    every line that is in order, journal first.
    """
    assert isinstance(pack.manifest, ResultManifest)
    said = pack.manifest.counts
    meter = _Meter(progress, pack.manifest.journal.events + said.done + said.skipped)
    replay = Replay()
    for record in meter.over(contents.events(pack, found)):
        if _event_fits(record, found, replay):
            replay.take(record.value)
            if take_event:
                take_event(record)
    events = meter.taken
    answers = contents.answers(pack, found, against.count if against else None)
    for record in meter.over(answers):
        if _answer_fits(record, found, replay) and _belongs(record, found, against) and take_answer:
            take_answer(record)
    _check_rest(pack.manifest, replay, found, against)
    return CheckedResult(events, meter.taken - events)


def _event_fits(record: Record, found: list[Problem], replay: Replay) -> bool:
    misfit = event_misfit(record.value, replay.known)
    if misfit is None:
        return True
    note_all(found, [border.item_problem(_name(record.value), f"event {record.number}: {misfit}")], record)
    return False


def _answer_fits(record: Record, found: list[Problem], replay: Replay) -> bool:
    misfit = answer_misfit(record.value, replay.known)
    if misfit is not None:
        note_all(found, [border.item_problem(_name(record.value), misfit)], record)
        return False
    if not replay.agrees(record.value):
        note_all(found, [refuse("replay", item=record.value["item"])], record)
        return False
    return True


def _belongs(record: Record, found: list[Problem], against: TaskItems | None) -> bool:
    """Hold one answer against the item it answers."""
    if against is None:
        return True
    value = record.value
    line = against.line_of(value["item"])
    item = None if line is None else _item(line)
    if item is None:
        problems = [refuse("foreign_item", item=value["item"])]
    elif item.digest != value["item_sha256"]:
        problems = [refuse("item_text", item=value["item"])]
    elif value["status"] == "done":
        problems = border.check_answers(against.family, against.task, item, value["value"]["answers"])
    else:
        problems = []
    note_all(found, problems, record)
    return not problems


def _item(line: bytes) -> Item:
    """Give the item of a line; in a merge the same items are answered by one person after the other."""
    return _short_item(line) if len(line) <= _SHORT else _read_item(line)


@lru_cache(maxsize=_KEPT)
def _short_item(line: bytes) -> Item:
    return _read_item(line)


def _read_item(line: bytes) -> Item:
    return _ItemOfLine(line)


class _ItemOfLine(Item):
    """An item whose line is parsed when a question looks at it; most look at the answer alone."""

    def __init__(self, line: bytes) -> None:
        self.__dict__.update(_line=line, digest=hashlib.sha256(line).hexdigest())

    @cached_property
    def fields(self) -> Mapping[str, Any]:
        """The object of the line, which was proven when its pack was built or opened."""
        fields = strict_json.parse(self.__dict__["_line"])
        assert isinstance(fields, dict)
        return fields


def _check_rest(
    manifest: ResultManifest, replay: Replay, found: list[Problem], against: TaskItems | None
) -> None:
    """Tell of answers that the history has and the pack leaves out, of foreign items, and of a false end."""
    for item in replay.unsaid():
        note(found, refuse("replay", item=item))
    if against is not None:
        for item, said in replay.left().items():
            line = against.line_of(item)
            if line is None:
                note(found, refuse("foreign_item", item=item))
            elif hashlib.sha256(line).hexdigest() != said.item_sha256:
                note(found, refuse("item_text", item=item))
    if manifest.complete != (manifest.counts.untouched == 0):
        note(found, refuse("count", name="complete", said=manifest.complete, found=not manifest.complete))


def _name(value: dict[str, Any]) -> str:
    return str(value.get("item", "?"))[:80]


class _Meter:
    """Counts records on their way and tells the progress now and then."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self.taken = 0

    def over(self, records: Iterator[Record]) -> Iterator[Record]:
        """Give the records on."""
        while some := list(islice(records, _STEP)):
            self._progress.step(self.taken, self._total)
            self.taken += len(some)
            yield from some
