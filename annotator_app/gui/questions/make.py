# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which widget asks a question: by its kind, never by the name of a family."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.questions.fitting import FEW, fit_in_segments
from annotator_app.gui.questions.view import QuestionView
from annotator_app.gui.questions.wording import Scene
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Question, Scale, Text


def _choice(scene: Scene, question: Choice) -> tuple[str, str]:
    if fit_in_segments(scene.task, question):
        return "segments", "SegmentsView"
    many = not question.options_from and len(question.options) > FEW
    return ("search", "SearchView") if many else ("choice", "ChoiceView")


# Module and class by name: only the widgets that a pack needs are loaded, which the start can feel.
WIDGETS: dict[type[Question], Callable[[Scene, Question], tuple[str, str]]] = {
    Choice: _choice,  # type: ignore[dict-item]
    Scale: lambda _scene, _question: ("scale", "ScaleView"),
    Text: lambda _scene, _question: ("text", "TextView"),
    Evidence: lambda _scene, _question: ("evidence", "EvidenceView"),
    Comparison: lambda _scene, _question: ("comparison", "ComparisonView"),
}


def make_view(theme: Theme, scene: Scene, question: AnyQuestion) -> QuestionView:
    """Give the widget that asks `question`."""
    module, name = WIDGETS[type(question)](scene, question)
    view: QuestionView = getattr(import_module(f".{module}", __package__), name)(theme, scene, question)
    return view


def make_views(theme: Theme, scene: Scene) -> dict[str, QuestionView]:
    """Give the widgets of all questions of a task by id, in the order of asking."""
    return {question.id: make_view(theme, scene, question) for question in scene.task.questions}
