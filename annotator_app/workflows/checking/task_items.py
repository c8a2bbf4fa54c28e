# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The items of a task pack, looked up by id: what the answers of a result are held against.

The pack's item lines are spread once into a nameless file, so that any item is one read away and a pack of
a million items does not have to fit into memory.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import Final

from annotator_app import families
from annotator_app.errors import Problem
from annotator_app.model.family import Family
from annotator_app.model.pack import Task
from annotator_app.packs import contents
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.refusals import refusal
from annotator_app.workflows.checking.check_task import read_task

_IN_MEMORY: Final = 32 * 1024 * 1024


@dataclass(frozen=True)
class TaskItems:
    """A task with its items: `line_of(id)` gives the item's line with its line feed, or None."""

    family: Family
    task: Task
    count: int
    line_of: Callable[[str], bytes | None]


def task_items(pack: ProvenPack) -> TaskItems:
    """Give the items of a task pack proven up to layer T. Raises DamagedPackError, UnknownFamilyError."""
    found: list[Problem] = []
    task = read_task(pack, found)
    if task is None:
        raise refusal(found)
    lines = LineSpool()
    for record in contents.items(pack, found):
        lines.add(record.value["id"], record.raw)
    if found:
        raise refusal(found)
    family = families.by_id(task.family)
    assert family is not None
    return TaskItems(family, task, len(lines), lines.line_of)


class LineSpool:
    """Lines in a nameless file of their own, found by id; the last one added under an id counts."""

    def __init__(self) -> None:
        """Begin without lines."""
        self._file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - lives as long as the look-up
        weakref.finalize(self, self._file.close)
        self._places: dict[str, tuple[int, int]] = {}
        self._end = 0

    def __len__(self) -> int:
        """How many ids have a line."""
        return len(self._places)

    def add(self, id_: str, line: bytes) -> None:
        """Keep a line."""
        self._places[id_] = (self._end, len(line))
        self._file.seek(self._end)
        self._file.write(line)
        self._end += len(line)

    def line_of(self, id_: str) -> bytes | None:
        """Give the line of an id, or None."""
        place = self._places.get(id_)
        if place is None:
            return None
        self._file.seek(place[0])
        return self._file.read(place[1])
