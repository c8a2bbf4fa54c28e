# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Saving: what is said of it, and what happens when the disk has trouble."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import StoreFullError
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores, visits
from tests.builders.visits import answer, visit


def test_saved_is_said_after_the_disk_has_it(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        saved: list[tuple[int, int]] = []
        count = "SELECT count(*) FROM answers"
        session.on_saved = lambda: saved.append(
            (session.pending, session._store._connection.execute(count).fetchone()[0])
        )
        answer(session)
        assert session.flush(10)
        assert saved == [(0, 1)]


def test_trouble_is_told_and_nothing_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with visit(tmp_path / "home") as session:
        session.flush()
        told: list[Any] = []
        session.on_trouble = told.append
        fault = sqlite3.OperationalError("told by the test")
        fault.sqlite_errorcode = sqlite3.SQLITE_FULL

        def full(_connection: object) -> None:
            if not told:
                raise fault

        session._store.write(full)
        answer(session)
        session.go(1)
        answer(session)
        assert not session.flush(10)
        assert [type(one) for one in told] == [StoreFullError]
        assert session.pending == 2
        session.go(0)
        assert session.work.answers == {"label": "positive"}
        session.retry()
        assert session.flush(10)
        visits.in_step(session)


def test_a_disk_that_is_really_full_loses_nothing(tmp_path: Path) -> None:
    with visit(tmp_path / "home", 300, family="open_question") as session:
        session.flush()
        told: list[Any] = []
        session.on_trouble = told.append
        session._store.ask(
            lambda c: c.execute(f"PRAGMA max_page_count = {c.execute('PRAGMA page_count').fetchone()[0]}")
        )
        position = 0
        while not told and position < 300:
            session.go(position)
            session.set("answer", f"{position} " + "long " * 300)
            session.commit()
            position += 1
            session.flush(10)
        assert [type(one) for one in told] == [StoreFullError]
        session.set("answer", "meanwhile")
        session.keep_draft()
        session.go(position)
        session.go(position - 1)
        assert session.answers == {"answer": "meanwhile"}
        assert session.pending > 0
        session._store.ask(lambda c: c.execute("PRAGMA max_page_count = 1000000"))
        session.retry()
        assert session.flush(10)
        assert session.counts["answered"] == position
        visits.in_step(session)


def test_trouble_is_told_to_the_visit_that_goes_on(tmp_path: Path) -> None:
    with stores.open_home(tmp_path / "home") as home:
        pack = stores.add(home, 3)
        before = LabellingSession(home, pack.pack_id)
        after = LabellingSession(home, pack.pack_id)
        told: list[Any] = []
        after.on_trouble = told.append
        before.close()
        fault = sqlite3.OperationalError("told by the test")
        fault.sqlite_errorcode = sqlite3.SQLITE_FULL

        def full(_connection: object) -> None:
            if not told:
                raise fault

        home.store.write(full)
        assert not after.flush(10)
        assert len(told) == 1
        after.retry()
        assert after.close()


def test_a_bug_in_a_write_is_told_at_once_and_ends_the_visit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another call may never come, as after the last answer."""
    told: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda said: told.append(said.exc_type))
    with visit(tmp_path / "home") as session:
        saved: list[bool] = []
        session.on_saved = lambda: saved.append(session.broken)
        session._write(lambda _c: 1 / 0, session._entry)
        assert session._store.flush(10)
        assert told == [ZeroDivisionError]
        assert session.broken
        assert saved == []
        with pytest.raises(ZeroDivisionError):
            session.flush(10)
        with pytest.raises(ZeroDivisionError):
            session.set("label", "mixed")
        session._broken = None
