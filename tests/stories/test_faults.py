# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Kills and power cuts in every workflow: a few in each run, many with `-m long`, and proof that a loss would be seen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import kills, power, workflows
from tests.faults.kills import Say, Workflow
from tests.rules import tree

FEW, MANY = 2, 50
every = pytest.mark.parametrize("workflow", workflows.ALL, ids=lambda one: one.name)
can_kill = pytest.mark.skipif(os.name == "nt", reason="no signal that cannot be caught")
can_cut = pytest.mark.skipif(
    not power.can_trace(), reason="writes are noted by a library made with cc, on Linux"
)


@can_kill
@every
def test_a_kill_loses_nothing_that_was_said(tmp_path: Path, workflow: Workflow) -> None:
    assert kills.run(workflow, tmp_path / "f", FEW).rounds == FEW


@can_kill
@every
@pytest.mark.long
@pytest.mark.timeout(1200)
def test_many_kills_lose_nothing_that_was_said(tmp_path: Path, workflow: Workflow) -> None:
    found = kills.run(workflow, tmp_path / "f", MANY, seed="many")
    assert found.finished < found.rounds, "most kills come while it works"
    assert found.said or workflow.name == "migrate"


@can_cut
@every
def test_a_power_cut_loses_nothing_that_was_said(tmp_path: Path, workflow: Workflow) -> None:
    operations, _said = power.run(workflow, tmp_path / "f", FEW * 2)
    assert operations > 5


@can_cut
@every
@pytest.mark.long
@pytest.mark.timeout(1200)
def test_many_power_cuts_lose_nothing_that_was_said(tmp_path: Path, workflow: Workflow) -> None:
    _operations, said = power.run(workflow, tmp_path / "f", MANY, seed="many")
    assert said


@can_cut
@every
def test_a_full_disk_loses_nothing_that_was_said(tmp_path: Path, workflow: Workflow) -> None:
    assert power.full_disk(workflow, tmp_path / "f", FEW)[0] == FEW


@can_cut
@every
@pytest.mark.long
@pytest.mark.timeout(1200)
def test_a_disk_full_at_many_writes_loses_nothing_that_was_said(tmp_path: Path, workflow: Workflow) -> None:
    assert power.full_disk(workflow, tmp_path / "f", MANY)[0] > 2


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


def _all_there(folder: Path, told: list[str]) -> None:
    there = (folder / "list").read_text().split() if (folder / "list").exists() else []
    assert there[: len(told)] == told


@can_kill
def test_what_is_said_too_early_is_found_out_by_kills(tmp_path: Path) -> None:
    hasty = Workflow("hasty", _nothing, _says_too_early, _all_there)
    with pytest.raises(AssertionError, match="round"):
        kills.run(hasty, tmp_path / "f", 300)


@can_cut
@pytest.mark.parametrize(("act", "good"), [(_syncs_nothing, False), (_syncs_all, True)])
def test_what_is_not_synced_is_found_out_by_power_cuts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: object, good: bool
) -> None:
    traced = "from tests.faults import power\nfrom tests.faults.kills import Workflow\n"
    traced += "import sys; from pathlib import Path; from tests.stories import test_faults as own\n"
    traced += (
        f"power.traced(Workflow('x', own._nothing, own.{act.__name__}, own._all_there), Path(sys.argv[2]))\n"
    )
    monkeypatch.setattr(power, "_TRACED", traced)
    one = Workflow("x", _nothing, act, _all_there)
    if good:
        power.run(one, tmp_path / "f", 40)
    else:
        with pytest.raises(AssertionError, match="cut"):
            power.run(one, tmp_path / "f", 40)


@can_kill
def test_the_command_says_what_came_of_it() -> None:
    words = [sys.executable, "packaging/dev.py", "--here", "faults", "1", "lock-key"]
    done = subprocess.run(words, cwd=tree.ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "lock-key: killed 1 times" in done.stdout
    assert "nothing lost" in done.stdout
