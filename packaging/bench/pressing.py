# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From a key press to the next item painted, while every answer goes to the disk; and memory with a million items.

Run as a script it is the process under test: the real window on the home given, offscreen, keys pressed
through Qt's event filter. It prints its times as JSON. The baseline is a bare text widget that is given the
same texts and painted.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import material
import start_up
from harness import Bench, benchmark

MANY, FEW = 1_000_000, 1_000
PRESSES = 300
LONG_PRESSES = 80
LONG = 5_000
# A little more than the moment in which an Enter right after a new item is ignored (gui/keyboard/keys.py).
BETWEEN_MS = 190


@benchmark(
    "key-to-paint", "key press to next item painted, 1,000,000 items against 1,000, every answer committed"
)
def key_to_paint(bench: Bench) -> None:
    """Measure 300-character items in a small and a large store."""
    presses = bench.size(PRESSES, 10)
    few = _pressed(bench, "few", FEW, 300, "en", presses)
    many = _pressed(bench, "many", bench.size(MANY, 2_000), 300, "en", presses)
    bench.ratio("key to paint, against a bare text widget", many["paint"], many["bare"])
    bench.absolute("key to paint, p50", many["paint"], at_most=0.005)
    bench.absolute("key to paint, p99", many["paint"], at_most=0.0167, share=0.99)
    bench.ratio("key to paint, a million against a thousand", many["paint"], few["paint"], at_most=1.2)
    bench.absolute("key to commit returned, p50", many["saved"])
    bench.absolute("key to commit returned, p99", many["saved"], share=0.99)
    bench.absolute("digit to choice painted, p50", many["choice"])


@benchmark("long-texts", "key press to next item painted with a 5 kB passage, against a bare text widget")
def long_texts(bench: Bench) -> None:
    """Measure passages in three scripts that cost more than Latin."""
    for language in ("ar", "hi", "zh"):
        # 5 kB of UTF-8, as a passage is stored.
        share = len(material.text(0, 1000, language).encode()) / 1000
        times = _pressed(bench, language, FEW, round(LONG / share), language, bench.size(LONG_PRESSES, 5))
        bench.ratio(f"{language}, against a bare text widget", times["paint"], times["bare"])
        bench.absolute(f"{language}, p50", times["paint"], at_most=0.016)
        bench.absolute(f"{language}, p99", times["paint"], share=0.99)


@benchmark(
    "memory-window", "the whole program with 1,000,000 items open, against an interpreter with Qt and sqlite3"
)
def memory(bench: Bench) -> None:
    """Measure resident memory after some answers, then with the language detectors loaded. Linux only."""
    used = _pressed(bench, "many", bench.size(MANY, 2_000), 300, "en", bench.size(30, 5), "--detectors")
    bench.ratio("memory with the pack open", [used["memory"]], [used["bare_memory"]], unit="MB")
    bench.absolute("the same", [used["memory"]], at_most=250.0, unit="MB")
    bench.absolute("with the language detectors", [used["memory_detecting"]], unit="MB")


def _pressed(
    bench: Bench, name: str, items: int, characters: int, language: str, presses: int, *more: str
) -> dict[str, Any]:
    home = bench.folder / name
    start_up.home_with_open_pack(home, items, characters, language)
    words = [sys.executable, __file__, str(home), str(presses), *more]
    around = start_up.compiled(bench.folder / "compiled")
    done = subprocess.run(words, env=around, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


class Typist:
    """Presses keys in the real window and notes when paints and commits happen."""

    def __init__(self, home: Path) -> None:
        """Open the window on `home` as the program does, up to the event loop."""
        from PySide6.QtWidgets import QApplication

        from annotator_app.gui.desktop import Desktop
        from annotator_app.workflows.keeping.home import open_home

        self.bare_memory = resident()
        self.painted: dict[str, float] = {}
        self.saved = 0.0
        self.home = open_home(home)
        self.application = QApplication(["postil"])
        self.application.setStyle("Fusion")
        self._watch()
        self.desktop = Desktop(self.application, self.home)
        self.window = self.desktop.open_window()
        self.window.show_start()
        self.desktop.shell.show()
        self.desktop.shell.activateWindow()
        self.window.session.later(self.desktop.theme.fonts.load_rest, 200)
        gc.freeze()
        self.labelling = self.window.desk.screen.labelling
        self._note_saves()
        self.rest(1500)

    def _watch(self) -> None:
        from annotator_app.gui.parts.choices.option import OneOption
        from annotator_app.gui.parts.texts.reading_block import ReadingBlock

        for part in (ReadingBlock, OneOption):
            self._note_paints(part)

    def _note_saves(self) -> None:
        told = self.labelling.on_saved

        def saved() -> None:
            self.saved = time.perf_counter()
            told()

        self.labelling.on_saved = saved

    def _note_paints(self, part: Any) -> None:
        paint = part.paintEvent

        def noted(block: Any, event: Any) -> None:
            paint(block, event)
            self.painted[part.__name__] = time.perf_counter()

        part.paintEvent = noted

    def press(self, key: Any, part: str) -> float:
        """Press a key where the focus is and give the seconds until a part that it changes is painted."""
        from PySide6.QtTest import QTest

        target = self.application.focusWidget() or self.window
        self.painted.clear()
        self.saved = 0.0
        began = time.perf_counter()
        QTest.keyClick(target, key)
        while part not in self.painted and time.perf_counter() - began < 2:
            self.application.processEvents()
        if part not in self.painted:
            raise RuntimeError(f"the key changed no {part} on the screen")
        return self.painted[part] - began

    def rest(self, milliseconds: int) -> None:
        """Let the window and the store's thread do what they do between two key presses.

        `QTest.qWait` would not do: it keeps Python's lock, so that the store's thread stands still.
        """
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def answer(self) -> tuple[float, float, float]:
        """Choose, go on, and give the seconds to the choice, to the next item and to the commit."""
        from PySide6.QtCore import Qt

        choice = self.press(Qt.Key.Key_1 if self.labelling.position % 2 else Qt.Key.Key_2, "OneOption")
        self.rest(BETWEEN_MS)
        before = self.labelling.position
        began = time.perf_counter()
        paint = self.press(Qt.Key.Key_Return, "ReadingBlock")
        if self.labelling.position != before + 1:
            raise RuntimeError("Enter did not go on")
        while not self.saved or self.labelling.pending:
            self.application.processEvents()
        return choice, paint, self.saved - began

    def close(self) -> None:
        """Close the window and the home."""
        self.desktop.shell.close()
        self.home.close()


def bare_text(texts: list[str]) -> list[float]:
    """Give the seconds that a plain text widget needs to take and paint each text."""
    from PySide6.QtWidgets import QApplication, QTextBrowser

    browser = QTextBrowser()
    browser.resize(820, 560)
    browser.show()
    times = []
    for one in texts:
        began = time.perf_counter()
        browser.setPlainText(one)
        browser.viewport().repaint()
        QApplication.processEvents()
        times.append(time.perf_counter() - began)
    return times


def resident() -> float:
    """Give the memory of this process that is in RAM, in MB; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def main(words: list[str]) -> int:
    """Press keys in the home that `words` name and print the times."""
    typist = Typist(Path(words[0]))
    presses = int(words[1])
    times = [typist.answer() for _ in range(presses)][2:]
    found: dict[str, Any] = {"memory": resident(), "bare_memory": typist.bare_memory}
    if "--detectors" in words:
        typist.window.session.look("The reader found this part of the story long but fair.", "en", "")
        found["memory_detecting"] = resident()
    texts = [next(iter(typist.labelling.item.blocks.values())).text] * 30
    typist.close()
    found.update(
        choice=[one[0] for one in times], paint=[one[1] for one in times], saved=[one[2] for one in times]
    )
    found["bare"] = bare_text([f"{at} {one}" for at, one in enumerate(texts)])[5:]
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    raise SystemExit(main(sys.argv[1:]))
