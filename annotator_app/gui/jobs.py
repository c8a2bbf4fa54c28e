# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Long work of the window: one worker thread, one job after the other, with progress and a stop.

A workflow runs here as it runs on the command line. What it gives, or the PostilError it raises, comes
back on the thread of the window. Anything else is a bug and goes to the crash hook. What was closed meanwhile
is told nothing.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from annotator_app.errors import Cancelled, PostilError
from annotator_app.model.clock import monotonic_ms

_TELL_EVERY_MS: Final = 50


def stands(then: Callable[..., Any]) -> bool:
    """Tell whether there is somebody to tell: the method of a widget goes with the widget."""
    owner = getattr(then, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def while_there(owner: QObject, then: Callable[[Any], object]) -> Callable[[Any], None]:
    """Give `then` for as long as `owner` is there; afterwards nobody is told."""

    def told(result: Any) -> None:
        if isValid(owner):
            then(result)

    return told


class Job:
    """One piece of work: also the `Progress` that is handed to the workflow."""

    def __init__(self, jobs: Jobs, work: Callable[[Job], Any]) -> None:
        """Keep the work; it starts when its turn comes."""
        self._jobs = jobs
        self.work = work
        self.done: Callable[[Any], None] | None = None
        self.trouble: Callable[[PostilError], None] | None = None
        self.progress: Callable[[int, int, str], None] | None = None
        self.broken: Callable[[], object] | None = None
        self._stopped = threading.Event()
        self._told = -_TELL_EVERY_MS

    def stop(self) -> None:
        """Ask the work to stop at its next step; what it had begun is rolled back."""
        self._stopped.set()

    def step(self, done: int, total: int, what: str = "") -> None:
        """Take the progress of the core: `done` of `total`; raises Cancelled when asked to stop."""
        if self._stopped.is_set():
            raise Cancelled
        now = monotonic_ms()
        if now - self._told >= _TELL_EVERY_MS or done == total:
            self._told = now
            self._jobs.told.emit(self, (done, total, what))


class Jobs(QObject):
    """The worker thread and its queue."""

    told = Signal(object, object)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the worker when the first job comes."""
        super().__init__(parent)
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._running: list[Job] = []
        self._closed = False
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self.told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        trouble: Callable[[PostilError], None],
        progress: Callable[[int, int, str], None] | None = None,
        broken: Callable[[], object] | None = None,
    ) -> Job:
        """Run `work(job)` in the worker; then `done(result)` or `trouble(error)` on this thread.

        Where a bug ends it neither is called but `broken()`, by which what waited for it can be left again.
        """
        job = Job(self, work)
        job.done, job.trouble, job.progress, job.broken = done, trouble, progress, broken
        self._running.append(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="postil-worker", daemon=True)
            self._thread.start()
        self._queue.put(job)
        return job

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._running)

    @property
    def closed(self) -> bool:
        """Whether the window goes and nothing may begin any more."""
        return self._closed

    def close(self) -> None:
        """Stop what runs, wait for it, and end the thread; nothing is told to a window that goes."""
        self._closed = True
        for job in self._running:
            job.stop()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            try:
                self._ended.emit(job, job.work(job), None)
            except PostilError as error:
                self._ended.emit(job, None, error)
            except Exception as fault:  # the worker is one of the three doors
                from annotator_app.workflows.trouble.disk_trouble import told_of

                self._ended.emit(job, None, told_of(fault) or fault)

    def _finish(self, job: Job, result: Any, error: Exception | None) -> None:
        self._running.remove(job)
        if self._closed:
            return
        if error is None and job.done is not None:
            if stands(job.done):
                job.done(result)
        elif isinstance(error, PostilError) and job.trouble is not None:
            if stands(job.trouble):
                job.trouble(error)
        elif error is not None:
            if job.broken is not None and stands(job.broken):
                job.broken()
            sys.excepthook(type(error), error, error.__traceback__)

    def _tell(self, job: Job, step: tuple[int, int, str]) -> None:
        if job not in self._running or self._closed or job.progress is None:
            return
        if stands(job.progress):
            job.progress(*step)
