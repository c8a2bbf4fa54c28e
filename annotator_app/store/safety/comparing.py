# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How a safety copy differs from the store: which packs only one of them has, and whose work is newer.

The chains of the journals tell it: up to the last line that both have they are one, after it each went on
alone. Nothing is changed in either.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from annotator_app.model import event
from annotator_app.store import journal_table, review_chains, review_table

_WORK: Final = frozenset(event.OF_ITEM) - {event.OPEN}


@dataclass(frozen=True)
class Difference:
    """One pack: its task as bytes, whether it is here and there, and the items worked on since they parted.

    Of a review pack `title` stands in place of the task, and answers that were judged in place of items.
    """

    pack_id: str
    task: bytes
    here: bool
    there: bool
    newer_here: int = 0
    newer_there: int = 0
    title: str = ""


@dataclass(frozen=True)
class _Held:
    connection: sqlite3.Connection
    pack: int
    pack_id: str
    task: bytes
    seq: int

    def digest(self, seq: int) -> str:
        """Give the digest of the line with that number; empty where it is missing."""
        found = journal_table.lines(self.connection, self.pack, seq, 1)
        return hashlib.sha256(found[0]).hexdigest() if found else ""

    def items_after(self, seq: int) -> int:
        """Count the items that were worked on after that number; to have looked at one is no work."""
        lines = journal_table.lines(self.connection, self.pack, seq + 1, self.seq - seq)
        events = [journal_table.parsed(line) for line in lines]
        return len({one["item"] for one in events if one.get("type") in _WORK})


def compare(here: sqlite3.Connection, there: sqlite3.Connection) -> list[Difference]:
    """Give every pack of either store, the oldest first. Raises sqlite3.Error."""
    ours, theirs = _held(here), _held(there)
    found = []
    for id_ in dict.fromkeys([*ours, *theirs]):
        our, their = ours.get(id_), theirs.get(id_)
        if our is not None and their is not None:
            same = _common(our, their)
            newer = our.items_after(same), their.items_after(same)
            found.append(Difference(id_, our.task, True, True, *newer))
        elif our is not None:
            found.append(Difference(id_, our.task, True, False, our.items_after(0)))
        elif their is not None:
            found.append(Difference(id_, their.task, False, True, 0, their.items_after(0)))
    return [*found, *_reviews(here, there)]


def _reviews(here: sqlite3.Connection, there: sqlite3.Connection) -> Iterator[Difference]:
    ours, theirs = _judged(here), _judged(there)
    for id_ in dict.fromkeys([*ours, *theirs]):
        title, our = ours.get(id_, ("", []))
        their_title, their = theirs.get(id_, ("", []))
        same = next((n for n, two in enumerate(zip(our, their, strict=False)) if two[0] != two[1]), None)
        parted = min(len(our), len(their)) if same is None else same
        newer = review_chains.worked_on(our[parted:]), review_chains.worked_on(their[parted:])
        yield Difference(id_, b"", id_ in ours, id_ in theirs, *newer, title=title or their_title)


def _judged(connection: sqlite3.Connection) -> dict[str, tuple[str, list[bytes]]]:
    """Give title and journal of every review pack by its id."""
    if not review_chains.are_kept(connection):
        return {}
    return {
        row.pack_id: (row.project_title, review_table.lines(connection, row.id))
        for row in review_table.reviews(connection)
    }


def _held(connection: sqlite3.Connection) -> dict[str, _Held]:
    rows = connection.execute(
        "SELECT packs.id, pack_id, task, coalesce(seq, 0) FROM packs LEFT JOIN heads ON heads.pack = packs.id"
        " WHERE state <> 'adding' ORDER BY packs.id"
    )
    return {id_: _Held(connection, pack, id_, bytes(task), seq) for pack, id_, task, seq in rows}


def _common(one: _Held, other: _Held) -> int:
    """Give the number of the last line that both chains share: each digest stands for all lines before it."""
    low, high = 0, min(one.seq, other.seq)
    while low < high:
        middle = (low + high + 1) // 2
        if one.digest(middle) == other.digest(middle):
            low = middle
        else:
            high = middle - 1
    return low
