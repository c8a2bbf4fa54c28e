# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""500 result packs into the coordinator's desk: until their rows are there, and how long the window stands still.

Run as a script it is the process under test: the real window, offscreen, on a bundle that three people out of five
hundred answered. A clock that ticks every 2 ms in the event loop tells how long nothing else got its turn. How
much slower the same plain work goes at one time than at another, on this computer and in this run, stands first:
whatever a window has to do may take so many times longer.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import start_up
from harness import Bench, benchmark

ROOT = Path(__file__).resolve().parents[2]
PACKS, ANSWERS, TICK_MS = 500, 40, 2
PAUSES, PAUSE = 20, 0.1
FROZEN = 0.050


@benchmark(
    "window-results", "500 result packs added in the window: rows, and the longest time it stands still"
)
def window_results(bench: Bench) -> None:
    """Measure adding, looking at and merging them."""
    packs = bench.size(PACKS, 20)
    around = start_up.compiled(bench.folder / "compiled")
    for name, count in (("first", 1), ("packs", packs)):  # the first compiles, as an installer does
        words = [sys.executable, __file__, str(bench.folder / name), str(count)]
        (bench.folder / name).mkdir()
        done = subprocess.run(words, env=around, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    plain = found["plain"]
    bench.ratio("plain work after a pause: the slowest time, against its fastest", [max(plain)], [min(plain)])
    bench.absolute("at rest, as this computer is: stands still at most", found["resting"]["gaps"], share=1.0)
    bench.absolute(f"{packs} rows after they were dropped", [found["rows"]], at_most=FROZEN)
    bench.absolute("of that the window's own work", [found["rows_own"]], at_most=FROZEN)
    for what in ("looking at them", "merging them"):
        gaps, own = found[what]["gaps"], found[what]["own"]
        bench.absolute(f"{what}: the whole", [found[what]["took"]], unit="s")
        bench.absolute(f"{what}: the window stands still at most", gaps, at_most=FROZEN, share=1.0)
        bench.absolute(f"{what}: 99 of 100 times less than", gaps, share=0.99)
        bench.absolute(f"{what}: of that the window's own work at most", own, at_most=FROZEN, share=1.0)


class Standstill:
    """Notes how late each tick of the event loop comes."""

    def __init__(self) -> None:
        """Tick from now on."""
        from PySide6.QtCore import Qt, QTimer

        self.gaps: list[float] = []
        self.own: list[float] = []
        self._last, self._used = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.gaps.append(max(0.0, now - self._last - TICK_MS / 1000))
        self.own.append(used - self._used)
        self._last, self._used = now, used

    def end(self) -> dict[str, Any]:
        """Give what was noted: how late the ticks came, and how long this thread itself had worked before each."""
        self._timer.stop()
        return {"gaps": self.gaps, "own": self.own}


def material_for(folder: Path, packs: int) -> tuple[Path, list[Path]]:
    """Write a bundle of one pack for everybody, and what that many people hand back."""
    import material
    from tests.builders.bundles import history, make_bundle, write
    from tests.builders.packs import PROJECT, item_lines, task

    people = material.people(packs)
    pack = task(lines=item_lines(ANSWERS), recipients=("*",))
    files = []
    for number, person in enumerate(people):
        steps = [(item, ("positive", "negative")[(item + number) % 2]) for item in range(ANSWERS)]
        result = history(pack, steps, key=person.key, principal=f"{person.name}@{PROJECT}")
        files.append(write(folder / f"{number:04d}.resultpack", result))
    return make_bundle(folder / "b.bundle", [pack], {one.name: one.key for one in people}), files


def plain_work(run_until: Any) -> float:
    """Give the seconds of CPU of what is always the same work, after a pause in the event loop."""
    rested = time.perf_counter() + PAUSE
    run_until(lambda: time.perf_counter() > rested)
    began = time.thread_time()
    sum(len(str(number)) for number in range(10_000))
    return time.thread_time() - began


def under_test(folder: Path, packs: int) -> dict[str, Any]:
    """Open the window, add the files, look at them, merge them."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from annotator_app.gui.desktop import Desktop
    from annotator_app.store.bundle import bundle_store
    from annotator_app.workflows.keeping.home import open_home
    from annotator_app.workflows.keeping.known_bundles import remember_bundle
    from annotator_app.workflows.signing import identity

    bundle, files = material_for(folder, packs)
    home = open_home(folder / "home")
    identity.new(home, "Coordinator 01")
    with bundle_store.open_bundle(bundle) as opened:
        remember_bundle(home, bundle, opened.facts)
    application = QApplication(["postil"])
    application.setStyle("Fusion")
    desktop = Desktop(application, home)
    window = desktop.open_window()
    window.show_start()
    desktop.shell.resize(1366, 690)
    desktop.shell.show()
    gc.freeze()  # as the program does once its window is there
    window.show_coordinate()

    def run_until(holds: Any) -> None:
        loop, asking = QEventLoop(), QTimer()
        asking.timeout.connect(lambda: loop.quit() if holds() else None)
        asking.start(20)
        loop.exec()
        asking.stop()

    run_until(lambda: window.coordinator.overview is not None and not window.session.jobs.busy)
    tab = window.coordinator.pane
    plain = [plain_work(run_until) for _ in range(PAUSES)]
    still, rested = Standstill(), time.perf_counter() + 1
    run_until(lambda: time.perf_counter() > rested)
    resting = still.end()
    began, used = time.perf_counter(), time.thread_time()
    window.offer(files)
    desktop.shell.repaint()
    found: dict[str, Any] = {"rows": time.perf_counter() - began, "resting": resting, "plain": plain}
    found["rows_own"] = time.thread_time() - used
    if tab.view.list.rows.rowCount() != packs:
        raise RuntimeError("the rows are not there")
    for what, work in (("looking at them", lambda: None), ("merging them", tab.merge)):
        still, began = Standstill(), time.perf_counter()
        work()
        run_until(lambda: not tab.added.busy and not window.session.jobs.busy)
        found[what] = {**still.end(), "took": time.perf_counter() - began}
    if len(tab._merged) != packs:
        raise RuntimeError("not merged whole")
    desktop.shell.close()
    home.close()
    return found


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT)]
    print(json.dumps(under_test(Path(sys.argv[1]), int(sys.argv[2]))))
