# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The steps of the home's store, append-only: a released step is never edited.

Items of a pack have the keys `first_key`, `first_key` + 1, … in the order of the pack, so that position and
key are one sum apart. A pack is seen by nobody until its state is `ready`.
"""

from __future__ import annotations

from typing import Final

from annotator_app.store.journal_table import checked_tail
from annotator_app.store.kind import Kind, Step
from annotator_app.store.review_table import DRAFTS as REVIEW_DRAFTS
from annotator_app.store.review_table import STEP as REVIEWING

FIRST: Final = Step(
    "0001-first",
    (
        """
        CREATE TABLE packs (
          id INTEGER PRIMARY KEY,
          pack_id TEXT NOT NULL UNIQUE,
          state TEXT NOT NULL CHECK (state IN ('adding', 'ready', 'archived', 'replaced')),
          first_key INTEGER NOT NULL UNIQUE,
          items INTEGER NOT NULL,
          project TEXT NOT NULL,
          project_title TEXT NOT NULL,
          series TEXT NOT NULL,
          revision INTEGER NOT NULL,
          signer TEXT NOT NULL,
          signer_key TEXT NOT NULL,
          timing TEXT NOT NULL,
          manifest BLOB NOT NULL,
          task BLOB NOT NULL,
          added_at TEXT NOT NULL
        ) STRICT""",
        """
        CREATE TABLE pack_files (
          pack INTEGER NOT NULL REFERENCES packs ON DELETE CASCADE,
          path TEXT NOT NULL,
          content BLOB NOT NULL,
          PRIMARY KEY (pack, path)
        ) STRICT""",
        """
        CREATE TABLE places (
          pack INTEGER PRIMARY KEY REFERENCES packs ON DELETE CASCADE,
          position INTEGER NOT NULL,
          used_at TEXT NOT NULL,
          recent TEXT NOT NULL
        ) STRICT""",
        """
        CREATE TABLE items (
          key INTEGER PRIMARY KEY,
          id TEXT NOT NULL,
          digest BLOB NOT NULL,
          line BLOB NOT NULL
        ) STRICT""",
        """
        CREATE TABLE states (
          pack INTEGER NOT NULL REFERENCES packs ON DELETE CASCADE,
          page INTEGER NOT NULL,
          codes BLOB NOT NULL,
          PRIMARY KEY (pack, page)
        ) STRICT""",
        """
        CREATE TABLE answers (
          id INTEGER PRIMARY KEY,
          pack INTEGER NOT NULL REFERENCES packs,
          item INTEGER NOT NULL,
          contributor TEXT NOT NULL,
          revision INTEGER NOT NULL,
          state TEXT NOT NULL,
          value TEXT NOT NULL,
          active_ms INTEGER,
          at TEXT NOT NULL,
          UNIQUE (pack, item, contributor, revision)
        ) STRICT""",
        """
        CREATE TRIGGER answers_stay BEFORE UPDATE ON answers
        BEGIN SELECT RAISE(ABORT, 'answers are append-only'); END""",
        """
        CREATE TRIGGER answers_remain BEFORE DELETE ON answers
        BEGIN SELECT RAISE(ABORT, 'answers are append-only'); END""",
        """
        CREATE TABLE works (
          item INTEGER PRIMARY KEY,
          pack INTEGER NOT NULL REFERENCES packs,
          answer INTEGER REFERENCES answers,
          revision INTEGER NOT NULL,
          skipped INTEGER NOT NULL,
          later INTEGER NOT NULL,
          problem TEXT,
          note TEXT NOT NULL
        ) STRICT""",
        """
        CREATE VIEW latest_answers AS
          SELECT answers.* FROM works JOIN answers ON answers.id = works.answer""",
        """
        CREATE TABLE drafts (
          item INTEGER PRIMARY KEY,
          pack INTEGER NOT NULL REFERENCES packs,
          value TEXT NOT NULL,
          language TEXT NOT NULL,
          at TEXT NOT NULL
        ) STRICT""",
        """
        CREATE TABLE journal (
          id INTEGER PRIMARY KEY,
          pack INTEGER NOT NULL REFERENCES packs,
          seq INTEGER NOT NULL,
          line BLOB NOT NULL,
          UNIQUE (pack, seq)
        ) STRICT""",
        """
        CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
        """
        CREATE TABLE heads (
          pack INTEGER PRIMARY KEY REFERENCES packs,
          seq INTEGER NOT NULL,
          digest TEXT NOT NULL,
          checked INTEGER NOT NULL
        ) STRICT""",
        """
        CREATE TABLE projects (
          project TEXT PRIMARY KEY,
          title TEXT NOT NULL,
          trust_epoch INTEGER NOT NULL,
          trust_version INTEGER NOT NULL,
          first_seen TEXT NOT NULL
        ) STRICT""",
        """
        CREATE TABLE pins (
          id INTEGER PRIMARY KEY,
          project TEXT NOT NULL REFERENCES projects,
          principal TEXT NOT NULL,
          key TEXT NOT NULL,
          compared INTEGER NOT NULL,
          since TEXT NOT NULL,
          until TEXT
        ) STRICT""",
        "CREATE UNIQUE INDEX pins_now ON pins (project, key) WHERE until IS NULL",
        """
        CREATE TABLE series (
          project TEXT NOT NULL REFERENCES projects,
          series TEXT NOT NULL,
          revision INTEGER NOT NULL,
          pack_id TEXT NOT NULL,
          head TEXT NOT NULL,
          events INTEGER NOT NULL,
          PRIMARY KEY (project, series)
        ) STRICT""",
        """
        CREATE TABLE bundles (
          path TEXT PRIMARY KEY,
          project TEXT NOT NULL,
          title TEXT NOT NULL,
          used_at TEXT NOT NULL
        ) STRICT""",
        """
        CREATE TABLE exports (
          id INTEGER PRIMARY KEY,
          pack INTEGER NOT NULL REFERENCES packs,
          revision INTEGER NOT NULL,
          result_id TEXT NOT NULL,
          path TEXT NOT NULL,
          sha256 TEXT NOT NULL,
          size INTEGER NOT NULL,
          answered INTEGER NOT NULL,
          seq INTEGER NOT NULL,
          head TEXT NOT NULL,
          at TEXT NOT NULL,
          UNIQUE (pack, revision)
        ) STRICT""",
        """
        CREATE TABLE received (
          id INTEGER PRIMARY KEY,
          pack_id TEXT NOT NULL,
          kind TEXT NOT NULL,
          signer_key TEXT NOT NULL,
          sha256 TEXT NOT NULL,
          at TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX received_packs ON received (pack_id)",
        """
        CREATE VIRTUAL TABLE search USING fts5 (
          words, content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
        )""",
        """
        CREATE TABLE search_fed (
          pack INTEGER PRIMARY KEY REFERENCES packs ON DELETE CASCADE,
          fed INTEGER NOT NULL
        ) STRICT""",
    ),
)

# Who may sign in a project, pack by pack as they came in. What came before this step is taken from the packs.
ROSTERS: Final = Step(
    "0002-rosters",
    (
        """
        CREATE TABLE rosters (
          id INTEGER PRIMARY KEY,
          project TEXT NOT NULL REFERENCES projects,
          trust_epoch INTEGER NOT NULL,
          trust_version INTEGER NOT NULL,
          pack_id TEXT NOT NULL UNIQUE,
          kind TEXT NOT NULL,
          recovered INTEGER NOT NULL,
          signers BLOB NOT NULL,
          revoked BLOB NOT NULL,
          at TEXT NOT NULL
        ) STRICT""",
        """
        INSERT INTO rosters (project, trust_epoch, trust_version, pack_id, kind, recovered, signers, revoked, at)
          SELECT packs.project, projects.trust_epoch, projects.trust_version, packs.pack_id, 'task', 0,
            pack_files.content, X'', packs.added_at
          FROM packs JOIN projects USING (project)
            JOIN pack_files ON pack_files.pack = packs.id AND pack_files.path = 'trust/allowed_signers'
          WHERE packs.state <> 'adding' ORDER BY packs.id""",
    ),
)

HOME: Final = Kind(
    name="home",
    application_id=0x5073746C,  # "Pstl"
    steps=(FIRST, ROSTERS, REVIEWING, REVIEW_DRAFTS),
    bulky=("items", "journal", "search_data"),
    after_crash=checked_tail,
    closing=("UPDATE heads SET checked = seq WHERE checked <> seq",),
)
