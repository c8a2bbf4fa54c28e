# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Homes in bad surroundings: a clock that goes back, no right to write, another user, a disk without room."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator_app.errors import PostilError, StoreBusyError, StoreReadOnlyError
from annotator_app.model import clock
from annotator_app.store import journal_table
from annotator_app.store.safety import copies
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores, visits

needs_users = pytest.mark.skipif(os.name == "nt", reason="rights of folders are another matter there")
NOBODY = 65534
YEARS = (2026, 2010, 2031, 2026, 1999)


# --- the clock ---------------------------------------------------------------------------------------------


def test_a_clock_that_jumps_loses_nothing_and_reorders_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each visit and each answer in another year: the journal is in the order of work, the newest answer holds."""
    moment = [datetime(2026, 11, 25, 9, 0, 0, tzinfo=UTC)]
    monkeypatch.setattr(clock, "now", lambda: moment[0])
    home, _ = stores.filled_home(tmp_path / "home", 20)
    home.close()
    order = []
    for visit, year in enumerate(YEARS):
        moment[0] = datetime(year, 11, 25, 9, 0, 0, tzinfo=UTC)
        with visits.return_to(tmp_path / "home") as session:
            for position in (0, visit + 1):
                moment[0] -= timedelta(hours=5)
                session.go(position)
                session.set("label", stores.OWN_LABELS[visit % 4])
                session.commit({"active_ms": 10})
                order.append(position)
    with visits.return_to(tmp_path / "home") as session:
        told = visits.events(session)
        answered = [int(one["item"].removeprefix("item-")) for one in told if one["type"] == "answer"]
        assert answered == order
        session.go(0)
        assert session.work.answers == {"label": stores.OWN_LABELS[(len(YEARS) - 1) % 4]}
        assert session.work.revision == len(YEARS)
        assert bytes(session.states).count(1) == len(YEARS) + 1
        assert session._store.ask(journal_table.whole_chains)
    with open_home(tmp_path / "home") as home:
        assert home.recovered is None


def test_copies_from_the_future_neither_stop_new_ones_nor_win(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first copy claims 2040; back in 2026 a newer one is made, and it is the one that is brought back."""
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now.replace(year=2040, day=1))
    home, row = stores.filled_home(tmp_path / "home", 20)
    with home:
        wait(lambda: len(copies.listed(home.backups)) == 1)
    monkeypatch.setattr(clock, "now", lambda: now)
    with visits.return_to(tmp_path / "home") as session:
        session.go(4)
        visits.answer(session)
    assert [one.at.year for one in copies.listed(tmp_path / "home" / "backups")] == [now.year, 2040]
    (tmp_path / "home" / "store.sqlite").write_bytes(b"")
    with open_home(tmp_path / "home") as home:
        assert home.recovered is not None
        assert not home.recovered.lost
        session = LabellingSession(home, row.pack_id, position=4)
        assert session.work.answers
        assert session.close()


# --- rights and users --------------------------------------------------------------------------------------


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users can reach, unlike those of the tests."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def as_nobody(home: Path) -> str:
    """Try to open a home as a user without rights on it, in a process of its own; give what it met."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        met = b"opened"
        try:
            if os.getuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            open_home(home)
        except (PostilError, OSError, RuntimeError) as error:
            met = type(error).__name__.encode()
        os.write(writing, met)
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read().decode()


def sums(folder: Path) -> dict[str, str]:
    return {
        str(file): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


@needs_users
def test_without_the_right_to_write_it_stops_and_changes_nothing(open_folder: Path) -> None:
    home, _ = stores.filled_home(open_folder / "home", 5)
    home.close()
    folders = [open_folder / "home", *(path for path in (open_folder / "home").rglob("*") if path.is_dir())]
    for path in folders:
        path.chmod(0o555)
    for path in (open_folder / "home").rglob("*"):
        if path.is_file():
            path.chmod(0o444)
    before = sums(open_folder)
    try:
        assert as_nobody(open_folder / "home") == StoreReadOnlyError.__name__
        assert sums(open_folder) == before
    finally:
        for path in folders:
            path.chmod(0o755)


@needs_users
def test_a_place_where_no_home_may_be_made(open_folder: Path) -> None:
    (open_folder / "closed").mkdir(mode=0o555)
    assert as_nobody(open_folder / "closed" / "home") == StoreReadOnlyError.__name__
    assert not list((open_folder / "closed").iterdir())


@needs_users
@pytest.mark.skipif(os.name != "nt" and os.getuid() != 0, reason="only the administrator can be two users")
def test_another_user_of_the_computer_sees_nothing_of_a_home(open_folder: Path) -> None:
    home, _ = stores.filled_home(open_folder / "home", 5)
    with home:
        assert as_nobody(open_folder / "home") == StoreReadOnlyError.__name__
    before = sums(open_folder)
    assert as_nobody(open_folder / "home") == StoreReadOnlyError.__name__
    assert sums(open_folder) == before


@needs_users
def test_a_second_process_of_the_same_user_is_refused_at_once(tmp_path: Path) -> None:
    home, _ = stores.filled_home(tmp_path / "home", 5)
    with home:
        began = time.monotonic()
        code = "import sys; from pathlib import Path; from annotator_app.workflows.keeping.home import open_home;"
        import subprocess
        import sys

        done = subprocess.run(
            [sys.executable, "-c", code + "open_home(Path(sys.argv[1]))", str(tmp_path / "home")],
            capture_output=True,
            text=True,
            check=False,
        )
        assert StoreBusyError.__name__ in done.stderr
        assert time.monotonic() - began < 20


# --- room --------------------------------------------------------------------------------------------------


def wait(until: Callable[[], object]) -> None:
    end = time.monotonic() + 60
    while not until():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.01)


def test_without_room_no_copy_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=100_000))
    with visits.visit(tmp_path / "home", 20) as session:
        visits.answer(session)
        assert session.flush()
        time.sleep(0.6)
    assert not list((tmp_path / "home" / "backups").iterdir())


def test_a_disk_that_fills_while_copying_stops_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    met = []

    def full(_connection: object, part: Path, *_more: object) -> None:
        part.write_bytes(b"half a copy")
        met.append(part)
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(copies, "write", full)
    with visits.visit(tmp_path / "home", 20) as session:
        wait(lambda: met)
        for position in range(3):
            session.go(position)
            visits.answer(session)
            assert session.flush()
        assert session.trouble is None
    assert not list((tmp_path / "home" / "backups").iterdir())
    with visits.return_to(tmp_path / "home") as session:
        assert bytes(session.states).count(1) == 3
