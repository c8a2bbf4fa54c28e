# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Why an item came back: over its text, the reason and what the person had answered; and the way to object to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from annotator_app.gui import translate
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.screens.task import TaskScreen
from annotator_app.gui.task.wording.answer_words import answer_words
from annotator_app.model.answer import OBJECTION
from annotator_app.workflows.reviewing.verdict_questions import CATEGORY_WORDS, SEVERITY_WORDS

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow

_LARGE_TEXT = 1.75
_TWO_LINES = 110  # letters that large text holds in two lines of the smallest window


class ReturnedNotice(QObject):
    """Stands over the texts of the item in view for as long as the pack is open."""

    def __init__(self, window: MainWindow, screen: TaskScreen) -> None:
        """Serve the items of `screen`."""
        super().__init__(screen)
        self._window, self._screen = window, screen
        self._returned = {one.item: one for one in screen.labelling.task.returned}
        self.notice = Notice(screen.session.theme, screen.reading)
        self.notice.set_buttons(self.tr("Object"))
        screen.session.keys.bind(self.notice.first, "item.object")
        screen.body.put_above(self.notice)
        screen.shown.connect(self._show)
        self._show()

    def object(self) -> bool:
        """Ask why the answer was right; False where the item in view did not come back."""
        from annotator_app.gui.dialogs.answering.objection import Objection

        labelling = self._screen.labelling
        one = self._returned.get(labelling.item.id)
        if one is None:
            return False
        dialog = Objection(self._screen.session, self._window, self._reason())
        dialog.objected.connect(lambda reason: self._objected(one.answers, reason))
        dialog.taken_back.connect(self._taken_back)
        dialog.open_now()
        return True

    def _reason(self) -> str | None:
        """Give why the person objects to the item in view, None where they do not."""
        problem = self._screen.labelling.work.problem
        return problem.text if problem is not None and problem.reason == OBJECTION else None

    def _objected(self, answers: Mapping[str, Any], reason: str) -> None:
        screen = self._screen
        screen.labelling.object_to(answers, reason)
        screen.refresh()
        screen.go_on()

    def _taken_back(self) -> None:
        self._screen.labelling.report_problem(None)
        self._screen.refresh()
        self._show()

    def _show(self) -> None:
        screen = self._screen
        one = self._returned.get(screen.labelling.item.id)
        self.notice.setVisible(one is not None)
        if one is None:
            return
        reason = translate.said(CATEGORY_WORDS[one.category]) if one.category in CATEGORY_WORDS else ""
        severe = translate.said(SEVERITY_WORDS[one.severity]) if one.severity in SEVERITY_WORDS else ""
        said = self.tr("This answer came back: {reason}, {severity}")
        heading = translate.filled(said, reason=reason or one.category, severity=severe or one.severity)
        order = screen.labelling.shown("responses")
        was = answer_words(screen.scene, screen.labelling.item, order, one.answers).replace("\n", "; ")
        words = answered = translate.filled(self.tr("You answered: {answer}"), answer=was)
        if one.note:
            words += " " + translate.filled(self.tr("Note: {note}"), note=one.note)
        why = self._reason()
        if why is not None:
            words += " " + translate.filled(self.tr("You object: {reason}"), reason=why)
        if screen.session.theme.text_size >= _LARGE_TEXT:
            # The lines of the text need the room that more than two lines would take.
            words = next((one for one in (words, answered) if len(one) <= _TWO_LINES), "")
        self.notice.set_notice("neutral", "undo-2", heading, words)
        screen.body.fit()
