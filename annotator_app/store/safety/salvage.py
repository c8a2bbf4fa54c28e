# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What can still be read of a damaged store: its events, one by one where it has to be, proven by their chain.

Pages that cannot be read are passed by halving the numbers of the rows until what is readable is out. Nothing
is believed that does not continue the chain of a good copy.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from annotator_app.model import clock, event
from annotator_app.model.answer import ItemWork
from annotator_app.store import answer_table, item_table, journal_table, review_chains
from annotator_app.store.answer_table import Change, NewAnswer
from annotator_app.store.pack_table import PackRow
from annotator_app.store.safety.damaged_table import Table
from annotator_app.store.safety.renewal import BESIDE

_LEAST_ROW: Final = 100  # bytes that a row of the journal needs at the least


@dataclass
class Found:
    """What a damaged store still tells: events by pack, as they stand, and packs that a copy may not know."""

    events: dict[int, dict[int, bytes]] = field(default_factory=dict)
    packs: dict[int, str] = field(default_factory=dict)
    reviews: review_chains.Found = field(default_factory=review_chains.Found)


def read(damaged: Path, work: Path, after: int) -> Found:
    """Read what events there are in `damaged` behind row `after` of the journal.

    It is read on a copy in the folder `work`, into which the journal beside it is played. Raises OSError.
    """
    with readable(damaged, work) as table:
        found = Found()
        for key, name in table("packs", "id, pack_id", "state <> 'adding'"):
            if isinstance(name, str):
                found.packs[key] = name
        for pack, seq, line in table("journal", "pack, seq, line", after=after):
            if isinstance(seq, int) and isinstance(line, bytes):
                found.events.setdefault(pack, {})[seq] = line
        found.reviews = review_chains.read(table)
        return found


@contextmanager
def readable(damaged: Path, work: Path) -> Iterator[Table]:
    """Give what reads the tables of `damaged`: on a copy in the folder `work`, which is gone afterwards.

    Raises OSError.
    """
    copy = work / "salvage.sqlite"
    try:
        for end in ("", *BESIDE):
            part = damaged.with_name(damaged.name + end)
            if part.is_file():
                shutil.copyfile(part, copy.with_name(copy.name + end))
        with closing(sqlite3.connect(copy, isolation_level=None)) as store:
            with suppress(sqlite3.Error):
                store.execute("PRAGMA locking_mode = EXCLUSIVE")
                store.execute("PRAGMA trusted_schema = OFF")
            store.text_factory = lambda raw: raw.decode("utf-8", "replace")
            yield Table(store, copy.stat().st_size // _LEAST_ROW)
    finally:
        for end in ("", *BESIDE):
            copy.with_name(copy.name + end).unlink(missing_ok=True)


def last_row(connection: sqlite3.Connection) -> int:
    """Give the number of the last row of the journal."""
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()
    return int(last)


@dataclass(frozen=True)
class Player:
    """Plays events into a good copy: who gave the answers, and the byte that tells how an item stands."""

    contributor: str
    code_of: Callable[[ItemWork], int]


def play(connection: sqlite3.Connection, pack: PackRow, events: Mapping[int, bytes], player: Player) -> int:
    """Go on with the events that continue the journal of `pack`, and give the number of the last one.

    Answers, marks and states follow from the events, as they did when they were given.
    """
    seq, head = journal_table.head(connection, pack.id, pack.pack_id)
    items = item_table.by_id(connection, pack.first_key, pack.items)
    while (line := events.get(seq + 1)) is not None:
        said = journal_table.parsed(line)
        if said["seq"] != seq + 1 or said["prev"] != head:
            break
        seq, head = seq + 1, hashlib.sha256(line).hexdigest()
        journal_table.append_lines(connection, pack.id, seq, [line])
        place = items.get(str(said.get("item")))
        if place is not None and said.get("type") in answer_table.TOUCHING:
            _apply(connection, pack, place[0], said, player)
    return seq


def _apply(
    connection: sqlite3.Connection, pack: PackRow, key: int, said: Mapping[str, Any], player: Player
) -> None:
    before = answer_table.work_of(connection, key, said["item_sha256"])
    now = event.applied(before, said["type"], said.get("value"), said["item_sha256"])
    change = Change(
        pack=pack.id,
        pack_id=pack.pack_id,
        item=key,
        position=key - pack.first_key,
        work=now,
        code=player.code_of(now),
        answer=_answer(said, now, player.contributor),
        drop_draft=said["type"] == event.ANSWER,
    )
    answer_table.record(connection, change)


def _answer(said: Mapping[str, Any], now: ItemWork, contributor: str) -> NewAnswer | None:
    if said["type"] != event.ANSWER:
        return None
    timing = said["value"].get("timing") or {}
    active = timing.get("active_ms", timing["active_s"] * 1000 if "active_s" in timing else None)
    return NewAnswer(said["value"], contributor, now.revision, active, said.get("t") or clock.stamp())


def items_after(events: Mapping[int, bytes], seq: int) -> set[str]:
    """Give the items that events behind number `seq` speak of, whether they continue anything or not."""
    said = (journal_table.parsed(line) for number, line in events.items() if number > seq)
    return {str(one["item"]) for one in said if one.get("type") in answer_table.TOUCHING and "item" in one}
