# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bad surroundings while a workflow goes on: a full disk, a stick that is pulled out, reads that fail, a clock that jumps.

The work may end then with an error that has words for people and the exit status of the surroundings, never with
another. What it said is there afterwards; nothing had to be brought back from a copy.
"""

from __future__ import annotations

import errno
import random
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator_app.packs.refusals import SENTENCES
from tests.faults import power
from tests.faults.kills import Workflow, prepared, whole
from tests.faults.shimmed import Outcome, Shimmed, Trouble

SURROUNDINGS: Final = 6
# How a system answers for a name on a stick that is gone, and for a file that is open there.
_NAMED: Final = (errno.EIO, errno.ENODEV, errno.ENOENT, errno.ENXIO)
_OPENED: Final = (errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE)
# Where nothing is mounted any more there is no bundle, no copy, and no folder to write to: so the command is told.
_NOT_THERE: Final = {"usage", "not_a_copy"}
_CANNOT_BE_READ: Final = SENTENCES["unreadable"][1]
_ABSENT: Final = SENTENCES["absent"][1]


@dataclass
class Tried:
    """What came of it: how often, how much was said all the same, and the codes of the errors."""

    rounds: int = 0
    said: int = 0
    codes: Counter[str] = field(default_factory=Counter)


@dataclass
class _Case:
    """One workflow with its folders."""

    workflow: Workflow
    folder: Path
    shimmed: Shimmed

    def __post_init__(self) -> None:
        self.base, self.here, self.image = (self.folder / name for name in ("base", "here", "image"))
        prepared(self.workflow, self.base)

    def done(self, trouble: Trouble) -> Outcome:
        """Do it in a fresh copy."""
        shutil.rmtree(self.here, ignore_errors=True)
        shutil.copytree(self.base, self.here)
        return self.shimmed.work(self.workflow.source, self.workflow.name, self.here, trouble)

    def check(self, outcome: Outcome, what: str) -> None:
        """Look at what is left."""
        told = outcome.told
        whole(
            lambda _say: self.workflow.check(self.here, told), f"{what}, said {told[-3:]}, {outcome.message}"
        )


def full_disk(workflow: Workflow, folder: Path, most: int, shimmed: Shimmed, seed: object = 0) -> Tried:
    """Let the disk be full from one write on, at each write or at `most` of them."""
    case, chance = _Case(workflow, folder, shimmed), random.Random(f"full {workflow.name} {seed}")
    writes = case.done(Trouble()).writes
    return _each(
        case, _some(range(1, writes + 1), most, chance), lambda at: Trouble("f", at), "full from write"
    )


def read_errors(workflow: Workflow, folder: Path, most: int, shimmed: Shimmed, seed: object = 0) -> Tried:
    """Let one read fail, or all from one on, at each read or at `most` of them."""
    case, chance = _Case(workflow, folder, shimmed), random.Random(f"read {workflow.name} {seed}")
    reads = case.done(Trouble()).reads
    places = _some(range(1, reads + 1), most, chance)
    return _each(case, places, lambda at: Trouble(chance.choice("rR"), at), "no reading at")


def short_reads(workflow: Workflow, folder: Path, most: int, shimmed: Shimmed, seed: object = 0) -> Tried:
    """Let every read give less than was asked for: nothing may come of it."""
    case, chance = _Case(workflow, folder, shimmed), random.Random(f"short {workflow.name} {seed}")
    seeds = [chance.getrandbits(32) for _more in range(most)]
    return _each(case, seeds, lambda one: Trouble("s", seed=one), "short reads", harmless=True)


def jumping_clock(workflow: Workflow, folder: Path, most: int, shimmed: Shimmed, seed: object = 0) -> Tried:
    """Let the clock of the day jump all the time: nothing may come of it."""
    case, chance = _Case(workflow, folder, shimmed), random.Random(f"clock {workflow.name} {seed}")
    seeds = [chance.getrandbits(32) for _more in range(most)]
    return _each(case, seeds, lambda one: Trouble(clock=True, seed=one), "clock", harmless=True)


def pulled_out(workflow: Workflow, folder: Path, most: int, shimmed: Shimmed, seed: object = 0) -> Tried:
    """Pull the stick out at an operation: all that lies on it is gone, and what was not synced is lost or torn.

    Everything lies on the stick, or only what the work writes for others (`workflow.sticks`).
    """
    case, chance = _Case(workflow, folder, shimmed), random.Random(f"stick {workflow.name} {seed}")
    tried = Tried()
    for stick in ("", *workflow.sticks):
        gone = str(case.here / stick) if stick else str(case.here)
        touches = case.done(Trouble(stick=gone)).touches
        for at in _some(range(1, touches + 1), most, chance):
            trouble = Trouble("v", at, gone, chance.choice(_NAMED), chance.choice(_OPENED))
            outcome = case.done(trouble)
            what = f"{stick or 'home'} gone at {at} of {touches} ({trouble.named}, {trouble.opened})"
            _told_well(outcome, what, unmounted=trouble.named == errno.ENOENT)
            operations = list(power.read(shimmed.log, case.here))
            power.make(case.base, case.image, operations, chance)
            _put_back(case, stick)
            case.check(outcome, what)
            _count(tried, outcome)
    return tried


def _put_back(case: _Case, stick: str) -> None:
    """Put what the stick held where it was; what does not lie on it is as it is."""
    if not stick:
        shutil.rmtree(case.here)
        case.image.rename(case.here)
        return
    for path in [*case.here.rglob("*")]:
        if path.is_file() and str(path).startswith(str(case.here / stick)):
            path.unlink()
    for path in case.image.rglob("*"):
        name = path.relative_to(case.image).as_posix()
        if path.is_file() and name.startswith(stick):
            (case.here / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, case.here / name)


def _some(places: range, most: int, chance: random.Random) -> list[int]:
    return sorted(chance.sample(places, min(most, len(places))))


def _each(
    case: _Case, places: list[int], trouble: Callable[[int], Trouble], what: str, *, harmless: bool = False
) -> Tried:
    tried = Tried()
    for at in places:
        outcome = case.done(trouble(at))
        _told_well(outcome, f"{what} {at}", unmounted=False)
        assert not (harmless and outcome.code), (what, at, outcome)
        case.check(outcome, f"{what} {at}")
        _count(tried, outcome)
    return tried


def _told_well(outcome: Outcome, what: str, *, unmounted: bool) -> None:
    assert not outcome.broke, f"{what}\n{outcome.broke}"
    fits = not outcome.code or outcome.exit_status == SURROUNDINGS
    fits = fits or (unmounted and outcome.code in _NOT_THERE)
    # A pack of somebody else that cannot be read is refused with a sentence that says so (Z01); so is one whose name
    # is gone.
    fits = fits or outcome.problems == [_CANNOT_BE_READ] or (unmounted and outcome.problems == [_ABSENT])
    assert fits, f"{what}: {outcome.code}, {outcome.message} {outcome.problems}"


def _count(tried: Tried, outcome: Outcome) -> None:
    tried.rounds += 1
    tried.said += len(outcome.told)
    tried.codes[outcome.code or "none"] += 1
