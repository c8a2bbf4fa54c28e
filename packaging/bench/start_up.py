# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to the first paint, seen from outside.

The process under test writes one byte when its first paint is done and ends at once; the clock runs in
the process that started it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

from harness import Bench, benchmark

ROUNDS = 15

EMPTY_WINDOW = """
import os, sqlite3, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)

def painted():
    os.write(1, b"x")
    os._exit(0)

app = QApplication([])
window = Window()
window.show()
app.exec()
"""


def first_paint(code: str, **surroundings: str) -> float:
    """Give the seconds from starting a Python with `code` to the byte it writes after its first paint."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, env={**os.environ, **surroundings}
    ) as process:
        assert process.stdout is not None
        byte = process.stdout.read(1)
        took = time.perf_counter() - began
    if not byte:
        raise RuntimeError("the process ended before it painted")
    return took


def empty_window() -> float:
    """Give the seconds to the first paint of an empty QMainWindow where sqlite3 has been imported."""
    return first_paint(EMPTY_WINDOW)


@benchmark("start-up", "an empty QMainWindow in a process that has imported sqlite3 (the baseline itself)")
def start_up(bench: Bench) -> None:
    """Measure the floor under every start."""
    empty_window()
    bench.absolute("process start to first paint", [empty_window() for _ in range(bench.size(ROUNDS, 3))])
