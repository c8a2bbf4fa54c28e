# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which files and folders a draft reads, how each was read, and what of them is taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.bundle_words import BundleWords, files_read
from annotator_app.gui.coordinate.drafting.draft_form import DraftForm
from annotator_app.gui.coordinate.drafting.draft_parts import PartsForm
from annotator_app.gui.coordinate.problem_words import problem_said
from annotator_app.gui.file_choice import choose_files, choose_folder
from annotator_app.gui.parts.part import empty_out
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.files_look import FilesLook
from annotator_app.workflows.building.plans.told_sources import ToldSources

FILES = QT_TRANSLATE_NOOP("BundleForm", "Choose files")
ALL_FILES = QT_TRANSLATE_NOOP("BundleForm", "All files (*)")
_LISTED = 8  # files that are told of one by one


class FilesForm(DraftForm):
    """Writes into `draft`. `changed()`: other rows are taken; `files_chosen(paths)`: they are to be read.

    `read_asked(number)`: the source of that number is to be read otherwise.
    """

    draft: ToldSources
    files_chosen = Signal(list)
    read_asked = Signal(int)

    def __init__(self, session: Session, draft: ToldSources, parent: QWidget) -> None:
        """Offer files and folders; what was read of them comes with `show_found`."""
        super().__init__(session, draft, parent)
        self.files = self._button(translate.said(FILES), "folder-open", self.choose)
        self.folder = self._button(self.tr("Choose a folder"), "folder-open", self.choose_folder)
        self._read = self._box()
        self.parts = PartsForm(session, draft, self)
        self.parts.changed.connect(self.changed)
        self.parts.read_asked.connect(self.read_asked)
        self.column.addWidget(self.parts)

    def part_like(self, before: FilesForm, here: QWidget) -> QWidget:
        """Give the part of this form that stands for one of an earlier form, else the first."""
        now, then = self.parts, before.parts
        same = {before.folder: self.folder, then.by: now.by, then.values: now.values}
        same |= {pick: now.picks[key] for key, pick in then.picks.items() if key in now.picks}
        found = same.get(here, self.files)  # type: ignore[call-overload]
        return self.files if found.isHidden() else found

    def choose(self) -> None:
        """Ask for the files with the items."""
        chosen = choose_files(self.session, self, self.files.label, translate.said(ALL_FILES))
        if chosen:
            self.files_chosen.emit([Path(one) for one in chosen])

    def choose_folder(self) -> None:
        """Ask for a folder: a data set, or one with the files in it."""
        chosen = choose_folder(self.session, self, self.folder.label)
        if chosen:
            self.files_chosen.emit([Path(chosen)])

    def tell_nothing(self, found: FilesLook) -> None:
        """Say why nothing is read of what was chosen; what stood before stands still."""
        said = [problem_said(self.session, one) for one in found.problems]
        self.session.messages.tell(self.tr("There is nothing to read"), "\n".join(said))

    def show_found(self, found: FilesLook, said: str = "") -> None:
        """Show how each file was read, what else is `said` of them, what is wrong, and what there is to choose."""
        empty_out(self._read)
        told = files_read(found)
        shown = told if len(told) <= _LISTED + 1 else told[:_LISTED]
        for line, lossy in shown:
            self._line(self._read, line, "warn" if lossy else "textSoft", "circle-alert" if lossy else "")
        if len(shown) < len(told):
            self._line(self._read, BundleWords().more(len(told) - len(shown)), "textSoft")
        if said:
            self._line(self._read, said, "textSoft", "list-checks")
        for problem in found.problems:
            self._line(self._read, problem_said(self.session, problem), "warn", "circle-alert")
        self.parts.offer(found)
