# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The power goes at a random moment: what was written since the last sync is lost, torn or there in another order.

The work runs once in a process whose writes are noted below SQLite and Python (`writes.c`). Every cut makes a
folder that a disk could then hold: what was synced is there; of what came later any write may be there whole,
in some of its sectors of 512 bytes, or not at all; names are made, changed and taken away in their order, the
last of them maybe not yet. The folder is then looked at as after a kill.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator_app.errors import PostilError
from tests.faults.kills import Workflow, whole
from tests.rules import tree

SECTOR: Final = 512
ACKS: Final = "acks"
SAYS: Final = 150
_WHOLE, _TORN = 0.4, 0.7
_SHIM: Final = Path(__file__).with_name("writes.c")
_TRACED: Final = """
import os, sys
from pathlib import Path
from tests.faults import power, workflows
power.traced(next(one for one in workflows.ALL if one.name == sys.argv[1]), Path(sys.argv[2]))
"""


@dataclass(frozen=True)
class Operation:
    """One thing that was done: W write, T new length, S sync, C create, U take away, R new name (in `data`)."""

    kind: str
    at: int
    path: str
    data: bytes


@dataclass
class _File:
    """What the disk surely holds of a file, and what was done since: (place, bytes), or a new length and None."""

    synced: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        for at, data in self.since:
            _apply(self.synced, at, data)
        self.since.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        """Give what the disk may hold: each change is whole, in some of its sectors, or lost."""
        content = bytearray(self.synced)
        for at, data in self.since:
            fate = chance.random()
            if fate < _WHOLE:
                _apply(content, at, data)
            elif data is not None and fate < _TORN:
                for start in (one for one in range(0, len(data), SECTOR) if chance.random() < _WHOLE):
                    _apply(content, at + start, data[start : start + SECTOR])
        return bytes(content)


def can_trace() -> bool:
    """Whether writes can be noted here: Linux with a C compiler."""
    return sys.platform.startswith("linux") and shutil.which("cc") is not None


def run(workflow: Workflow, folder: Path, cuts: int, seed: object = 0) -> tuple[int, int]:
    """Cut the power so many times, and give how many operations there were and how much was said before the cuts.

    Raises AssertionError with what was lost, and at which cut.
    """
    chance = random.Random(f"power {workflow.name} {seed}")
    base, here, image = folder / "base", folder / "here", folder / "image"
    base.mkdir(parents=True)
    whole(lambda _say: workflow.prepare(base), "prepare")
    shutil.copytree(base, here)
    operations = list(_read(_trace(workflow, folder, here), here))
    acks = [place for place, one in enumerate(operations, 1) if (one.kind, one.path) == ("W", ACKS)]
    said = 0
    for number in range(cuts):
        # Every other cut comes right after something was said.
        cut = chance.choice(acks) if acks and number % 2 else chance.randrange(len(operations) + 1)
        told = _make(base, image, operations[:cut], chance)
        said += len(told)
        what = f"cut {number} after {cut} of {len(operations)} operations, said {told[-3:]}"
        # What `workflow` works in may be named in the files; the image takes its place.
        shutil.rmtree(here, ignore_errors=True)
        image.rename(here)
        whole(lambda _say, told=told: workflow.check(here, told), what)
    return len(operations), said


def full_disk(workflow: Workflow, folder: Path, most: int, seed: object = 0) -> tuple[int, int]:
    """Let the disk be full from one write on, at each write or at `most` of them; give how often, and what was said.

    The work may fail then with an error that it has words for, never otherwise; what it said is there after.
    """
    chance = random.Random(f"full {workflow.name} {seed}")
    base, here = folder / "base", folder / "here"
    base.mkdir(parents=True)
    whole(lambda _say: workflow.prepare(base), "prepare")
    shutil.copytree(base, here)
    places = range(1, sum(one.kind == "W" for one in _read(_trace(workflow, folder, here), here)) + 1)
    chosen = sorted(chance.sample(places, min(most, len(places))))
    said = 0
    for place in chosen:
        shutil.rmtree(here)
        shutil.copytree(base, here)
        _trace(workflow, folder, here, POSTIL_FAULTS_FULL_AT=str(place))
        acks = here / ACKS
        told = acks.read_text(encoding="utf-8").splitlines() if acks.exists() else []
        said += len(told)
        what = f"full from write {place} of {len(places)}, said {told[-3:]}"
        whole(lambda _say, told=told: workflow.check(here, told), what)
    return len(chosen), said


def traced(workflow: Workflow, folder: Path) -> None:
    """Do the work, writing what it says where the notes of the shim have it in its order."""
    acks, said = os.open(folder / ACKS, os.O_WRONLY | os.O_CREAT | os.O_APPEND), [0]

    def say(text: str) -> None:
        os.write(acks, f"{text}\n".encode())
        said[0] += 1
        if said[0] >= SAYS:
            os._exit(0)

    try:
        workflow.act(folder, say)
    except PostilError as error:
        os.write(2, f"{error.code} {error}\n".encode())
    except BaseException:  # noqa: BLE001 - the parent has to know
        os.write(2, traceback.format_exc().encode())
        os._exit(1)
    os._exit(0)


def _trace(workflow: Workflow, folder: Path, here: Path, **more: str) -> Path:
    shim, log = folder / "writes.so", folder / "writes.log"
    log.unlink(missing_ok=True)
    words = ["cc", "-shared", "-fPIC", "-O1", "-o", str(shim), str(_SHIM), "-ldl", "-lpthread"]
    subprocess.run(words, check=True, capture_output=True)
    surroundings = {
        **os.environ,
        "LD_PRELOAD": str(shim),
        "POSTIL_FAULTS_ROOT": str(here),
        "POSTIL_FAULTS_LOG": str(log),
        **more,
        "PYTHONPATH": os.pathsep.join([str(tree.ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    done = subprocess.run(
        [sys.executable, "-c", _TRACED, workflow.name, str(here)],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return log


def _read(log: Path, root: Path) -> Iterator[Operation]:
    with log.open("rb") as file:
        while head := file.readline():
            kind, at, length, path = head.decode().rstrip("\n").split(" ", 3)
            data = file.read(int(length))
            if kind == "R":
                data = Path(data.decode()).relative_to(root).as_posix().encode()
            yield Operation(kind, int(at), Path(path).relative_to(root).as_posix(), data)


def _make(base: Path, image: Path, operations: list[Operation], chance: random.Random) -> list[str]:
    """Make what the disk may hold after these operations, and give what had been said."""
    shutil.rmtree(image, ignore_errors=True)
    shutil.copytree(base, image)
    now = {
        path.relative_to(base).as_posix(): _File(bytearray(path.read_bytes()))
        for path in base.rglob("*")
        if path.is_file()
    }
    surely, acks, names = dict(now), bytearray(), list[tuple[Operation, _File]]()
    for one in operations:
        if one.path == ACKS:
            acks += one.data
        elif one.kind in "CUR":
            created = _File()
            _name(now, one, created)
            names.append((one, created))
        elif one.kind == "S":
            if one.path in now:
                now[one.path].sync()
            # A journaling file system writes its journal up to here: every name so far is sure.
            surely, names = dict(now), []
        elif one.path in now:
            now[one.path].since.append((one.at, one.data if one.kind == "W" else None))
    # Of the names that are not sure yet the first may be there, in their order.
    for one, created in names[: chance.randint(0, len(names))]:
        _name(surely, one, created)
    for path in image.rglob("*"):
        if path.is_file():
            path.unlink()
    for name, file in surely.items():
        (image / name).parent.mkdir(parents=True, exist_ok=True)
        (image / name).write_bytes(file.after_cut(chance))
    return acks.decode().splitlines()


def _name(files: dict[str, _File], one: Operation, created: _File) -> None:
    if one.kind == "C":
        files[one.path] = created
    elif one.kind == "U":
        files.pop(one.path, None)
    elif one.path in files:
        files[one.data.decode()] = files.pop(one.path)


def _apply(content: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del content[at:]
        content.extend(bytes(at - len(content)))
        return
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    content[at : at + len(data)] = data
