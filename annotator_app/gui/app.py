# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The start of the desktop program, in the order that paints the first item soonest.

The window comes first and shows the text that the person was reading (`shell.py`); then the program is
loaded behind it. Other fonts, the models that validate files and the language detectors come when the
window has nothing else to do, or when they are first needed.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from annotator_app import paths
from annotator_app.gui.shell import FirstSight, Shell
from annotator_app.gui.starting import qt_messages

if TYPE_CHECKING:
    from annotator_app.errors import StoreError
    from annotator_app.gui.desktop import Desktop
    from annotator_app.gui.starting.doorstep import Entry
    from annotator_app.workflows.keeping.home import Home

_OTHER_LETTERS_AFTER_MS = 200
_SEARCH_AFTER_MS = 3000
# How long a second start waits for the window that runs already before it says that none answers.
_TAKEN_WITHIN_MS = 4000
_LOOK_EVERY_MS = 30


def run(packs: Sequence[Path], home_path: Path | None = None) -> int:
    """Open the window in a home and give the exit status; where a window runs already, hand the packs to it.

    Where several people are listed, it asks who it is first. Raises StoreError where the home cannot be opened,
    after the window has said so.
    """
    # What is loaded at the start stays; looking through it again and again for garbage only costs time.
    gc.disable()
    qt_messages.quieten()
    # The style named here is not handed to Python, which would load all that Qt says of styles.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("Postil")
    if paths.people().is_dir():
        from annotator_app.gui.starting.doorstep import Entry

        entry = Entry(home_path)
        if entry.asks:
            return _come_in(application, packs, entry)
        home_path = entry.place
    shell = Shell((home_path or paths.default_home()).absolute())
    if isinstance(shell.centralWidget(), FirstSight):
        shell.show()
        application.processEvents()
    return _go_on(application, shell, packs, home_path)


def _come_in(application: QApplication, packs: Sequence[Path], entry: Entry) -> int:
    """Ask who it is, unless a window of one of them runs already, and go on in their home."""
    if any(_handed_over(application, packs, place) for place in entry.running()):
        return 0
    home = entry.wait(application)
    return _stay(application, home, packs) if home is not None else 0


def _go_on(application: QApplication, shell: Shell, packs: Sequence[Path], home_path: Path | None) -> int:
    """Load the program behind the first sight and run it."""
    from annotator_app.errors import StoreBusyError, StoreError
    from annotator_app.workflows.keeping.home import open_home

    try:
        home = open_home(home_path)
    except StoreBusyError as busy:
        if _handed_over(application, packs, home_path):
            return 0
        _say(application, shell, busy, home_path)
        raise
    except StoreError as error:
        _say(application, shell, error, home_path)
        raise
    return _stay(application, home, packs, shell)


def _stay(application: QApplication, home: Home, packs: Sequence[Path], shell: Shell | None = None) -> int:
    """Run the program in a home that is open, then in that of whoever uses it after this person."""
    from annotator_app.gui.desktop import Desktop, Reporter
    from annotator_app.gui.starting.asked_to_end import AskedToEnd
    from annotator_app.workflows.keeping import people
    from annotator_app.workflows.trouble import last_end

    here: Home | None = home
    status = 0
    while here is not None:
        with here:
            reporter = Reporter(here)
            sys.excepthook = reporter.report
            threading.excepthook = reporter.report_of_thread
            desktop = Desktop(application, here, shell or Shell(here.path, sight=False))
            reporter.tells(desktop.tell_fault)
            _show(desktop, packs)
            gc.freeze()
            gc.enable()
            stop_watching = last_end.watch_faults(here)
            asked = AskedToEnd(application, desktop.shell)
            status = application.exec()
            asked.stop()
            last_end.end(here)
            stop_watching()
        people.note_use(here.path)
        here, packs, shell = desktop.next_home, (), None
        if here is not None:
            desktop.take_away()
    return status


def _handed_over(application: QApplication, packs: Sequence[Path], home_path: Path | None) -> bool:
    """Ask the window that runs in this home to take the packs and be seen; False where no window answers."""
    from annotator_app.model.clock import monotonic_ms
    from annotator_app.workflows.keeping.home import leave_request

    left = [leave_request(home_path, pack) for pack in packs or (None,)]
    end = monotonic_ms() + _TAKEN_WITHIN_MS
    while any(one.exists() for one in left) and monotonic_ms() < end:
        QThread.msleep(_LOOK_EVERY_MS)
        application.processEvents()
    waiting = [one for one in left if one.exists()]
    for one in waiting:
        one.unlink(missing_ok=True)
    return not waiting


def _say(application: QApplication, shell: Shell, error: StoreError, home_path: Path | None) -> None:
    """Say in the window why the home cannot be opened, and wait until that is closed."""
    from annotator_app.gui.starting.cannot_start import CannotStart

    window = CannotStart(application, shell, error, str((home_path or paths.default_home()).absolute()))
    shell.show()
    window.say()
    application.exec()


def load_palette() -> None:
    """Load in idle time what the first palette of a sitting would wait for."""
    import annotator_app.gui.dialogs.palette
    import annotator_app.gui.keyboard.palette_use  # noqa: F401


def _show(desktop: Desktop, packs: Sequence[Path]) -> None:
    from annotator_app.workflows.keeping.people import note_use

    window = desktop.open_window()
    window.show_start()
    desktop.shell.show()
    window.session.later(desktop.theme.fonts.load_rest, _OTHER_LETTERS_AFTER_MS)
    window.session.later(window.door.look_back)
    window.session.later(lambda: note_use(desktop.home.path), _OTHER_LETTERS_AFTER_MS)
    window.session.later(
        lambda: desktop.theme.motion("select"), _OTHER_LETTERS_AFTER_MS
    )  # asks the system, once
    window.session.later(window.door.feed_search, _SEARCH_AFTER_MS)
    window.session.later(load_palette, _SEARCH_AFTER_MS)
    if packs:
        window.session.later(lambda: window.offer(list(packs)))
