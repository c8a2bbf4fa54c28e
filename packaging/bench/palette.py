# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From Ctrl K to the palette painted, over an open pack, and from a letter to its hits painted.

Run as a script it is the process under test: the real window on the home given, offscreen. It prints its
times as JSON. The baseline is a bare list of as many lines under a bare field.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import start_up
from harness import Bench, benchmark

ROUNDS = 40
REST = 0.02


@benchmark(
    "palette", "Ctrl K to the palette painted, against a bare list of as many lines under a bare field"
)
def palette(bench: Bench) -> None:
    """Measure opening it and typing into it, over an open pack."""
    home = bench.folder / "home"
    start_up.home_with_open_pack(home, 1_000, 300, "en")
    words = [sys.executable, __file__, str(home), str(bench.size(ROUNDS, 4))]
    around = start_up.compiled(bench.folder / "compiled")
    done = subprocess.run(words, env=around, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    bench.ratio("palette open", found["open"], found["bare"])
    bench.absolute("palette open, p50", found["open"], at_most=0.050)
    bench.absolute("palette open, p99", found["open"], share=0.99)
    bench.absolute("the first one of a sitting", found["first"])
    bench.absolute("letter to hits painted, p50", found["letter"], at_most=0.020)


class Finder:
    """Opens the palette over an open pack and types into it."""

    def __init__(self, home: Path) -> None:
        """Open the window as the program does."""
        from PySide6.QtWidgets import QApplication

        from annotator_app.gui.app import load_palette
        from annotator_app.gui.desktop import Desktop
        from annotator_app.workflows.keeping.home import open_home

        self.home = open_home(home)
        self.application = QApplication(["postil"])
        self.application.setStyle("Fusion")
        self.desktop = Desktop(self.application, self.home)
        self.window = self.desktop.open_window()
        self.window.show_start()
        self.desktop.shell.show()
        self.desktop.shell.activateWindow()
        self.desktop.theme.fonts.load_rest()
        load_palette()
        self.rest(1.0)

    def rest(self, seconds: float) -> None:
        """Let the window do what it does when nobody presses a key."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.application.processEvents()

    def painted(self, work: Callable[[], object]) -> float:
        """Give the seconds until what `work` changed is on the screen."""
        began = time.perf_counter()
        work()
        self.application.processEvents()
        self.desktop.shell.repaint()
        return time.perf_counter() - began

    def press(self, name: str, modifiers: str = "NoModifier", text: str = "") -> None:
        """Send a key to what has the focus, through the filter of keys."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtWidgets import QApplication

        key, held = getattr(Qt.Key, f"Key_{name}"), getattr(Qt.KeyboardModifier, modifiers)
        QApplication.sendEvent(QApplication.focusWidget(), QKeyEvent(QEvent.Type.KeyPress, key, held, text))

    def once(self) -> tuple[float, float]:
        """Open it, type a letter, close it: the seconds of the first two."""
        opened = self.painted(lambda: self.press("K", "ControlModifier"))
        self.rest(REST)
        typed = self.painted(lambda: self.press("G", "NoModifier", "g"))
        self.press("Escape")
        self.rest(REST)
        return opened, typed

    def bare(self) -> float:
        """Show a bare field over a bare list of 40 lines in a window of its own."""
        from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

        began = time.perf_counter()
        sheet = QWidget(self.desktop.shell)
        column = QVBoxLayout(sheet)
        lines = QListWidget()
        lines.addItems([f"command {number}" for number in range(40)])
        column.addWidget(QLineEdit())
        column.addWidget(lines)
        sheet.resize(660, 430)
        sheet.show()
        self.application.processEvents()
        self.desktop.shell.repaint()
        took = time.perf_counter() - began
        sheet.deleteLater()
        self.rest(REST)
        return took


def main(words: list[str]) -> int:
    """Open the palette in the home that `words` name and print the times."""
    finder = Finder(Path(words[0]))
    first, _letter = finder.once()
    both = [finder.once() for _round in range(int(words[1]))]
    found = {
        "first": [first],
        "open": [one for one, _letter in both],
        "letter": [letter for _one, letter in both],
        "bare": [finder.bare() for _round in range(int(words[1]))],
    }
    finder.desktop.shell.close()
    finder.home.close()
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    raise SystemExit(main(sys.argv[1:]))
