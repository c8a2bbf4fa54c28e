# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 while two people take turns at the window: nobody's answers are lost, nobody is shut out, nothing mixes."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from annotator_app import paths
from annotator_app.workflows.keeping import pack_status, people
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores
from tests.builders.people_story import another, first
from tests.rules import tree

# The program as it starts, and a hand that answers two items by keys, then lets the other person have the window.
TURNS = r"""
import os, sys
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from annotator_app.gui import app, desktop
from annotator_app.gui.starting import doorstep
from annotator_app.gui.dialogs.people import People

now = []
opened, asked = desktop.Desktop.open_window, doorstep.Doorstep.open

def open_window(self, language=""):
    window = opened(self, "en")
    now[:] = [self]
    return window

def ask(self):
    now[:] = [self]
    asked(self)
    QTimer.singleShot(0, work)

def press(key):
    if QApplication.focusWidget() is not None:
        QTest.keyClick(QApplication.focusWidget(), key)

def work():
    try:
        one = now[0]
        if isinstance(one, doorstep.Doorstep):
            press(Qt.Key.Key_Return)
        else:
            turn(one)
    finally:
        QTimer.singleShot(10, work)

given = [0]

def turn(one):
    window = one.window
    if window is None or one.next_home is not None:
        return
    if window.findChildren(People):
        given[0] = 0
        os.write(1, b"change\n")
        press(Qt.Key.Key_Return)
    elif window.desk is None:
        press(Qt.Key.Key_Return)
    elif given[0] == 2 and window.session.keys.run("people.show"):
        pass
    else:
        labelling = window.desk.screen.labelling
        here = labelling.position
        press(Qt.Key(Qt.Key.Key_1 + here % 4))
        press(Qt.Key.Key_Return)
        if labelling.position != here:
            given[0] += 1
            labelling.flush()
            os.write(1, f"{one.home.path.name} {here} {here % 4}\n".encode())

desktop.Desktop.open_window = open_window
doorstep.Doorstep.open = ask
sys.exit(app.run([]))
"""
HEARD, MOMENT = (1, 9), 0.5  # lines, seconds
LABELS = ("positive", "negative", "mixed", "neutral")


def turns(chance: random.Random) -> list[str]:
    """Let them take turns, and kill the program within a moment after some of what it says: answers and changes.

    A third of what it says is a change; a computer with much else to do kills the program no earlier.
    """
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with (
        tempfile.TemporaryFile() as trouble,
        subprocess.Popen(
            [sys.executable, "-c", TURNS], env=surroundings, stdout=subprocess.PIPE, stderr=trouble, cwd=tree.ROOT
        ) as window,
    ):  # fmt: skip
        assert window.stdout is not None
        said = [window.stdout.readline() for _more in range(chance.randint(*HEARD))]
        time.sleep(chance.random() * MOMENT)
        window.kill()
        said += window.stdout.readlines()
        window.wait()
        trouble.seek(0)
        told = trouble.read()
    assert b"Traceback" not in told, told.decode()
    return [line.decode().strip() for line in said]


def look(told: list[str]) -> int:
    """Hold both homes against what was said to be saved, and give how often the people changed."""
    assert json.loads((paths.people() / people.LIST).read_bytes())["people"]
    by_folder = {place.name: place for place in people.places()}
    assert len(by_folder) == 2
    for folder, place in by_folder.items():
        assert not people.in_use(place)
        with open_home(place) as home:
            assert home.recovered is None
            session = LabellingSession(home, pack_status.run(home)[0].id)
            for position, label in (line.split()[1:] for line in told if line.startswith(f"{folder} ")):
                session.go(int(position))
                assert session.work.answers == {"label": LABELS[int(label)]}, position
            session.close()
        assert not (place / "logs" / "crashes.txt").exists()
    return told.count("change")


def killed(rounds: int) -> int:
    first("Anna")
    another("Ben")
    for place in people.places():
        with open_home(place) as home:
            stores.add_items(
                home, [{"id": f"{place.name}-{n}", "text": {"text": f"{n}"}} for n in range(3000)]
            )
    chance = random.Random(rounds)
    return sum(look(turns(chance)) for _round in range(rounds))


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.timeout(240)
def test_killed_while_people_change(own_home: Path) -> None:
    assert killed(4) > 1


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_killed_often_while_people_change(own_home: Path) -> None:
    assert killed(100) > 50
