# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The power goes at a random moment: what was written since the last sync is lost, torn or there in another order.

The work runs once in a process whose writes are noted below SQLite and Python (`below.c`). Every cut makes a
folder that a disk could then hold: what was synced is there; of what came later any write may be there whole,
in some of its sectors of 512 bytes, or not at all; names are made, changed and taken away in their order, the
last of them maybe not yet. The folder is then looked at as after a kill.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.faults.kills import Workflow, prepared, whole
from tests.faults.shimmed import Shimmed

SECTOR: Final = 512
_WHOLE, _TORN = 0.4, 0.7


@dataclass(frozen=True)
class Operation:
    """One thing that was done: W write, T new length, S sync, C create, U take away, R new name, A something was said.

    What was written, the new name, and the words stand in `data`.
    """

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


def run(workflow: Workflow, folder: Path, cuts: int, shimmed: Shimmed, seed: object = 0) -> tuple[int, int]:
    """Cut the power so many times, and give how many operations there were and how much was said before the cuts.

    Raises AssertionError with what was lost, and at which cut.
    """
    chance = random.Random(f"power {workflow.name} {seed}")
    base, here, image = folder / "base", folder / "here", folder / "image"
    prepared(workflow, base)
    shutil.copytree(base, here)
    done = shimmed.work(workflow.source, workflow.name, here)
    assert (done.broke, done.code) == ("", ""), done
    operations = list(read(shimmed.log, here))
    acks = [place for place, one in enumerate(operations, 1) if one.kind == "A"]
    said = 0
    for number in range(cuts):
        # Every other cut comes right after something was said.
        cut = chance.choice(acks) if acks and number % 2 else chance.randrange(len(operations) + 1)
        told = make(base, image, operations[:cut], chance)
        said += len(told)
        what = f"cut {number} after {cut} of {len(operations)} operations, said {told[-3:]}"
        # What `workflow` works in may be named in the files; the image takes its place.
        shutil.rmtree(here, ignore_errors=True)
        image.rename(here)
        whole(lambda _say, told=told: workflow.check(here, told), what)
    return len(operations), said


def read(log: Path, root: Path) -> Iterator[Operation]:
    """Give what was noted of everything below `root`, in its order."""
    with log.open("rb") as file:
        while head := file.readline():
            kind, at, length, path = head.decode().rstrip("\n").split(" ", 3)
            data = file.read(int(length))
            if kind == "R":
                data = Path(data.decode()).relative_to(root).as_posix().encode()
            yield Operation(kind, int(at), Path(path).relative_to(root).as_posix(), data)


def make(base: Path, image: Path, operations: list[Operation], chance: random.Random) -> list[str]:
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
        if one.kind == "A":
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
