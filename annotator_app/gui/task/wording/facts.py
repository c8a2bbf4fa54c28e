# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the frame says of the item: its number, what is left, what going on would do, what was suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator_app.gui import translate
from annotator_app.gui.questions.answer_pane import AnswerPane
from annotator_app.gui.questions.flow import Flow
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.task.frame import TaskFrame
from annotator_app.gui.task.wording.words import left_words, state_said, suggestion_words
from annotator_app.model.ids import CANNOT_JUDGE
from annotator_app.model.question import Scale
from annotator_app.workflows.labelling.label import LabellingSession

if TYPE_CHECKING:
    from annotator_app.gui.questions.score_table import ScoreTable
    from annotator_app.gui.task.rating import Rating

_CRITERIA_FROM = 2


class Facts(translate.Counting, QObject):
    """Keeps the frame of a task view up to date."""

    def __init__(
        self, labelling: LabellingSession, scene: Scene, flow: Flow, frame: TaskFrame, answers: AnswerPane
    ) -> None:
        """Read from the session, write into the frame."""
        super().__init__(frame)
        self._labelling, self._scene, self._flow = labelling, scene, flow
        self._frame, self._answers = frame, answers
        self._criteria = [
            view
            for view in flow.views.values()
            if isinstance(view.question, Scale) and view.question.each == "response"
        ]
        self._scores: ScoreTable | None = None
        self._rating = self._make_rating()
        frame.top.ribbon.set_tips(self._tip)
        flow.response_shown.connect(self._show_scores)

    def show(self) -> None:
        """Say how it stands now."""
        self._show_place()
        self._show_ribbon()
        self._show_hint()
        self._show_scores()
        if self._rating is not None:
            self._rating.refresh()
        self._answers.show_suggestion(suggestion_words(self._labelling, self._scene))

    def _make_rating(self) -> Rating | None:
        scales = [view for view in self._flow.views.values() if isinstance(view.question, Scale)]
        if len(scales) < _CRITERIA_FROM:
            return None
        from annotator_app.gui.task.rating import Rating

        return Rating(self._flow, self._answers, lambda name: name in self._labelling.missing())

    def _show_scores(self) -> None:
        """Show what each response got, under the last criterion."""
        responses = self._flow.responses
        if not self._criteria or len(responses) < 2:
            return
        if self._scores is None:
            from annotator_app.gui.questions.score_table import ScoreTable

            self._scores = ScoreTable(self._answers.theme, self._answers.widget())
            if self._rating is not None:
                self._rating.below.addWidget(self._scores)
            else:
                column = self._answers.column
                column.insertWidget(column.indexOf(self._criteria[-1]) + 1, self._scores)
        rows = [(view.title(), self._points(view.question.id, responses)) for view in self._criteria]
        self._scores.show_scores(rows, self._flow.response)

    def _points(self, criterion: str, responses: list[str]) -> list[str]:
        given = self._flow.answers.get(criterion) or {}
        return [self._sign(given.get(response)) for response in responses]

    def _sign(self, value: object) -> str:
        if value == CANNOT_JUDGE:
            return "0"
        return "" if value is None else translate.digits(str(value))

    def _show_place(self) -> None:
        labelling = self._labelling
        said = self.tr("Item {a} of {b}")
        place = translate.filled(said, a=labelling.position + 1, b=labelling.count)
        self._frame.top.set_item(place, left_words(labelling))

    def _show_ribbon(self) -> None:
        labelling, ribbon = self._labelling, self._frame.top.ribbon
        ribbon.set_current(labelling.position)
        counts = labelling.counts
        spoken = self.tr("{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}")
        if labelling.task.returned:
            spoken = self.tr(
                "{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}"
            )
        places = {"a": counts["answered"], "b": labelling.count, "later": counts["later"]}
        places |= {"problems": counts["problem"], "item": labelling.position + 1}
        ribbon.set_spoken(translate.filled(spoken, **places), counts["answered"])

    def _tip(self, position: int) -> str:
        said = self.tr("Item {number}, {state}")
        labelling = self._labelling
        state = state_said(labelling.states[position], returned=bool(labelling.task.returned))
        return translate.filled(said, number=position + 1, state=state)

    def _left(self, open_: list[str]) -> str:
        if all(isinstance(self._flow.views[name].question, Scale) for name in open_):
            return self.tr("%n criteria left", "", len(open_))
        return self.tr("%n question(s) left", "", len(open_))

    def _show_hint(self) -> None:
        open_ = self._labelling.missing()
        begun = bool(open_) and len(self._flow.asked()) > 1 and bool(self._labelling.answers)
        self._frame.actions.set_hint(self._left(open_) if begun else "")
        label = self.tr("Choose and next") if self._flow.would_choose() else self.tr("Save and next")
        if label != self._frame.actions.primary.label:
            self._frame.actions.primary.set_label(label)
