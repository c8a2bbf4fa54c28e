# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The review screen: text, answer and what is asked about the answer, together (ux.md 7.11).

It is the task view with another flow: the same bars, panes, keys and saving. Responses that were compared stand on
the cards of the task, in the order in which who answered had them. An answer that is to be looked at blind is
answered first; Enter then shows what was given, and the verdict follows on the same item.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer

from annotator_app.gui.review.differences import ReviewDifferences
from annotator_app.gui.review.facts import ReviewFacts, ReviewFrame
from annotator_app.gui.review.flow import ReviewFlow, ReviewMarks
from annotator_app.gui.review.given import GivenAnswer
from annotator_app.gui.review.given_place import GivenPlace
from annotator_app.gui.review.views import review_views
from annotator_app.gui.screens.task import TaskScreen
from annotator_app.gui.task.layout import Cards, SideBySide
from annotator_app.model.question import Evidence
from annotator_app.workflows.reviewing.verdict_questions import OWN, VERDICT


class ReviewScreen(TaskScreen):
    """One answer at a time."""

    CONTEXT = "review"
    FLOW, MARKS, FACTS, FRAME = ReviewFlow, ReviewMarks, ReviewFacts, ReviewFrame
    VIEWS = staticmethod(review_views)

    def show_item(self) -> None:
        """Show the answer that is looked at, or let the reviewer answer first."""
        super().show_item()
        visit = self.labelling
        if visit.answering_first:
            self.given.show_blind()
            self.given_place.begin()
            self.differences.refresh()
            return
        own = visit.own_answers if visit.unit.blind else None
        self.given.show_answer(visit.item, visit.shown("responses"), visit.unit.answers, own)
        self.given_place.begin()
        if own is not None:
            self._show_marks_of(visit.unit.answers)
        self.differences.refresh()

    def commit(self, *, quick: bool = False) -> None:
        """Give the verdict and go on; where the reviewer answers first, show them the answer."""
        self._first = self.labelling.answering_first
        super().commit(quick=quick)

    def go_on(self) -> None:
        """Stay where the answer has just been shown."""
        first, self._first = self._first, False
        if first and not self.labelling.answering_first:
            self.show_item()
        else:
            super().go_on()

    def _wire(self) -> None:
        self._first = False
        self.given = GivenAnswer(self.session.theme, self.scene, self.answers.widget())
        self.given_place = GivenPlace(self.given, self.answers)
        if isinstance(self.body, SideBySide):
            self.given_place.follow(self.body, cards=self.cards is not None)
        self.differences = ReviewDifferences(self)
        super()._wire()

    def _changed(self, name: str, value: Any) -> None:
        super()._changed(name, value)
        if name in (OWN, VERDICT):
            self.flow.put(self.labelling.answers)
        self.differences.refresh()
        if name == OWN and value is not None:
            QTimer.singleShot(0, self, self._begin_own)

    def _begin_own(self) -> None:
        own = self.flow.own_asked()
        if own:
            self.flow.set_ring(own[0])

    def toggle_differences(self) -> None:
        """Show what differs between the responses and between both answers, or hide it."""
        if self.compare is not None:
            self.compare.toggle()
        self.differences.toggle()

    def _make_body(self) -> Cards | SideBySide:
        theme, read = self.session.theme, self.reading
        if self.cards is None:
            return super()._make_body()
        return SideBySide(theme, Cards(theme, read, self.cards, None), self.answers, writes=False)

    def _show_marks_of(self, answers: Any) -> None:
        """Show the answer in the texts and on the cards, not what the reviewer said before."""
        for name, view in self.views.items():
            if view.wide or isinstance(view.question, Evidence):
                view.set_value(answers.get(name))
