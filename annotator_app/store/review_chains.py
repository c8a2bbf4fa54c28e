# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The journals of review packs as chains: held against themselves, and what continues them in a damaged store.

A verdict is as good as an answer: it comes back with the safety copy and with what can still be read behind it,
or somebody is told that something may be missing.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from annotator_app.model import event, strict_json
from annotator_app.store import journal_table, review_table
from annotator_app.store.safety.damaged_table import Table

_WORK = (event.ANSWER, event.CLEAR)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_EXPORTS = "id, review, revision, result_id, path, sha256, at"
_DRAFTS = "review, item, subject, value"

Row = Mapping[str, Any]


@dataclass
class Found:
    """What a damaged store still tells of reviews: their rows, lines by review and number, exports, drafts.

    `faulty`: something of it could not be read.
    """

    rows: list[Row] = field(default_factory=list)
    lines: dict[int, dict[int, bytes]] = field(default_factory=dict)
    exports: list[tuple[Any, ...]] = field(default_factory=list)
    drafts: list[tuple[Any, ...]] = field(default_factory=list)
    faulty: bool = False


@dataclass(frozen=True)
class Played:
    """What came of it: review packs that are missing, and whether verdicts may be missing that nobody can name."""

    lost: int = 0
    uncertain: bool = False


def are_kept(connection: sqlite3.Connection) -> bool:
    """Tell whether a store has review packs at all; one of an earlier version has no table of them."""
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'reviews'").fetchone()
    return bool(there) and connection.execute("SELECT 1 FROM reviews LIMIT 1").fetchone() is not None


def whole(connection: sqlite3.Connection) -> bool:
    """Tell whether the journal of every review pack is one chain from the id of its pack on."""
    if not are_kept(connection):
        return True
    for key, pack_id in connection.execute("SELECT id, pack_id FROM reviews").fetchall():
        lines = dict(enumerate(review_table.lines(connection, key), 1))
        if len(list(_continuing(lines, 0, pack_id.removeprefix("sha256:")))) < len(lines):
            return False
    return True


def read(table: Table) -> Found:
    """Read what a damaged store has of review packs."""
    found = Found()
    columns = table.columns("reviews")
    if not columns:
        return found
    for values in table("reviews", ", ".join(columns)):
        row = dict(zip(columns, values, strict=True))
        if isinstance(row.get("pack_id"), str) and _SHA256.fullmatch(str(row.get("sha256"))):
            found.rows.append(row)
    for review, seq, line in table("review_journal", "review, seq, line"):
        if isinstance(seq, int) and isinstance(line, bytes):
            found.lines.setdefault(review, {})[seq] = line
    found.exports = table("review_exports", _EXPORTS)
    if table.columns("review_drafts"):
        found.drafts = [row for row in table("review_drafts", _DRAFTS) if _is_json(row[3])]
    found.faulty = any(table.faults[name] for name in ("reviews", "review_journal"))
    return found


def play(connection: sqlite3.Connection, found: Found, is_here: Callable[[Row], bool]) -> Played:
    """Put in the review packs that are not there yet and whose file `is_here`, and go on with every journal."""
    known = {one.id: one.pack_id for one in review_table.reviews(connection)}
    for row in found.rows:
        if row["id"] not in known and is_here(row):
            _insert(connection, row)
            known[row["id"]] = row["pack_id"]
    behind = False
    for key, pack_id in known.items():
        lines = found.lines.get(key, {})
        end = _go_on(connection, key, pack_id, lines)
        behind |= any(number > end for number in lines)
    _put(connection, "review_exports", _EXPORTS, [row for row in found.exports if row[1] in known])
    _put(connection, "review_drafts", _DRAFTS, [row for row in found.drafts if row[0] in known])
    missing = ({row["id"] for row in found.rows} | set(found.lines)) - set(known)
    return Played(len(missing), behind or (found.faulty and bool(known or missing)))


def mark_restored(connection: sqlite3.Connection) -> None:
    """Let the journal of every review pack say that it goes on from here."""
    if are_kept(connection):
        for row in review_table.reviews(connection):
            _, head = _end(connection, row.id, row.pack_id)
            review_table.append(connection, row, [{"type": event.RESTORE, "value": {"from": head}}])


def worked_on(lines: Iterable[bytes]) -> int:
    """Give how many answers these lines say something of; to have looked at one is no work."""
    said = (journal_table.parsed(line) for line in lines)
    return len({(one.get("item"), one.get("subject")) for one in said if one.get("type") in _WORK})


def _put(connection: sqlite3.Connection, name: str, columns: str, rows: list[tuple[Any, ...]]) -> None:
    """Put rows in, in place of older ones; one that fits nowhere is left out."""
    asked = f"INSERT OR REPLACE INTO {name} ({columns}) VALUES ({', '.join('?' * len(columns.split(',')))})"
    for row in rows:
        with suppress(sqlite3.Error):
            connection.execute(asked, row)


def _is_json(text: object) -> bool:
    try:
        strict_json.parse(str(text).encode())
    except ValueError:
        return False
    return True


def _insert(connection: sqlite3.Connection, row: Row) -> None:
    there = {name for _, name, *_ in connection.execute("PRAGMA table_info(reviews)")}
    names = [name for name in row if name in there]
    places = ", ".join(f":{name}" for name in names)
    connection.execute(f"INSERT INTO reviews ({', '.join(names)}) VALUES ({places})", row)


def _end(connection: sqlite3.Connection, review: int, pack_id: str) -> tuple[int, str]:
    row = connection.execute(
        "SELECT seq, line FROM review_journal WHERE review = ? ORDER BY seq DESC LIMIT 1", (review,)
    ).fetchone()
    return (row[0], hashlib.sha256(row[1]).hexdigest()) if row else (0, pack_id.removeprefix("sha256:"))


def _go_on(connection: sqlite3.Connection, review: int, pack_id: str, lines: Mapping[int, bytes]) -> int:
    seq, head = _end(connection, review, pack_id)
    for line in _continuing(lines, seq, head):
        seq += 1
        connection.execute(
            "INSERT INTO review_journal (review, seq, line) VALUES (?, ?, ?)", (review, seq, line)
        )
        said = journal_table.parsed(line)
        if said.get("type") in _WORK:
            review_table.drop_draft(connection, review, (str(said.get("item")), str(said.get("subject"))))
    return seq


def _continuing(lines: Mapping[int, bytes], seq: int, head: str) -> Iterator[bytes]:
    """Give the lines that continue a chain, in order."""
    while (line := lines.get(seq + 1)) is not None:
        said = journal_table.parsed(line)
        if said["seq"] != seq + 1 or said["prev"] != head:
            return
        yield line
        seq, head = seq + 1, hashlib.sha256(line).hexdigest()
