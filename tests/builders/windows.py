# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A person at the real window: it is opened as the program opens it, and only keys and the mouse act on it.

Waiting turns the event loop by hand with short sleeps, which lets the worker threads run; Qt's own waiting
would keep the interpreter to itself.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app import paths
from annotator_app.gui import translate
from annotator_app.gui.desktop import Desktop
from annotator_app.gui.dialogs.working import Working
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.main_window import MainWindow
from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.gui.screens.library import LibraryScreen
from annotator_app.gui.screens.task import TaskScreen
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.building.build_bundle import BuildReport
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.keeping.home import BALLAST_BYTES, Home, open_home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.signing import identity, trust
from tests.builders.slowed import WORKERS

BALLAST = "ballast"  # the file of a home that gives room when the disk is full
ENTER_PAUSE_MS = 170  # longer than the moment in which an Enter right after a new item is ignored
PATIENCE = 60.0  # a bound for what never comes: a computer with much else to do may be slow
HELD = 2.0  # seconds after which a test is believed to hold the worker on purpose
ROUNDS = 4  # of the event loop at least, whatever the clock says: one thing leads to the next
OURS = paths.resources() / "fonts"
LETTERS = Path(__file__).parent.parent / "data" / "fonts"
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
_NAMED = {
    "Enter": Qt.Key.Key_Return, "Esc": Qt.Key.Key_Escape, "Space": Qt.Key.Key_Space, "Tab": Qt.Key.Key_Tab,
    "Up": Qt.Key.Key_Up, "Down": Qt.Key.Key_Down, "Left": Qt.Key.Key_Left, "Right": Qt.Key.Key_Right,
    "PgUp": Qt.Key.Key_PageUp, "PgDown": Qt.Key.Key_PageDown, "Home": Qt.Key.Key_Home, "End": Qt.Key.Key_End,
    "Delete": Qt.Key.Key_Delete, "Backspace": Qt.Key.Key_Backspace, "F1": Qt.Key.Key_F1, "F6": Qt.Key.Key_F6,
    ",": Qt.Key.Key_Comma, "+": Qt.Key.Key_Plus, "-": Qt.Key.Key_Minus,
}  # fmt: skip


@cache
def _new_home() -> Path:
    """A home as the program makes it, with nothing in it; made once, as nearly every window of a test needs one."""
    folder = Path(tempfile.mkdtemp(prefix="postil-home-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = open_home(folder / "home")
    end, ballast = time.perf_counter() + HELD, made.path / BALLAST
    # Made in idle time; where a test keeps it from being made, each window makes its own.
    while time.perf_counter() < end and not (ballast.exists() and ballast.stat().st_size == BALLAST_BYTES):
        time.sleep(0.01)
    made.close()
    return made.path


def _take(source: str, target: str) -> None:
    """Copy a file of a home; what is never changed, only given up, needs no second place on the disk."""
    if Path(source).name == BALLAST:
        with suppress(OSError):  # on another disk
            os.link(source, target)
            return
    shutil.copy2(source, target)


def speak_as_at_first(application: QApplication) -> None:
    """Take out the language of a window: its texts, its digits and dates, and the direction in which it is read."""
    translate.remove(application)
    QLocale.setDefault(QLocale.system())
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Desk:
    """One home with its window, for as long as the program runs."""

    waits = True  # for the worker of the window; a test that holds it says no

    def __init__(
        self, application: QApplication, home: Path, name: str = "Contributor 07", **settings: Any
    ) -> None:
        """Open `home`; an empty `name` leaves it without a key, as before the first run."""
        self.application = application
        self.closed = False
        self.data = "en"  # the language of the texts to judge, for who makes packs for this window
        self.afterwards: list[Callable[[], object]] = []
        self.coming: list[Path] = []  # files for this window, made before it opens
        application.setStyle("Fusion")
        if not home.exists():
            shutil.copytree(_new_home(), home, copy_function=_take)
        self.home: Home = open_home(home)
        # Letters of China, Japan and Korea are those of the tests, whatever fonts this computer has.
        for font in LETTERS.glob("*.otf"):
            shutil.copy(font, self.home.fonts)
        if name and not identity.exists(self.home):
            identity.new(self.home, name)
        self.app = Desktop(application, self.home)
        self.app.settings["result_folder"] = str(home.parent)
        self.app.settings["theme"] = "light"
        self.app.theme.set_mode("light")
        for setting, value in settings.items():
            self.app.settings[setting] = value

    def open(self, language: str = "en", size: tuple[int, int] = (1366, 768)) -> Desk:
        """Open the window and wait until it is there."""
        self.app.shell.resize(*size)
        self.app.open_window(language).show_start()
        self.app.shell.show()
        self.activate()
        return self

    def activate(self) -> None:
        """Give the window the keyboard."""
        self.app.shell.activateWindow()
        self.until(self.app.shell.isActiveWindow)
        self.turn()

    @property
    def window(self) -> MainWindow:
        """The main window that stands now; another language builds another one."""
        assert self.app.window is not None
        return self.app.window

    @property
    def screen(self) -> TaskScreen:
        """The open task."""
        assert self.window.desk is not None
        return self.window.desk.screen

    @property
    def library(self) -> LibraryScreen:
        """Packs."""
        screen = self.window.centralWidget()
        assert isinstance(screen, LibraryScreen)
        return screen

    @property
    def labelling(self) -> LabellingSession:
        """What is kept of the open task."""
        return self.screen.labelling

    # --- time ------------------------------------------------------------------------------------------

    def turn(self, seconds: float = 0.03) -> None:
        """Let the window run for a moment, and the worker until it has done what was asked of it.

        With slow threads (slowed.py) the worker is not waited for: what falls then says where a person who is faster
        than the worker would meet a fault, or where a test does not wait for what it needs.
        """
        end, rounds = time.perf_counter() + seconds, 0
        while True:
            self.application.processEvents()
            rounds += 1
            if rounds >= ROUNDS and time.perf_counter() >= end:
                break
            time.sleep(0.004)
        end = time.perf_counter() + HELD
        while self._works() and time.perf_counter() < end:
            self.application.processEvents()
            time.sleep(0.004)

    def _works(self) -> bool:
        """Tell whether the worker of the window is still at something that is to be waited for."""
        if not self.waits or WORKERS in os.environ:
            return False
        window = getattr(getattr(self, "app", None), "window", None)  # there is none before a home is open
        return window is not None and window.session.jobs.busy

    def until(self, holds: Callable[[], object], seconds: float = PATIENCE) -> None:
        """Let everything run until `holds()`."""
        end = time.perf_counter() + seconds
        while not holds():
            assert time.perf_counter() < end, "waited in vain"
            self.application.processEvents()
            time.sleep(0.004)

    def saved(self) -> None:
        """Wait until everything is on the disk and the window says so."""
        self.until(lambda: self.labelling.pending == 0)
        self.turn()

    # --- keys ------------------------------------------------------------------------------------------

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        return QApplication.focusWidget() or self.window

    def press(self, *combinations: str) -> Desk:
        """Press keys one after the other: `press("2", "Ctrl+Enter")`."""
        for combination in combinations:
            *held, name = combination.split("+") if combination != "Ctrl++" else ("Ctrl", "+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifiers |= _MODIFIERS[one]
            if name == "Enter":
                # As if the person had read for a moment: what guards against a double Enter has a test of its own.
                for keys in self.application.findChildren(Keys):
                    keys._item_since -= ENTER_PAUSE_MS
            key = _NAMED.get(name) or getattr(Qt.Key, f"Key_{name}")
            if combination == "Shift+Tab":
                key = Qt.Key.Key_Backtab
            QTest.keyClick(self.focus, key, modifiers)
            self.turn(0.01)
        return self

    def type(self, text: str) -> Desk:
        """Type `text` letter by letter, as a keyboard layout for its script would."""
        for sign in text:
            focus = self.focus
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = Qt.Key.Key_Return if sign == "\n" else Qt.Key(0)
                QCoreApplication.sendEvent(focus, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign))
        self.turn(0.01)
        return self

    def compose(self, *states: str, result: str) -> Desk:
        """Compose with an input method: what stands in between, then what is committed."""
        for state in states:
            QCoreApplication.sendEvent(self.focus, QInputMethodEvent(state, []))
            self.turn(0.005)
        done = QInputMethodEvent("", [])
        done.setCommitString(result)
        QCoreApplication.sendEvent(self.focus, done)
        self.turn(0.01)
        return self

    def click(self, widget: QWidget, place: QPoint | None = None) -> Desk:
        """Click a widget with the mouse."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())
        self.turn(0.01)
        return self

    # --- looking ---------------------------------------------------------------------------------------

    def dialog(self, kind: type[Dialog] = Dialog) -> Any:
        """Wait for a dialog of this kind to stand on top, and give it; the bar of long work is none of its own."""

        def there() -> list[Any]:
            shown = self.dialogs(kind)
            return shown if kind is Working else [one for one in shown if not isinstance(one, Working)]

        self.until(there)
        self.turn()
        return there()[-1]

    def dialogs(self, kind: type[Dialog] = Dialog) -> list[Any]:
        """Give the dialogs that are open."""
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    def gone(self) -> None:
        """Wait until no dialog is open."""
        self.until(lambda: not self.dialogs())

    def grab(self, path: Path) -> None:
        """Keep a picture of the window."""
        self.turn(0.3)
        self.app.shell.grab().save(str(path))

    # --- the end ---------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the window as a person does, then the home."""
        application, self.closed = self.application, True
        assert self.app.shell.close(), "the window did not close"
        self.app.shell.deleteLater()
        self.app.keys.retire()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.turn(0.005)
        self.home.close()
        speak_as_at_first(application)


class Coordinator:
    """Who builds the packs that come to the window and merges what comes back, with the real workflows."""

    passphrase = "open sesame"

    def __init__(self, folder: Path) -> None:
        """Make a home with a key in `folder`."""
        self.folder = folder
        self.home = open_home(folder / "coordinator")
        identity.new(self.home, "Coordinator 01", self.passphrase)

    def build(self, plan: Path, **more: Any) -> BuildReport:
        """Build the bundle and its packs."""
        return build_bundle.run(
            plan, self.folder / "out", home=self.home, ask_passphrase=lambda _purpose: self.passphrase, **more
        )

    def rows(self, built: BuildReport, contributor: Home, result: Path) -> list[dict[str, Any]]:
        """Merge a result pack and give the rows of the exported file, read back from its bytes."""
        own = identity.show(contributor)
        trust.add(self.home, own.public_key, as_name=own.name, kinds=["result"])
        merged = merge_results.run(built.bundle, [result], home=self.home)
        assert merged.files[0].error is None, merged.files[0].error
        out = self.folder / "rows.jsonl"
        export_set.run(built.bundle, "jsonl", out, force=True)
        return [json.loads(line) for line in out.read_bytes().split(b"\n") if line]

    def close(self) -> None:
        """Close the home."""
        self.home.close()
