# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The start of the desktop program, in the order that paints the first item soonest.

Home, theme, Latin letters and the item come first; other fonts, the models that validate files and the
language detectors are loaded when the window has nothing else to do, or when they are first needed.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from annotator_app import paths
from annotator_app.errors import StoreBusyError
from annotator_app.gui import fonts, translate
from annotator_app.gui.advice import Advice
from annotator_app.gui.jobs import Jobs
from annotator_app.gui.keys import Keys
from annotator_app.gui.main_window import MainWindow
from annotator_app.gui.session import Session
from annotator_app.gui.theme import Theme, read_tokens
from annotator_app.language import script
from annotator_app.model import clock
from annotator_app.settings.file import Settings
from annotator_app.workflows.home import Home, leave_request, open_home

_NAME_STEP = 1


class App:
    """The running program: one home, one window at a time."""

    def __init__(self, application: QApplication, home: Home) -> None:
        """Prepare what outlives a window."""
        self.application, self.home = application, home
        self.settings = Settings(home.settings_file)
        tokens = read_tokens()
        book = fonts.FontBook(paths.resources() / "fonts", tokens)
        fonts.install(book)
        self.theme = Theme(tokens, book)
        self.theme.set_mode(self.settings["theme"])
        self.theme.set_text_size(self.settings["text_size"] / 100)
        self.theme.changed.connect(self._take_look)
        self.keys = Keys(application)
        self.window: MainWindow | None = None
        self._take_look()

    def open_window(self, language: str = "") -> MainWindow:
        """Build the window in `language` (default: the person's, else the system's) and show it."""
        language = language or self.settings["language"] or translate.best(QLocale.system().bcp47Name())
        translate.install(self.application, language, plain_digits=self.settings["ascii_digits"])
        self.theme.set_script((script.likely(language) or ("Latn",))[0])
        session = Session(self.home, self.settings, self.theme, self.keys, Jobs(), Advice(), language)
        self.window = MainWindow(session, self.rebuild)
        return self.window

    def rebuild(self, language: str) -> None:
        """Throw the window away and build it in another language, at the same place."""
        before = self.window
        first_run = not self.home.fingerprint()
        if before is not None and not before.close_task():
            return
        window = self.open_window(language)
        if before is not None:
            window.restoreGeometry(before.saveGeometry())
            before.session.later(before.deleteLater)
            before.hide()
        if first_run:
            window.show_first_run(_NAME_STEP)
        else:
            window.show_start()
        window.show()

    def _take_look(self) -> None:
        self.application.setPalette(self.theme.palette())


def run(packs: Sequence[Path], home_path: Path | None = None) -> int:
    """Open the window in a home and give the exit status; where a window runs already, hand the packs to it.

    Raises StoreError where the home cannot be opened.
    """
    try:
        home = open_home(home_path)
    except StoreBusyError:
        for pack in packs or (None,):
            leave_request(home_path, pack)
        return 0
    with home:
        application = QApplication(sys.argv[:1])
        application.setApplicationName("Postil")
        application.setStyle("Fusion")
        sys.excepthook = _Reporter(home).report
        app = App(application, home)
        window = app.open_window()
        window.show_start()
        window.show()
        window.session.later(app.theme.fonts.load_rest, 200)
        if packs:
            window.session.later(lambda: window.offer(list(packs)))
        return application.exec()


class _Reporter:
    """The crash hook: keeps a report without any text of a task, and lets the work go on."""

    def __init__(self, home: Home) -> None:
        self._folder = home.logs

    def report(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> Any:
        """Write where the bug was met, never what a person wrote or read."""
        lines = [f"{clock.stamp()} {kind.__name__}"]
        while trace is not None:
            code = trace.tb_frame.f_code
            lines.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        with (self._folder / "crashes.txt").open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        sys.stderr.write("\n".join(lines) + "\n")
