# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a bundle in the making suggests: the column that holds it, when it is shown, and for how many items not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.drafting.draft_form import NONE, PER_CENT
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.preferences.page import ABOVE, PreferencePage
from annotator_app.gui.session import Session
from annotator_app.text import name_of
from annotator_app.workflows.building.plans.plan_draft import Columns, Draft, main_question

_LEFT_OUT = (0, 20, 50)


class SuggestionForm(PreferencePage):
    """Writes into `draft`. `changed()`: something else is suggested, or otherwise."""

    changed = Signal()

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
        self.column.addWidget(self._how)

    def offer(self, columns: Sequence[str]) -> None:
        """Offer the columns that there are; the one that the plan says is among them."""
        here = self.draft.suggestion
        self._columns = [*columns, *([here] if here and here not in columns else [])]
        names = [name_of(one if isinstance(one, str) else " ".join(one)) for one in self._columns]
        none = translate.said(NONE)
        self.pick.set_entries(
            self.tr("Suggestions"), names, [self._columns.index(here)] if here else [], none
        )
        self._fit()

    def _take_column(self, places: list[int]) -> None:
        self.draft.suggestion = self._columns[places[0]] if places else ""
        self._said()

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
        self._how.setVisible(bool(self.draft.suggestion))
