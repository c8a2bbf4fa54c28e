# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Layer D of a task pack: its task, its guidelines and every item line, held against the family.

One pass over the lines; a person gets all findings together. Rules: packs.md 5.6 and 5.6a.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from annotator_app import families
from annotator_app.errors import Problem
from annotator_app.model import border, expected, strict_json
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import GuidelinesFile, Task
from annotator_app.packs import contents
from annotator_app.packs.lines import Record, note
from annotator_app.packs.manifest import TaskManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.workflows.checking.check_media import check_media
from annotator_app.workflows.keeping.pack_rows import TASK_FILE
from annotator_app.workflows.progress import Progress

GUIDELINES: Final = "guidelines"

_STEP: Final = 256


@dataclass(frozen=True)
class CheckedTask:
    """What layer D found out: the task and its family (None: not usable), and the number of item lines."""

    task: Task | None
    family: Family | None
    items: int


def check_task(
    pack: ProvenPack, found: list[Problem], progress: Progress, take: Callable[[Record], None] | None = None
) -> CheckedTask:
    """Hold the contents of a proven task pack against the families; what is wrong goes to `found`.

    `take` gets every item line that is in order; digests are made only for it. Findings: D01 to D05.
    """
    check_media(pack, found)
    task = read_task(pack, found)
    family = families.by_id(task.family) if task else None
    total = pack.manifest.items.count if isinstance(pack.manifest, TaskManifest) else 0
    if task is None or family is None:
        return CheckedTask(None, None, _only_counted(pack, found))
    count = 0

    def step(read: int) -> None:
        nonlocal count
        count = read
        progress.step(read, total)

    practice = _Practice(task)
    if task.positions and len(task.positions) != total:
        problem = border.task_problem("positions", f"are {len(task.positions)}, not one for each item")
        note(found, replace(problem, file=TASK_FILE))
    if take is None:
        surely_fits = border.quick_check(family, task)
        fits = practice.doubted(surely_fits) if task.practice else surely_fits
        for record in contents.doubtful_items(pack, found, fits, step):
            note_all(found, practice.checked(record, border.check_item(family, task, record.value)), record)
        practice.end(found)
        return CheckedTask(task, family, count)
    problems_of = border.item_checker(family, task)
    for count, record in enumerate(contents.items(pack, found), 1):
        problems = practice.checked(record, problems_of(record.value))
        note_all(found, problems, record)
        if not problems:
            take(record)
        if count % _STEP == 0:
            step(count)
    practice.end(found)
    return CheckedTask(task, family, count)


class _Practice:
    """The items for practice of a task: each has to be in the pack, and its expected answers have to fit it."""

    def __init__(self, task: Task) -> None:
        self._task, self._waiting = task, {one.item: one for one in task.practice}
        self._ids = frozenset(self._waiting)

    def doubted(self, fits: Callable[[strict_json.Json], bool]) -> Callable[[strict_json.Json], bool]:
        """Give the quick lane without the items for practice, which are looked at one by one."""
        return lambda data: fits(data) and not (isinstance(data, dict) and data.get("id") in self._ids)

    def checked(self, record: Record, problems: list[Problem]) -> list[Problem]:
        """Give the problems of an item with those of what is expected of it."""
        one = self._waiting.pop(record.value["id"], None) if self._waiting else None
        if one is None or problems:
            return problems
        reasons = expected.item_misfits(self._task, one, Item(record.value))
        return [border.item_problem(one.item, reason) for reason in reasons]

    def end(self, found: list[Problem]) -> None:
        """Name every item for practice that the pack does not hold."""
        for item in self._waiting:
            problem = border.task_problem("practice", f"“{item}” is not in the pack")
            note(found, replace(problem, file=TASK_FILE))


def _only_counted(pack: ProvenPack, found: list[Problem]) -> int:
    """Check lines whose task is not usable, which is told already, as far as that goes without one."""
    return sum(1 for _ in contents.items(pack, found, hashed=False))


def read_task(pack: ProvenPack, found: list[Problem]) -> Task | None:
    """Give the task of a proven pack, or None; what is wrong with it or its guidelines goes to `found` (D05)."""
    data: strict_json.Json = None
    if TASK_FILE in pack.names("task"):
        try:
            data = strict_json.parse(pack.read(TASK_FILE))
        except strict_json.StrictJSONError:
            data = None
    task, problems = border.read_task(data, {family.id: family for family in families.ALL})
    problems = list(problems)
    if task is not None:
        problems += _check_guidelines(pack, task.guidelines)
    for problem in problems:
        note(found, replace(problem, file=problem.file or TASK_FILE))
    return None if problems else task


def note_all(found: list[Problem], problems: Iterable[Problem], record: Record) -> None:
    """Add findings about one line, with its place."""
    for problem in problems:
        note(found, replace(problem, file=record.part, line=record.number))


def _check_guidelines(pack: ProvenPack, listed: tuple[GuidelinesFile, ...]) -> list[Problem]:
    problems = []
    here = pack.names(GUIDELINES)
    for one in listed:
        if one.path not in here:
            problems.append(border.task_problem(one.path, "is not in the pack"))
        elif not _is_text(pack, one.path):
            problems.append(border.task_problem(one.path, "is not UTF-8 text"))
    if len({one.language for one in listed}) != len(listed):
        problems.append(border.task_problem(GUIDELINES, "a language stands twice"))
    return problems


def _is_text(pack: ProvenPack, path: str) -> bool:
    try:
        pack.read(path).decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
