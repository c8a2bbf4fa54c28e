# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Opening a store: in order, or refused and left as it was."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from annotator_app.errors import (
    FileExistsHereError,
    StoreBusyError,
    StoreDamagedError,
    StoreReadOnlyError,
    StoreTooNewError,
)
from annotator_app.store import connection
from annotator_app.store.kind import Kind, Step, applied_steps, apply_steps
from annotator_app.store.migrations import HOME

SECOND = Step("0002-second", ("CREATE TABLE later (id INTEGER PRIMARY KEY, word TEXT) STRICT",))
BREAKING = Step("0003-breaking", ("CREATE TABLE half (id INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "store.sqlite"
    connection.create_store(made, HOME)
    return made


def opened(path: Path, kind: Kind = HOME, **more: bool) -> sqlite3.Connection:
    return connection.open_store(path, kind, backups=path.parent, **more)


def schema(path: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(path) as plain:
        rows = plain.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        ).fetchall()
    plain.close()
    return rows


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", None),
        ("locking_mode", "exclusive"),
    ],
)
def test_it_is_set_as_the_format_says(path: Path, pragma: str, value: object) -> None:
    store = opened(path)
    try:
        found = store.execute(f"PRAGMA {pragma}").fetchone()
        assert (found[0] if found else None) == value or (pragma == "mmap_size" and found == (0,))
    finally:
        store.close()


def test_without_write_ahead_it_stays_one_file(path: Path) -> None:
    store = opened(path, write_ahead=False)
    try:
        assert store.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert store.execute("PRAGMA synchronous").fetchone() == (3,)
        store.execute("INSERT INTO bundles VALUES ('a', 'b', 'c', 'd')")
    finally:
        store.close()
    assert [file.name for file in path.parent.glob("store*")] == ["store.sqlite"]


def test_every_table_is_strict(path: Path) -> None:
    own = [
        sql
        for name, sql in schema(path)
        if sql.startswith("CREATE TABLE") and not name.startswith(("_", "search_"))
    ]
    assert len(own) > 10
    assert all("STRICT" in sql for sql in own)


def test_one_process_at_a_time_has_the_lock(tmp_path: Path) -> None:
    with connection.Lock(tmp_path / "lock"):
        code = (
            "import sys; from pathlib import Path; from annotator_app.store.connection import Lock;"
            "Lock(Path(sys.argv[1]))"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / "lock")], capture_output=True, text=True, check=False
        )
        assert "StoreBusyError" in done.stderr
    connection.Lock(tmp_path / "lock").release()


def test_a_second_connection_is_refused_at_once(path: Path) -> None:
    store = opened(path)
    try:
        store.execute("INSERT INTO bundles VALUES ('a', 'b', 'c', 'd')")
        with pytest.raises(StoreBusyError):
            opened(path)
    finally:
        store.close()


def test_a_newer_store_is_refused_and_left_alone(path: Path) -> None:
    newer = replace(HOME, steps=(*HOME.steps, SECOND))
    opened(path, newer).close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNewError):
        opened(path)
    assert path.read_bytes() == before


def test_pending_steps_are_applied_after_a_backup(path: Path) -> None:
    store = opened(path)
    store.execute("INSERT INTO bundles VALUES ('kept', 'b', 'c', 'd')")
    store.close()
    newer = replace(HOME, steps=(*HOME.steps, SECOND))
    store = opened(path, newer)
    assert applied_steps(store, newer) == [step.name for step in newer.steps]
    assert store.execute("SELECT path FROM bundles").fetchall() == [("kept",)]
    store.close()
    (backup,) = path.parent.glob("store-*-before-0002-second.sqlite")
    with sqlite3.connect(backup) as old:
        assert old.execute("SELECT path FROM bundles").fetchall() == [("kept",)]
        assert old.execute("PRAGMA application_id").fetchone() == (HOME.application_id,)
        assert old.execute("SELECT 1 FROM sqlite_master WHERE name = 'later'").fetchone() is None
    old.close()


def test_a_fresh_store_is_like_an_upgraded_one(path: Path, tmp_path: Path) -> None:
    newer = replace(HOME, steps=(*HOME.steps, SECOND))
    opened(path, newer).close()
    fresh = tmp_path / "fresh.sqlite"
    connection.create_store(fresh, newer)
    assert schema(fresh) == schema(path)


def test_a_step_that_breaks_off_leaves_nothing(path: Path) -> None:
    broken = replace(HOME, steps=(*HOME.steps, SECOND, BREAKING))
    with pytest.raises(sqlite3.OperationalError):
        opened(path, broken)
    assert "later" in dict(schema(path))
    assert "half" not in dict(schema(path))
    newer = replace(HOME, steps=(*HOME.steps, SECOND))
    opened(path, newer).close()


def test_a_store_of_another_program_is_not_touched(tmp_path: Path) -> None:
    other = tmp_path / "store.sqlite"
    with sqlite3.connect(other) as plain:
        plain.execute("CREATE TABLE theirs (id)")
    plain.close()
    before = other.read_bytes()
    with pytest.raises(StoreDamagedError):
        opened(other)
    assert other.read_bytes() == before


@pytest.mark.parametrize(
    "stray",
    [
        "CREATE TRIGGER evil AFTER INSERT ON journal BEGIN DELETE FROM heads; END",
        "CREATE VIEW evil AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",
        "DROP TRIGGER answers_stay; CREATE TRIGGER answers_stay BEFORE UPDATE ON answers BEGIN SELECT 1; END",
    ],
    ids=["trigger", "view", "trigger under a known name"],
)
def test_a_store_that_acts_by_itself_is_not_believed(path: Path, stray: str) -> None:
    opened(path).close()
    with sqlite3.connect(path) as plain:
        plain.executescript(stray)
    plain.close()
    with pytest.raises(StoreDamagedError):
        opened(path)


@pytest.mark.parametrize("content", [b"", b"no store at all, " * 100])
def test_an_empty_or_strange_file_is_not_believed(tmp_path: Path, content: bytes) -> None:
    strange = tmp_path / "store.sqlite"
    strange.write_bytes(content)
    with pytest.raises(StoreDamagedError):
        opened(strange)
    assert strange.read_bytes() == content


def test_where_nothing_is_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(StoreReadOnlyError):
        opened(tmp_path / "store.sqlite")
    assert list(tmp_path.glob("store*")) == []


def test_what_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        connection.create_store(tmp_path / "store.sqlite", replace(HOME, steps=(*HOME.steps, BREAKING)))
    assert list(tmp_path.glob("store*")) == []


def test_the_disk_is_waited_for_once_a_new_one_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[tuple[object, ...]] = []

    def applying(making: sqlite3.Connection, kind: Kind) -> None:
        made.append((making.execute("PRAGMA synchronous").fetchone()[0], sorted(tmp_path.glob("store*"))))
        apply_steps(making, kind)
        assert applied_steps(making, kind) == [step.name for step in HOME.steps]

    def synced(path: Path) -> None:
        made.append((path.name, sorted(tmp_path.glob("store*"))))

    monkeypatch.setattr(connection, "apply_steps", applying)
    monkeypatch.setattr(connection, "synced", synced)
    connection.create_store(tmp_path / "store.sqlite", HOME)
    making = tmp_path / "store.sqlite.making"
    assert made == [(0, [making]), (making.name, [making])]
    assert sorted(tmp_path.glob("store*")) == [tmp_path / "store.sqlite"]


def test_making_one_never_touches_one_that_is_there(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FileExistsHereError):
        connection.create_store(path, HOME)
    assert path.read_bytes() == before


KILLED = """
import os, sys
from pathlib import Path
from annotator_app.store import connection
from annotator_app.store.migrations import HOME
store = connection.open_store(Path(sys.argv[1]), HOME)
for number in range(300):
    store.execute("INSERT INTO bundles VALUES (?, 'b', 'c', 'd')", (str(number) * 50,))
os.kill(os.getpid(), int(sys.argv[2]))
"""


def killed(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(path), str(int(signal.SIGKILL))], check=False)
    assert done.returncode == -signal.SIGKILL


def test_after_a_crash_the_pages_are_checked(path: Path) -> None:
    killed(path)
    store = opened(path)
    assert store.execute("SELECT count(*) FROM bundles").fetchone() == (300,)
    store.close()
    assert not path.with_name("store.sqlite-wal").exists()


def test_damage_after_a_crash_is_found_and_left(path: Path) -> None:
    killed(path)
    with sqlite3.connect(path) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = 'bundles'").fetchone()
        (size,) = plain.execute("PRAGMA page_size").fetchone()
    plain.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(os.urandom(size))
    path.with_name("store.sqlite-wal").write_bytes(b"left over")
    before = path.read_bytes()
    with pytest.raises(StoreDamagedError):
        opened(path)
    assert path.read_bytes() == before


def test_a_large_store_is_checked_but_for_its_bulky_tables(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "CHECKED_WHOLE", 0)
    killed(path)
    asked: list[str] = []
    store = opened(path)
    store.set_trace_callback(asked.append)
    connection.check_pages(store, path, HOME)
    store.close()
    checked = {one for one in asked if "quick_check" in one}
    assert 'PRAGMA quick_check("answers")' in checked
    assert not any(f'"{bulky}"' in one for one in checked for bulky in HOME.bulky)


def test_a_disk_that_does_not_answer_at_the_close_leaves_the_rest_to_the_next_start(path: Path) -> None:
    store = opened(path)
    store.execute("PRAGMA query_only = 1")
    closing = replace(HOME, closing=("UPDATE heads SET checked = 1",))
    connection.close_store(store, closing)
    again = opened(path)
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        connection.close_store(again, replace(HOME, closing=("DELETE FROM nowhere",)))
    with pytest.raises(sqlite3.ProgrammingError):
        again.execute("SELECT 1")


@pytest.mark.skipif(os.name == "nt", reason="rights of files")
def test_a_new_store_belongs_to_its_owner_alone(path: Path) -> None:
    assert path.stat().st_mode & 0o077 == 0
