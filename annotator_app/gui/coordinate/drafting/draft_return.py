# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the packs of a bundle in the making are handed back: until when, locked or not, with which times and counts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.drafting.draft_form import NONE
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.preferences.page import ABOVE, PreferencePage
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP, Marked
from annotator_app.workflows.building.plans.plan_draft import Draft, day_of

_LOCKS = ("none", "optional", "required")
_DAY = "2027-01-31"
# What the form around says, and what contributors are told of it.
AS_LIKED = QT_TRANSLATE_NOOP("BundleForm", "as each person likes")
ALL = QT_TRANSLATE_NOOP("BundleForm", "all")
LOCKED = QT_TRANSLATE_NOOP("BundleForm", "Locked result packs")
OPENED_BY = QT_TRANSLATE_NOOP(
    "BundleForm", "They open with your key, or with the page that is made beside the packs."
)
TIMES: Mapping[str, Marked] = {
    "none": QT_TRANSLATE_NOOP("AddPack", "no times"),
    "coarse": QT_TRANSLATE_NOOP("AddPack", "whole seconds for each item"),
    "full": QT_TRANSLATE_NOOP("AddPack", "times for each item in detail"),
}
NO_DUE = QT_TRANSLATE_NOOP("packs", "No due date")
DUE = QT_TRANSLATE_NOOP("packs", "Due {day}")


class ReturnForm(PreferencePage):
    """Writes into `draft`. `changed()`: something is said otherwise."""

    changed = Signal()

    def __init__(self, session: Session, draft: Draft, parent: QWidget) -> None:
        """Show how the draft stands."""
        super().__init__(session, parent)
        self.draft = draft
        self._add_due()
        self._add_lock()
        self._add_times()
        self._fit()

    def _add_due(self) -> None:
        self.column.addSpacing(ABOVE)
        self.due = LineField(self.theme, self)
        self.due.set_label(self.tr("Due date"))
        self.due.set_hint(translate.digits(_DAY))
        self.due.set_content(self.draft.due)
        self.due.edited.connect(self._take_due)
        self.day = Label(self.theme, "small", "textSoft", self, inset=True)
        for part in (self.due, self.day):
            self.column.addWidget(part)
        self._late = self._below()
        answers = [self.tr("still accepted"), self.tr("no longer accepted")]
        here = int(not self.draft.late)
        self.late = self._late.segments(self.tr("After that day"), answers, here, self._take_late)
        self.column.addWidget(self._late)

    def _add_lock(self) -> None:
        answers = [
            translate.said(NONE),
            translate.said(AS_LIKED),
            translate.said(ALL),
        ]
        self.lock = self.segments(
            translate.said(LOCKED),
            answers,
            _LOCKS.index(self.draft.encrypt),
            self._take_lock,
            translate.said(OPENED_BY),
        )

    def _add_times(self) -> None:
        times = [translate.said(one) for one in TIMES.values()]
        here = list(TIMES).index(self.draft.timing)
        self.times = self.segments(self.tr("Times in result packs"), times, here, self._take_times)
        self._typing = self._below()
        self.typing = self._typing.segments(
            self.tr("Typing and pasting"), [self.tr("not counted"), self.tr("counted")],
            int(self.draft.typing), self._take_typing,
            self.tr("How much is typed and pasted, never the keys."),
        )  # fmt: skip
        self.column.addWidget(self._typing)

    def _below(self) -> PreferencePage:
        """A part that is asked only after what stands above it."""
        page = PreferencePage(self.session, self)
        page.column.setContentsMargins(0, ABOVE, 0, 0)
        return page

    def _take_due(self) -> None:
        self.draft.due = self.due.content().strip()
        self._said()

    def _take_late(self, place: int) -> None:
        self.draft.late = not place
        self._said()

    def _take_lock(self, place: int) -> None:
        self.draft.encrypt = _LOCKS[place]
        self._said()

    def _take_times(self, place: int) -> None:
        self.draft.timing = list(TIMES)[place]
        self._said()

    def _take_typing(self, place: int) -> None:
        self.draft.typing = bool(place)
        self._said()

    def _said(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Say the day as it was understood, and ask only what follows from what is said."""
        day = day_of(self.draft.due)
        said = "" if self.draft.due else translate.said(NO_DUE)
        if day is not None:
            date = translate.moment(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
            said = translate.filled(translate.said(DUE), day=date)
        self.day.set_text(said)
        self.day.setVisible(bool(said))
        self._late.setVisible(day is not None)
        self._typing.setVisible(self.draft.timing == "full")
