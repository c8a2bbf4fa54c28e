# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The running program: what outlives a main window, and how one is built anew in another language."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from annotator_app import paths
from annotator_app.gui import translate
from annotator_app.gui.advice import Advice
from annotator_app.gui.jobs import Jobs
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look import fonts
from annotator_app.gui.look.theme import Theme, read_tokens
from annotator_app.gui.main_window import MainWindow
from annotator_app.gui.session import Session
from annotator_app.gui.shell import Shell
from annotator_app.gui.starting.empty_desk import clear_away
from annotator_app.gui.task.whereabouts import taken, taken_up
from annotator_app.language import script
from annotator_app.model import clock
from annotator_app.settings.file import Settings
from annotator_app.workflows.keeping.home import Home

_NAME_STEP = 1


class Desktop:
    """The running program: one home, one window at a time."""

    def __init__(self, application: QApplication, home: Home, shell: Shell | None = None) -> None:
        """Prepare what outlives a main window; `shell` is the window of the system that holds it."""
        self.application, self.home = application, home
        self.shell = shell or Shell(home.path)
        self.next_home: Home | None = None  # of somebody else, in which the program goes on
        self.settings = Settings(home.settings_file)
        tokens = read_tokens()
        book = fonts.FontBook(paths.resources() / "fonts", tokens, (home.fonts, paths.added_fonts()))
        book.use_readings(self.settings["reading"])
        self.theme = Theme(tokens, book)
        self.theme.set_mode(self.settings["theme"])
        self.theme.set_text_size(self.settings["text_size"] / 100)
        self.theme.signs = self.settings["invisible_signs"]
        self.theme.less_motion = self.settings["less_motion"]
        self.theme.changed.connect(self._take_look)
        self.keys = Keys(application)
        self.keys.watch(self.shell)
        self.window: MainWindow | None = None
        self._take_look()

    def open_window(self, language: str = "") -> MainWindow:
        """Build the window in `language` (default: the person's, else the system's) and show it."""
        language = language or self.settings["language"] or translate.best(QLocale.system().bcp47Name())
        translate.install(self.application, language, plain_digits=self.settings["ascii_digits"])
        self.theme.set_script((script.likely(language) or ("Latn",))[0])
        if self.settings["keys"]:
            self.keys.take_choices(self.settings["keys"])
        session = Session(self.home, self.settings, self.theme, self.keys, Jobs(), Advice(), language)
        self.window = MainWindow(session, self.rebuild, self.hand_to)
        self.shell.take(self.window)
        return self.window

    def rebuild(self, language: str, settings: str = "", ring: int = -1) -> MainWindow | None:
        """Throw the window away and build it anew at the same place, with that page of the settings open.

        `ring` is the list on that page that gets the ring. Gives the new window, None where the old one stays
        because answers cannot be saved.
        """
        before = self.window
        first_run = not self.home.fingerprint()
        coordinating = before is not None and before.coordinates
        where = taken(before.desk.screen) if before is not None and before.desk is not None else None
        again = getattr(before.desk, "again", None) if before is not None else None
        if before is not None:
            if not before.close_task():
                return None
            before.session.jobs.close()
            before.session.advice.close()
        window = self.open_window(language)
        if first_run:
            window.show_first_run(_NAME_STEP)
            window.door.look_at(list(before.door.waiting) if before is not None else [])
        else:
            window.show_start()
        if coordinating and before is not None:
            window.coordinator.go_on_as(before.coordinator)
        if where is not None and window.desk is not None:
            taken_up(window.desk.screen, where)
        elif again is not None:
            again(window)
        if settings:
            window.door.open_settings(settings, ring)
        return window

    def hand_to(self, home: Home) -> bool:
        """Close the window as by hand, everything saved, and go on in the home of somebody else, which is open.

        False where something could not be saved: the window stays, and the other home is free again.
        """
        self.next_home = home
        if not self.shell.close():
            self.next_home = None
            home.close()
        return self.next_home is not None

    def tell_fault(self) -> None:
        """Say quietly that a fault left a step undone."""
        if self.window is not None:
            from annotator_app.gui.safety.fault_report import tell

            tell(self.window)

    def take_away(self) -> None:
        """Let everything of the window go, before somebody else has theirs in its place."""
        self.theme.changed.disconnect(self._take_look)
        self.window = None
        clear_away(self.shell, self.keys)
        gc.unfreeze()

    def _take_look(self) -> None:
        self.application.setPalette(self.theme.palette())


class Reporter(QObject):
    """The crash hook: keeps a report without any text of a task, lets the work go on, and has the person told.

    `met` says that a fault was met which was not met before in this sitting: a fault that comes back with every
    look at the window is told once.
    """

    met = Signal()

    def __init__(self, home: Home) -> None:
        """Keep reports in the home."""
        super().__init__()
        self._folder = home.logs
        self._known: set[str] = set()

    def tells(self, tell: Callable[[], object]) -> None:
        """Call `tell` in the thread of the window, once what was interrupted is over, for every new fault."""
        self.met.connect(tell, Qt.ConnectionType.QueuedConnection)

    def report_of_thread(self, said: threading.ExceptHookArgs) -> None:
        """Write a fault of another thread, such as that of the store, and have it told as well."""
        if said.exc_value is not None:
            self.report(said.exc_type, said.exc_value, said.exc_traceback)

    def report(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        """Write where the bug was met, never what a person wrote or read."""
        lines = [kind.__name__]
        while trace is not None:
            code = trace.tb_frame.f_code
            lines.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        place = f"{lines[0]} {lines[-1]}"
        lines[0] = f"{clock.stamp()} {lines[0]}"
        with suppress(OSError), (self._folder / "crashes.txt").open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        if sys.stderr is not None:  # as in a program without a console on Windows
            sys.stderr.write("\n".join(lines) + "\n")
        if place not in self._known:
            self._known.add(place)
            self.met.emit()
