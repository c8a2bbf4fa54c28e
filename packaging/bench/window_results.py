# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""500 result packs into the coordinator's desk: until their rows are there, and how long the window stands still.

Run as a script it is the process under test: the real window, offscreen, on a bundle that three people out of five
hundred answered. Rows are there when the event loop has painted them, as after a drop by hand. A clock that ticks
every 2 ms in the event loop tells how long nothing else got its turn. It is run several times, for it does much the
same work each time. How slow a computer can be is told by the baseline: counting, about as much of it as the window's
longest turn is, in CPU time of the same thread after a pause.
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
RUNS = 5
PAUSES, PAUSE, COUNTED = 20, 0.1, 150_000
FROZEN = 0.050


@benchmark(
    "window-results", "500 result packs added in the window: rows, and the longest time it stands still"
)
def window_results(bench: Bench) -> None:
    """Measure adding, looking at and merging them."""
    packs, around = bench.size(PACKS, 20), start_up.compiled(bench.folder / "compiled")
    runs: list[dict[str, Any]] = []
    for run in range(1 + bench.size(RUNS)):  # the first, with one pack, compiles, as an installer does
        folder = bench.folder / str(run)
        folder.mkdir()
        words = [sys.executable, __file__, str(folder), str(packs if run else 1)]
        done = subprocess.run(words, env=around, stdout=subprocess.PIPE, text=True, check=True)
        if run:
            runs.append(json.loads(done.stdout.splitlines()[-1]))
    plain = [seconds for found in runs for seconds in found["plain"]]
    bench.ratio("counting after a pause: the slowest time, against its quickest", [max(plain)], [min(plain)])
    kinds = ("adding them", "looking at them", "merging them")
    rows, own = [found["rows"] for found in runs], [found["rows_own"] for found in runs]
    longest = {what: [max(found[what]["gaps"]) for found in runs] for what in kinds}
    for what, seconds in {"rows": rows, **longest}.items():
        bench.ratio(f"{what}: the longest turn of a run, against counting", seconds, plain)
    for what in ("loading ahead", "at rest"):
        _still(bench, what, [found[what] for found in runs], None)
    _worst_and_best(bench, f"{packs} rows after they were dropped", rows, FROZEN)
    _worst_and_best(bench, "of that the window's own work", own, FROZEN)
    for what in kinds:
        if what != kinds[0]:
            bench.absolute(f"{what}: the whole", [found[what]["took"] for found in runs], unit="s")
        _still(bench, what, [found[what] for found in runs], FROZEN)


def _still(bench: Bench, what: str, runs: list[dict[str, Any]], at_most: float | None) -> None:
    """Report how long the window stood still, by the clock and by what it worked itself."""
    _worst_and_best(bench, f"{what}: stands still at most", [max(one["gaps"]) for one in runs], at_most)
    _worst_and_best(bench, f"{what}: its own work at once", [max(one["own"]) for one in runs], at_most)
    waits = [max(gap - own for gap, own in zip(one["gaps"], one["own"], strict=True)) for one in runs]
    _worst_and_best(bench, f"{what}: waits for the worker or the computer", waits, at_most)


def _worst_and_best(bench: Bench, what: str, seconds: list[float], at_most: float | None) -> None:
    bench.absolute(what, seconds, at_most=at_most, share=1.0)
    if len(seconds) > 1:
        bench.absolute(f"{what}, in the quickest run", [min(seconds)])


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


def painted(part: Any) -> Any:
    """Give a filter on a part that notes when the turn is over in which it was next painted."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Painted(QObject):
        at = used = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            if event.type() == QEvent.Type.Paint:
                part.removeEventFilter(self)
                QTimer.singleShot(0, self.over)
            return super().eventFilter(watched, event)

        def over(self) -> None:
            self.at, self.used = time.perf_counter(), time.thread_time()

    seen = Painted()
    part.installEventFilter(seen)
    return seen


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
    sum(len(str(number)) for number in range(COUNTED))
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

    run_until(lambda: window.coordinator.overview is not None and window.coordinator.ahead is not None)
    still, loading = Standstill(), window.coordinator.ahead
    run_until(lambda: loading.over and not window.session.jobs.busy)
    found: dict[str, Any] = {"loading ahead": still.end()}
    tab = window.coordinator.pane
    found["plain"] = [plain_work(run_until) for _ in range(PAUSES)]
    still, rested = Standstill(), time.perf_counter() + 1
    run_until(lambda: time.perf_counter() > rested)
    found["at rest"] = still.end()
    seen, still = painted(tab.view.list.viewport()), Standstill()
    began, used = time.perf_counter(), time.thread_time()
    window.offer(files)
    run_until(lambda: seen.at)
    found["rows"], found["rows_own"] = seen.at - began, seen.used - used
    found["adding them"] = still.end()
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
