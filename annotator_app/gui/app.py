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
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from annotator_app import paths
from annotator_app.gui import qt_messages
from annotator_app.gui.shell import FirstSight, Shell

if TYPE_CHECKING:
    from annotator_app.errors import StoreError
    from annotator_app.gui.desktop import Desktop

_OTHER_LETTERS_AFTER_MS = 200
_SEARCH_AFTER_MS = 3000
# How long a second start waits for the window that runs already before it says that none answers.
_TAKEN_WITHIN_MS = 4000
_LOOK_EVERY_MS = 30


def run(packs: Sequence[Path], home_path: Path | None = None) -> int:
    """Open the window in a home and give the exit status; where a window runs already, hand the packs to it.

    Raises StoreError where the home cannot be opened, after the window has said so.
    """
    # What is loaded at the start stays; looking through it again and again for garbage only costs time.
    gc.disable()
    qt_messages.quieten()
    # The style named here is not handed to Python, which would load all that Qt says of styles.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("Postil")
    shell = Shell((home_path or paths.default_home()).absolute())
    if isinstance(shell.centralWidget(), FirstSight):
        shell.show()
        application.processEvents()
    return _go_on(application, shell, packs, home_path)


def _go_on(application: QApplication, shell: Shell, packs: Sequence[Path], home_path: Path | None) -> int:
    """Load the program behind the first sight and run it."""
    from annotator_app.errors import StoreBusyError, StoreError
    from annotator_app.gui.asked_to_end import AskedToEnd
    from annotator_app.gui.desktop import Desktop, Reporter
    from annotator_app.workflows.keeping.home import open_home
    from annotator_app.workflows.trouble import last_end

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
    with home:
        sys.excepthook = Reporter(home).report
        desktop = Desktop(application, home, shell)
        _show(desktop, packs)
        gc.freeze()
        gc.enable()
        last_end.watch_faults(home)
        asked = AskedToEnd(application, shell)
        status = application.exec()
        asked.stop()
        last_end.end(home)
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
    from annotator_app.gui.cannot_start import CannotStart

    window = CannotStart(application, shell, error, str((home_path or paths.default_home()).absolute()))
    shell.show()
    window.say()
    application.exec()


def load_palette() -> None:
    """Load in idle time what the first palette of a sitting would wait for."""
    import annotator_app.gui.dialogs.palette
    import annotator_app.gui.keyboard.palette_use  # noqa: F401


def _show(desktop: Desktop, packs: Sequence[Path]) -> None:
    window = desktop.open_window()
    window.show_start()
    desktop.shell.show()
    window.session.later(desktop.theme.fonts.load_rest, _OTHER_LETTERS_AFTER_MS)
    window.session.later(window.door.look_back)
    window.session.later(
        lambda: desktop.theme.motion("select"), _OTHER_LETTERS_AFTER_MS
    )  # asks the system, once
    window.session.later(window.door.feed_search, _SEARCH_AFTER_MS)
    window.session.later(load_palette, _SEARCH_AFTER_MS)
    if packs:
        window.session.later(lambda: window.offer(list(packs)))
