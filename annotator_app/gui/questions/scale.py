# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A criterion: one folded line with its score, open with its rubric lines as options.

Nobody rates by a bare number: while the criterion has the ring, the written anchors of its points are
what is chosen from, best on top. Folded, the points follow the direction of reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.choices.score_row import ScoreRow
from annotator_app.gui.parts.key_cap import Look
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.view import Caps, QuestionView
from annotator_app.gui.questions.wording import Scene
from annotator_app.model.ids import CANNOT_JUDGE
from annotator_app.model.item import Item
from annotator_app.model.question import Scale

_DIGITS = 9


class ScaleView(QuestionView):
    """One criterion. The value is a point, or "cannot_judge"."""

    question: Scale

    def __init__(self, theme: Theme, scene: Scene, question: Scale, parent: QWidget | None = None) -> None:
        """Make the folded line and the rubric."""
        super().__init__(theme, scene, question, parent)
        self.card = Card(theme, self, pad=9)
        head = QHBoxLayout()
        head.setContentsMargins(5, 0, 2, 0)
        head.setSpacing(10)
        self._name = Label(theme, "control", "text", self, weight=600)
        self._help = Label(theme, "small", "textSoft", self)
        self.scores = ScoreRow(theme, self)
        head.addWidget(self._name)
        head.addWidget(self._help, 1)
        head.addStretch(0)
        head.addWidget(self.scores)
        self.card.column.setContentsMargins(9, 7, 9, 7)
        self.card.column.setSpacing(2)
        self.card.column.addLayout(head)
        self.rubric = OptionList(theme, self, low=True)
        inner = QVBoxLayout()
        inner.addWidget(self.rubric)
        self.card.column.addLayout(inner)
        self.card.column.addWidget(self.trouble)
        self.column.addWidget(self.card)
        self._points = list(question.points)
        self._value: Any = None
        self.scores.chosen.connect(lambda place: self._take(self._points[place] if place >= 0 else None))
        self.scores.got_focus.connect(self.entered)
        self.rubric.chosen.connect(self._rubric_chosen)
        self.rubric.got_focus.connect(self.entered)
        self.set_ring(False)

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show the criterion, not rated."""
        super().show_item(item, order)
        title, help_ = self.title(), self.scene.words(self.question.help, self.language())
        self._name.set_text(title.text, title.script, title.rtl)
        self._help.set_text(help_.text, help_.script, help_.rtl)
        signs = [translate.digits(str(point)) for point in self._points]
        anchors = [
            self.scene.words(self.question.anchors.get(str(point)), self.language()) for point in self._points
        ]
        self.scores.set_points(
            title.text, [(s, f"{s} {a.text}".strip()) for s, a in zip(signs, anchors, strict=True)]
        )
        rows = [
            Choice(words.text, "", self._slot(point), words.script, words.rtl)
            for point, words in zip(self._points, anchors, strict=True)
        ]
        rows.reverse()
        if self.question.cannot_judge:
            rows.append(Choice(self.scene.reserved(CANNOT_JUDGE).text, "", 0, apart=True))
        self.rubric.set_choices(title.text, rows)
        self._show_caps()

    def set_value(self, value: Any) -> None:
        """Show the score."""
        self._value = value
        self.scores.set_chosen(self._points.index(value) if value in self._points else -1)
        places = []
        if value in self._points:
            places = [len(self._points) - 1 - self._points.index(value)]
        elif value == CANNOT_JUDGE:
            places = [len(self._points)]
        self.rubric.set_chosen(places)

    def choose_slot(self, slot: int) -> bool:
        """Set the score whose digit this is; a second press clears it."""
        return self.rubric.choose_slot(slot)

    def set_ring(self, here: bool) -> None:
        """Open the rubric while digits answer this criterion, fold it else."""
        super().set_ring(here)
        self.card.set_chosen(here)
        self.rubric.setVisible(here)
        if here and self.scores.isAncestorOf(QApplication.focusWidget() or self):
            # Tab came to the folded line, which goes now; Qt would throw the focus back to the first question.
            self.rubric.take_focus()
        self.scores.setVisible(not here)
        self._help.setVisible(here)
        self.scores.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def take_focus(self) -> None:
        """Give the ring to the chosen rubric line, else to the first."""
        self.rubric.take_focus()

    def mousePressEvent(self, event: object) -> None:
        """A click on the folded line opens it."""
        self.entered.emit()
        self.take_focus()

    def _slot(self, point: int) -> int | None:
        # On a scale that does not lie within 1 to 9, digits count the points from the lowest (ux.md 7.9).
        inside = self.question.min >= 1 and self.question.max <= _DIGITS
        return point if inside else point - self.question.min + 1

    def _rubric_chosen(self, places: list[int]) -> None:
        if not places:
            self._take(None)
        elif places[0] < len(self._points):
            self._take(self._points[len(self._points) - 1 - places[0]])
        else:
            self._take(CANNOT_JUDGE)

    def _take(self, value: Any) -> None:
        self.complain("")
        self.set_value(value)
        self.changed.emit(value)
        if value is not None:
            self.moved_on.emit()

    def draw_caps(self, caps: Caps, look: Look) -> None:
        """Show the caps of the rubric's lines."""
        self.rubric.set_caps(caps, look)
