# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The program is killed while somebody answers: what was shown as saved is there, and nothing is asked.

A process answers without a pause and says on its output which items it was told are saved; it is killed
300 times, at a random moment after some of them, or while it opens the home that the last one left. It is what the
process says that is waited for, so that a computer with much else to do kills it no earlier.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator_app.workflows.keeping.home import open_home
from tests.builders import stores, visits

ROUNDS = 300
HOMES = 6

# The libraries are loaded once; every round is a fork of its own, killed by its parent.
ANSWERING = r"""
import os, random, signal, sys, time
from pathlib import Path
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession

LABELS = ("positive", "negative", "mixed", "neutral")

def answer_on(folder):
    home = open_home(folder, create=False)
    (pack_id,) = home.store.ask(lambda c: c.execute("SELECT pack_id FROM packs").fetchone())
    session = LabellingSession(home, pack_id)
    waiting = []

    def saved():
        # Called in the store thread, one change after the other, in the order they were made.
        if waiting:
            os.write(1, waiting.pop(0))

    session.on_saved = saved
    while True:
        here = session.position
        label = LABELS[here % 4]
        session.set("label", label)
        if here % 5 == 0:
            waiting.append(f"draft {here} {label}\n".encode())
            session.keep_draft()
            waiting.append(f"later {here} -\n".encode())
            session.decide_later()
        else:
            waiting.append(f"answer {here} {label}\n".encode())
            session.commit({"active_ms": 10})
        if here % 3 == 0:
            session.flush()
        session.go(session.next_open(here))

folder, rounds, chance = Path(sys.argv[1]), int(sys.argv[2]), random.Random(sys.argv[3])
for _ in range(rounds):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.dup2(writing, 1)
            answer_on(folder)
        finally:
            os._exit(1)
    os.close(writing)
    wanted, told = chance.randrange(6), b""
    with open(reading, "rb", buffering=0) as lines:
        while told.count(b"\n") < wanted and (more := lines.read(4096)):
            told += more
        time.sleep(chance.random() * (0.01 if wanted else 0.05))
        os.kill(child, signal.SIGKILL)
        told += lines.readall()
    sys.stdout.buffer.write(told)
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
        sys.exit("a round ended by itself")
"""


def killed_while_answering(folder: Path, rounds: int) -> list[list[str]]:
    """Let it be answered and killed so many times, and give what was told to be saved."""
    done = subprocess.run(
        [sys.executable, "-c", ANSWERING, str(folder), str(rounds), folder.name],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [line.split() for line in done.stdout.splitlines()]


def hold_against(folder: Path, told: list[list[str]]) -> int:
    """Open the home as on any day and look for everything that was told to be saved."""
    with visits.return_to(folder) as session:
        visits.in_step(session)
        for what, position, label in told:
            session.go(int(position))
            if what == "answer":
                assert session.work.answers == {"label": label}, (what, position)
            elif what == "draft":
                assert session.answers == {"label": label}, (what, position)
            else:
                assert session.work.later, (what, position)
    return len(told)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no signal that cannot be caught")
def test_what_was_shown_as_saved_survives(tmp_path: Path) -> None:
    found = 0
    for number in range(HOMES):
        folder = tmp_path / f"home {number}"
        home, _pack = stores.filled_home(folder, 20_000)
        home.close()
        found += hold_against(folder, killed_while_answering(folder, ROUNDS // HOMES))
    assert found > ROUNDS


@pytest.mark.skipif(os.name == "nt", reason="no signal that cannot be caught")
def test_a_kill_while_a_pack_is_added_leaves_no_pack(tmp_path: Path) -> None:
    adding = (
        "import os, sys, threading; from pathlib import Path\n"
        "from tests.builders import stores\n"
        "home, pack = stores.filled_home(Path(sys.argv[1]), 3)\n"
        "threading.Timer(float(sys.argv[2]), lambda: os.kill(os.getpid(), 9)).start()\n"
        "stores.add(home, 200_000, series='large')\n"
    )
    for number, after in enumerate((0.01, 0.1, 0.3)):
        folder = tmp_path / f"home {number}"
        done = subprocess.run([sys.executable, "-c", adding, str(folder), str(after)], check=False)
        assert done.returncode == -signal.SIGKILL
        with open_home(folder) as home:
            packs = home.store.ask(
                lambda c: c.execute("SELECT series FROM packs WHERE state = 'ready'").fetchall()
            )
            assert packs == [("sample",)]
