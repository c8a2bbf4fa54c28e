# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Result packs (ux.md 7.12): files are added, looked at and merged; what stands in the bundle is below them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.coordinate.added_packs import AddedPacks
from annotator_app.gui.coordinate.result_lines import line_of_added, line_of_merged
from annotator_app.gui.coordinate.results_view import ResultsView
from annotator_app.gui.coordinate.tab_pane import TabPane
from annotator_app.gui.coordinate.versions import Versions
from annotator_app.gui.coordinate.words import CoordinateWords
from annotator_app.gui.parts.after_painting import AfterPainting
from annotator_app.gui.parts.button import Button
from annotator_app.gui.parts.lists.result_list import ResultLine
from annotator_app.workflows.checking.leaking import TOLD
from annotator_app.workflows.keeping.coordinated import RESULT_ENDINGS
from annotator_app.workflows.merging.check_added import Added

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.workflows.merging.merge_results import MergeReport
    from annotator_app.workflows.merging.undo_merge import UndoneMerge
    from annotator_app.workflows.standing.desk_overview import MergedPack, Overview

_MOST_LEAKS = 3
_LINES_KEPT = 200  # more than stand in view: while others are looked at, nothing of these is worked out again
_KINDS = " ".join(f"*{ending}" for ending in RESULT_ENDINGS)


class ResultsTab(TabPane):
    """Stands between the list of added files, which the desk keeps, and what is shown of it."""

    context = "results"

    def __init__(self, desk: CoordinatorDesk) -> None:
        """Build the tab over the files that were added to the open bundle."""
        super().__init__(desk)
        assert desk.bundle is not None
        bundle = desk.bundle
        self._merged: tuple[MergedPack, ...] = ()
        self._merged_ids: list[str] = []
        self._merged_states: Counter[str] = Counter()
        self._rows: list[Path] = []
        self._packs: list[str] = []
        self._widest, self._around_waits = "", False
        self._lines: dict[Path, tuple[str, Added | None, ResultLine]] = {}
        self._words = CoordinateWords()
        self.versions = Versions(desk, self)
        self.added = desk.keep("results", lambda: AddedPacks(desk.session, bundle, desk))
        self.view = ResultsView(self.session, self)
        self.view.fill(self)
        self._painted = AfterPainting(self.view.list.viewport())
        keys = self.session.keys
        for button, command in (
            (self.view.add, "results.add"),
            (self.view.merge, "results.merge"),
            (self.view.undo, "results.undo"),
            (self.view.stop, "step.out"),
            (self.view.empty.primary, "results.add"),
            (self.view.empty.second, "results.add_folder"),
        ):
            keys.bind(button, command)
        self.view.list.opened.connect(self._open)
        added = self.added
        for signal, slot in (
            (added.changed, self._show), (added.progressed, self._progress), (added.merged, self._tell_merged),
            (added.undone, self._tell_undone), (added.failed, self._tell_failed), (added.locked, self._ask_passphrase),
        ):  # fmt: skip
            signal.connect(slot)
        self._show()

    # --- what the desk asks ----------------------------------------------------------------------------

    def heads(self) -> Sequence[Button]:
        """Give the two buttons of the title."""
        return (self.view.add, self.view.merge)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Give the commands of this tab."""
        return {
            "results.add": self.choose_files,
            "results.add_folder": self.choose_folder,
            "results.merge": self.merge,
            "results.leave_out": self._leave_out,
            "results.undo": self._undo_last,
            "step.out": self._step_out,
        }

    def begin(self) -> None:
        """Put the focus on the list, once there is one."""
        if self.view.first is None:
            self.wait()
        else:
            self.view.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_overview(self, overview: Overview) -> None:
        """Show what stands in the bundle."""
        # Two versions wait for a decision, so they come before what is settled.
        self._merged = tuple(
            sorted(overview.packs, key=lambda one: (one.state != "fork", one.state == "set_aside"))
        )
        before, self._merged_ids = self._merged_ids, [one.pack_id for one in self._merged]
        others = before != self._merged_ids
        self._merged_states = Counter(one.state for one in self._merged)
        if self.desk.counted:
            self.added.counted()
        self._show()
        if others and self.view.list.isVisible():
            self._painted.then(self._show_beside)
        else:
            self._show_beside()

    def _show_beside(self) -> None:
        """Show the cards beside the rows, and which merge can be undone."""
        overview = self.desk.overview
        if overview is not None:
            self.view.side.show_overview(overview)
            self.view.show_last(overview.last_merge)

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Add files and folders that were dropped or opened."""
        self.added.add(paths)
        return True

    def undo(self) -> None:
        """Undo the choice or the merge of this sitting, whichever was last; older merges have their button."""
        if self.versions.last is not None:
            self.versions.undo()
        elif self.added.merged_here and not self.added.busy:
            self.added.undo()

    # --- commands --------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files and add them."""
        from annotator_app.gui.file_choice import choose_files

        kinds = self.tr("Result packs ({pattern})").replace("{pattern}", _KINDS)
        chosen = choose_files(self.session, self.desk.window, self.tr("Add result packs"), kinds)
        if chosen:
            self.added.add(Path(path) for path in chosen)

    def choose_folder(self) -> None:
        """Ask for a folder and add what is in it."""
        from annotator_app.gui.file_choice import choose_folder

        chosen = choose_folder(self.session, self.desk.window, self.tr("Add a folder of result packs"))
        if chosen:
            self.added.add([Path(chosen)])

    def merge(self) -> None:
        """Merge what is ready; first say what would be replaced."""
        packs = [one for path in self.added.to_merge() if (one := self.added.found(path)) is not None]
        if self.added.busy in ("merge", "undo"):
            return
        if not packs:
            self.session.messages.toast(self.tr("There is nothing to merge. Add result packs first."))
            self.view.add.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not any(one.state in ("replaces", "fork") for one in packs):
            self.added.merge()
            return
        from annotator_app.gui.dialogs.coordinating.merge_packs import MergePacks

        dialog = MergePacks(self.session, self.desk.window, packs)
        dialog.accepted.connect(self.added.merge)
        dialog.open_now()

    def _undo_last(self) -> None:
        if not self.added.busy and self.desk.overview is not None and self.desk.overview.last_merge:
            self.added.undo()

    def _leave_out(self) -> None:
        row = self.view.list.current
        if 0 <= row < len(self._rows):
            self.added.leave_out(self._rows[row])

    def _step_out(self) -> None:
        if self.added.busy:
            self.added.stop()
        else:
            self.desk.window.show_packs()

    def _open(self, row: int) -> None:
        from annotator_app.gui.dialogs.coordinating.result_pack import ResultPackDialog

        if row >= len(self._rows):
            self._open_merged(self._merged[row - len(self._rows)])
            return
        path = self._rows[row]
        found, state = self.added.found(path), self.added.state_of(path)
        if found is None or state == "merged":
            return
        dialog = ResultPackDialog(self.session, self.desk.window, found, state)
        dialog.turned.connect(partial(self.added.leave_out, path))
        dialog.taken_in.connect(partial(self.added.take_in, path))
        dialog.forgotten.connect(partial(self.added.forget, path))
        dialog.trusted.connect(partial(self._trust, found))
        dialog.open_now()

    def _open_merged(self, one: MergedPack) -> None:
        from annotator_app.gui.dialogs.coordinating.result_pack import ResultPackDialog

        state = f"merged_{one.state}" if one.state in ("fork", "set_aside") else "merged"
        shown = Added(
            path=Path(), state="new", name=one.contributor, done=one.done, reported=one.reported,
            items=one.items, day=one.received_at, created=one.created_at, pack_id=one.pack_id,
        )  # fmt: skip
        dialog = ResultPackDialog(self.session, self.desk.window, shown, state, one.differ)
        dialog.held.connect(partial(self.versions.hold, one))
        dialog.opened_again.connect(partial(self.versions.open_again, one))
        dialog.open_now()

    def _trust(self, one: Added, name: str) -> None:
        """Believe a signer whose number was compared, as `name`; look again at all that waits for somebody."""
        from annotator_app.workflows.signing import trust

        try:
            kind = "verdict" if one.verdicts else "result"
            trust.add(self.session.home, one.key, as_name=name, kinds=[kind])
        except PostilError as error:
            self.session.messages.show(error)
            return
        self.added.look_at([path for path in self._rows if self.added.state_of(path) == "signer"])

    def _ask_passphrase(self) -> None:
        from annotator_app.gui.dialogs.signing.passphrase import Passphrase

        if self.desk.pane is self:
            dialog = Passphrase(self.session, self.desk.window)
            dialog.given.connect(self.added.use_passphrase)
            dialog.open_now()

    # --- what is shown ---------------------------------------------------------------------------------

    def _show(self) -> None:
        top = self.view.list.top_of_current
        before = self._at(self.view.list.current)  # the highlight goes along, but for the first row
        self._rows, self._packs = self.added.rows(), self._merged_ids
        rows, merged = len(self._rows) + len(self._merged), self._merged_states
        states = Counter(self.added.states()) + Counter(fork=merged["fork"])
        said = self._words.states(states, merged["top"] + states["merged"])
        if not rows and self.view.list.hasFocus():
            self.wait()  # a list that goes would leave the focus to whatever comes next in the window
        come = bool(rows) and self.isVisible() and self.view.card.isHidden()
        self.view.show_rows(self._words.packs(rows), said, rows, self._line, known=self.desk.counted)
        if self.view.first is not None:
            self.lead_to(self.view.first)
        row = self._row_of(before)
        if row is not None:
            self.view.list.stay_on(row, top)
        if come and not self._around_waits:
            self._around_waits = True
            self._painted.then(self._show_around)
        elif not self._around_waits:
            self._show_around()

    def _show_around(self) -> None:
        """Show the buttons of the title and what the worker does."""
        self._around_waits = False
        self.view.show_busy(self._words.busy(self.added.busy))
        # Without rows the empty list has the primary button; buttons of the title belong to the tab in view.
        rows = bool(self._rows or self._merged)
        shown = self.desk.pane is self and (rows or not self.desk.counted)
        label = self._words.merge(self.added.count_to_merge)
        # While the number on the button grows, the button stands still, and so do the others.
        most = len(self._rows) if self.added.busy == "check" else 0
        room = self._words.merge(most) if most else ""
        comes_or_goes = any(button.isHidden() == shown for button in self.heads())
        for button in self.heads():
            button.setVisible(shown)
        self.view.merge.keep_room_for(room)
        self.view.merge.set_label(label, "check")
        before, self._widest = self._widest, room or label
        if (comes_or_goes or self._widest != before) and self.desk.screen is not None:
            self.desk.screen.fit_heads()

    def _at(self, row: int) -> Path | str | None:
        if 0 < row < len(self._rows):
            return self._rows[row]
        behind = row - len(self._rows)
        return self._packs[behind] if row > 0 and 0 <= behind < len(self._packs) else None

    def _row_of(self, shown: Path | str | None) -> int | None:
        """Give the row of a file or of a pack; a file is the same object while it is in the list."""
        if isinstance(shown, str):
            return len(self._rows) + self._packs.index(shown) if shown in self._packs else None
        return next((row for row, path in enumerate(self._rows) if path is shown), None)

    def _line(self, row: int) -> ResultLine:
        if row >= len(self._rows):
            return line_of_merged(self._merged[row - len(self._rows)])
        path = self._rows[row]
        state, found = self.added.state_of(path), self.added.found(path)
        kept = self._lines.get(path)
        if kept is None or kept[0] != state or kept[1] is not found:
            if len(self._lines) >= _LINES_KEPT:
                self._lines.clear()
            kept = self._lines[path] = (state, found, line_of_added(path.name, state, found))
        return kept[2]

    def _progress(self, done: int, total: int) -> None:
        self.view.show_progress(done, total)

    def _tell_merged(self, report: MergeReport) -> None:
        self.versions.last = None
        self.desk.refresh()
        count = sum(one.state in ("merged", "older", "fork", "set_aside") for one in report.files)
        tell, undo = self.session.messages.toast, self.tr("Undo")
        self._painted.then(lambda: tell(self._words.merged(count), undo, self.undo, "edit.undo"))
        told = [
            translate.said(problem.sentence, problem.params)
            for one in report.files
            for problem in one.problems
            if problem.code in TOLD
        ]
        if told:
            sentences, details = "\n\n".join(told[:_MOST_LEAKS]), "\n".join(told[_MOST_LEAKS:])
            self.session.messages.tell(self._words.merged(count), sentences, details)

    def _tell_undone(self, undone: UndoneMerge) -> None:
        self.desk.refresh()
        self.session.messages.toast(self._words.undone(undone.packs, undone.closed))

    def _tell_failed(self, error: PostilError) -> None:
        self.session.messages.show(error)
