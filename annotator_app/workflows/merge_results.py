# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merge: result packs into the bundle, in any order and any number of times, always with the same result.

Every file is proven first; a bad one stops itself and no other. What is good is written in one transaction.
For each person and task pack the journal that continues all others stands; two that part are a fork, of
which nothing is chosen (packs.md section 7). Different people are never merged into one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from annotator_app.errors import ConflictError, PostilError, Problem
from annotator_app.model import clock, journal_order
from annotator_app.model.bundle import ResultState
from annotator_app.store import bundle_store
from annotator_app.store.bundle_results import LogEntry
from annotator_app.store.bundle_store import BundleStore
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows import bundle_counts, trust
from annotator_app.workflows.bundle_books import Books
from annotator_app.workflows.home import Home
from annotator_app.workflows.known_bundles import remember_bundle
from annotator_app.workflows.merged_answers import Content, MergedSet, Place
from annotator_app.workflows.originals import keep_original
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.read_result import Offered, read_result

FileState = Literal["merged", "older", "fork", "already", "refused"]

ALREADY: Final = QT_TRANSLATE_NOOP("packs", "Already merged on {date}. Nothing changed.")
FORKED: Final = QT_TRANSLATE_NOOP(
    "packs",
    "{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.",
)
_OF_RESULT: Final[Mapping[ResultState, FileState]] = {"top": "merged", "older": "older", "fork": "fork"}


@dataclass(frozen=True)
class FileReport:
    """What became of one file; `error` says why it was refused, or that people have to choose."""

    path: Path
    state: FileState
    contributor: str | None = None
    pack_id: str | None = None
    problems: tuple[Problem, ...] = ()
    error: PostilError | None = None


@dataclass(frozen=True)
class MergeReport:
    """What a merge did: file by file, the answers it brought, how far the items are, and open forks.

    `answers` counts added, updated, same, conflicting (those of forks) and refused ones, and those that a
    person has taken back; `items` complete, partial, missing and to_adjudicate.
    """

    files: tuple[FileReport, ...]
    answers: Mapping[str, int]
    items: Mapping[str, int]
    forks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dry_run: bool = False


class _Undone(Exception):  # noqa: N818 - takes a dry run's transaction back, nothing went wrong
    """Leaves the transaction of a dry run."""


def run(
    bundle_path: Path,
    files: Sequence[Path],
    *,
    home: Home,
    dry_run: bool = False,
    progress: Progress = SILENT,
) -> MergeReport:
    """Merge result packs into the bundle; with `dry_run` tell what would happen and write nothing.

    Raises StoreError, UsageError for the bundle itself, and Cancelled; nothing is changed then. What is
    wrong with a file is in its report.
    """
    with bundle_store.open_bundle(bundle_path) as bundle:
        books = Books(bundle, trust.believed(home))
        offered = _read_all(bundle, books, files, progress)
        report = _write(bundle, offered, home, dry_run)
        if not dry_run:
            remember_bundle(home, bundle_path, bundle.facts)
    return report


def _write(bundle: BundleStore, offered: Sequence[Offered], home: Home, dry_run: bool) -> MergeReport:
    originals = [one.original for one in offered if one.original is not None]
    merging = _Merging(bundle, clock.stamp())
    with suppress(_Undone), bundle.changing():
        report = merging.write(offered, dry_run=dry_run)
        if dry_run:
            raise _Undone
        for original in originals:
            keep_original(home, original, "resultpack")
    return report


def _read_all(bundle: BundleStore, books: Books, files: Sequence[Path], progress: Progress) -> list[Offered]:
    received = {one.pack_id: one.received_at for one in bundle.results()}
    offered = []
    for number, path in enumerate(files):
        progress.step(number, len(files), path.name)
        one = read_result(path, books, received, SILENT)
        if one.result is not None:
            received[one.result.pack_id] = clock.stamp()
        offered.append(one)
    progress.step(len(files), len(files))
    return offered


class _Merging:
    """One merge inside its transaction."""

    def __init__(self, bundle: BundleStore, now: str) -> None:
        self._bundle = bundle
        self._now = now

    def write(self, offered: Sequence[Offered], *, dry_run: bool) -> MergeReport:
        """Write what is good, settle how each result stands, and count."""
        before = MergedSet(self._bundle)
        people = _people(offered, before)
        said_before = _said(before, people)
        for one in offered:
            self._add(one)
        for name in sorted({one.result.contributor for one in offered if one.result}):
            self._bundle.set_states(journal_order.states(self._bundle.lines(name)))
        after = MergedSet(self._bundle)
        files = tuple(_file_report(one, after) for one in offered)
        self._bundle.log(
            LogEntry(
                self._now, one.path.name, one.pack_id, one.state, " ".join(two.code for two in one.problems)
            )
            for one in files
        )
        forked = _forked(after, people)
        counts = _compared(said_before, _said(after, people), forked)
        counts |= {"conflicting": len(forked), "refused": sum(one.answers for one in offered if one.error)}
        items = bundle_counts.count(bundle_counts.item_counts(after)).as_object()
        return MergeReport(files, counts, items, _forks_by_name(after), dry_run)

    def _add(self, one: Offered) -> None:
        if one.result is None:
            return
        self._bundle.know_key(one.key, one.result.contributor, one.principal, self._now)
        self._bundle.add_result(one.result, self._now)


def _people(offered: Sequence[Offered], merged: MergedSet) -> set[str]:
    """Give everybody whose work is offered, also in packs that are here already."""
    known = {one.pack_id: one.contributor for one in merged.standing.values()}
    here = {known[one.pack_id] for one in offered if one.pack_id in known}
    return here | {one.result.contributor for one in offered if one.result is not None}


def _said(merged: MergedSet, people: set[str]) -> dict[Place, Content]:
    return {place: content for name in people for place, content in merged.contents_of(name)}


def _compared(
    before: Mapping[Place, Content], after: Mapping[Place, Content], forked: set[Place]
) -> dict[str, int]:
    same = sum(before.get(place) == content for place, content in after.items())
    added = sum(place not in before for place in after)
    gone = sum(place not in after and place not in forked for place in before)
    return {"added": added, "updated": len(after) - same - added, "same": same, "taken_back": gone}


def _forked(merged: MergedSet, people: set[str]) -> set[Place]:
    return {
        (one.contributor, merged.packs[one.task_pack].series, item)
        for one in merged.forks
        if one.contributor in people
        for item in merged.bundle.answered_items(one.pack_id)
    }


def _forks_by_name(merged: MergedSet) -> dict[str, tuple[str, ...]]:
    forks: dict[str, tuple[str, ...]] = {}
    for one in merged.forks:
        forks[one.contributor] = (*forks.get(one.contributor, ()), one.pack_id)
    return forks


def _file_report(one: Offered, merged: MergedSet) -> FileReport:
    if one.error is not None:
        return FileReport(one.path, "refused", None, one.pack_id, one.problems, one.error)
    assert one.pack_id is not None
    standing = merged.standing[one.pack_id]
    if one.received_before is not None:
        note = Problem("T06", ALREADY, {"date": one.received_before[:10]}, "warning")
        return FileReport(one.path, "already", standing.contributor, one.pack_id, (note,))
    if standing.state == "fork":
        problem = Problem("T07", FORKED, {"name": standing.contributor})
        error = ConflictError(problems=[problem])
        return FileReport(one.path, "fork", standing.contributor, one.pack_id, (problem,), error)
    return FileReport(one.path, _OF_RESULT[standing.state], standing.contributor, one.pack_id)
