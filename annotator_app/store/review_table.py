# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Review packs in the home of a reviewer, and the journal of what was said of their answers.

The pack itself lies among the originals under its SHA-256. A journal is the one of the verdict pack, line by
line, and is never changed. What is half said of an answer is a draft, in no journal and in no pack.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator_app.model import clock, strict_json
from annotator_app.model.strict_json import Json
from annotator_app.store.kind import Step

STEP = Step(
    "0003-reviewing",
    (
        """
        CREATE TABLE reviews (
          id INTEGER PRIMARY KEY,
          pack_id TEXT NOT NULL UNIQUE,
          project TEXT NOT NULL,
          project_title TEXT NOT NULL,
          series TEXT NOT NULL,
          revision INTEGER NOT NULL,
          signer TEXT NOT NULL,
          answers INTEGER NOT NULL,
          sha256 TEXT NOT NULL,
          added_at TEXT NOT NULL
        ) STRICT""",
        """
        CREATE TABLE review_journal (
          id INTEGER PRIMARY KEY,
          review INTEGER NOT NULL REFERENCES reviews,
          seq INTEGER NOT NULL,
          line BLOB NOT NULL,
          UNIQUE (review, seq)
        ) STRICT""",
        """
        CREATE TRIGGER review_journal_stays BEFORE UPDATE ON review_journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
        """
        CREATE TRIGGER review_journal_remains BEFORE DELETE ON review_journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
        """
        CREATE TABLE review_exports (
          id INTEGER PRIMARY KEY,
          review INTEGER NOT NULL REFERENCES reviews,
          revision INTEGER NOT NULL,
          result_id TEXT NOT NULL,
          path TEXT NOT NULL,
          sha256 TEXT NOT NULL,
          at TEXT NOT NULL,
          UNIQUE (review, revision)
        ) STRICT""",
    ),
)

# The window shows a review pack in the list without proving it again, and keeps what is half said.
DRAFTS = Step(
    "0004-review-drafts",
    (
        "ALTER TABLE reviews ADD COLUMN task BLOB NOT NULL DEFAULT X''",
        """
        CREATE TABLE review_drafts (
          review INTEGER NOT NULL REFERENCES reviews,
          item TEXT NOT NULL,
          subject TEXT NOT NULL,
          value TEXT NOT NULL,
          PRIMARY KEY (review, item, subject)
        ) STRICT""",
    ),
)

_COLUMNS = "pack_id, project, project_title, series, revision, signer, answers, sha256, task, added_at, id"


@dataclass(frozen=True, kw_only=True)
class ReviewRow:
    """One review pack in the home; `sha256` is that of its file, `task` its task.json (empty: not noted then)."""

    pack_id: str
    project: str
    project_title: str
    series: str
    revision: int
    signer: str
    answers: int
    sha256: str
    task: bytes = b""
    added_at: str = ""
    id: int = 0


def add(connection: sqlite3.Connection, new: ReviewRow) -> None:
    """Enter a review pack that was proven."""
    row = (
        new.pack_id, new.project, new.project_title, new.series, new.revision, new.signer, new.answers, new.sha256,
        new.task, new.added_at or clock.stamp(),
    )  # fmt: skip
    names = _COLUMNS.removesuffix(", id")
    connection.execute(f"INSERT INTO reviews ({names}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


def reviews(connection: sqlite3.Connection) -> list[ReviewRow]:
    """Give the review packs of the home, the oldest first; a copy of an earlier version knows less of them."""
    there = {name for _, name, *_ in connection.execute("PRAGMA table_info(reviews)")}
    names = [name for name in _COLUMNS.split(", ") if name in there]
    found = connection.execute(f"SELECT {', '.join(names)} FROM reviews ORDER BY id")
    return [ReviewRow(**dict(zip(names, row, strict=True))) for row in found]


def find(connection: sqlite3.Connection, pack_id: str) -> ReviewRow | None:
    """Give the review pack of that id, or None."""
    return next((one for one in reviews(connection) if one.pack_id == pack_id), None)


def lines(connection: sqlite3.Connection, review: int) -> list[bytes]:
    """Give the whole journal of a review."""
    found = connection.execute("SELECT line FROM review_journal WHERE review = ? ORDER BY seq", (review,))
    return [line for (line,) in found]


@dataclass(frozen=True)
class Noted:
    """One answer that something was said of, as the log of what was saved asks for it (`saved_log.py`)."""

    pack_id: str
    position: int
    seqs: tuple[int, ...]
    work: bool = True


class Spoken:
    """Events of a review journal on their way to the disk; what was half said of an answer goes with its verdict.

    `places` are positions in the pack by item and subject. `all` is what the disk has afterwards.
    """

    def __init__(
        self, row: ReviewRow, events: Sequence[Mapping[str, Json]], places: Mapping[tuple[str, str], int]
    ) -> None:
        """Keep what is to be written."""
        self._row, self._events, self._places = row, events, places
        self.given = [(str(one["item"]), str(one["subject"])) for one in events if one["type"] != "open"]
        self.all: tuple[Noted, ...] = ()

    def __call__(self, connection: sqlite3.Connection) -> None:
        """Write them."""
        last = append(connection, self._row, self._events)
        for place in self.given:
            drop_draft(connection, self._row.id, place)
        told = [place for place in self.given if place in self._places]
        self.all = tuple(Noted(self._row.pack_id, self._places[place], (last,)) for place in told)


def ends(connection: sqlite3.Connection) -> dict[str, int]:
    """Give for each review pack, by id, how many events its journal has; none in a store of an earlier version."""
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'review_journal'").fetchone()
    if there is None:
        return {}
    found = connection.execute(
        "SELECT pack_id, max(seq) FROM review_journal JOIN reviews ON reviews.id = review GROUP BY review"
    )
    return {pack_id: seq for pack_id, seq in found}  # noqa: C416 - a cursor has no type for dict()


def append(connection: sqlite3.Connection, row: ReviewRow, new: Iterable[Mapping[str, Json]]) -> int:
    """Continue the journal of a review with events (`type` and what else belongs to each); give the last number."""
    last, line = connection.execute(
        "SELECT max(seq), line FROM review_journal WHERE review = ?", (row.id,)
    ).fetchone()
    prev = hashlib.sha256(line).hexdigest() if line else row.pack_id.removeprefix("sha256:")
    for seq, event in enumerate(new, (last or 0) + 1):
        line = strict_json.write_line({"seq": seq, "prev": prev, **event})
        prev = hashlib.sha256(line).hexdigest()
        connection.execute(
            "INSERT INTO review_journal (review, seq, line) VALUES (?, ?, ?)", (row.id, seq, line)
        )
        last = seq
    return last or 0


def add_export(
    connection: sqlite3.Connection, review: int, revision: int, result_id: str, path: str, sha256: str
) -> None:
    """Note a verdict pack that was written and read back."""
    row = (review, revision, result_id, path, sha256, clock.stamp())
    connection.execute(
        "INSERT INTO review_exports (review, revision, result_id, path, sha256, at) VALUES (?, ?, ?, ?, ?, ?)",
        row,
    )


def put_draft(
    connection: sqlite3.Connection, review: int, place: tuple[str, str], value: Mapping[str, Json]
) -> None:
    """Keep what is half said of an answer, by item and subject, in place of what was."""
    connection.execute(
        "INSERT OR REPLACE INTO review_drafts VALUES (?, ?, ?, ?)",
        (review, *place, strict_json.write(dict(value)).decode()),
    )


def drop_draft(connection: sqlite3.Connection, review: int, place: tuple[str, str]) -> None:
    """Forget what was half said of an answer."""
    connection.execute(
        "DELETE FROM review_drafts WHERE review = ? AND item = ? AND subject = ?", (review, *place)
    )


def drafts(connection: sqlite3.Connection, review: int) -> dict[tuple[str, str], Json]:
    """Give what is half said, by item and subject."""
    found = connection.execute("SELECT item, subject, value FROM review_drafts WHERE review = ?", (review,))
    return {(item, subject): strict_json.parse(value.encode()) for item, subject, value in found}


def verdicts(connection: sqlite3.Connection, review: int) -> list[str]:
    """Give the verdicts that stand now, in the order in which their answers were judged first."""
    found = connection.execute(
        "SELECT verdict FROM (SELECT said ->> '$.type' AS kind, said ->> '$.value.verdict' AS verdict, seq,"
        " min(seq) OVER answers AS first, max(seq) OVER answers AS last"
        " FROM (SELECT seq, CAST(line AS TEXT) AS said FROM review_journal WHERE review = ?)"
        " WHERE said ->> '$.type' IN ('answer', 'clear')"
        " WINDOW answers AS (PARTITION BY said ->> '$.item', said ->> '$.subject'))"
        " WHERE seq = last AND kind = 'answer' ORDER BY first",
        (review,),
    )
    return [verdict for (verdict,) in found]


def touched_since_export(connection: sqlite3.Connection, review: int) -> int:
    """Give how many answers were judged anew after the newest verdict pack."""
    (count,) = connection.execute(
        "SELECT count(DISTINCT (said ->> '$.item') || ' ' || (said ->> '$.subject')) FROM"
        " (SELECT seq, CAST(line AS TEXT) AS said FROM review_journal WHERE review = ?1)"
        " WHERE said ->> '$.type' IN ('answer', 'clear') AND seq > (SELECT max(seq) FROM review_journal"
        " WHERE review = ?1 AND CAST(line AS TEXT) ->> '$.type' = 'export')",
        (review,),
    ).fetchone()
    return int(count)


def exported_at(connection: sqlite3.Connection, review: int) -> str | None:
    """Give when the newest verdict pack was written, or None."""
    row = connection.execute("SELECT max(at) FROM review_exports WHERE review = ?", (review,)).fetchone()
    return None if row is None or row[0] is None else str(row[0])


def last_export(connection: sqlite3.Connection, review: int) -> tuple[int, str] | None:
    """Give revision and id of the newest verdict pack of a review, or None."""
    row = connection.execute(
        "SELECT revision, result_id FROM review_exports WHERE review = ? ORDER BY revision DESC LIMIT 1",
        (review,),
    ).fetchone()
    return (int(row[0]), str(row[1])) if row else None


def with_verdict(connection: sqlite3.Connection, review: int) -> int:
    """Give how many answers of a review have a verdict now: the last word on each counts."""
    return len(verdicts(connection, review))
