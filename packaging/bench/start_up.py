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

# A byte goes out as soon as the part has painted itself; the last one ends the program.
TELL = """
import os, sys
from PySide6.QtCore import QTimer, QCoreApplication
told = set()

def tell(last):
    if last not in told:
        told.add(last)
        os.write(1, b"x" if last else b"-")
        if last:
            QTimer.singleShot(0, QCoreApplication.quit)

def watch(part, last):
    plain = part.paintEvent
    def painted(self, event):
        plain(self, event)
        tell(last)
    part.paintEvent = painted
"""

EMPTY_WINDOW = f"""
import sqlite3
{TELL}
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        tell(1)

app = QApplication([])
window = Window()
window.show()
app.exec()
"""

# The text alone is painted first, the whole window is loaded and painted behind it.
PRODUCT = f"""
{TELL}
from annotator_app.gui import app, shell
watch(shell.FirstSight, 0)
plain_go_on = app._go_on

def go_on(*given):
    from annotator_app.gui.parts.texts.reading_block import ReadingBlock
    watch(ReadingBlock, 1)
    return plain_go_on(*given)

app._go_on = go_on
from annotator_app.__main__ import main
sys.exit(main())
"""


def compiled(place: Path) -> dict[str, str]:
    """Give the surroundings in which modules are compiled once, into `place`, as an installer does."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(place)}


def paints(code: str, surroundings: dict[str, str], *words: str) -> tuple[float, float]:
    """Give the seconds from starting a Python with `code` to its first paint and to that of the whole window."""
    began = time.perf_counter()
    command = [sys.executable, "-c", code, *words]
    first = 0.0
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=surroundings) as process:
        assert process.stdout is not None
        while (byte := process.stdout.read(1)) == b"-":
            first = time.perf_counter() - began
        whole = time.perf_counter() - began
    if not byte or process.returncode:
        raise RuntimeError("the process ended before it painted")
    return first or whole, whole


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
    first: list[float] = []

    def product() -> float:
        seen, whole = paints(PRODUCT, around, "--home", str(home))
        first.append(seen)
        return whole

    whole, baseline = in_turns(
        product, lambda: paints(EMPTY_WINDOW, around)[1], rounds=bench.size(ROUNDS, 3), warm=2
    )
    bench.ratio(f"text of the item painted, {items:,} items", first[2:], baseline, at_most=1.5)
    bench.ratio("whole window painted, keys work", whole, baseline)
    bench.absolute("quietest: text", [min(first)])
    bench.absolute("quietest: whole window", [min(whole)])
    bench.absolute("quietest: baseline", [min(baseline)])
