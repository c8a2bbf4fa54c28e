# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was seen of projects: whom they are believed to be signed by, and how far they have moved.

Everything moves forward only (packs.md section 6): versions and revisions kept here are the highest seen.
A pin is never deleted; one that no longer holds has an end.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from annotator_app.model import clock


@dataclass(frozen=True, kw_only=True)
class Project:
    """A project that packs were added from."""

    project: str
    title: str
    trust_epoch: int = 0
    trust_version: int = 0
    first_seen: str = ""


@dataclass(frozen=True, kw_only=True)
class Pin:
    """The key that signs for a principal of a project; `compared`: a person has compared the safety number."""

    project: str
    principal: str
    key: str
    compared: bool
    since: str = ""
    until: str | None = None


@dataclass(frozen=True, kw_only=True)
class Series:
    """The newest revision of a series of packs and how far its journal was seen."""

    project: str
    series: str
    revision: int
    pack_id: str
    head: str = ""
    events: int = 0


@dataclass(frozen=True, kw_only=True)
class SeenRoster:
    """The lists of signers and of withdrawn keys that one proven pack brought.

    `recovered`: it was signed by the project's recovery key.
    """

    project: str
    pack_id: str
    kind: str
    signers: bytes
    revoked: bytes = b""
    trust_epoch: int = 0
    trust_version: int = 0
    recovered: bool = False
    at: str = ""


def see_roster(connection: sqlite3.Connection, seen: SeenRoster) -> None:
    """Keep the lists of one pack; the same pack again changes nothing."""
    row = (
        seen.project,
        seen.trust_epoch,
        seen.trust_version,
        seen.pack_id,
        seen.kind,
        seen.recovered,
        seen.signers,
        seen.revoked,
        seen.at or clock.stamp(),
    )
    connection.execute(
        "INSERT OR IGNORE INTO rosters"
        " (project, trust_epoch, trust_version, pack_id, kind, recovered, signers, revoked, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row,
    )


def rosters(connection: sqlite3.Connection, project_id: str | None = None) -> list[SeenRoster]:
    """Give the lists that count, of one project or of all, the oldest first: those of the project's epoch."""
    rows = connection.execute(
        "SELECT project, pack_id, kind, signers, revoked, trust_epoch, rosters.trust_version, recovered, at"
        " FROM rosters JOIN projects USING (project, trust_epoch) WHERE project = ?1 OR ?1 IS NULL"
        " ORDER BY rosters.id",
        (project_id,),
    )
    return [
        SeenRoster(
            project=project_,
            pack_id=pack_id,
            kind=kind,
            signers=signers,
            revoked=revoked,
            trust_epoch=epoch,
            trust_version=version,
            recovered=bool(recovered),
            at=at,
        )
        for project_, pack_id, kind, signers, revoked, epoch, version, recovered, at in rows
    ]


def see_project(connection: sqlite3.Connection, seen: Project) -> None:
    """Keep a project and the highest trust epoch and version of it."""
    connection.execute(
        "INSERT INTO projects VALUES (?, ?, ?, ?, ?) ON CONFLICT (project) DO UPDATE SET title = excluded.title,"
        " trust_version = CASE WHEN excluded.trust_epoch > trust_epoch THEN excluded.trust_version"
        " WHEN excluded.trust_epoch = trust_epoch THEN max(trust_version, excluded.trust_version)"
        " ELSE trust_version END, trust_epoch = max(trust_epoch, excluded.trust_epoch)",
        (seen.project, seen.title, seen.trust_epoch, seen.trust_version, seen.first_seen or clock.stamp()),
    )


def project(connection: sqlite3.Connection, id_: str) -> Project | None:
    """Give what was seen of a project, or None."""
    asked = "SELECT project, title, trust_epoch, trust_version, first_seen FROM projects WHERE project = ?"
    row = connection.execute(asked, (id_,)).fetchone()
    names = ("project", "title", "trust_epoch", "trust_version", "first_seen")
    return Project(**dict(zip(names, row, strict=True))) if row else None


def pin(connection: sqlite3.Connection, new: Pin) -> None:
    """Believe a key for a project; one pinned already keeps its date and may become compared."""
    connection.execute(
        "INSERT INTO pins (project, principal, key, compared, since) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (project, key) WHERE until IS NULL"
        " DO UPDATE SET compared = max(compared, excluded.compared), principal = excluded.principal,"
        " since = CASE WHEN excluded.compared > compared THEN excluded.since ELSE since END",
        (new.project, new.principal, new.key, new.compared, new.since or clock.stamp()),
    )


def mark_compared(connection: sqlite3.Connection, project_id: str) -> None:
    """Note that a person has compared the safety number of the keys pinned in a project."""
    connection.execute(
        "UPDATE pins SET compared = 1, since = ? WHERE project = ? AND until IS NULL AND compared = 0",
        (clock.stamp(), project_id),
    )


def unpin(connection: sqlite3.Connection, project_id: str, key: str) -> None:
    """End a pin; it stays on record."""
    connection.execute(
        "UPDATE pins SET until = ? WHERE project = ? AND key = ? AND until IS NULL",
        (clock.stamp(), project_id, key),
    )


def pins(connection: sqlite3.Connection, project_id: str | None = None) -> list[Pin]:
    """Give the pins that hold, of one project or of all, the oldest first."""
    rows = connection.execute(
        "SELECT project, principal, key, compared, since FROM pins"
        " WHERE until IS NULL AND (project = ?1 OR ?1 IS NULL) ORDER BY id",
        (project_id,),
    )
    return [
        Pin(project=project_, principal=principal, key=key, compared=bool(compared), since=since)
        for project_, principal, key, compared, since in rows
    ]


def see_series(connection: sqlite3.Connection, seen: Series) -> None:
    """Keep the newest revision of a series; an older one changes nothing."""
    connection.execute(
        "INSERT INTO series VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (project, series) DO UPDATE SET"
        " revision = excluded.revision, pack_id = excluded.pack_id, head = excluded.head, events = excluded.events"
        " WHERE excluded.revision >= revision",
        (seen.project, seen.series, seen.revision, seen.pack_id, seen.head, seen.events),
    )


def series(connection: sqlite3.Connection, project_id: str, name: str) -> Series | None:
    """Give the newest revision seen of a series, or None."""
    asked = "SELECT revision, pack_id, head, events FROM series WHERE project = ? AND series = ?"
    row = connection.execute(asked, (project_id, name)).fetchone()
    if row is None:
        return None
    return Series(
        project=project_id, series=name, revision=row[0], pack_id=row[1], head=row[2], events=row[3]
    )
