# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merge: result and verdict packs into the bundle, in any order and any number of times, always with the same result.

Every file is proven first; a bad one stops itself and no other. What is good is written in one transaction.
For each person and task pack the journal that continues all others stands; two that part are a fork, of
which people choose (packs.md section 7, `choose_version.py`). Different people are never merged into one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Literal

from annotator_app.errors import ConflictError, PostilError, Problem, StoreError
from annotator_app.model import clock
from annotator_app.model.bundle import Chain, ResultState, Standing
from annotator_app.model.review import StandingVerdicts
from annotator_app.packs.durable import drop
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_merges import Kind
from annotator_app.store.bundle.bundle_results import LogEntry
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from annotator_app.workflows.keeping.originals import keep_original
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.merged_set.merged_answers import MergedSet, Place
from annotator_app.workflows.merging import leak_guard, undo_merge, version_states
from annotator_app.workflows.merging.bundle_books import Books
from annotator_app.workflows.merging.read_result import Offered, own_answers, read_result
from annotator_app.workflows.merging.stood import Stood
from annotator_app.workflows.merging.undo_merge import STOPPED
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.signing import trust
from annotator_app.workflows.signing.unlock import Unlocker
from annotator_app.workflows.standing import bundle_counts

FileState = Literal["merged", "older", "fork", "set_aside", "already", "refused"]

ALREADY: Final = QT_TRANSLATE_NOOP("packs", "Already merged on {date}. Nothing changed.")
FORKED: Final = QT_TRANSLATE_NOOP(
    "packs",
    "{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.",
)
RESTORED: Final = QT_TRANSLATE_NOOP(
    "packs",
    "The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.",
)
SLICE: Final = 250  # files that are written in one transaction
_NO_CHAIN: Final = Chain(genesis=b"", heads=b"")
_OF_RESULT: Final[Mapping[ResultState, FileState]] = {
    "top": "merged", "older": "older", "fork": "fork", "set_aside": "set_aside",
}  # fmt: skip


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
    person has taken back; `items` complete, partial, missing and to_adjudicate. `verdicts` counts those that
    verdict packs brought.
    """

    files: tuple[FileReport, ...]
    answers: Mapping[str, int]
    items: Mapping[str, int]
    forks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dry_run: bool = False
    verdicts: int = 0


class _Undone(Exception):  # noqa: N818 - takes a dry run's transaction back, nothing went wrong
    """Leaves the transaction of a dry run."""


def run(
    bundle_path: Path,
    files: Sequence[Path],
    *,
    home: Home,
    dry_run: bool = False,
    unlock: Unlocker | None = None,
    progress: Progress = SILENT,
    seen: bool = False,
) -> MergeReport:
    """Merge result packs into the bundle; with `dry_run` tell what would happen and write nothing.

    `unlock` opens locked ones; without it the home's key does, if it asks for no passphrase. `seen`: all files were
    there before.

    Raises StoreError, UsageError for the bundle itself, and Cancelled; nothing is changed then. What is
    wrong with a file is in its report.
    """
    with uncollected(), bundle_store.open_bundle(bundle_path) as bundle:
        books = Books(bundle, trust.believed(home))
        merging = _Merging(bundle, home, books, unlock or Unlocker(home), keep=not dry_run, seen=seen)
        if dry_run:
            return merging.tried(files, progress)
        remember_bundle(home, bundle_path, bundle.facts)
        return merging.done(files, progress)


class _Merging:
    """One merge: each file is written as soon as it is proven, and then let go.

    Many files are written in slices, each a transaction after which everything in it stands as it should: a
    merge that was killed goes on where it was when the same files are merged again. One that is stopped or
    fails takes its slices back.
    """

    def __init__(
        self, bundle: BundleStore, home: Home, books: Books, unlock: Unlocker, *, keep: bool, seen: bool
    ) -> None:
        self._bundle = bundle
        self._home = home
        self._books = books
        self._unlock = unlock
        self._keep, self._seen = keep, seen
        self._now = clock.build_stamp()  # the days of a report are those on which something came in
        self._before = MergedSet(bundle)
        self._said: dict[str, Stood] = {}
        self._originals: list[Path] = []
        self._merge: int | None = None
        self._received = {one.pack_id: one.received_at for one in self._before.standing.values()}
        self._received |= {one.pack_id: one.received_at for one in bundle.verdict_packs()}
        self._people = {one.pack_id: one.contributor for one in self._before.standing.values()}

    def tried(self, files: Sequence[Path], progress: Progress) -> MergeReport:
        """Merge inside one transaction and take it back."""
        with suppress(_Undone), self._bundle.changing():
            offered = self._slice(files, 0, len(files), progress)
            progress.step(len(files), len(files))
            report = self._report(offered)
            raise _Undone
        return report

    def done(self, files: Sequence[Path], progress: Progress) -> MergeReport:
        """Merge slice by slice, all of them or none."""
        offered: list[Offered] = []
        with self._all_or_none():
            for first in range(0, len(files), SLICE):
                with self._bundle.changing():
                    part = self._slice(files[first : first + SLICE], first, len(files), progress)
                    self._log(part)
                offered += part
            progress.step(len(files), len(files))
        return self._report(offered)

    @contextmanager
    def _all_or_none(self) -> Iterator[None]:
        """Take back what was written to the bundle and put into the home, unless the block ends well."""
        with told(self._home.packs):
            here = set(self._home.packs.iterdir())
        try:
            yield
        except BaseException:
            for place in set(self._originals) - here:
                drop(place)
            last = self._bundle.last_merge()
            if last is not None and last.number == self._merge:
                # Where the disk is full even this may fail; then whole slices stand, which can be undone.
                with suppress(StoreError):
                    undo_merge.take_out(self._bundle, last, STOPPED)
            raise

    def _slice(self, files: Sequence[Path], first: int, total: int, progress: Progress) -> list[Offered]:
        """Read and write what is good, and settle how each result stands."""
        offered = []
        for number, path in enumerate(files, first):
            progress.step(number, total, path.name)
            one = read_result(path, self._books, self._received, self._unlock, SILENT, seen=self._seen)
            if one.result is not None:
                self._received[one.result.pack_id] = self._now
                self._people[one.result.pack_id] = one.result.contributor
            if one.verdicts is not None:
                self._received[one.verdicts.pack_id] = self._now
            self._remember(self._people.get(one.pack_id or ""))
            offered.append(self._written(one))
        results = {self._people[one.pack_id] for one in offered if one.result is not None and one.pack_id}
        for name in sorted(results):
            self._stand("result", name)
        for name in sorted({one.verdicts.reviewer for one in offered if one.verdicts is not None}):
            self._stand("verdict", name)
        return offered

    def _stand(self, kind: Kind, name: str) -> None:
        states = version_states.states_of(self._bundle, kind, name)
        if self._merge is not None:
            self._bundle.keep_before(self._merge, kind, dict(states))
        version_states.write(self._bundle, kind, states)

    def _number(self) -> int:
        if self._merge is None:
            self._merge = self._bundle.begin_merge(self._now)
        return self._merge

    def _remember(self, name: str | None) -> None:
        """Keep what stood of a person before their first file of this merge is written."""
        if name is not None and name not in self._said:
            self._said[name] = Stood(self._before.contents_of(name))

    def _written(self, one: Offered) -> Offered:
        if one.verdicts is not None:
            self._bundle.brought(self._number(), "verdict", one.verdicts.pack_id)
            self._bundle.add_verdicts(one.verdicts, self._now)
            self._keep_original(one)
            return replace(one, original=None)
        if one.result is None:
            return one
        merge = self._number()
        self._bundle.brought(merge, "result", one.result.pack_id)
        self._bundle.keep_key(merge, one.key, one.result.contributor)
        self._bundle.know_key(one.key, one.result.contributor, one.principal, self._now)
        self._bundle.add_result(one.result, self._now)
        self._keep_original(one)
        # What many files hold is let go with each of them: neither answers nor journals are kept until the end.
        return replace(one, result=replace(one.result, answers=(), chain=_NO_CHAIN), original=None)

    def _keep_original(self, one: Offered) -> None:
        if self._keep and one.original is not None:
            # The bundle holds all that counts, so that no disk is waited for at each of thousands of files.
            self._originals.append(keep_original(self._home, one.original, one.ending, sync=False))

    def _log(self, offered: Sequence[Offered]) -> None:
        """Note what became of each file of a slice, in its own transaction."""
        standing = self._bundle.results_named([one.pack_id for one in offered if one.pack_id])
        self._bundle.log(
            LogEntry(
                self._now, one.path.name, one.pack_id, one.state, " ".join(two.code for two in one.problems)
            )
            for one in self._files(offered, standing)
        )

    def _files(self, offered: Sequence[Offered], standing: Mapping[str, Standing]) -> list[FileReport]:
        verdicts = {one.pack_id: one for one in self._bundle.verdict_packs()}
        return [
            _verdict_report(one, verdicts[one.pack_id])
            if one.pack_id in verdicts
            else _file_report(one, standing)
            for one in offered
        ]

    def _report(self, offered: Sequence[Offered]) -> MergeReport:
        after = MergedSet(self._bundle)
        forked = _forked(after, set(self._said))
        counts = self._compared(after, forked)
        counts |= {"conflicting": len(forked), "refused": sum(one.answers for one in offered if one.error)}
        items = bundle_counts.count(bundle_counts.item_counts(after)).as_object()
        forks = _forks_by_name(after) | _forked_verdicts(self._bundle.verdict_packs())
        taken = sum(len(one.verdicts.verdicts) for one in offered if one.verdicts is not None)
        leaks = leak_guard.of_packs(after, [one.pack_id for one in offered if one.result and one.pack_id])
        told = leaks.by_pack()
        files = tuple(
            replace(one, problems=(*one.problems, *told.get(one.pack_id or "", ())))
            for one in self._files(offered, after.standing)
        )
        return MergeReport(files, counts, items, forks, not self._keep, taken)

    def _compared(self, after: MergedSet, forked: set[Place]) -> dict[str, int]:
        counts = Counter[str](added=0, updated=0, same=0, taken_back=0)
        for name, stood in self._said.items():
            if not stood:
                counts["added"] += after.count_of(name)
            else:
                counts.update(stood.against(after.contents_of(name), forked))
        return dict(counts)


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


def _file_report(one: Offered, standings: Mapping[str, Standing]) -> FileReport:
    if one.error is not None:
        return FileReport(one.path, "refused", None, one.pack_id, one.problems, one.error)
    assert one.pack_id is not None
    standing = standings[one.pack_id]
    if one.received_before is not None:
        note = Problem("T06", ALREADY, {"date": one.received_before[:10]}, "warning")
        return FileReport(one.path, "already", standing.contributor, one.pack_id, (note,))
    if standing.state == "fork":
        problem = Problem("T07", FORKED, {"name": standing.contributor})
        error = ConflictError(problems=[problem])
        notes = (problem, *_notes(one, standing.contributor))
        return FileReport(one.path, "fork", standing.contributor, one.pack_id, notes, error)
    notes = _notes(one, standing.contributor)
    return FileReport(one.path, _OF_RESULT[standing.state], standing.contributor, one.pack_id, notes)


def _verdict_report(one: Offered, standing: StandingVerdicts) -> FileReport:
    name, pack_id = standing.reviewer, standing.pack_id
    if one.received_before is not None:
        note = Problem("T06", ALREADY, {"date": one.received_before[:10]}, "warning")
        return FileReport(one.path, "already", name, pack_id, (note,))
    if standing.state == "fork":
        problem = Problem("T07", FORKED, {"name": name})
        error = ConflictError(problems=[problem])
        return FileReport(one.path, "fork", name, pack_id, (problem, *_notes(one, name)), error)
    return FileReport(one.path, _OF_RESULT[standing.state], name, pack_id, _notes(one, name))


def _forked_verdicts(packs: Iterable[StandingVerdicts]) -> dict[str, tuple[str, ...]]:
    forks: dict[str, tuple[str, ...]] = {}
    for one in packs:
        if one.state == "fork":
            forks[one.reviewer] = (*forks.get(one.reviewer, ()), one.pack_id)
    return forks


def _notes(one: Offered, name: str) -> tuple[Problem, ...]:
    restored = (Problem("restored", RESTORED, {"name": name}, "warning"),) if one.restored else ()
    own = own_answers(one.verdicts) if one.verdicts is not None else ()
    return (*restored, *own, *one.times.problems(name))
