# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The system asks the program to end (SIGTERM, a closed session, Ctrl+C in a terminal): the window closes as by hand.

What stands in the questions is saved first, and the next start has nothing to tell of a crash. Windows asks
the window itself, which Qt answers by closing it.
"""

from __future__ import annotations

import os
import signal
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

_NAMES: Final = ("SIGTERM", "SIGINT", "SIGHUP")


class AskedToEnd(QObject):
    """Python's own handlers wait for the interpreter, which sleeps inside Qt; a pipe wakes the event loop."""

    def __init__(self, application: QApplication, shell: QWidget) -> None:
        """Listen from now on; `stop` gives the signals back."""
        super().__init__(application)
        self._application, self._shell = application, shell
        self._before: dict[int, object] = {}
        self._ends: tuple[int, ...] = ()
        if os.name == "nt":
            return
        self._ends = os.pipe()
        for end in self._ends:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._ends[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._asked)
        self._woken_before = signal.set_wakeup_fd(self._ends[1], warn_on_full_buffer=False)
        for name in _NAMES:
            number = getattr(signal, name)
            self._before[number] = signal.signal(number, _noted)

    def stop(self) -> None:
        """Listen no more."""
        if not self._ends:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._woken_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        for end in self._ends:
            os.close(end)
        self._ends = ()

    def _asked(self) -> None:
        os.read(self._ends[0], 64)
        # A dialog of the system that is open has a loop of its own, which ends with the program.
        if self._shell.close():
            self._application.quit()


def _noted(_number: int, _frame: object) -> None:
    """The pipe has told it."""
