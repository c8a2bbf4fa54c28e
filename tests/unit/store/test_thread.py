# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The store thread: what goes first, what is told when, and what trouble leaves behind."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import Cancelled, StoreDiskError, StoreError, StoreFullError
from annotator_app.store.thread import Store
from annotator_app.workflows.keeping.home import Home


def add(name: str) -> Any:
    return lambda connection: (
        connection.execute("INSERT INTO bundles VALUES (?, '', '', '')", (name,)) and None
    )


def names(store: Store) -> list[str]:
    return store.ask(lambda c: [name for (name,) in c.execute("SELECT path FROM bundles ORDER BY rowid")])


class Gate:
    """Holds the store thread until it is opened."""

    def __init__(self, store: Store) -> None:
        self._open = threading.Event()
        self._reached = threading.Event()
        store.read(self)
        assert self._reached.wait(60)

    def __call__(self, _connection: sqlite3.Connection) -> None:
        self._reached.set()
        self._open.wait(60)

    def open(self) -> None:
        self._open.set()


def failing(code: int, times: int = 1) -> Any:
    left = [times]

    def work(_connection: sqlite3.Connection) -> None:
        if left[0]:
            left[0] -= 1
            fault = sqlite3.OperationalError("told by the test")
            fault.sqlite_errorcode = code
            raise fault

    return work


def test_answers_that_wait_share_a_transaction_and_come_first(home: Home) -> None:
    seen: list[str] = []
    gate = Gate(home.store)
    read = home.store.read(lambda _c: seen.append("read"))
    for number in range(3):
        home.store.write(
            lambda c, n=number: seen.append(f"answer {n}, {c.total_changes}") or add(str(n))(c)
        ).then(lambda _p: seen.append("told"))
    assert home.store.pending == 3
    gate.open()
    read.result(5)
    assert [one.partition(",")[0] for one in seen] == [
        "answer 0",
        "answer 1",
        "answer 2",
        "told",
        "told",
        "told",
        "read",
    ]
    assert names(home.store) == ["0", "1", "2"]


def test_told_means_on_the_disk(home: Home) -> None:
    inside: list[bool] = []
    home.store.write(add("a")).then(lambda _p: inside.append(home.store._connection.in_transaction))
    assert home.store.flush(5)
    assert inside == [False]


def test_an_answer_waits_for_one_batch_at_most(home: Home) -> None:
    order: list[str] = []

    def batch(number: int) -> Any:
        def work(connection: sqlite3.Connection) -> None:
            order.append(f"batch {number}")
            if number == 1:
                home_answer.append(None)
                threading.Thread(target=lambda: home.store.write(lambda _c: order.append("answer"))).start()
                while not home.store.pending:
                    pass
            add(f"batch {number}")(connection)

        return work

    home_answer: list[None] = []
    home.store.stage((batch(number) for number in range(4)), lambda _c: order.append("last"))
    assert order == ["batch 0", "batch 1", "answer", "batch 2", "batch 3", "last"]


def test_cancelled_staging_never_reaches_its_last_step(home: Home) -> None:
    def batches() -> Any:
        yield add("staged")
        raise Cancelled

    with pytest.raises(Cancelled):
        home.store.stage(batches(), add("last"))
    assert names(home.store) == ["staged"]


def test_a_fault_in_a_batch_comes_to_who_stages(home: Home) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        home.store.stage(
            [add("a"), lambda c: c.execute("INSERT INTO nowhere VALUES (1)"), add("b")], add("last")
        )
    assert "last" not in names(home.store)


@pytest.mark.parametrize(
    ("code", "kind"), [(sqlite3.SQLITE_IOERR, StoreDiskError), (sqlite3.SQLITE_FULL, StoreFullError)]
)
def test_trouble_holds_the_answers_in_their_order(home: Home, code: int, kind: type[StoreError]) -> None:
    told: list[StoreError] = []
    home.store.on_trouble = told.append
    gate = Gate(home.store)
    home.store.write(add("first"))
    home.store.write(failing(code))
    home.store.write(add("third"))
    gate.open()
    assert not home.store.flush(5)
    home.store.write(add("fourth"))
    assert names(home.store) == []
    assert [type(one) for one in told] == [kind]
    assert home.store.pending == 4
    assert isinstance(home.store.trouble, kind)
    home.store.retry()
    assert home.store.flush(5)
    assert names(home.store) == ["first", "third", "fourth"]


def test_a_bug_in_one_answer_does_not_lose_the_others(home: Home) -> None:
    gate = Gate(home.store)
    good = home.store.write(add("first"))
    bad = home.store.write(lambda c: add("half")(c) or 1 / 0)
    last = home.store.write(add("last"))
    gate.open()
    with pytest.raises(ZeroDivisionError):
        bad.result(5)
    good.result(5)
    last.result(5)
    assert names(home.store) == ["first", "last"]
    assert home.store.pending == 0


def test_a_fault_of_a_read_comes_to_who_asked(home: Home) -> None:
    with pytest.raises(ZeroDivisionError):
        home.store.ask(lambda _c: 1 // 0)
    with pytest.raises(StoreDiskError):
        home.store.ask(failing(sqlite3.SQLITE_IOERR_READ))
    with pytest.raises(StoreFullError):
        home.store.save(failing(sqlite3.SQLITE_FULL))
    assert names(home.store) == []


def test_idle_steps_run_until_they_are_done_and_a_broken_one_ends_and_is_told(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Trouble of the surroundings is told to whoever waits for something, a bug at once: nobody waits for it."""
    told: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda said: told.append(said.exc_type))
    left = [3]
    done = threading.Event()

    def step(connection: sqlite3.Connection) -> bool:
        left[0] -= 1
        add(f"idle {left[0]}")(connection)
        if not left[0]:
            done.set()
        return bool(left[0])

    home.store.when_idle(lambda _c: bool(1 // 0))
    home.store.when_idle(failing(sqlite3.SQLITE_FULL))
    home.store.when_idle(step)
    assert done.wait(60)
    assert names(home.store) == ["idle 2", "idle 1", "idle 0"]
    assert told == [ZeroDivisionError]


def test_closing_saves_what_waits(tmp_path: Path, home: Home) -> None:
    gate = Gate(home.store)
    for number in range(50):
        home.store.write(add(str(number)))
    threading.Timer(0.05, gate.open).start()
    assert home.close()
    with sqlite3.connect(home.path / "store.sqlite") as plain:
        assert plain.execute("SELECT count(*) FROM bundles").fetchone() == (50,)
    plain.close()
    assert not (home.path / "store.sqlite-wal").exists()


def test_closing_on_a_full_disk_gives_up_the_ballast(home: Home) -> None:
    ballast = home.path / "ballast"
    ballast.write_bytes(b"room")

    def needs_room(connection: sqlite3.Connection) -> None:
        if ballast.exists():
            failing(sqlite3.SQLITE_FULL)(connection)
        add("saved")(connection)

    home.store.write(needs_room)
    assert not home.store.flush(5)
    assert home.close()
    with sqlite3.connect(home.path / "store.sqlite") as plain:
        assert plain.execute("SELECT path FROM bundles").fetchall() == [("saved",)]
    plain.close()


def test_closing_says_what_could_not_be_saved(home: Home) -> None:
    home.store.write(failing(sqlite3.SQLITE_IOERR, times=9))
    home.store.flush(5)
    assert not home.close()


def test_the_store_thread_never_asks_itself(home: Home) -> None:
    with pytest.raises(RuntimeError, match="store thread"):
        home.store.ask(lambda _c: home.store.ask(lambda _inner: None))


def test_a_closed_store_takes_nothing(home: Home) -> None:
    home.close()
    with pytest.raises(RuntimeError, match="closed"):
        home.store.read(lambda _c: None)


def test_a_promise_calls_back_at_once_when_it_is_done(home: Home) -> None:
    promise = home.store.read(lambda _c: 7)
    assert promise.result(5) == 7
    seen: list[int] = []
    promise.then(lambda done: seen.append(done.result()))
    assert seen == [7]


def test_a_promise_can_be_waited_for_in_vain(home: Home) -> None:
    gate = Gate(home.store)
    late = home.store.read(lambda _c: None)
    with pytest.raises(TimeoutError):
        late.result(0.01)
    gate.open()
    late.result(5)


def test_a_listener_with_a_bug_is_told_and_the_store_lives_on(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda said: told.append(said.exc_type))
    gate = Gate(home.store)
    home.store.write(add("a")).then(lambda _p: int("no number"))
    gate.open()
    assert home.store.flush(5)
    assert told == [ValueError]
    assert names(home.store) == ["a"]
