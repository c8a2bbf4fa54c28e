# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which widget asks a question: by its kind, never by the name of a family."""

from __future__ import annotations

from collections.abc import Callable

from annotator_app.gui.questions.choice import FEW, ChoiceView
from annotator_app.gui.questions.comparison import ComparisonView
from annotator_app.gui.questions.evidence import EvidenceView
from annotator_app.gui.questions.scale import ScaleView
from annotator_app.gui.questions.search import SearchView
from annotator_app.gui.questions.segments import SegmentsView, fit_in_segments
from annotator_app.gui.questions.text import TextView
from annotator_app.gui.questions.view import QuestionView
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.theme import Theme
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Question, Scale, Text

Maker = Callable[[Theme, Scene, Question], QuestionView]


def _choice(theme: Theme, scene: Scene, question: Choice) -> QuestionView:
    if fit_in_segments(scene, question):
        return SegmentsView(theme, scene, question)
    many = not question.options_from and len(question.options) > FEW
    return (SearchView if many else ChoiceView)(theme, scene, question)


WIDGETS: dict[type[Question], Maker] = {
    Choice: _choice,  # type: ignore[dict-item]
    Scale: ScaleView,  # type: ignore[dict-item]
    Text: TextView,  # type: ignore[dict-item]
    Evidence: EvidenceView,  # type: ignore[dict-item]
    Comparison: ComparisonView,  # type: ignore[dict-item]
}


def make_view(theme: Theme, scene: Scene, question: AnyQuestion) -> QuestionView:
    """Give the widget that asks `question`."""
    return WIDGETS[type(question)](theme, scene, question)


def make_views(theme: Theme, scene: Scene) -> dict[str, QuestionView]:
    """Give the widgets of all questions of a task by id, in the order of asking."""
    return {question.id: make_view(theme, scene, question) for question in scene.task.questions}
