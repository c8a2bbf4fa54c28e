# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where the answer that is checked stands: over the questions about it, and in sight while they are answered.

Beside the text both scroll together. Below it, where height is scarce, the answer stays over the questions and scrolls
by itself, so that a question which is brought into view never pushes it out.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from annotator_app.gui.parts.part import name_part
from annotator_app.gui.parts.scroll import ScrollPane, ScrollStop
from annotator_app.gui.questions.answer_pane import AnswerPane
from annotator_app.gui.review.given import GivenAnswer
from annotator_app.gui.task.layout import SideBySide

_PLACE = 1  # in the column of the answer pane: after the item's own question
_LEAST, _MOST = 0.3, 0.45  # of the pane, that the answer may take in any case, and at most, where it stays
_QUESTION = 80  # pixels that the question and its first option take
_SIDE, _AROUND = 14, 4
_ANSWERS_LEAST = 60  # per cent of the height below the text, for the answer and a question


class GivenPlace(QObject):
    """Keeps the box of the answer where it belongs."""

    def __init__(self, given: GivenAnswer, answers: AnswerPane) -> None:
        """Begin beside the text."""
        super().__init__(answers)
        self.given, self.answers = given, answers
        self.pane: ScrollPane | None = None
        self.stop: ScrollStop | None = None
        answers.column.insertWidget(_PLACE, given)

    def follow(self, body: SideBySide, *, cards: bool) -> None:
        """Follow the way in which `body` stands; cards show the answer themselves, and need the room."""
        turn = self.given.set_brief if cards else self._turn
        body.answers_least = None if cards else _ANSWERS_LEAST
        body.turned.connect(turn)
        if body.below:
            turn(True)

    def begin(self) -> None:
        """Show another answer from its beginning."""
        if self.pane is not None and self.stop is not None:
            self.pane.verticalScrollBar().setValue(0)
            name_part(self.stop, self.given.said)
            self.answers.place_pinned()
            QTimer.singleShot(0, self, self.answers.place_pinned)

    def _turn(self, below: bool) -> None:
        self.given.set_brief(below)
        if below:
            self._stay()
        elif self.stop is not None and self.pane is not None:
            self.answers.pin(None)
            self.answers.column.insertWidget(_PLACE, self.given)
            self.stop.hide()

    def _stay(self) -> None:
        theme = self.given.theme
        if self.stop is None:
            self.pane = ScrollPane(theme)
            self.pane.setMinimumHeight(1)
            self.stop = ScrollStop(theme, self.pane, self.given.said, self.answers)
            self.stop.layout().setContentsMargins(_SIDE, _AROUND, _SIDE, _AROUND)
            self.pane.column.addStretch(1)
        assert self.pane is not None
        self.pane.column.insertWidget(0, self.given)
        self.answers.pin(self.stop, self._height)

    def _height(self, width: int) -> int:
        """Give the height in pixels that the answer takes in a pane of `width`: its own, or what a question leaves."""
        whole = self.given.layout().totalHeightForWidth(width - 2 * _SIDE) + 2 * _AROUND
        room = self.answers.height()
        left = room - round(self.given.theme.pad(_QUESTION))
        return min(whole, max(round(room * _LEAST), min(left, round(room * _MOST))))
