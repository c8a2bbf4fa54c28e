# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Report a problem of the item itself: a reason, and words if the person wants to say more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.texts.field import TextField
from annotator_app.gui.session import Session
from annotator_app.model.answer import LONGEST_TEXT, REASONS, Problem
from annotator_app.model.question import TOO_LONG
from annotator_app.text import QT_TRANSLATE_NOOP

WORDS = {
    "cut_off": QT_TRANSLATE_NOOP("problems", "The text is cut off or broken"),
    "wrong_language": QT_TRANSLATE_NOOP("problems", "It is in another language"),
    "private_data": QT_TRANSLATE_NOOP("problems", "It shows private data of somebody"),
    "offensive": QT_TRANSLATE_NOOP("problems", "It is offensive"),
    "not_this_task": QT_TRANSLATE_NOOP("problems", "It does not belong to this task"),
    "other": QT_TRANSLATE_NOOP("problems", "Something else"),
}


class ReportProblem(KeyedDialog):
    """`reported(Problem or None)`: the person reported a fault, or took the report back."""

    reported = Signal(object)

    def __init__(self, session: Session, host: QWidget, problem: Problem | None) -> None:
        """Show the reasons, with what was reported before."""
        super().__init__(session, host)
        self.set_heading(
            self.tr("What is wrong with this item?"), self.tr("Your coordinator sees this report.")
        )
        self.options = OptionList(self.theme, self)
        rows = [
            Choice(translate.said(WORDS[reason]), "", slot) for slot, reason in enumerate(REASONS, start=1)
        ]
        self.options.set_choices(self.heading.text(), rows)
        self.options.set_caps(session.keys.slot_caps)
        self.options.chosen.connect(self._chosen)
        self.column.addWidget(self.options)
        self.field = TextField(self.theme, self, lines=2)
        self.field.set_ceiling(host.height() // 4)
        self.field.set_label(self.tr("In your words, if you like"))
        self.column.addWidget(self.field)
        self._problem = problem
        if problem is not None:
            self.options.set_chosen([REASONS.index(problem.reason)])
            self.field.set_content(problem.text)
        take_back = self.tr("Take the report back") if problem is not None else ""
        self.set_buttons(self.tr("Report"), self.tr("Cancel"), take_back)
        self.extra.clicked.connect(self._take_back)
        session.keys.caps_changed.connect(self._show_caps)

    def handlers(self) -> dict[str, object]:
        """Digits choose a reason."""
        return {**super().handlers(), "answer.choose": self._choose}

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin at the reasons."""
        super().open_now(first or self)
        self.options.take_focus()
        self._show_caps()

    def confirm(self) -> None:
        """Report, once a reason is chosen."""
        places = self.options.chosen_places()
        if not places:
            self.options.take_focus()
            return
        text = self.field.content().strip()
        if len(text) > LONGEST_TEXT:
            self.field.set_hint(translate.said(TOO_LONG, {"limit": LONGEST_TEXT}))
            return
        self.shut()
        self.reported.emit(Problem(REASONS[places[0]], text))

    def _choose(self, slot: int) -> None:
        self.options.choose_slot(slot)

    def _chosen(self, _places: list[int]) -> None:
        self.refit()

    def _take_back(self) -> None:
        self.shut()
        self.reported.emit(None)

    def _show_caps(self) -> None:
        self.options.set_caps(self.session.keys.slot_caps)
