# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What came in, what went out, and which bundles this person works on."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from annotator_app.model import clock


@dataclass(frozen=True, kw_only=True)
class Export:
    """A result pack that was handed back; `seq` and `head` are the end of the journal it holds."""

    pack: int
    revision: int
    result_id: str
    path: str
    sha256: str
    size: int
    answered: int
    seq: int
    head: str
    at: str = ""


@dataclass(frozen=True, kw_only=True)
class Received:
    """A pack that came in; the time of receiving is this computer's own."""

    pack_id: str
    kind: str
    signer_key: str
    sha256: str
    at: str = ""


@dataclass(frozen=True, kw_only=True)
class KnownBundle:
    """A bundle file that was worked on from this home."""

    path: str
    project: str
    title: str
    used_at: str = ""


def add_export(connection: sqlite3.Connection, new: Export) -> None:
    """Note a result pack that was written and read back."""
    row = (
        new.pack,
        new.revision,
        new.result_id,
        new.path,
        new.sha256,
        new.size,
        new.answered,
        new.seq,
        new.head,
    )
    connection.execute(
        "INSERT INTO exports (pack, revision, result_id, path, sha256, size, answered, seq, head, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*row, new.at or clock.stamp()),
    )


def last_export(connection: sqlite3.Connection, pack: int) -> Export | None:
    """Give the newest result pack of a pack, or None."""
    asked = (
        "SELECT revision, result_id, path, sha256, size, answered, seq, head, at FROM exports"
        " WHERE pack = ? ORDER BY revision DESC LIMIT 1"
    )
    row = connection.execute(asked, (pack,)).fetchone()
    names = ("revision", "result_id", "path", "sha256", "size", "answered", "seq", "head", "at")
    return Export(pack=pack, **dict(zip(names, row, strict=True))) if row else None


def exports_of_series(connection: sqlite3.Connection, project: str, series: str) -> list[tuple[str, str]]:
    """Give pack id and time of every result pack of a series, whichever revision it answers, the newest first."""
    rows = connection.execute(
        "SELECT result_id, exports.at FROM exports JOIN packs ON packs.id = exports.pack"
        " WHERE packs.project = ? AND packs.series = ? ORDER BY exports.id DESC",
        (project, series),
    )
    return [(result_id, at) for result_id, at in rows]


def add_received(connection: sqlite3.Connection, new: Received) -> None:
    """Note a pack that came in; never changed afterwards."""
    row = (new.pack_id, new.kind, new.signer_key, new.sha256, new.at or clock.stamp())
    connection.execute(
        "INSERT INTO received (pack_id, kind, signer_key, sha256, at) VALUES (?, ?, ?, ?, ?)", row
    )


def received(connection: sqlite3.Connection, pack_id: str) -> list[Received]:
    """Give every time this pack came in, the first one first."""
    asked = "SELECT pack_id, kind, signer_key, sha256, at FROM received WHERE pack_id = ? ORDER BY id"
    names = ("pack_id", "kind", "signer_key", "sha256", "at")
    return [Received(**dict(zip(names, row, strict=True))) for row in connection.execute(asked, (pack_id,))]


def see_bundle(connection: sqlite3.Connection, seen: KnownBundle) -> None:
    """Keep a bundle among those this person works on."""
    row = (seen.path, seen.project, seen.title, seen.used_at or clock.stamp())
    connection.execute("INSERT OR REPLACE INTO bundles VALUES (?, ?, ?, ?)", row)


def bundles(connection: sqlite3.Connection) -> list[KnownBundle]:
    """Give the bundles this person works on, the last used first."""
    rows = connection.execute("SELECT path, project, title, used_at FROM bundles ORDER BY used_at DESC, path")
    names = ("path", "project", "title", "used_at")
    return [KnownBundle(**dict(zip(names, row, strict=True))) for row in rows]
