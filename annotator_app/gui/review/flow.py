# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The flow through the questions about an answer, and the marks that the answer has in the texts.

The contributor's own tool is filled with their answer and opens with a correction; until then nothing of it can
be changed, though its marks are shown in the texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator_app.gui.questions.flow import Flow
from annotator_app.gui.task.aiding.marks import Marks
from annotator_app.workflows.reviewing.verdict_questions import (
    OWN,
    REVIEW_IDS,
    VERDICT,
)


class ReviewFlow(Flow):
    """The questions about one answer. What is not asked cannot be changed, and keeps the contributor's answer."""

    def put(self, answers: Mapping[str, Any]) -> None:
        """Show `answers` as those of the contributor's tool."""
        for name in self.views:
            if name not in REVIEW_IDS:
                self.answers.pop(name, None)
        self.answers.update({name: value for name, value in answers.items() if name not in REVIEW_IDS})
        self._show_values()

    def go_on(self, name: str) -> None:
        """After a verdict that corrects, begin at the tool of the contributor."""
        own = self.own_asked()
        if name == VERDICT and self.answers.get(VERDICT) == "corrected" and own:
            self.set_ring(own[0])
        else:
            super().go_on(name)

    def own_asked(self) -> list[str]:
        """Give the ids of the contributor's questions that are asked now."""
        return [name for name in self.asked() if name not in REVIEW_IDS]

    def _take(self, name: str, value: Any) -> None:
        if name in self.asked():
            super()._take(name, value)
        else:
            self._show_values()

    def _waits(self, name: str) -> bool:
        return name != OWN and super()._waits(name)

    def _drop_unasked(self) -> None:
        asked = self.asked()
        for name in [name for name in self.answers if name in REVIEW_IDS and name not in asked]:
            del self.answers[name]
            self.views[name].set_value(None)
            self.changed.emit(name, None)


class ReviewMarks(Marks):
    """Marks are changed only while the tool of the contributor is open."""

    def _serving(self, block: str) -> Any:
        view = super()._serving(block)
        return view if view is not None and view.question.id in self._flow.asked() else None

    def _picked(self, block: str, place: int) -> None:
        if self._serving(block) is not None:
            super()._picked(block, place)
