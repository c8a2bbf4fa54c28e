# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The journal of a pack: raw event lines, each naming the digest of the line before (packs.md 5.6).

Lines are made here, in the store thread, so that number, chain and row are one thing in one transaction.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from annotator_app.errors import StoreDamagedError
from annotator_app.model import strict_json
from annotator_app.model.strict_json import Json

Event = Mapping[str, Json]


def head(connection: sqlite3.Connection, pack: int, pack_id: str) -> tuple[int, str]:
    """Give how many events the journal has and the digest of its last line (hex); empty: that of the pack id."""
    row = connection.execute("SELECT seq, digest FROM heads WHERE pack = ?", (pack,)).fetchone()
    return row or (0, pack_id.removeprefix("sha256:"))


def append(connection: sqlite3.Connection, pack: int, pack_id: str, events: Iterable[Event]) -> list[int]:
    """Continue the journal with `events` (`type` and what else belongs to it) and give their numbers."""
    seq, digest = head(connection, pack, pack_id)
    numbers: list[int] = []
    rows: list[tuple[int, int, bytes]] = []
    for event in events:
        seq += 1
        line = strict_json.write_line({"seq": seq, "prev": digest, **event})
        digest = hashlib.sha256(line).hexdigest()
        numbers.append(seq)
        rows.append((pack, seq, line))
    _insert(connection, pack, rows, digest)
    return numbers


def append_lines(connection: sqlite3.Connection, pack: int, first_seq: int, lines: Iterable[bytes]) -> None:
    """Keep lines that were made elsewhere and proven there, numbered from `first_seq` on."""
    rows = [(pack, seq, line) for seq, line in enumerate(lines, first_seq)]
    if rows:
        _insert(connection, pack, rows, hashlib.sha256(rows[-1][2]).hexdigest())


def lines(connection: sqlite3.Connection, pack: int, first_seq: int = 1, count: int = 1000) -> list[bytes]:
    """Give up to `count` lines from number `first_seq` on."""
    rows = connection.execute(
        "SELECT line FROM journal WHERE pack = ? AND seq >= ? AND seq < ? ORDER BY seq",
        (pack, first_seq, first_seq + count),
    )
    return [line for (line,) in rows]


def size(connection: sqlite3.Connection, pack: int) -> int:
    """Give how many bytes the lines of a journal have together."""
    row = connection.execute(
        "SELECT coalesce(sum(length(line)), 0) FROM journal WHERE pack = ?", (pack,)
    ).fetchone()
    return int(row[0])


def checked_tail(connection: sqlite3.Connection, file: str) -> None:
    """Hold the end of every journal, from its last check on, against its head. Raises StoreDamagedError."""
    if not whole_tails(connection):
        raise StoreDamagedError(file=file)
    connection.execute("UPDATE heads SET checked = seq WHERE checked <> seq")


def whole_tails(connection: sqlite3.Connection) -> bool:
    """Tell whether every journal is one chain from its last check on to its head."""
    rows = connection.execute("SELECT pack, seq, digest, checked FROM heads WHERE seq > checked").fetchall()
    return all(
        _last_digest(connection, pack, max(1, checked)) == (seq, digest)
        for pack, seq, digest, checked in rows
    )


def whole_chains(connection: sqlite3.Connection) -> bool:
    """Tell whether every journal is one chain from the id of its pack to its head."""
    rows = connection.execute(
        "SELECT heads.pack, seq, digest, pack_id FROM heads JOIN packs ON packs.id = heads.pack"
    ).fetchall()
    (strange,) = connection.execute(
        "SELECT count(*) FROM journal WHERE pack NOT IN (SELECT pack FROM heads)"
    ).fetchone()
    for pack, seq, digest, pack_id in rows:
        first = lines(connection, pack, 1, 1)
        begins = first and _begins(first[0], pack_id)
        if not begins or _last_digest(connection, pack, 1) != (seq, digest):
            return False
    return not strange


def parsed(line: bytes) -> dict[str, Any]:
    """Give an event with its number and the digest before it; those of a line that is none fit nowhere."""
    try:
        event: Any = strict_json.parse(line)
    except ValueError:
        event = None
    nowhere: dict[str, Any] = {"seq": 0, "prev": ""}
    return {**nowhere, **event} if isinstance(event, dict) else nowhere


def _begins(line: bytes, pack_id: str) -> bool:
    event: Any = parsed(line)
    return bool(event["prev"] == pack_id.removeprefix("sha256:"))


def _last_digest(connection: sqlite3.Connection, pack: int, first_seq: int) -> tuple[int, str] | None:
    """Follow the chain from a line on; None where it is broken."""
    number, digest = 0, ""
    for seq, line in _from(connection, pack, first_seq):
        event: Any = parsed(line)
        if event["seq"] != seq or (number and (seq != number + 1 or event["prev"] != digest)):
            return None
        number, digest = seq, hashlib.sha256(line).hexdigest()
    return number, digest


def _from(connection: sqlite3.Connection, pack: int, first_seq: int) -> Iterator[tuple[int, bytes]]:
    asked = "SELECT seq, line FROM journal WHERE pack = ? AND seq >= ? ORDER BY seq"
    yield from connection.execute(asked, (pack, first_seq))


def _insert(
    connection: sqlite3.Connection, pack: int, rows: list[tuple[int, int, bytes]], digest: str
) -> None:
    if not rows:
        return
    connection.executemany("INSERT INTO journal (pack, seq, line) VALUES (?, ?, ?)", rows)
    connection.execute(
        "INSERT INTO heads VALUES (?, ?, ?, 0)"
        " ON CONFLICT (pack) DO UPDATE SET seq = excluded.seq, digest = excluded.digest",
        (pack, rows[-1][1], digest),
    )
