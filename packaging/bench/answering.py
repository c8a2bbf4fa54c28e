# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answering with a million items in the store: from a key to the next item at hand, to the commit, and memory.

No window here, only what stands behind it: what a key costs before anything is painted. The baseline is
the same work with a thousand items in the store.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

from harness import Bench, benchmark

LARGE = 1_000_000
SMALL = 1_000
PRESSES = 400
PAUSE = 0.004
MEGABYTE = 1e6

REMEMBERED = """
import sys
from pathlib import Path
if sys.argv[2] == "window":
    from PySide6.QtWidgets import QApplication, QMainWindow
    app = QApplication([]); window = QMainWindow(); window.show(); app.processEvents()
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
with open_home(Path(sys.argv[1])) as home:
    (status,) = pack_status.run(home)
    session = LabellingSession(home, status.id)
    for _ in range(300):
        session.set("label", "mixed")
        session.go(session.next_open(session.position))
    session.go(session.count - 1)
    session.items_page(session.count // 2, 200)
    session.find("nobody")
    session.close()
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(int(peak.split()[1]) * 1024)
"""


@benchmark("answer", "key to next item at hand, and to its commit, with 1,000,000 items against 1,000")
def answer(bench: Bench) -> None:
    """Measure what a key costs before anything is painted."""
    small, small_saved = _presses(_home(bench.folder / "small", SMALL))
    large, large_saved = _presses(_home(bench.folder / "large", bench.size(LARGE, SMALL)))
    bench.ratio("key to next item at hand", large, small, at_most=1.2, unit="us")
    bench.absolute("key to commit returned", large_saved)
    bench.absolute("key to commit returned, 1,000 items", small_saved)


@benchmark("memory", "highest memory of a process that answers in a store of 1,000,000 items, absolute")
def memory(bench: Bench) -> None:
    """Measure what a million items cost, without and with an empty window beside them."""
    folder = _home(bench.folder / "large", bench.size(LARGE, SMALL))
    if not Path("/proc/self/status").exists():
        print("  this system does not tell the highest memory of a process")
        return
    bench.absolute("store and session", [_peak(folder, "bare")], unit="MB")
    bench.absolute("the same with an empty window", [_peak(folder, "window")], at_most=250, unit="MB")


def _home(folder: Path, items: int) -> Path:
    from tests.builders import stores

    home, _pack = stores.filled_home(folder, items)
    home.close()
    return folder


def _peak(folder: Path, kind: str) -> float:
    words = [sys.executable, "-c", REMEMBERED, str(folder), kind]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env={**os.environ})
    return float(done.stdout) / MEGABYTE


def _presses(folder: Path) -> tuple[list[float], list[float]]:
    """Answer items as a quick person does: seconds until the next item is at hand, and until the answer is saved."""
    from annotator_app.workflows.keeping import pack_status
    from annotator_app.workflows.keeping.home import open_home
    from annotator_app.workflows.labelling.label import LabellingSession

    keys, commits = [], []
    with open_home(folder) as home:
        session = LabellingSession(home, pack_status.run(home)[0].id)
        saved = threading.Event()
        session.on_saved = saved.set
        for _ in range(PRESSES):
            saved.clear()
            began = time.perf_counter()
            session.set("label", "mixed")
            session.go(session.position + 1)
            keys.append(time.perf_counter() - began)
            saved.wait(5)
            commits.append(time.perf_counter() - began)
            time.sleep(PAUSE)
        session.close()
    return keys, commits
