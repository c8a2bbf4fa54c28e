# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The start where several people use one account: it asks who it is before anything of anybody is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from annotator_app.gui.jobs import Jobs
from annotator_app.gui.shell import Shell
from annotator_app.gui.somebody_else import SomebodyElse
from annotator_app.gui.starting.empty_desk import EmptyDesk, clear_away
from annotator_app.workflows.keeping import people
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.people import Person


class Doorstep(EmptyDesk):
    """Waits until somebody has come in. It speaks the language of whoever was here last."""

    def __init__(self, application: QApplication, only: Person | None = None) -> None:
        """Ask who it is; with `only` it is known who, and their passphrase is asked for."""
        shell = Shell()
        super().__init__(application, shell, only.place if only else next(iter(people.places()), None))
        shell.inner = self
        self.home: Home | None = None
        self._only, self._jobs = only, Jobs()
        self.somebody = SomebodyElse(self.theme, self.keys, self._jobs, self.messages, self._come)
        self.somebody.left.connect(shell.close)
        self.somebody.back.connect(self._back)

    def open(self) -> None:
        """Show the window and ask in it."""
        self.shell.show()
        if self._only is None:
            self.somebody.ask()
        else:
            self.somebody.pick(self._only)

    def take_away(self) -> Home | None:
        """Take the window away and give the home that was opened; None: nobody came in."""
        clear_away(self.shell, self.keys)
        return self.home

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what still looks at a passphrase."""
        self._jobs.close()
        super().closeEvent(event)

    def _come(self, home: Home) -> None:
        self.home = home
        self.shell.close()

    def _back(self) -> None:
        """Ask again, once the dialog that was closed has given its keys back; with one person there is no list."""
        QTimer.singleShot(0, self, self.shell.close if self._only else self.somebody.ask)


class Entry:
    """What a start has to do first, where the account has several people."""

    def __init__(self, home_path: Path | None) -> None:
        """Look who is listed; `home_path` is the home that was named, if any."""
        self.place = home_path
        self.only: Person | None = None
        self.asks = False
        if not people.several():
            self.place = home_path or next(iter(people.places()), None)
        elif home_path is None:
            self.asks = True
        else:
            self.only = people.find(home_path)
            self.asks = self.only is not None and self.only.locked

    def running(self) -> list[Path]:
        """Give the homes that a window has open already, which may take what this start was given."""
        return [place for place in ([self.place] if self.place else people.places()) if people.in_use(place)]

    def wait(self, application: QApplication) -> Home | None:
        """Ask, and give the home of who came in; None: nobody did."""
        doorstep = Doorstep(application, self.only)
        doorstep.open()
        application.exec()
        return doorstep.take_away()
