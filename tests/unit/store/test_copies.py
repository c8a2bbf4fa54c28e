# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Safety copies: named so that no clock can put them out of order, thinned, and made in idle time."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from annotator_app.errors import StoreDamagedError
from annotator_app.model import clock
from annotator_app.store.migrations import HOME
from annotator_app.store.safety import copies
from annotator_app.store.safety.saved_log import Saved, SavedLog
from annotator_app.workflows.keeping import safe_home
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores

BEGIN = datetime(2026, 11, 25, 8, 0, 0, tzinfo=UTC)


def wait(until: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.01)


def answer(session: LabellingSession, position: int, label: str = "positive") -> None:
    session.go(position)
    session.set("label", label)
    assert session.commit({"active_ms": 10}) == []
    assert session.flush()


def later(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """Move the clock forward."""
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(seconds=seconds))


# --- names and thinning ------------------------------------------------------------------------------------


def test_numbers_go_up_though_the_clock_goes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for day in (25, 20, 30, 1):
        monkeypatch.setattr(clock, "now", lambda day=day: BEGIN.replace(day=day))
        copies.next_path(tmp_path).touch()
    assert [(one.number, one.at.day) for one in copies.listed(tmp_path)] == [
        (4, 1),
        (3, 30),
        (2, 20),
        (1, 25),
    ]


def test_other_files_are_no_automatic_copies(tmp_path: Path) -> None:
    for name in ("store-2026-11-25T080000Z-damaged.sqlite", "store-x-before-0002.sqlite", "store.part"):
        (tmp_path / name).touch()
    assert copies.listed(tmp_path) == []
    assert copies.thin(tmp_path) == []


def test_thinning_keeps_ten_near_and_far(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every five minutes for a week: today is kept closely, the week in ever larger steps, the first one always."""
    made = []
    for number in range(7 * 288):
        monkeypatch.setattr(clock, "now", lambda number=number: BEGIN + timedelta(minutes=5 * number))
        made.append(copies.next_path(tmp_path))
        made[-1].touch()
        copies.thin(tmp_path)
    kept = copies.listed(tmp_path)
    ages = [(kept[0].at - one.at) / timedelta(minutes=5) for one in kept]
    assert len(kept) == copies.KEPT
    assert kept[-1].path == made[0]
    assert ages[:3] == [0, 1, 2]
    assert 12 < ages[-3] < 7 * 288, "some are from days ago"
    gaps = [b - a for a, b in pairwise(ages)]
    assert all(b >= a / 4 for a, b in pairwise(gaps))


def test_thinning_survives_a_clock_that_jumps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(60):
        years = 30 if number % 7 == 3 else -16 if number % 5 == 1 else 0
        monkeypatch.setattr(
            clock,
            "now",
            lambda number=number, years=years: BEGIN + timedelta(days=365 * years, minutes=number),
        )
        copies.next_path(tmp_path).touch()
        copies.thin(tmp_path)
    assert [one.number for one in copies.listed(tmp_path)][:3] == [60, 59, 58]
    assert len(copies.listed(tmp_path)) == copies.KEPT


# --- made by themselves --------------------------------------------------------------------------------------


def made(home: Home) -> list[copies.Copy]:
    return copies.listed(home.backups)


def answers_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as store:
        (found,) = store.execute("SELECT count(*) FROM answers").fetchone()
    return int(found)


def test_a_copy_is_made_once_a_pack_is_there_and_at_most_every_five_minutes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, row = stores.filled_home(tmp_path / "home", 20)
    with home:
        wait(lambda: made(home))
        session = LabellingSession(home, row.pack_id)
        for position in range(5):
            answer(session, position)
        time.sleep(0.5)
        assert len(made(home)) == 1
        assert answers_in(made(home)[0].path) == 0
        later(monkeypatch, 301)
        answer(session, 6)
        wait(lambda: len(made(home)) == 2)
        assert answers_in(made(home)[0].path) == 6
        copies.prove(made(home)[0].path, HOME)
        assert session.close()
    assert not list((tmp_path / "home").rglob("*.part"))


def test_a_clean_close_makes_one_where_something_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, row = stores.filled_home(tmp_path / "home", 20)
    with home:
        wait(lambda: made(home))
    later(monkeypatch, 301)
    with open_home(tmp_path / "home") as home:
        home.store.ask(lambda connection: connection.execute("SELECT 1"))
    assert len(made(home)) == 1, "nothing changed"
    with open_home(tmp_path / "home") as home:
        monkeypatch.setattr(type(home.store), "when_idle", lambda *_, **_how: None)
        session = LabellingSession(home, row.pack_id)
        answer(session, 0)
        assert session.close()
    assert len(made(home)) == 2
    assert answers_in(made(home)[0].path) == 1


def test_an_empty_home_needs_no_copy(tmp_path: Path) -> None:
    with open_home(tmp_path / "home") as home:
        home.store.save(
            lambda connection: connection.execute("INSERT INTO bundles VALUES ('a', 'b', 'c', 'd')")
        )
        time.sleep(0.5)
    assert made(home) == []


def test_a_copy_gives_way_to_an_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While pages are copied an answer comes: the copy ends at once, the answer is saved, then it begins anew."""
    home, row = stores.filled_home(tmp_path / "home", 3000)
    begun, go_on, anew, steps = threading.Event(), threading.Event(), threading.Event(), []
    write = copies.write

    def slow(connection: sqlite3.Connection, part: Path, files: object, step: Callable[[], None]) -> None:
        def stepping() -> None:
            steps.append(1)
            begun.set()
            go_on.wait(60)
            step()

        if begun.is_set():  # the second copy, which begins when nothing was asked for a while
            anew.wait(60)

        write(connection, part, files, stepping)  # type: ignore[arg-type]

    with home:
        session = LabellingSession(home, row.pack_id)
        monkeypatch.setattr(copies, "write", slow)
        monkeypatch.setattr(copies, "PAGES_AT_ONCE", 8)
        assert begun.wait(60)
        session.go(0)
        session.set("label", "positive")
        session.commit({"active_ms": 10})
        go_on.set()
        assert session.flush()
        assert len(steps) <= 2
        assert made(home) == []
        anew.set()
        wait(lambda: made(home))
        assert answers_in(made(home)[0].path) == 1
        assert session.close()


def test_a_damaged_store_pushes_no_good_copy_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, row = stores.filled_home(tmp_path / "home", 20)
    with home:
        wait(lambda: made(home))
        good = made(home)[0].path.read_bytes()

        def bad(*_: object, **__: object) -> None:
            raise StoreDamagedError(file="store.sqlite")

        monkeypatch.setattr(copies, "prove", bad)
        later(monkeypatch, 301)
        session = LabellingSession(home, row.pack_id)
        answer(session, 0)
        wait((tmp_path / "home" / "check").exists)
        assert [one.path.read_bytes() for one in made(home)] == [good]
        assert session.close()


def test_the_private_key_is_in_no_copy(tmp_path: Path) -> None:
    home, _ = stores.filled_home(tmp_path / "home", 20)
    with home:
        for name in ("identity", "identity.pub", "identity.old"):
            (home.keys / name).write_bytes(f"secret half of {name}".encode())
        wait(lambda: made(home))
        content = made(home)[0].path.read_bytes()
    assert b"secret half of identity.pub" in content
    assert content.count(b"secret half") == 1


# --- the log of what was saved ---------------------------------------------------------------------------------


def test_the_log_names_what_no_copy_holds_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, row = stores.filled_home(tmp_path / "home", 20)
    log = SavedLog(tmp_path / "home" / "logs" / "saved.txt")
    with home:
        wait(lambda: made(home))
        session = LabellingSession(home, row.pack_id)
        answer(session, 3)
        answer(session, 5)
        assert [(one.pack_id, one.position) for one in log.read()] == [(row.pack_id, 3), (row.pack_id, 5)]
        seqs = [one.seq for one in log.read()]
        assert seqs == sorted(seqs)
        later(monkeypatch, 301)
        answer(session, 7)
        wait(lambda: len(made(home)) == 2)
        wait(lambda: log.read() == [])
        assert session.close()


def test_a_torn_line_of_the_log_is_passed_over(tmp_path: Path) -> None:
    log = SavedLog(tmp_path / "saved.txt")
    pack = "sha256:" + "a" * 64
    log.add([Saved(pack, 1, 4), Saved(pack, 2, 5)])
    content = (tmp_path / "saved.txt").read_bytes()
    (tmp_path / "saved.txt").write_bytes(
        content + content[:20] + b"\n\xff\x00\n" + content.replace(b" 2 5 ", b" 9 5 ")
    )
    assert log.read() == [Saved(pack, 1, 4), Saved(pack, 2, 5), Saved(pack, 1, 4)]
    log.forget({pack: 1})
    assert log.read() == [Saved(pack, 2, 5)]
    log.clear()
    assert log.read() == []


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (
            PureWindowsPath(r"\\server\share\my home\store.sqlite"),
            "file:////server/share/my%20home/store.sqlite",
        ),
        (PureWindowsPath(r"C:\my home\a#b.sqlite"), "file:///C:/my%20home/a%23b.sqlite"),
        (PurePosixPath("/home/a?b/store.sqlite"), "file:///home/a%3Fb/store.sqlite"),
    ],
)
def test_a_path_is_told_as_sqlite_reads_it(path: PurePath, uri: str) -> None:
    """SQLite refuses the name of a computer as authority: a shared folder would have no copy that opens."""
    assert copies.as_uri(path) == uri


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_a_copy_is_for_its_owner_alone(tmp_path: Path) -> None:
    with open_home(tmp_path / "home") as home:
        stores.add(home, 3)
        for out in (None, tmp_path / "copy.postil"):
            assert stat.S_IMODE(safe_home.backup(home, out).path.stat().st_mode) == 0o600
