# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a draft comes to as it stands: looked at in the worker a moment after each change.

A newer look makes an older one worthless, however late that one is told.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from annotator_app.gui.jobs import while_there
from annotator_app.gui.session import Session

if TYPE_CHECKING:
    from annotator_app.gui.jobs import Job

_PAUSE_MS = 350
_LAID_OUT_MS = 50


class LiveLook(QTimer):
    """`looking`: what is shown is not of the draft as it stands. `begin` is called a moment after `soon`."""

    def __init__(self, session: Session, host: QWidget, begin: Callable[[], object]) -> None:
        """Look at nothing yet; who is told lives as long as `host`."""
        super().__init__(host)
        self.looking = False
        self._session, self._host = session, host
        self._newest = 0
        self._job: Job | None = None
        self.setSingleShot(True)
        self.setInterval(_PAUSE_MS)
        self.timeout.connect(begin)

    def soon(self) -> None:
        """The draft was changed: look at it when no other change follows at once."""
        self.begun()
        self.start()

    def begun(self) -> int:
        """Tell nobody of an older look; give the number of the newest, for `over`."""
        self._newest += 1
        self.looking = True
        return self._newest

    def over(self, number: int) -> None:
        """What was begun under `number` has ended; no look came of it."""
        if number == self._newest:
            self.looking = False

    def run(self, work: Callable[[Any], Any], show: Callable[[Any], object]) -> None:
        """Have the worker look, and show what it found unless a newer look was asked for."""
        number = self.begun()

        def done(found: Any) -> None:
            if number == self._newest:
                self.looking = False
                show(found)

        self._end_job()
        self._job = self._session.jobs.run(work, while_there(self._host, done), self._session.messages.show)

    def laid_out(self, look: Callable[[], object]) -> None:
        """Ask for the next look once what was shown is laid out: beside a busy worker that takes many times as long."""
        number = self.begun()

        def begin() -> None:
            if number == self._newest:
                look()

        QTimer.singleShot(_LAID_OUT_MS, self, begin)

    def give_up(self) -> None:
        """Stop what is looked at: it tells of another draft."""
        self._newest += 1
        self.looking = False
        self.stop()
        self._end_job()

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.stop()
