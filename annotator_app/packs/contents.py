# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What can be held against the lines of a pack without knowing task families (layers D and J).

Each function gives the records on while it checks them, so that one pass serves everybody; findings are
complete when the last record was taken. Families' own rules and the replay of answers are the caller's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from annotator_app.errors import Problem
from annotator_app.model import strict_json
from annotator_app.model.ids import ITEM
from annotator_app.model.strict_json import Json
from annotator_app.packs.chain import proven_events
from annotator_app.packs.lines import Record, note, one_by_one
from annotator_app.packs.manifest import ResultManifest, ReviewManifest, TaskManifest, VerdictManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.refusals import refuse

_ITEM = re.compile(ITEM)


def items(pack: ProvenPack, found: list[Problem], *, hashed: bool = True) -> Iterator[Record]:
    """Give the items of a task or review pack: readable, each id once, as many as pack.json says.

    With `hashed` false their digests are left empty. Findings: D01, D02, D03, and Z08 beyond the number of
    items that a pack may have.
    """
    tally = _Tally(pack, found)
    for record in pack.records("items", found, hashed=hashed):
        if tally.counts(record):
            yield record
    tally.end()


def doubtful_items(
    pack: ProvenPack, found: list[Problem], fits: Callable[[Json], bool], step: Callable[[int], None]
) -> Iterator[Record]:
    """Give only the items of which `fits` does not say that they surely fit; all are checked as in `items`.

    `step` is told now and then how many were read. This is the way for a pack of a hundred thousand items
    of which none is wrong: nothing is made of a line but its value.
    """
    tally = _Tally(pack, found)
    for part, number, lines in pack.runs("items", found):
        if not tally.counts_all(_values(lines), fits):
            records = one_by_one(part, number, lines, found, pack.limits)
            yield from (record for record in records if tally.counts(record) and not fits(record.value))
        step(tally.count)
    tally.end()


def _values(lines: list[bytes]) -> list[Json]:
    """Give the values of lines, None where one of them cannot be read."""
    parse = strict_json.parse
    try:
        return [parse(raw) for raw in lines]
    except strict_json.StrictJSONError:
        return [None]


class _Tally:
    """Counts items and sees that each id stands once."""

    def __init__(self, pack: ProvenPack, found: list[Problem]) -> None:
        self._found, self._limit = found, pack.limits.items
        self._said = pack.manifest.items if isinstance(pack.manifest, TaskManifest) else None
        self._seen: set[str] = set()
        self.count = 0
        said, here = self._said, pack.names("items")
        if said is not None and list(said.files) != here:
            note(found, refuse("count", name="items.files", said=len(said.files), found=len(here)))

    def counts(self, record: Record) -> bool:
        """Count one item; False where it has no id that can be believed."""
        self.count += 1
        item = record.value.get("id")
        if type(item) is not str or not _ITEM.fullmatch(item):
            note(self._found, _unreadable(record))
            return False
        if item in self._seen:
            note(
                self._found,
                refuse("repeated", item=item, name=record.part, file=record.part, line=record.number),
            )
        self._seen.add(item)
        return True

    def counts_all(self, values: list[Any], fits: Callable[[Json], bool]) -> bool:
        """Count items that surely fit, ids included; False, and nothing counted, where one does not or stands twice."""
        if not all(map(fits, values)):
            return False
        ids = [value["id"] for value in values]
        if len(set(ids)) != len(ids) or not self._seen.isdisjoint(ids):
            return False
        self._seen.update(ids)
        self.count += len(ids)
        return True

    def end(self) -> None:
        """Hold the number of items against what the pack says and what a pack may have."""
        if self._said is not None and self.count != self._said.count:
            note(self._found, refuse("count", name="items", said=self._said.count, found=self.count))
        if self.count > self._limit:
            note(self._found, refuse("members", count=self.count, limit=self._limit))


def answers(pack: ProvenPack, found: list[Problem], item_count: int | None = None) -> Iterator[Record]:
    """Give the answers of a result or review pack: sorted by item, one an item, counted as pack.json says.

    In a review pack every item may have one answer of each subject. With `item_count`, the items of the task
    pack, the untouched ones are counted too. Findings: D01 to D03.
    """
    counted = {"done": 0, "skipped": 0}
    reviewed = isinstance(pack.manifest, ReviewManifest)
    previous = ("", "")
    for record in pack.records("answers", found):
        item, status = record.value.get("item"), record.value.get("status")
        if not isinstance(item, str) or not isinstance(status, str) or status not in counted:
            note(found, _unreadable(record))
            continue
        subject = record.value.get("subject") if reviewed else ""
        if not isinstance(subject, str) or (reviewed and not _ITEM.fullmatch(subject)):
            note(found, _unreadable(record))
            continue
        _note_order(record, (item, subject), previous, found)
        previous = (item, subject)
        counted[status] += 1
        yield record
    if isinstance(pack.manifest, ReviewManifest):
        here = sum(counted.values())
        drawn = sum(lot.drawn for lot in pack.manifest.lots)
        _note_counts([("sample.size", pack.manifest.sample.size, here), ("lots.drawn", drawn, here)], found)
    if isinstance(pack.manifest, ResultManifest):
        said = pack.manifest.counts
        pairs = [("done", said.done, counted["done"]), ("skipped", said.skipped, counted["skipped"])]
        if item_count is not None:
            pairs.append(("untouched", said.untouched, item_count - counted["done"] - counted["skipped"]))
        _note_counts(pairs, found)


def verdicts(pack: ProvenPack, found: list[Problem]) -> Iterator[Record]:
    """Give the lines of a verdict pack: sorted by item and subject, each pair once. Findings: D01 to D03.

    How many were checked and agreed with is held against pack.json.
    """
    if not isinstance(pack.manifest, VerdictManifest):
        return
    previous = ("", "")
    checked = agreed = 0
    for record in pack.records("review", found):
        item, subject = record.value.get("item"), record.value.get("subject")
        if not all(isinstance(name, str) and _ITEM.fullmatch(name) for name in (item, subject)):
            note(found, _unreadable(record))
            continue
        assert isinstance(item, str)
        assert isinstance(subject, str)
        _note_order(record, (item, subject), previous, found)
        previous = (item, subject)
        checked += 1
        agreed += record.value.get("verdict") == "agree"
        yield record
    subjects = pack.manifest.subjects
    said = [("subjects.checked", sum(one.checked for one in subjects), checked)]
    said.append(("subjects.agreed", sum(one.agreed for one in subjects), agreed))
    _note_counts(said, found)


def events(pack: ProvenPack, found: list[Problem]) -> Iterator[Record]:
    """Give the journal of a result or verdict pack, its chain proven. Findings: D01, D02, J01 to J03."""
    if not isinstance(pack.manifest, ResultManifest | VerdictManifest):
        return
    said = pack.manifest.journal
    answered = pack.manifest.task if isinstance(pack.manifest, ResultManifest) else pack.manifest.review
    if said.genesis != answered.pack_id:
        note(found, refuse("history_start"))
    yield from proven_events(pack.records("journal", found), said, found)


def check_contents(pack: ProvenPack) -> list[Problem]:
    """Read every line of a pack once and give everything that is wrong with them (D01-D03, J01-J03)."""
    found: list[Problem] = []
    for records in (items(pack, found), answers(pack, found), verdicts(pack, found), events(pack, found)):
        for _ in records:
            pass
    return found


def _note_order(
    record: Record, key: tuple[str, str], previous: tuple[str, str], found: list[Problem]
) -> None:
    if key <= previous:
        note(found, refuse("repeated", item=key[0], name=record.part, file=record.part, line=record.number))


def _note_counts(counts: Iterable[tuple[str, int, int]], found: list[Problem]) -> None:
    for name, said, here in counts:
        if said != here:
            note(found, refuse("count", name=name, said=said, found=here))


def _unreadable(record: Record) -> Problem:
    return refuse("line", name=record.part, number=record.number, file=record.part, line=record.number)
