# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Kills, power cuts and bad surroundings in every workflow, more of them with `-m long`, and proof that a loss would be seen."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults import kills, power, shimmed, troubles, workflows
from tests.faults.kills import Say, Workflow
from tests.faults.shimmed import Shimmed
from tests.faults.troubles import Tried
from tests.rules import tree

KILLS, FEW, MANY = 50, 2, 100
NAMED = ("answer", "add", "update", "hand-back", "merge", "migrate", "restore", "rotate")
BRISK = [one for one in workflows.ALL if one.name != "whole-way"]
brisk = pytest.mark.parametrize("workflow", BRISK, ids=lambda one: one.name)
every = pytest.mark.parametrize("workflow", workflows.ALL, ids=lambda one: one.name)
TROUBLES = (
    troubles.full_disk,
    troubles.read_errors,
    troubles.short_reads,
    troubles.jumping_clock,
    troubles.pulled_out,
)
trouble = pytest.mark.parametrize("trouble", TROUBLES, ids=lambda one: one.__name__)
# On a stick the journal is another one; a few rounds try it where sticks matter, those with `-m long` everywhere.
IN_SHORT = [
    (one, trying)
    for one in BRISK
    for trying in TROUBLES
    if trying is troubles.pulled_out or not one.name.endswith("-on-a-stick")
] + [(one, troubles.jumping_clock) for one in workflows.ALL if one not in BRISK]
can_kill = pytest.mark.skipif(os.name == "nt", reason="no signal that cannot be caught")
can_cut = pytest.mark.skipif(
    not shimmed.can_shim(), reason="writes are noted by a library made with cc, on Linux"
)
Trying = Callable[..., Tried]


@pytest.fixture(scope="module")
def below(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shimmed]:
    """The process under the shim, one for all."""
    with shimmed.started(tmp_path_factory.mktemp("below")) as one:
        yield one


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory, where there is one: what survives a kill is the same, and no disk has to be waited for."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path / "f"
        return
    with tempfile.TemporaryDirectory(prefix="postil-", dir=memory) as name:
        yield Path(name) / "f"


@can_kill
@brisk
def test_kills_lose_nothing_that_was_said(place: Path, workflow: Workflow) -> None:
    wanted = KILLS if workflow.name in NAMED else KILLS // 5
    found = kills.run(workflow, place, wanted)
    assert found.rounds == wanted
    assert found.finished < found.rounds, "most kills come while it works"


@can_cut
@brisk
def test_power_cuts_lose_nothing_that_was_said(place: Path, workflow: Workflow, below: Shimmed) -> None:
    operations, said = power.run(workflow, place, FEW * 2, below)
    assert operations > 5
    assert said


@can_cut
@pytest.mark.parametrize(
    ("workflow", "trouble"), IN_SHORT, ids=lambda one: getattr(one, "name", getattr(one, "__name__", ""))
)
def test_bad_surroundings_lose_nothing_that_was_said(
    place: Path, workflow: Workflow, trouble: Trying, below: Shimmed
) -> None:
    assert trouble(workflow, place, FEW, below).rounds >= FEW


@can_cut
@every
@pytest.mark.long
@pytest.mark.timeout(1200)
def test_many_power_cuts_lose_nothing_that_was_said(place: Path, workflow: Workflow, below: Shimmed) -> None:
    _operations, said = power.run(workflow, place, MANY, below, seed="many")
    assert said


@can_kill
@every
@pytest.mark.long
@pytest.mark.timeout(1200)
def test_many_kills_lose_nothing_that_was_said(place: Path, workflow: Workflow) -> None:
    assert kills.run(workflow, place, MANY, seed="many").finished < MANY


@can_cut
@every
@trouble
@pytest.mark.long
@pytest.mark.timeout(1200)
def test_much_trouble_loses_nothing_that_was_said(
    place: Path, workflow: Workflow, trouble: Trying, below: Shimmed
) -> None:
    assert trouble(workflow, place, MANY, below, seed="many").rounds > 1


# --- a workflow that keeps no promise is found out -------------------------------------------------------


def _nothing(_folder: Path) -> None:
    """Start from an empty folder."""


def _says_too_early(folder: Path, say: Say) -> None:
    for number in range(400):
        say(str(number))
        with (folder / "list").open("a") as file:
            file.write(f"{number}\n")


def _syncs_nothing(folder: Path, say: Say) -> None:
    for number in range(40):
        with (folder / "list").open("a") as file:
            file.write(f"{number}\n")
        say(str(number))


def _syncs_all(folder: Path, say: Say) -> None:
    for number in range(40):
        with (folder / "list").open("a") as file:
            file.write(f"{number}\n")
            file.flush()
            os.fsync(file.fileno())
        say(str(number))


def _swallows(folder: Path, say: Say) -> None:
    for number in range(40):
        with contextlib.suppress(OSError), (folder / "list").open("a") as file:
            file.write(f"{number}\n")
            file.flush()
            os.fsync(file.fileno())
        say(str(number))


def _all_there(folder: Path, told: list[str]) -> None:
    there = (folder / "list").read_text().split() if (folder / "list").exists() else []
    assert there[: len(told)] == told


@can_kill
def test_what_is_said_too_early_is_found_out_by_kills(place: Path) -> None:
    hasty = Workflow("hasty", _nothing, _says_too_early, _all_there)
    with pytest.raises(AssertionError, match="round"):
        kills.run(hasty, place, 300)


ALL = (
    Workflow("syncs-nothing", _nothing, _syncs_nothing, _all_there, source=__name__),
    Workflow("syncs-all", _nothing, _syncs_all, _all_there, source=__name__),
    Workflow("swallows", _nothing, _swallows, _all_there, source=__name__),
)


@can_cut
@pytest.mark.parametrize(("one", "good"), [(ALL[0], False), (ALL[1], True)], ids=("nothing", "all"))
def test_what_is_not_synced_is_found_out_by_power_cuts(
    place: Path, below: Shimmed, one: Workflow, good: bool
) -> None:
    if good:
        power.run(one, place, 40, below)
    else:
        with pytest.raises(AssertionError, match="cut"):
            power.run(one, place, 40, below)


@can_cut
@pytest.mark.parametrize("trouble", [troubles.full_disk, troubles.pulled_out], ids=lambda one: one.__name__)
def test_what_swallows_errors_is_found_out(place: Path, below: Shimmed, trouble: Trying) -> None:
    with pytest.raises(AssertionError, match="said"):
        trouble(ALL[2], place, 40, below)


@can_cut
def test_an_error_without_words_is_found_out(place: Path, below: Shimmed) -> None:
    with pytest.raises(AssertionError, match="No space left"):
        troubles.full_disk(ALL[1], place, 40, below)


@can_kill
def test_the_command_says_what_came_of_it() -> None:
    words = [
        sys.executable,
        "packaging/dev.py",
        "--here",
        "faults",
        "2",
        "lock-key",
        "kills",
        "power",
        "clock",
    ]
    done = subprocess.run(words, cwd=tree.ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "lock-key: kills 2 times" in done.stdout
    assert "All of it: nothing lost." in done.stdout
