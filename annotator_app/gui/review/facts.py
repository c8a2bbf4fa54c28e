# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the frame says of a review: which answer, what is left, and how many have which verdict."""

from __future__ import annotations

from annotator_app.gui import translate
from annotator_app.gui.task.frame import TaskFrame
from annotator_app.gui.task.wording.facts import Facts
from annotator_app.workflows.reviewing.verdict_questions import GROUP, REVIEW_IDS, SEVERITY, VERDICT


class ReviewFrame(TaskFrame):
    """The frame of the task view, without what belongs to answering."""

    LEFT_OUT = ("item.later", "item.report")


class ReviewFacts(Facts):
    """Keeps the frame of the review screen up to date."""

    def _make_rating(self) -> None:
        """The criteria stand in the box of the answer; each is rated anew only in a correction."""

    def _show_scores(self) -> None:
        """The scores stand in the box of the answer."""

    def _show_ribbon(self) -> None:
        review, ribbon = self._labelling, self._frame.top.ribbon
        ribbon.set_current(review.position)
        counts = review.counts
        spoken = self.tr(
            "{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}"
        )
        places = {name: counts[name] for name in ("agree", "corrected", "disagree")}
        places |= {"a": counts["answered"], "b": review.count, "item": review.position + 1}
        ribbon.set_spoken(translate.filled(spoken, **places), counts["answered"])

    def _left(self, open_: list[str]) -> str:
        if GROUP in open_ or any(name in REVIEW_IDS and name not in (VERDICT, SEVERITY) for name in open_):
            return self.tr("Reason and severity left")
        return self.tr("Severity left") if SEVERITY in open_ else ""

    def _show_hint(self) -> None:
        super()._show_hint()
        if self._labelling.answering_first and not self._flow.would_choose():
            self._frame.actions.primary.set_label(self.tr("Show the answer"))
