# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Long work with a bar, a count and a way to stop; it appears only when the work takes a while."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.jobs import Job, stands
from annotator_app.gui.parts.work_bar import WorkBar
from annotator_app.gui.session import Session

SHOWN_AFTER_MS = 300  # ux.md 12


class Working(KeyedDialog):
    """The dialog itself; Esc asks the work to stop."""

    def __init__(self, session: Session, host: QWidget, heading: str, job: Job) -> None:
        """Show `heading` over the bar."""
        super().__init__(session, host)
        self._job = job
        self.set_heading(heading)
        self.bar = WorkBar(session.theme, self)
        self.bar.setAccessibleName(heading)
        self.column.addWidget(self.bar)
        self.count = self.say("", "small", "textSoft")
        self.set_buttons("", self.tr("Stop"))

    def step(self, done: int, total: int) -> None:
        """Show how far the work is; an unknown total shows only that it goes on."""
        self.bar.show_work(done, total)
        if total:
            self.count.set_text(translate.filled(self.tr("{a} of {b}"), a=done, b=total))

    def shut(self) -> None:
        """Ask the work to stop; the dialog goes when it has."""
        self._job.stop()

    def finish(self) -> None:
        """Close when the work is over."""
        super().shut()


class LongWork(QObject):
    """Runs a workflow in the worker and shows the dialog if it takes a while."""

    def __init__(self, session: Session, host: QWidget, heading: str, *, at_once: bool = False) -> None:
        """Say `heading` when there is something to see, or `at_once` where nothing else may be done meanwhile."""
        super().__init__(host)
        self._at_once = at_once
        self._session, self._host, self._heading = session, host, heading
        self._dialog: Working | None = None
        self._given_up = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show)

    def run(
        self, work: Callable[[Job], Any], done: Callable[[Any], None], trouble: Callable[[PostilError], None]
    ) -> None:
        """Run `work(job)`; then `done(result)` or `trouble(error)`, the dialog gone before."""
        self._timer.start(SHOWN_AFTER_MS)
        jobs = self._session.jobs
        self._job = jobs.run(
            work, lambda r: self._end(done, r), lambda e: self._end(trouble, e), self._step, self._leave
        )
        if self._at_once:
            self._timer.stop()
            self._show()

    def give_up(self) -> None:
        """Nobody wants the result any more: the dialog goes at once, the work when it can, and nobody is told."""
        self._given_up = True
        self._timer.stop()
        self._job.stop()
        if self._dialog is not None:
            self._dialog.finish()
            self._dialog = None

    def _step(self, done: int, total: int, _what: str) -> None:
        if self._dialog is not None:
            self._dialog.step(done, total)

    def _show(self) -> None:
        self._dialog = Working(self._session, self._host, self._heading, self._job)
        self._dialog.open_now(self._dialog.cancel)

    def _leave(self) -> None:
        self._timer.stop()
        if self._dialog is not None:
            self._dialog.finish()
        self.deleteLater()

    def _end(self, then: Callable[[Any], None], result: Any) -> None:
        self._leave()
        if not self._given_up and stands(then):
            then(result)
