# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The safety copies of a home, and what would change if one of them were restored: looked at, nothing is changed."""

from __future__ import annotations

import re
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import NotACopyError, PostilError, StoreDamagedError
from annotator_app.model import strict_json
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.model.texts import Texts
from annotator_app.store.migrations import HOME
from annotator_app.store.refusals import told
from annotator_app.store.safety import comparing, copies, inspection
from annotator_app.store.safety.comparing import Difference
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.progress import SILENT, Progress

# What stood there before a restore is kept under this name, and may be wanted back.
_BEFORE: Final = re.compile(r"store-(?P<at>\d{4}-\d\d-\d\dT\d{6}Z)-before-restore(-\d+)?\.sqlite")


@dataclass(frozen=True)
class KeptCopy:
    """One safety copy: when it was made, its size in bytes, what is in it.

    `answers` are items answered or skipped. `before_restore`: it is what stood here before another copy was
    restored. `error` is why it does not open.
    """

    path: Path
    at: datetime
    size: int
    packs: int = 0
    answers: int = 0
    before_restore: bool = False
    error: PostilError | None = None


@dataclass(frozen=True)
class Comparison:
    """A copy that opens, against the home that is open.

    `back` counts items whose work is in the copy and not here, `newer` those whose work is here and not in
    the copy. `packs_back` and `packs_newer` are the titles of packs that only one of them has. With
    `somebody_else` it belongs to another key and cannot be restored here.
    """

    copy: KeptCopy
    back: int
    newer: int
    packs_back: tuple[Texts, ...]
    packs_newer: tuple[Texts, ...]
    somebody_else: bool

    @property
    def same(self) -> bool:
        """Whether nothing of the work differs."""
        return not (self.back or self.newer or self.packs_back or self.packs_newer)


def listed(home: Home, progress: Progress = SILENT) -> list[KeptCopy]:
    """Give the automatic copies and what was kept before a restore, the newest first, each held against itself.

    Raises Cancelled, StoreError where the folder cannot be read.
    """
    with told(home.backups):
        found = [(one.path, one.at, False) for one in copies.listed(home.backups)]
        for path in home.backups.glob("store-*-before-restore*.sqlite"):
            if name := _BEFORE.fullmatch(path.name):
                at = datetime.strptime(name["at"], "%Y-%m-%dT%H%M%SZ").replace(tzinfo=UTC)
                found.append((path, at, True))
    # The numbers of automatic copies order them whatever the clock said; a sort by time keeps ties as they are.
    found.sort(key=lambda one: one[1], reverse=True)
    seen = []
    for number, (path, at, before) in enumerate(found):
        progress.step(number, len(found), "copy")
        # What thinning took away meanwhile is no copy any more.
        with suppress(FileNotFoundError):
            seen.append(_look(path, at, before_restore=before))
    return seen


def compare(home: Home, path: Path) -> Comparison:
    """Prove the copy at `path` and hold it against the open home.

    Raises NotACopyError, StoreTooNewError, StoreError.
    """
    if not path.is_file():
        raise NotACopyError(file=path.name)
    try:
        with told(path):
            copies.prove(path, HOME)
            files = copies.files_in(path)
            seen = inspection.look(path)
    except StoreDamagedError as fault:
        raise NotACopyError(file=path.name) from fault
    found = home.store.ask(lambda connection: _compared(connection, path))
    name = _BEFORE.fullmatch(path.name)
    at = next((one.at for one in copies.listed(path.parent) if one.path.name == path.name), None)
    copy = KeptCopy(path, at or _made(path), seen.bytes, seen.packs, seen.answers, bool(name))
    return Comparison(
        copy,
        sum(one.newer_there for one in found),
        sum(one.newer_here for one in found),
        tuple(_title(one) for one in found if not one.here),
        tuple(_title(one) for one in found if not one.there),
        _is_somebody_elses(home, files.get("keys/identity.pub", b"")),
    )


def _look(path: Path, at: datetime, *, before_restore: bool) -> KeptCopy:
    size = path.stat().st_size
    try:
        with told(path):
            copies.prove(path, HOME, whole=False)
            seen = inspection.look(path)
    except PostilError as error:
        return KeptCopy(path, at, size, before_restore=before_restore, error=error)
    return KeptCopy(path, at, size, seen.packs, seen.answers, before_restore)


def _compared(connection: Any, path: Path) -> list[Difference]:
    with closing(copies.reading(path)) as copy:
        return comparing.compare(connection, copy)


def _made(path: Path) -> datetime:
    with told(path):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _title(one: Difference) -> Texts:
    if not one.task:
        return {"und": one.title}
    task: Any = strict_json.parse(one.task)
    title: Texts = task["title"]
    return title


def _is_somebody_elses(home: Home, line: bytes) -> bool:
    here = home.public_key()
    try:
        there = PublicKey.from_line(line.decode("utf-8"))
    except (UnicodeDecodeError, MalformedKeyError):
        return False
    return here is not None and here != there


__all__ = ["Comparison", "KeptCopy", "compare", "listed"]
