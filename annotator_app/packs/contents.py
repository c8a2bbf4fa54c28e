# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What can be held against the lines of a pack without knowing task families (layers D and J).

Each function gives the records on while it checks them, so that one pass serves everybody; findings are
complete when the last record was taken. Families' own rules and the replay of answers are the caller's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator_app.errors import Problem
from annotator_app.model.ids import ITEM
from annotator_app.packs.chain import proven_events
from annotator_app.packs.lines import Record, note
from annotator_app.packs.manifest import ResultManifest, TaskManifest, VerdictManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.refusals import refuse

_ITEM = re.compile(ITEM)


def items(pack: ProvenPack, found: list[Problem], *, hashed: bool = True) -> Iterator[Record]:
    """Give the items of a task or review pack: readable, each id once, as many as pack.json says.

    With `hashed` false their digests are left empty. Findings: D01, D02, D03, and Z08 beyond the number of
    items that a pack may have.
    """
    said = pack.manifest.items if isinstance(pack.manifest, TaskManifest) else None
    if said is not None and list(said.files) != pack.names("items"):
        note(found, refuse("count", name="items.files", said=len(said.files), found=len(pack.names("items"))))
    seen: set[str] = set()
    fits = _ITEM.fullmatch
    count = 0
    for record in pack.records("items", found, hashed=hashed):
        count += 1
        item = record.value.get("id")
        if type(item) is not str or not fits(item):
            note(found, _unreadable(record))
            continue
        different = len(seen)
        seen.add(item)
        if len(seen) == different:
            note(found, refuse("repeated", item=item, name=record.part, file=record.part, line=record.number))
        yield record
    if said is not None and count != said.count:
        note(found, refuse("count", name="items", said=said.count, found=count))
    if count > pack.limits.items:
        note(found, refuse("members", count=count, limit=pack.limits.items))


def answers(pack: ProvenPack, found: list[Problem], item_count: int | None = None) -> Iterator[Record]:
    """Give the answers of a result pack: sorted by item, one an item, counted as pack.json says.

    With `item_count`, the items of the task pack, the untouched ones are counted too. Findings: D01 to D03.
    """
    counted = {"done": 0, "skipped": 0}
    previous = ""
    for record in pack.records("answers", found):
        item, status = record.value.get("item"), record.value.get("status")
        if not isinstance(item, str) or not isinstance(status, str) or status not in counted:
            note(found, _unreadable(record))
            continue
        if item <= previous:
            note(found, refuse("repeated", item=item, name=record.part, file=record.part, line=record.number))
        previous = item
        counted[status] += 1
        yield record
    if isinstance(pack.manifest, ResultManifest):
        said = pack.manifest.counts
        pairs = [("done", said.done, counted["done"]), ("skipped", said.skipped, counted["skipped"])]
        if item_count is not None:
            pairs.append(("untouched", said.untouched, item_count - counted["done"] - counted["skipped"]))
        for name, number, here in pairs:
            if number != here:
                note(found, refuse("count", name=name, said=number, found=here))


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
    for records in (items(pack, found), answers(pack, found), events(pack, found)):
        for _ in records:
            pass
    return found


def _unreadable(record: Record) -> Problem:
    return refuse("line", name=record.part, number=record.number, file=record.part, line=record.number)
