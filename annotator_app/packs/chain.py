# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The journal: one line an event, each naming the digest of the line before (packs.md 5.6 and 7, layer J).

The first line names the pack that is answered, the last line's digest stands in pack.json. A change, a
loss or another order anywhere breaks the chain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from annotator_app.errors import Problem
from annotator_app.model import strict_json
from annotator_app.model.strict_json import Json
from annotator_app.packs.lines import Record, digest, note
from annotator_app.packs.manifest import Journal
from annotator_app.packs.refusals import refuse


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a journal: how many events it has and the digest of the last line (hex)."""

    events: int
    digest: str


def start(pack_id: str) -> Head:
    """Give the head of the empty journal of a pack: its genesis."""
    return Head(0, pack_id.removeprefix("sha256:"))


def event_line(head: Head, event: Mapping[str, Json]) -> tuple[bytes, Head]:
    """Give the line that continues `head` with `event`, line feed included, and the new head.

    `event` has `type` and what else packs.md 5.6a asks for, without `seq` and `prev`.
    """
    seq = head.events + 1
    line = strict_json.write_line({"seq": seq, "prev": head.digest, **event})
    return line, Head(seq, digest(line))


def proven_events(records: Iterable[Record], said: Journal, found: list[Problem]) -> Iterator[Record]:
    """Give the events in order and hold the chain against what pack.json says of it.

    A broken place (J01), another end (J02) or another beginning (J03) is added to `found`; the end is
    known only when all events have been taken.
    """
    count, head = 0, start(said.genesis).digest
    for record in records:
        count += 1
        seq, prev = record.value.get("seq"), record.value.get("prev")
        if prev != head and count == 1:
            note(found, refuse("history_start", file=record.part, line=record.number))
        if seq != count or type(seq) is not int or (prev != head and count > 1):
            note(found, refuse("history", number=count, file=record.part, line=record.number))
        head = record.sha256
        yield record
    if (count, head) != (said.events, said.head):
        note(found, refuse("history_end"))
