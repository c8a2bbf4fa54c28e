# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers and what else a person said of an item: append-only revisions, and how each item stands.

One change is one action of the person: its journal events, the answer row and how the item stands after
it are written together or not at all. Nothing that was answered is ever overwritten.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from annotator_app.model import event, strict_json
from annotator_app.model.answer import ItemWork, Problem
from annotator_app.model.strict_json import Json
from annotator_app.store import draft_table, item_table, journal_table, pack_table, state_table
from annotator_app.store.draft_table import Draft
from annotator_app.store.pack_table import Place

Event = Mapping[str, Json]

TOUCHING = frozenset({event.ANSWER, event.SKIP, event.CLEAR, event.FLAG, event.COMMENT})
_WORK = """
  works.revision, works.skipped, works.later, works.problem, works.note, answers.value
"""


@dataclass(frozen=True)
class NewAnswer:
    """One more revision: the value of its event, who gave it, how long it took (if measured) and when."""

    value: Mapping[str, Any]
    contributor: str
    revision: int
    active_ms: int | None
    at: str


@dataclass
class Change:
    """One action. `events` are written in order; one that depends on earlier numbers is made on the way.

    `work` is how the item stands afterwards (None: it is not touched), `code` its byte in the states.
    `seqs` are the numbers of its events once it has been written.
    """

    pack: int
    pack_id: str
    item: int | None = None
    position: int = 0
    events: Sequence[Event | Callable[[], Event]] = ()
    work: ItemWork | None = None
    code: int = 0
    answer: NewAnswer | None = None
    drop_draft: bool = False
    place: Place | None = None
    seqs: list[int] = field(default_factory=list)

    def __call__(self, connection: sqlite3.Connection) -> None:
        """Write it, in the store thread."""
        record(connection, self)


@dataclass(frozen=True)
class Changes:
    """Several actions that are written together or not at all."""

    all: Sequence[Change]

    def __call__(self, connection: sqlite3.Connection) -> None:
        """Write them, in the store thread."""
        for change in self.all:
            record(connection, change)


@dataclass(frozen=True)
class Stored:
    """One item with all that was said of it."""

    line: bytes
    digest: str
    work: ItemWork
    draft: Draft | None


def record(connection: sqlite3.Connection, change: Change) -> None:
    """Write one change. Raises sqlite3.Error."""
    made = (one() if callable(one) else one for one in change.events)
    change.seqs[:] = journal_table.append(connection, change.pack, change.pack_id, made)
    if change.place is not None:
        pack_table.put_place(connection, change.pack, change.place)
    if change.item is None:
        return
    if change.work is not None:
        _put_work(connection, change.pack, change.item, change.work, change.answer)
        state_table.put(connection, change.pack, {change.position: change.code})
    if change.drop_draft:
        draft_table.drop(connection, change.item)


def stored(connection: sqlite3.Connection, key: int) -> Stored:
    """Give one item with its work and its draft. Raises StoreDamagedError."""
    line, digest = item_table.line(connection, key)
    return Stored(line, digest, work_of(connection, key, digest), draft_table.find(connection, key))


def work_of(connection: sqlite3.Connection, key: int, digest: str) -> ItemWork:
    """Give what was said of one item."""
    row = connection.execute(
        f"SELECT {_WORK} FROM works LEFT JOIN answers ON answers.id = works.answer WHERE works.item = ?",
        (key,),
    ).fetchone()
    return work_from(row, digest) if row else ItemWork(item_sha256=digest)


def works(connection: sqlite3.Connection, first_key: int, count: int) -> list[tuple[int, str, str, ItemWork]]:
    """Give key, id, digest and work of the touched ones among `count` items from `first_key` on, in order."""
    rows = connection.execute(
        f"SELECT items.key, items.id, items.digest, {_WORK} FROM works JOIN items ON items.key = works.item"
        " LEFT JOIN answers ON answers.id = works.answer"
        " WHERE works.item >= ? AND works.item < ? ORDER BY works.item",
        (first_key, first_key + count),
    )
    return [(key, id_, digest.hex(), work_from(rest, digest.hex())) for key, id_, digest, *rest in rows]


@dataclass(frozen=True)
class Revision:
    """One answer an item was given: its number from 1 on, the value of its event, and when."""

    number: int
    value: Mapping[str, Any]
    at: str


def revisions(connection: sqlite3.Connection, key: int) -> list[Revision]:
    """Give all answers that one item was given here, the newest first."""
    rows = connection.execute(
        "SELECT revision, value, at FROM answers WHERE item = ? ORDER BY id DESC", (key,)
    )
    return [Revision(number, _parsed(value), at) for number, value, at in rows]


def _parsed(value: str) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", strict_json.parse(value.encode()))


def given_since(connection: sqlite3.Connection, since: str, apart: str = "") -> tuple[int, int]:
    """Give how many items were answered since that stamp and the milliseconds they took, newest rows first.

    Only rows with a measured time count, and none of the project `apart`. Rows stand in the order of time, so
    the rest need not be looked at.
    """
    items: set[int] = set()
    active = 0
    packs = connection.execute("SELECT first_key, items FROM packs WHERE project = ?", (apart,)).fetchall()
    left_out = [range(first, first + count) for first, count in packs]
    rows = connection.execute("SELECT item, active_ms, at FROM answers ORDER BY id DESC")
    for item, took, at in rows:
        if at < since:
            break
        if took is not None and not any(item in keys for keys in left_out):
            items.add(item)
            active += took
    return len(items), active


def slowest(connection: sqlite3.Connection, pack: int, count: int) -> list[tuple[int, int]]:
    """Give key and milliseconds of the `count` items whose latest answers took longest, the longest first."""
    rows = connection.execute(
        "SELECT works.item, answers.active_ms FROM works JOIN answers ON answers.id = works.answer"
        " WHERE works.pack = ? AND answers.active_ms IS NOT NULL ORDER BY answers.active_ms DESC, works.item LIMIT ?",
        (pack, count),
    )
    return list(rows)


def given_at(connection: sqlite3.Connection, key: int) -> str | None:
    """Give when an item got its latest answer, or None."""
    row = connection.execute(
        "SELECT answers.at FROM works JOIN answers ON answers.id = works.answer WHERE works.item = ?", (key,)
    ).fetchone()
    return row[0] if row else None


def said(
    connection: sqlite3.Connection, first_key: int, end_key: int, count: int
) -> list[tuple[int, Mapping[str, Any], str]]:
    """Give key, latest answers and note of the first `count` touched items from `first_key` up to `end_key`."""
    rows = connection.execute(
        "SELECT works.item, answers.value, works.note FROM works LEFT JOIN answers ON answers.id = works.answer"
        " WHERE works.item >= ? AND works.item < ? ORDER BY works.item LIMIT ?",
        (first_key, end_key, count),
    )
    found: list[tuple[int, Mapping[str, Any], str]] = []
    for key, value, note in rows:
        given: Any = strict_json.parse(value.encode()) if value is not None else {}
        found.append((key, given.get("answers", {}), note))
    return found


def touched_since(connection: sqlite3.Connection, pack: int, seq: int) -> int:
    """Give how many items were answered or spoken of anew after event number `seq`."""
    rows = connection.execute("SELECT line FROM journal WHERE pack = ? AND seq > ?", (pack, seq))
    events: Iterator[Any] = (strict_json.parse(line) for (line,) in rows)
    return len({one["item"] for one in events if one["type"] in TOUCHING})


def _put_work(
    connection: sqlite3.Connection, pack: int, item: int, work: ItemWork, answer: NewAnswer | None
) -> None:
    answer_id = None
    if answer is not None:
        value = strict_json.write(dict(answer.value)).decode()
        state = "skipped" if work.skipped else "done"
        row = (pack, item, answer.contributor, answer.revision, state, value, answer.active_ms, answer.at)
        answer_id = connection.execute(
            "INSERT INTO answers (pack, item, contributor, revision, state, value, active_ms, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        ).lastrowid
    problem = (
        work.problem
        and strict_json.write({"reason": work.problem.reason, "text": work.problem.text}).decode()
    )
    kept = work.answers is not None
    connection.execute(
        "INSERT INTO works VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (item) DO UPDATE SET"
        " answer = CASE WHEN ? THEN coalesce(excluded.answer, answer) END, revision = excluded.revision,"
        " skipped = excluded.skipped, later = excluded.later, problem = excluded.problem, note = excluded.note",
        (item, pack, answer_id, work.revision, work.skipped, work.later, problem, work.note, kept),
    )


def work_from(row: Sequence[Any], digest: str) -> ItemWork:
    """Give the work that a row tells: revision, skipped, later, problem, note, value. Raises ValueError, KeyError."""
    revision, skipped, later, problem, note, value = row
    given: Any = strict_json.parse(value.encode()) if value is not None else None
    reported: Any = strict_json.parse(problem.encode()) if problem is not None else None
    return ItemWork(
        answers=given["answers"] if given else None,
        event=given,
        skipped=bool(skipped),
        problem=Problem(reported["reason"], reported["text"]) if reported else None,
        note=note,
        later=bool(later),
        revision=revision,
        item_sha256=digest,
    )
