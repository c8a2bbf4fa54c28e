# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Kill -9 at a random moment of a workflow, again and again; then the home is opened as on any day and looked through.

Whatever the work said before its end has to be true afterwards. The libraries are loaded once; every piece of
work and every look is a fork of its own, so that none knows what another had in memory.
"""

from __future__ import annotations

import atexit
import os
import random
import secrets
import shutil
import signal
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import shake_256
from itertools import count
from pathlib import Path

Say = Callable[[str], object]
_LONGER = 1.1
_MADE: dict[str, Path] = {}
_ATTEMPTS = 3
_BEGUN = b"."
_FORKS = count()


@dataclass(frozen=True)
class Workflow:
    """One workflow: `prepare` makes its folder once, `act` works in a copy of it, `check` looks at what is left.

    `act` says what is done; `check` gets that and raises AssertionError. `endless` work is killed within so
    many seconds, other work within the time that it takes. `source` is the module whose list `ALL` has it,
    `sticks` are the places it reads or writes that may lie on a stick of their own.
    """

    name: str
    prepare: Callable[[Path], object]
    act: Callable[[Path, Say], object]
    check: Callable[[Path, list[str]], object]
    endless: float = 0.0
    source: str = "tests.faults.workflows"
    sticks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Killed:
    """What came of it: how many rounds there were, how many ended before the kill, how much was said in all."""

    rounds: int
    finished: int
    said: int


def run(workflow: Workflow, folder: Path, rounds: int, seed: object = 0) -> Killed:
    """Kill the workflow so many times. Raises AssertionError with what was lost, and in which round.

    Where all work ended before its kill, the computer was busy with something else while it was timed: it is timed
    again, and killed as many times again.
    """
    chance = random.Random(f"{workflow.name} {seed}")
    base, here = folder / "base", folder / "here"
    prepared(workflow, base)
    for _attempt in range(_ATTEMPTS):
        span = workflow.endless or _time_of(workflow, base, here) * _LONGER
        found = _rounds(workflow, base, here, [chance.random() * span for _more in range(rounds)])
        if found.finished < found.rounds:
            break
    return found


def _rounds(workflow: Workflow, base: Path, here: Path, moments: Sequence[float]) -> Killed:
    """Kill the workflow once after each of so many seconds."""
    finished = said = 0
    for number, after in enumerate(moments):
        _copy(base, here)
        told, status = _killed(lambda say: workflow.act(here, say), after)
        finished += status == 0
        if status not in (0, -signal.SIGKILL):
            raise AssertionError(f"{workflow.name}, round {number}: ended by itself\n" + "\n".join(told))
        said += len(told)
        whole(lambda _say, told=told: workflow.check(here, told), f"round {number}, said {told[-3:]}")
    return Killed(len(moments), finished, said)


def prepared(workflow: Workflow, base: Path) -> None:
    """Make the folder that a workflow starts from; what was made once in this process is copied."""
    name = f"{workflow.source} {workflow.name}"
    if name not in _MADE:
        if not _MADE:
            atexit.register(lambda: [shutil.rmtree(made, ignore_errors=True) for made in _MADE.values()])
        _MADE[name] = Path(tempfile.mkdtemp(prefix="postil-made-"))
        made = _MADE[name]
        whole(lambda _say: workflow.prepare(made), "prepare")
    shutil.copytree(_MADE[name], base)


def _copy(base: Path, here: Path) -> None:
    shutil.rmtree(here, ignore_errors=True)
    shutil.copytree(base, here)


def _time_of(workflow: Workflow, base: Path, here: Path) -> float:
    """Give the seconds that the work takes, in the middle one of three attempts.

    They are those of the work alone: a fork of a large process and its end take longer than a short workflow.
    """

    def timed(say: Say) -> None:
        began = time.perf_counter()
        workflow.act(here, lambda _text: None)
        say(str(time.perf_counter() - began))

    taken = []
    for _attempt in range(_ATTEMPTS):
        _copy(base, here)
        taken.append(float(whole(timed, "without a kill")[-1]))
    return sorted(taken)[1]


def whole(work: Callable[[Say], object], what: str) -> list[str]:
    """Do `work` to its end in a process of its own, and give what it said.

    Raises AssertionError with what it said where it fails.
    """
    told, status = _killed(work, None)
    if status != 0:
        raise AssertionError(f"{what}\n" + "\n".join(told))
    return told


def _killed(work: Callable[[Say], object], after: float | None) -> tuple[list[str], int]:
    """Do `work` in a process of its own, kill it after so many seconds of it, and give what it said and how it ended."""
    reading, writing = os.pipe()
    number = next(_FORKS)
    child = os.fork()
    if child == 0:
        os.close(reading)
        _draw_anew(number)
        _work(work, writing)
    os.close(writing)
    os.read(reading, len(_BEGUN))
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as lines:
        told = lines.read().decode("utf-8", "replace").splitlines()
    _, status = os.waitpid(child, 0)
    return told, os.waitstatus_to_exitcode(status)


def _draw_anew(number: int) -> None:
    """Let this process draw names of its own, as in life: those of tests are the same in every fork of one."""
    turns = count()
    secrets.token_hex = lambda length=32: shake_256(f"fork {number} {next(turns)}".encode()).hexdigest(length)


def _work(work: Callable[[Say], object], writing: int) -> None:
    status = 1
    os.write(writing, _BEGUN)
    try:
        work(lambda text: os.write(writing, f"{text}\n".encode()))
        status = 0
    except BaseException:  # noqa: BLE001 - the parent has to know
        os.write(writing, traceback.format_exc().encode())
    finally:
        os._exit(status)
