# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The widgets of the questions about an answer: low lists of options that fold to what was chosen.

Height is scarce, and the answer is to stay in view beside what is said of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option_list import Choice as Shown
from annotator_app.gui.questions.choice import ChoiceView
from annotator_app.gui.questions.comparison import ComparisonView
from annotator_app.gui.questions.make import make_view
from annotator_app.gui.questions.view import QuestionView
from annotator_app.gui.questions.wording import Scene, Words
from annotator_app.model.item import Item
from annotator_app.model.question import AnyQuestion, Comparison
from annotator_app.workflows.reviewing.verdict_questions import OWN, REVIEW_IDS, VERDICT

_UNSURE = "unsure"


class ReviewChoice(ChoiceView):
    """One thing that is asked about an answer. While another question has the ring only what was chosen is shown."""

    def __init__(self, theme: Theme, scene: Scene, question: Any) -> None:
        """Make the list; only the verdict has options of the usual height."""
        super().__init__(theme, scene, question)
        self.options.set_low(question.id != VERDICT)

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show the options; that one of them is to be chosen goes without saying."""
        super().show_item(item, order)
        self._hint.hide()
        self._heading.setVisible(self.question.id != OWN)
        self._fold()

    def set_value(self, value: Any) -> None:
        """Show the chosen option."""
        super().set_value(value)
        self._fold()

    def set_ring(self, here: bool) -> None:
        """Unfold while digits answer this question."""
        super().set_ring(here)
        self._fold()

    def _fold(self) -> None:
        chosen = self.options.chosen_places()
        for place in range(len(self._ids)):
            self.options.show_place(place, self._ring or not chosen or place in chosen)

    def _rows(self, item: Item, order: Sequence[str]) -> Iterator[tuple[str, Shown]]:
        yield from super()._rows(item, [one for one in order if one != _UNSURE])
        if _UNSURE in order:
            yield _UNSURE, self._row(self._words(item, _UNSURE), Words(""), 0, apart=True)


def review_views(theme: Theme, scene: Scene) -> dict[str, QuestionView]:
    """Give the widgets of all questions about an answer by id, in the order of asking."""
    return {question.id: _view(theme, scene, question) for question in scene.task.questions}


def _view(theme: Theme, scene: Scene, question: AnyQuestion) -> QuestionView:
    if question.id in REVIEW_IDS:
        return ReviewChoice(theme, scene, question)
    view = make_view(theme, scene, question)
    if isinstance(question, Comparison):
        assert isinstance(view, ComparisonView)
        view.stay()
    return view
