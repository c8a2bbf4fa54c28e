# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The one thread that owns the connection of an open store; everything goes through its queue.

Lanes, the first that has work is served: answers (all waiting ones in one transaction, synced to the
disk before anybody is told), reads, background batches (a transaction each, made durable by the last
one), idle steps (only when nothing was asked for a while). So an answer waits for one batch at most, and
the window never waits for the disk.

A fault of the surroundings stops the answers' lane: what waits stays in its order until `retry`.
"""

from __future__ import annotations

import atexit
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from annotator_app.errors import StoreDamagedError, StoreError, StoreFullError
from annotator_app.store import connection as opening
from annotator_app.store.kind import Kind
from annotator_app.store.promise import Caught, Promise, tell_bug
from annotator_app.store.refusals import store_error
from annotator_app.store.turns import quick_turns

if TYPE_CHECKING:
    from annotator_app.store.safety.keeper import Keeper

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
IdleStep = Callable[[sqlite3.Connection], bool]

IDLE_AFTER = 0.25
IDLE_PAUSE = 0.02
BATCHES_AHEAD = 3


class _Job:
    __slots__ = ("durable", "promise", "result", "work")

    def __init__(self, work: Work[Any], *, durable: bool = True) -> None:
        self.work = work
        self.durable = durable
        self.promise: Promise[Any] = Promise()
        self.result: Any = None


class Store:
    """An open store. Work is a function of the connection; it never commits and never leaves the thread."""

    def __init__(
        self,
        path: Path,
        kind: Kind,
        *,
        backups: Path | None = None,
        ballast: Path | None = None,
        keeper: Keeper | None = None,
        write_ahead: bool = True,
    ) -> None:
        """Open the store at `path`, which has to be there. Raises StoreError.

        `ballast` is a file that is given up for room to save in, when the disk is full and the store closes;
        `keeper` makes the safety copies, `write_ahead` is the journal of a store on the internal disk.
        """
        self.path = path
        self.on_trouble: Callable[[StoreError], None] = _ignore
        self._kind, self._backups, self._ballast = kind, backups, ballast
        self.keeper, self._write_ahead = keeper, write_ahead
        self._answers: deque[_Job] = deque()
        self._reads: deque[_Job] = deque()
        self._background: deque[_Job] = deque()
        self._idle: deque[tuple[IdleStep, bool]] = deque()
        self._changed = threading.Condition()
        self._saving = 0
        self._singly = 0
        self._alone = False
        self._rested = False
        self._closing = False
        self._trouble: StoreError | None = None
        self._relaxed = False
        self._opened: Promise[None] = Promise()
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)
        self._thread.start()
        self._opened.result()
        if keeper is not None:
            keeper.attach(self)
        self._turns = quick_turns()
        self._turns.__enter__()
        atexit.register(self.close)

    @property
    def pending(self) -> int:
        """How many answers are not on the disk yet."""
        return len(self._answers) + self._saving

    @property
    def wanted(self) -> bool:
        """Whether somebody waits for this thread."""
        return bool(self._answers or self._reads or self._background or self._closing)

    @property
    def trouble(self) -> StoreError | None:
        """Why answers are not written at the moment."""
        return self._trouble

    def write(self, work: Work[T]) -> Promise[T]:
        """Write before everything else; done when the disk has it. All that wait share one transaction."""
        return self._submit(self._answers, _Job(work))

    def read(self, work: Work[T]) -> Promise[T]:
        """Read after the answers that wait, so that they are seen."""
        return self._submit(self._reads, _Job(work))

    def ask(self, work: Work[T]) -> T:
        """Read, and wait for it. Raises what the work raises, or StoreError."""
        found: T = self.read(work).result()
        return found

    def save(self, work: Work[T]) -> T:
        """Write, and wait until the disk has it; trouble of the surroundings is raised, nothing is kept.

        For callers that can tell a person at once, such as commands; the window uses `write`.
        """
        done: T = self._submit(self._background, _Job(work)).result()
        return done

    def stage(self, batches: Iterable[Work[None]], last: Work[T]) -> T:
        """Do big work in many small transactions and one tiny last one that makes it visible; waits for all.

        A fault in a batch or in making one ends it before the last: the caller leaves what was staged to
        be swept. Raises what broke it off.
        """
        ahead: deque[Promise[None]] = deque()
        try:
            for batch in batches:
                ahead.append(self._submit(self._background, _Job(batch, durable=False)))
                if len(ahead) >= BATCHES_AHEAD:
                    ahead.popleft().result()
        finally:
            faults = [promise.fault for promise in ahead if _waited(promise) and promise.fault is not None]
        if faults:
            raise faults[0]
        done: T = self._submit(self._background, _Job(last)).result()
        if self.keeper is not None:
            self.keeper.ask()
        return done

    def when_idle(self, step: IdleStep, *, writes: bool = True) -> None:
        """Run `step` again and again while nothing else is asked, until it gives False; each run is short.

        One that only reads gets no transaction.
        """
        with self._changed:
            self._idle.append((step, writes))
            self._changed.notify_all()

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until every answer is on the disk; False where trouble or the time (seconds) ends the wait."""
        with self._changed:
            self._changed.wait_for(lambda: not self.pending or self._trouble is not None, timeout)
            return not self.pending

    def retry(self) -> None:
        """Write the answers that trouble held up, as if nothing had been."""
        with self._changed:
            self._trouble = None
            self._changed.notify_all()

    def make_room(self) -> bool:
        """Give up the ballast where the disk is full, and save what waits; False where trouble goes on."""
        if self.pending and isinstance(self._trouble, StoreFullError) and self._ballast is not None:
            with Caught():
                self._ballast.unlink(missing_ok=True)
        if self.pending:
            self.retry()
        return self.flush()

    def copy_to(self, path: Path) -> None:
        """Write a copy of the store to `path`, with the answers that wait for the disk. Raises StoreError."""
        # In this thread nobody takes an answer off the queue meanwhile; each is still written here later.
        self.ask(
            lambda connection: opening.copy_with(connection, path, [job.work for job in [*self._answers]])
        )

    def close(self) -> bool:
        """Save what waits, close the store, end the thread; False where answers could not be saved."""
        atexit.unregister(self.close)
        if self._closing:
            return not self.pending
        self.make_room()
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()
        self._turns.__exit__(None, None, None)
        return not self.pending

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- in the callers' threads -----------------------------------------------------------------------

    def _submit(self, lane: deque[_Job], job: _Job) -> Promise[Any]:
        if threading.current_thread() is self._thread:
            raise RuntimeError("work in the store thread must not ask the store thread")
        with self._changed:
            if self._closing:
                raise RuntimeError("the store is closed")
            lane.append(job)
            self._changed.notify_all()
        return job.promise

    # --- in the store thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        with Caught() as opened:
            self._connection = opening.open_store(
                self.path, self._kind, backups=self._backups, write_ahead=self._write_ahead
            )
        self._opened.settle(None, opened.fault)
        if opened.fault is not None:
            return
        while self._serve():
            pass
        if self.keeper is not None and self._trouble is None:
            with Caught():
                self.keeper.closing(self._connection)
        opening.close_store(self._connection, self._kind)

    def _serve(self) -> bool:
        """Do one piece of work; False when the store is to be closed and nothing is left to do."""
        lane = self._next()
        if lane is self._answers:
            self._save_answers()
        elif lane is self._reads:
            self._answer(self._reads.popleft())
        elif lane is self._background:
            self._write_alone(self._background.popleft())
        elif lane is self._idle:
            self._idle_step()
        return lane is not None

    def _next(self) -> deque[Any] | None:
        with self._changed:
            while True:
                lane = self._waiting()
                if lane is not None or self._closing:
                    return lane
                if not self._idle:
                    self._changed.wait()
                elif not self._changed.wait(IDLE_PAUSE if self._rested else IDLE_AFTER):
                    self._rested = True
                    return self._idle
                else:
                    self._rested = False

    def _waiting(self) -> deque[Any] | None:
        if self._answers and self._trouble is None:
            return self._answers
        for lane in (self._reads, self._background):
            if lane:
                self._rested = False
                return lane
        return None

    def _save_answers(self) -> None:
        self._rested = False
        jobs: list[_Job] = []
        with Caught() as caught:
            self._begin(durable=True)
            while job := self._take_answer(len(jobs)):
                jobs.append(job)
                job.result = job.work(self._connection)
            self._connection.execute("COMMIT")
        fault = caught.fault
        if fault is None:
            self._keep(jobs)
            self._settle(jobs, None)
            return
        self._roll_back()
        trouble = self._told(fault)
        if trouble is not None:
            self._put_back(jobs, trouble)
            self.on_trouble(trouble)
        elif len(jobs) > 1:
            # A bug in one of them: each gets a transaction of its own, so that only that one is lost.
            self._singly = len(jobs)
            self._put_back(jobs, None)
        else:
            self._settle(jobs, fault)

    def _take_answer(self, taken: int) -> _Job | None:
        with self._changed:
            if not self._answers or (taken and self._alone):
                return None
            self._alone = self._singly > 0
            self._singly = max(0, self._singly - 1)
            self._saving += 1
            return self._answers.popleft()

    def _settle(self, jobs: list[_Job], fault: BaseException | None) -> None:
        for job in jobs:
            job.promise.settle(job.result, fault)
        with self._changed:
            self._saving -= len(jobs)
            self._changed.notify_all()

    def _put_back(self, jobs: list[_Job], trouble: StoreError | None) -> None:
        with self._changed:
            self._answers.extendleft(reversed(jobs))
            self._saving -= len(jobs)
            self._trouble = trouble
            self._changed.notify_all()

    def _answer(self, job: _Job) -> None:
        with Caught() as caught:
            job.result = job.work(self._connection)
        self._tell(job, caught.fault)

    def _write_alone(self, job: _Job) -> None:
        with Caught() as caught:
            self._begin(durable=job.durable)
            job.result = job.work(self._connection)
            self._connection.execute("COMMIT")
        if caught.fault is not None:
            self._roll_back()
        elif job.durable:
            self._keep([job])
        self._tell(job, caught.fault)

    def _tell(self, job: _Job, fault: BaseException | None) -> None:
        told = None if fault is None else self._told(fault)
        job.promise.settle(job.result, told or fault)

    def _told(self, fault: BaseException) -> StoreError | None:
        told = store_error(fault, self.path)
        if isinstance(told, StoreDamagedError) and self.keeper is not None:
            self.keeper.damaged()
        return told

    def _keep(self, jobs: list[_Job]) -> None:
        if self.keeper is not None:
            with Caught() as caught:
                self.keeper.saved([job.work for job in jobs])
            self._tell_bug(caught.fault)

    def _idle_step(self) -> None:
        step, writes = self._idle.popleft()
        again = False
        with Caught() as caught:
            if writes:
                self._begin(durable=False)
            again = step(self._connection)
            if writes:
                self._connection.execute("COMMIT")
        if caught.fault is not None:
            self._roll_back()
            self._tell_bug(caught.fault)
        elif again:
            self._idle.append((step, writes))

    def _tell_bug(self, fault: BaseException | None) -> None:
        """Tell what nobody waits for; trouble of the surroundings shows itself where somebody does."""
        if fault is not None and store_error(fault, self.path) is None:
            tell_bug(fault)

    def _begin(self, *, durable: bool) -> None:
        # In write-ahead mode a later synced commit makes all before it durable; staged rows need none of
        # their own, so the disk is asked once for each answer and not once for each batch.
        # Any other journal keeps the order of its writes only while each of them is synced.
        if self._write_ahead and self._relaxed == durable:
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._relaxed = not durable
        self._connection.execute("BEGIN IMMEDIATE")

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            with Caught():
                self._connection.execute("ROLLBACK")


def _waited(promise: Promise[None]) -> bool:
    with Caught():
        promise.result()
    return True


def _ignore(_trouble: StoreError) -> None:
    """Nobody listens for trouble; whoever waits is told."""
