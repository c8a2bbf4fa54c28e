# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""SIGTERM at a random moment of work at the real window, also while it saves: it ends well and is told as no crash."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.signing import identity
from annotator_app.workflows.trouble import last_end
from tests.builders import stores
from tests.rules import tree

# The program as it starts, and a hand that answers by keys and says what the window has taken.
WORKING = r"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from annotator_app.gui import app, desktop

made = []
opened = desktop.Desktop.open_window

def open_window(self, language=""):
    window = opened(self, "en")
    made.append(window)
    QTimer.singleShot(0, work)
    return window

def work():
    window = made[0]
    focus = QApplication.focusWidget() or window
    if window.desk is None:
        QTest.keyClick(focus, Qt.Key.Key_Return)
    else:
        labelling = window.desk.screen.labelling
        here = labelling.position
        if not labelling.answers:
            label = here % 4 + 1
            QTest.keyClick(focus, Qt.Key(Qt.Key.Key_0 + label))
            if labelling.answers:
                os.write(1, f"chosen {here} {label}\n".encode())
        QTest.keyClick(focus, Qt.Key.Key_Return)
        if labelling.position != here:
            os.write(1, f"left {here} {here % 4 + 1}\n".encode())
    QTimer.singleShot(15, work)

desktop.Desktop.open_window = open_window
sys.exit(app.run([], Path(sys.argv[1])))
"""
LABELS = ("positive", "negative", "mixed", "neutral")
ROUNDS = 3


@pytest.mark.skipif(os.name == "nt", reason="Windows asks the window")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_it_ends_well_when_it_is_asked_to(tmp_path: Path, number: signal.Signals) -> None:
    chance, folder = random.Random(number), tmp_path / "home"
    home, _pack = stores.filled_home(folder, 5000)
    identity.new(home, "Contributor 07")
    home.close()
    for _round in range(ROUNDS):
        words = [sys.executable, "-c", WORKING, str(folder)]
        surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen(
            words, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tree.ROOT
        ) as window:
            assert window.stdout is not None
            said = [window.stdout.readline() for _line in range(6)]
            time.sleep(chance.random() * 0.3)
            window.send_signal(number)
            rest, trouble = window.communicate(timeout=240)
        assert window.returncode == 0, trouble.decode()
        told = [line.decode().split() for line in [*said, *rest.splitlines()]]
        assert not (folder / "logs" / last_end.RUNNING).exists(), "the next start has nothing to tell"
        assert not (folder / "logs" / last_end.CRASHES).exists(), "nothing broke"
        hold_against(folder, told)


def hold_against(folder: Path, told: list[list[str]]) -> None:
    """What was left is answered, and what was only chosen stands in its question."""
    with open_home(folder) as home:
        session = LabellingSession(home, pack_status.run(home)[0].id)
        for what, position, label in told:
            session.go(int(position))
            wanted = {"label": LABELS[int(label) - 1]}
            assert (session.work.answers if what == "left" else session.answers) == wanted, (what, position)
        session.close()
