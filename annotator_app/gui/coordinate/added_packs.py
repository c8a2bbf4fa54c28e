# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The files that were added to a bundle and are not merged yet: looked at, left out, merged; all work in the worker.

It is kept by the desk, not by the tab, so that the list stays while other screens are looked at. The worker tells
of files in handfuls, some ten times a second at most, so that the window is never busy with one after the other;
what it found and how far it is are shown together, so that the window is laid out and drawn once for both.
While files are looked at their rows stand still, but for those that somebody has to see; they are looked at in the
order of the rows, so that what is in view is known first, and nothing more is drawn there after that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from annotator_app.gui.coordinate.handful import Drawing, Handful
from annotator_app.model.clock import monotonic_ms
from annotator_app.workflows.keeping.coordinated import RESULT_ENDINGS
from annotator_app.workflows.merging import check_added, merge_results, undo_merge
from annotator_app.workflows.merging.check_added import MERGEABLE, Added
from annotator_app.workflows.signing.unlock import Unlocker

if TYPE_CHECKING:
    from annotator_app.errors import PostilError
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.gui.jobs import Job
    from annotator_app.gui.session import Session
    from annotator_app.workflows.merging.merge_results import MergeReport
    from annotator_app.workflows.merging.undo_merge import UndoneMerge

TELL_EVERY_MS: Final = 100
# Which states stand first: what people have to decide, what is amiss, what is ready or looked at, the rest.
_RANK: Final = {
    "fork": 0, "signer": 0, "locked": 0, "changed": 1, "refused": 1, "other_bundle": 1,
    "new": 2, "replaces": 2, "waiting": 2, "older": 3, "set_aside": 3, "duplicate": 3, "left_out": 3, "merged": 3,
}  # fmt: skip
_IN_PLACE: Final = _RANK["waiting"]

# What was not good may have been put right in its place: copied again, or back with its stick. What was merged a
# moment ago may come as another file of that name.
_LOOKED_AT_AGAIN: Final = frozenset({"changed", "refused", "other_bundle", "merged"})


class AddedPacks(QObject):
    """Signals: `changed()`; `progressed(done, total)`; `merged(report)`; `undone(UndoneMerge)`; `failed(error)`.

    `busy` says what the worker does: "", "check", "merge" or "undo". `locked` asks for the passphrase.
    """

    changed = Signal()
    progressed = Signal(int, int)
    merged = Signal(object)
    undone = Signal(object)
    failed = Signal(object)
    locked = Signal()
    _told = Signal(object)

    def __init__(self, session: Session, bundle: Path, desk: CoordinatorDesk) -> None:
        """Begin without files."""
        super().__init__(desk)
        self._session, self._desk, self.bundle = session, desk, bundle
        self._found: dict[Path, Added | None] = {}
        self._out: set[Path] = set()
        self._in: set[Path] = set()
        self._done: set[Path] = set()
        self._sorted: _Sorted | None = _Sorted([], Counter())
        self._job: Job | None = None
        self._waiting: list[tuple[str, Any, Any]] = []
        self._passphrase = ""
        self.busy = ""
        self.merged_here: list[Path] = []
        self._drawing = Drawing(self)
        self._how_far: tuple[int, int] | None = None
        self._news = False
        self._shown_ms = 0
        self._together = QTimer(self)
        self._together.setSingleShot(True)
        self._together.timeout.connect(self._show_together)
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    # --- what there is ---------------------------------------------------------------------------------

    @property
    def left(self) -> list[Path]:
        """The files that are not merged, in the order they are shown."""
        return [path for path in self.rows() if path not in self._done]

    def rows(self) -> list[Path]:
        """Give the files in the order they are shown: what people have to decide first, newest first."""
        return self._in_order().rows

    def states(self) -> Mapping[str, int]:
        """Give how many files stand how."""
        return self._in_order().states

    def _in_order(self) -> _Sorted:
        """Go through the files once, however many, until one of them has another place."""
        if self._sorted is None:
            ranks: list[list[Path]] = [[] for _ in range(max(_RANK.values()) + 1)]
            states: Counter[str] = Counter()
            for path, found in reversed(self._found.items()):
                state = self._state(path, found)
                ranks[self._rank(state)].append(path)
                states[state] += 1
            self._sorted = _Sorted([path for rank in ranks for path in rank], states)
        return self._sorted

    def _rank(self, state: str) -> int:
        return min(_RANK[state], _IN_PLACE) if self.busy == "check" else _RANK[state]

    def state_of(self, path: Path) -> str:
        """Give how a file stands: a state of `check_added`, or waiting, left_out, or merged until that is counted."""
        return self._state(path, self._found[path])

    def _state(self, path: Path, found: Added | None) -> str:
        if self._out and path in self._out:
            return "left_out"
        if self._done and path in self._done:
            return "merged"
        return found.state if found is not None else "waiting"

    def found(self, path: Path) -> Added | None:
        """Give what is known of a file."""
        return self._found.get(path)

    def to_merge(self) -> list[Path]:
        """Give the files that a merge takes now; a fork only where the person said so."""
        return [path for path, found in self._found.items() if self._goes(path, found)]

    @property
    def count_to_merge(self) -> int:
        """How many files a merge takes now."""
        states = self.states()
        taken_in = sum(self.state_of(path) == "fork" for path in self._in)
        return sum(states[state] for state in MERGEABLE) + taken_in

    def _goes(self, path: Path, found: Added | None) -> bool:
        state = self._state(path, found)
        return state in MERGEABLE or (state == "fork" and path in self._in)

    # --- what is done ----------------------------------------------------------------------------------

    def add(self, paths: Iterable[Path]) -> None:
        """Add files at once; folders are looked through in the worker."""
        files: list[Path] = []
        folders: list[Path] = []
        for path in paths:
            # A stick may take its time for each of them: what is called a result is not looked for on it.
            called = path.name.endswith(RESULT_ENDINGS)
            (files if called or not path.is_dir() else folders).append(path)
        self._put(files)
        if folders:
            self._run("check", lambda job: check_added.files_in(folders, job), self._put)

    def leave_out(self, path: Path) -> None:
        """Leave a file out, or take one in again that was left out; one that is merged has its undo."""
        if path in self._done:
            return
        self._out ^= {path}
        self._in.discard(path)
        self._look_again_at(path)

    def take_in(self, path: Path) -> None:
        """Merge a fork as a fork: both versions stay, neither counts."""
        self._in.add(path)
        self._out.discard(path)
        self._shown_anew()

    def forget(self, path: Path) -> None:
        """Take a file off the list."""
        self._drop(path)
        self._rows_changed()

    def counted(self) -> None:
        """What stands in the bundle is known: take those off the list that were merged, as part of what is shown."""
        for path in self._done & self._found.keys():
            self._drop(path)
        self._done.clear()
        self._sorted = None

    def _drop(self, path: Path) -> None:
        self._found.pop(path, None)
        self._out.discard(path)
        self._in.discard(path)

    def use_passphrase(self, passphrase: str) -> None:
        """Look again at what was locked."""
        self._passphrase = passphrase
        self.look_at([path for path, one in self._found.items() if one is not None and one.state == "locked"])

    def look_at(self, paths: Iterable[Path]) -> None:
        """Look at files in the worker, in the order of their rows."""
        chosen = {path for path in paths if path in self._found and path not in self._out}
        files = [path for path in self.rows() if path in chosen]
        if not files:
            return
        others = {one.name for path, one in self._found.items() if one is not None and path not in chosen}
        self._run("check", self._look(files), lambda _nothing: self._looked(files, others))

    def _look(self, files: list[Path]) -> Callable[[Job], None]:
        home, bundle, unlock, drawing = self._session.home, self.bundle, self._unlocker(), self._drawing

        def look(job: Job) -> None:
            handful = Handful(self._told, TELL_EVERY_MS, drawing)
            check_added.run(bundle, files, home=home, tell=handful.tell, unlock=unlock, progress=job)
            handful.give()

        return look

    def merge(self) -> None:
        """Merge what is ready."""
        files = self.to_merge()
        home, bundle, unlock = self._session.home, self.bundle, self._unlocker()
        self._run(
            "merge",
            lambda job: merge_results.run(bundle, files, home=home, unlock=unlock, progress=job, seen=True),
            self._merged,
        )

    def undo(self) -> None:
        """Undo the last merge of the bundle."""
        bundle = self.bundle
        self._run("undo", lambda _job: undo_merge.run(bundle), self._undone)

    def stop(self) -> None:
        """Stop what the worker does for this list."""
        self._waiting.clear()
        if self._job is not None:
            self._job.stop()

    # --- how it goes on --------------------------------------------------------------------------------

    def _put(self, files: Iterable[Path]) -> None:
        new = [path for path in files if path not in self._found or self.state_of(path) in _LOOKED_AT_AGAIN]
        self._done.difference_update(new)
        self._found.update(dict.fromkeys(new))
        self._sorted = None
        self.look_at(new)  # begun before the rows are shown, so that they are shown once for both
        self._rows_changed()

    def _take(self, told: list[Added]) -> None:
        for one in told:
            if one.path in self._found:
                before = self.state_of(one.path)
                self._found[one.path] = one
                self._count(before, self.state_of(one.path))
        self._news = True
        self._in_a_moment()

    def _count(self, before: str, now: str) -> None:
        """Keep the order while files stay where they are, as most do: going through all of them takes its time."""
        if self._sorted is not None and self._rank(before) == self._rank(now):
            self._sorted.states[before] -= 1
            self._sorted.states[now] += 1
        else:
            self._sorted = None

    def _on_the_way(self, done: int, total: int, _what: str) -> None:
        self._how_far = (done, total)
        self._in_a_moment()

    def _in_a_moment(self) -> None:
        """Show what the worker told once its time has come: some ten times a second."""
        if not self._together.isActive():
            self._together.start(max(0, self._shown_ms + TELL_EVERY_MS - monotonic_ms()))

    def _show_together(self) -> None:
        self._shown_ms = monotonic_ms()
        how_far, self._how_far = self._how_far, None
        news, self._news = self._news, False
        if how_far is not None:
            self.progressed.emit(*how_far)
        if news:
            self.changed.emit()
            self._drawing.shown()

    def _looked(self, files: list[Path], others: set[str]) -> None:
        """Where somebody has more files in the list, all of theirs are looked at together."""
        names = {one.name for path in files if (one := self._found.get(path)) is not None and one.pack_id}
        if again := others & names:
            self._look_at_people(again)
        elif not self._passphrase and any(self.state_of(path) == "locked" for path in files):
            self.locked.emit()

    def _look_again_at(self, path: Path) -> None:
        found = self._found[path]
        self._shown_anew()
        if found is not None:
            self._look_at_people({found.name})

    def _look_at_people(self, names: set[str]) -> None:
        theirs = [path for path, one in self._found.items() if one is not None and one.name in names]
        left = [path for path in theirs if path not in self._out]
        if left:
            self._run("check", self._look(left), lambda _nothing: None)

    def _merged(self, report: MergeReport) -> None:
        self.merged_here = []
        self._desk.merged_into(self.bundle)
        for one in report.files:
            before = self._found.get(one.path)
            if one.state != "refused":
                # Their rows stay until the bundle is counted, and then stand there as its packs.
                self._done.add(one.path)
                self._in.discard(one.path)
                self.merged_here.append(one.path)
            elif before is not None:
                self._found[one.path] = Added(
                    path=one.path, state="refused", name=before.name, problems=one.problems
                )
        self._rows_changed()
        self.merged.emit(report)

    def _undone(self, undone: UndoneMerge) -> None:
        files, self.merged_here = self.merged_here, []
        self.counted()
        self.undone.emit(undone)
        self._put([path for path in files if path.is_file()])

    def _run(self, busy: str, work: Any, done: Any) -> None:
        """Do one thing after the other; a stop drops what has not begun."""
        self._waiting.append((busy, work, done))
        if not self.busy:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._job = None
            self._be("")
            self._shown_next()
            return
        busy, work, done = self._waiting.pop(0)
        self._be(busy)
        self._how_far = None  # of the work before
        drawing = self._drawing
        drawing.begin()

        def begin(job: Job) -> Any:
            drawing.wait()
            return work(job)

        def ended(result: Any) -> None:
            done(result)
            self._next()

        def over() -> None:
            self._waiting.clear()
            self._next()

        def failed(error: PostilError) -> None:
            over()
            self.failed.emit(error)

        self._job = self._session.jobs.run(begin, ended, failed, self._on_the_way, over)
        self._shown_next()

    def _be(self, busy: str) -> None:
        """Begin or end a kind of work: rows that stood still while it was done find their places."""
        standing = [state for state, count in self._sorted.states.items() if count] if self._sorted else []
        before = [self._rank(state) for state in standing]
        self.busy = busy
        if before != [self._rank(state) for state in standing]:
            self._sorted = None

    def _unlocker(self) -> Unlocker:
        words = self._passphrase
        return Unlocker(self._session.home, (lambda _purpose: words) if words else None)

    def _rows_changed(self) -> None:
        """Files came or went: nothing may be drawn before this is known."""
        self._sorted = None
        self._together.stop()
        self._news = True
        self._show_together()

    def _shown_anew(self) -> None:
        self._sorted = None
        self._shown_next()

    def _shown_next(self) -> None:
        """Say so once, however many things change in one turn of the event loop."""
        self._news = True
        self._together.start(0)


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The files in the order they are shown, and how many stand how."""

    rows: list[Path]
    states: Counter[str]
