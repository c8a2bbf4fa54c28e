# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which items of a bundle in the making are for practice: a file of them, a column that marks them, or their ids."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.drafting.draft_form import NONE
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.texts.field import TextField
from annotator_app.gui.preferences.page import ABOVE, PreferencePage
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP, name_of
from annotator_app.workflows.building.plans.plan_draft import Columns, Draft

# What the form of the next round says as well.
IDS = QT_TRANSLATE_NOOP("ChoosingForm", "Ids, one in each line")
MARKED_IN = QT_TRANSLATE_NOOP("ChoosingForm", "Marked in")
_IDS = 2  # lines of the field for ids


class PracticeForm(PreferencePage):
    """Writes into `draft.practice`. `changed()`: other items are for practice, or are explained otherwise."""

    changed = Signal()

    def __init__(self, session: Session, draft: Draft, parent: QWidget) -> None:
        """Show how the draft stands; what can be chosen comes with the files."""
        super().__init__(session, parent)
        self.draft = draft
        self.column.setContentsMargins(0, ABOVE, 0, 0)
        name = self.tr("Items for practice")
        self.heading(
            name,
            self.tr(
                "They come first, count for nothing, and tell the right answer afterwards. "
                "A column marks them with yes, true, 1 or x."
            ),
        )
        self.file, self.column_pick, self.why = (PickButton(self.theme, self) for _ in range(3))
        for pick, take in (
            (self.file, self._take_file),
            (self.column_pick, lambda places: self._take("column", places)),
            (self.why, lambda places: self._take("why", places)),
        ):
            pick.belong_to(name)
            pick.picked.connect(take)
        self.ids = TextField(self.theme, self, lines=_IDS)
        self.ids.set_label(translate.said(IDS), name)
        self.ids.set_content("\n".join(draft.practice.ids))
        self.ids.edited.connect(self._take_ids)
        for part in (self.file, self.column_pick, self.ids, self.why):
            self.column.addWidget(part)
        self._columns: list[Columns] = []

    def offer(self, columns: Sequence[str]) -> None:
        """Offer the columns and the files that there are; what the plan says is among them."""
        draft, none = self.draft, translate.said(NONE)
        said = [one for one in (draft.practice.column, draft.practice.why) if one and one not in columns]
        self._columns = [*columns, *said]
        names = [name_of(one if isinstance(one, str) else " ".join(one)) for one in self._columns]

        def chosen(column: Columns) -> list[int]:
            return [self._columns.index(column)] if column else []

        self.column_pick.set_entries(
            translate.said(MARKED_IN),
            names,
            chosen(draft.practice.column),
            none,
        )
        self.why.set_entries(self.tr("Explanation"), names, chosen(draft.practice.why), none)
        # Explanations in several languages are said in the plan alone.
        self.why.setVisible("why" not in draft.rest.get("practice", {}))
        files = [name_of(one.name) for one in draft.sources]
        here = [draft.sources.index(draft.practice.source)] if draft.practice.source in draft.sources else []
        self.file.set_entries(self.tr("All of the file"), files, here, none)
        self.file.setVisible(len(files) > 1 or bool(here))

    def _take_file(self, places: list[int]) -> None:
        self.draft.practice.source = self.draft.sources[places[0]] if places else None
        self.changed.emit()

    def _take(self, field: str, places: list[int]) -> None:
        setattr(self.draft.practice, field, self._columns[places[0]] if places else "")
        self.changed.emit()

    def _take_ids(self) -> None:
        lines = (line.strip() for line in self.ids.content().splitlines())
        self.draft.practice.ids = tuple(dict.fromkeys(line for line in lines if line))
        self.changed.emit()
