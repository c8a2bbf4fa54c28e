# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a bundle in the making suggests: from which column or file, whose it is, when it is shown, how often not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.drafting.draft_form import NONE, PER_CENT
from annotator_app.gui.file_choice import choose_file
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.preferences.page import ABOVE, PreferencePage
from annotator_app.gui.session import Session
from annotator_app.text import name_of
from annotator_app.workflows.building.plans.plan_draft import Columns, Draft, main_question

_LEFT_OUT = (0, 20, 50)


class SuggestionForm(PreferencePage):
    """Writes into `draft`. `changed()`: something else is suggested, or otherwise.

    `files_chosen(paths)`: a file of suggestions is among the files, which are to be read again.
    """

    changed = Signal()
    files_chosen = Signal(list)

    def __init__(self, session: Session, draft: Draft, parent: QWidget) -> None:
        """Show how the draft stands; the columns come with the files."""
        super().__init__(session, parent)
        self.draft = draft
        self.column.setContentsMargins(0, ABOVE, 0, 0)
        self._columns: list[Columns] = []
        self.heading(self.tr("Suggestions"), self.tr("Nothing is ever chosen beforehand."))
        self.pick = PickButton(self.theme, self, named_above=True)
        self.pick.picked.connect(self._take_column)
        self.column.addWidget(self.pick)
        self.file = Button(self.theme, Kind.SECONDARY, self, small=True)
        self.file.set_label(self.tr("Use a file of suggestions"), "folder-open")
        self.file.clicked.connect(self.choose)
        self.column.addWidget(self.file)
        self._how = PreferencePage(session, self)
        self._how.column.setContentsMargins(0, ABOVE, 0, 0)
        self.first = self._how.segments(
            self.tr("Shown"), [self.tr("after the answer"), self.tr("before the answer")],
            int(draft.suggested_first), self._take_first,
        )  # fmt: skip
        none = translate.said(NONE)
        said = translate.said(PER_CENT)
        self._shares = sorted({*_LEFT_OUT, draft.unsuggested})
        answers = [translate.filled(said, number=one) if one else none for one in self._shares]
        self.without = self._how.segments(
            self.tr("Items without a suggestion"), answers, self._shares.index(draft.unsuggested),
            self._take_without, self.tr("They tell what suggesting changes."),
        )  # fmt: skip
        self.by = LineField(self.theme, self._how)
        self.by.set_label(self.tr("Model that suggests"))
        self.by.set_hint("M1")
        self.by.set_content(draft.suggested_by)
        self.by.edited.connect(self._take_by)
        self.sure = PickButton(self.theme, self._how)
        self.sure.picked.connect(self._take_sureness)
        self._how.column.addSpacing(ABOVE)  # as over the headings before it
        for part in (self.by, self.sure):
            self._how.column.addWidget(part)
        self.column.addWidget(self._how)

    def choose(self) -> None:
        """Ask for a file with suggestions; its columns are added to the items by their ids, else line by line."""
        chosen = choose_file(
            self.session, self, self.file.label, QCoreApplication.translate("BundleForm", "All files (*)")
        )
        if chosen:
            self.draft.join(Path(chosen))
            self.files_chosen.emit(list(self.draft.sources))

    def offer(self, columns: Sequence[str]) -> None:
        """Offer the columns that there are; the one that the plan says is among them."""
        here, sure = self.draft.suggestion, self.draft.sureness
        said = dict.fromkeys(one for one in (here, sure) if one and one not in columns)
        self._columns = [*columns, *said]
        names = [name_of(one if isinstance(one, str) else " ".join(one)) for one in self._columns]
        none = translate.said(NONE)
        self.pick.set_entries(
            self.tr("Suggestions"), names, [self._columns.index(here)] if here else [], none
        )
        self.sure.set_entries(
            self.tr("How sure the model was"), names, [self._columns.index(sure)] if sure else [], none
        )
        self._fit()

    def _take_column(self, places: list[int]) -> None:
        self.draft.suggestion = self._columns[places[0]] if places else ""
        self._said()

    def _take_by(self) -> None:
        self.draft.suggested_by = " ".join(self.by.content().split())
        self.changed.emit()

    def _take_sureness(self, places: list[int]) -> None:
        self.draft.sureness = self._columns[places[0]] if places else ""
        self.changed.emit()

    def _take_first(self, place: int) -> None:
        self.draft.suggested_first = bool(place)
        self._said()

    def _take_without(self, place: int) -> None:
        self.draft.unsuggested = self._shares[place]
        self._said()

    def _said(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Only a question with answers to choose from has suggestions here."""
        self.setVisible(main_question(self.draft.family) is not None)
        self.file.setVisible(bool(self.draft.sources))
        self._how.setVisible(bool(self.draft.suggestion))
