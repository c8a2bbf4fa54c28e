# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a bundle is among SQLite files, and the named steps that make its tables.

A released step is never edited; a change is a new step.
"""

from __future__ import annotations

from typing import Final

from annotator_app.store.kind import Kind, Step

_BUILDING: Final = (
    """
    CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE builds (
        build INTEGER PRIMARY KEY, built_at TEXT NOT NULL, plan_name TEXT NOT NULL, plan TEXT NOT NULL,
        signer TEXT NOT NULL, roster TEXT NOT NULL, recovery TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE sources (
        build INTEGER NOT NULL REFERENCES builds, number INTEGER NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL,
        format TEXT NOT NULL, sha256 TEXT NOT NULL, licence TEXT NOT NULL, origin TEXT NOT NULL,
        credit TEXT NOT NULL, warning TEXT NOT NULL, PRIMARY KEY (build, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE contributors (
        name TEXT PRIMARY KEY, principal TEXT NOT NULL, languages TEXT NOT NULL, planned INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE contributor_keys (
        key BLOB PRIMARY KEY, contributor TEXT NOT NULL REFERENCES contributors, known_from TEXT NOT NULL,
        since TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE items (
        item INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, id TEXT NOT NULL, line BLOB NOT NULL,
        build INTEGER NOT NULL REFERENCES builds, source INTEGER, file TEXT NOT NULL, row INTEGER,
        source_id TEXT NOT NULL, keep TEXT NOT NULL, models TEXT NOT NULL, gold TEXT NOT NULL, split TEXT,
        repeat_of TEXT
    ) STRICT
    """,
    """
    CREATE INDEX items_by_id ON items (id)
    """,
    """
    CREATE TABLE packs (
        pack INTEGER PRIMARY KEY, pack_id TEXT NOT NULL UNIQUE, series TEXT NOT NULL, revision INTEGER NOT NULL,
        supersedes TEXT, file TEXT NOT NULL, sha256 TEXT NOT NULL, created_at TEXT NOT NULL,
        recipients TEXT NOT NULL, contributor TEXT, manifest BLOB NOT NULL, task BLOB NOT NULL,
        build INTEGER NOT NULL REFERENCES builds
    ) STRICT
    """,
    """
    CREATE TABLE pack_items (
        pack INTEGER NOT NULL REFERENCES packs, position INTEGER NOT NULL, item INTEGER NOT NULL REFERENCES items,
        PRIMARY KEY (pack, position)
    ) STRICT, WITHOUT ROWID
    """,
)
_MERGING: Final = (
    """
    CREATE TABLE results (
        result INTEGER PRIMARY KEY, pack_id TEXT NOT NULL UNIQUE, task_pack TEXT NOT NULL,
        contributor TEXT NOT NULL REFERENCES contributors, key TEXT NOT NULL, revision INTEGER NOT NULL,
        created_at TEXT NOT NULL, complete INTEGER NOT NULL, events INTEGER NOT NULL, head BLOB NOT NULL,
        genesis BLOB NOT NULL, heads BLOB, continued TEXT, received_at TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE INDEX results_by_person ON results (contributor, task_pack)
    """,
    """
    CREATE TABLE answers (
        result INTEGER NOT NULL REFERENCES results, item TEXT NOT NULL, digest BLOB NOT NULL,
        status TEXT NOT NULL, revision INTEGER NOT NULL, value TEXT, problem TEXT, note TEXT NOT NULL,
        PRIMARY KEY (result, item)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE merge_log (
        entry INTEGER PRIMARY KEY, at TEXT NOT NULL, file TEXT NOT NULL, pack_id TEXT, state TEXT NOT NULL,
        detail TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER merge_log_stays BEFORE UPDATE ON merge_log
        BEGIN SELECT RAISE(ABORT, 'the merge log is append-only'); END
    """,
    """
    CREATE TRIGGER merge_log_grows BEFORE DELETE ON merge_log
        BEGIN SELECT RAISE(ABORT, 'the merge log is append-only'); END
    """,
)
_REVIEWING: Final = (
    """
    CREATE TABLE reviews (
        review INTEGER PRIMARY KEY, pack_id TEXT NOT NULL UNIQUE, series TEXT NOT NULL, file TEXT NOT NULL,
        sha256 TEXT NOT NULL, drawn_at TEXT NOT NULL, plan TEXT NOT NULL, seed TEXT NOT NULL,
        recipients TEXT NOT NULL, task BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE review_lots (
        review INTEGER NOT NULL REFERENCES reviews, contributor TEXT NOT NULL, series TEXT NOT NULL,
        task_pack TEXT NOT NULL, language TEXT NOT NULL, answers INTEGER NOT NULL,
        random INTEGER NOT NULL, risk INTEGER NOT NULL, planted INTEGER NOT NULL, control INTEGER NOT NULL,
        PRIMARY KEY (review, contributor, series, language)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE review_answers (
        review INTEGER NOT NULL REFERENCES reviews, item TEXT NOT NULL, subject TEXT NOT NULL,
        contributor TEXT NOT NULL, series TEXT NOT NULL, language TEXT NOT NULL, result_pack TEXT NOT NULL,
        item_sha256 BLOB NOT NULL, sha256 BLOB NOT NULL, content BLOB NOT NULL, half TEXT NOT NULL,
        reasons TEXT NOT NULL, known_good INTEGER NOT NULL, truth TEXT, PRIMARY KEY (review, item, subject)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE verdict_packs (
        pack INTEGER PRIMARY KEY, pack_id TEXT NOT NULL UNIQUE, review_pack TEXT NOT NULL, reviewer TEXT NOT NULL,
        key TEXT NOT NULL, revision INTEGER NOT NULL, created_at TEXT NOT NULL, genesis BLOB NOT NULL, heads BLOB,
        received_at TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE verdicts (
        pack INTEGER NOT NULL REFERENCES verdict_packs, item TEXT NOT NULL, subject TEXT NOT NULL,
        verdict TEXT NOT NULL, category TEXT, severity TEXT, value TEXT, comment TEXT NOT NULL,
        blind INTEGER NOT NULL, PRIMARY KEY (pack, item, subject)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE settled (
        entry INTEGER PRIMARY KEY, at TEXT NOT NULL, item TEXT NOT NULL, item_sha256 BLOB NOT NULL,
        outcome TEXT NOT NULL, answers TEXT NOT NULL, cause TEXT NOT NULL, comment TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER settled_stays BEFORE UPDATE ON settled
        BEGIN SELECT RAISE(ABORT, 'settled items are append-only'); END
    """,
    """
    CREATE TRIGGER settled_grows BEFORE DELETE ON settled
        BEGIN SELECT RAISE(ABORT, 'settled items are append-only'); END
    """,
)
_UNDOING: Final = (
    """
    CREATE TABLE merges (merge INTEGER PRIMARY KEY, at TEXT NOT NULL, undone_at TEXT) STRICT
    """,
    """
    CREATE TABLE merge_packs (
        merge INTEGER NOT NULL REFERENCES merges, kind TEXT NOT NULL, pack_id TEXT NOT NULL,
        PRIMARY KEY (merge, kind, pack_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE merge_people (
        merge INTEGER NOT NULL REFERENCES merges, name TEXT NOT NULL, key BLOB NOT NULL, new_person INTEGER NOT NULL,
        PRIMARY KEY (merge, key)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE merge_before (
        merge INTEGER NOT NULL REFERENCES merges, kind TEXT NOT NULL, pack_id TEXT NOT NULL, state TEXT NOT NULL,
        heads BLOB, PRIMARY KEY (merge, kind, pack_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE merge_answers (
        merge INTEGER NOT NULL REFERENCES merges, result INTEGER NOT NULL, item TEXT NOT NULL, digest BLOB NOT NULL,
        status TEXT NOT NULL, revision INTEGER NOT NULL, value TEXT, problem TEXT, note TEXT NOT NULL,
        PRIMARY KEY (merge, result, item)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE merge_verdicts (
        merge INTEGER NOT NULL REFERENCES merges, pack INTEGER NOT NULL, item TEXT NOT NULL, subject TEXT NOT NULL,
        verdict TEXT NOT NULL, category TEXT, severity TEXT, value TEXT, comment TEXT NOT NULL,
        blind INTEGER NOT NULL, PRIMARY KEY (merge, pack, item, subject)
    ) STRICT, WITHOUT ROWID
    """,
)

_JUDGING: Final = (
    """
    CREATE TABLE judges (contributor TEXT PRIMARY KEY, alias TEXT NOT NULL) STRICT, WITHOUT ROWID
    """,
)
_ROUNDS: Final = (
    """
    CREATE TABLE rounds (entry INTEGER PRIMARY KEY, record BLOB NOT NULL, signature BLOB NOT NULL) STRICT
    """,
)
_PRACTISING: Final = (
    """
    CREATE TABLE practice_lines (digest BLOB PRIMARY KEY, id TEXT NOT NULL, line BLOB NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE pack_practice (
        pack INTEGER NOT NULL REFERENCES packs, position INTEGER NOT NULL,
        digest BLOB NOT NULL REFERENCES practice_lines, PRIMARY KEY (pack, position)
    ) STRICT, WITHOUT ROWID
    """,
)
# Of packs that came before this there is nothing: what was practised in them is not known.
_TRYING: Final = (
    """
    CREATE TABLE tries (
        pack_id TEXT NOT NULL, item TEXT NOT NULL, language TEXT NOT NULL, first INTEGER, last INTEGER,
        PRIMARY KEY (pack_id, item)
    ) STRICT, WITHOUT ROWID
    """,
)
_CHOOSING: Final = (
    """
    CREATE TABLE choices (entry INTEGER PRIMARY KEY, record BLOB NOT NULL, signature BLOB NOT NULL) STRICT
    """,
    """
    CREATE TRIGGER choices_stay BEFORE UPDATE ON choices
        BEGIN SELECT RAISE(ABORT, 'choices are append-only'); END
    """,
    """
    CREATE TRIGGER choices_grow BEFORE DELETE ON choices
        BEGIN SELECT RAISE(ABORT, 'choices are append-only'); END
    """,
)
_DEALING: Final = (
    """
    CREATE TABLE asked (
        item TEXT PRIMARY KEY, people INTEGER NOT NULL, overlap INTEGER NOT NULL, gold INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)

_WEIGHING: Final = (
    """
    CREATE TABLE review_chances (
        review INTEGER NOT NULL REFERENCES reviews, contributor TEXT NOT NULL, series TEXT NOT NULL,
        language TEXT NOT NULL, item TEXT NOT NULL, size INTEGER NOT NULL, chance TEXT NOT NULL,
        drawn INTEGER NOT NULL, PRIMARY KEY (review, contributor, series, language, item)
    ) STRICT, WITHOUT ROWID
    """,
)

BUNDLE: Final = Kind(
    name="bundle",
    application_id=int.from_bytes(b"PoBu", "big"),
    steps=(
        Step("m001_building", _BUILDING),
        Step("m002_merging", _MERGING),
        Step("m003_reviewing", _REVIEWING),
        Step("m004_undoing", _UNDOING),
        Step("m005_judging", _JUDGING),
        Step("m006_rounds", _ROUNDS),
        Step("m007_practising", _PRACTISING),
        Step("m008_choosing", _CHOOSING),
        Step("m009_trying", _TRYING),
        Step("m010_dealing", _DEALING),
        Step("m011_weighing", _WEIGHING),
    ),
    bulky=("items", "answers"),
)
