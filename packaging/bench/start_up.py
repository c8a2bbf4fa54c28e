# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to the first item painted, seen from outside.

The process under test writes one byte when its first paint is done and quits; the clock runs in the process
that started it. The product is the real program in a home whose window last had a 10,000-item pack open.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import material
from harness import Bench, benchmark, in_turns

ROUNDS = 15
ITEMS = 10_000

# The byte goes out with the first event after the paint, before any timer.
TELL = """
import os, sys
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

class Teller(QObject):
    told = False
    def tell(self):
        if not self.told:
            self.told = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
    def event(self, event):
        if event.type() == QEvent.Type.User:
            os.write(1, b"x")
            QCoreApplication.quit()
        return True

teller = Teller()
"""

EMPTY_WINDOW = f"""
import sqlite3
{TELL}
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        teller.tell()

app = QApplication([])
window = Window()
window.show()
app.exec()
"""

PRODUCT = f"""
{TELL}
from annotator_app.gui.parts.reading_block import ReadingBlock
plain = ReadingBlock.paintEvent

def painted(self, event):
    plain(self, event)
    teller.tell()

ReadingBlock.paintEvent = painted
from annotator_app.__main__ import main
sys.exit(main())
"""


def compiled(place: Path) -> dict[str, str]:
    """Give the surroundings in which modules are compiled once, into `place`, as an installer does."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(place)}


def first_paint(code: str, surroundings: dict[str, str], *words: str) -> float:
    """Give the seconds from starting a Python with `code` to the byte it writes after its first paint."""
    began = time.perf_counter()
    command = [sys.executable, "-c", code, *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=surroundings) as process:
        assert process.stdout is not None
        byte = process.stdout.read(1)
        took = time.perf_counter() - began
    if not byte or process.returncode:
        raise RuntimeError("the process ended before it painted")
    return took


def home_with_open_pack(place: Path, items: int, characters: int = 300, language: str = "en") -> str:
    """Make a home whose window opens a pack of that size, and give the pack's id."""
    pack_id = material.home(place, items, characters, language)
    (place / "window.ini").write_text(f"[General]\nopen_pack={pack_id}\n", encoding="utf-8")
    return pack_id


@benchmark(
    "start-up", "process start to first item painted, against an empty QMainWindow with sqlite3 imported"
)
def start_up(bench: Bench) -> None:
    """Measure the program's start in turns with the floor under every start."""
    home = bench.folder / "home"
    items = bench.size(ITEMS, 100)
    home_with_open_pack(home, items)
    around = compiled(bench.folder / "compiled")
    subject, baseline = in_turns(
        lambda: first_paint(PRODUCT, around, "--home", str(home)),
        lambda: first_paint(EMPTY_WINDOW, around),
        rounds=bench.size(ROUNDS, 3),
        warm=2,
    )
    bench.ratio(f"first item painted, {items:,} items", subject, baseline, at_most=1.5)
    bench.absolute("quietest start", [min(subject)])
    bench.absolute("quietest baseline", [min(baseline)])
