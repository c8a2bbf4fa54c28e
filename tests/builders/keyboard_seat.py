# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody at a real keyboard: the program on an X server of its own, keys pressed by their place through the server.

Run as a script it loads the program once and is then told of homes; a fork of it is the process under test, which
does the whole practice without a mouse. Text is put in as an input method would, since what the keys of a text
type is the layout's affair; all else is pressed.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LAYOUTS = ("us", "de", "fr", "tr", "ru", "ara", "ir", "in", "th", "il", "gr", "kr", "jp")
ROOT = Path(__file__).resolve().parents[2]
PRESETS = ("", "right", "left", "pad", "prodigy", "argilla", "anki")
ENTER_PAUSE = 0.17  # an Enter right after a new item is ignored
TOOLS = ("Xvfb", "setxkbmap", "xdotool")
COUNTS = {
    "sentiment": 2, "closed_question": 2, "intent": 2, "open_question": 2, "summary": 1, "rating": 1, "comparison": 2,
}  # fmt: skip
CHOICES = {
    "sentiment": ("1", "4"), "closed_question": ("2", "0"), "intent": ("2", "6"), "rating": ("35",),
    "comparison": ("1", "0"),
}  # fmt: skip

# Key codes of X11, which are places.
ROW = {digit: str(10 + "1234567890".index(digit)) for digit in "1234567890"}
PAD = dict(zip("7894561230", map(str, (79, 80, 81, 83, 84, 85, 87, 88, 89, 90)), strict=True))
CTRL, SHIFT, ENTER, PAD_ENTER, SPACE, BACKSPACE, PAD_POINT = "37", "50", "36", "104", "65", "22", "91"
F5, F6, F12, DOWN, A, U = "71", "72", "96", "116", "38", "30"
# Letters count by what the key types, so W and Z lie elsewhere on some layouts.
ELSEWHERE = {"fr": {"W": "52", "Z": "25"}, "de": {"Z": "29"}}
USUALLY = {"W": "25", "Z": "52", "G": "42"}


@contextmanager
def server() -> Iterator[str]:
    """Start an X server and give its display."""
    reader, writer = os.pipe()
    words = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
    started = subprocess.Popen(words, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        assert number, "no X server"
        yield f":{number}"
    finally:
        started.terminate()
        started.wait()


def missing_tools() -> list[str]:
    """Name what is not installed here."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def set_layout(display: str, layout: str) -> None:
    """Let the keyboard of `display` have `layout` alone."""
    subprocess.run(["setxkbmap", "-display", display, "-layout", layout], check=True)


class Seats:
    """The process whose forks do the practice."""

    def __init__(self) -> None:
        """Start it; it loads the program meanwhile."""
        around = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        around.pop("WAYLAND_DISPLAY", None)
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.builders.keyboard_seat"],
            env=around, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def practised(self, display: str, home: Path, layout: str, preset: str) -> list[str]:
        """Do the whole practice in `home` on `display` and give the answers in the file of the store."""
        set_layout(display, layout)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([display, str(home), layout, preset]), file=self._process.stdin, flush=True)
        status = self._process.stdout.readline()
        assert status == "0\n", f"{status}{_said(home).read_text(errors='replace')}"
        return answers_in(home)

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def _said(home: Path) -> Path:
    return home.with_name(f"{home.name}.said")


def answers_in(home: Path) -> list[str]:
    """Give the answers in the file of the store, as bytes would compare, in the order in which they were given.

    Beside an answer it is kept what the language hint said, which comes when it is ready.
    """
    with sqlite3.connect(f"file:{home / 'store.sqlite'}?mode=ro", uri=True) as plain:
        found = [json.loads(value) for (value,) in plain.execute("SELECT value FROM answers ORDER BY id")]
    return [json.dumps([one["answers"], one["origin"]]) for one in found]


class Hands:
    """Which keys somebody with this layout and this preset presses."""

    def __init__(self, layout: str, preset: str) -> None:
        self.preset = preset
        self.letters = USUALLY | ELSEWHERE.get(layout, {})
        self.digits = PAD if preset in ("pad", "right") else ROW

    def digit(self, digit: str) -> str:
        if self.preset == "left" and digit == "0":
            return F5
        if self.preset == "prodigy" and digit == "4":
            return f"{SHIFT}+{ROW[digit]}"
        return self.digits[digit]

    def commit(self) -> str:
        own = {"left": f"{CTRL}+{self.letters['W']}", "pad": PAD_ENTER, "prodigy": A, "anki": SPACE}
        return own.get(self.preset, ENTER)

    def commit_text(self) -> str:
        own = {"left": f"{CTRL}+{self.letters['W']}", "pad": f"{CTRL}+{PAD_ENTER}"}
        return own.get(self.preset, f"{CTRL}+{ENTER}")

    def confirm(self) -> str:
        return self.commit() if self.preset in ("left", "pad") else ENTER

    def undo(self) -> str:
        own = {"right": F12, "pad": PAD_POINT, "prodigy": BACKSPACE, "anki": U}
        return own.get(self.preset, f"{CTRL}+{self.letters['Z']}")

    def other_pane(self) -> str:
        return f"{CTRL}+{SHIFT}+{self.letters['G']}" if self.preset == "left" else F6


def arriving(application: QApplication) -> Callable[[], int]:
    """Count the keys that come from the server: how long one takes is the server's affair."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtGui import QWindow

    class Arrived(QObject):
        count = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.count += event.type() == QEvent.Type.KeyPress and isinstance(watched, QWindow)
            return False

    arrived = Arrived(application)
    application.installEventFilter(arrived)
    return lambda: arrived.count


def serve() -> None:
    """Do the practice wherever a line on stdin says, each time in a fork; a line on stdout tells how it ended."""
    # What the practice needs is loaded before the first fork; a QApplication is made in each of them.
    from annotator_app.gui.dialogs.answering import practised  # noqa: F401
    from annotator_app.workflows.building.practising import practice  # noqa: F401
    from tests.builders import windows  # noqa: F401

    for line in sys.stdin:
        display, home, layout, preset = json.loads(line)
        child = os.fork()
        if child == 0:
            _sit(display, Path(home), layout, preset)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _sit(display: str, home: Path, layout: str, preset: str) -> NoReturn:
    os.environ["DISPLAY"] = display
    said, status = os.open(_said(home), os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1
    os.dup2(said, 1)
    os.dup2(said, 2)
    try:
        practise(home, layout, preset)
        status = 0
    except BaseException:  # noqa: BLE001 - who asked has to know
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def practise(home: Path, layout: str, preset: str) -> None:
    """Do the whole practice in `home`. Raises AssertionError."""
    from PySide6.QtWidgets import QApplication

    from annotator_app.gui.dialogs.answering.practised import Practised
    from annotator_app.workflows.building.practising import practice
    from annotator_app.workflows.building.practising.practice_plans import FAMILIES
    from tests.builders.windows import Desk

    application = QApplication(["postil"])
    arrived = arriving(application)
    desk = Desk(application, home, keys={"preset": preset} if preset else {})
    desk.open("en")
    hands = Hands(layout, preset)

    def send(count: int, *words: str) -> None:
        expected = arrived() + count
        subprocess.run(["xdotool", *words], check=True)
        desk.until(lambda: arrived() >= expected)
        desk.turn(0.03)

    def press(*keys: str) -> None:
        for key in keys:
            *held, last = key.split("+")
            if held:
                # As a hand does it: what is held is down before the key that it is for.
                send(len(held), *(word for one in held for word in ("keydown", one)))
            send(1, "key", "--delay", "0", last)
            if held:
                send(0, *(word for one in held for word in ("keyup", one)))

    def stands(family: str) -> bool:
        return desk.window.desk is not None and desk.labelling.family.id == family

    if hands.digits is PAD:
        press("Num_Lock")
    assert desk.window.open_pack(practice.start(desk.home, "en"))
    desk.turn(0.3)
    for family in FAMILIES:
        desk.until(partial(stands, family))
        for number in range(COUNTS[family]):
            assert desk.labelling.position == number, (family, number, desk.labelling.position)
            time.sleep(ENTER_PAUSE)
            answer(desk, hands, press, family, number)
        desk.dialog(Practised)
        time.sleep(ENTER_PAUSE)
        press(hands.confirm())
        desk.gone()
        desk.turn(0.2)
    assert desk.window.desk is None, "the practice is not at its end"
    desk.close()


def answer(desk: object, hands: Hands, press: object, family: str, number: int) -> None:
    """Answer the item that is shown."""
    if family not in CHOICES:
        block = next(iter(desk.labelling.item.blocks.values()))
        desk.compose(block.text[:3], result=block.text[:12].strip())
        if family == "open_question":
            press(hands.other_pane(), DOWN, SPACE, hands.other_pane())
        press(hands.commit_text())
        return
    if family == "sentiment" and number == 0:
        press(hands.digit("3"), hands.undo())
        assert desk.labelling.answers == {}, desk.labelling.answers
        time.sleep(ENTER_PAUSE)
    press(*(hands.digit(digit) for digit in CHOICES[family][number]), hands.commit())


if __name__ == "__main__":
    serve()
