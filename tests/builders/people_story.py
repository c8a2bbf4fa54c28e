# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One account, several people: `app.run` itself in this process, with hands that act wherever it waits for a person.

Each time the program waits, the next of the acts is done with real keys; the wait ends when the window has
closed, as the loop of Qt ends. So a start, the question who it is, and every change of person are the
program's own.
"""

from __future__ import annotations

import zipfile
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator_app.gui import app
from annotator_app.gui.desktop import Desktop
from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.one_person import OpenPerson
from annotator_app.gui.dialogs.palette import Palette
from annotator_app.gui.dialogs.people import People
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.screens.first_run import FirstRunScreen
from annotator_app.gui.shell import Shell
from annotator_app.gui.starting.doorstep import Doorstep
from annotator_app.settings.file import Settings
from annotator_app.workflows.keeping import people
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.keeping.people import Person
from annotator_app.workflows.signing import identity
from tests.builders.window_story import drop
from tests.builders.windows import Desk, speak_as_at_first


class Hands(Desk):
    """A person at the window that stands now: of somebody, or the one that asks who it is."""

    def __init__(self, application: QApplication, now: Desktop | Doorstep) -> None:
        self.application, self.now, self.closed = application, now, False
        self.data, self.afterwards = "en", []
        if isinstance(now, Desktop):
            self.app, self.home = now, now.home

    @property
    def shell(self) -> Shell:
        return self.now.shell

    @property
    def window(self) -> Any:
        """The main window, or the desk of the one that asks."""
        return self.now.window if isinstance(self.now, Desktop) else self.now

    def activate(self) -> None:
        self.shell.activateWindow()
        self.until(self.shell.isActiveWindow)
        self.turn()

    def somebody_else(self) -> People:
        """Open the list through the palette."""
        self.press("Ctrl+K")
        self.dialog(Palette)
        self.type("somebody else").press("Enter")
        return self.dialog(People)  # type: ignore[no-any-return]

    def passphrase(self, text: str) -> None:
        self.dialog(OpenPerson)
        self.type(text).press("Enter")

    def quit(self) -> None:
        self.press("Ctrl+Q")

    def first_run(self, name: str) -> None:
        """Three times Enter, and a name."""
        screen = self.window.findChild(FirstRunScreen)
        self.press("Enter")
        self.until(lambda: screen.stack.currentIndex() == 1)
        self.type(name).press("Enter")
        self.until(lambda: screen.stack.currentIndex() == 2)
        self.turn()
        self.press("Enter")
        self.until(lambda: not screen.isVisible())

    def take_pack(self, pack: Path) -> None:
        """Drop a pack, add it though its signer is not compared, and start it."""
        drop(self, pack)
        self.dialog(AddPack)
        self.press("2", "Enter")
        self.until(lambda: self.library.current() is not None)
        self.gone()
        self.press("Enter")
        self.until(lambda: self.window.desk is not None)
        self.turn()


Act = Callable[[Hands], object]


class Account:
    """The program of one account."""

    def __init__(self, application: QApplication, patch: pytest.MonkeyPatch) -> None:
        self.application = application
        self._acts: deque[Act] = deque()
        self._now: list[Desktop | Doorstep] = []
        patch.setattr(app, "QApplication", lambda _arguments: application)
        patch.setattr(application, "exec", self._exec)
        for name in ("disable", "freeze", "unfreeze"):
            patch.setattr(app.gc, name, lambda: None)
        plain_window, plain_ask = Desktop.open_window, Doorstep.open

        def open_window(desktop: Desktop, language: str = "") -> Any:
            if desktop not in self._now:
                self._now.append(desktop)
            return plain_window(desktop, language)

        def ask(doorstep: Doorstep) -> None:
            self._now.append(doorstep)
            plain_ask(doorstep)

        patch.setattr(Desktop, "open_window", open_window)
        patch.setattr(Doorstep, "open", ask)

    def run(self, *acts: Act, packs: tuple[Path, ...] = (), home: Path | None = None) -> int:
        """Start the program and do the acts, one each time it waits; all of them have to come to pass."""
        self._acts.extend(acts)
        status = app.run(list(packs), home)
        assert not self._acts, f"{len(self._acts)} acts were never wanted"
        self.sweep()
        return status

    def sweep(self) -> None:
        """Take away what a program that ends would leave to the system."""
        for one in QApplication.topLevelWidgets():
            if isinstance(one, Shell):
                one.close()
                one.deleteLater()
        for keys in self.application.findChildren(Keys):
            keys.retire()
        self._now.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        speak_as_at_first(self.application)

    def _exec(self) -> int:
        assert self._acts, "the program waits for somebody that the story does not know"
        hands = Hands(self.application, self._now[-1])
        hands.activate()
        self._acts.popleft()(hands)
        hands.until(lambda: not _standing())
        return 0


def _standing() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Shell) and one.isVisible()]


def first(name: str = "Contributor 07", **settings: Any) -> None:
    """Have the first person of the account, whose home is the usual one."""
    with open_home() as home:
        named(home, name, None, settings)


def another(name: str, passphrase: str | None = None, **settings: Any) -> Person:
    """Have a further person, whose first run is done."""
    with open_home(people.add().place) as home:
        named(home, name, passphrase, settings)
    people.note_use(home.path)
    found = people.find(home.path)
    assert found is not None
    return found


def named(home: Any, name: str, passphrase: str | None, settings: dict[str, Any]) -> None:
    """Make the key and choose the settings of a home, as a first run does."""
    identity.new(home, name, passphrase)
    chosen = Settings(home.settings_file)
    for setting, value in {"language": "en", "result_folder": str(home.path.parent), **settings}.items():
        chosen[setting] = value


def texts(hands: Hands) -> str:
    """Give what the window shows in words."""
    return "\n".join(label.text() for label in hands.shell.findChildren(Label) if label.isVisible())


def texts_of(widget: object) -> str:
    """Give the words of a dialog."""
    return "\n".join(label.text() for label in widget.findChildren(Label))  # type: ignore[attr-defined]


def everything(folder: Path) -> bytes:
    """All bytes below a folder, what lies packed in files too."""
    whole = [file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()]
    for file in folder.rglob("*"):
        if file.is_file() and zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as pack:
                whole += [pack.read(name) for name in pack.namelist()]
    return b"\n".join(whole)
